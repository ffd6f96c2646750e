package store_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// twin gives another file of the same journal.
func twin(t testing.TB, path string) string {
	t.Helper()
	to := filepath.Join(t.TempDir(), "andere.db")
	if err := os.WriteFile(to, []byte(contents(t, path)), 0o600); err != nil {
		t.Fatal(err)
	}
	return to
}

// apart gives two files of a journal, after what both have.
func apart(t *testing.T, both func(*store.Journal)) (here, there *store.Journal) {
	path := place(t)
	j := open(t, path)
	both(j)
	j.Close()
	other := twin(t, path)
	return open(t, path), open(t, other)
}

func merge(t testing.TB, into, from *store.Journal) store.Merged {
	t.Helper()
	came, err := into.Merge(from, noon.AddDate(0, 1, 0))
	if err = errors.Join(err, into.Verify()); err != nil {
		t.Fatal(err)
	}
	return came
}

// A merge takes what a journal holds of each kind, and lets none be forgotten: a kind that a merge does not bring fails.
func TestEveryKindOfRecordIsMerged(t *testing.T) {
	path := place(t)
	open(t, path).Close()
	empty := twin(t, path)
	fill(t, path)
	into, from := open(t, empty), open(t, path)
	merge(t, into, from)
	for room, is := range kinds() {
		if room == store.RoomOf(store.EntryPlaces) {
			continue // made where an entry gets another number
		}
		want, err1 := is.read(from)
		got, err2 := is.read(into)
		if diff := cmp.Diff(want, got); diff != "" || err1 != nil || err2 != nil {
			t.Errorf("%s: %v, %v %s", room, err1, err2, diff)
		}
	}
	want, got := valuesOf(t, from), valuesOf(t, into)
	for room := range kinds() {
		if room != store.RoomOf(store.EntryPlaces) && room != "meta" && len(want[room]) != len(got[room]) {
			t.Errorf("%s: %d of %d records came", room, len(got[room]), len(want[room]))
		}
	}
	before := contents(t, empty)
	if came := merge(t, into, from); came != (store.Merged{}) || contents(t, empty) != before {
		t.Errorf("a second time: %+v, and the file changed", came)
	}
}

// Whatever two computers did with one journal, all of it is there after a merge, in both, and once.
func TestTwoJournalsThatDivergedHoldTheSame(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(r *rapid.T) {
		folder := t.TempDir()
		path := filepath.Join(folder, fmt.Sprintf("%d.db", time.Now().UnixNano()))
		two := [2]*store.Journal{open(t, path)}
		for n := range rapid.IntRange(0, 4).Draw(r, "before") {
			finish(t, two[0], draft(t, two[0], fmt.Sprintf("samen %d", n)))
		}
		two[0].Close()
		other := twin(t, path)
		for i, at := range []string{path, other} {
			two[i] = open(t, at)
			store.NoSync(two[i])
		}
		for round := range 2 {
			for i := range two {
				for n := range rapid.IntRange(0, 6).Draw(r, "steps") {
					goOn(t, r, two[i], fmt.Sprintf("%c%d%d", 'a'+i, round, n))
				}
			}
			first := merge(t, two[0], two[1])
			merge(t, two[1], two[0])
			if diff := cmp.Diff(wordings(t, two[0]), wordings(t, two[1])); diff != "" {
				r.Fatalf("after %+v: %s", first, diff)
			}
			for i := range two {
				if came := merge(t, two[i], two[1-i]); came != (store.Merged{}) {
					r.Errorf("a second time %+v came", came)
				}
			}
		}
		for id := range wordings(t, two[0]) {
			if strings.HasPrefix(id, "draft ") {
				continue
			}
			if _, err := two[0].Entry(id); errors.Is(err, store.ErrNotFound) {
				if _, _, err = two[0].InBin(id); err != nil {
					r.Errorf("%s is not found: %v", id, err)
				}
			}
		}
		for i := range two {
			two[i].Close()
		}
	})
}

// goOn does one thing with a journal.
func goOn(t *testing.T, r *rapid.T, j *store.Journal, word string) {
	live := entries(j)
	pick := func() journal.Entry { return rapid.SampledFrom(live).Draw(r, "entry") }
	now := noon.Add(time.Duration(rapid.IntRange(0, 50).Draw(r, "hour")) * time.Hour)
	act := rapid.SampledFrom([]string{"write", "plan", "revise", "delete", "restore", "come back", "draft"}).Draw(r, "act")
	if len(live) == 0 && act != "restore" {
		act = "write"
	}
	var err error
	switch act {
	case "write", "plan", "come back":
		d := draft(t, j, word)
		if act == "plan" {
			d.Entry.Intention = &journal.Plan{If: word, Then: "dan"}
		}
		if act == "come back" {
			d.Entry.CameBack = &journal.Return{Intention: pick().ID, Outcome: journal.WentOther}
		}
		_, err = j.Finish(d, smallRubric(), now)
	case "revise":
		d := journal.Revise("r"+word, now, smallRubric(), pick())
		d.Entry.Story = word
		_, err = j.Finish(d, smallRubric(), now)
	case "delete":
		err = j.Delete(pick().ID, now)
	case "restore":
		var bin []store.Binned
		if bin, err = j.Bin(); len(bin) > 0 {
			err = j.Restore(bin[0].ID)
		}
	case "draft":
		err = j.SaveDraft(draft(t, j, word), smallRubric())
	}
	if err != nil {
		t.Fatal(act, err)
	}
}

