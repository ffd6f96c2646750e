package college

import (
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of this wing, which needs no others than all have.
type keys struct{ kit.Keys }

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
