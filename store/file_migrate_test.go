package store_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// frozen unpacks a file as a program of then wrote it, and gives its path.
func frozen(t *testing.T, name string) string {
	t.Helper()
	packed, err := os.Open(filepath.Join("testdata", name+".db.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer packed.Close()
	from, err := gzip.NewReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	all, err := io.ReadAll(from)
	path := place(t)
	if err := errors.Join(err, os.MkdirAll(filepath.Dir(path), 0o700), os.WriteFile(path, all, 0o600)); err != nil {
		t.Fatal(err)
	}
	return path
}

// A journal of the first schema has all that it had, and what counts as a moment now counts in what was written then.
func TestAJournalOfTheFirstSchema(t *testing.T) {
	path := frozen(t, "journal-1")
	before := contents(t, path)
	j := open(t, path)
	o, err := j.Overview(9)
	if err != nil {
		t.Fatal(err)
	}
	if o.Entries != 3 || o.Binned != 1 || o.Open != 1 || len(o.Drafts) != 1 || o.Answers != 0 || o.Estimate.Version != 2 ||
		!o.First.Equal(noon.Add(-48*time.Hour)) || !o.HandedIn.Equal(noon.Add(time.Hour)) || o.Settings.Name != "Noor" || o.Rubric.ID != "small" {
		t.Errorf("got %+v", o)
	}
	want := journal.Coverage{
		"open":   {Moments: 2, Recent: []journal.Mark{{Seq: 1, Level: "vlot", Wordless: true}, {Seq: 2}}},
		"warm":   {Moments: 1, Recent: []journal.Mark{{Seq: 1}}},
		"geduld": {Passed: 1, PassedLast: 1},
	}
	if diff := cmp.Diff(want, o.Coverage, cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	words := store.Vocabulary{Aliases: []store.Word{{Text: "Uil", Seq: 2}, {Text: "Beer", Seq: 1}},
		Topics: []store.Word{{Text: "slapen", Seq: 1}}, Languages: []store.Word{{Text: "Turks", Seq: 1}}}
	if diff := cmp.Diff(words, o.Vocabulary); diff != "" {
		t.Error(diff)
	}
	if page, err := j.List(store.Query{Criterion: "warm", Text: "poort"}, 0, 0); err != nil || len(page.Rows) != 1 {
		t.Errorf("found %d rows, %v", len(page.Rows), err)
	}
	versions, err := j.Versions("1")
	if err != nil || len(versions) != 1 || versions[0].Story != "een verhaal aan de poort" {
		t.Errorf("versions: %v, %v", versions, err)
	}
	heard, err := j.Feedback()
	if err != nil || len(heard) != 1 || !heard[0].Seen {
		t.Errorf("answers: %d, %v", len(heard), err)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
	if contents(t, path+".schema-1") != before {
		t.Error("the copy is not the file as it was")
	}
	if e := finish(t, j, draft(t, j, "nog een")); e.Seq != 5 {
		t.Errorf("the next entry got number %d", e.Seq)
	}
	if _, _, n, err := j.BeginHandIn(); n != 2 || err != nil {
		t.Errorf("the next hand-in got number %d, %v", n, err)
	}
}

// Before records were packed they were JSON, and some buckets were not there yet.
func TestAJournalOfBeforeRecordsWerePacked(t *testing.T) {
	j := open(t, frozen(t, "journal-1-json"))
	if o, err := j.Overview(9); err != nil || o.Entries != 4 || len(o.Newest) != 4 || len(o.Vocabulary.Aliases) != 3 {
		t.Errorf("got %+v, %v", o, err)
	}
	last := draft(t, j, "afgerond")
	last.ID = "beeindigd"
	if _, err := j.Finish(last, smallRubric(), noon); !errors.Is(err, store.ErrDraftDone) {
		t.Errorf("an ended draft was forgotten: %v", err)
	}
	saveEstimates(t, j, estimate("stage1", 1))
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

func TestALecturersFileOfTheFirstSchema(t *testing.T) {
	s := openReviews(t, frozen(t, "reviews-1"))
	wantReview(t, s, review("abc", "mooi gezien"))
	desk, err := s.Desk()
	if err != nil || desk.Reviewer.Name != "An Claes" {
		t.Errorf("desk: %+v, %v", desk, err)
	}
	secret, _, err := s.Identity()
	if err != nil || secret == "" {
		t.Errorf("the keys are gone: %v", err)
	}
	if _, n, err := s.BeginAnswer("abc"); n != 2 || err != nil {
		t.Errorf("the next answer got number %d, %v", n, err)
	}
	if err := s.Verify(); err != nil {
		t.Error(err)
	}
}

// behind changes a closed file behind the back of the program.
func behind(t *testing.T, path string, change func(tx *bolt.Tx) error) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(db.Update(change), db.Close()); err != nil {
		t.Fatal(err)
	}
}

// What is missing before a migration would not be missed after it, when all is counted anew: so it stops there.
func TestAMigrationTrustsNothingThatWasLost(t *testing.T) {
	lost := func(bucket string) func(tx *bolt.Tx) error {
		return func(tx *bolt.Tx) error { return tx.DeleteBucket([]byte(bucket)) }
	}
	lastEntry := func(tx *bolt.Tx) error {
		in := tx.Bucket([]byte("entries"))
		last, _ := in.Cursor().Last()
		return in.Delete(last)
	}
	refuses := func(path string, change func(tx *bolt.Tx) error, open func() error) {
		t.Helper()
		behind(t, path, change)
		before := contents(t, path)
		if err := open(); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("got %v, want ErrDamaged", err)
		}
		if contents(t, path) != before {
			t.Error("the file changed")
		}
	}
	changes := []func(tx *bolt.Tx) error{lastEntry}
	for _, bucket := range []string{"rubrics", "drafts", "entries", "rows", "versions", "bin", "intentions", "open", "state"} {
		changes = append(changes, lost(bucket))
	}
	for _, change := range changes {
		path := frozen(t, "journal-1")
		refuses(path, change, func() error { return second(store.Open(path, store.Options{})) })
	}
	for _, bucket := range []string{"reviews", "numbers"} {
		path := frozen(t, "reviews-1")
		refuses(path, lost(bucket), func() error { return second(store.OpenReviews(path, store.Options{})) })
	}
}

// A fault in what is only derived is gone with the migration, which makes that anew.
func TestAMigrationMendsWhatIsDerived(t *testing.T) {
	path := frozen(t, "journal-1")
	behind(t, path, func(tx *bolt.Tx) error {
		for _, bucket := range []string{"rows", "state"} {
			in := tx.Bucket([]byte(bucket))
			key, value := in.Cursor().First()
			spoilt := bytes.Clone(value)
			spoilt[len(spoilt)-1] ^= 4
			if err := in.Put(bytes.Clone(key), spoilt); err != nil {
				return err
			}
		}
		return nil
	})
	j := open(t, path)
	if page, err := j.List(store.Query{}, 0, 0); err != nil || len(page.Rows) != 3 {
		t.Errorf("listed %d entries, %v", len(page.Rows), err)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// Before the second schema was settled it was laid out anew now and then, and a file of another draft than the last is refused by its name.
func TestAnotherDraftIsRefused(t *testing.T) {
	for _, n := range []int{2, 99} {
		path := place(t)
		j := open(t, path)
		if err := errors.Join(store.SetDraft(j, n), j.Close()); err != nil {
			t.Fatal(err)
		}
		before := contents(t, path)
		_, err := store.Open(path, store.Options{})
		var other *store.DraftError
		if !errors.As(err, &other) || !errors.Is(err, store.ErrDraft) || other.Schema != 2 || other.File != n {
			t.Errorf("draft %d: got %v", n, err)
		}
		if contents(t, path) != before {
			t.Errorf("draft %d: the file changed", n)
		}
	}
}

func TestMigrationsRunInOrderAfterACopy(t *testing.T) {
	path := place(t)
	j := open(t, path)
	e := finish(t, j, draft(t, j, "een verhaal"))
	j.Close()
	before := contents(t, path)
	j, err := store.OpenMigrating(path, 3, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := store.Migrated(j); got != 3 {
		t.Errorf("migrated %d steps, want 3", got)
	}
	if got, err := j.Entry(e.ID); err != nil || got.Story != e.Story {
		t.Errorf("got %v", err)
	}
	j.Close()
	if contents(t, path+".schema-2") != before {
		t.Error("the copy is not the file as it was")
	}
}

// A step that fails leaves the file as it was, to the byte, and nothing beside it; the next program goes on from there.
func TestAFailedMigrationLeavesAllAsItWas(t *testing.T) {
	path := place(t)
	j := open(t, path)
	finish(t, j, draft(t, j, "een verhaal"))
	j.Close()
	before, broken := contents(t, path), errors.New("broken")
	for fail := 1; fail <= 3; fail++ {
		if _, err := store.OpenMigrating(path, 3, fail, broken); !errors.Is(err, broken) {
			t.Fatalf("got %v", err)
		}
		if contents(t, path) != before {
			t.Errorf("step %d: the file changed", fail)
		}
		if diff := cmp.Diff([]string{"logboek.db", "logboek.db.lock"}, names(t, filepath.Dir(path))); diff != "" {
			t.Error(diff)
		}
	}
	j, err := store.OpenMigrating(path, 3, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := store.Migrated(j); got != 3 {
		t.Errorf("migrated %d steps, want 3", got)
	}
	if err := errors.Join(j.Settle(), j.Close()); err != nil {
		t.Error(err)
	}
}

// Each file of a schema that is kept here opens, is whole, and where it had to be migrated stands beside itself as it was.
func TestEveryReleasedSchemaOpens(t *testing.T) {
	kept, err := filepath.Glob(filepath.Join("testdata", "*-*.db.gz"))
	if err != nil || len(kept) < 3 {
		t.Fatalf("%d files, %v", len(kept), err)
	}
	for _, name := range kept {
		name = strings.TrimSuffix(filepath.Base(name), ".db.gz")
		path := frozen(t, name)
		before := contents(t, path)
		var opened interface {
			Settle() error
			Close() error
		}
		if strings.HasPrefix(name, "reviews") {
			opened = openReviews(t, path)
		} else {
			opened = open(t, path)
		}
		if err := errors.Join(opened.Settle(), opened.Close()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		kept := map[bool]string{strings.Contains(name, "-1"): ".schema-1", strings.Contains(name, "-draft"): ".schema-2"}[true]
		if kept != "" && contents(t, path+kept) != before {
			t.Errorf("%s: the copy is not the file as it was", name)
		}
	}
}

func TestANewerSchemaIsRefused(t *testing.T) {
	path := place(t)
	j, err := store.OpenMigrating(path, 4, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	j.Close()
	before := contents(t, path)
	_, err = store.Open(path, store.Options{})
	var newer *store.NewerError
	if !errors.As(err, &newer) || !errors.Is(err, store.ErrNewer) || newer.File != 6 || newer.Program != 2 {
		t.Errorf("got %v", err)
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
	if _, err := os.Stat(path + ".schema-6"); err == nil {
		t.Error("it was copied")
	}
}

func TestReadOnlyDoesNotMigrate(t *testing.T) {
	path := place(t)
	open(t, path).Close()
	before := contents(t, path)
	if _, err := store.OpenMigratingReadOnly(path, 1); !errors.Is(err, store.ErrOlder) {
		t.Errorf("got %v, want ErrOlder", err)
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}
