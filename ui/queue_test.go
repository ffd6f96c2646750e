package ui_test

import (
	"bytes"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

// pupil is a student as the hand-ins of these tests need one.
type pupil struct {
	name, journal string
	number        int
	entries       int
	words         string // in the first entry
	look          bool   // the first entry asks to be looked at
	level         string // of the first criterion; empty for no estimate
	seal          exchange.SealedBy
	recipient     string
	rubric        *rubric.Rubric
	sentences     int // that each entry goes on for
}

// handsIn makes a hand-in.
func handsIn(p pupil) *exchange.HandIn {
	r := p.rubric
	if r == nil {
		r = rubric.Default()
	}
	walked := r.Walked()
	s := exchange.Source{Rubric: r, Starts: map[string]time.Time{"stage-1": now.AddDate(0, 0, -30)}}
	for i := 1; i <= p.entries; i++ {
		e := journal.Entry{ID: fmt.Sprintf("%d-aa", i), Seq: uint64(i), Revision: 1, Rubric: r.Ref(), Depth: journal.Short, Finished: now, Edited: now,
			Story: fmt.Sprint("Moment ", i), Answers: map[string]journal.Answer{walked[i%4]: {Text: "Ik luisterde.", Level: r.Levels[i%len(r.Levels)].ID}},
			Encounter: journal.Encounter{Stage: "stage-1", When: now.AddDate(0, 0, -2*i), Alias: fmt.Sprint("Ouder ", i)}}
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

// put writes a document to a file.
func put(folder, name string, doc exchange.Document, lock ...exchange.Lock) string {
	return putFile(folder, name, func(w io.Writer) error {
		if len(lock) > 0 {
			return exchange.Seal(w, lock[0], doc)
		}
		return exchange.Write(w, doc)
	})
}

func putFile(folder, name string, write func(io.Writer) error) string {
	var b bytes.Buffer
	must(write(&b))
	path := filepath.Join(folder, name)
	must(os.MkdirAll(folder, 0o700))
	must(os.WriteFile(path, b.Bytes(), 0o600))
	return path
}

// passphrase is an open secret of these tests.
const passphrase = "koffie met melk"

// sealedClass is a class with two students of whom one sealed with passphrase.
func sealedClass(folder string) {
	lock, err := exchange.LockWith(passphrase)
	must(err)
	put(folder, "amber.koffie", handsIn(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2}))
	put(folder, "zegel.koffie", handsIn(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1, seal: exchange.ByPassphrase}), lock)
}

// lockedClass is a class with one student who sealed for somebody else.
func lockedClass(folder string) {
	_, other, err := exchange.NewIdentity()
	must(err)
	lock, err := exchange.LockFor(other)
	must(err)
	put(folder, "amber.koffie", handsIn(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 2}))
	put(folder, "zegel.koffie", handsIn(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1}), lock)
}

// class is a folder with three students, and with everything that can lie among their files.
func class(folder string) {
	amber := handsIn(pupil{name: "Amber Peeters", journal: "j-amber", number: 1, entries: 3, look: true, level: "verkennend"})
	bo := handsIn(pupil{name: "Bo De Smet", journal: "j-bo", number: 2, entries: 2, level: "zelfstandig"})
	put(folder, "amber.koffie", amber)
	put(folder, "amber (1).koffie", amber)
	put(folder, "bo-1.koffie", handsIn(pupil{name: "Bo De Smet", journal: "j-bo", number: 1, entries: 1}))
	put(folder, "bo-2.koffie", bo)
	put(folder, "niemand.koffie", handsIn(pupil{journal: "j-niemand", number: 1}))
	put(folder, "antwoord.koffie", exchange.NewAnswer("a-1", 1, bo, exchange.Reviewer{ID: "r-1", Name: "An"}, now))
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
	program *ui.Pilot // that has the lecturer's file open
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
	return ui.Options{Language: d.lang, Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default, Review: from, Watch: d.watch,
		Reviews: func() (*store.Reviews, error) { return d.store() }}
}

