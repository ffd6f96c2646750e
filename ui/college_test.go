package ui_test

import (
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// TestACollegesOwnRubric walks every screen with a rubric that the program has never seen.
func TestACollegesOwnRubric(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.College(t, j)
	p := pilot.OpenOn(t, "nl", j)
	for i, level := range []string{"2", "4", "5"} {
		if i > 0 {
			p.Press("n")
			p.Shows(t, "Wie sprak je vandaag?")
		}
		p.Type("Een gesprek aan de deur.")
		p.Press("tab", "tab", "enter")
		p.Type("Ouder Eik")
		p.Press("down", "down", "down", "down", "down", "right", "ctrl+n", "3", "enter", "ctrl+n")
		p.Shows(t, "stap 1 van 3")
		p.Press("tab", level, "ctrl+n", "tab", level, "ctrl+n")
		p.Shows(t, "Handelen")
		p.Press("tab", "0", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "space", "ctrl+n", "enter")
	}
	p.Shows(t, "Nieuwsgierig zijn")
	p.Shows(t, "G T V")
	p.Press("z")
	p.Shows(t, "Openstaan")
	p.Press("enter", "5")
	p.Says(t, "De opleiding verwacht in deze stage: Basis.")
	p.Says(t, "Voorbeeld vraagt een moment dat voortbouwt op een eerder moment")
	p.Press("esc", "esc", "g")
	p.Shows(t, "Nieuwsgierig zijn, 3 momenten: V in week 1.")
	p.Press("esc", "s")
	p.Shows(t, "Bij 3 van de 3 momenten")
	p.Press("esc", "k")
	p.Shows(t, "Praktijk A")
	estimates, err := j.Estimates("praktijk-a")
	if err != nil || len(estimates) != 1 || estimates[0].Judgements["houding.nieuwsgierig"].Level != "n5" {
		t.Errorf("estimates are %+v, %v", estimates, err)
	}
}

// TestAnotherRubricInMidStageLosesNothing changes the rubric after entries were written: they stay readable in their own
// words, and what the new one does not have stands apart.
func TestAnotherRubricInMidStageLosesNothing(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	pilot.College(t, j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("l", "down", "down", "enter")
	p.Shows(t, "Ouder Zonnebloem")
	text, _, _ := p.Frame()
	p.Press("pgdown")
	more, _, _ := p.Frame()
	if !strings.Contains(text+more, "Ze zelfstandig") {
		t.Errorf("the entry lost its own level:\n%s\n%s", text, more)
	}
	p.Press("esc", "esc", "esc", "g", "left")
	p.Shows(t, "hele opleiding")
	page, err := j.List(store.Query{}, 0, 10)
	if err != nil || len(page.Rows) != 3 {
		t.Fatalf("%d entries, %v", len(page.Rows), err)
	}
}

// TestLevelsOfAnotherRubricStandApart looks at a stage that entries of two rubrics share.
func TestLevelsOfAnotherRubricStandApart(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	r := pilot.College(t, j)
	enc := journal.Encounter{Stage: "stage-1"}
	d := journal.NewDraft("anders", now, r, enc, journal.Full, nil, nil)
	d.Entry.Story = "Met de rubric van de hogeschool."
	d.Place("rust", "n4")
	d.Place("houding.nieuwsgierig", "n2")
	if _, err := j.Finish(d, r, now); err != nil {
		t.Fatal(err)
	}
	must(j.UseRubric(rubric.Default()))
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z")
	p.Press(pilot.Downs(17)...)
	p.Shows(t, "Van een andere rubric")
	p.Shows(t, "Rust bewaren")
	p.Shows(t, "Sterk")
	p.Press("enter")
	p.Shows(t, "1 moment")
}
