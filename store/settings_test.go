package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
)

func TestSurroundingsComeBack(t *testing.T) {
	path := place(t)
	j := open(t, path)
	if s, err := j.Surroundings(); err != nil || len(s.Chances)+len(s.Families) != 0 {
		t.Errorf("a new journal has %+v, %v", s, err)
	}
	want := journal.Surroundings{
		Chances:  []journal.Chance{{Name: "Fruitmoment", Place: "klas", Moment: "brengen"}, {Name: "Heitje"}},
		Families: []string{"Ouder Zonnebloem", "Gezin Zée"}, Thresholds: map[string]string{"stage-1": "De poort gaat pas om 8.20 open."},
	}
	if err := j.SaveSurroundings(want); err != nil {
		t.Fatal(err)
	}
	j.Close()
	got, err := open(t, path).Surroundings()
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}
