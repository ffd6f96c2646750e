package reports_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/demo"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// evening is the day of all that the demo shows here.
var evening = time.Date(2026, time.March, 13, 19, 0, 0, 0, time.UTC)

// TestHandedDocuments compares each document of the demo, in both languages, with one that a person can read.
func TestHandedDocuments(t *testing.T) {
	for _, lang := range words.Languages() {
		c, class, term := words.CatalogFor(lang), classOf(t, lang), termOf(t, lang)
		lotte, amina := class.of("Lotte Van den Bossche"), class.of("Amina El Khattabi")
		for name, doc := range map[string]*report.Document{
			"handed":     reports.HandIn(c, lotte),
			"given":      reports.AnswerGiven(c, lotte, class.answer(t, lotte)),
			"home":       reports.AnswerHome(c, term.heard, term.heard.Current()...),
			"talk":       reports.Talk(c, lotte, class.answer(t, lotte)),
			"talk-alone": reports.Talk(c, amina),
			"talk-home":  reports.TalkHome(c, term.handed, term.heard.Current()...),
			"talk-bare":  reports.TalkHome(c, nil, term.heard.Current()...),
		} {
			t.Run(lang+"/"+name, func(t *testing.T) { sameAsGolden(t, doc, name+"-"+lang) })
		}
	}
}

func sameAsGolden(t *testing.T, doc *report.Document, name string) {
	t.Helper()
	path, got := filepath.Join("testdata", name+".txt"), dumpDocument(doc)
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
		t.Errorf("-want +got:\n%s", diff)
	}
}

// dumpDocument writes a document out as it is read. Of a picture it shows what it says.
func dumpDocument(doc *report.Document) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("(%s) %s", doc.Lang, doc.For)
	line("# %s", doc.Title)
	for _, fact := range doc.Facts {
		line("  %s", fact)
	}
	for i := range doc.Pages {
		page := &doc.Pages[i]
		line("\n## %s", page.Title)
		for _, fact := range page.Facts {
			line("  %s", fact)
		}
		for k := range page.Parts {
			dumpPart(line, &page.Parts[k])
		}
	}
	return b.String()
}

func dumpPart(line func(string, ...any), part *report.Part) {
	sign := "\n### "
	if part.Within {
		sign = "\n#### "
	}
	line("%s%s", sign, part.Heading)
	for _, text := range part.Texts {
		line("%s", text)
	}
	if p := part.Picture; p != nil {
		line("[%s] %s", p.Title, p.About)
		dumpTable(line, &p.Facts)
	}
	if part.Table != nil {
		dumpTable(line, part.Table)
	}
	if part.Room > 0 {
		line("%s", strings.TrimSuffix(strings.Repeat("____\n", part.Room), "\n"))
	}
}

func dumpTable(line func(string, ...any), table *report.Table) {
	line("| %s |", strings.Join(table.Head, " | "))
	for _, row := range table.Rows {
		line("| %s |", strings.ReplaceAll(strings.Join(row, " | "), "\n", " / "))
	}
}

// classroom is what the demo's class handed in, and the file of its lecturer.
type classroom struct {
	all []*exchange.HandIn
	rs  *store.Reviews
}

func classOf(t *testing.T, lang string) *classroom {
	t.Helper()
	folder := t.TempDir()
	inbox, _, err := demo.HandIn(folder, lang, evening)
	if err != nil {
		t.Fatal(err)
	}
	c := &classroom{}
	if c.rs, err = store.OpenReviews(demo.NotesIn(folder), store.Options{}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.rs.Close() })
	err = filepath.WalkDir(inbox, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			if h, err := handedAt(path); err == nil { // one is sealed, one is damaged
				c.all = append(c.all, h)
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func handedAt(path string) (*exchange.HandIn, error) {
	f, err := store.OpenKoffie(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	doc, err := new(exchange.Reader).Read(f)
	if err != nil {
		return nil, err
	}
	return doc.(*exchange.HandIn), nil
}

// of gives what a student handed in last.
func (c *classroom) of(student string) (newest *exchange.HandIn) {
	for _, h := range c.all {
		if h.Student == student && (newest == nil || h.Number > newest.Number) {
			newest = h
		}
	}
	return newest
}

func (c *classroom) review(t *testing.T, h *exchange.HandIn) journal.Review {
	t.Helper()
	review, err := c.rs.Review(h.Part())
	if err != nil {
		t.Fatal(err)
	}
	return review
}

// answer is what would go to a student now.
func (c *classroom) answer(t *testing.T, h *exchange.HandIn) *exchange.Answer {
	t.Helper()
	secret, err := c.rs.AnchorSecret()
	if err != nil {
		t.Fatal(err)
	}
	review := c.review(t, h)
	return answerOf(h, &review, secret)
}

func answerOf(h *exchange.HandIn, review *journal.Review, secret []byte) *exchange.Answer {
	a, _ := h.Respond(review, secret, "a-1", 1, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
	return a
}

// atHome is the demo's journal, with what it handed in and what came home.
type atHome struct {
	j      *store.Journal
	heard  *store.Heard
	handed *exchange.HandIn
}

func termOf(t *testing.T, lang string) *atHome {
	t.Helper()
	j, err := store.Open(filepath.Join(t.TempDir(), "demo.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	if err := demo.Fill(j, lang, evening, t.TempDir()); err != nil {
		t.Fatal(err)
	}
	home := &atHome{j: j}
	home.listen(t)
	handIns, err := j.HandIns()
	if err != nil {
		t.Fatal(err)
	}
	if home.handed, err = handedAt(handIns[0].File); err != nil {
		t.Fatal(err)
	}
	return home
}

func (home *atHome) listen(t *testing.T) {
	t.Helper()
	var err error
	if home.heard, err = home.j.Heard(rubric.Default(), "stage-1"); err != nil {
		t.Fatal(err)
	}
}
