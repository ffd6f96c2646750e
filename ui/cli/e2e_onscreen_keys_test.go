//go:build unix

package cli_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// reads waits until every one of the texts is on the screen, wrapped or not.
func (p *terminal) reads(texts ...string) {
	p.t.Helper()
	p.waitUntil(fmt.Sprintf("%q", texts), func(s screen) bool {
		prose := s.prose()
		return s.alt && !slices.ContainsFunc(texts, func(text string) bool { return !strings.Contains(prose, text) })
	})
}

// press presses a key and waits for what it leads to, which must not be there before.
func (p *terminal) press(key string, texts ...string) {
	p.t.Helper()
	p.send(key)
	p.reads(texts...)
}

// writes types a text and waits until it is on the screen.
func (p *terminal) writes(text string) {
	p.t.Helper()
	p.typeText(text)
	p.reads(text)
}

// stops leaves a field and waits until nothing is being written.
func (p *terminal) stops() {
	p.t.Helper()
	p.send("esc")
	p.waitUntil("no field being written", func(s screen) bool {
		return !slices.ContainsFunc(s.lines, func(line string) bool { return strings.HasPrefix(strings.TrimSpace(line), "▌") })
	})
}

// seeks presses a key that scrolls until a text is on the screen.
func (p *terminal) seeks(key, text string) {
	p.t.Helper()
	for s := p.screen(); !strings.Contains(s.prose(), text); {
		p.send(key)
		before := s.String()
		s = p.waitUntil("more than before of what leads to "+text, func(s screen) bool { return s.String() != before })
	}
}

// pointsAt waits until the row under the cursor holds a text.
func (p *terminal) pointsAt(text string) {
	p.t.Helper()
	p.waitUntil(fmt.Sprintf("the cursor at %q", text), func(s screen) bool {
		return slices.ContainsFunc(s.lines, func(line string) bool {
			return strings.HasPrefix(strings.TrimSpace(line), "►") && strings.Contains(line, text)
		})
	})
}

// beginsHandIn opens the first step of handing in from the overview.
func (c *circle) beginsHandIn(m *machine) *terminal {
	c.t.Helper()
	p := m.start(window{})
	p.reads(c.words.Home.New)
	p.press("i", c.words.HandIn.Days)
	return p
}

// endsHandIn goes on from the discretion step, past a preview that shows a text, to the file and back to the overview. The
// last of the keys on the last step writes the file.
func (c *circle) endsHandIn(p *terminal, previewed string, keys ...string) {
	c.t.Helper()
	w := &c.words.HandIn
	p.press("ctrl+n", w.PreviewAbout)
	p.press("end", w.StaysHead)
	p.seeks("up", previewed)
	p.press("ctrl+n", w.Write)
	p.send(keys...)
	p.reads(w.FileNamed)
	p.press("enter", c.words.Home.New)
	p.quit("q")
}

// annaHandsIn gives a name and puts an alias in the place of the one that the discretion step finds.
func (c *circle) annaHandsIn() {
	c.t.Helper()
	w, p := &c.words.HandIn, c.beginsHandIn(c.anna)
	p.send("down", "down", "down", "down") // past what stands beside her moments, of which she sends what she shared
	p.writes("Anna")
	p.press("ctrl+n", realName)
	p.press("d", w.With)
	p.typeText(standIn)
	p.press("enter", w.Keep)
	p.seeks("l", w.AllDecided)
	c.endsHandIn(p, standIn, "enter")
}

// annaHandsInAgain has nothing to decide any more.
func (c *circle) annaHandsInAgain(previewed string) {
	c.t.Helper()
	p := c.beginsHandIn(c.anna)
	p.press("ctrl+n", c.words.HandIn.NoGuarantee)
	c.endsHandIn(p, previewed, "enter")
}

