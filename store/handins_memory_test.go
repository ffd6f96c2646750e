package store_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// largeJournal holds so much text that what a check finds in it is remembered: a name in each entry, a number in some.
func largeJournal(t *testing.T) (path string, j *store.Journal) {
	t.Helper()
	path = place(t)
	return path, fillLarge(t, open(t, path))
}

func fillLarge(t *testing.T, j *store.Journal) *store.Journal {
	t.Helper()
	r := rubric.Default()
	filling := strings.Repeat("Oma haalt haar op en ze zingen samen. ", 25)
	entries := make([]journal.Entry, 400)
	for i := range entries {
		e := &entries[i]
		e.Depth = journal.Normal
		e.Encounter = journal.Encounter{Stage: stage1, When: noon, Alias: "Ouder Linde"}
		e.Story = fmt.Sprintf("%sMama van Sofie %cé belt. ", filling, 'A'+i%26)
		if i%7 == 0 {
			e.Thought = fmt.Sprintf("Haar nummer is 0476 12 34 %02d, en ze heeft epilepsie.", i%100)
		}
	}
	if _, err := j.Import(entries, r); err != nil {
		t.Fatal(err)
	}
	if err := j.UseRubric(r); err != nil {
		t.Fatal(err)
	}
	return j
}

// oneByOne gives what stands in the texts of a hand-in for somebody who looks at one after the other and remembers nothing.
func oneByOne(t *testing.T, j *store.Journal, aliases ...string) []discretion.Issue {
	t.Helper()
	var texts []discretion.Text
	from := collect(t, j)
	for i := range from.Entries {
		texts = append(texts, discretion.EntryTexts(&from.Entries[i])...)
	}
	issues := discretion.Issues(texts, discretion.Known{Aliases: append(aliases, "Ouder Linde")})
	families := map[string]string{}
	for i := range from.Entries {
		families[from.Entries[i].ID] = from.Entries[i].Encounter.Alias
	}
	discretion.Cast{}.Fill(issues, texts, families, false)
	return issues
}

func wantFound(t *testing.T, j *store.Journal, want []discretion.Issue) {
	t.Helper()
	if diff := cmp.Diff(want, check(t, j, collect(t, j), nil).Issues); diff != "" || len(want) == 0 {
		t.Errorf("%d issues: %s", len(want), diff)
	}
}

// records gives what is remembered, by key.
func records(t *testing.T, j *store.Journal) map[string][]byte {
	t.Helper()
	kept := map[string][]byte{}
	err := store.View(j, func(tx *bolt.Tx) error {
		in := tx.Bucket([]byte("checks"))
		if in == nil {
			return nil
		}
		return in.ForEach(func(k, v []byte) error { kept[string(k)] = bytes.Clone(v); return nil })
	})
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

// However many look, and whether anything is remembered or not, the same is found; and what is remembered is not written again.
func TestWhatIsRememberedIsWhatIsFound(t *testing.T) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	_, alone := largeJournal(t)
	wantFound(t, alone, oneByOne(t, alone))
	runtime.GOMAXPROCS(4)
	_, j := largeJournal(t)
	want := oneByOne(t, j)
	wantFound(t, j, want)
	if n := len(records(t, j)); n != 401 {
		t.Errorf("%d records, want one of each entry and the key", n)
	}
	commits := store.TxID(j)
	wantFound(t, j, want)
	if store.TxID(j) != commits {
		t.Error("what was remembered was written again")
	}
}

// What changed is looked at anew: a text, or what is known beside it.
func TestWhatChangedIsFoundAnew(t *testing.T) {
	_, j := largeJournal(t)
	check(t, j, collect(t, j), nil)
	e, err := j.Entry("3")
	if err != nil {
		t.Fatal(err)
	}
	again := journal.Revise("r", noon, rubric.Default(), e)
	again.Entry.Story = "Ilyas lachte. " + again.Entry.Story
	if _, err := j.Finish(again, rubric.Default(), noon); err != nil {
		t.Fatal(err)
	}
	wantFound(t, j, oneByOne(t, j))
	around, err := j.Surroundings()
	if err != nil {
		t.Fatal(err)
	}
	around.Families = []string{"Sofie Bé"}
	if err := j.SaveSurroundings(around); err != nil {
		t.Fatal(err)
	}
	alias := discretion.Text{Of: discretion.Alias, Field: "Sofie Bé", Words: "Sofie Bé"}
	if err := j.Keep(discretion.Issues([]discretion.Text{alias}, discretion.Known{}), true); err != nil {
		t.Fatal(err)
	}
	wantFound(t, j, oneByOne(t, j, "Sofie Bé"))
	english, err := j.Check(t.Context(), collect(t, j), nil, true, nil)
	if err != nil || english.Issues[0].Finding.Replacement != "child 1" {
		t.Errorf("got %+v, %v", english.Issues[0].Finding, err)
	}
}

// A purge takes what is remembered out of the file, to the last byte, and what is left is found anew.
func TestPurgeForgetsWhatWasFound(t *testing.T) {
	path, j := largeJournal(t)
	check(t, j, collect(t, j), nil)
	e, err := j.Entry("3")
	if err != nil {
		t.Fatal(err)
	}
	record := string(records(t, j)[e.ID])
	if record == "" || count(t, filepath.Dir(path), record) != 1 {
		t.Fatal("it was never there")
	}
	if err := errors.Join(j.Delete(e.ID, noon), j.Purge([]string{e.ID})); err != nil {
		t.Fatal(err)
	}
	if n := count(t, filepath.Dir(path), record) + count(t, filepath.Dir(path), e.ID); n != 0 {
		t.Errorf("it stands in %d places", n)
	}
	wantFound(t, j, oneByOne(t, j))
	if n := len(records(t, j)); n != 400 {
		t.Errorf("%d records, want one of each entry that is left and the key", n)
	}
}

