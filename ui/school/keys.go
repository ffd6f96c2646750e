package school

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of this wing.
type keys struct {
	kit.Keys
	Onward key.Binding `keys:"enter" say:"next"`
	Other  key.Binding `keys:"left right" say:"other-question" label:"← →"`
	Folder key.Binding `keys:"f" say:"open-folder"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
