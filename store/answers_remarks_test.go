package store_test

import (
	"slices"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// What a lecturer said of an entry stands until an answer to a hand-in with that entry in it says otherwise.
func TestRemarksOnAnEntry(t *testing.T) {
	j := sound(t)
	for number, id := range []string{"h-1", "h-2", "h-3"} {
		beginHandIn(t, j)
		h := handedIn(id, number+1)
		if id == "h-2" {
			h.Entries[0].ID = "2-cccc"
		}
		if err := j.RememberHandIn(h); err != nil {
			t.Fatal(err)
		}
	}
	to := func(handIn string, a *exchange.Answer, about ...string) *exchange.Answer {
		a.HandIn, a.Comments = handIn, nil
		for _, entry := range about {
			a.Comments = append(a.Comments, exchange.Comment{Entry: entry, Revision: 1, Hash: a.Rubric, Text: "Volgens " + a.ID})
		}
		return a
	}
	keepAnswers(t, j, to("h-1", answer(j, "a-1", "an", 1), "1-bbbb"), to("h-2", answer(j, "a-2", "an", 2), "2-cccc"),
		to("h-1", answer(j, "b-1", "bea", 1), "1-bbbb"))
	wantOn(t, j, "1-bbbb", "a-1", "b-1")
	wantOn(t, j, "2-cccc", "a-2")
	wantOn(t, j, "9-zzzz")
	if err := j.Reply(exchange.StudentReply{Answer: "b-1", Entry: "1-bbbb", Text: "Dank je", Made: noon}); err != nil {
		t.Fatal(err)
	}
	if found := wantOn(t, j, "1-bbbb", "a-1", "b-1"); found[0].Reply != "" || found[1].Reply != "Dank je" {
		t.Errorf("got the replies %q and %q", found[0].Reply, found[1].Reply)
	}
	keepAnswers(t, j, to("h-3", answer(j, "a-3", "an", 3)), to("lost", answer(j, "b-2", "bea", 2)))
	wantOn(t, j, "1-bbbb", "b-1") // An's newest answer to a hand-in with the entry has nothing on it any more
	keepAnswers(t, j, to("lost", answer(j, "b-3", "bea", 3), "1-bbbb"))
	wantOn(t, j, "1-bbbb", "b-3")
}

// wantOn says from which answers the remarks on an entry are.
func wantOn(t *testing.T, j *store.Journal, entry string, want ...string) []store.Remark {
	t.Helper()
	found, err := j.RemarksOn(&journal.Entry{ID: entry, Revision: 1}, nil)
	var got []string
	for _, m := range found {
		got = append(got, m.By.ID)
	}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("on %s: got %v, %v, want %v", entry, got, err, want)
	}
	return found
}

// An answer that can't be read hides itself, and neither the entry nor what others said of that.
func TestADamagedAnswerHidesItself(t *testing.T) {
	j := open(t, place(t))
	keepAnswers(t, j, answer(j, "a-1", "an", 1), answer(j, "b-1", "bea", 1))
	if err := store.Update(j, func(tx *bolt.Tx) error { return tx.Bucket([]byte("answers")).Put([]byte("a-1"), []byte("kapot")) }); err != nil {
		t.Fatal(err)
	}
	wantOn(t, j, "1-bbbb", "b-1")
}

// A remark is about the words that it was written at: those of now, those of an earlier version, or such as nothing explains.
func TestWhichWordsARemarkIsAbout(t *testing.T) {
	j := sound(t)
	first := finish(t, j, draft(t, j, "eerst"))
	again := journal.Revise("herzien", noon, smallRubric(), first)
	again.Entry.Story = "daarna"
	now, err := j.Finish(again, smallRubric(), noon.Add(time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	gone := finish(t, j, draft(t, j, "in de prullenbak"))
	if err := j.Delete(gone.ID, noon); err != nil {
		t.Fatal(err)
	}
	a := answer(j, "a-1", "an", 1)
	a.Comments = []exchange.Comment{
		{Entry: first.ID, Revision: 1, Hash: exchange.Hash(&first), Text: "eerst"}, {Entry: first.ID, Revision: 2, Hash: exchange.Hash(&now), Text: "nu"},
		{Entry: first.ID, Revision: 3, Hash: a.Rubric, Text: "nergens"},
		{Entry: gone.ID, Revision: 1, Hash: exchange.Hash(&gone), Text: "weg"}, {Entry: "9-zzzz", Revision: 1, Hash: a.Rubric, Text: "nooit"},
	}
	keepAnswers(t, j, a)
	h := hear(t, j)
	want := map[string]exchange.Fit{"eerst": exchange.Earlier, "nergens": exchange.Unknown, "nu": exchange.Same}
	for _, m := range h.Entries[first.ID].Remarks {
		if m.Fit != want[m.Text] || m.Fit == exchange.Earlier && !m.Of.Equal(noon) {
			t.Errorf("%s: got %v of %v", m.Text, m.Fit, m.Of)
		}
	}
	if d := h.Entries[gone.ID]; d.Summary == nil || !d.Binned {
		t.Errorf("the entry in the bin: got %+v", d)
	}
	if d := h.Entries["9-zzzz"]; d.Summary != nil || d.Binned {
		t.Errorf("the entry that never was: got %+v", d)
	}
	versions, err := j.Versions(now.ID)
	if err != nil {
		t.Fatal(err)
	}
	on, err := j.RemarksOn(&now, versions)
	if err != nil || len(on) != 3 {
		t.Fatalf("got %d remarks, %v", len(on), err)
	}
	for _, m := range on {
		if m.Fit != want[m.Text] {
			t.Errorf("beside the entry, %s: got %v", m.Text, m.Fit)
		}
	}
}
