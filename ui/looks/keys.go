package looks

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the screens on which one's own words are read again.
type keys struct {
	kit.Keys
	NewLook    key.Binding `keys:"n" say:"new-look"`
	AllMoments key.Binding `keys:"a" say:"all-moments"`
	TurnStage  key.Binding `keys:"left right" say:"turn-stage" label:"← →"`
	NextStage  key.Binding `keys:"t" say:"turn-stage"`
	Other      key.Binding `keys:"left right" say:"other-criterion" label:"← →"`
	Yes        key.Binding `keys:"{yes-key}" say:"yes"`
	No         key.Binding `keys:"{no-key} esc" say:"no"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
