package store_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store"
)

func restore(t testing.TB, path string, from store.Backup) store.Rescued {
	t.Helper()
	done, err := store.Restore(path, from, lockKey(), noon)
	if err != nil {
		t.Fatal(err)
	}
	return done
}

// breakRoot destroys the page that every bucket hangs on.
func breakRoot(t testing.TB, path, bucket string) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	root, size := int64(0), int64(db.Info().PageSize)
	err = db.View(func(tx *bolt.Tx) error {
		root = int64(tx.Bucket([]byte(bucket)).Root())
		return nil
	})
	err = errors.Join(err, db.Close())
	file, failed := os.OpenFile(path, os.O_WRONLY, 0)
	if err = errors.Join(err, failed); err == nil {
		_, err = file.WriteAt(make([]byte, size), root*size)
		err = errors.Join(err, file.Close())
	}
	if err != nil || root == 0 {
		t.Fatal(root, err)
	}
}

// restorable is a journal with a backup and things done after that: an entry more, another wording, one in the bin, a draft that
// was finished, and one that is new.
func restorable(t *testing.T) (path string, made store.Backup) {
	path = filepath.Join(t.TempDir(), "logboek.db")
	j := open(t, path)
	if _, err := j.Import(many(40), smallRubric()); err != nil {
		t.Fatal(err)
	}
	first, err := j.Entry("1")
	if err != nil {
		t.Fatal(err)
	}
	half := draft(t, j, "half")
	if err := errors.Join(j.UseRubric(smallRubric()), j.SaveDraft(half, smallRubric())); err != nil {
		t.Fatal(err)
	}
	made = backup(t, j, "", noon)
	half.Revision++
	half.Entry.Story = "afgemaakt"
	finish(t, j, half)
	again := journal.Revise("herzien", noon, smallRubric(), first)
	again.Entry.Story = "anders verteld"
	finish(t, j, again)
	if err := errors.Join(j.Delete("2", noon), j.SaveDraft(draft(t, j, "nieuw begonnen"), smallRubric()), j.Close()); err != nil {
		t.Fatal(err)
	}
	return path, made
}

// After a backup is taken back, what came after it is there too, as far as it can be read.
func TestRestoreAddsWhatCameAfter(t *testing.T) {
	path, made := restorable(t)
	breakRoot(t, path, "entries")
	done := restore(t, path, made)
	if done.FromBackup == nil || *done.FromBackup != made || done.Put == "" {
		t.Errorf("got %+v", done)
	}
	j := open(t, path)
	o, err := j.Overview(0)
	if err := errors.Join(err, j.Verify()); err != nil {
		t.Fatal(err)
	}
	if o.Entries != 40 || o.Binned != 1 || len(o.Drafts) != 1 || o.Drafts[0].Entry.Story != "nieuw begonnen" {
		t.Errorf("%d entries, %d in the bin, drafts %v", o.Entries, o.Binned, o.Drafts)
	}
	e, err := j.Entry("1")
	versions, failed := j.Versions("1")
	if err := errors.Join(err, failed); err != nil || e.Story != "anders verteld" || len(versions) != 1 {
		t.Errorf("%q, %d versions, %v", e.Story, len(versions), err)
	}
}

// Where nothing can be read of the file, or there is none, the backup is the journal.
func TestRestoreOverWhatIsNoFile(t *testing.T) {
	for name, spoil := range map[string]func(path string) error{
		"rubbish": func(path string) error { return os.WriteFile(path, bytes.Repeat([]byte("x"), 9000), 0o600) },
		"empty":   func(path string) error { return os.WriteFile(path, nil, 0o600) },
		"missing": os.Remove,
	} {
		path, made := restorable(t)
		if err := spoil(path); err != nil {
			t.Fatal(err)
		}
		done := restore(t, path, made)
		j := open(t, path)
		if done.Entries != 40 || done.Expected != 40 || (done.Put == "") != (name == "missing") || j.Verify() != nil || j.ID() != made.Journal {
			t.Errorf("%s: %+v", name, done)
		}
		j.Close()
	}
}

