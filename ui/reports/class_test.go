package reports_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

var classDay = time.Date(2026, time.March, 12, 18, 0, 0, 0, time.UTC)

// pupil is a student as these tests need one.
type pupil struct {
	name      string
	stage     string // stage-1 when empty
	entries   int
	days      int // between them; 5 when 0
	level     int // of most criteria in the estimate
	sentences int // that each entry goes on for
}

func (p *pupil) id() string { return fmt.Sprintf("j-%x", p.name) }

// handIn makes a hand-in of a pupil: every other criterion has an estimate, each fourth a moment.
func (p *pupil) handIn(tb testing.TB) *exchange.HandIn {
	tb.Helper()
	r, stage, days := rubric.Default(), cmp.Or(p.stage, "stage-1"), cmp.Or(p.days, 5)
	walked := r.Walked()
	from := exchange.Source{Rubric: r, Starts: map[string]time.Time{stage: classDay.AddDate(0, 0, -days*p.entries)}}
	for i := 1; i <= p.entries; i++ {
		e := journal.Entry{ID: fmt.Sprintf("%d-aa", i), Seq: uint64(i), Revision: 1, Rubric: r.Ref(), Depth: journal.Short, Finished: classDay,
			Edited: classDay, Story: "De mama van Klaproos wachtte.",
			Answers:   map[string]journal.Answer{walked[i*4%len(walked)]: {Text: "Ik luisterde.", Level: r.Levels[i%len(r.Levels)].ID}},
			Encounter: journal.Encounter{Stage: stage, When: classDay.AddDate(0, 0, -days*i), Alias: fmt.Sprint("Ouder ", i)}}
		for k := range p.sentences {
			e.Story += fmt.Sprintf(" Zin %d over de ouder van %s.", k, p.name)
		}
		from.Entries = append(from.Entries, e)
	}
	est := journal.NewEstimate(stage, r, nil, classDay)
	for i, id := range walked {
		if i%2 == 0 {
			est.Judge(id, journal.Judgement{Level: r.Levels[(p.level+i/4)%len(r.Levels)].ID, Reason: "Omdat ik het vroeg."})
		}
	}
	from.Estimates = []journal.Estimate{est}
	h, err := exchange.NewHandIn(exchange.Choice{ID: "h-" + p.id() + "-" + stage, Journal: p.id(), Number: 1, Student: p.name, Stage: stage,
		StageName: r.Stage(stage).Name.In("nl"), Made: classDay, Dates: exchange.Weeks, By: exchange.ByStage}, from)
	sound(tb, err)
	return h
}

func sound(tb testing.TB, err error) {
	tb.Helper()
	if err != nil {
		tb.Fatal(err)
	}
}

func pupils() []*pupil {
	return []*pupil{
		{name: "Amber Peeters", entries: 4}, {name: "Bo De Smet", entries: 3, level: 1}, {name: "Chaïma El Idrissi", entries: 2, level: 1},
		{name: "Daan Mertens", entries: 5, level: 2}, {name: "Élise Nowak", entries: 1, level: 3}, {name: "Ferre Şahin", entries: 0},
		{name: "Amber Peeters", stage: "stage-2", entries: 2, level: 1}, {name: "Grâce Mbuyi", stage: "stage-2", entries: 3, level: 2},
	}
}

// classOf puts the hand-ins of pupils in a folder, and beside them what lies among such files.
func classOf(tb testing.TB, all []*pupil, others bool) (folder string) {
	tb.Helper()
	folder = filepath.Join(tb.TempDir(), "klas")
	sound(tb, os.Mkdir(folder, 0o700))
	for i, p := range all {
		text, err := exchange.Encode(p.handIn(tb))
		sound(tb, err)
		name := fmt.Sprintf("%04d %s %s", i, p.name, p.stage)
		sound(tb, os.WriteFile(filepath.Join(folder, name+".koffie"), text, 0o600))
		if i == 0 && others {
			sound(tb, os.WriteFile(filepath.Join(folder, name+" (1).koffie"), text, 0o600))
			sound(tb, os.WriteFile(filepath.Join(folder, "half van "+p.name+".koffie"), text[:len(text)/2], 0o600))
		}
	}
	if others {
		sound(tb, os.WriteFile(filepath.Join(folder, "lees mij.txt"), []byte("."), 0o600))
	}
	return folder
}

// lecturer is a file of what was said about the class: a level far from the student's, the same one, and what can't be judged.
func lecturer(tb testing.TB) *store.Reviews {
	tb.Helper()
	s, err := store.OpenReviews(filepath.Join(tb.TempDir(), "nalezen.db"), store.Options{})
	sound(tb, err)
	tb.Cleanup(func() { s.Close() })
	walked, levels := rubric.Default().Walked(), rubric.Default().Levels
	for i, p := range pupils()[:4] {
		review, err := s.Review(journal.Part{Journal: p.id(), Stage: "stage-1"})
		sound(tb, err)
		review.Place(walked[0], levels[3-i].ID, "Volgende stap: vraag ernaar.")
		review.Place(walked[2], levels[p.level].ID, "")
		review.CannotJudge(walked[4], "")
		if i == 0 {
			review.Answered = &journal.Answered{ID: "a-1", Number: 1, HandIn: "h-" + p.id() + "-stage-1", HandInNumber: 1, At: classDay}
		}
		sound(tb, s.SaveReview(review))
	}
	return s
}

func cohortIn(s *store.Reviews, folder string) (*store.Cohort, *store.Rubrics, error) {
	files, err := store.Koffies(folder)
	if err != nil {
		return nil, nil, err
	}
	found, _, err := store.ReadAgain(context.Background(), files, nil, nil, nil, nil)
	if err != nil {
		return nil, nil, err
	}
	cohort, err := s.Cohort(found)
	if err != nil {
		return nil, nil, err
	}
	return cohort, cohort.Rubrics(func(string) []exchange.Key { return nil }), nil
}

