package window

import (
	"slices"

	"charm.land/bubbles/v2/key"
)

// Chapter is a part of the help: the keys of some screens, and what there is to know about them.
type Chapter struct {
	Name  string
	Keys  []key.Binding
	Notes []string
}

// chaptered is a screen with a chapter in the help.
type chaptered interface{ Chapter() Chapter }

// Chapter gives the chapter of the screen on top, or else of the nearest below that has one.
func (n *Window) Chapter() (c Chapter, found bool) {
	for _, s := range slices.Backward(n.stack) {
		if s, ok := s.(chaptered); ok {
			return s.Chapter(), true
		}
	}
	return c, false
}
