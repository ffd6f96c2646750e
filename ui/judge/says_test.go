package judge_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// atNoor opens the program at the second student of three.
func atNoor(t *testing.T, set func(*store.Desk)) *lecturer {
	t.Helper()
	l := review(t, "nl", studentFolder(t, noor(), bram(), zoe()), set)
	l.Press("enter", "N")
	studentShows(t, l, "Nalezen ── Noor", "student 2 van 3")
	return l
}

func blindFirst(d *store.Desk) { d.Blind = true }

func TestWhatALecturerSaysIsKept(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("down", "down", "enter", "2", "tab")
	l.Type("Laat een stilte vallen, nN P g s 0.")
	l.Press("esc", "down", "3", "down", "0", "down", "right", "right", "enter", "esc", "g", "enter")
	l.Type("Hoe was het om zelf te beginnen?")
	l.Press("esc", "esc", "tab", "enter", "tab")
	l.Type("Mooi gezien.")
	l.Press("esc")
	r := l.said("noor-journal")
	claims := noorClaims(t)
	want := map[string]journal.View{
		curious:               {Level: "oefenend", Remark: "Laat een stilte vallen, nN P g s 0.", Claim: claims[curious]},
		"houding.luisteren":   {Level: "zelfstandig"},
		"houding.realisme":    {CannotJudge: true},
		"houding.perspectief": {Level: "zelfstandig"},
	}
	if diff := cmp.Diff(want, r.Views); diff != "" {
		t.Errorf("views (-want +got):\n%s", diff)
	}
	if len(r.Comments) != 1 || r.Comments[0].Entry != "1-ab" || r.Comments[0].Text != "Mooi gezien." || r.Comments[0].Revision != 1 {
		t.Errorf("comments are %+v", r.Comments)
	}
	if diff := cmp.Diff([]string{"Hoe was het om zelf te beginnen?"}, r.Points); diff != "" {
		t.Errorf("points (-want +got):\n%s", diff)
	}
	if r.Read["1-ab"] == "" || len(r.Read) != 1 || r.HandIn != "noor-1" {
		t.Errorf("read %v of %s", r.Read, r.HandIn)
	}
}

func noorClaims(t *testing.T) map[string]string {
	t.Helper()
	h := noor()
	h.choice.ID = "x"
	doc, err := exchange.NewHandIn(h.choice, h.source)
	must(err)
	return doc.Brief().Claims
}

func TestALevelIsTakenAwayByEnterAndNeverByItsDigit(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "3", "3", "down", "3", "enter", "down", "0", "0", "down", "0", "enter")
	r := l.said("noor-journal")
	if r.Views[positive].Level != "zelfstandig" || len(r.Views) != 2 || !r.Views[curious].CannotJudge {
		t.Errorf("views are %+v", r.Views)
	}
}

func TestARemarkSurvivesQuittingInMidSentence(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "tab")
	l.Type("Probeer eens")
	if r := l.said("noor-journal"); r.Views[positive].Remark != "Probeer eens" {
		t.Errorf("kept %+v", r.Views)
	}
}

func TestARemarkIsKeptBeforeTheNextCriterionAndStudent(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "tab")
	l.Type("Eerste.")
	l.Press("ctrl+n", "tab")
	l.Type("Tweede.")
	l.Press("tab", "N", "tab")
	studentHides(t, l, "Tweede.")
	l.Type("Voor Zoë.")
	r := l.said("noor-journal")
	if r.Views[positive].Remark != "Eerste." || r.Views["houding.gelijkwaardig"].Remark != "Tweede." {
		t.Errorf("views are %+v", r.Views)
	}
	if z, err := l.reviews.Review(stage1Of("zoe-journal")); err != nil || z.Views["houding.gelijkwaardig"].Remark != "Voor Zoë." {
		t.Errorf("of Zoë %+v, %v", z.Views, err)
	}
}

func TestBlindFirstHidesTheStudentsLevelUntilTheLecturerChose(t *testing.T) {
	l := atNoor(t, blindFirst)
	studentShows(t, l, "? verborgen", "Nieuwsgierigheid          ?")
	l.Press("down", "down", "enter")
	studentShows(t, l, "verborgen tot jij kiest", "week 3   ?")
	studentHides(t, l, "Ik vraag nu door")
	l.Press("tab", "tab", "down", "enter")
	studentShows(t, l, "niveau verborgen tot jij kiest")
	l.Press("esc", "up", "enter")
	studentHides(t, l, "Ik vraag nu door")
	l.Press("esc", "tab", "2")
	studentShows(t, l, "Zelfstandig  “Ik vraag nu door", "week 3   Oe")
	l.Press("tab", "tab", "enter")
	studentShows(t, l, "Ik vraag nu door")
	l.Press("esc", "esc", "esc")
	studentShows(t, l, "Nieuwsgierigheid          Ze       Oe", "Positief ingesteld        ?")
}

