package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/store"
)

func backup(t testing.TB, j *store.Journal, folder string, now time.Time) store.Backup {
	t.Helper()
	made, err := j.Backup(folder, now)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func backups(t testing.TB, path string, folders ...string) []store.Backup {
	t.Helper()
	found, bad, err := store.Backups(path, lockKey(), folders...)
	if err != nil || len(bad) > 0 {
		t.Fatalf("%v, bad: %v", err, bad)
	}
	return found
}

// A backup opens as a journal and holds every record of the one that it is of.
func TestABackupHoldsEveryKindOfRecord(t *testing.T) {
	for name, made := range journalsOfEveryKind() {
		t.Run(name, func(t *testing.T) { holdsEveryKind(t, open(t, made(t))) })
	}
}

func holdsEveryKind(t *testing.T, j *store.Journal) {
	made := backup(t, j, "", noon)
	if want := filepath.Join(filepath.Dir(j.Path()), "reservekopieen", "logboek 2026-03-02 12.00.db"); made.Path != want {
		t.Errorf("it lies at %s, want %s", made.Path, want)
	}
	if made.Journal != j.ID() || made.Entries != len(entries(j)) || !made.Made.Equal(noon) || made.Change == 0 {
		t.Errorf("it says %+v", made)
	}
	if diff := cmp.Diff([]store.Backup{made}, backups(t, j.Path())); diff != "" {
		t.Error(diff)
	}
	copied := open(t, made.Path)
	want, got := valuesOf(t, j), valuesOf(t, copied)
	for _, all := range []map[string]map[string]string{want, got} { // what tells that it is a copy
		for _, key := range []string{"change", "backup", "following"} {
			delete(all["meta"], key)
		}
		delete(all, "census")
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if err := copied.Verify(); err != nil {
		t.Error(err)
	}
}

// Two backups of one minute, and those of another journal of the same name in the same folder, do not bury each other.
func TestBackupsOfTwoJournalsDoNotMix(t *testing.T) {
	stick := t.TempDir()
	one, other := open(t, place(t)), open(t, place(t))
	finish(t, one, draft(t, one, "een"))
	first := backup(t, one, stick, noon)
	finish(t, one, draft(t, one, "twee"))
	later := backup(t, one, stick, noon.Add(-time.Hour)) // the clock went back
	third := backup(t, other, stick, noon)
	if diff := cmp.Diff([]store.Backup{later, first}, backups(t, one.Path(), stick)); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]store.Backup{third}, backups(t, other.Path(), stick)); diff != "" {
		t.Error(diff)
	}
}

