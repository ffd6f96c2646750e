package discretion_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
)

// A checker that has seen other texts finds in one what a new checker does.
func TestACheckerCarriesNothingOver(t *testing.T) {
	known := manyKnown()
	checker := discretion.NewChecker(known)
	for _, name := range []string{"sample", "english", "own", "phone"} {
		for _, r := range reflections(t, name) {
			want := discretion.Check(r.Text, known)
			if diff := cmp.Diff(want, checker.Check(discretion.Text{Of: r.ID, Words: r.Text})); diff != "" {
				t.Errorf("%s: %s", r.ID, diff)
			}
		}
	}
}

// What was found is whole again when its words are left out and the text gives them back.
func TestRestore(t *testing.T) {
	for _, r := range append(reflections(t, "sample"), reflections(t, "english")...) {
		text := discretion.Text{Words: r.Text}
		want := discretion.Check(r.Text, discretion.Known{English: true})
		got := slices.Clone(want)
		for i := range got {
			got[i].Text, got[i].Replacement = "", ""
		}
		if !text.Restore(got, true) {
			t.Errorf("%s: not restored", r.ID)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", r.ID, diff)
		}
	}
	text := discretion.Text{Words: "zoë"}
	for _, f := range []discretion.Finding{{Start: -1, End: 1}, {Start: 1, End: 1}, {Start: 2, End: 4}} {
		if text.Restore([]discretion.Finding{f}, false) {
			t.Errorf("%+v was restored", f)
		}
	}
}

// The marks of many issues are those of each.
func TestMarks(t *testing.T) {
	issues := discretion.Issues(manyTexts(t, 20), discretion.Known{})
	for i, mark := range discretion.Marks(issues) {
		if want := issues[i].Mark(); mark != want {
			t.Errorf("issue %d: got %s, want %s", i, mark, want)
		}
	}
}

// TestVersion guards against findings that are remembered from before a change of the rules.
func TestVersion(t *testing.T) {
	var sources []string
	for _, pattern := range []string{"*.go", "data/*.txt", "../text.go"} {
		sources = append(sources, glob(t, pattern)...)
	}
	digest := sha256.New()
	for _, path := range sources {
		if path == "version.go" || path == "pack.go" || strings.HasSuffix(path, "_test.go") {
			continue
		}
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(digest, "%s %d\n%s", path, len(content), content)
	}
	if want := hex.EncodeToString(digest.Sum(nil)[:8]); discretion.Version != want {
		t.Errorf("the rules or lists are others than those of version %q: write %q in version.go", discretion.Version, want)
	}
}
