package beside

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of what is written beside an entry. The page keys turn what is read while one writes.
type keys struct {
	kit.Keys
	Onward key.Binding `keys:"tab" say:"onward"`
	Turn   key.Binding `keys:"pgup pgdown" say:"read-moment" label:"pgup pgdn"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
