package walk

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the walk. They lie on ctrl where they work while one writes, when every letter is text. Pick and Write are both tab:
// the foot says where it leads from here.
// Later leaves the walk as Stop does elsewhere, and its word says that the draft waits.
type keys struct {
	kit.Keys
	Later  key.Binding `keys:"esc" say:"later"`
	Deeper key.Binding `keys:"ctrl+d" say:"deeper"`
	Skip   key.Binding `keys:"ctrl+o" say:"skip"`
	Depth  key.Binding `keys:"ctrl+t" say:"depth"`
	Pick   key.Binding `keys:"tab" say:"pick"`
	Write  key.Binding `keys:"tab" say:"write"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
