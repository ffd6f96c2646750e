package ui

import (
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// setLanguage changes every word at once.
func (sh *Shell) setLanguage(lang string) {
	sh.Speak(words.CatalogFor(lang))
	sh.keepConfig(func(c *store.Config) { c.Language = lang })
}

// setTheme changes the colours at once.
func (sh *Shell) setTheme(theme string) {
	sh.themed = theme
	sh.retheme()
	sh.keepConfig(func(c *store.Config) { c.Theme = theme })
}

// setMouse gives the mouse to the program or leaves it to the terminal, at once.
func (sh *Shell) setMouse(on bool) {
	sh.keepConfig(func(c *store.Config) { c.NoMouse = !on })
}

// keepConfig changes what must be known before a journal opens, here and in its file. Failing to is no reason to bother anyone: the choice holds
// until the program ends.
func (sh *Shell) keepConfig(change func(*store.Config)) {
	if change(&sh.config); sh.configPath != "" {
		_ = store.ChangeConfig(sh.configPath, change)
	}
}
