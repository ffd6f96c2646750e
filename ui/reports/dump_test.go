package reports_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/report"
	"koffiemoment/ui/pilot"
)

// dump writes a document out so that it can be read: every word in it, and what is left free.
func dump(doc *report.Document) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s (%s, %s)\n[%s]\n", doc.Title, doc.Lang, []string{"flowing", "sheet", "two cards", "four cards"}[doc.Layout], doc.For)
	for _, fact := range doc.Facts {
		fmt.Fprintf(&b, "%s\n", fact)
	}
	for i := range doc.Pages {
		page := &doc.Pages[i]
		fmt.Fprintf(&b, "\n# %s\n", page.Title)
		for _, fact := range page.Facts {
			fmt.Fprintf(&b, "- %s\n", fact)
		}
		for j := range page.Parts {
			dumpPart(&b, &page.Parts[j])
		}
	}
	return b.String()
}

func dumpPart(b *strings.Builder, part *report.Part) {
	sign := "##"
	if part.Within {
		sign = "###"
	}
	fmt.Fprintf(b, "\n%s %s\n", sign, part.Heading)
	for _, text := range part.Texts {
		fmt.Fprintf(b, "%s\n", text)
	}
	if p := part.Picture; p != nil {
		fmt.Fprintf(b, "(picture) %s: %s\n", p.Title, p.About)
		dumpTable(b, &p.Facts)
	}
	if part.Table != nil {
		dumpTable(b, part.Table)
	}
	if part.Room > 0 {
		fmt.Fprintf(b, "(%d lines to write on)\n", part.Room)
	}
}

func dumpTable(b *strings.Builder, t *report.Table) {
	for _, row := range append([][]string{t.Head}, t.Rows...) {
		fmt.Fprintf(b, "| %s |\n", strings.ReplaceAll(strings.Join(row, " | "), "\n", " / "))
	}
}

func golden(t *testing.T, name string, doc *report.Document) {
	t.Helper()
	path, got := filepath.Join("testdata", name+".txt"), dump(doc)
	if *pilot.Update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s: -want +got:\n%s", name, diff)
	}
}