// wordings gives of each entry the words of its newest version, with whether it lies in the bin, and those of all.
func wordings(t testing.TB, j *store.Journal) map[string]string {
	t.Helper()
	all := map[string]string{}
	tell := func(e journal.Entry, versions []journal.Entry, where string) {
		var past []string
		for _, version := range versions {
			past = append(past, version.Story)
		}
		slices.Sort(past)
		all[e.ID] = fmt.Sprint(where, e.Revision, " ", e.Story, e.Intention, e.CameBack, past)
	}
	for _, e := range entries(j) {
		versions, err := j.Versions(e.ID)
		if err != nil {
			t.Fatal(err)
		}
		tell(e, versions, "")
	}
	bin, err := j.Bin()
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range bin {
		e, versions, err := j.InBin(b.ID)
		if err != nil {
			t.Fatal(err)
		}
		tell(e, versions, "in the bin ")
	}
	drafts, err := j.Overview(1)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range drafts.Drafts {
		all["draft "+d.ID] = d.Entry.Story
	}
	return all
}

// Two entries may have got one number: both are found by the ids that stand in hand-ins and in answers.
func TestTwoEntriesOfOneNumberAreBothFound(t *testing.T) {
	here, there := apart(t, func(j *store.Journal) { finish(t, j, draft(t, j, "samen")) })
	one := finish(t, here, draft(t, here, "hier geschreven"))
	d := draft(t, there, "daar geschreven")
	d.Entry.Intention = &journal.Plan{If: "als", Then: "dan"}
	other := finish(t, there, d)
	follows := draft(t, there, "kwam erop terug")
	follows.Entry.CameBack = &journal.Return{Intention: other.ID, Outcome: journal.Worked}
	finish(t, there, follows)
	a := answer(there, "a-1", "an", 1)
	a.Comments[0].Entry, a.Comments[0].Revision = other.ID, other.Revision
	keepAnswers(t, there, a)
	if err := there.Reply(exchange.StudentReply{Answer: "a-1", Text: "dank je", Entry: other.ID}); err != nil {
		t.Fatal(err)
	}
	if one.Seq != other.Seq {
		t.Fatalf("numbers %d and %d", one.Seq, other.Seq)
	}
	if came := merge(t, here, there); came.Entries != 2 || came.Answers != 1 {
		t.Errorf("%+v came", came)
	}
	for id, story := range map[string]string{one.ID: "hier geschreven", other.ID: "daar geschreven", strings.ToUpper(other.ID): "daar geschreven", "2": "hier geschreven"} {
		if e, err := here.Entry(id); err != nil || e.Story != story {
			t.Errorf("%s reads %q, %v", id, e.Story, err)
		}
	}
	e, err := here.Entry(other.ID)
	if err != nil {
		t.Fatal(err)
	}
	remarks, err := here.RemarksOn(&e, nil)
	if err != nil || len(remarks) != 1 || remarks[0].Reply != "dank je" {
		t.Errorf("comments on it: %+v, %v", remarks, err)
	}
	plans, err := here.Intentions()
	if err != nil || len(plans) != 1 || plans[0].ID != other.ID || plans[0].Open() {
		t.Errorf("intentions: %+v, %v", plans, err)
	}
	next := finish(t, here, draft(t, here, "later"))
	if next.Seq <= e.Seq {
		t.Errorf("the next one got number %d after %d", next.Seq, e.Seq)
	}
	if err := errors.Join(here.Delete(other.ID, noon), here.Purge([]string{other.ID}), here.Verify()); err != nil {
		t.Fatal(err)
	}
	if len(valuesOf(t, here)[store.RoomOf(store.EntryPlaces)]) != 0 {
		t.Error("where it lay is still kept")
	}
}