func TestOldBackupsGo(t *testing.T) {
	t.Parallel()
	j := open(t, place(t))
	for i := range 40 {
		finish(t, j, draft(t, j, fmt.Sprint(i)))
		backup(t, j, "", noon.AddDate(0, 0, 7*i))
	}
	var got []string
	for _, b := range backups(t, j.Path()) {
		got = append(got, b.Made.Format("01-02"))
	}
	want := []string{
		"11-30", "11-23", "11-16", "11-09", "11-02", "10-26", "10-19", "10-12", "10-05", "09-28",
		"09-21", "08-31", "07-27", "06-29", "05-25", "04-27", "03-30",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// A stick that was taken out is an error and leaves no folder behind; an automatic backup goes beside the journal then.
func TestAStickThatIsNotThere(t *testing.T) {
	j := open(t, place(t))
	finish(t, j, draft(t, j, "een"))
	stick := filepath.Join(t.TempDir(), "stick")
	if _, err := j.Backup(stick, noon); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want ErrNotExist", err)
	}
	j.UseCopies(store.Copies{Folder: stick})
	made, missed, err := j.AutoBackup(noon)
	if err != nil || missed != stick || filepath.Dir(made.Path) != store.BackupsFolder(j.Path()) {
		t.Errorf("got %+v, missed %q, %v", made, missed, err)
	}
	if _, err := os.Stat(stick); !errors.Is(err, fs.ErrNotExist) {
		t.Error("the folder was made")
	}
}

// Whoever reaches the journal by a link, as from a folder of documents, has its backups all the same: they lie beside the file.
func TestBackupsAreFoundByWayOfALink(t *testing.T) {
	path, link := place(t), filepath.Join(t.TempDir(), "dagboek.db")
	j := open(t, path)
	made, err := j.Backup("", noon)
	if err != nil {
		t.Fatal(err)
	}
	if err := symlink(path, link); err != nil {
		t.Skip("this system makes no links:", err)
	}
	if found, _, err := store.Backups(link, nil); err != nil || len(found) != 1 || found[0].Path != made.Path {
		t.Errorf("got %+v, %v", found, err)
	}
}

// A draft needs no backup, and what was finished needs one, until one holds it.
func TestABackupIsDueAfterSomethingWasFinished(t *testing.T) {
	j := open(t, place(t))
	due := func(want bool, when string) {
		t.Helper()
		if got, err := store.BackupDue(j); got != want || err != nil {
			t.Errorf("%s: %v, %v", when, got, err)
		}
	}
	due(false, "a new journal")
	d := draft(t, j, "een")
	if err := j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	due(false, "a draft")
	d.Revision++
	e := finish(t, j, d)
	due(true, "an entry")
	made := backup(t, j, "", noon)
	due(false, "a backup was made")
	if err := store.Compact(j); err != nil {
		t.Fatal(err)
	}
	due(false, "the file was written anew")
	if err := j.Delete(e.ID, noon); err != nil {
		t.Fatal(err)
	}
	due(true, "an entry was thrown away")
	backup(t, j, "", noon.Add(time.Hour))
	due(false, "a second backup")
	for _, b := range append(backups(t, j.Path()), made) {
		os.Remove(b.Path)
	}
	due(true, "nobody has a backup any more")
}

// What is not whole gets no copy that looks whole, and none of those that there are goes for it.
func TestADamagedJournalGetsNoBackup(t *testing.T) {
	for _, lost := range []bool{false, true} {
		j := open(t, place(t))
		for i := range 12 {
			finish(t, j, draft(t, j, fmt.Sprint(i)))
			backup(t, j, "", noon.AddDate(0, 0, i))
		}
		folder := store.BackupsFolder(j.Path())
		before := names(t, folder)
		err := store.Update(j, func(tx *bolt.Tx) error {
			in := tx.Bucket([]byte("entries"))
			key, value := in.Cursor().First()
			if lost {
				return in.Delete(key)
			}
			spoilt := bytes.Clone(value)
			spoilt[len(spoilt)-1] ^= 4
			return in.Put(key, spoilt)
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := j.Backup("", noon.AddDate(0, 1, 0)); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("got %v, want ErrDamaged", err)
		}
		if diff := cmp.Diff(before, names(t, folder)); diff != "" || len(before) != 11 {
			t.Errorf("%d before: %s", len(before), diff)
		}
	}
}

// What a power cut left half made goes with the next backup, and nobody but its owner reads one.
func TestBackupsAreTheirOwnersAlone(t *testing.T) {
	j := open(t, place(t))
	made := backup(t, j, "", noon)
	folder := filepath.Dir(made.Path)
	left := filepath.Join(folder, ".koffiemoment-"+j.ID()+".new")
	if err := os.WriteFile(left, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	made = backup(t, j, "", noon)
	if got := names(t, folder); len(got) != 2 {
		t.Errorf("there are %v", got)
	}
	for path, want := range map[string]fs.FileMode{made.Path: 0o600, folder: 0o700} {
		if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v", path, info.Mode(), err)
		}
	}
}

// Names are such as every system takes, whatever the journal is called.
func TestNamesOfBackups(t *testing.T) {
	for name, want := range map[string]string{
		"logboek.db":                             "logboek 2026-03-02 12.00.db",
		"Lotte's dagboek één: stage?.db":         "Lotte's dagboek een_ 2026-03-02 12.00.db",
		"een naam die veel te lang is gewor.den": "een naam die veel te 2026-03-02 12.00.db",
		"日記":                                     "koffiemoment 2026-03-02 12.00.db",
	} {
		if runtime.GOOS == "windows" {
			name = strings.Map(func(r rune) rune {
				if strings.ContainsRune(":?", r) {
					return '_'
				}
				return r
			}, name)
		}
		j := open(t, filepath.Join(t.TempDir(), name))
		made := backup(t, j, "", noon)
		if got := filepath.Base(made.Path); got != want || len(got) > 45 {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
		if found := backups(t, j.Path()); len(found) != 1 {
			t.Errorf("%s: found %+v", name, found)
		}
	}
}

// A save that comes while a backup is made goes on, and what was purged meanwhile is in no backup afterwards.
func TestBackupsBesideSavesAndPurges(t *testing.T) {
	j := sound(t)
	for i := range 10 {
		e := finish(t, j, draft(t, j, secretWord))
		if err := j.Delete(e.ID, noon); err != nil {
			t.Fatal(err)
		}
		failed := make(chan error, 3)
		go func() { failed <- second(j.Backup("", noon.Add(time.Duration(i)*time.Hour))) }()
		go func() { failed <- j.SaveDraft(draft(t, j, "intussen"), smallRubric()) }()
		go func() { failed <- j.Purge([]string{e.ID}) }()
		if err := errors.Join(<-failed, <-failed, <-failed); err != nil {
			t.Fatal(err)
		}
		if n := countAll(t, filepath.Dir(j.Path()), secretWord); n != 0 {
			t.Fatalf("round %d: the words stand in %d places", i, n)
		}
	}
}

// A clock that was far ahead once has no backup made at every end afterwards, which would push out all before.
func TestAClockThatWasAheadCostsOneBackup(t *testing.T) {
	j := open(t, fullJournal(t))
	backup(t, j, "", noon.AddDate(70, 0, 0))
	finish(t, j, draft(t, j, "nog een"))
	backup(t, j, "", noon)
	if due, err := store.BackupDue(j); due || err != nil {
		t.Errorf("another one is due: %v", err)
	}
}

// Two commands may copy a journal at once, as both only read it. Neither takes away what the other writes.
func TestTwoMakeBackupsAtOnce(t *testing.T) {
	path := fullJournal(t)
	var group sync.WaitGroup
	for range 2 {
		j, err := store.Open(path, store.Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer j.Close()
		group.Go(func() {
			for range 8 {
				if _, err := j.Backup("", noon); err != nil {
					t.Error(err)
				}
			}
		})
	}
	group.Wait()
	backups(t, path)
}

// A journal that was moved is called otherwise than its copies, which are found by the id inside.
func TestCopiesAreFoundAfterAMove(t *testing.T) {
	from, to, stick := filepath.Join(t.TempDir(), "mijn dagboek.db"), filepath.Join(t.TempDir(), "logboek.db"), t.TempDir()
	j := open(t, from)
	finish(t, j, draft(t, j, "een"))
	made := backup(t, j, stick, noon)
	j.Close()
	if _, err := store.MoveJournal(from, to, lockKey(), noon); err != nil {
		t.Fatal(err)
	}
	spoil(t, to, "entries")
	if found := backups(t, to, stick); len(found) != 1 || found[0].Path != made.Path {
		t.Errorf("found %v", found)
	}
}