func TestBlindFirstShowsOnAKey(t *testing.T) {
	l := atNoor(t, blindFirst)
	l.Press("down", "down", "enter", "t")
	studentShows(t, l, "Zelfstandig  “Ik vraag nu door")
	l.Press("N", "P")
	studentShows(t, l, "verborgen tot jij kiest")
	if r := l.said("noor-journal"); len(r.Views) != 0 {
		t.Errorf("looking said %+v", r.Views)
	}
}

func TestTheNextStudentKeepsTheCriterion(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("down", "down", "enter", "N")
	studentShows(t, l, "Zoë ── Nieuwsgierigheid", "student 3 van 3", "criterium 3 van 17", "geen eigen niveau", "Geen moment bij dit criterium")
	l.Press("N")
	studentShows(t, l, "Bram ── Nieuwsgierigheid", "student 1 van 3", "Weer bij de eerste student", "Ik stel soms een vraag.")
	l.Press("P")
	studentShows(t, l, "Zoë ── Nieuwsgierigheid", "Nu bij de laatste student")
	l.Press("esc")
	studentShows(t, l, "Nalezen ── Zoë", "► Nieuwsgierigheid")
}

func TestOneStudentAloneHasNoNext(t *testing.T) {
	l := review(t, "nl", studentFolder(t, noor()), nil)
	l.Press("enter", "N")
	studentShows(t, l, "Er is geen andere student")
	l.Press("enter", "P")
	studentShows(t, l, "Er is geen andere student", "Noor ── Positief ingesteld")
}

func TestNextUnreadGoesThroughTheEntriesAndThenTheStudents(t *testing.T) {
	l := atNoor(t, nil)
	for i, name := range []string{"Ouder Kastanje", "Ouder Zonnebloem", "Ouder Zonnebloem", "Ouder Eik"} {
		l.Press("n")
		studentShows(t, l, name, fmt.Sprintf("reflectie %d van 4", i+1))
	}
	l.Press("n")
	studentShows(t, l, "Nalezen ── Bram", "Nu: Bram", "student 1 van 3")
	l.Press("n", "n", "n")
	studentShows(t, l, "Alles is gelezen")
	l.Press("u")
	studentShows(t, l, "weer ongelezen")
	l.Press("esc", "esc", "enter", "n")
	r := l.said("bram-journal")
	if len(r.Read) != 2 {
		t.Errorf("read %v", r.Read)
	}
}

func TestReadingAMomentComesBackToItsPlace(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("down", "down", "enter", "tab", "tab", "down", "down", "enter")
	studentShows(t, l, "reflectie 2 van 4", "Mama vertelde dat oma thuis altijd zingt.")
	l.Press("esc")
	studentShows(t, l, "Noor ── Nieuwsgierigheid", "►   week 2")
}

// A hand-in that was sent again: what was read stays read, what changed is to be read again, and what was said stays.
func TestASentAgainHandInKeepsItsMarks(t *testing.T) {
	folder := studentFolder(t, noor())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "down", "down", "enter", "2", "esc", "n", "n", "tab")
	l.Type("Wat deed je toen?")
	l.Press("esc", "n", "n", "esc", "esc")
	later := noor()
	later.choice.Number = 2
	later.source.Entries[1].Revision, later.source.Entries[1].Story = 2, "Mama vertelde veel meer."
	later.source.Entries = append(later.source.Entries[1:], moment(5, 4, rubric.Default(), nil))
	later.claims(map[string]journal.Judgement{curious: {Level: "afgestemd", Reason: "Ik kom erop terug."}})
	later.write(t, folder)
	l.again()
	l.Press("enter")
	studentShows(t, l, "Te bekijken: 1 ongelezen · 1 gewijzigd · 1 weggelaten · 1 inschatting and", "! gewijzigd")
	l.Press("m")
	studentShows(t, l, "! week 2 Ouder Zonnebloem", "! Nieuwsgierigheid")
	l.Press("esc", "tab")
	studentShows(t, l, "! gewijzigd", "○ gelezen", "● ongelezen")
	l.Press("n")
	studentShows(t, l, "! Gewijzigd sinds je dit las: Wat zag of hoorde ik.", "Over een vorige versie (1) schreef je: “Wat deed je toen?”", "Mama vertelde veel meer.")
	l.Press("n", "n")
	studentShows(t, l, "Noor ── Nieuwsgierigheid", "! Gewijzigd sinds jij koos")
	l.Press("2")
	studentHides(t, l, "Gewijzigd sinds jij koos")
	l.Press("n")
	studentShows(t, l, "Alles is gelezen")
	r := l.said("noor-journal")
	if r.Views[curious].Level != "oefenend" || len(r.Comments) != 1 || r.Number != 2 {
		t.Errorf("kept %+v", r)
	}
}

