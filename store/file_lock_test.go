package store_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
	"koffiemoment/store/vault"
)

// Every kind of record is the same when the journal is locked, when it is opened with the key, and when it is open again for good.
func TestEveryKindOfRecordIsLockedAndOpened(t *testing.T) {
	for name, made := range map[string]func(*testing.T) string{"grown": fullJournal, "merged": mergedJournal} {
		t.Run(name, func(t *testing.T) {
			path := made(t)
			j := open(t, path)
			before, seen := lasting(t, j), given(t, j)
			same := func(when string) {
				t.Helper()
				if diff := cmp.Diff(before, lasting(t, j)) + cmp.Diff(seen, given(t, j)); diff != "" {
					t.Errorf("%s: %s", when, diff)
				}
				if err := errors.Join(j.Settle(), j.Verify()); err != nil {
					t.Errorf("%s: %v", when, err)
				}
			}
			again := func(when string) {
				t.Helper()
				same(when)
				if err := j.Close(); err != nil {
					t.Fatal(err)
				}
				j = open(t, path)
				same(when + ", opened")
			}
			if err := j.Lock(lockKey()); err != nil {
				t.Fatal(err)
			}
			again("locked")
			if !j.Locked() {
				t.Error("it is not locked")
			}
			if err := j.Unlock(); err != nil {
				t.Fatal(err)
			}
			again("unlocked")
			if j.Locked() {
				t.Error("it is still locked")
			}
		})
	}
}

// lasting is what a journal holds, but for what says how it lies in its file and what is derived.
func lasting(t *testing.T, j *store.Journal) map[string]map[string]string {
	all := payloadsOf(t, j)
	for _, key := range []string{"change", "lock", "following"} {
		delete(all["meta"], key)
	}
	for _, room := range []string{"rows", "open", "state", "census"} {
		delete(all, room)
	}
	return all
}

// given is what every kind of record gives to whoever asks for it.
func given(t *testing.T, j *store.Journal) map[string]any {
	t.Helper()
	all := map[string]any{}
	for room, is := range kinds() {
		got, err := is.read(j)
		if err != nil {
			t.Errorf("%s: %v", room, err)
		}
		all[room] = got
	}
	return all
}

