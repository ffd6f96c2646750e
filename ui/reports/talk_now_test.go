package reports_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// plannedLast gives the id of the entry of the last intention in a hand-in.
func plannedLast(t *testing.T, h *exchange.HandIn) (id string) {
	t.Helper()
	for i := range h.Entries {
		if !h.Entries[i].Said.Intention.Empty() {
			id = h.Entries[i].ID
		}
	}
	if id == "" {
		t.Fatal("no intention was handed in")
	}
	return id
}

// comesBack writes a moment after the hand-in that says what came of an intention.
func comesBack(t *testing.T, j *store.Journal, id string, outcome journal.Outcome, private bool) {
	t.Helper()
	r, later := rubric.Default(), evening.Add(48*time.Hour)
	d := journal.NewDraft("later-"+string(outcome), later, r, journal.Encounter{Stage: "stage-1"}, journal.Normal, journal.Coverage{}, nil)
	d.Entry.Story, d.Entry.Private, d.Entry.CameBack = "Ik vroeg het aan papa.", private, &journal.Return{Intention: id, Outcome: outcome, Said: secretWord}
	if _, err := j.Finish(d, r, later); err != nil {
		t.Fatal(err)
	}
}

// takeBack unsays all that came of an intention.
func takeBack(t *testing.T, j *store.Journal, id string) {
	t.Helper()
	entries, err := j.Entries(store.Query{})
	if err != nil {
		t.Fatal(err)
	}
	for i := range entries {
		if back := entries[i].CameBack; back == nil || back.Intention != id {
			continue
		}
		d := journal.Revise("unsaid-"+entries[i].ID, evening, rubric.Default(), entries[i])
		d.Entry.CameBack = nil
		if _, err := j.Finish(d, rubric.Default(), evening); err != nil {
			t.Fatal(err)
		}
	}
}

// pickedByHand has the student's hand-in say that its entries were picked one by one.
func pickedByHand(t *testing.T, home *atHome, _ string) {
	t.Helper()
	picked := *home.handed
	picked.Chosen, picked.Signature = exchange.Chosen{By: exchange.ByHand}, nil
	inPlace(t, home.heard.Main().HandIn.File, &picked)
}

// TestATalkSheetKnowsWhatCameOfTheIntentionSince notes an outcome after the hand-in.
func TestATalkSheetKnowsWhatCameOfTheIntentionSince(t *testing.T) {
	c := words.CatalogFor("nl")
	say, open := &c.Report.Handed, c.Report.Handed.StillOpen
	for _, test := range []struct {
		name  string
		write func(t *testing.T, home *atHome, id string)
		want  string
		never []string
	}{
		{"noted in a moment outside the days of the hand-in", func(*testing.T, *atHome, string) {},
			fmt.Sprintf(say.CameSince, c.Facts.Outcomes[journal.Worked]), []string{open}},
		{"noted in a moment that was not picked", pickedByHand, "", []string{open, c.Facts.Outcomes[journal.Worked]}},
		{"nothing noted", func(t *testing.T, home *atHome, id string) { takeBack(t, home.j, id) }, open, nil},
		{"it worked", func(t *testing.T, home *atHome, id string) { comesBack(t, home.j, id, journal.Worked, false) },
			fmt.Sprintf(say.CameSince, c.Facts.Outcomes[journal.Worked]), []string{open, secretWord}},
		{"no chance yet", func(t *testing.T, home *atHome, id string) { comesBack(t, home.j, id, journal.NoChanceYet, false) },
			fmt.Sprintf(say.CameSince, c.Facts.Outcomes[journal.NoChanceYet]), []string{open}},
		{"in a private moment", func(t *testing.T, home *atHome, id string) { comesBack(t, home.j, id, journal.Worked, true) },
			"", []string{open, c.Facts.Outcomes[journal.Worked], secretWord}},
		{"let go", func(t *testing.T, home *atHome, id string) {
			if err := home.j.LetGo(id, evening.Add(48*time.Hour)); err != nil {
				t.Fatal(err)
			}
		}, fmt.Sprintf(say.CameSince, c.Facts.Outcomes[journal.LetGo]), []string{open}},
	} {
		t.Run(test.name, func(t *testing.T) {
			home := termOf(t, "nl")
			test.write(t, home, plannedLast(t, home.handed))
			_, after, _ := strings.Cut(talkAtHome(t, home.j, ""), say.LastIntention)
			about, _, _ := strings.Cut(after, say.Covered)
			if !strings.Contains(about, test.want) {
				t.Errorf("%q is not said of the last intention:\n%s", test.want, about)
			}
			for _, never := range test.never {
				if strings.Contains(about, never) {
					t.Errorf("%q is said of the last intention:\n%s", never, about)
				}
			}
		})
	}
}

