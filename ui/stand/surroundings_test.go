package stand_test

import (
	"testing"

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