// bramBegins writes a first reflection, with a margin.
func (c *circle) bramBegins() {
	c.t.Helper()
	w, p := &c.words.Walk, c.bram.start(window{})
	p.waitForField(w.FirstStory)
	p.writes(c.bramsStory)
	c.walksOn(p)
	p.send("up", "up", "up", "up")
	p.pointsAt(w.MarginShort)
	p.send("enter")
	p.writes(privateMargin)
	p.send("ctrl+n")
	p.pointsAt(w.Finish)
	p.press("enter", c.words.Home.New)
	p.quit("q")
}

// walksOn goes from the story of a short reflection to its end, with no more to say than a level.
func (c *circle) walksOn(p *terminal) {
	c.t.Helper()
	w := &c.words.Walk
	p.press("ctrl+n", w.AskDepth)
	p.press("enter", w.NotChosen)
	p.send("tab", "2", "ctrl+n")
	p.reads(w.PlanAbout)
	p.press("ctrl+n", w.FinishAbout)
}

// bramHandsIn seals with a passphrase that nobody sees.
func (c *circle) bramHandsIn() {
	c.t.Helper()
	w, p := &c.words.HandIn, c.beginsHandIn(c.bram)
	p.send("down", "down", "down")
	p.writes("Bram")
	p.press("ctrl+n", w.NothingFound)
	keys := []string{"up", "up", "right", "down"}
	keys = append(append(append(keys, strings.Split(passphrase, "")...), "down"), strings.Split(passphrase, "")...)
	c.endsHandIn(p, w.StayMargins, append(keys, "ctrl+n", "enter")...)
	if p.has(passphrase) {
		c.t.Error("the passphrase was on the screen")
	}
}

// sends takes the one file that a student wrote to the lecturer's folder.
func (c *circle) sends(m *machine) string {
	c.t.Helper()
	return moves(c.t, filepath.Join(m.home, "documents", "koffiemoment", "*.koffie"), c.folder)
}

// comesTo takes the answer of that name to where the student looks for it.
func (c *circle) comesTo(m *machine, name string) string {
	return moves(c.t, filepath.Join(c.folder, "antwoorden", "versturen", name), filepath.Join(m.home, "documents"))
}

// moves takes the one file that a pattern finds to a folder.
func moves(t *testing.T, pattern, folder string) string {
	t.Helper()
	found, err := filepath.Glob(pattern)
	if err != nil || len(found) != 1 {
		t.Fatalf("%s finds %q, %v", pattern, found, err)
	}
	to := filepath.Join(folder, filepath.Base(found[0]))
	for _, err := os.Lstat(to); err == nil; _, err = os.Lstat(to) { // a file handed in again is called as the one before it, which lies there already
		to = filepath.Join(folder, "again-"+filepath.Base(to))
	}
	if err := errors.Join(os.MkdirAll(folder, 0o700), os.Rename(found[0], to)); err != nil {
		t.Fatal(err)
	}
	return to
}

// opensQueue opens the program on the folder and what is sealed in it.
func (c *circle) opensQueue() *terminal {
	c.t.Helper()
	w, p := &c.words.Review, c.lecturer.start(window{}, "review", c.folder)
	p.reads("Anna", "1 "+w.States[0])
	p.press("t", w.Whys[exchange.Refused], w.Whys[exchange.NeedsKey])
	p.press("enter", c.words.Arrival.Passphrase)
	p.typeText(passphrase)
	p.send("enter")
	p.waitUntil("one file less", func(s screen) bool { return s.has(w.Whys[exchange.Refused]) && !s.has(w.Whys[exchange.NeedsKey]) })
	p.press("esc", "Anna", "Bram", "2 "+w.States[0])
	p.pointsAt("Anna")
	return p
}

// lecturerReads says something to both students, and closes the program.
func (c *circle) lecturerReads() {
	c.t.Helper()
	p := c.opensQueue()
	p.press("enter", c.words.Review.Title+" ── Anna")
	c.saysTo(p, "Anna", 25)
	p.press("N", c.words.Review.Title+" ── Bram")
	c.saysTo(p, "Bram", 1)
	p.quit("ctrl+c")
}