// TestATalkSheetSaysOfWhichHandInItIs wants the day as it was handed in, or the number of a hand-in whose file is gone.
func TestATalkSheetSaysOfWhichHandInItIs(t *testing.T) {
	c, h := words.CatalogFor("nl"), poured(rubric.Default(), "Kort.")
	if got, want := dump(reports.Talk(c, h)), "- Over wat in week 2 ingediend werd\n"; !strings.Contains(got, want) {
		t.Errorf("no %q:\n%s", want, got)
	}
	h.Made.Date, h.Dates = "2026-03-13", exchange.Real
	if got, want := dump(reports.Talk(c, h)), "- Over wat op "+c.Dates.WholeDay(evening)+" ingediend werd\n"; !strings.Contains(got, want) {
		t.Errorf("no %q:\n%s", want, got)
	}
	home := termOf(t, "nl")
	current := home.heard.Current()
	want := fmt.Sprintf("- Over logboek %d, zoals het ingediend werd\n", current[0].HandIn.Number)
	if got := dump(reports.TalkHome(c, nil, nil, current...)); !strings.Contains(got, want) {
		t.Errorf("no %q:\n%s", want, got)
	}
}

// TestNoIntentionOfAHandInIsCalledOpen has one of which no outcome travelled.
func TestNoIntentionOfAHandInIsCalledOpen(t *testing.T) {
	c, h := words.CatalogFor("nl"), poured(rubric.Default(), "Kort.")
	for _, text := range []string{dump(reports.HandIn(c, h)), dump(reports.Talk(c, h)), dump(reports.TalkHome(c, h, nil))} {
		if strings.Contains(text, c.Report.Handed.StillOpen) || !strings.Contains(text, "“Als Kort., dan Kort.”") {
			t.Errorf("an intention is called open, or is not there:\n%s", text)
		}
	}
}

// TestWhatSomebodySpeaksOfIsNotCalledQuiet levels criteria of which there is no moment.
func TestWhatSomebodySpeaksOfIsNotCalledQuiet(t *testing.T) {
	c, h := words.CatalogFor("nl"), poured(rubric.Default(), "Kort.")
	var holds []*rubric.Criterion
	for i := range h.Rubric.Groups {
		g := &h.Rubric.Groups[i]
		for k := range g.Criteria {
			if cr := &g.Criteria[k]; g.Part == rubric.Hold && cr.ID != "houding.realisme" {
				holds = append(holds, cr)
			}
		}
	}
	h.Estimates[0].Claims = append(h.Estimates[0].Claims, exchange.Claim{Criterion: holds[0].ID, Level: "verkennend"})
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
	a.Views = []exchange.View{{Criterion: holds[0].ID, Level: "afgestemd"}, {Criterion: holds[1].ID, Level: "oefenend"}}
	text := dump(reports.Talk(c, h, a))
	if want := fmt.Sprintf(c.Report.Handed.AskQuiet, holds[2].Name.In("nl")); !strings.Contains(text, want) {
		t.Errorf("no %q:\n%s", want, text)
	}
	if strings.Contains(text, "Nog stil") {
		t.Errorf("a criterion with a level is called quiet:\n%s", text)
	}
}

