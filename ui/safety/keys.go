package safety

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of this wing. The rows have digits too, so that a file is back in two keys.
type keys struct {
	kit.Keys
	Numbers key.Binding `keys:"1 2 3 4 5 6 7" say:"choose" label:"1 2 …"`
	Folder  key.Binding `keys:"f" say:"open-folder"`
	Yes     key.Binding `keys:"{yes-key}" say:"yes"`
	No      key.Binding `keys:"{no-key} esc" say:"no"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
