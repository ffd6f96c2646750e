package rubric_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"koffiemoment/rubric"
)

// hostile gives files each of which took the YAML library seconds or gigabytes, or may well in another version.
func hostile(t testing.TB) map[string]string {
	const size = 1 << 20
	fill := func(line string) string { return strings.Repeat(line, size/len(line)) }
	var stairs strings.Builder
	for i := range 1900 {
		fmt.Fprintf(&stairs, "%sa:\n", strings.Repeat(" ", i%950))
	}
	return map[string]string{
		"brackets":               fill("["),
		"brackets, a line each":  fill("[\n"),
		"braces":                 fill("{a: "),
		"merge signs":            fill("<"),
		"merge signs, by line":   strings.Repeat(strings.Repeat("<", 1900)+"\n", 10),
		"keys":                   fill("a:\n"),
		"keys, few enough":       strings.Repeat("a:\n", 4990),
		"keys with values":       strings.Repeat("a: b\n", 4990),
		"dashes":                 fill("- "),
		"dashes, few enough":     strings.Repeat(strings.Repeat("- ", 900)+"\n", 20),
		"stairs":                 stairs.String(),
		"empty lines of a block": "id: |\n" + strings.Repeat("\n", 4990),
		"empty lines, folded":    "id: >\n  a\n" + strings.Repeat("\n", 4900) + "  b\n",
		"documents":              strings.Repeat("---\n", 4990),
		"anchors":                strings.Repeat("&a ", 600),
		"aliases of aliases":     "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n",
		"tags":                   strings.Repeat("!", 1900),
		"tabs in quotes":         "a: \"" + strings.Repeat("\tb", 900) + "\n",
		"questions":              strings.Repeat("? ", 900),
		"wrong references":       wrongReferences(t),
		"nul":                    fill("\x00"),
	}
}

func TestParseRefusesWhatWouldCostTooMuch(t *testing.T) {
	for name, source := range hostile(t) {
		if _, err := rubric.Parse([]byte(source)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// wrongReferences gives a rubric with thousands of references that are nearly right.
func wrongReferences(t testing.TB) string {
	var wrong strings.Builder
	for i := range 9000 {
		fmt.Fprintf(&wrong, "luisteren%d,", i)
		if i%100 == 99 {
			wrong.WriteString("\n      ")
		}
	}
	return strings.Replace(testdata(t, "two-levels.yaml"), "[luisteren]", "["+wrong.String()+"]", 1)
}

// Whatever line or character is lost, the rest is read or refused in good order.
func TestParseStandsAnyLoss(t *testing.T) {
	for _, name := range []string{"two-levels.yaml", "three-languages.yaml"} {
		checkAnyLoss(t, testdata(t, name))
	}
}

func checkAnyLoss(t *testing.T, source string) {
	lines := strings.SplitAfter(source, "\n")
	for i := range lines {
		checkParse(t, strings.Join(slices.Delete(slices.Clone(lines), i, i+1), ""))
		checkParse(t, strings.Join(lines[:i], ""))
	}
	for i := range source {
		checkParse(t, source[:i]+source[i+1:])
	}
}

// checkParse checks that Parse gives either a sound rubric or problems in order, each with a known code and a line.
func checkParse(t *testing.T, source string) {
	t.Helper()
	r, err := rubric.Parse([]byte(source))
	if err == nil {
		checkRoundTrip(t, "what Parse took", r)
		return
	}
	var found rubric.Problems
	if r != nil || !errors.As(err, &found) || len(found) == 0 {
		t.Fatalf("got %v and %T: %v", r, err, err)
	}
	last := 0
	for _, p := range found {
		if p.Line < max(last, 1) {
			t.Errorf("line %d after line %d in\n%v", p.Line, last, err)
		}
		last = p.Line
		if !slices.Contains(rubric.ProblemCodes(), p.Code) {
			t.Errorf("unknown code %q", p.Code)
		}
		if words := p.String(); strings.ContainsAny(words, "\x00\x1b\n\r\u202e\u009b") {
			t.Errorf("unsafe to print: %q", words)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, name := range []string{"two-levels.yaml", "two-levels-reordered.yaml", "five-levels-dutch.yaml", "three-languages.yaml"} {
		f.Add(testdata(f, name))
	}
	source := testdata(f, "two-levels.yaml")
	for _, tt := range badFiles {
		if edited := strings.Replace(source, tt.old, tt.new, 1); len(edited) < 1<<14 {
			f.Add(edited)
		}
	}
	f.Fuzz(func(t *testing.T, source string) { checkParse(t, source) })
}
