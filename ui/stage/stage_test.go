package stage_test

import (
	"slices"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

func open(t *testing.T, fill func(*store.Journal)) (*pilot.Pilot, *store.Journal) {
	t.Helper()
	j := pilot.OpenJournal(t)
	fill(j)
	return pilot.OpenOn(t, "nl", j), j
}

func over(t *testing.T, j *store.Journal, stage string) journal.StageExtras {
	t.Helper()
	x, err := j.OverStage(stage)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// Enter alone takes no stand; a stand asks why; both are kept with the words of the statement.
func TestAStandIsTakenAndKeptWithItsReason(t *testing.T) {
	p, j := open(t, pilot.Filled)
	p.Press("t", "enter", "enter")
	p.Shows(t, "stelling 2 van 6")
	if x := over(t, j, "stage-1"); !x.Untouched() {
		t.Fatalf("enter took %+v", x.Positions)
	}
	p.Hides(t, "Waarom?")
	p.Press("4")
	p.Type("Omdat ik het anders zag.")
	p.Press("esc")
	want := rubric.Default().Statements[1]
	x := over(t, j, "stage-1")
	if len(x.Positions) != 1 || x.Positions[0].Statement != want.ID || x.Positions[0].Words != want.Text.In("nl") || x.Positions[0].Side != journal.Before ||
		x.Positions[0].Stand != journal.Disagree || x.Positions[0].Why != "Omdat ik het anders zag." || x.Positions[0].Shared {
		t.Errorf("kept %+v", x.Positions)
	}
	p.Shows(t, "koffiemoment")
}

func TestAReasonSurvivesQuittingInMidSentence(t *testing.T) {
	p, j := open(t, pilot.Filled)
	p.Press("t", "1")
	p.Type("Omdat ik")
	p.Press("ctrl+c")
	if x := over(t, j, "stage-1"); !p.Quit || len(x.Positions) != 1 || x.Positions[0].Why != "Omdat ik" {
		t.Errorf("kept %+v", x.Positions)
	}
}

// A stand is changed and taken away by keys that u takes back, and the reason written meanwhile stays.
func TestAStandIsPutBack(t *testing.T) {
	p, j := open(t, pilot.Filled)
	p.Press("t", "1")
	p.Type("Zo is het.")
	p.Press("shift+tab", "delete")
	p.Shows(t, "weg: Eens · u zet terug")
	p.Press("u", "2", "u")
	p.Press("esc")
	if x := over(t, j, "stage-1"); len(x.Positions) != 1 || x.Positions[0].Stand != journal.Agree || x.Positions[0].Why != "Zo is het." {
		t.Errorf("kept %+v", x.Positions)
	}
}

// At the end the same is asked again, and nowhere on the way does the first shine through: no stand, no reason.
func TestTheFirstIsNotShownWhileTheSameIsAskedAgain(t *testing.T) {
	p, j := open(t, first)
	shut := func() {
		t.Helper()
		p.Hides(t, "Dat geloof ik niet")
		p.Hides(t, "Een ouder weet niet altijd")
		p.Hides(t, "gekozen")
	}
	p.Press("t")
	p.Shows(t, "blijven nu dicht")
	shut()
	p.Press("end", "enter")
	for range rubric.Default().Statements {
		shut()
		p.Shows(t, "► Waar sta je?") // the cursor gives nothing away either
		p.Press("ctrl+n")
	}
	p.Shows(t, "blijven nu dicht") // nothing was answered
	p.Press("end", "enter", "5", "ctrl+n")
	shut()
	p.Press("ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n")
	p.Shows(t, "Dat geloof ik niet")
	p.Shows(t, "● Oneens")
	p.Shows(t, "● Het hangt ervan af")
	p.Hides(t, "Een ouder weet niet altijd")
	p.Press("ctrl+n")
	p.Hides(t, "Een ouder weet niet altijd")
	if x := over(t, j, "stage-1"); len(x.Positions) != 5 || x.Positions[0].Stand != journal.Disagree {
		t.Errorf("kept %+v", x.Positions)
	}
}

// What was answered is not asked a second time by itself: the way on goes to what was left open.
func TestNothingIsAskedTwice(t *testing.T) {
	p, _ := open(t, first)
	p.Press("t", "enter")
	p.Shows(t, "stelling 5 van 6")
	p.Press("1", "ctrl+n", "1", "ctrl+n")
	p.Shows(t, "blijven nu dicht")
	p.Hides(t, "die je openliet")
	p.Shows(t, "► Klaar")
}

func TestAMomentBetweenIsRead(t *testing.T) {
	p, _ := open(t, twice)
	p.Press("t", "down", "enter")
	p.Shows(t, "Ik vroeg welk liedje.")
	p.Press("esc")
	p.Shows(t, "Je momenten daartussen")
}

// Nothing travels unless it is said, and it is said of both sides at once.
func TestStandsTravelOnlyWhenSaid(t *testing.T) {
	shared := func(j *store.Journal) (all []bool) {
		for _, p := range over(t, j, "stage-1").Positions {
			all = append(all, p.Shared)
		}
		return slices.Compact(all)
	}
	p, j := open(t, twice)
	p.Press("t", "ctrl+n", "ctrl+n", "ctrl+n")
	p.Shows(t, "● Nee, dit blijft hier")
	p.Press("enter", "esc")
	if got := shared(j); !slices.Equal(got, []bool{false}) {
		t.Errorf("no made them %v", got)
	}
	p.Press("t", "ctrl+n", "ctrl+n", "ctrl+n", "down", "enter")
	p.Shows(t, "● Ja, dit mag mee")
	p.Press("esc")
	if got := shared(j); !slices.Equal(got, []bool{true}) {
		t.Errorf("yes made them %v", got)
	}
}

// Each stage has its own, and what was said in one stays in sight from the next.
func TestStatementsOfAnotherStage(t *testing.T) {
	p, j := open(t, twice)
	p.Press("t", "t")
	p.Shows(t, "Stage 2 · stelling 1 van 6")
	p.Press("1", "esc")
	if x := over(t, j, "stage-2"); len(x.Positions) != 1 || x.Positions[0].Side != journal.Before {
		t.Errorf("stage 2 holds %+v", x.Positions)
	}
	if x := over(t, j, "stage-1"); len(x.Positions) != 7 {
		t.Errorf("stage 1 holds %+v", x.Positions)
	}
}

func TestAStageInThreeAnswers(t *testing.T) {
	p, j := open(t, pilot.Filled)
	p.Press("h")
	p.Type("Ik zie meer.")
	p.Press("ctrl+n")
	p.Press("tab", "enter")
	p.Type("Ik groet eerst.")
	p.Press("tab", "enter")
	p.Shows(t, "● Nee, dit blijft hier")
	p.Shows(t, "nog leeg")
	p.Press("esc")
	x := over(t, j, "stage-1")
	if w := x.Whole; w == nil || w.Head != "Ik zie meer." || w.Heart != "" || w.Hands != "Ik groet eerst." || w.Shared {
		t.Fatalf("kept %+v", w)
	}
	p.Press("h", "end", "up", "enter", "esc")
	if x = over(t, j, "stage-1"); !x.Whole.Shared {
		t.Error("yes was not kept")
	}
	p.Press("h", "enter", "home")
	p.Press(slices.Repeat([]string{"delete"}, len("Ik zie meer."))...)
	p.Press("esc")
	if w := over(t, j, "stage-1").Whole; w == nil || w.Head != "" || w.Hands == "" {
		t.Errorf("of two answers is left %+v", w)
	}
}

// The self-assessment shows the three answers, to be read, and leads to where they are written.
func TestTheSelfAssessmentShowsThem(t *testing.T) {
	p, _ := open(t, looked)
	p.Press("z", "end")
	p.Shows(t, "Dat stil zijn geen desinteresse is.")
	p.Shows(t, "Handen   Ik zet mijn bakje neer")
	p.Press("enter")
	p.Shows(t, "► Hoofd")
	p.Press("esc", "home", "h")
	p.Shows(t, "Zo kijk je op deze stage terug.")
}

// A college whose rubric has neither asks for neither.
func TestARubricWithoutThemLeavesThemOut(t *testing.T) {
	p, _ := open(t, func(j *store.Journal) {
		pilot.Filled(j)
		r, err := rubric.Decode(rubric.Default().Encode())
		must(err)
		r.ID, r.Statements, r.Questions = "kaal", nil, nil
		must(j.UseRubric(r))
	})
	p.Press("d")
	p.Hides(t, "Stellingen")
	p.Hides(t, "Hoofd – hart")
	p.Press("t", "h")
	p.Shows(t, "► Groei")
	p.Press("esc", "z", "h", "end")
	p.Hides(t, "Hoofd")
}
