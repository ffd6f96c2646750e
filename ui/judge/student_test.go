package judge_test

import (
	"crypto/ed25519"
	"crypto/sha256"
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
	"koffiemoment/ui/words"
)

// lecturer is a program that reviews the hand-ins of one folder, with the file that it keeps what was said in.
type lecturer struct {
	*pilot.Pilot
	t       *testing.T
	folder  string
	path    string
	reviews *store.Reviews
}

// review opens the program on a folder of hand-ins.
func review(t *testing.T, lang, folder string, set func(*store.Desk)) *lecturer {
	t.Helper()
	l := &lecturer{t: t, folder: folder, path: filepath.Join(t.TempDir(), "nalezen.db")}
	t.Cleanup(func() { l.reviews.Close() })
	if set != nil {
		l.open()
		d, err := l.reviews.Desk()
		must(err)
		set(&d)
		must(l.reviews.SaveDesk(d))
		must(l.reviews.Close())
	}
	l.start(lang)
	return l
}

func (l *lecturer) open() (*store.Reviews, error) {
	seed := rand.NewChaCha8([32]byte{2})
	s, err := store.OpenReviews(l.path, store.Options{Rand: seed})
	l.reviews = s
	return s, err
}

func (l *lecturer) start(lang string) {
	l.t.Helper()
	p, err := pilot.New(ui.Options{Language: lang, Theme: "none", Now: func() time.Time { return now }, Default: rubric.Default,
		Reviews: func(*vault.Key) (*store.Reviews, error) { return l.open() }, Review: []string{l.folder}}, nil)
	if err != nil {
		l.t.Fatal(err)
	}
	l.Pilot = p
}

// again ends the program and starts it anew, so that only what was kept is there.
func (l *lecturer) again() {
	l.t.Helper()
	l.Press("ctrl+c")
	must(l.reviews.Close())
	l.start("nl")
}

// said is what the file holds about the first stage of a journal after the program has ended.
func (l *lecturer) said(journalID string) journal.Review {
	l.t.Helper()
	return l.saidOf(stage1Of(journalID))
}

func (l *lecturer) saidOf(part journal.Part) journal.Review {
	l.t.Helper()
	l.Press("ctrl+c")
	must(l.reviews.Close())
	s, err := l.open()
	must(err)
	r, err := s.Review(part)
	must(err)
	return r
}

func studentShows(t *testing.T, l *lecturer, texts ...string) {
	t.Helper()
	for _, text := range texts {
		l.Pilot.Shows(t, text)
	}
}

func studentHides(t *testing.T, l *lecturer, text string) {
	t.Helper()
	if frame, _, _ := l.Frame(); strings.Contains(frame, text) {
		t.Errorf("%q stands in\n%s", text, frame)
	}
}

// handedIn is a student of the test cohort.
type handedIn struct {
	name   string
	source exchange.Source
	choice exchange.Choice
}

var studentStart = time.Date(2026, 2, 23, 8, 0, 0, 0, time.UTC)

// moment is an entry in a week of the stage.
func moment(n, week int, r *rubric.Rubric, change func(*journal.Entry)) journal.Entry {
	e := journal.Entry{ID: fmt.Sprintf("%d-ab", n), Seq: uint64(n), Revision: 1, Rubric: r.Ref(), Depth: journal.Normal,
		Story: fmt.Sprintf("Verhaal %d.", n), Answers: map[string]journal.Answer{},
		Encounter: journal.Encounter{When: studentStart.AddDate(0, 0, 7*(week-1)), Alias: "Ouder Eik", Place: "klasdeur", Stage: r.Stages[0].ID}}
	if change != nil {
		change(&e)
	}
	return e
}

// newHandedIn begins a hand-in of a student's whole first stage.
func newHandedIn(name string, r *rubric.Rubric, entries ...journal.Entry) *handedIn {
	stage := r.Stages[0]
	h := &handedIn{name: name}
	h.source = exchange.Source{Rubric: r, Starts: map[string]time.Time{stage.ID: studentStart}, Entries: entries}
	h.choice = exchange.Choice{Journal: strings.ToLower(name) + "-journal", Student: name, Stage: stage.ID, StageName: stage.Name["nl"],
		Made: studentStart.AddDate(0, 0, 26), Dates: exchange.Weeks, By: exchange.ByStage, Number: 1, Why: map[string]string{}}
	return h
}

// claims gives the student's own levels.
func (h *handedIn) claims(levels map[string]journal.Judgement) *handedIn {
	est := journal.NewEstimate(h.choice.Stage, h.source.Rubric, nil, studentStart.AddDate(0, 0, 20))
	for id, j := range levels {
		est.Judge(id, j)
	}
	est.Answer("initiative", "Ik wacht vaak tot de ouder begint.")
	h.source.Estimates = []journal.Estimate{est}
	return h
}