func TestAStudentWithNothingIsNoDeadEnd(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("N")
	studentShows(t, l, "Nog geen zelfinschatting.", "0 reflecties")
	l.Press("tab", "enter", "down", "end", "tab", "m", "esc", "end", "enter", "tab", "tab", "down", "enter", "esc", "esc", "0", "esc")
	studentShows(t, l, "×")
	l.Press("N")
	studentShows(t, l, "Nalezen ── Bram")
}

// A file that goes away between two looks is told of, and does not bar the way to the students behind it.
func TestAHandInThatWentAwayIsPassed(t *testing.T) {
	folder := studentFolder(t, noor(), bram(), zoe())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "enter")
	must(os.Remove(filepath.Join(folder, "noor-1.koffie")))
	l.Press("N")
	studentShows(t, l, "Noor: Dit bestand is er niet.")
	l.Press("esc", "N")
	studentShows(t, l, "Zoë ── Positief ingesteld")
}

func TestABookAsRemarkIsKeptOrRefusedWhole(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "tab")
	l.Paste(strings.Repeat("regel\n", 200_000))
	studentShows(t, l, "Er kwam niets bij")
	book := strings.TrimSpace(strings.Repeat("een heel lang woord en nog een ", 10_000))
	l.Paste(book + "\x1b[31m\u202e")
	studentShows(t, l, "Verborgen tekens zijn weggelaten")
	for _, size := range [][2]int{{1, 1}, {40, 12}, {300, 100}, {80, 24}} {
		l.Resize(size[0], size[1])
		l.Pilot.Fits(t, size[0], size[1])
	}
	l.Press("esc")
	if r := l.said("noor-journal"); r.Views[positive].Remark != book+"[31m" {
		t.Errorf("kept %d bytes of %d", len(r.Views[positive].Remark), len(book))
	}
}

func TestTalkingPointsAreWrittenRewrittenAndTakenAway(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("g", "enter")
	l.Type("Eerste\nop twee regels")
	l.Press("esc", "down", "enter")
	l.Type("Tweede")
	l.Press("tab", "down", "enter")
	l.Type("x")
	l.Press("backspace", "esc", "up", "up", "enter")
	l.Type("!")
	l.Press("esc", "x", "u", "down", "x")
	r := l.said("noor-journal")
	if diff := cmp.Diff([]string{"Eerste\nop twee regels!"}, r.Points); diff != "" {
		t.Errorf("points (-want +got):\n%s", diff)
	}
}

// What was taken away comes back although the list is shorter by now, the last of it first: also what was emptied.
func TestATalkingPointComesBackIntoAShorterList(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("g", "enter")
	l.Type("a")
	l.Press("esc", "down", "enter")
	l.Type("b")
	l.Press("esc", "x", "up", "enter", "backspace", "esc", "u")
	studentShows(t, l, "► a")
	l.Press("u")
	if r := l.said("noor-journal"); !cmp.Equal([]string{"a", "b"}, r.Points) {
		t.Errorf("points are %q", r.Points)
	}
}

func TestSetPhrasesAreInsertedKeptAndSorted(t *testing.T) {
	l := atNoor(t, func(d *store.Desk) {
		d.Reviewer.Name = "An Devos"
		d.Snippets = []store.Snippet{{Level: "oefenend", Text: "Laat een stilte vallen."}, {Level: "n9", Text: "Uit een andere rubric."}}
	})
	l.Press("enter", "2", "s")
	studentShows(t, l, "► Laat een stilte vallen.", "Uit een andere rubric.")
	l.Press("enter")
	studentShows(t, l, "▌ Laat een stilte vallen.")
	l.Type(" En wacht.")
	l.Press("esc", "s")
	studentShows(t, l, "► + Bewaar als vaste zin: “Laat een stilte vallen. En wacht.”")
	l.Press("enter")
	studentShows(t, l, "Bewaard als vaste zin")
	l.Press("home", "x", "u", "e")
	l.Type(" Echt.")
	l.Press("esc", "end", "enter", "esc")
	r := l.said("noor-journal")
	if got := r.Views[positive].Remark; got != "Laat een stilte vallen. En wacht. Uit een andere rubric." {
		t.Errorf("the remark is %q", got)
	}
	d, err := l.reviews.Desk()
	want := []store.Snippet{{Level: "oefenend", Text: "Laat een stilte vallen. Echt."}, {Level: "n9", Text: "Uit een andere rubric."},
		{Level: "oefenend", Text: "Laat een stilte vallen. En wacht."}}
	if diff := cmp.Diff(want, d.Snippets); err != nil || diff != "" || d.Reviewer.Name != "An Devos" {
		t.Errorf("%v, %v; phrases (-want +got):\n%s", err, d.Reviewer, diff)
	}
}

