package kit

import (
	"reflect"
	"strings"

	"charm.land/bubbles/v2/key"

	"koffiemoment/ui/words"
)

// Bind fills the bindings of a struct from what is written beside them: keys, where they lie; say, the word for what they do; and label,
// how they are called where that is not the first of them. A name in braces stands for a word of the language.
func Bind(keys any, w words.KeyWords) {
	bind(reflect.ValueOf(keys).Elem(), w)
}

func bind(keys reflect.Value, w words.KeyWords) {
	for i := range keys.NumField() {
		field := keys.Type().Field(i)
		if field.Anonymous {
			bind(keys.Field(i), w)
			continue
		}
		lie := strings.Fields(field.Tag.Get("keys"))
		for i := range lie {
			lie[i] = said(lie[i], w)
		}
		label := said(field.Tag.Get("label"), w)
		if label == "" {
			label = keyName(lie[0])
		}
		b := key.NewBinding(key.WithKeys(lie...), key.WithHelp(label, w[field.Tag.Get("say")]))
		keys.Field(i).Set(reflect.ValueOf(b))
	}
}

// said puts a word in the place of its name.
func said(text string, w words.KeyWords) string {
	if name, found := strings.CutPrefix(text, "{"); found {
		return w[strings.TrimSuffix(name, "}")]
	}
	return text
}

// AllNames gives every key that a binding lies on, where the foot has room for the first alone. What is called by a label that stands for
// all of them keeps that.
func AllNames(b key.Binding) string {
	lie, label := b.Keys(), b.Help().Key
	if len(lie) == 0 || label != keyName(lie[0]) {
		return label
	}
	names := make([]string, len(lie))
	for i, code := range lie {
		names[i] = keyName(code)
	}
	return strings.Join(names, ", ")
}

// keyName is what a person calls a key.
func keyName(code string) string {
	switch code {
	case "up":
		return "↑"
	case "down":
		return "↓"
	case "left":
		return "←"
	case "right":
		return "→"
	case "pgdown":
		return "pgdn"
	case "delete":
		return "del"
	}
	if number, found := strings.CutPrefix(code, "f"); found && number != "" {
		return "F" + number
	}
	return code
}