// Another journal under the name is put aside whole, and nothing of it is mixed in.
func TestRestoreOverAnotherJournal(t *testing.T) {
	path, made := restorable(t)
	os.Remove(path)
	other := open(t, path)
	for range 60 { // more changes than the backup holds: it would seem to have come later
		finish(t, other, draft(t, other, "van een ander"))
	}
	other.Close()
	done := restore(t, path, made)
	if j := open(t, path); j.ID() != made.Journal || done.Entries != 40 || len(entries(j)) != 40 {
		t.Errorf("got %+v", done)
	}
	if put := open(t, done.Put); len(entries(put)) != 60 {
		t.Error("the other journal is not what it was")
	}
}

// A backup that is not whole, or of another kind of file, is refused, and the file stays where it was.
func TestRestoreRefuses(t *testing.T) {
	path, made := restorable(t)
	before := contents(t, path)
	lecturers := openReviews(t, filepath.Join(t.TempDir(), "nalezen.db"))
	other, err := lecturers.Backup("", noon)
	if err != nil {
		t.Fatal(err)
	}
	breakRoot(t, made.Path, "rows")
	for want, from := range map[error]store.Backup{store.ErrDamaged: made, store.ErrOtherKind: other} {
		if _, err := store.Restore(path, from, lockKey(), noon); !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
	}
	if contents(t, path) != before {
		t.Error("the file is another")
	}
	wantOnly(t, path, "logboek.db", "logboek.db.lock", "reservekopieen")
}

func wantOnly(t *testing.T, path string, want ...string) {
	t.Helper()
	if diff := cmp.Diff(want, names(t, filepath.Dir(path))); diff != "" {
		t.Error(diff)
	}
}

// A power cut in the middle leaves the damaged file whole under a name, and the next salvage ends what was begun.
func TestSalvageThatWasCutOff(t *testing.T) {
	aside := "logboek.db.oud-2026-03-02-1200"
	for name, left := range map[string]func(path string) error{
		"while the new file was written": func(path string) error { return os.WriteFile(path+".new", []byte("half"), 0o600) },
		"before it took the name": func(path string) error {
			return errors.Join(os.WriteFile(path+".new", []byte("half"), 0o600), os.Link(path, filepath.Join(filepath.Dir(path), aside)))
		},
	} {
		path, _ := restorable(t)
		breakRoot(t, path, "entries")
		damaged := contents(t, path)
		if err := left(path); err != nil {
			t.Fatal(err)
		}
		done := salvage(t, path)
		if filepath.Base(done.Put) != aside || contents(t, done.Put) != damaged {
			t.Errorf("%s: it was put aside as %s", name, done.Put)
		}
		if done.Entries != 40 {
			t.Errorf("%s: %d entries", name, done.Entries)
		}
		wantOnly(t, path, "logboek.db", "logboek.db.lock", aside, "reservekopieen")
	}
}

// Two that are put aside in one minute do not bury each other.
func TestTwoArePutAside(t *testing.T) {
	path, _ := restorable(t)
	one := salvage(t, path)
	other := salvage(t, path)
	if one.Put == other.Put || contents(t, one.Put) == contents(t, other.Put) {
		t.Errorf("%s, %s", one.Put, other.Put)
	}
}

// What can't be brought together is refused and stays as it was.
func TestSalvageRefuses(t *testing.T) {
	path, _ := restorable(t)
	j := open(t, path)
	for _, try := range []func() error{
		func() error { return second(store.Salvage(path, lockKey(), noon)) },
		func() error { return second(store.Examine(path, lockKey())) },
	} {
		if err := try(); !errors.Is(err, store.ErrLocked) {
			t.Errorf("while it is open: %v", err)
		}
	}
	if err := errors.Join(store.SetDraft(j, 99), j.Close()); err != nil {
		t.Fatal(err)
	}
	before := contents(t, path)
	if _, err := store.Salvage(path, lockKey(), noon); !errors.Is(err, store.ErrDraft) {
		t.Errorf("another draft: %v", err)
	}
	if contents(t, path) != before {
		t.Error("the file is another")
	}
	for text, want := range map[string]error{"": store.ErrEmptyFile, "een tekst": store.ErrDamaged, strings.Repeat("een tekst", 3000): store.ErrDamaged} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := store.Salvage(path, lockKey(), noon); !errors.Is(err, want) || contents(t, path) != text {
			t.Errorf("%d bytes: %v", len(text), err)
		}
	}
}

