package stage

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the screens over a whole stage. Enter chooses a stand and goes on to why; on a moment it reads.
type keys struct {
	kit.Keys
	TakeStand key.Binding `keys:"1 2 3 4 5 6 7" say:"take-stand" label:"1 2 …"`
	ChooseOn  key.Binding `keys:"enter" say:"this-and-on"`
	Before    key.Binding `keys:"ctrl+p f9" say:"previous"`
	NextStage key.Binding `keys:"t" say:"turn-stage"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
