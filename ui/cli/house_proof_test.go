package cli_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"
)

// TestRulesTellGoodFromBad tries each rule on code that keeps it and on code that does not: a few files in testdata/house, in which
// the lines to be found are marked, or, where the size is what counts, files that are made for it.
func TestRulesTellGoodFromBad(t *testing.T) {
	for _, rule := range houseRules {
		t.Run(rule.name, func(t *testing.T) {
			if _, made := sizes[rule.name]; made {
				for _, p := range sizes[rule.name] {
					if diff := cmp.Diff(p.want, found(t, rule, p.files)); diff != "" {
						t.Errorf("%s: %s", p.name, diff)
					}
				}
				return
			}
			archive, err := txtar.ParseFile(filepath.Join("testdata", "house", rule.name+".txtar"))
			if err != nil {
				t.Fatal(err)
			}
			texts, want := map[string]string{}, []string(nil)
			for _, f := range archive.Files {
				texts[f.Name] = string(f.Data)
				for i, line := range strings.Split(texts[f.Name], "\n") {
					if strings.HasSuffix(line, "// fault") {
						want = append(want, fmt.Sprintf("%s:%d", f.Name, i+1))
					}
				}
			}
			slices.Sort(want)
			if diff := cmp.Diff(want, found(t, rule, texts)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// found gives the places where a rule finds fault with some files.
func found(t *testing.T, rule houseRule, texts map[string]string) (places []string) {
	t.Helper()
	for _, h := range parseSource(t, texts) {
		for _, f := range rule.faults(h) {
			places = append(places, h.place(f.at))
		}
	}
	slices.Sort(places)
	return places
}

// proof is some code, and where a rule finds fault with it.
type proof struct {
	name  string
	files map[string]string
	want  []string
}

var sizes = map[string][]proof{
	"functions": {
		{"as long as may be", one("a.go", "func f() {", 78, "g()", "}"), nil},
		{"too long", one("a.go", "func f() {", 79, "g()", "}"), []string{"a.go:2"}},
		{"a method in a test", one("a_test.go", "func (t *T) f() {", 79, "g()", "}"), []string{"a_test.go:2"}},
		{"a table", one("a.go", "func f() []int { return []int{", 90, "1,", "} }"), nil},
		{"a table's address", one("a.go", "func f() *T { return &T{", 90, "1,", "} }"), nil},
		{"a table in a variable", one("a.go", "var v = []int{", 90, "1,", "}"), nil},
		{"a step before a table", one("a.go", "func f() []int { g(); return []int{", 90, "1,", "} }"), []string{"a.go:2"}},
		{"a call with a table", one("a.go", "func f() []int { return g([]int{", 90, "1,", "}) }"), []string{"a.go:2"}},
		{"steps in a table", one("a.go", "var v = T{func() {", 79, "g()", "}}"), []string{"a.go:2"}},
		{"steps in a table of a function", one("a.go", "func f() T { return T{func() {", 79, "g()", "}} }"), []string{"a.go:2"}},
		{"rows with a step each", one("a.go", "var v = T{", 90, "func() { g() },", "}"), nil},
	},
	"files": {
		{"as long as may be", one("a.go", "//", 397, "//", "//"), nil},
		{"too long", one("a_test.go", "//", 398, "//", "//"), []string{"a_test.go:401"}},
	},
	"packages": {
		{"as large as may be", many("ui/a", 40, 107), nil},
		{"too many files", many("ui/a", 41, 3), []string{"ui/a/a.go:1"}},
		{"too many lines", many("ui", 20, 216), []string{"ui/a.go:1"}},
		{"the catalog", many("ui/words", 50, 200), nil},
		{"elsewhere", many("store", 50, 200), nil},
		{"long tests", one("ui/a/a_test.go", "//", 5000, "//", "//"), nil},
	},
}

// one makes a file with n lines between the second one and the last.
func one(path, first string, n int, line, last string) map[string]string {
	return map[string]string{path: "package a\n" + first + "\n" + strings.Repeat(line+"\n", n) + last + "\n"}
}

// many makes a package of n files with so many lines each.
func many(folder string, n, lines int) map[string]string {
	files := map[string]string{}
	for i := range n {
		name := fmt.Sprintf("%s/%d.go", folder, i)
		if i == 0 {
			name = folder + "/a.go"
		}
		files[name] = one("", "//", lines-3, "//", "//")[""]
	}
	return files
}
