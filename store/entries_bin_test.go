package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func TestBinKeepsTheOrderOfDeletion(t *testing.T) {
	j := sound(t)
	a, b := finish(t, j, draft(t, j, "a")), finish(t, j, draft(t, j, "b"))
	if err := errors.Join(j.Delete(b.ID, noon), j.Delete(a.ID, noon.Add(-time.Hour))); err != nil {
		t.Fatal(err)
	}
	bin, err := j.Bin()
	if err != nil || len(bin) != 2 || bin[0].ID != a.ID || !bin[1].Deleted.Equal(noon) {
		t.Errorf("got %+v, %v", bin, err)
	}
	if _, err := j.Entry(a.ID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
	for name, err := range map[string]error{"delete twice": j.Delete(a.ID, noon), "restore nothing": j.Restore("9-bbbb")} {
		if !errors.Is(err, store.ErrNotFound) {
			t.Errorf("%s: got %v, want ErrNotFound", name, err)
		}
	}
}

func TestWhatLiesInTheBinCanBeRead(t *testing.T) {
	j := sound(t)
	e := finish(t, j, draft(t, j, "eerst"))
	again := journal.Revise("herzien", noon, smallRubric(), e)
	again.Entry.Story = "later"
	finish(t, j, again)
	if _, _, err := j.InBin(e.ID); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("before it was thrown away: got %v, want ErrNotFound", err)
	}
	if err := j.Delete(e.ID, noon); err != nil {
		t.Fatal(err)
	}
	got, versions, err := j.InBin(e.ID)
	if err != nil || got.Story != "later" || len(versions) != 1 || versions[0].Story != "eerst" {
		t.Errorf("got %q before %+v, %v", got.Story, versions, err)
	}
}

func TestADraftInTheBinIsThereAndComesBackAsItWas(t *testing.T) {
	j := sound(t)
	d := draft(t, j, "nog niet af")
	d.Entry.Encounter.Alias = "Ouder Eik"
	e := finish(t, j, draft(t, j, "wel af"))
	if err := errors.Join(j.SaveDraft(d, smallRubric()), j.DeleteDraft(d.ID, noon), j.Delete(e.ID, noon.Add(-time.Hour))); err != nil {
		t.Fatal(err)
	}
	wantDrafts(t, j)
	if got, _, err := j.InBin(d.ID); err != nil || got.Story != "nog niet af" {
		t.Errorf("it reads as %q, %v", got.Story, err)
	}
	bin, err := j.Bin()
	if err != nil || len(bin) != 2 || bin[1].ID != d.ID || !bin[1].Draft || bin[1].Line != "nog niet af" || bin[0].Draft {
		t.Fatalf("got %+v, %v", bin, err)
	}
	if err := j.DeleteDraft(d.ID, noon); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("twice: got %v, want ErrNotFound", err)
	}
	late := d
	late.Revision++
	late.Entry.Story = "nog niet helemaal af"
	if err := j.SaveDraft(late, smallRubric()); err != nil {
		t.Fatal(err)
	}
	wantDrafts(t, j)
	if err := j.Reword(renaming("Ouder Eik", "Ouder Es"), noon); err != nil {
		t.Fatal(err)
	}
	if err := j.Restore(d.ID); err != nil {
		t.Fatal(err)
	}
	wantDrafts(t, j, d.ID)
	back, err := j.Draft(d.ID)
	if err != nil || back.Entry.Story != late.Entry.Story || back.Entry.Encounter.Alias != "Ouder Es" {
		t.Errorf("it came back as %+v, %v", back.Entry, err)
	}
}

func TestADraftGoesForGoodAfterItsTimeInTheBin(t *testing.T) {
	path := place(t)
	j := open(t, path)
	const marker = "zeldzaamwoord"
	old, newer := draft(t, j, marker), draft(t, j, "blijft nog")
	if err := errors.Join(j.SaveDraft(old, smallRubric()), j.SaveDraft(newer, smallRubric()),
		j.DeleteDraft(old.ID, noon), starts(j, noon, 9), j.DeleteDraft(newer.ID, noon.AddDate(0, 0, 9)), starts(j, noon, 18, 27, 30)); err != nil {
		t.Fatal(err)
	}
	if bin, err := j.Bin(); err != nil || len(bin) != 1 || bin[0].ID != newer.ID {
		t.Errorf("the bin holds %+v, %v", bin, err)
	}
	if err := errors.Join(j.Purge([]string{newer.ID}), j.Verify()); err != nil {
		t.Fatal(err)
	}
	if n := count(t, filepath.Dir(path), marker); n > 0 {
		t.Errorf("its words stand in %d places still", n)
	}
	if err := j.SaveDraft(old, smallRubric()); !errors.Is(err, store.ErrDraftDone) {
		t.Errorf("a late save: got %v, want ErrDraftDone", err)
	}
}

