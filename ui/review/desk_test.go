package review_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
)

// pupil is a student as the hand-ins of these tests need one.
type pupil struct {
	name, journal string
	number        int
	entries       int
	days          int    // between them; 0 stands for 2
	words         string // in the first entry
	look          bool   // the first entry asks to be looked at
	level         string // of the first criterion; empty for no estimate
	seal          exchange.SealedBy
	recipient     string
	rubric        *rubric.Rubric
	sentences     int // that each entry goes on for
}

// handInOf makes a hand-in.
func handInOf(p pupil) *exchange.HandIn {
	r := p.rubric
	if r == nil {
		r = rubric.Default()
	}
	days := cmp.Or(p.days, 2)
	walked := r.Walked()
	s := exchange.Source{Rubric: r, Starts: map[string]time.Time{"stage-1": now.AddDate(0, 0, -max(30, days*p.entries))}}
	for i := 1; i <= p.entries; i++ {
		e := journal.Entry{ID: fmt.Sprintf("%d-aa", i), Seq: uint64(i), Revision: 1, Rubric: r.Ref(), Depth: journal.Short, Finished: now, Edited: now,
			Story: fmt.Sprint("Moment ", i), Answers: map[string]journal.Answer{walked[i%4]: {Text: "Ik luisterde.", Level: r.Levels[i%len(r.Levels)].ID}},
			Encounter: journal.Encounter{Stage: "stage-1", When: now.AddDate(0, 0, -days*i), Alias: fmt.Sprint("Ouder ", i)}}
		for k := range p.sentences {
			e.Story += fmt.Sprintf(" Zin %d over de ouder van %s.", k, p.name)
		}
		if i == 1 {
			e.Story, e.LookHere = p.words+e.Story, p.look
		}
		s.Entries = append(s.Entries, e)
	}
	if p.level != "" {
		est := journal.NewEstimate("stage-1", r, nil, now)
		est.Judge(walked[0], journal.Judgement{Level: p.level, Reason: "Omdat ik vroeg."})
		s.Estimates = []journal.Estimate{est}
	}
	c := exchange.Choice{ID: fmt.Sprintf("h-%s-%d", p.journal, p.number), Journal: p.journal, Number: p.number, Student: p.name, Stage: "stage-1", StageName: "Stage 1",
		Made: now, Dates: exchange.Weeks, By: exchange.ByStage, Seal: p.seal, Recipient: p.recipient}
	h, err := exchange.NewHandIn(c, s)
	must(err)
	return h
}

// passphrase is an open secret of these tests.
const passphrase = "koffie met melk"

// sealedClass is a class with two students of whom one sealed with passphrase.
func sealedClass(folder string) {
	pilot.Put(folder, "amber.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2}))
	pilot.Put(folder, "zegel.koffie", handInOf(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1, seal: exchange.ByPassphrase}), pilot.LockWith(passphrase))
}

// lockedClass is a class with one student who sealed for somebody else.
func lockedClass(folder string) {
	_, other, err := exchange.NewIdentity()
	must(err)
	lock, err := exchange.LockFor(other)
	must(err)
	pilot.Put(folder, "amber.koffie", handInOf(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2}))
	pilot.Put(folder, "zegel.koffie", handInOf(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1}), lock)
}

// class is a folder with three students, and with everything that can lie among their files.
func class(folder string) {
	amber := handInOf(pupil{name: "Amber Peeters", journal: "j-amber", number: 1, entries: 3, look: true, level: "verkennend"})
	bo := handInOf(pupil{name: "Bo De Smet", journal: "j-bo", number: 2, entries: 2, level: "zelfstandig"})
	pilot.Put(folder, "amber.koffie", amber)
	pilot.Put(folder, "amber (1).koffie", amber)
	pilot.Put(folder, "bo-1.koffie", handInOf(pupil{name: "Bo De Smet", journal: "j-bo", number: 1, entries: 1}))
	pilot.Put(folder, "bo-2.koffie", bo)
	pilot.Put(folder, "niemand.koffie", handInOf(pupil{journal: "j-niemand", number: 1}))
	pilot.Put(folder, "antwoord.koffie", exchange.NewAnswer("a-1", 1, bo, exchange.Reviewer{ID: "r-1", Name: "An"}, now))
	whole, err := exchange.Encode(amber)
	must(err)
	must(os.WriteFile(filepath.Join(folder, "half.koffie"), whole[:len(whole)/2], 0o600))
	must(os.WriteFile(filepath.Join(folder, "verslag.koffie"), []byte("Beste, in bijlage mijn verslag."), 0o600))
	must(os.WriteFile(filepath.Join(folder, "nieuw.koffie"), []byte(`{"koffie":9,"kind":"handin"`), 0o600))
	must(os.Symlink(filepath.Join(folder, "amber.koffie"), filepath.Join(folder, "link.koffie")))
	must(os.WriteFile(filepath.Join(folder, "lees mij.txt"), []byte("."), 0o600))
}

