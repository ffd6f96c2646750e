package window

import (
	"reflect"

	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// keys are those of what any wing may open: a question, the picker, a notebook.
type keys struct {
	kit.Keys
	FolderUp key.Binding `keys:"left backspace" say:"folder-up"`
	Insert   key.Binding `keys:"enter" say:"insert"`
	Rewrite  key.Binding `keys:"enter" say:"rewrite"`
	Yes      key.Binding `keys:"{yes-key}" say:"yes"`
	No       key.Binding `keys:"{no-key} esc" say:"no"`
}

func keysOf(n *Window) *keys { return KeysOf[keys](n) }

// KeysOf gives the keys of a wing, which are a struct as kit.Bind fills it, in the language of the screens.
func KeysOf[T any](n *Window) *T {
	kind := reflect.TypeFor[T]()
	if made, ok := n.bound[kind].(*T); ok {
		return made
	}
	made := new(T)
	kit.Bind(made, n.Words.Keys)
	if n.bound == nil {
		n.bound = map[reflect.Type]any{}
	}
	n.bound[kind] = made
	return made
}

// Speak gives the screens their words, and the keys theirs.
func (n *Window) Speak(w *words.Catalog) {
	n.Words, n.Keys, n.bound = w, kit.NewKeys(w.Keys), nil
	if n.OnlyReads() {
		w.Errors.ReadOnly = w.Safety.Refused
	}
}