// saysTo gives a level and a remark, says that a criterion can't be judged, comments on the newest entry and raises a point.
func (c *circle) saysTo(p *terminal, student string, entries int) {
	c.t.Helper()
	w, r := &c.words.Student, rubric.Default()
	remark, comment, point := saidTo(student)
	p.send("home")
	p.press("enter", w.NextStep)
	p.press("2", "2 ● "+r.Levels[1].Short.In(c.words.Lang)+" "+c.words.Walk.Chosen)
	p.send("tab")
	p.writes(remark)
	p.press("ctrl+n", r.Groups[0].Criteria[1].Short.In(c.words.Lang))
	p.press("0", "0 ● "+c.words.Feedback.CannotJudge)
	p.press("esc", fmt.Sprintf(w.Entries, entries, entries), "– ")
	p.press("tab", "● "+fmt.Sprintf(w.Entries, entries, entries))
	p.send("end")
	p.press("enter", fmt.Sprintf(w.EntryOf, entries, entries))
	p.press("tab", w.Comment)
	p.writes(comment)
	p.stops()
	p.press("esc", fmt.Sprintf(w.Entries, entries-1, entries))
	p.press("g", w.PointsAbout)
	p.send("enter")
	p.writes(point)
	p.stops()
	p.press("esc", fmt.Sprintf(w.Entries, entries-1, entries))
	p.press("shift+tab", "○ "+fmt.Sprintf(w.Entries, entries-1, entries))
}

// annaChanges adds a sentence to the entry that was commented on.
func (c *circle) annaChanges() {
	c.t.Helper()
	p := c.anna.start(window{})
	p.reads(c.words.Home.New)
	p.press("l", c.words.Keys["filter"])
	p.send("/")
	p.typeText(standIn)
	p.press("enter", "“"+standIn)
	p.press("enter", c.words.Walk.Story)
	p.press("e", c.words.Walk.FinishAbout)
	p.press("enter", c.words.Walk.Onward)
	p.send("end")
	p.typeText(added)
	p.reads(strings.TrimSpace(added))
	p.press("ctrl+n", c.words.Walk.FinishAbout)
	p.press("enter", strings.TrimSpace(added))
	p.quit("ctrl+c")
}

// lecturerGoesOn finds what was said before, and sees what changed in what then comes in.
func (c *circle) lecturerGoesOn() {
	c.t.Helper()
	w, p := &c.words.Student, c.opensQueue()
	remark, comment, point := saidTo("Anna")
	p.press("enter", fmt.Sprintf(w.Entries, 24, 25))
	p.press("enter", w.NextStep, remark, "2 ● "+rubric.Default().Levels[1].Short.In(c.words.Lang))
	p.press("esc", fmt.Sprintf(w.Entries, 24, 25))
	p.press("g", point)
	p.press("esc", fmt.Sprintf(w.Entries, 24, 25))
	p.press("esc", "2 "+c.words.Review.States[0])
	c.sends(c.anna)
	p.press("R", c.words.Review.SaysChanged.Of(1))
	p.pointsAt("Anna")
	p.press("enter", w.Since, w.Changed.Of(1))
	p.press("tab", "● "+fmt.Sprintf(w.Entries, 25, 25))
	p.send("end")
	p.press("enter", w.EntryChanged, fmt.Sprintf(w.EarlierComment, 2)+" “"+comment+"”", strings.TrimSpace(added))
	p.press("esc", fmt.Sprintf(w.Entries, 24, 25))
	p.press("esc", "2 "+c.words.Review.States[0])
	p.send("down")
	p.pointsAt("Bram")
	criteria := 0
	for _, g := range rubric.Default().Groups {
		criteria += len(g.Criteria)
	}
	p.reads(fmt.Sprintf(c.words.Review.OutOf, 2, criteria))
	p.press("space", fmt.Sprintf(c.words.Review.ReadyNow, "Bram"))
	p.send("up")
	p.press("space", fmt.Sprintf(c.words.Review.ReadyNow, "Anna"))
	c.answers(p)
	p.quit("ctrl+c")
}

