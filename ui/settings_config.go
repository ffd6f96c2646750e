package ui

import (
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// setLanguage changes every word at once.
func (sh *Shell) setLanguage(lang string) {
	sh.Speak(words.CatalogFor(lang))
	sh.config.Language = lang
	sh.keepConfig()
}

// setTheme changes the colours at once.
func (sh *Shell) setTheme(theme string) {
	sh.themed = theme
	sh.retheme()
	sh.config.Theme = theme
	sh.keepConfig()
}

// setMouse gives the mouse to the program or leaves it to the terminal, at once.
func (sh *Shell) setMouse(on bool) {
	sh.config.NoMouse = !on
	sh.keepConfig()
}

// keepConfig writes language, theme and mouse. Failing to is no reason to bother anyone: the choice holds until the program ends.
func (sh *Shell) keepConfig() {
	if sh.configPath != "" {
		_ = store.WriteConfig(sh.configPath, sh.config)
	}
}