func (d *atDesk) store() (*store.Reviews, error) {
	return store.OpenReviews(d.reviews, store.Options{Rand: rand.NewChaCha8([32]byte{2})})
}

// open starts the program on the folder, after the one that was open.
func (d *atDesk) open(from ...string) *ui.Pilot {
	d.t.Helper()
	if from == nil {
		from = []string{d.folder}
	}
	d.close()
	p, err := ui.NewPilot(d.options(from...), nil)
	must(err)
	d.program = p
	d.t.Cleanup(p.CloseReviews)
	return p
}

func (d *atDesk) close() {
	if d.program != nil {
		d.program.CloseReviews()
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

// say lets the lecturer say something about a hand-in, as the screens of a student do.
func (d *atDesk) say(h *exchange.HandIn, change func(*journal.Review)) {
	d.keep(func(s *store.Reviews) {
		r, err := s.Review(h.Journal)
		must(err)
		change(&r)
		must(s.SaveReview(r))
	})
}

func (d *atDesk) review(journalID string) (r journal.Review) {
	d.keep(func(s *store.Reviews) {
		var err error
		r, err = s.Review(journalID)
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
func row(t *testing.T, p *ui.Pilot, text string) string {
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

// says looks for a text that may go on over several lines.
func says(t *testing.T, p *ui.Pilot, want string) {
	t.Helper()
	if frame, _, _ := p.Frame(); !strings.Contains(strings.Join(strings.Fields(frame), " "), want) {
		t.Fatalf("the screen does not say %q:\n%s", want, frame)
	}
}

func hides(t *testing.T, p *ui.Pilot, text string) {
	t.Helper()
	if frame, _, _ := p.Frame(); strings.Contains(frame, text) {
		t.Fatalf("the screen shows %q:\n%s", text, frame)
	}
}

func TestAFolderIsSortedOut(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	shows(t, p, "0 van 3 beantwoord")
	for name, want := range map[string]string{
		"Amber":       "Amber Peeters 3 · 1 · 10 —",
		"Bo De Smet":  "Bo De Smet 2 · · · 12 —",
		"zonder naam": "► zonder naam j-nieman · · · · 17 —",
	} {
		if got := row(t, p, name); got != want {
			t.Errorf("the row of %s is %q, want %q", name, got, want)
		}
	}
	shows(t, p, "7 bestanden opzij (t)")
	p.Press("t")
	for file, want := range map[string]string{
		"amber": "dubbel", "antwoord": "een antwoord", "bo-1": "er is een nieuwer", "half": "beschadigd of bewerkt", "link": "gaat niet open",
		"nieuw.koffie": "nieuwere versie", "verslag": "geen ingediend logboek",
	} {
		if got := row(t, p, file); !strings.HasSuffix(got, want) {
			t.Errorf("of %s the screen says %q", file, got)
		}
	}
	for _, want := range []string{"staat ook in amber", "maar een antwoord", "later opnieuw in: bo-2.koffie", "het einde ontbreekt", "geen gewoon bestand",
		"Werk koffiemoment bij", "Kies het bestand dat koffiemoment maakte"} {
		shows(t, p, want)
		p.Press("down")
	}
}

func TestMarksOutliveTheProgramAndANewHandIn(t *testing.T) {
	amber := pupil{name: "Amber", journal: "j-amber", number: 1, entries: 3, level: "verkennend"}
	first := handsIn(amber)
	d := newDesk(t, func(folder string) { put(folder, "a.koffie", first) })
	d.say(first, func(r *journal.Review) {
		r.Place(first.Rubric.Walked()[0], "afgestemd", first.Claims()[first.Rubric.Walked()[0]].Digest())
		for i := range first.Entries {
			r.MarkRead(first.Entries[i].ID, first.Entries[i].Hash)
		}
	})
	for range 2 {
		p := d.open()
		if got := row(t, p, "► Amber"); got != "► Amber · · · 1 10 —" {
			t.Errorf("the row is %q", got)
		}
	}
	amber.number, amber.words = 2, "Toch anders: "
	put(d.folder, "b.koffie", handsIn(amber))
	p := d.open()
	if got := row(t, p, "► Amber"); got != "► Amber · 1 · 1 10 —" {
		t.Errorf("after a new hand-in the row is %q", got)
	}
	p.Press("R")
	shows(t, p, "1 bestand opzij")
}

func TestAnEmptyFolderAndOneThatVanished(t *testing.T) {
	d := newDesk(t, nil)
	p := d.open()
	shows(t, p, "In deze map staan geen ingediende logboeken.")
	put(d.folder, "a.koffie", handsIn(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 1}))
	p.Press("R")
	shows(t, p, "► Amber")
	must(os.RemoveAll(d.folder))
	p.Press("ctrl+r")
	shows(t, p, "Dit bestand is er niet.")
	shows(t, p, "► Amber")
	p.Press("enter")
	shows(t, p, "Dit bestand is er niet.")
	p.Press("esc")
	lives(t, p)
	p.Press("q")
	if !p.Quit || p.Crashed {
		t.Error("q does not end a program that has no overview")
	}
}

func TestAFileThatHoldsAnotherHandInByNowIsNotMixedUp(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	put(d.folder, "amber (1).koffie", handsIn(pupil{name: "Iemand anders", journal: "j-anders", number: 1, entries: 1}))
	put(d.folder, "amber.koffie", handsIn(pupil{name: "Iemand anders", journal: "j-anders", number: 1, entries: 1}))
	p.Press("down", "enter")
	shows(t, p, "Er staat nu iets anders in dit bestand")
}

func TestFiltersSearchAndNextUnread(t *testing.T) {
	amber := handsIn(pupil{name: "Amber Peeters", journal: "j-amber", number: 1, entries: 1})
	d := newDesk(t, func(folder string) {
		put(folder, "1.koffie", amber)
		put(folder, "2.koffie", handsIn(pupil{name: "Bo", journal: "j-bo", number: 1, entries: 1, look: true}))
		put(folder, "3.koffie", handsIn(pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1}))
	})
	d.say(amber, func(r *journal.Review) { r.MarkRead(amber.Entries[0].ID, amber.Entries[0].Hash) })
	p := d.open()
	p.Press("f")
	shows(t, p, "Je ziet: ongelezen (2)")
	hides(t, p, "Amber")
	p.Press("f", "f")
	shows(t, p, "Je ziet: vraagt aandacht (1)")
	p.Press("esc", "/")
	p.Type("ZOE")
	shows(t, p, "Je ziet: gevonden (1)")
	p.Press("enter")
	shows(t, p, "► Zoë")
	p.Press("esc")
	shows(t, p, "Je ziet: alle (3)")
	p.Press("home", "n")
	shows(t, p, " Bo\n")
	p.Press("esc")
	shows(t, p, "► Bo")
	p.Press("n")
	shows(t, p, " Zoë\n")
	p.Press("esc", "f", "f", "f", "f", "f", "f", "f")
	shows(t, p, "Je ziet: alle (3)")
}

func TestAPassphraseOpensWhatIsSealed(t *testing.T) {
	d := newDesk(t, sealedClass)
	p := d.open()
	shows(t, p, "1 bestand opzij, waarvan 1 verzegeld (t)")
	p.Press("t", "enter")
	p.Type("thee")
	hides(t, p, "thee")
	p.Press("enter")
	shows(t, p, "ging niets open")
	p.Press("enter")
	p.Paste(passphrase)
	p.Press("enter")
	shows(t, p, "1 bestand ging open")
	p.Press("esc", "down")
	shows(t, p, "► Zoë")
	p.Press("R")
	shows(t, p, "► Zoë")
	p.Press("enter")
	shows(t, p, " Zoë\n")
}

func TestWhatIsSealedForTheLecturerOpensByItself(t *testing.T) {
	d := newDesk(t, nil)
	d.keep(func(s *store.Reviews) {
		_, own, err := s.Identity()
		must(err)
		lock, err := exchange.LockFor(own)
		must(err)
		put(d.folder, "a.koffie", handsIn(pupil{name: "Amber", journal: "j-amber", number: 1, entries: 1}), lock)
	})
	p := d.open()
	shows(t, p, "► Amber")
	p.Press("enter")
	shows(t, p, " Amber\n")
}

func TestStudentsOfOneNameAreToldApart(t *testing.T) {
	d := newDesk(t, func(folder string) {
		put(folder, "1.koffie", handsIn(pupil{name: "Emma", journal: "j1-emma", number: 1}))
		put(folder, "2.koffie", handsIn(pupil{name: "Emma", journal: "j2-emma", number: 1}))
	})
	p := d.open()
	shows(t, p, "Emma · j1-e")
	shows(t, p, "Emma · j2-e")
}

func TestAReadingIsStopped(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Hold()
	p.Press("R")
	shows(t, p, "Met esc stop je")
	p.Press("esc")
	p.Release()
	shows(t, p, "In deze map staan geen ingediende logboeken.")
	p.Press("R")
	shows(t, p, "0 van 3 beantwoord")
}

func TestAWatchedFolderIsReadAgainWhenItChanges(t *testing.T) {
	d := newDesk(t, class)
	d.watch = true
	p := d.open()
	p.Press("end")
	p.Elapse()
	shows(t, p, "► Bo De Smet")
	put(d.folder, "a-nieuw.koffie", handsIn(pupil{name: "Aaron", journal: "j-aaron", number: 1, entries: 1}))
	p.Press("/")
	p.Elapse()
	hides(t, p, "Aaron")
	p.Press("enter", "enter")
	p.Elapse()
	p.Press("esc")
	hides(t, p, "Aaron")
	p.Elapse()
	shows(t, p, "Aaron")
	shows(t, p, "► Bo De Smet")
}

// What lies open refers to the queue as it was read: another reading must not change it underneath.
func TestAQuietReadingLeavesAnOpenStudentAlone(t *testing.T) {
	d := newDesk(t, class)
	d.watch = true
	p := d.open()
	put(d.folder, "a-nieuw.koffie", handsIn(pupil{name: "Aaron", journal: "j-aaron", number: 1, entries: 1}))
	p.Press("down")
	p.Hold()
	p.Elapse()
	p.Press("enter")
	p.Release()
	shows(t, p, " Amber Peeters\n")
	p.Press("esc")
	hides(t, p, "Aaron")
	p.Elapse()
	p.Elapse()
	shows(t, p, "Aaron")
}

func TestTheLecturersFileIsOpenElsewhere(t *testing.T) {
	d := newDesk(t, class)
	other, err := d.store()
	must(err)
	p := d.open()
	shows(t, p, "Nalezen is al open in een ander venster.")
	must(other.Close())
	p.Press("R")
	shows(t, p, "0 van 3 beantwoord")
}

func TestFromTheOverviewToTheQueueAndBack(t *testing.T) {
	d := newDesk(t, class)
	d.keep(func(s *store.Reviews) { must(s.SaveDesk(store.Desk{Folder: d.folder})) })
	j := openJournal(t)
	filled(j)
	o := d.options()
	p, err := ui.NewPilot(o, j)
	must(err)
	p.Press("r")
	shows(t, p, "► Deze map nalezen")
	shows(t, p, "10 bestanden")
	p.Press("esc")
	shows(t, p, "Houvast")
	p.Press("r", "enter")
	shows(t, p, "0 van 3 beantwoord")
	p.Press("esc")
	shows(t, p, "Houvast")
	p.Press("r")
	shows(t, p, "0 van 3 beantwoord")
	p.CloseReviews()
}

func TestWhatIsKeptAboutTheLecturer(t *testing.T) {
	d := newDesk(t, class)
	p := d.open()
	p.Press("o")
	p.Type("Ilse Maes")
	p.Press("down", "right", "ctrl+c")
	d.keep(func(s *store.Reviews) {
		desk, err := s.Desk()
		must(err)
		if desk.Reviewer.Name != "Ilse Maes" || !desk.Blind || desk.Folder != d.folder || desk.Reviewer.ID == "" {
			t.Errorf("kept %+v", desk)
		}
	})
}

func TestThePublicKeyCanBeCopied(t *testing.T) {
	d := newDesk(t, class)
	own := ""
	d.keep(func(s *store.Reviews) {
		var err error
		_, own, err = s.Identity()
		must(err)
	})
	p := d.open()
	p.Press("o")
	shows(t, p, " "+own+"\n")
}

func TestEveryReasonAndFilterHasWords(t *testing.T) {
	for _, lang := range ui.Languages() {
		w := ui.CatalogFor(lang).Review
		for _, why := range exchange.Whys() {
			if w.Whys[why] == "" || w.WhyAbout[why] == "" {
				t.Errorf("%s: no words for %s", lang, why)
			}
		}
		for _, f := range journal.Filters() {
			if w.Filters[f] == "" {
				t.Errorf("%s: no words for %s", lang, f)
			}
		}
	}
}

// scene of the desk: a screen and the way there, with the name of who reviews known or not.
type deskScene struct {
	name string
	fill func(folder string)
	walk func(*ui.Pilot)
}

func deskScenes() []deskScene {
	many := func(folder string) {
		for i := range 14 {
			put(folder, fmt.Sprintf("s%02d.koffie", i), handsIn(pupil{name: fmt.Sprintf("Student %02d", i), journal: fmt.Sprintf("j-%02d", i), number: 1, entries: i % 5, look: i%4 == 0,
				level: []string{"", "verkennend", "oefenend", "afgestemd"}[i%4]}))
		}
		class(folder)
	}
	to := func(keys ...string) func(*ui.Pilot) { return func(p *ui.Pilot) { p.Press(keys...) } }
	return []deskScene{
		{"queue", many, to("down", "down")},
		{"queue-empty", nil, to()},
		{"queue-filter", many, to("f", "f", "f")},
		{"queue-search", many, func(p *ui.Pilot) { p.Press("/"); p.Type("stud") }},
		{"queue-reading", class, func(p *ui.Pilot) { p.Hold(); p.Press("R") }},
		{"picker", folders, to("m")},
		{"aside", class, to("t", "down")},
		{"aside-sealed", lockedClass, to("t")},
		{"aside-passphrase", lockedClass, to("t", "enter")},
		{"picture", many, to("c", "down", "down")},
		{"picture-quiet", many, to("c", "s")},
		{"picture-weeks", many, to("c", "w")},
		{"picture-one", many, to("c", "enter")},
		{"answers", many, to("a")},
		{"answers-no-name", many, to("a", "down", "down", "enter")},
		{"answers-nothing", many, func(p *ui.Pilot) { p.Press("a"); p.Type("An"); p.Press("down", "down", "enter") }},
		{"desk", class, to("o", "down")},
	}
}

// TestDeskScreens is TestScreens for the lecturer's screens.
func TestDeskScreens(t *testing.T) {
	for _, lang := range ui.Languages() {
		for _, s := range deskScenes() {
			t.Run(lang+"/"+s.name, func(t *testing.T) {
				t.Parallel()
				d := newDesk(t, s.fill)
				d.lang = lang
				p := d.open()
				s.walk(p)
				for _, size := range [][2]int{{80, 24}, {40, 12}} {
					p.Resize(size[0], size[1])
					golden(t, fmt.Sprintf("%s-%s-%dx%d", s.name, lang, size[0], size[1]), p)
				}
			})
		}
	}
}

// TestDeskAtEverySize is TestEverySize for the lecturer's screens.
func TestDeskAtEverySize(t *testing.T) {
	for _, s := range deskScenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			p := newDesk(t, s.fill).open()
			s.walk(p)
			for _, w := range []int{1, 2, 3, 5, 8, 13, 20, 21, 39, 40, 60, 72, 79, 80, 90, 119, 120, 200, 300} {
				for _, h := range []int{1, 2, 3, 4, 5, 7, 9, 10, 12, 13, 15, 16, 24, 25, 40, 100} {
					p.Resize(w, h)
					if p.Quit {
						t.Fatalf("the program ended at %d×%d", w, h)
					}
					fits(t, p, w, h)
				}
			}
		})
	}
}