// answers writes the answers that are ready and not whole; the name is asked for once, and nothing is written twice.
func (c *circle) answers(p *terminal) {
	c.t.Helper()
	w := &c.words.Review
	p.press("a", w.YourNameNote, w.AnswerAll+" "+w.ReadyToGo.Of(2))
	p.send("down", "enter")
	p.reads(w.NoReviewer)
	p.writes(reviewerName)
	p.send("down", "enter")
	for _, asks := range []string{w.AskWrite.Of(2), "Anna: ", "Bram: "} {
		p.reads(asks)
		p.send("down", "enter")
	}
	p.reads("2 "+w.Outcomes[1], w.SendThem)
	p.press("enter", w.AnswerAllNote, w.AnswerAll+" "+w.ReadyToGo.Of(0))
	p.press("enter", w.NobodyReady)
	p.press("esc", w.States[journal.AnswerWritten])
	p.press("a", reviewerName, w.AnswerAllNote)
}

// annaReads opens the answer as a double click does, and replies to what is said of a criterion.
func (c *circle) annaReads(file string, own *exchange.HandIn) {
	c.t.Helper()
	r, p := rubric.Default(), c.anna.start(window{}, file)
	level := r.LevelIndex(own.Claims()[r.Groups[0].Criteria[0].ID].Level)
	c.readsAnswer(p, "Anna", r.Levels[level].Name.In(c.words.Lang), standIn, func() {
		p.send("tab")
		p.writes(reply)
	})
	p.quit("ctrl+c")
}

// bramReads finds the answer among the files that came, and opens its seal.
func (c *circle) bramReads(file string) {
	c.t.Helper()
	w, p := &c.words.Feedback, c.bram.start(window{})
	p.reads(c.words.Home.New)
	p.press("a", w.None)
	p.press("enter", c.words.Review.PickerAbout)
	p.pointsAt(filepath.Base(file)[:20])
	p.press("enter", c.words.Arrival.Sealed)
	p.typeText(passphrase)
	p.send("enter")
	c.readsAnswer(p, "Bram", w.YouNoLevel, c.bramsStory, func() {})
	p.quit("ctrl+c")
}

// readsAnswer goes from the answer that just came in through all that it says, beside the student's own level and entry.
func (c *circle) readsAnswer(p *terminal, student, level, entry string, answer func()) {
	c.t.Helper()
	w := &c.words.Feedback
	remark, comment, point := saidTo(student)
	p.reads(fmt.Sprintf(w.Came, reviewerName))
	p.pointsAt(reviewerName)
	p.send("down")
	p.pointsAt(w.Beside)
	p.press("enter", fmt.Sprintf(w.NextBy, reviewerName))
	p.press("enter", w.YouTitle, level, rubric.Default().Levels[1].Name.In(c.words.Lang), w.NextStep, remark)
	p.press("right", w.CannotJudge)
	p.press("left", remark)
	answer()
	p.press("esc", fmt.Sprintf(w.NextBy, reviewerName))
	p.press("esc", w.BesideAbout)
	p.send("down")
	p.pointsAt(w.Comments)
	p.press("enter", comment)
	p.press("enter", fmt.Sprintf(w.CommentsOf, reviewerName), comment, entry)
	p.press("esc", "“"+comment+"”")
	p.press("esc", w.BesideAbout)
	p.send("down")
	p.pointsAt(w.Agenda)
	p.press("enter", w.AgendaAbout, point)
}

// journalID tells the journal of a machine from others.
func (m *machine) journalID() (id string) {
	m.t.Helper()
	m.inJournal(func(j *store.Journal) error {
		id = j.ID()
		return nil
	})
	return id
}

// reviewOf gives what a lecturer keeps about the first stage of a journal.
func (m *machine) reviewOf(id string) journal.Review {
	m.t.Helper()
	s, err := store.OpenReviews(m.reviewsPath(), store.Options{ReadOnly: true})
	if err != nil {
		m.t.Fatal(err)
	}
	defer s.Close()
	r, err := s.Review(journal.Part{Journal: id, Stage: "stage-1"})
	if err != nil {
		m.t.Fatal(err)
	}
	return r
}
