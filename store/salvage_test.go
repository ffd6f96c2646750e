package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store"
)

func salvage(t testing.TB, path string) store.Rescued {
	t.Helper()
	done, err := store.Salvage(path, lockKey(), noon)
	if err != nil {
		t.Fatal(err)
	}
	return done
}

// What is whole comes back as it was, record for record, and the old file stays beside it, byte for byte.
func TestEveryKindOfRecordComesBackFromSalvage(t *testing.T) {
	for name, made := range journalsOfEveryKind() {
		t.Run(name, func(t *testing.T) { isSalvaged(t, made(t)) })
	}
}

func isSalvaged(t *testing.T, path string) {
	before := contents(t, path)
	j := open(t, path)
	want, id, n := valuesOf(t, j), j.ID(), len(entries(j))
	j.Close()
	examined, err := store.Examine(path, lockKey())
	if err != nil || !examined.Whole || examined.Entries != n || examined.Expected != n ||
		examined.Bin != len(want["bin"]) || examined.Answers != len(want["answers"]) || examined.Journal != id {
		t.Errorf("examined %+v, %v", examined, err)
	}
	done := salvage(t, path)
	if diff := cmp.Diff(examined, done.Examined); diff != "" {
		t.Error(diff)
	}
	if contents(t, done.Put) != before {
		t.Error("what was put aside is another file")
	}
	j = open(t, path)
	got := valuesOf(t, j)
	for _, all := range []map[string]map[string]string{want, got} { // what is derived is written anew, and so are numbers
		delete(all["meta"], "change")
		delete(all["meta"], "numbers")
		delete(all["meta"], "arrivals")
		delete(all, "census")
		for _, room := range []string{"rows", "open", "state"} {
			for key, value := range all[room] {
				if len(value) > 16 {
					all[room][key] = value[16:]
				}
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// What says how the numbers of a merged journal go on, and where an entry lies, is found again where it was lost.
func TestSalvageOfAMergedJournal(t *testing.T) {
	path := mergedJournal(t)
	j := open(t, path)
	all, handIns := entries(j), len(valuesOf(t, j)["handins"])
	err := store.Update(j, func(tx *bolt.Tx) error {
		extras := tx.Bucket([]byte("extras"))
		for key := range valuesOf(t, j)[store.RoomOf(store.EntryPlaces)] {
			if err := extras.Delete([]byte(key)); err != nil {
				return err
			}
		}
		return tx.Bucket([]byte("meta")).Delete([]byte("numbers"))
	})
	if err := errors.Join(err, j.Close()); err != nil {
		t.Fatal(err)
	}
	salvage(t, path)
	j = open(t, path)
	for _, e := range all {
		if found, err := j.Entry(e.ID); err != nil || found.Story != e.Story {
			t.Errorf("%s is not found: %v", e.ID, err)
		}
	}
	if err := j.SaveExtra(store.SigningKey, "", nil); err != nil { // a full journal holds none that signs
		t.Fatal(err)
	}
	if _, _, number, err := j.BeginHandIn(); err != nil || number <= handIns {
		t.Errorf("the next hand-in has number %d, %v", number, err)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// What was written since a backup of before a merge, and all that the merge brought, is there after that backup was taken back.
func TestRestoreOfBeforeAMerge(t *testing.T) {
	path := place(t)
	j := open(t, path)
	finish(t, j, draft(t, j, "samen"))
	made := backup(t, j, "", noon)
	j.Close()
	other := twin(t, path)
	j, there := open(t, path), open(t, other)
	finish(t, j, draft(t, j, "hier"))
	d := draft(t, there, "daar")
	d.Entry.Intention = &journal.Plan{If: "als", Then: "dan"}
	finish(t, there, d)
	beginHandIn(t, j)
	beginHandIn(t, there)
	if err := errors.Join(j.RememberHandIn(handedIn("hier", 1)), there.RememberHandIn(handedIn("daar", 1))); err != nil {
		t.Fatal(err)
	}
	merge(t, j, there)
	if err := j.RememberHandIn(handedIn("daar", 1)); err != nil {
		t.Errorf("what the merge brought is not known: %v", err)
	}
	all := entries(j)
	j.Close()
	restore(t, path, made)
	j = open(t, path)
	for _, e := range all {
		if found, err := j.Entry(e.ID); err != nil || found.Story != e.Story {
			t.Errorf("%s is not found: %v", e.ID, err)
		}
	}
	plans, err := j.Intentions()
	handIns, failed := j.HandIns()
	if err := errors.Join(err, failed, j.Verify()); err != nil || len(plans) != 1 || len(handIns) != 2 {
		t.Errorf("%d intentions, %d hand-ins, %v", len(plans), len(handIns), err)
	}
	if came := merge(t, j, there); came != (store.Merged{}) {
		t.Errorf("merged again, %+v came", came)
	}
}

// A file that went on from a copy of the journal gave its numbers to other entries: they don't bury those of a backup.
func TestRestoreOverACopyThatWentOn(t *testing.T) {
	path := place(t)
	j := open(t, path)
	finish(t, j, draft(t, j, "samen"))
	j.Close()
	other := twin(t, path)
	j = open(t, path)
	e := finish(t, j, draft(t, j, "hier"))
	made := backup(t, j, "", noon)
	j.Close()
	there := open(t, other)
	for range 20 {
		finish(t, there, draft(t, there, "daar"))
	}
	there.Close()
	if err := os.Rename(other, path); err != nil {
		t.Fatal(err)
	}
	done := restore(t, path, made)
	j = open(t, path)
	if found, err := j.Entry(e.ID); err != nil || found.Story != "hier" || len(entries(j)) != 2 {
		t.Errorf("%d entries, and of the backup: %q, %v", len(entries(j)), found.Story, err)
	}
	aside := filepath.Join(t.TempDir(), "terzijde.db")
	write(t, aside, []byte(contents(t, done.Put)))
	if came := merge(t, j, open(t, aside)); came.Entries != 20 {
		t.Errorf("%+v came of what was put aside", came)
	}
}
