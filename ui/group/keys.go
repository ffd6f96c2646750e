package group

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of cards and tips.
type keys struct {
	kit.Keys
	Tips      key.Binding `keys:"j" say:"tips"`
	Open      key.Binding `keys:"enter" say:"open-file"`
	Delete    key.Binding `keys:"x delete" say:"delete"`
	OtherCard key.Binding `keys:"left right" say:"other-card" label:"← →"`
	Later     key.Binding `keys:"esc" say:"later"`
	Folder    key.Binding `keys:"f" say:"open-folder"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