// Nothing of what was written is in any file of the folder once it is locked: in no page, no backup, no copy of an older schema, no side
// file, no damaged file that was put aside, and nothing that a program left half done. That stays so whatever is done with it.
func TestALockedJournalTellsNothing(t *testing.T) {
	path := place(t)
	folder := filepath.Dir(path)
	j := open(t, path)
	const marker = "Weerwolfje"
	e := finish(t, j, draft(t, j, marker+" kwam binnen"))
	if _, err := j.Backup("", noon); err != nil {
		t.Fatal(err)
	}
	aside := litter(t, path, marker)
	if n := countAll(t, folder, marker); n < 6 {
		t.Fatalf("the marker stands only %d times in the folder", n)
	}
	tellsNothing := func(when string) {
		t.Helper()
		for _, words := range []string{marker, "kwam binnen", `"story"`, e.ID, j.ID()} {
			if n := countAll(t, folder, words); n > 0 {
				t.Errorf("%s: %q stands %d times in the folder", when, words, n)
			}
		}
	}
	key := keyFor("een")
	withCopies(t, j, j.Lock(key))
	tellsNothing("locked")

	j = reopen(t, j, key)
	d := draft(t, j, marker+" ging weer")
	finished := finish(t, j, d)
	if err := j.SaveDraft(draft(t, j, marker+" half"), smallRubric()); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Backup("", noon.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	tellsNothing("written")
	if err := errors.Join(j.Delete(finished.ID, noon), j.Purge([]string{finished.ID})); err != nil {
		t.Fatal(err)
	}
	tellsNothing("purged")

	other, err := key.Rewrap("twee")
	if err != nil {
		t.Fatal(err)
	}
	withCopies(t, j, j.Lock(other))
	tellsNothing("locked anew")
	j = reopen(t, j, key) // the key of before, as a second window has it
	if head := headOf(t, j); string(head.Wrapped) != string(other.Head().Wrapped) {
		t.Error("the head is of another passphrase")
	}
	found, bad, err := store.Backups(path, other)
	if err != nil || len(bad) > 0 || len(found) != 2 || found[0].Entries != 1 {
		t.Errorf("backups: %+v, %q, %v", found, bad, err)
	}
	withCopies(t, j, j.Unlock())
	for _, back := range []string{aside, filepath.Join(folder, store.SideFile+"1.txt")} {
		if _, err := os.Stat(back); err != nil {
			t.Error(err)
		}
	}
	if n := countAll(t, folder, vault.BoxSuffix); n > 0 {
		t.Error("boxes are left")
	}
}

// withCopies looks that copies follow a lock that changed.
func withCopies(t *testing.T, j *store.Journal, changed error) {
	t.Helper()
	if changed != nil {
		t.Fatal(changed)
	}
	if missed, err := j.FollowLock(nil); err != nil || len(missed) > 0 {
		t.Fatalf("%q did not follow, %v", missed, err)
	}
}

// litter lays what is left beside a journal in the course of years, and gives where a damaged file was put aside.
func litter(t *testing.T, path, marker string) (aside string) {
	t.Helper()
	folder := filepath.Dir(path)
	aside = filepath.Join(folder, "logboek 2026-03-01.db.oud-2026-03-01")
	write(t, aside, append([]byte(contents(t, path))[:12000], marker...))
	write(t, path+".schema-1", []byte(marker))
	write(t, filepath.Join(folder, store.SideFile+"1.txt"), []byte(store.SideHeading+"tekst\n"+store.SideID+"draft x\n"+marker))
	write(t, path+".new", []byte(marker))
	return aside
}

// headOf gives the head of an open journal by way of a copy.
func headOf(t *testing.T, j *store.Journal) vault.Head {
	t.Helper()
	head, err := store.HeadOf(copyOf(t, j.Path()))
	if err != nil {
		t.Fatal(err)
	}
	return head
}

func reopen(t *testing.T, j *store.Journal, key *vault.Key) *store.Journal {
	t.Helper()
	path := j.Path()
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	j, err := store.Open(path, store.Options{Key: key})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	return j
}

// Whoever has no key, or another, reads nothing and changes nothing, and hears what it is.
func TestOnlyTheKeyOpens(t *testing.T) {
	path := locked(fullJournal)(t)
	file := contents(t, path)
	for name, key := range map[string]*vault.Key{"none": nil, "another": keyFor("thee")} {
		want := map[string]error{"none": store.ErrSealed, "another": vault.ErrWrong}[name]
		for _, readOnly := range []bool{false, true} {
			if j, err := store.Open(path, store.Options{Key: key, ReadOnly: readOnly}); !errors.Is(err, want) {
				t.Errorf("%s: got %v, %v", name, j, err)
			}
		}
		if _, err := store.Examine(path, key); !errors.Is(err, store.ErrSealed) {
			t.Errorf("%s examines: %v", name, err)
		}
		if _, err := store.Salvage(path, key, noon); !errors.Is(err, store.ErrSealed) {
			t.Errorf("%s salvages: %v", name, err)
		}
	}
	if contents(t, path) != file {
		t.Error("the file changed")
	}
	head, err := store.HeadOf(path)
	if err != nil {
		t.Fatal(err)
	}
	for passphrase, want := range map[string]error{lockPhrase: nil, "koffie": vault.ErrWrong, "": vault.ErrNoKey} {
		key, err := head.Open(passphrase)
		if !errors.Is(err, want) || (key != nil) != (want == nil) {
			t.Errorf("%q: %v", passphrase, err)
		}
	}
	key, err := head.Recover(fmt.Sprintf(" %s\n", lockKey().Recovery()))
	if err != nil {
		t.Fatal(err)
	}
	j, err := store.Open(path, store.Options{Key: key})
	if err != nil {
		t.Fatal(err)
	}
	j.Close()
}

// A lecturer's file is locked as a journal is, with its copies.
func TestTheLecturersFileIsLocked(t *testing.T) {
	path := filepath.Join(t.TempDir(), "nalezen.db")
	rs := openReviews(t, path)
	called(t, rs, "An Devos")
	said := review("journal-1", "Weerwolfje vroeg door")
	saveReviews(t, rs, said)
	if _, err := rs.Backup("", noon); err != nil {
		t.Fatal(err)
	}
	if err := rs.Lock(lockKey()); err != nil {
		t.Fatal(err)
	}
	if missed, err := rs.FollowLock(nil); err != nil || len(missed) > 0 {
		t.Fatalf("%q did not follow, %v", missed, err)
	}
	saveReviews(t, rs, review("journal-2", "Weerwolfje luisterde"))
	if err := rs.Close(); err != nil {
		t.Fatal(err)
	}
	for _, words := range []string{"Weerwolfje", "Devos", "journal-1"} {
		if n := countAll(t, filepath.Dir(path), words); n > 0 {
			t.Errorf("%q stands %d times in the folder", words, n)
		}
	}
	if _, err := store.OpenReviews(path, store.Options{}); !errors.Is(err, store.ErrSealed) {
		t.Errorf("without a key: %v", err)
	}
	rs, err := store.OpenReviews(path, store.Options{Key: lockKey()})
	if err != nil {
		t.Fatal(err)
	}
	defer rs.Close()
	wantReview(t, rs, said)
	if err := errors.Join(rs.Unlock(), second(rs.FollowLock(nil)), rs.Verify()); err != nil {
		t.Error(err)
	}
	wantReview(t, rs, said)
}

// A journal and a lecturer's file in one folder have their backups in one folder too, and each lock is about its own.
func TestTheLockOfOneFileLeavesTheOther(t *testing.T) {
	folder := t.TempDir()
	rs := openReviews(t, filepath.Join(folder, "nalezen.db"))
	saveReviews(t, rs, review("journal-1", "Weerwolfje"))
	if err := rs.Lock(keyFor("iets anders")); err != nil {
		t.Fatal(err)
	}
	copied, err := rs.Backup("", noon)
	if err != nil {
		t.Fatal(err)
	}
	before := contents(t, copied.Path)
	j := open(t, filepath.Join(folder, "logboek.db"))
	if err := j.Lock(lockKey()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if missed, err := j.FollowLock(nil); err != nil || len(missed) > 0 {
			t.Errorf("missed %q, %v", missed, err)
		}
		if contents(t, copied.Path) != before {
			t.Error("the lecturer's backup is another")
		}
		if err := j.Unlock(); err != nil {
			t.Fatal(err)
		}
	}
}

// A locked journal of an older schema is brought up to date without a word of it on the disk.
func TestALockedJournalMigrates(t *testing.T) {
	path := locked(fullJournal)(t)
	j, err := store.OpenMigratingLocked(path, lockKey(), 2)
	if err != nil {
		t.Fatal(err)
	}
	if n := store.Migrated(j); n != 2 || !j.Locked() {
		t.Errorf("migrated to %d, locked: %v", n, j.Locked())
	}
	if err := errors.Join(j.Verify(), j.Close()); err != nil {
		t.Error(err)
	}
	if n := countAll(t, filepath.Dir(path), "een verhaal"); n > 0 {
		t.Errorf("the story stands %d times in the folder", n)
	}
}

// A copy that is not there when the lock changes is named, and follows when it is.
func TestACopyThatIsAwayFollowsLater(t *testing.T) {
	path, stick := place(t), filepath.Join(t.TempDir(), "stick")
	j := open(t, path)
	finish(t, j, draft(t, j, "Weerwolfje"))
	if err := os.Mkdir(stick, 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Backup(stick, noon); err != nil {
		t.Fatal(err)
	}
	j.UseCopies(store.Copies{Folder: stick})
	away := stick + "-weg"
	if err := os.Rename(stick, away); err != nil {
		t.Fatal(err)
	}
	if err := j.Lock(lockKey()); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		missed, err := j.FollowLock(nil)
		owed, failed := j.Unfollowed()
		if err := errors.Join(err, failed); err != nil || len(missed) != 1 || missed[0] != stick || !slices.Equal(owed, missed) {
			t.Errorf("missed %q, owed %q, %v", missed, owed, err)
		}
	}
	if err := os.Rename(away, stick); err != nil {
		t.Fatal(err)
	}
	if countAll(t, stick, "Weerwolfje") == 0 {
		t.Fatal("the stick holds nothing that could follow")
	}
	missed, err := j.FollowLock(nil)
	owed, failed := j.Unfollowed()
	if err := errors.Join(err, failed); err != nil || len(missed)+len(owed) > 0 || countAll(t, stick, "Weerwolfje") > 0 {
		t.Errorf("missed %q, owed %q, %v", missed, owed, err)
	}
}
