package stand_test

import (
	"maps"
	"strings"
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/ui/pilot"
)

// A family that was written about is on the list without being put there, and who takes it away is told why it stays.
func TestFamiliesOfEntriesAreOnTheList(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("k", "end")
	p.Shows(t, "Ouder Kastanje")
	p.Shows(t, "Ouder Zonnebloem")
	p.Press("up", "enter")
	p.Shows(t, "Mama vertelde dat oma thuis altijd")
	p.Press("esc", "x")
	p.Shows(t, "blijft op de lijst")
	p.Shows(t, "Ouder Zonnebloem")
	if around, err := j.Surroundings(); err != nil || len(around.Families) != 0 {
		t.Errorf("the journal keeps %v, %v", around.Families, err)
	}
}

// Each stage asks for the thresholds that the school sets. What is written there is kept with every letter, a stage at a time, and what the
// course names becomes no list of the student's by it.
func TestThresholdsAreKeptByStage(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("k")
	p.Says(t, rubric.Default().Stages[0].Thresholds.In("nl")+" nog leeg")
	p.Press(pilot.Downs(10)...)
	p.Press("x", "enter")
	p.Type("De poort, tot 8.20 x")
	p.Press("tab")
	p.Shows(t, "“De poort, tot 8.20 x”")
	p.Shows(t, "► Ouder Kastanje")
	p.Press("up", "t")
	p.Hides(t, "De poort, tot")
	p.Press("enter")
	p.Type("De brieven")
	p.Press("ctrl+c")
	around, err := j.Surroundings()
	want := map[string]string{"stage-1": "De poort, tot 8.20 x", "stage-2": "De brieven"}
	if err != nil || around.Chances != nil || around.Families != nil || !maps.Equal(around.Thresholds, want) {
		t.Errorf("kept %+v, %v", around, err)
	}
}

// The whole study asks for no thresholds, and a row that has none under the cursor opens none.
func TestTheWholeStudyAsksForNoThresholds(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("k", "left")
	p.Hides(t, "drempel")
}

// Who presses the keys at the foot by tab and enter comes to every stage as well.
func TestTabAndEnterTurnTheStage(t *testing.T) {
	for _, screen := range []string{"z", "g", "k", "s"} {
		p := pilot.Open(t, "nl", pilot.Filled)
		p.Press(screen)
		before, _, _ := p.Frame()
		for range 12 {
			p.Press("tab")
			if text, _, _ := p.Frame(); strings.Contains(text, "► t stage") || strings.Contains(text, "► Stage ") {
				p.Press("enter")
				break
			}
		}
		if after, _, _ := p.Frame(); after == before {
			t.Errorf("%s still shows\n%s", screen, after)
		}
		p.Shows(t, "Stage 2")
	}
}