// write puts the hand-in in a folder.
func (h *handedIn) write(t *testing.T, folder string) {
	t.Helper()
	h.choice.ID = fmt.Sprintf("%s-%d", strings.ToLower(h.name), h.choice.Number)
	doc, err := exchange.NewHandIn(h.choice, h.source)
	if err != nil {
		t.Fatal(err)
	}
	seed := sha256.Sum256([]byte(h.name)) // a student's journal signs all that it hands in
	must(exchange.Sign(doc, ed25519.NewKeyFromSeed(seed[:])))
	f, err := os.Create(filepath.Join(folder, h.choice.ID+".koffie"))
	must(err)
	must(exchange.Write(f, doc))
	must(f.Close())
}

const (
	curious  = "houding.nieuwsgierig"
	positive = "houding.positief"
)

// noor has something of everything.
func noor() *handedIn {
	r := rubric.Default()
	h := newHandedIn("Noor", r,
		moment(1, 1, r, func(e *journal.Entry) {
			e.Story, e.Encounter.Alias = "De papa bleef even staan en keek naar de bouwhoek.", "Ouder Kastanje"
			e.Answers[positive] = journal.Answer{Level: "verkennend", Text: "Hij lachte naar zijn zoon."}
		}),
		moment(2, 2, r, func(e *journal.Entry) {
			e.Story, e.Encounter.Alias, e.LookHere = "Mama vertelde dat oma thuis altijd zingt.\nIk vroeg welk liedje.", "Ouder Zonnebloem", true
			e.Answers[curious] = journal.Answer{Level: "zelfstandig", Text: "Dat ze thuis drie talen door elkaar spreken en dat hij vooral met zijn oma liedjes zingt."}
			e.Intention = &journal.Plan{If: "een ouder aan de deur blijft staan", Then: "vertel ik waarmee de kleuter speelde"}
			e.Goals = []string{"doel.olr6-e1-g5"}
		}),
		moment(3, 3, r, func(e *journal.Entry) {
			e.Encounter.Alias, e.Encounter.Follows = "Ouder Zonnebloem", "2-ab"
			e.Answers[curious] = journal.Answer{Level: "oefenend", Text: "Ik vroeg hoe ze thuis spelen en wat hij dan zegt."}
			e.CameBack = &journal.Return{Intention: "2-ab", Outcome: journal.Worked}
		}),
		moment(4, 3, r, nil))
	plan := journal.Intention{ID: "2-ab", Plan: *h.source.Entries[1].Intention, Made: studentStart}
	plan.Report("3-ab", journal.Worked, studentStart.AddDate(0, 0, 14))
	h.source.Intentions = []journal.Intention{plan}
	h.choice.Why["2-ab"] = "Hier durfde ik zelf te beginnen."
	h.source.Replies = []exchange.StudentReply{
		{Answer: "a-1", Criterion: curious, Text: "Ik zie dat anders: bij de papa vroeg ik wel door.", Made: studentStart.AddDate(0, 0, 24)},
		{Answer: "a-1", Entry: "1-ab", Text: "Dank je, dat helpt.", Made: studentStart.AddDate(0, 0, 24)}}
	return h.claims(map[string]journal.Judgement{
		curious:  {Level: "zelfstandig", Reason: "Ik vraag nu door, ook bij ouders die ik minder ken.", Moments: []string{"3-ab"}},
		positive: {Level: "oefenend"},
	})
}

func bram() *handedIn {
	r := rubric.Default()
	return newHandedIn("Bram", r, moment(1, 1, r, nil), moment(2, 2, r, nil)).
		claims(map[string]journal.Judgement{curious: {Level: "oefenend", Reason: "Ik stel soms een vraag."}})
}

// zoe handed in nothing but a name.
func zoe() *handedIn { return newHandedIn("Zoë", rubric.Default()) }

func studentFolder(t *testing.T, students ...*handedIn) string {
	t.Helper()
	folder := t.TempDir()
	for _, s := range students {
		if s.choice.Journal == "zoë-journal" {
			s.choice.Journal, s.name = "zoe-journal", "zoe"
		}
		s.write(t, folder)
	}
	return folder
}

