package window

import (
	"slices"

	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
)

// Chapter is a part of the help: the keys of some screens, and what there is to know about them.
type Chapter struct {
	Name  string
	Keys  []key.Binding
	Notes []string
}

// chaptered is a screen with a chapter in the help.
type chaptered interface{ Chapter() Chapter }

// Named gives the keys of a chapter by all their names, each once: on one screen a key does one thing. The one of the help itself is told
// with those that work everywhere.
func (c *Chapter) Named() (named []key.Help) {
	told := []string{"f1"}
	for _, b := range c.Keys {
		if b.Help().Desc == "" || slices.Contains(told, b.Keys()[0]) {
			continue
		}
		told = append(told, b.Keys()[0])
		named = append(named, key.Help{Key: kit.AllNames(b), Desc: b.Help().Desc})
	}
	return named
}

// Chapter gives the chapter of the screen on top, or else of the nearest below that has one. It begins with the keys that the foot names
// now, also those that found no room there, and calls them as the foot does.
func (n *Window) Chapter() (c Chapter, found bool) {
	for _, s := range slices.Backward(n.stack) {
		if s, ok := s.(chaptered); ok {
			c = s.Chapter()
			if n.drawn != nil {
				c.Keys = slices.Concat(n.drawn.Keys, c.Keys)
			}
			return c, true
		}
	}
	return c, false
}
