package store_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func beginHandIn(t testing.TB, j *store.Journal) (id, recipient string, number int) {
	t.Helper()
	id, recipient, number, err := j.BeginHandIn()
	if err != nil {
		t.Fatal(err)
	}
	return id, recipient, number
}

func handedIn(id string, number int) store.HandedIn {
	return store.HandedIn{
		ID: id, Number: number, Made: noon.Add(time.Duration(number) * time.Hour), File: "/huis/logboek.koffie", Stage: "stage1",
		By: exchange.ByHand, Seal: exchange.ByKey, Entries: []store.HandedEntry{{ID: "1-bbbb", Revision: 2, Hash: "0123"}},
	}
}

func wantHandIns(t *testing.T, j *store.Journal, want ...store.HandedIn) {
	t.Helper()
	got, err := j.HandIns()
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

// A program that dies between taking a number and remembering the hand-in leaves a gap, and never a number twice.
func TestHandInNumbersNeverRepeat(t *testing.T) {
	path := place(t)
	ids, recipients := map[string]bool{}, map[string]bool{}
	for want := 1; want <= 3; want++ {
		j := open(t, path)
		id, recipient, number := beginHandIn(t, j)
		if number != want || len(id) < 16 {
			t.Errorf("got hand-in %q with number %d, want %d", id, number, want)
		}
		ids[id], recipients[recipient] = true, true
		j.Close()
	}
	if len(ids) != 3 || len(recipients) != 1 {
		t.Errorf("got %d ids and %d keys, want 3 and 1", len(ids), len(recipients))
	}
}

func TestAnAnswerSealedForTheJournalOpens(t *testing.T) {
	j := sound(t)
	if secret, err := j.Identity(); secret != "" || err != nil {
		t.Errorf("before any hand-in: got %q, %v", secret, err)
	}
	_, recipient, _ := beginHandIn(t, j)
	secret, err := j.Identity()
	if err != nil {
		t.Fatal(err)
	}
	path := inbox(t, map[string][]byte{"1.koffie": sealed(t, answer(j, "a-1", "an", 1), lockFor(t, recipient))})[0]
	opened[*exchange.Answer](t, path, keyFrom(t, secret))
}

func TestHandInsAreRememberedNewestFirst(t *testing.T) {
	path := place(t)
	j := open(t, path)
	for range 3 {
		beginHandIn(t, j)
	}
	first, third := handedIn("eerste", 1), handedIn("derde", 3)
	changed := first
	changed.File = "/elders"
	for _, h := range []store.HandedIn{third, first, first, changed} {
		if err := j.RememberHandIn(h); err != nil {
			t.Fatal(err)
		}
	}
	for name, h := range map[string]store.HandedIn{
		"another one's number": handedIn("tweede", 1), "one that was never given": handedIn("vierde", 4), "none": handedIn("vijfde", 0),
	} {
		if err := j.RememberHandIn(h); !errors.Is(err, store.ErrStale) {
			t.Errorf("%s: got %v, want ErrStale", name, err)
		}
	}
	j.Close()
	j = open(t, path)
	wantHandIns(t, j, third, first)
	if o, err := j.Overview(0); err != nil || !o.HandedIn.Equal(third.Made) {
		t.Errorf("the overview says %v, %v", o.HandedIn, err)
	}
}

func TestHandingInLocksEstimates(t *testing.T) {
	j := sound(t)
	done, later, other := finished(estimate("stage1", 1)), estimate("stage1", 2), estimate("stage2", 1)
	saveEstimates(t, j, done, later, other)
	_, _, number := beginHandIn(t, j)
	h := handedIn("eerste", number)
	h.Estimates = []store.HandedEstimate{{Stage: "stage1", Version: 2}, {Stage: "stage2", Version: 7}}
	if err := j.RememberHandIn(h); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
	wantEstimates(t, j, "", later, done, other)
	wantHandIns(t, j)
	h.Estimates = h.Estimates[:1]
	if err := j.RememberHandIn(h); err != nil {
		t.Fatal(err)
	}
	handed := later
	handed.HandedIn = true
	wantEstimates(t, j, "", handed, done, other)
	later.Answer("initiative", "toch anders")
	if err := j.SaveEstimate(later, nil); !errors.Is(err, store.ErrSettled) {
		t.Errorf("got %v, want ErrSettled", err)
	}
	saveEstimates(t, j, estimate("stage1", 3))
}

// collected fills a journal with an entry of an older rubric, a private one and estimates, and gives the ids of the others.
func collected(t *testing.T, j *store.Journal) (older, plain, private string) {
	now := rubric.Default()
	write := func(r *rubric.Rubric, stage string, private bool) string {
		t.Helper()
		d := draft(t, j, "een verhaal")
		d.Entry.Rubric, d.Entry.Intention, d.Entry.Private = r.Ref(), &journal.Plan{If: "als", Then: "dan"}, private
		d.Entry.Encounter.Stage = stage
		made, err := j.Finish(d, r, noon)
		if err != nil {
			t.Fatal(err)
		}
		return made.ID
	}
	older, plain, private = write(smallRubric(), "stage1", false), write(now, "stage1", false), write(now, "stage2", true)
	saveEstimates(t, j, finished(estimate("stage1", 1)), estimate("stage1", 2), estimate("stage2", 1))
	starts := map[string]time.Time{"stage1": noon}
	if err := errors.Join(j.UseRubric(now), j.SaveSettings(journal.Settings{Starts: starts})); err != nil {
		t.Fatal(err)
	}
	return older, plain, private
}

func TestCollectGivesWhatAHandInIsMadeOf(t *testing.T) {
	j := sound(t)
	older, plain, private := collected(t, j)
	if _, err := j.KeepAnswer(answer(j, "a-1", "an", 1), noon); err != nil {
		t.Fatal(err)
	}
	if err := j.Reply(exchange.StudentReply{Answer: "a-1", Entry: plain, Text: "dank je", Made: noon}); err != nil {
		t.Fatal(err)
	}
	newest := []string{"stage1 2", "stage2 1"}
	for name, c := range map[string]struct {
		q         store.Query
		ids       []string
		entries   []string
		estimates []string
		older     int
		starts    int // one was set; the other stage has an entry, which is private
	}{
		"all":            {store.Query{}, nil, []string{older, plain}, newest, 1, 2},
		"a stage":        {store.Query{Stage: "stage1"}, nil, []string{older, plain}, newest[:1], 1, 1},
		"another stage":  {store.Query{Stage: "stage2"}, nil, nil, newest[1:], 1, 2},
		"a small budget": {store.Query{Budget: 1}, nil, []string{older, plain}, newest, 1, 2},
		"picked":         {store.Query{Stage: "stage1"}, []string{plain, private}, []string{plain}, newest[:1], 1, 1},
		"picked twice":   {store.Query{Stage: "stage1"}, []string{plain, strings.ToUpper(plain)}, []string{plain}, newest[:1], 1, 1},
		"none picked":    {store.Query{}, []string{}, nil, newest, 1, 2},
		"no estimate":    {store.Query{Stage: "stage3"}, []string{plain}, []string{plain}, nil, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			from, err := j.Collect(c.q, c.ids)
			if err != nil {
				t.Fatal(err)
			}
			got := []any{ids(from.Entries), versions(from.Estimates), from.Rubric.ID}
			if diff := cmp.Diff([]any{c.entries, c.estimates, rubric.Default().ID}, got); diff != "" {
				t.Error(diff)
			}
			counts := []int{len(from.Intentions), len(from.Older), len(from.Starts), len(from.Replies)}
			replies := 0 // the one reply is about the plain entry
			if slices.Contains(c.entries, plain) {
				replies = 1
			}
			if diff := cmp.Diff([]int{len(c.entries), c.older, c.starts, replies}, counts); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func ids(entries []journal.Entry) (ids []string) {
	for _, e := range entries {
		ids = append(ids, e.ID)
	}
	return ids
}

func versions(estimates []journal.Estimate) (names []string) {
	for _, e := range estimates {
		names = append(names, e.Stage+" "+string(rune('0'+e.Version)))
	}
	return names
}

// What is collected is all that a file needs.
func TestWhatIsCollectedCanBeHandedIn(t *testing.T) {
	j := sound(t)
	r := rubric.Default()
	e := many(1)[0]
	e.Answers = nil
	kept, err := j.Import([]journal.Entry{e}, r)
	if err := errors.Join(err, j.UseRubric(r)); err != nil {
		t.Fatal(err)
	}
	from, err := j.Collect(store.Query{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	id, recipient, number := beginHandIn(t, j)
	h, err := exchange.NewHandIn(exchange.Choice{ID: id, Journal: j.ID(), Number: number, Made: noon, Dates: exchange.Weeks,
		By: exchange.ByStage, Seal: exchange.ByKey, Recipient: recipient}, from)
	if err != nil {
		t.Fatal(err)
	}
	var file bytes.Buffer
	if err := exchange.Write(&file, h); err != nil {
		t.Fatal(err)
	}
	if read, err := new(exchange.Reader).Read(&file); err != nil || read.(*exchange.HandIn).Entry(kept[0].ID) == nil {
		t.Error("the entry is not in it:", err)
	}
}

func TestCollectRefuses(t *testing.T) {
	j := sound(t)
	if _, err := j.Collect(store.Query{}, nil); !errors.Is(err, store.ErrNoRubric) {
		t.Errorf("an empty journal: got %v, want ErrNoRubric", err)
	}
	gone := finish(t, j, draft(t, j, "weg"))
	if err := j.Delete(gone.ID, noon); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Collect(store.Query{}, []string{gone.ID}); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("an entry in the bin: got %v, want ErrNotFound", err)
	}
}
