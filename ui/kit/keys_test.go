package kit_test

import (
	"reflect"
	"testing"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// TestKeysCanArrive guards against bindings that no key press ever matches.
func TestKeysCanArrive(t *testing.T) {
	for _, lang := range words.Languages() {
		for name, keys := range bound(lang) {
			for _, k := range keys {
				if k == " " || k == "" {
					t.Errorf("%s: %s is bound to %q, which never arrives", lang, name, k)
				}
			}
		}
	}
}

// bound gives every key that a language's bindings hold.
func bound(lang string) map[string][]string {
	k := kit.NewKeys(&words.CatalogFor(lang).Keys)
	out := map[string][]string{}
	v := reflect.ValueOf(k)
	for i := range v.NumField() {
		b := v.Field(i).Interface().(interface{ Keys() []string })
		out[v.Type().Field(i).Name] = b.Keys()
	}
	return out
}