// studentScenes are the screens over one student, and the way to them from the queue.
func studentScenes() []struct {
	name string
	set  func(*store.Desk)
	walk func(*lecturer)
} {
	blind := func(d *store.Desk) { d.Blind = true }
	phrases := func(d *store.Desk) {
		d.Snippets = []store.Snippet{{Level: "oefenend", Text: "Laat in je volgende gesprek een stilte vallen na je vraag."},
			{Level: "zelfstandig", Text: "Kom volgende week terug op wat de ouder vertelde."}, {Text: "Mooi gekeken."}}
	}
	keys := func(keys ...string) func(*lecturer) {
		return func(l *lecturer) { l.Press(append([]string{"enter", "N"}, keys...)...) }
	}
	typed := func(text string, before ...string) func(*lecturer) {
		return func(l *lecturer) {
			keys(before...)(l)
			l.Type(text)
		}
	}
	return []struct {
		name string
		set  func(*store.Desk)
		walk func(*lecturer)
	}{
		{"student", nil, keys()},
		{"student-entries", nil, keys("tab", "enter", "esc", "down")},
		{"student-blind", blind, keys("down", "down", "enter", "2", "esc")},
		{"student-nothing", nil, keys("N", "tab")},
		{"student-more", nil, keys("m")},
		{"student-criterion", nil, keys("down", "down", "enter", "2")},
		{"student-criterion-blind", blind, keys("down", "down", "enter")},
		{"student-criterion-remark", nil, typed("Laat in je volgende gesprek een stilte vallen na je vraag.", "down", "down", "enter", "2", "tab")},
		{"student-criterion-reads", nil, keys("down", "down", "enter", "up", "down")},
		{"student-criterion-back", nil, keys("down", "down", "enter", "2", "3", "tab", "tab", "tab")},
		{"student-criterion-cannot", nil, keys("enter", "0")},
		{"student-goal", nil, func(l *lecturer) { keys("end", "enter")(l) }},
		{"student-claim", nil, keys("down", "down", "enter", "up", "up", "enter")},
		{"student-entry", nil, keys("tab", "down", "enter")},
		{"student-entry-comment", nil, typed("Mooi dat je zelf begon.", "tab", "down", "enter", "tab")},
		{"student-entry-blind", blind, keys("tab", "down", "enter", "down", "down")},
		{"student-entry-level", nil, keys("tab", "down", "enter", "down", "down", "2")},
		{"student-entry-sentence", nil, typed("Hoe ging dat precies?", "tab", "down", "enter", "down", "right", "right", "tab")},
		{"student-answer", nil, keys("tab", "tab", "enter", "down", "down", "down")},
		{"student-note", nil, typed("Belt volgende week.", "tab", "tab", "down", "down", "down", "enter")},
		{"student-points", nil, typed("Hoe voelde het om zelf te beginnen?", "g", "enter")},
		{"student-phrases", phrases, keys("down", "down", "enter", "2", "f4")},
		{"student-phrases-keep", phrases, func(l *lecturer) {
			typed("Vraag door.", "enter", "2", "tab")(l)
			l.Press("esc", "f4")
		}},
	}
}

// TestEverySizeOfAStudent draws the screens over one student at sizes from 1×1 to 300×100.
func TestEverySizeOfAStudent(t *testing.T) {
	for _, s := range studentScenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			l := review(t, "nl", studentFolder(t, noor(), bram(), zoe()), s.set)
			s.walk(l)
			for _, w := range []int{1, 2, 3, 5, 8, 13, 19, 20, 21, 39, 40, 59, 60, 69, 70, 79, 80, 81, 119, 120, 300} {
				for _, h := range []int{1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 23, 24, 25, 40, 100} {
					l.Resize(w, h)
					l.Pilot.Lives(t)
					l.Pilot.Fits(t, w, h)
				}
			}
		})
	}
}

// TestScreensOfAStudent compares the screens over one student with frames that a person can read.
func TestScreensOfAStudent(t *testing.T) {
	for _, lang := range words.Languages() {
		for _, s := range studentScenes() {
			t.Run(lang+"/"+s.name, func(t *testing.T) {
				t.Parallel()
				l := review(t, lang, studentFolder(t, noor(), bram(), zoe()), s.set)
				s.walk(l)
				sizes := [][2]int{{80, 24}, {40, 12}}
				if strings.HasPrefix(s.name, "student-criterion") || strings.HasPrefix(s.name, "student-entry-") {
					sizes = append(sizes, [2]int{120, 40})
				}
				l.Pilot.Frames(t, s.name, lang, sizes)
			})
		}
	}
}

// A phrase that goes into the middle of a remark stays apart from the words on both its sides.
func TestAPhraseInTheMiddleOfARemark(t *testing.T) {
	l := atNoor(t, func(d *store.Desk) {
		d.Snippets = []store.Snippet{{Level: "oefenend", Text: "Laat een stilte vallen."}}
	})
	l.Press("enter", "2", "tab")
	l.Type("Goed.")
	l.Press("home", "esc", "f4", "down", "enter")
	if r := l.said("noor-journal"); strings.Contains(r.Views[positive].Remark, "vallen.Goed") {
		t.Errorf("the remark is %q", r.Views[positive].Remark)
	}
}

// A level typed while the next student is read was meant for the one that stood there, and is said of nobody.
func TestALevelTypedAheadReachesNoOtherStudent(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("esc")
	l.Hold()
	l.Press("enter", "enter", "2")
	l.Release()
	if r := l.said("noor-journal"); len(r.Views) != 0 {
		t.Errorf("views are %+v", r.Views)
	}
}