// TestWithoutASelfAssessmentBothStillSpeak has levels in moments alone.
func TestWithoutASelfAssessmentBothStillSpeak(t *testing.T) {
	c, h := words.CatalogFor("nl"), poured(rubric.Default(), "Kort.")
	second := h.Entries[0]
	second.ID, second.Said.Answers = "2-aaaa", []exchange.Given{{Criterion: "houding.realisme", Level: "zelfstandig", Text: "x"}}
	h.Entries, h.Estimates = append(h.Entries, second), nil
	a := exchange.NewAnswer("a-1", 1, h, exchange.Reviewer{ID: "r-1", Name: "An Devos"}, evening)
	a.Views = []exchange.View{{Criterion: "houding.realisme", Level: "oefenend", Remark: "Lees het nog eens."}, {Criterion: "houding.positief", CannotJudge: true}}
	given, talk := dump(reports.AnswerGiven(c, h, a)), dump(reports.Talk(c, h, a))
	for _, text := range []string{given, talk} {
		if want := "| In momenten: Oefenend, Zelfstandig |"; !strings.Contains(text, want) {
			t.Errorf("no %q:\n%s", want, text)
		}
	}
	if want := "| Realisme | In momenten: Oefenend, Zelfstandig | Oefenend / Lees het nog eens. |"; !strings.Contains(talk, want) {
		t.Errorf("no %q:\n%s", want, talk)
	}
}

// TestWhyNoSelfAssessmentIsThere wants the reason that holds, and no other.
func TestWhyNoSelfAssessmentIsThere(t *testing.T) {
	c, home := words.CatalogFor("nl"), termOf(t, "nl")
	say, came := &c.Report.Handed, home.heard.Current()[0]
	reasons := []string{say.OwnUnknown, say.OwnNone, say.OwnGone}
	for _, test := range []struct {
		in   *store.HandedIn
		want string
	}{
		{nil, say.OwnUnknown},
		{&store.HandedIn{ID: "h", Number: 1}, say.OwnNone},
		{&store.HandedIn{ID: "h", Number: 1, Estimates: []store.HandedEstimate{{Stage: "stage-1", Version: 1}}}, say.OwnGone},
	} {
		without := *came
		without.Handed, without.HandIn = false, test.in
		text := dump(reports.AnswerHome(c, home.heard, &without))
		for _, reason := range reasons {
			if strings.Contains(text, reason) != (reason == test.want) {
				t.Errorf("want only %q:\n%s", test.want, text)
			}
		}
		if strings.Contains(text, c.HandIn.NoLevel) {
			t.Errorf("what is not known here is called no level:\n%s", text)
		}
	}
}

// TestNoLevelOfAMomentThatIsPrivateByNowIsOnATalkSheet has a hand-in without a self-assessment, of which every entry is private by now.
func TestNoLevelOfAMomentThatIsPrivateByNowIsOnATalkSheet(t *testing.T) {
	home := termOf(t, "nl")
	alone := *home.handed
	alone.Estimates, alone.Signature = nil, nil
	inPlace(t, home.heard.Main().HandIn.File, &alone)
	if text := talkAtHome(t, home.j, ""); !strings.Contains(text, "In momenten: ") {
		t.Fatalf("no levels of moments to hide:\n%s", text)
	}
	for i := range alone.Entries {
		e, err := home.j.Entry(alone.Entries[i].ID)
		if err != nil {
			t.Fatal(err)
		}
		d := journal.Revise("private-"+e.ID, evening, rubric.Default(), e)
		d.Entry.Private = true
		if _, err := home.j.Finish(d, rubric.Default(), evening); err != nil {
			t.Fatal(err)
		}
	}
	if text := talkAtHome(t, home.j, ""); strings.Contains(text, "In momenten: ") {
		t.Errorf("the sheet says levels of private moments:\n%s", text)
	}
}
