package handin

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of handing in. Where a key stands twice, the words differ: what tab or enter does next depends on where the cursor is.
type keys struct {
	kit.Keys
	Later      key.Binding `keys:"esc" say:"later"`
	Look       key.Binding `keys:"right" say:"read"`
	WhyThis    key.Binding `keys:"w" say:"why-this"`
	HandedIn   key.Binding `keys:"b" say:"handed-in"`
	ToList     key.Binding `keys:"tab" say:"to-list"`
	GoOn       key.Binding `keys:"enter" say:"next"`
	Replace    key.Binding `keys:"v" say:"replace"`
	Other      key.Binding `keys:"d" say:"replace-other"`
	ReplaceAll key.Binding `keys:"r" say:"replace-all"`
	ReplaceNow key.Binding `keys:"enter" say:"replace"`
	Keep       key.Binding `keys:"l" say:"keep"`
	Stay       key.Binding `keys:"h" say:"stay"`
	KeepAll    key.Binding `keys:"a" say:"keep-all"`
	Reopen     key.Binding `keys:"o" say:"reopen"`
	Decided    key.Binding `keys:"t" say:"decided"`
	Undecided  key.Binding `keys:"t" say:"undecided"`
	OtherPlace key.Binding `keys:"left right" say:"other-place" label:"← →"`
	Folder     key.Binding `keys:"f" say:"open-folder"`
	Remove     key.Binding `keys:"x delete" say:"remove"`
	WriteFile  key.Binding `keys:"enter" say:"write-file"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
