package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// A time to hide a locked journal after is kept within its bounds, whatever asks for it, and comes along where nothing was chosen.
func TestTheIdleTimeKeepsToItsBounds(t *testing.T) {
	j := open(t, place(t))
	for asked, want := range map[int]int{-1: 0, 0: 0, 10: 10, 1 << 40: journal.MaxIdle} {
		if err := j.SaveSettings(journal.Settings{Idle: asked}); err != nil {
			t.Fatal(err)
		}
		if set, err := j.Settings(); err != nil || set.Idle != want {
			t.Errorf("%d minutes are kept as %d, %v", asked, set.Idle, err)
		}
	}
	rs := openReviews(t, place(t))
	if err := rs.SaveDesk(store.Desk{Idle: 1 << 40}); err != nil {
		t.Fatal(err)
	}
	if desk, err := rs.Desk(); err != nil || desk.Idle != journal.MaxIdle {
		t.Errorf("the desk keeps %d, %v", desk.Idle, err)
	}
}

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
