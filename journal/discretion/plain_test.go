package discretion_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal/discretion"
)

// everyText gives every labelled text.
func everyText(t *testing.T) (texts []string) {
	t.Helper()
	for _, name := range []string{"sample", "own", "heldback", "english", "phone", "mixed", "train", "writers", "hand1", "hand2", "hand3", "hand4", "hand5",
		"hand6", "hand7", "hand8", "hand9", "hand10", "hand11", "hand12"} {
		for _, r := range reflections(t, name) {
			texts = append(texts, r.Text)
		}
	}
	return texts
}

// TestSignsOfAllSorts holds that other spaces, hyphens and signs hide nothing: a telephone and a word processor put them by themselves.
func TestSignsOfAllSorts(t *testing.T) {
	for _, sign := range []struct{ plain, other string }{
		{" ", "\u00a0"}, {" ", "\u202f"}, {" ", "\u2009"}, {" ", "\u3000"}, {"-", "\u2010"}, {"-", "\u2011"}, {"-", "\u2012"}, {"-", "\u2013"},
		{"-", "\u2212"}, {"/", "\u2215"}, {"@", "\uff20"}, {".", "\uff0e"}, {"1", "\uff11"}, {"4", "\u0664"},
	} {
		for _, text := range everyText(t) {
			text = strings.ReplaceAll(text, sign.other, sign.plain)
			other := strings.ReplaceAll(text, sign.plain, sign.other)
			found := discretion.Check(other, discretion.Known{})
			for i := range found {
				if got := string([]rune(other)[found[i].Start:found[i].End]); got != found[i].Text {
					t.Fatalf("%q was found where %q stands", found[i].Text, got)
				}
			}
			want := discretion.Check(text, discretion.Known{})
			if diff := cmp.Diff(want, found, cmpopts.IgnoreFields(discretion.Finding{}, "Text")); diff != "" {
				t.Fatalf("with %q for %q in %q: %s", sign.other, sign.plain, other, diff)
			}
		}
	}
}

// TestAllowedInOtherSigns holds that what was decided to be fine is so with other spaces, too.
func TestAllowedInOtherSigns(t *testing.T) {
	known := discretion.Known{Allowed: []string{"0470\u201112-34 56"}}
	if found := discretion.Check("Bel 0470-12\u201334\u202f56.", known); len(found) > 0 {
		t.Errorf("found %+v", found)
	}
}
