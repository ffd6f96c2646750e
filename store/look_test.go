package store_test

import (
	"testing"
	"time"

	"koffiemoment/journal"
)

// Each keystroke saves what a student sees later; it stays one look, and the one before it stays as it was.
func TestALookThatIsBeingWrittenStaysOne(t *testing.T) {
	j, e := besideEverything(t, false)
	begun := noon.Add(48 * time.Hour)
	for _, text := range []string{"N", "Nu zie", "Nu zie ik haar haast."} {
		if err := j.LookBack(e.ID, journal.LookBack{Question: "Wat zie je nu?", Text: text, Made: begun}); err != nil {
			t.Fatal(err)
		}
	}
	beside, err := j.Beside(e.ID)
	if err != nil || len(beside.LookBacks) != 3 {
		t.Fatalf("%d looks, %v", len(beside.LookBacks), err)
	}
	if beside.LookBacks[1].Text != "Meneer Janssens ook." || beside.LookBacks[2].Text != "Nu zie ik haar haast." {
		t.Errorf("they say %+v", beside.LookBacks)
	}
}

// The oldest moment that was not looked back on comes first, then the ones behind the one that came by last, and round again.
func TestMomentsComeByInTurn(t *testing.T) {
	j := sound(t)
	if err := j.UseRubric(smallRubric()); err != nil {
		t.Fatal(err)
	}
	var ids []string
	for _, story := range []string{"een", "twee", "drie"} {
		ids = append(ids, finish(t, j, draft(t, j, story)).ID)
	}
	turn := func(last string) string {
		t.Helper()
		if err := j.SaveSettings(journal.Settings{CameBy: journal.CameBy{Entry: last, On: noon}}); err != nil {
			t.Fatal(err)
		}
		o, err := j.Overview(1)
		if err != nil {
			t.Fatal(err)
		}
		if len(o.Unlooked) == 0 {
			return ""
		}
		return o.Unlooked[0].ID
	}
	look := func(id string) {
		t.Helper()
		if err := j.LookBack(id, journal.LookBack{Text: "Nu wel.", Made: noon}); err != nil {
			t.Fatal(err)
		}
	}
	for last, want := range map[string]string{"": ids[0], ids[0]: ids[1], ids[2]: ids[0], "99-abcd": ids[0]} {
		if got := turn(last); got != want {
			t.Errorf("after %q comes %q, want %q", last, got, want)
		}
	}
	if look(ids[1]); turn(ids[0]) != ids[2] {
		t.Error("one that was looked back on comes by again")
	}
	look(ids[0])
	if look(ids[2]); turn("") != "" {
		t.Error("there is one though all were looked back on")
	}
}
