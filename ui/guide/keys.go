package guide

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of a book.
type keys struct {
	kit.Keys
	NextPage key.Binding `keys:"enter" say:"next-page"`
	LastPage key.Binding `keys:"left" say:"last-page"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
