package stand_test

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// levelOf gives the level that the journal keeps of a criterion.
func levelOf(t *testing.T, j *store.Journal, criterion string) string {
	t.Helper()
	return pilot.Newest(t, j).Judgements[criterion].Level
}

// filled is the program on a filled journal, with the journal.
func filled(t *testing.T) (*store.Journal, *pilot.Pilot) {
	t.Helper()
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	return j, pilot.OpenOn(t, "nl", j)
}

// Enter opens, chooses and goes on. Pressed once too often it takes no level away, and without a level under the cursor it gives none.
func TestEnterNeverTakesALevelAway(t *testing.T) {
	j, p := filled(t)
	p.Press("z", "2", "enter", "enter")
	p.Shows(t, "Gelijkwaardigheid")
	p.Press("enter")
	p.Shows(t, "Nieuwsgierigheid")
	p.Press("ctrl+p", "ctrl+p", "enter", "ctrl+c")
	est := pilot.Newest(t, j)
	if len(est.Judgements) != 1 || est.Judgements["houding.positief"].Level != "oefenend" {
		t.Errorf("kept %+v", est.Judgements)
	}
}

// One key leads to the next criterion, so that all of them are judged with two keys each.
func TestEveryCriterionWithTwoKeys(t *testing.T) {
	j, p := filled(t)
	p.Press("z", "enter")
	r, all := rubric.Default(), 0
	for _, g := range r.Groups {
		for range g.Criteria {
			p.Press("down", "enter")
			all++
		}
	}
	p.Shows(t, "17 van 17 ingeschat")
	p.Press("ctrl+c")
	if est := pilot.Newest(t, j); est.Judged(r) != all {
		t.Errorf("%d of %d are judged", est.Judged(r), all)
	}
}

// A digit gives the level on the table as it does where the criterion is judged; what one key took away the next puts back.
func TestALevelIsTakenAwayByItsOwnKeyAndPutBack(t *testing.T) {
	for name, open := range map[string][]string{"on the table": nil, "where it is judged": {"enter"}} {
		t.Run(name, func(t *testing.T) {
			j, p := filled(t)
			p.Press("z", "down")
			p.Press(open...)
			p.Press("3", "delete")
			p.Shows(t, "weg: niveau "+rubric.Default().Levels[2].Short.In("nl")+" · u zet terug")
			p.Press("u")
			p.Shows(t, "teruggezet: Gelijkwaardigheid")
			p.Press("ctrl+c")
			if got := levelOf(t, j, "houding.gelijkwaardig"); got != "zelfstandig" {
				t.Errorf("kept %q", got)
			}
		})
	}
}

// What was chosen at one criterion can be put back from another, and what was written there since stays.
func TestPuttingBackKeepsTheWords(t *testing.T) {
	j, p := filled(t)
	p.Press("z", "enter", "2", "3", "tab")
	p.Type("Omdat ik lachte.")
	p.Press("ctrl+n", "u")
	p.Shows(t, "Positieve ingesteldheid")
	p.Press("ctrl+c")
	got := pilot.Newest(t, j).Judgements["houding.positief"]
	if got.Level != "oefenend" || got.Reason != "Omdat ik lachte." {
		t.Errorf("kept %+v", got)
	}
}

// Tab and enter alone judge a criterion, lay a moment beside it, and go on to the next.
func TestTabAndEnterJudge(t *testing.T) {
	j, p := filled(t)
	p.Press("z", "enter", "down", "enter", "tab", "tab") // the second criterion has no moment
	p.Shows(t, "► Verder")
	p.Press("ctrl+p", "tab", "tab", "enter", "enter")
	p.Shows(t, "Gelijkwaardigheid")
	p.Press("ctrl+c")
	got := pilot.Newest(t, j).Judgements["houding.positief"]
	if got.Level != "verkennend" || len(got.Moments) != 1 {
		t.Errorf("kept %+v", got)
	}
}

// A goal is shown by what ticked it. What supports it is a place to look, and gives it no level.
func TestAGoalIsShownByWhatTickedIt(t *testing.T) {
	_, p := filled(t)
	p.Press("z", "end")
	p.Press("up", "up", "up")
	text, _, _ := p.Frame()
	var rows []string
	for line := range strings.Lines(text) {
		if strings.Contains(line, "aangevinkt") {
			rows = append(rows, line)
		}
	}
	if len(rows) != 1 || !strings.Contains(rows[0], "1        1") {
		t.Errorf("ticked are %q on\n%s", rows, text)
	}
}