func classReport(tb testing.TB, s *store.Reviews, folder, lang string, of reports.Class) *report.Document {
	tb.Helper()
	cohort, rubrics, err := cohortIn(s, folder)
	sound(tb, err)
	of.Now = classDay
	doc, err := reports.Cohort(context.Background(), s, cohort, rubrics, of, words.CatalogFor(lang), nil)
	sound(tb, err)
	return doc
}

func TestClass(t *testing.T) {
	s, folder := lecturer(t), classOf(t, pupils(), true)
	for _, lang := range pilot.Framed() {
		golden(t, "class-"+lang, classReport(t, s, folder, lang, reports.Class{}))
		golden(t, "class-whole-"+lang, classReport(t, s, folder, lang, reports.Class{Names: true, Small: true}))
	}
}

// TestClassNamesNobody looks for everything in a class that tells a person, in all that a report is drawn and written from.
func TestClassNamesNobody(t *testing.T) {
	s, folder := lecturer(t), classOf(t, pupils(), true)
	for _, of := range []reports.Class{{}, {Small: true}, {Names: true}} {
		doc := classReport(t, s, folder, "nl", of)
		var page bytes.Buffer
		sound(t, report.HTML(&page, doc))
		text, err := json.Marshal(doc)
		sound(t, err)
		text = append(text, page.Bytes()...)
		for _, p := range pupils() {
			for _, part := range append([]string{p.name, p.id()}, strings.Fields(p.name)...) {
				if named := bytes.Contains(text, []byte(part)); named && !of.Names && len(part) > 3 {
					t.Errorf("%+v: %q is in it", of, part)
				}
			}
			if of.Names && !bytes.Contains(text, []byte(p.name)) {
				t.Errorf("%s is not in it, though names were asked for", p.name)
			}
		}
		for _, said := range []string{"Klaproos", "Ouder 1", "Ik luisterde", "Omdat ik het vroeg", "vraag ernaar", filepath.Dir(folder)} {
			if bytes.Contains(text, []byte(said)) {
				t.Errorf("%+v: %q is in it", of, said)
			}
		}
	}
}

// TestClassOfAFew hides what a few students chose until somebody asks for it.
func TestClassOfAFew(t *testing.T) {
	s, folder, c := lecturer(t), classOf(t, pupils(), false), words.CatalogFor("nl")
	for _, of := range []struct {
		reports.Class
		shown bool
		about string
	}{{reports.Class{}, false, c.Report.Class.For}, {reports.Class{Small: true}, true, c.Report.Class.ForSmall}} {
		doc := classReport(t, s, folder, "nl", of.Class)
		few := doc.Pages[1]
		counted := slices.ContainsFunc(few.Parts, func(part report.Part) bool { return part.Picture != nil || part.Table != nil })
		if few.Title != "Stage 2" || counted != of.shown || few.Parts[0].Texts[0] != c.Review.SmallGroup {
			t.Errorf("%+v: %s shows counts: %t, and says %q", of.Class, few.Title, counted, few.Parts[0].Texts)
		}
		if doc.For != of.about {
			t.Errorf("%+v: it is for %q", of.Class, doc.For)
		}
	}
}

// TestClassStops ends the work at the second of eight hand-ins, and before the first.
func TestClassStops(t *testing.T) {
	s, folder := lecturer(t), classOf(t, pupils(), false)
	cohort, rubrics, err := cohortIn(s, folder)
	sound(t, err)
	for _, after := range []int{0, 2} {
		ctx, stop := context.WithCancel(context.Background())
		if after == 0 {
			stop()
		}
		last, whole := 0, 0
		doc, err := reports.Cohort(ctx, s, cohort, rubrics, reports.Class{Small: true}, words.CatalogFor("nl"), func(done, all int) {
			if last, whole = done, all; done == after {
				stop()
			}
		})
		stop()
		if doc != nil || !errors.Is(err, context.Canceled) || last != after || after > 0 && whole != len(pupils()) {
			t.Errorf("stopped at %d: %v after %d of %d", after, err, last, whole)
		}
	}
}

func TestClassOfNobody(t *testing.T) {
	say := words.CatalogFor("nl").Report.Class
	damaged := t.TempDir()
	sound(t, os.WriteFile(filepath.Join(damaged, "half van Bo.koffie"), []byte(`{"koffie":2,"kind"`), 0o600))
	for _, of := range []struct{ folder, want string }{{t.TempDir(), say.Empty}, {damaged, say.NoneTaken}} {
		doc := classReport(t, nil, of.folder, "nl", reports.Class{})
		if got := doc.Pages[0].Parts[0].Texts[0]; got != of.want || strings.Contains(dump(doc), "Bo") {
			t.Errorf("got %q, want %q", got, of.want)
		}
	}
}

// TestClassOfManyWeeks takes a file whose entries are spread over years: all are counted, and the picture stays of a length that can be looked at.
func TestClassOfManyWeeks(t *testing.T) {
	var all []*pupil
	for i := range 5 {
		all = append(all, &pupil{name: fmt.Sprint("Student ", i), entries: 60, days: 30})
	}
	bars, sum := classReport(t, nil, classOf(t, all, false), "nl", reports.Class{}).Pages[0].Parts[0].Picture.Facts.Rows, 0
	for _, bar := range bars {
		n, err := strconv.Atoi(bar[1])
		sound(t, err)
		sum += n
	}
	if len(bars) > 40 || sum != 300 {
		t.Errorf("%d bars of %d entries", len(bars), sum)
	}
}