// Who closes a draft waits for nothing; at the next start none of its words is left.
func TestADiscardedDraftLeavesNoByte(t *testing.T) {
	path := place(t)
	j := open(t, path)
	const marker = "zeldzaamwoord"
	d := draft(t, j, marker)
	if err := errors.Join(j.SaveDraft(d, smallRubric()), j.DiscardDraft(d.ID)); err != nil {
		t.Fatal(err)
	}
	if count(t, filepath.Dir(path), marker) == 0 {
		t.Fatal("the marker was never there")
	}
	if err := errors.Join(j.Close(), open(t, path).PurgeOld(noon)); err != nil {
		t.Fatal(err)
	}
	if n := count(t, filepath.Dir(path), marker); n != 0 {
		t.Errorf("its words stand in %d places", n)
	}
}

func TestPurgeLeavesNoByte(t *testing.T) {
	path := place(t)
	j := open(t, path)
	const marker = "zeldzaamwoord"
	d := draft(t, j, marker+" in het verhaal")
	d.Entry.Intention = &journal.Plan{If: marker, Then: marker}
	d.Entry.Encounter.Alias, d.Entry.Encounter.Topics = marker, []string{marker}
	e := finish(t, j, d)
	again := journal.Revise("herzien", noon, smallRubric(), e)
	again.Entry.Margin = marker
	finish(t, j, again)
	remark := answer(j, "a-1", "an", 1)
	remark.Comments[0].Entry = e.ID
	keepAnswers(t, j, remark)
	id, _, number := beginHandIn(t, j)
	handed := handedIn(id, number)
	handed.Entries = []store.HandedEntry{{ID: e.ID, Revision: 1, Hash: marker}, {ID: "9-bbbb", Revision: 1, Hash: "0123"}}
	kept := []discretion.Issue{nameIn(e.ID, again.Entry.Story), inField(nameIn(discretion.Why, marker), e.ID),
		inField(nameIn(discretion.Reply, marker), "a-1  "+e.ID)}
	if err := errors.Join(j.RememberHandIn(handed), j.SaveHandingIn(store.HandingIn{Why: map[string]string{e.ID: marker}}),
		j.Reply(exchange.StudentReply{Answer: "a-1", Entry: e.ID, Text: marker}),
		j.Reply(exchange.StudentReply{Answer: "a-1", Text: "dank je"}), j.Keep(kept, true),
	); err != nil {
		t.Fatal(err)
	}
	open := journal.Revise("nog open", noon, smallRubric(), e)
	if err := j.SaveDraft(open, smallRubric()); err != nil {
		t.Fatal(err)
	}
	other := finish(t, j, draft(t, j, "dit blijft"))
	j.Close()
	j, err := store.OpenMigrating(path, 1, 0, nil) // leaves a copy beside the file
	if err != nil {
		t.Fatal(err)
	}
	defer j.Close()
	markers := []string{marker}
	for _, decided := range payloadsOf(t, j)["decisions"] {
		markers = append(markers, decided)
	}
	if len(markers) != 4 {
		t.Fatalf("%d subjects were decided about, want 3", len(markers)-1)
	}
	for _, m := range markers {
		if count(t, filepath.Dir(path), m) == 0 {
			t.Fatalf("%s was never there", m)
		}
	}
	if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
		t.Fatal(err)
	}
	for _, m := range markers {
		if n := count(t, filepath.Dir(path), m); n != 0 {
			t.Errorf("%s stands in %d places", m, n)
		}
	}
	if _, err := j.Entry(other.ID); err != nil {
		t.Error(err)
	}
	wantFeedback(t, j, store.Received{Answer: remark, At: noon})
	handed.Entries[0].Hash = ""
	wantHandIns(t, j, handed)
	if left, err := j.Replies(); len(left) != 1 || err != nil {
		t.Errorf("%d replies are left, want 1; %v", len(left), err)
	}
	finish(t, j, draft(t, j, "en het gaat verder"))
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

func TestPurgeIsAllOrNothing(t *testing.T) {
	j := sound(t)
	e := finish(t, j, draft(t, j, "a"))
	if err := j.Delete(e.ID, noon); err != nil {
		t.Fatal(err)
	}
	if err := j.Purge([]string{e.ID, "7-bbbb"}); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
	if err := j.Purge([]string{e.ID, e.ID}); err != nil {
		t.Error(err)
	}
	if bin, _ := j.Bin(); len(bin) != 0 {
		t.Errorf("%d are left", len(bin))
	}
}

// Rewriting fails when something bars the way: the entries are gone from the journal, and the next purge finishes it.
func TestAPurgeThatWasInterruptedIsFinishedLater(t *testing.T) {
	path := place(t)
	j := open(t, path)
	const marker = "zeldzaamwoord"
	e := finish(t, j, draft(t, j, marker))
	if err := errors.Join(j.Delete(e.ID, noon), os.MkdirAll(path+".new/bar", 0o700)); err != nil {
		t.Fatal(err)
	}
	if err := j.Purge([]string{e.ID}); err == nil {
		t.Fatal("it went well")
	}
	finish(t, j, draft(t, j, "en het gaat verder"))
	if err := errors.Join(os.Remove(path+".new/bar"), os.Remove(path+".new"), j.PurgeOld(noon)); err != nil {
		t.Fatal(err)
	}
	if n := count(t, filepath.Dir(path), marker); n != 0 {
		t.Errorf("the marker stands in %d places", n)
	}
	before := contents(t, path)
	if err := j.PurgeOld(noon); err != nil || contents(t, path) != before {
		t.Errorf("a purge of nothing changed the file: %v", err)
	}
}