// A file of the first schema is brought together as a migration would have it.
func TestSalvageOfTheFirstSchema(t *testing.T) {
	for _, name := range []string{"journal-1", "journal-1-json"} {
		migrated, path := open(t, frozen(t, name)), frozen(t, name)
		examined, err := store.Examine(path, lockKey())
		if err != nil || !examined.Whole || !examined.Older {
			t.Errorf("%s: examined %+v, %v", name, examined, err)
		}
		salvage(t, path)
		j := open(t, path)
		for room, is := range kinds() {
			if strings.HasPrefix(room, "extras") {
				continue
			}
			want, err := is.read(migrated)
			got, failed := is.read(j)
			if diff := cmp.Diff(want, got); diff != "" || err != nil || failed != nil {
				t.Errorf("%s: %s: %v, %v %s", name, room, err, failed, diff)
			}
		}
		if err := j.Verify(); err != nil {
			t.Error(err)
		}
	}
}

// The lecturer's file comes back as a journal does.
func TestSalvageOfALecturersFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "nalezen.db")
	rs := openReviews(t, path)
	for i := range 200 {
		saveReviews(t, rs, review("journal"+string(rune('a'+i%26))+strings.Repeat("x", i), strings.Repeat("een opmerking ", 30)))
	}
	made, err := rs.Backup("", noon)
	saveReviews(t, rs, review("later", "een opmerking"))
	desk, failed := rs.Desk()
	if err := errors.Join(err, failed, rs.Close()); err != nil {
		t.Fatal(err)
	}
	breakRoot(t, path, "reviews")
	damaged := contents(t, path)
	for name, rescue := range map[string]func() store.Rescued{
		"salvage": func() store.Rescued { return salvage(t, path) },
		"restore": func() store.Rescued { return restore(t, path, made) },
	} {
		if err := os.WriteFile(path, []byte(damaged), 0o600); err != nil {
			t.Fatal(err)
		}
		done := rescue()
		if done.Entries != 201 || done.Kind != "reviews" || done.Journal != desk.Reviewer.ID {
			t.Errorf("%s: %+v", name, done)
		}
		rs, err := store.OpenReviews(path, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got, err := rs.Review(journal.Part{Journal: "later"}); err != nil || got.Revision == 0 {
			t.Errorf("%s: %+v, %v", name, got, err)
		}
		if err := errors.Join(rs.Verify(), rs.Close()); err != nil {
			t.Error(err)
		}
	}
}

// What was taken away still stands on pages that were given up. It does not come back, also where other pages are broken.
func TestWhatWasTakenAwayStaysAway(t *testing.T) {
	path, gone := filepath.Join(t.TempDir(), "logboek.db"), strings.Repeat("dit nam ik weg ", 100)
	j := open(t, path)
	err := errors.Join(
		second(j.Import(many(40), smallRubric())),
		j.SaveExtra(store.SchoolCard, "een", gone), j.SaveExtra(store.SchoolCard, "een", nil), j.Close(),
	)
	if err != nil || !strings.Contains(contents(t, path), gone) {
		t.Fatal("it stands nowhere any more", err)
	}
	breakRoot(t, path, "entries")
	if done := salvage(t, path); done.Entries != 40 || strings.Contains(contents(t, path), gone) {
		t.Errorf("%d entries, and what was taken away is back", done.Entries)
	}
}

// Of an entry whose newest wording can't be read the one before is there, and stands in one place only.
func TestAnEarlierWordingTakesThePlace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	j := open(t, path)
	e := finish(t, j, draft(t, j, "eerst"))
	for _, words := range []string{"daarna", "ten slotte"} {
		d := journal.Revise("herzien "+words, noon, smallRubric(), e)
		d.Entry.Story = words
		e = finish(t, j, d)
	}
	if err := errors.Join(store.Compact(j), j.Close()); err != nil {
		t.Fatal(err)
	}
	all := []byte(contents(t, path))
	all = bytes.ReplaceAll(all, []byte(`"revision":3`), []byte(`"revision":7`))
	if err := os.WriteFile(path, all, 0o600); err != nil {
		t.Fatal(err)
	}
	done := salvage(t, path)
	j = open(t, path)
	e, err := j.Entry("1")
	versions, failed := j.Versions("1")
	if err := errors.Join(err, failed, j.Verify()); err != nil {
		t.Fatal(err)
	}
	if done.Earlier != 1 || e.Story != "daarna" || e.Revision != 2 || len(versions) != 1 || versions[0].Story != "eerst" {
		t.Errorf("%+v: %q in revision %d, %d versions", done.Examined, e.Story, e.Revision, len(versions))
	}
}
