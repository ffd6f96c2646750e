package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"testing"
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store"
)

func TestOpenMakesPrivateFiles(t *testing.T) {
	path := place(t)
	open(t, path).Close()
	if runtime.GOOS == "windows" {
		t.Skip("no permission bits")
	}
	for name, want := range map[string]fs.FileMode{filepath.Dir(path): 0o700, path: 0o600, path + ".lock": 0o600} {
		info, err := os.Stat(name)
		if err != nil {
			t.Fatal(err)
		}
		if got := info.Mode().Perm(); got != want {
			t.Errorf("%s has mode %o, want %o", name, got, want)
		}
	}
}

func TestOpenKeepsTheJournalsID(t *testing.T) {
	path := place(t)
	j := open(t, path)
	id := j.ID()
	j.Close()
	if again := open(t, path).ID(); id == "" || again != id {
		t.Errorf("got id %q, then %q", id, again)
	}
}

func TestSecondOpenIsRefused(t *testing.T) {
	path := place(t)
	j := open(t, path)
	finish(t, j, draft(t, j, "een verhaal"))
	before, quickest := contents(t, path), time.Hour
	for range 5 { // a busy machine may stand still for a while, but not each time
		start := time.Now()
		if _, err := store.Open(path, store.Options{}); !errors.Is(err, store.ErrLocked) {
			t.Errorf("got %v, want ErrLocked", err)
		}
		if quickest = min(quickest, time.Since(start)); quickest <= time.Second {
			break
		}
	}
	if quickest > time.Second {
		t.Errorf("it took %v", quickest)
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
	j.Close()
	open(t, path)
}

func TestOpenRefusesWhatIsNoJournal(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(path string) error
		want error
	}{
		{"empty", func(p string) error { return os.WriteFile(p, nil, 0o600) }, store.ErrEmptyFile},
		{"short", func(p string) error { return os.WriteFile(p, []byte("hallo"), 0o600) }, store.ErrDamaged},
		{"text", func(p string) error { return os.WriteFile(p, make([]byte, 70_000), 0o600) }, store.ErrDamaged},
		{"folder", func(p string) error { return os.Mkdir(p, 0o700) }, store.ErrNotRegular},
		{"dangling link", func(p string) error { return symlink("nergens", p) }, store.ErrNotRegular},
		{"other bbolt file", otherBolt, store.ErrDamaged},
	} {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "logboek.db")
			if err := c.make(path); err != nil {
				t.Skip(err)
			}
			before, _ := os.ReadFile(path)
			_, err := store.Open(path, store.Options{})
			if !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if after, _ := os.ReadFile(path); string(after) != string(before) {
				t.Error("the file changed")
			}
		})
	}
}

func otherBolt(path string) error {
	db, err := bolt.Open(path, 0o600, nil)
	if err != nil {
		return err
	}
	defer db.Close()
	return db.Update(func(tx *bolt.Tx) error {
		_, err := tx.CreateBucket([]byte("iets anders"))
		return err
	})
}

// TestAFreeFileOpensWhenTheTimeIsUp is for a machine so slow that the wait for another window is over before the first look.
func TestAFreeFileOpensWhenTheTimeIsUp(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal.db")
	for range 2 { // one that is made, and one that is there
		j, err := store.Open(path, store.Options{Timeout: time.Nanosecond})
		if err != nil {
			t.Fatal(err)
		}
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestOpenFollowsALinkAndTakesTheLockOfItsTarget(t *testing.T) {
	path := place(t)
	j := open(t, path)
	link := filepath.Join(t.TempDir(), "link.db")
	mustLink(t, path, link)
	if _, err := store.Open(link, store.Options{Timeout: 50 * time.Millisecond}); !errors.Is(err, store.ErrLocked) {
		t.Errorf("got %v, want ErrLocked", err)
	}
	j.Close()
	if got := open(t, link).Path(); filepath.Base(got) != "logboek.db" {
		t.Errorf("got path %s", got)
	}
}

func TestOpenClearsAHalfMadeFile(t *testing.T) {
	path := place(t)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path+".new", []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	open(t, path)
	if _, err := os.Stat(path + ".new"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the half-made file is still there: %v", err)
	}
}

// A failure while the file is made must leave nothing under its real name.
func TestOpenThatFailsLeavesNoFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	if _, err := store.Open(path, store.Options{Rand: noRandom{}}); !errors.Is(err, errNoRandom) {
		t.Fatalf("got %v", err)
	}
	for _, name := range []string{path, path + ".new"} {
		if _, err := os.Stat(name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("%s is there: %v", name, err)
		}
	}
}

var errNoRandom = errors.New("no randomness")

type noRandom struct{}

func (noRandom) Read([]byte) (int, error) { return 0, errNoRandom }

// What a program let go of after bbolt fell over in it, it can open again, as whoever puts a backup back does without
// starting anew.
func TestOpenAgainAfterADeath(t *testing.T) {
	path := place(t)
	for range 3 {
		j, err := store.Open(path, store.Options{})
		if err != nil {
			t.Fatal(err)
		}
		store.Die(j)
		if _, err := j.List(store.Query{}, 0, 0); !errors.Is(err, store.ErrDamaged) {
			t.Errorf("got %v, want ErrDamaged", err)
		}
		if err := errors.Join(j.Close(), j.Close()); err != nil {
			t.Error(err)
		}
	}
}

func TestReadOnly(t *testing.T) {
	path := place(t)
	if _, err := store.Open(path, store.Options{ReadOnly: true}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without a file: got %v, want ErrNotExist", err)
	}
	j := open(t, path)
	e := finish(t, j, draft(t, j, "een verhaal"))
	if _, err := store.Open(path, store.Options{ReadOnly: true, Timeout: 50 * time.Millisecond}); !errors.Is(err, store.ErrLocked) {
		t.Errorf("while it is open: got %v, want ErrLocked", err)
	}
	j.Close()
	before := contents(t, path)
	r, err := store.Open(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if got, err := r.Entry(e.ID); err != nil || got.Story != e.Story {
		t.Errorf("got %v", err)
	}
	for name, err := range map[string]error{"delete": r.Delete(e.ID, noon), "purge": r.PurgeOld(noon), "save": r.SaveDraft(draft(t, r, "x"), smallRubric())} {
		if name != "purge" && !errors.Is(err, store.ErrReadOnly) {
			t.Errorf("%s: got %v, want ErrReadOnly", name, err)
		}
	}
	r.Close()
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}

func TestReadingWritesNothing(t *testing.T) {
	path := place(t)
	j := open(t, path)
	e := finish(t, j, draft(t, j, "een verhaal"))
	j.Close()
	before := contents(t, path)
	j = open(t, path)
	_, err1 := j.Overview(10)
	_, err2 := j.List(store.Query{Text: "verhaal"}, 0, 10)
	_, err3 := j.Versions(e.ID)
	_, err4 := j.Bin()
	if err := errors.Join(err1, err2, err3, err4, j.Verify(), j.PurgeOld(noon), j.Close()); err != nil {
		t.Fatal(err)
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}

func TestClosed(t *testing.T) {
	j := open(t, place(t))
	if err := errors.Join(j.Close(), j.Close()); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Overview(1); !errors.Is(err, store.ErrClosed) {
		t.Errorf("got %v, want ErrClosed", err)
	}
}
