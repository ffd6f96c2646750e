package safety

import (
	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keys are those of this wing. The rows have digits too, so that a file is back in two keys: kit.Digit reads them.
type keys struct {
	kit.Keys
	Folder key.Binding `keys:"f" say:"open-folder"`
	Yes    key.Binding `keys:"{yes-key}" say:"yes"`
	No     key.Binding `keys:"{no-key} esc" say:"no"`
}

func keysOf(win *window.Window) *keys { return window.KeysOf[keys](win) }
