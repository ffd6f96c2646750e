package store_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

// nameIn is a name that was found in a text of a subject.
func nameIn(subject, words string) discretion.Issue {
	return discretion.Issue{
		Text:    discretion.Text{Of: subject, Field: "story", Words: words},
		Finding: discretion.Finding{Kind: discretion.PersonName, Text: words, End: len(words)},
	}
}

// Whatever was kept of a subject before stays kept, a place that is opened again leaves the others, and all is one commit.
func TestKeeping(t *testing.T) {
	path := place(t)
	j := open(t, path)
	emma, katrien, sofie := nameIn("1-bbbb", "Emma"), nameIn("1-bbbb", "Katrien"), nameIn("2-bbbb", "Sofie")
	alias := nameIn(discretion.Alias, "Jolien")
	commits := store.TxID(j)
	for _, step := range []struct {
		issues []discretion.Issue
		on     bool
	}{
		{nil, true}, {nil, false},
		{[]discretion.Issue{emma, sofie, alias}, true}, {[]discretion.Issue{katrien, emma, katrien}, true}, {[]discretion.Issue{sofie, emma}, false},
	} {
		if err := j.Keep(step.issues, step.on); err != nil {
			t.Fatal(err)
		}
	}
	if n := store.TxID(j) - commits; n != 3 {
		t.Errorf("got %d commits, want one a step that has something to do", n)
	}
	j.Close()
	got, err := open(t, path).Decided([]discretion.Issue{emma, katrien, sofie, alias, nameIn("3-bbbb", "Katrien")})
	want := map[string]bool{katrien.Mark(): true, alias.Mark(): true}
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

// A decision that can't be read any more keeps the others from being changed without it.
func TestKeepingBesideADamagedDecision(t *testing.T) {
	path := place(t)
	j := open(t, path)
	a, b := nameIn("1-bbbb", "Emma"), nameIn("2-bbbb", "Sofie")
	if err := j.Keep([]discretion.Issue{b}, true); err != nil {
		t.Fatal(err)
	}
	j.Close()
	spoil(t, path, "decisions")
	j = open(t, path)
	if err := j.Keep([]discretion.Issue{a, b}, true); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
	if kept, err := j.Decided([]discretion.Issue{a}); len(kept) != 0 || err != nil {
		t.Errorf("half of it was kept: %v, %v", kept, err)
	}
}

// What was decided about the other places of a text is taken over when one of them changes, and is asked about no more.
func TestCarryingOver(t *testing.T) {
	j := sound(t)
	e := tell(t, j, "d1", "Emma zong. Later kwam Sofie.", "", false)
	before := check(t, j, collect(t, j), nil)
	wantOpen(t, before, 2)
	sofie := before.Issues[1]
	if err := j.Keep([]discretion.Issue{sofie}, true); err != nil {
		t.Fatal(err)
	}
	before.Kept[sofie.Mark()] = true
	story := before.Issues[0].Replace("de kleuter")
	if err := j.Reword([]store.Rewording{{Of: e.ID, Field: "story", Words: story, Found: "Emma", With: "de kleuter"}}, noon); err != nil {
		t.Fatal(err)
	}
	after := check(t, j, collect(t, j), nil)
	wantOpen(t, after, 1)
	if err := j.Keep(after.Carry(&before), true); err != nil {
		t.Fatal(err)
	}
	wantOpen(t, after, 0)
	wantOpen(t, check(t, j, collect(t, j), nil), 0)
	if again := after.Carry(&before); len(again) != 0 {
		t.Errorf("it carries over %v twice", again)
	}
}
