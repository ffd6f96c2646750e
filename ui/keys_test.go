package ui_test

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
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

// TestKeysHaveOneMeaning holds the wings of a student to the table of kit.Keys: a key that stands there with a sentence lies nowhere else
// under a word of its own, unless that word is one for the same, and whoever takes it along takes all its names. What tab, enter, esc and
// the arrows lead to is named where one stands, so these have many words; those of a lecturer have tables of their own.
func TestKeysHaveOneMeaning(t *testing.T) {
	same := map[string]string{ // a word for the same, and what it stands for in the table
		"discard": "remove", "delete": "remove", "purge": "remove", "let-go": "remove",
		"restore": "undo", "previous": "back", "place-level": "give-level", "take-stand": "give-level", "place-here": "give-level", "finish-estimate": "look-back",
		"folder-up": "left", // in the picker, where there is nothing to clear, backspace leads out of a folder as left does
	}
	means := map[string][]reflect.StructTag{}
	for _, tag := range tags(t, "kit/keys.go") {
		for _, name := range strings.Fields(tag.Get("keys")) {
			if tag.Get("means") != "" {
				means[name] = append(means[name], tag)
			}
		}
	}
	files, err := filepath.Glob("*/keys.go")
	must(err)
	for _, file := range append(files, "keys.go") {
		if file == "kit/keys.go" || file == "judge/keys.go" || file == "review/keys.go" {
			continue
		}
		for field, tag := range tags(t, file) {
			lie := strings.Fields(tag.Get("keys"))
			for _, name := range lie {
				if len(means[name]) == 0 || slices.Contains([]string{"tab", "enter", "esc", "left", "right", "up", "down", "pgup", "pgdown"}, name) {
					continue
				}
				said := cmp.Or(same[tag.Get("say")], tag.Get("say"))
				if !slices.ContainsFunc(means[name], func(of reflect.StructTag) bool { return of.Get("say") == said && holds(lie, of) || said == "left" }) {
					t.Errorf("%s: %s gives %s another meaning, or not all of its names: %v", file, field, name, means[name])
				}
			}
		}
	}
}

// holds says that a binding lies wherever the one of the table does.
func holds(lie []string, table reflect.StructTag) bool {
	for _, name := range strings.Fields(table.Get("keys")) {
		if !slices.Contains(lie, name) {
			return false
		}
	}
	return true
}

var inBraces = regexp.MustCompile(`\{([a-z-]+)\}`)

// said gives the names of the words that a key needs.
func said(tag reflect.StructTag) []string {
	names := []string{tag.Get("say")}
	if means := tag.Get("means"); means != "" {
		names = append(names, means)
	}
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