// atDesk is a lecturer's place: where the file with reviews is, and the folder with hand-ins.
type atDesk struct {
	t       testing.TB
	reviews string
	folder  string
	lang    string
	watch   bool
	later   time.Duration // that passed since now
	locked  bool          // the lecturer's file is open for reading only
	program *pilot.Pilot  // that has the lecturer's file open
}

func newDesk(t testing.TB, fill func(folder string)) *atDesk {
	t.Helper()
	root := t.TempDir()
	d := &atDesk{t: t, reviews: filepath.Join(root, "nalezen.db"), folder: filepath.Join(root, "klas"), lang: "nl"}
	must(os.MkdirAll(d.folder, 0o700))
	if fill != nil {
		fill(d.folder)
		must(filepath.WalkDir(d.folder, func(path string, _ os.DirEntry, _ error) error {
			_ = os.Chtimes(path, now, now) // but for links that lead nowhere
			return nil
		}))
	}
	return d
}

// options are those of a program without a journal.
func (d *atDesk) options(from ...string) ui.Options {
	return ui.Options{Language: d.lang, Theme: "none", Now: func() time.Time { return now.Add(d.later) }, Default: rubric.Default, Review: from, Watch: d.watch,
		Reviews: func(*vault.Key) (*store.Reviews, error) { return d.store() }}
}

func (d *atDesk) store() (*store.Reviews, error) {
	return store.OpenReviews(d.reviews, store.Options{Rand: rand.NewChaCha8([32]byte{2}), ReadOnly: d.locked})
}

// open starts the program on the folder, after the one that was open.
func (d *atDesk) open(from ...string) *pilot.Pilot {
	d.t.Helper()
	if from == nil {
		from = []string{d.folder}
	}
	d.close()
	p, err := pilot.New(d.options(from...), nil)
	must(err)
	d.program = p
	d.t.Cleanup(p.Shell.Desk.Close)
	return p
}

func (d *atDesk) close() {
	if d.program != nil {
		d.program.Shell.Desk.Close()
	}
}

// keep ends the program and does something with the lecturer's file.
func (d *atDesk) keep(do func(*store.Reviews)) {
	d.t.Helper()
	d.close()
	s, err := d.store()
	must(err)
	do(s)
	must(s.Verify())
	must(s.Close())
}

// stage1Of names the first stage of a journal.
func stage1Of(journalID string) journal.Part {
	return journal.Part{Journal: journalID, Stage: "stage-1"}
}

// say lets the lecturer say something about a hand-in, as the screens of a student do.
func (d *atDesk) say(h *exchange.HandIn, change func(*journal.Review)) {
	d.keep(func(s *store.Reviews) {
		r, err := s.Review(h.Part())
		must(err)
		r.About(h.Student)
		change(&r)
		must(s.SaveReview(r))
	})
}

// review is what was said of the first stage of a journal.
func (d *atDesk) review(journalID string) (r journal.Review) {
	d.keep(func(s *store.Reviews) {
		var err error
		r, err = s.Review(stage1Of(journalID))
		must(err)
	})
	return r
}

func (d *atDesk) name(name string) {
	d.keep(func(s *store.Reviews) {
		desk, err := s.Desk()
		must(err)
		desk.Reviewer.Name = name
		must(s.SaveDesk(desk))
	})
}

// row gives the line of the screen that holds a text.
func row(t *testing.T, p *pilot.Pilot, text string) string {
	t.Helper()
	frame, _, _ := p.Frame()
	for line := range strings.Lines(frame) {
		if strings.Contains(line, text) {
			return strings.Join(strings.Fields(line), " ")
		}
	}
	t.Fatalf("no line shows %q:\n%s", text, frame)
	return ""
}
