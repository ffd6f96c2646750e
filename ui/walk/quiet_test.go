package walk_test

import (
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// Words count: who answers three times in words alone is asked about something else each time.
func TestThreeReflectionsInWordsMeetThreeCriteria(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	for i := range 3 {
		if i > 0 {
			p.Press("n")
		}
		p.Type("Ze bleef even staan.")
		p.Press("ctrl+n", "enter")
		p.Type("Ze vertelde over haar moeder.")
		p.Press("ctrl+n", "ctrl+n", "enter")
	}
	page, err := j.List(store.Query{}, 0, 10)
	if err != nil || len(page.Rows) != 3 {
		t.Fatalf("the journal lists %d entries, %v", len(page.Rows), err)
	}
	met := map[string]bool{}
	for _, row := range page.Rows {
		for _, m := range row.Met {
			met[m.Criterion] = true
		}
	}
	if len(met) != 3 {
		t.Errorf("they met %v", met)
	}
	p.Shows(t, "·      1")
}
