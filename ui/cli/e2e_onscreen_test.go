//go:build unix

package cli_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// circle is two students and their lecturer, each at a machine, and the words that their screens have.
type circle struct {
	t                    *testing.T
	words                *words.Catalog
	anna, bram, lecturer *machine
	folder               string // where the lecturer puts what comes in
	bramsStory           string
}

// What is typed on the way around, but for the stories.
const (
	passphrase   = "vier kopjes koffie samen"
	realName     = "Katrien"
	standIn      = "Ouder Kamille"
	added        = " Ze lachte."
	reviewerName = "Els Peeters"
	reply        = "Dat probeer ik maandag."
)

// saidTo gives what the lecturer says to a student: about a criterion, about an entry, and to talk about.
func saidTo(student string) (remark, comment, point string) {
	return "Vraag door, " + student + ".", "Mooi gezien, " + student + ".", "Rust vinden, " + student + "?"
}

// TestCircleOnScreen goes the whole way by keys alone: two students hand in, one of them again and one sealed; a lecturer
// reads, closes, goes on and answers; each answer is read beside what the student said, and one is replied to.
func TestCircleOnScreen(t *testing.T) {
	t.Parallel()
	for _, lang := range pilot.Framed() {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			c := &circle{t, words.CatalogFor(lang), newMachine(t), newMachine(t), newMachine(t), filepath.Join(t.TempDir(), "in"), ""}
			for _, m := range []*machine{c.anna, c.bram, c.lecturer} {
				m.env = append(m.env, "KOFFIEMOMENT_LANG="+lang)
			}
			story := realName + " bleef aan de deur staan."
			if c.bramsStory = "Mama vertelde dat ze thuis vooral zingen."; lang == "en" {
				story, c.bramsStory = realName+" stayed at the door.", "Mum told me that they mostly sing at home."
			}
			c.anna.hasJournal(lang, story)
			c.goRound()
		})
	}
}

func (c *circle) goRound() {
	c.t.Helper()
	c.annaHandsIn()
	first := c.sends(c.anna)
	damageCopy(c.t, first)
	own := opened[*exchange.HandIn](c.t, first)
	c.bramBegins()
	c.bramHandsIn()
	c.sends(c.bram)

	c.lecturerReads()
	c.annaChanges()
	c.annaHandsInAgain(standIn)
	c.lecturerGoesOn()

	c.annaReads(c.comesTo(c.anna, "antwoord-Anna*.koffie"), own)
	c.bramReads(c.comesTo(c.bram, "antwoord-logboek-*.koffie"))
	c.annaHandsInAgain(reply)
	last := opened[*exchange.HandIn](c.t, c.sends(c.anna))
	if len(last.Replies) != 1 || last.Replies[0].Text != reply {
		c.t.Errorf("the replies handed in last are %+v", last.Replies)
	}
	c.checkLeft()
	c.checkKept()
}

// checkLeft looks into every file that left a student or the lecturer, also inside its seal, for what had to stay.
func (c *circle) checkLeft() {
	c.t.Helper()
	key, err := exchange.KeyWith(passphrase)
	if err != nil {
		c.t.Fatal(err)
	}
	checkNothingLeaked(c.t, filepath.Dir(c.folder), []exchange.Key{key}, 6, 4, realName)
	for _, m := range []*machine{c.anna, c.bram} {
		checkNothingLeaked(c.t, filepath.Join(m.home, "documents"), []exchange.Key{key}, 1, 1, realName)
	}
}

// checkKept looks for all that was said on the screens in the store of whoever said it and of whoever was told.
func (c *circle) checkKept() {
	c.t.Helper()
	for student, m := range map[string]*machine{"Anna": c.anna, "Bram": c.bram} {
		r := c.lecturer.reviewOf(m.journalID())
		if r.Answered == nil {
			c.t.Errorf("that %s was answered is not kept", student)
		}
		c.checkSaid(student, r.Views, r.Comments, r.Points)
		m.inJournal(func(j *store.Journal) error {
			all, err := j.Feedback()
			if len(all) != 1 || all[0].Answer.Reviewer.Name != reviewerName {
				c.t.Fatalf("%s has the answers %+v", student, all)
			}
			views, comments := map[string]journal.View{}, []journal.Comment{}
			for _, v := range all[0].Answer.Views {
				views[v.Criterion] = journal.View{Level: v.Level, CannotJudge: v.CannotJudge, Remark: v.Remark}
			}
			for _, said := range all[0].Answer.Comments {
				comments = append(comments, journal.Comment{Text: said.Text})
			}
			c.checkSaid(student, views, comments, all[0].Answer.Points)
			return err
		})
	}
	c.checkEntry(c.anna, standIn, added)
	c.checkEntry(c.bram, c.bramsStory, "")
}

func (c *circle) checkSaid(student string, views map[string]journal.View, comments []journal.Comment, points []string) {
	c.t.Helper()
	r := rubric.Default()
	remark, comment, point := saidTo(student)
	want := map[string]journal.View{
		r.Groups[0].Criteria[0].ID: {Level: r.Levels[1].ID, Remark: remark},
		r.Groups[0].Criteria[1].ID: {CannotJudge: true},
	}
	if diff := cmp.Diff(want, views, cmpopts.IgnoreFields(journal.View{}, "Claim")); diff != "" {
		c.t.Errorf("said to %s (-want +got):\n%s", student, diff)
	}
	if len(comments) != 1 || comments[0].Text != comment || !slices.Equal(points, []string{point}) {
		c.t.Errorf("said to %s: %+v, %q", student, comments, points)
	}
}

// checkEntry wants one entry with a text in its story, which ends so, and with the margin beside it.
func (c *circle) checkEntry(m *machine, text, end string) {
	c.t.Helper()
	m.inJournal(func(j *store.Journal) error {
		found, err := j.Entries(store.Query{Text: text})
		if len(found) != 1 || !strings.HasSuffix(found[0].Story, end) || found[0].Margin != privateMargin {
			c.t.Errorf("%d entries hold %q, the first %+v", len(found), text, found[:min(1, len(found))])
		}
		return err
	})
}