// An entry that is purged before it is checked leaves nothing either, nor does its alias, which the digest of each other one is over.
func TestNothingIsRememberedOfWhatWent(t *testing.T) {
	_, j := largeJournal(t)
	from := collect(t, j)
	gone := from.Entries[5].ID
	if err := errors.Join(j.Delete(gone, noon), j.Purge([]string{gone})); err != nil {
		t.Fatal(err)
	}
	check(t, j, from, nil)
	if n := len(records(t, j)); n != 0 {
		t.Errorf("%d records", n)
	}
}

// Nor does what a check knew before a purge come back after it: each digest is over all aliases, also over one that went.
func TestAPurgeDuringACheckLeavesNothing(t *testing.T) {
	_, j := largeJournal(t)
	check(t, j, collect(t, j), nil)
	again := journal.Revise("r", noon, rubric.Default(), entries(j)[9])
	again.Entry.Story += strings.Repeat("Zij lachte en zwaaide. ", 15_000)
	if _, err := j.Finish(again, rubric.Default(), noon); err != nil {
		t.Fatal(err)
	}
	from := collect(t, j)
	gone := from.Entries[5].ID
	_, err := j.Check(t.Context(), from, nil, false, func(done, all int) {
		if done == all {
			if err := errors.Join(j.Delete(gone, noon), j.Purge([]string{gone})); err != nil {
				t.Error(err)
			}
		}
	})
	if n := len(records(t, j)); n != 0 || err != nil {
		t.Errorf("%d records, %v", n, err)
	}
}

// No word and no alias stands in what is remembered.
func TestNoWordIsRemembered(t *testing.T) {
	_, j := largeJournal(t)
	check(t, j, collect(t, j), nil)
	for id, record := range records(t, j) {
		for _, word := range []string{"Sofie", "0476", "epilepsie", "Linde"} {
			if bytes.Contains(record, []byte(word)) {
				t.Errorf("%s holds %s", id, word)
			}
		}
	}
}

// A damaged record, or the key of them, is no error, for the check or for anything else, and goes with the next purge.
func TestADamagedMemoryIsNoError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	whole, j := largeJournal(t)
	want := oneByOne(t, j)
	check(t, j, collect(t, j), nil)
	j.Close()
	write(t, path, []byte(contents(t, whole)))
	spoil(t, path, "checks")
	j = open(t, path)
	wantFound(t, j, want)
	wantFound(t, j, want)
	e := finish(t, j, draft(t, j, "en het gaat verder"))
	if err := errors.Join(j.Verify(), j.Delete(e.ID, noon), j.Purge([]string{e.ID}), j.Verify()); err != nil {
		t.Error(err)
	}
	wantFound(t, j, want)
	if n := len(records(t, j)); n != 401 {
		t.Errorf("%d records", n)
	}
}

// Where bbolt would die writing, nothing is written: the length of a value is wrong that no check asks for any more.
func TestABrokenMemoryKeepsNothingFromBeingSaved(t *testing.T) {
	whole, j := largeJournal(t)
	check(t, j, collect(t, j), nil)
	gone := entries(j)[200].ID
	if err := errors.Join(j.Delete(gone, noon), j.Close()); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "logboek.db")
	write(t, path, []byte(contents(t, whole)))
	j = open(t, path)
	write(t, path, breakValue(t, []byte(contents(t, whole)), gone)) // now, since it would not be opened
	if _, err := j.Check(t.Context(), collect(t, j), nil, true, nil); err != nil {
		t.Error(err)
	}
	if err := j.SaveSettings(journal.Settings{Stage: stage1}); err != nil {
		t.Error(err)
	}
}

// breakValue makes a value far too long, wherever a page of bbolt has one under a key.
func breakValue(t *testing.T, all []byte, key string) []byte {
	t.Helper()
	const head, element = 16, 16
	page, broken := os.Getpagesize(), 0
	for at := range all {
		from := at / page * page
		for e := from + head; bytes.HasPrefix(all[at:], []byte(key)) && e+element <= at; e += element {
			place, length := binary.LittleEndian.Uint32(all[e+4:]), binary.LittleEndian.Uint32(all[e+8:])
			if e+int(place) == at && int(length) == len(key) {
				all[e+15] = 0x40
				broken++
			}
		}
	}
	if broken == 0 {
		t.Fatal("no such key")
	}
	return all
}

// A journal gets the bucket when there is something to remember: a small one never does, nor one that may not be written.
func TestASmallCheckWritesNothing(t *testing.T) {
	small := reflected(t)
	commits := store.TxID(small)
	check(t, small, collect(t, small), nil)
	if store.TxID(small) != commits || len(records(t, small)) != 0 {
		t.Error("a small check wrote something")
	}
	path, j := largeJournal(t)
	want := oneByOne(t, j)
	j.Close()
	before := contents(t, path)
	read, err := store.Open(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer read.Close()
	wantFound(t, read, want)
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}

// A check that is stopped says so, tells no more, and remembers nothing.
func TestACheckStops(t *testing.T) {
	_, j := largeJournal(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	told := 0
	_, err := j.Check(ctx, collect(t, j), nil, false, func(done, all int) {
		if told = done; done == 3 {
			stop()
		}
		if all < 400 {
			t.Errorf("told of %d", all)
		}
	})
	if !errors.Is(err, context.Canceled) || told < 3 || told > 3+runtime.GOMAXPROCS(0) || len(records(t, j)) != 0 {
		t.Errorf("told %d, %d records, %v", told, len(records(t, j)), err)
	}
}
