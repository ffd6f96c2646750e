package store_test

import (
	"errors"
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

// A time that was chosen on another computer comes along, but not in the place of one that was chosen here.
func TestTheIdleTimeComesAlong(t *testing.T) {
	for ours, want := range map[int]int{0: 30, 5: 5} {
		here, there := apart(t, func(*store.Journal) {})
		if err := errors.Join(here.SaveSettings(journal.Settings{Idle: ours}), there.SaveSettings(journal.Settings{Idle: 30})); err != nil {
			t.Fatal(err)
		}
		merge(t, here, there)
		if set, err := here.Settings(); err != nil || set.Idle != want {
			t.Errorf("a merge makes %d of %d, %v", set.Idle, ours, err)
		}
		from, into := openReviews(t, place(t)), openReviews(t, place(t))
		if err := errors.Join(from.SaveDesk(store.Desk{Idle: 30}), into.SaveDesk(store.Desk{Idle: ours})); err != nil {
			t.Fatal(err)
		}
		path, err := from.WriteMove(t.TempDir(), "sleutels.koffie", "appel boom", true)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := into.TakeBack(readMoved(t, path)); err != nil {
			t.Fatal(err)
		}
		if desk, err := into.Desk(); err != nil || desk.Idle != want {
			t.Errorf("taking keys back makes %d of %d, %v", desk.Idle, ours, err)
		}
	}
}
