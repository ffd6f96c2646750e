package walk_test

import (
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// Why a step matters and where it belongs unfold by one key in the middle of a text, fold again by it, and are folded on the next step.
func TestAStepSaysWhyAndWhere(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("v")
	p.Shows(t, "Actief luisteren")
	p.Hides(t, "wederkerige dialoog")
	p.Press("f5")
	p.Says(t, "Zo begint een warme, wederzijdse en wederkerige dialoog.")
	p.Says(t, "Gezinnen ontmoeten en waarderen.")
	p.Type("Ja")
	p.Shows(t, "▌ Ja")
	p.Press("f5")
	p.Hides(t, "wederkerige dialoog")
	p.Press("f5", "ctrl+n")
	p.Hides(t, "wederkerige dialoog")
}

// A rubric that says neither offers neither.
func TestAStepWithoutReasonsOffersNone(t *testing.T) {
	p := pilot.Open(t, "nl", func(j *store.Journal) {
		r, err := rubric.Decode(rubric.Default().Encode())
		must(err)
		r.ID = "kaal"
		for i := range r.Groups {
			r.Groups[i].Why, r.Groups[i].Where = nil, nil
		}
		must(j.UseRubric(r))
	})
	p.Type("Aan de deur.")
	p.Press("ctrl+n", "enter")
	p.Shows(t, "stap 1 van 1")
	p.Hides(t, "F5")
	before, _, _ := p.Frame()
	p.Press("f5")
	if after, _, _ := p.Frame(); after != before {
		t.Errorf("the key shows\n%s", after)
	}
}
