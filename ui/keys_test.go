package ui_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"koffiemoment/ui/words"
)

// TestKeysCanArriveAndAreSaid guards, in every keys.go, against bindings that no key press ever matches, and against keys without a
// word in one of the languages.
func TestKeysCanArriveAndAreSaid(t *testing.T) {
	files, err := filepath.Glob("*/keys.go")
	must(err)
	used := map[string]bool{}
	for _, file := range append(files, "keys.go") {
		for field, tag := range tags(t, file) {
			if tag.Get("keys") == "" {
				t.Errorf("%s: %s lies nowhere", file, field)
			}
			for _, name := range said(tag) {
				used[name] = true
				for _, lang := range words.Languages() {
					if words.CatalogFor(lang).Keys[name] == "" {
						t.Errorf("%s: %s has no word %q in %s", file, field, name, lang)
					}
				}
			}
		}
	}
	for name := range words.CatalogFor("nl").Keys {
		if !used[name] {
			t.Errorf("no key has the word %q", name)
		}
	}
}

var inBraces = regexp.MustCompile(`\{([a-z-]+)\}`)

// said gives the names of the words that a key needs.
func said(tag reflect.StructTag) []string {
	names := []string{tag.Get("say")}
	for _, m := range inBraces.FindAllStringSubmatch(tag.Get("keys")+tag.Get("label"), -1) {
		names = append(names, m[1])
	}
	return names
}

// tags gives what stands beside each binding in a file.
func tags(t *testing.T, file string) map[string]reflect.StructTag {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	must(err)
	found := map[string]reflect.StructTag{}
	ast.Inspect(tree, func(n ast.Node) bool {
		f, ok := n.(*ast.Field)
		if !ok || f.Tag == nil || !strings.Contains(f.Tag.Value, "say:") {
			return true
		}
		text, err := strconv.Unquote(f.Tag.Value)
		must(err)
		for _, name := range f.Names {
			found[name.Name] = reflect.StructTag(text)
		}
		return true
	})
	return found
}
