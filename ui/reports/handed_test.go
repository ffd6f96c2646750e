package reports_test

import (
	"io/fs"
	"path/filepath"
	"testing"
	"time"

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
	for _, lang := range pilot.Framed() {
		c, class, term := words.CatalogFor(lang), demoClass(t, lang), termOf(t, lang)
		lotte, amina := class.of("Lotte Van den Bossche"), class.of("Amina El Khattabi")
		for name, doc := range map[string]*report.Document{
			"handed":     reports.HandIn(c, lotte),
			"given":      reports.AnswerGiven(c, lotte, class.answer(t, lotte)),
			"home":       reports.AnswerHome(c, term.heard, term.heard.Current()...),
			"talk":       reports.Talk(c, lotte, class.answer(t, lotte)),
			"talk-alone": reports.Talk(c, amina),
			"talk-home":  reports.TalkHome(c, term.handed, nil, term.heard.Current()...),
			"talk-bare":  reports.TalkHome(c, nil, nil, term.heard.Current()...),
		} {
			t.Run(lang+"/"+name, func(t *testing.T) { golden(t, name+"-"+lang, doc) })
		}
	}
}

// classroom is what the demo's class handed in, and the file of its lecturer.
type classroom struct {
	all []*exchange.HandIn
	rs  *store.Reviews
}

func demoClass(t *testing.T, lang string) *classroom {
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