// What both went on with is kept in both wordings, and what is newer counts.
func TestBothWordingsAreKept(t *testing.T) {
	var e, gone, changed journal.Entry
	here, there := apart(t, func(j *store.Journal) {
		e, gone, changed = finish(t, j, draft(t, j, "eerst")), finish(t, j, draft(t, j, "weg")), finish(t, j, draft(t, j, "toch niet weg"))
	})
	revise := func(j *store.Journal, e journal.Entry, story string, day int) {
		d := journal.Revise("r"+story, noon, smallRubric(), e)
		d.Entry.Story = story
		if _, err := j.Finish(d, smallRubric(), noon.AddDate(0, 0, day)); err != nil {
			t.Fatal(err)
		}
	}
	revise(here, e, "hier", 2)
	revise(there, e, "daar", 1)
	revise(here, changed, "verder geschreven", 2)
	if err := errors.Join(there.Delete(gone.ID, noon), there.Delete(changed.ID, noon)); err != nil {
		t.Fatal(err)
	}
	want := store.Merged{Both: 1, Binned: 1}
	if came := merge(t, here, there); came != want {
		t.Errorf("%+v came, want %+v", came, want)
	}
	got, err1 := here.Entry(e.ID)
	versions, err2 := here.Versions(e.ID)
	if err := errors.Join(err1, err2); err != nil || got.Story != "hier" || len(versions) != 2 || versions[0].Story != "daar" || versions[1].Story != "eerst" {
		t.Errorf("it reads %q with %d versions, %v", got.Story, len(versions), err)
	}
	if _, _, err := here.InBin(gone.ID); err != nil {
		t.Errorf("what was thrown away there is not in the bin: %v", err)
	}
	if kept, err := here.Entry(changed.ID); err != nil || kept.Story != "verder geschreven" {
		t.Errorf("what was gone on with here reads %q, %v", kept.Story, err)
	}
}

// Two hand-ins may have one number. Both are remembered, and the next has a number that nobody has.
func TestTheNextHandInGoesOnPastTheHighest(t *testing.T) {
	here, there := apart(t, func(*store.Journal) {})
	for range 2 {
		beginHandIn(t, there)
	}
	beginHandIn(t, here)
	if err := errors.Join(here.RememberHandIn(handedIn("hier", 1)), there.RememberHandIn(handedIn("daar", 1)), there.RememberHandIn(handedIn("later", 2))); err != nil {
		t.Fatal(err)
	}
	if came := merge(t, here, there); came.HandIns != 2 {
		t.Errorf("%+v came", came)
	}
	all, err := here.HandIns()
	if err != nil || len(all) != 3 {
		t.Errorf("%d are remembered, %v", len(all), err)
	}
	if _, _, number := beginHandIn(t, here); number <= 2 {
		t.Errorf("the next got number %d", number)
	}
	secrets, err := here.Opens()
	if err != nil || len(secrets) != 2 {
		t.Errorf("%d keys open answers, %v", len(secrets), err)
	}
}

// What was being written on both computers is there twice, and what was finished on one no longer waits.
func TestDraftsOfBothAreKept(t *testing.T) {
	var both, done journal.Draft
	here, there := apart(t, func(j *store.Journal) {
		both, done = draft(t, j, "samen begonnen"), draft(t, j, "afgerond")
		if err := errors.Join(j.SaveDraft(both, smallRubric()), j.SaveDraft(done, smallRubric())); err != nil {
			t.Fatal(err)
		}
	})
	both.Revision++
	both.Entry.Story = "hier verder"
	err := here.SaveDraft(both, smallRubric())
	both.Entry.Story = "daar verder"
	if err = errors.Join(err, there.SaveDraft(both, smallRubric())); err != nil {
		t.Fatal(err)
	}
	finish(t, there, done)
	merge(t, here, there)
	merge(t, there, here)
	for _, j := range []*store.Journal{here, there} {
		o, err := j.Overview(1)
		var stories []string
		for _, d := range o.Drafts {
			stories = append(stories, d.Entry.Story)
		}
		slices.Sort(stories)
		if !slices.Equal(stories, []string{"daar verder", "hier verder"}) || o.Entries != 1 || err != nil {
			t.Errorf("drafts %q, %d entries, %v", stories, o.Entries, err)
		}
	}
}

// Self-assessments of both stand beside each other; one that was handed in is found by its number there.
func TestEstimatesOfBothAreKept(t *testing.T) {
	here, there := apart(t, func(j *store.Journal) { saveEstimates(t, j, finished(estimate("stage1", 1))) })
	mine, other := estimate("stage1", 2), estimate("stage1", 2)
	mine.Answer("initiative", "hier")
	other.Answer("initiative", "daar")
	saveEstimates(t, here, mine)
	saveEstimates(t, there, other)
	beginHandIn(t, there)
	h := handedIn("daar", 1)
	h.Estimates = []store.HandedEstimate{{Stage: "stage1", Version: 2}}
	if err := there.RememberHandIn(h); err != nil {
		t.Fatal(err)
	}
	merge(t, here, there)
	all, err := here.Estimates("stage1")
	if err != nil || len(all) != 3 || !all[0].Open() || all[0].Answers["initiative"] != "hier" || all[1].Answers["initiative"] != "daar" || !all[1].HandedIn {
		t.Errorf("got %+v, %v", all, err)
	}
	handed, err := here.HandIns()
	if err != nil || len(handed) != 1 || handed[0].Estimates[0].Version != 2 {
		t.Errorf("handed in: %+v, %v", handed, err)
	}
}

// The file of somebody else is refused, and nothing of it stays.
func TestAnotherJournalIsNotMerged(t *testing.T) {
	path := fullJournal(t)
	here, there := open(t, path), open(t, fullJournal(t))
	before := contents(t, path)
	if _, err := here.Merge(there, noon); !errors.Is(err, store.ErrOtherJournal) || contents(t, path) != before {
		t.Errorf("got %v", err)
	}
}
