package walk

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of the walk. They lie on ctrl where they work while one writes, when every letter is text, each with a function key beside
// it for terminals that keep ctrl for themselves. Pick and Write are both tab: the foot says where it leads from here.
type keys struct {
	kit.Keys
	Deeper key.Binding `keys:"ctrl+d f6" say:"deeper"`
	Skip   key.Binding `keys:"ctrl+o f7" say:"skip"`
	Story  key.Binding `keys:"f4" say:"story"`
	Reason key.Binding `keys:"f5" say:"why-where"`
	Pick   key.Binding `keys:"tab" say:"pick"`
	Write  key.Binding `keys:"tab" say:"write"`
	Later  key.Binding `keys:"esc" say:"later"`
	Place  key.Binding `keys:"1 2 3 4 5 6 7 0" say:"place-level" label:"1 2 …"`
	Take   key.Binding `keys:"enter" say:"take-level"`
	Onward key.Binding `keys:"tab" say:"onward"`

	OpenPart  key.Binding `keys:"enter" say:"open-part"`
	FinishNow key.Binding `keys:"enter" say:"finish"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }

// leads says that a key leads away from a text, so that no text may take it.
func (v *Walk) leads(msg tea.Msg) bool {
	k := keysOf(v.book.Window)
	press, ok := msg.(tea.KeyPressMsg)
	return ok && key.Matches(press, k.Later, k.Help)
}