// A college's own scale of five, some of whose letters are keys of the screen.
func TestAStudentWithFiveLevels(t *testing.T) {
	r := pilot.CollegeRubric(t)
	h := newHandedIn("Noor", r, moment(1, 1, r, func(e *journal.Entry) {
		e.Answers["rust"] = journal.Answer{Level: "n4", Text: "Ik bleef kalm."}
		e.Goals = []string{"doel.open"}
	})).claims(map[string]journal.Judgement{"rust": {Level: "n5", Moments: []string{"1-ab"}}})
	l := review(t, "nl", studentFolder(t, h), nil)
	l.Press("enter", "down")
	studentShows(t, l, "Criteria: 0 van 4 ingeschat", "► Rust bewaren              V")
	l.Press("enter")
	studentShows(t, l, "Voorbeeld", "■ week 1   T", "5 V ○", "0 kan ik niet inschatten")
	l.Press("b")
	studentShows(t, l, "3 B ●")
	l.Press("5", "t", "down", "down")
	studentShows(t, l, "Openstaan")
	got := l.saidOf(journal.Part{Journal: "noor-journal", Stage: r.Stages[0].ID})
	if len(got.Views) != 1 || got.Views["rust"].Level != "n5" {
		t.Errorf("views are %+v", got.Views)
	}
}

// Entries and an estimate of an older rubric are told in their own words and never placed among the levels of the new one.
func TestAnOlderRubricKeepsItsOwnWords(t *testing.T) {
	old := strings.NewReplacer("version: 2", "version: 3", "houding.positief", "houding.anders", "id: oefenend", "id: proberend",
		"oefenend:", "proberend:", `name: {nl: "Oefenend"`, `name: {nl: "Proberend"`, `short: {nl: "Oe"`, `short: {nl: "R"`)
	older, err := rubric.Parse([]byte(old.Replace(string(rubric.DefaultSource()))))
	must(err)
	h := noor()
	h.source.Older = []*rubric.Rubric{older}
	h.source.Entries[2].Rubric = older.Ref()
	h.source.Entries[2].Answers = map[string]journal.Answer{curious: {Level: "proberend", Text: "Toen nog anders."}}
	h.source.Estimates[0].Rubric = older.Ref()
	h.source.Estimates[0].Judgements = map[string]journal.Judgement{curious: {Level: "proberend", Reason: "Nog zoekend."}}
	l := review(t, "nl", studentFolder(t, h), nil)
	l.Press("enter", "down", "down")
	studentShows(t, l, "* met een andere rubric", "► Nieuwsgierigheid          R*")
	l.Press("enter")
	studentShows(t, l, "Proberend (met een andere rubric)  “Nog zoekend.”", "week 3   R*", "week 2   Ze ")
	l.Press("tab", "tab", "down", "down", "enter")
	studentShows(t, l, "met een andere rubric: Informele contacten met ouders", "R proberend")
	l.Press("esc", "tab", "2")
	if r := l.said("noor-journal"); r.Views[curious].Level != "oefenend" {
		t.Errorf("views are %+v", r.Views)
	}
}

// The row under the cursor stays in sight however many there are, and in a small window.
func TestTheCursorOfAStudentStaysInSight(t *testing.T) {
	r := rubric.Default()
	entries := make([]journal.Entry, 300)
	for i := range entries {
		entries[i] = moment(i+1, i/10+1, r, func(e *journal.Entry) {
			e.Encounter.Alias = fmt.Sprint("Ouder ", i+1)
			e.Answers[positive] = journal.Answer{Level: "oefenend", Text: fmt.Sprint("Zin ", i+1)}
		})
	}
	l := review(t, "nl", studentFolder(t, newHandedIn("Noor", r, entries...)), nil)
	l.Press("enter", "tab", "end")
	for _, size := range [][2]int{{80, 24}, {40, 12}, {60, 10}, {120, 40}} {
		l.Resize(size[0], size[1])
		studentShows(t, l, "Ouder 300")
	}
	l.Press("tab", "enter", "tab", "tab", "end")
	for _, size := range [][2]int{{80, 24}, {40, 12}, {60, 10}, {120, 40}} {
		l.Resize(size[0], size[1])
		studentShows(t, l, "►   week 30")
	}
	l.Press("tab")
	studentShows(t, l, "► Jij")
	l.Press("enter")
	studentShows(t, l, "1 Ve ●")
}