// Words make a moment as a level does, and a level without words shows as such: in the table, in what is said of the row, and where the
// criterion is judged.
func TestWordsAloneAndLevelsAloneAreSeen(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	r := rubric.Default()
	for day, change := range []func(*journal.Draft){
		func(d *journal.Draft) { d.SetText("houding.positief", "Ik bleef lachen.") },
		func(d *journal.Draft) {
			d.SetText("houding.positief", "Ik groette eerst.")
			d.Place("houding.positief", "oefenend")
		},
	} {
		at := pilot.Now.AddDate(0, 0, -day)
		d := journal.NewDraft("words"+at.String(), at, r, journal.Encounter{Stage: "stage-1", When: at}, journal.Short, nil, nil)
		d.Entry.Story = "Aan het hek."
		change(&d)
		if _, err := j.Finish(d, r, at); err != nil {
			t.Fatal(err)
		}
	}
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z")
	p.Says(t, "Positief ingesteld 3 1 ·1 Ve1 Oe1")
	p.Says(t, "3 momenten met 1 gezin, waarvan 1 met enkel woorden en 1 met enkel een niveau.")
	p.Press("enter", "tab", "tab")
	p.Says(t, "· “Ik bleef lachen.”")
	p.Says(t, "Ve (verhaal) De papa bleef even staan")
}

// In a window of 60 columns a row has all its levels, or says that there are more.
func TestNoLevelIsLeftOutInANarrowWindow(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	r := rubric.Default()
	for i, level := range r.Levels {
		for n := range 2 {
			at := pilot.Now.Add(-time.Duration(10*i+n) * time.Hour)
			d := journal.NewDraft(fmt.Sprint("narrow", i, n), at, r, journal.Encounter{Stage: "stage-1", When: at}, journal.Short, nil, nil)
			d.Entry.Story = "Aan het hek."
			d.Place("houding.positief", level.ID)
			if _, err := j.Finish(d, r, at); err != nil {
				t.Fatal(err)
			}
		}
	}
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z")
	p.Resize(60, 24)
	p.Says(t, "Positief ingesteld 9 Ve3 Oe2 Ze2 Af2")
	p.Resize(52, 24)
	p.Says(t, "9 Ve3 Oe2 …")
}

// What supports a goal is offered where it is judged, without the levels of other criteria.
func TestWhatSupportsAGoalIsOfferedWithoutLevels(t *testing.T) {
	_, p := filled(t)
	p.Press("z", "end", "up") // below the goals stands the whole stage
	p.Press("up", "up", "up", "enter", "tab", "tab")
	text, _, _ := p.Frame()
	_, offered, found := strings.Cut(text, "Misschien ook hier:")
	if !found || !strings.Contains(offered, "□") || regexp.MustCompile(`\b(Ve|Oe|Ze|Af)\b`).MatchString(offered) {
		t.Errorf("offered is %q on\n%s", offered, text)
	}
}

// A click on a level gives it and stays there; one on the way on goes there.
func TestClickingALevel(t *testing.T) {
	j, p := filled(t)
	p.Press("z", "enter")
	click(t, p, "○ Z")
	p.Shows(t, "● Z")
	click(t, p, "Verder")
	p.Shows(t, "Gelijkwaardigheid")
	p.Press("ctrl+c")
	if got := levelOf(t, j, "houding.positief"); got != "zelfstandig" {
		t.Errorf("kept %q", got)
	}
}

// click presses the mouse where a text begins.
func click(t *testing.T, p *pilot.Pilot, on string) {
	t.Helper()
	text, _, _ := p.Frame()
	lines := strings.Split(text, "\n")
	y := slices.IndexFunc(lines, func(line string) bool { return strings.Contains(line, on) })
	if y < 0 {
		t.Fatalf("no %q on\n%s", on, text)
	}
	x := len([]rune(lines[y][:strings.Index(lines[y], on)]))
	p.Send(tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft})
}

// From the first moment on the mirror says what it waits for.
func TestTheMirrorSaysWhatItWaitsFor(t *testing.T) {
	_, p := filled(t)
	p.Press("s", "tab", "tab", "right")
	p.Says(t, "□ □ □ wie het gesprek begon 0 van 3 momenten")
	p.Press("left", "ctrl+n", "ctrl+n")
	p.Says(t, "van 3 momenten")
}

// What is taken from a list comes back as it was, and what was typed for it waits.
func TestAChanceComesBack(t *testing.T) {
	j, p := filled(t)
	p.Press("k", "down", "x")
	p.Shows(t, "weg: Aan de klasdeur bij het halen · u zet terug")
	p.Press("u", "up")
	p.Shows(t, "Aan de klasdeur bij het halen")
	p.Press(pilot.Downs(9)...)
	p.Press("up", "enter")
	p.Type("Open deurdag")
	p.Press("esc", "enter")
	p.Shows(t, "Open deurdag")
	p.Press("tab", "tab", "tab", "enter", "ctrl+c")
	around, err := j.Surroundings()
	if err != nil || len(around.Chances) != 9 || around.Chances[8].Name != "Open deurdag" {
		t.Errorf("kept %+v, %v", around.Chances, err)
	}
}
