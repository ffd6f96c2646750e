package store_test

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
)

// listed gives the paths that a listing holds.
func listed(t *testing.T, from ...string) []string {
	t.Helper()
	files, err := store.Koffies(from...)
	if err != nil {
		t.Fatal(err)
	}
	return store.Paths(files)
}

// A file that is named twice, or beside its folder, is not set aside for itself.
func TestKoffiesListsEachFileOnce(t *testing.T) {
	file := inbox(t, map[string][]byte{"logboek.koffie": nil})[0]
	folder := filepath.Dir(file)
	t.Chdir(folder)
	for _, tt := range []struct {
		from []string
		want string
	}{
		{[]string{folder, file}, file},
		{[]string{file, folder, file}, file},
		{[]string{file, "logboek.koffie", "."}, file},
		{[]string{"./logboek.koffie", file}, "logboek.koffie"},
	} {
		if diff := cmp.Diff([]string{tt.want}, listed(t, tt.from...)); diff != "" {
			t.Errorf("%v: -want +got:\n%s", tt.from, diff)
		}
	}
}

func TestKoffiesInTheOrderAskedFor(t *testing.T) {
	own := inbox(t, map[string][]byte{"b.koffie": nil, "a.koffie": nil, "verslag.txt": nil})
	other := inbox(t, map[string][]byte{"c.koffie": nil})
	report := filepath.Join(filepath.Dir(own[0]), "verslag.txt") // in no listing of its folder, but somebody may name it
	gone := filepath.Join(t.TempDir(), "weg.KOFFIE")
	want := []string{other[0], gone, own[1], own[0], report}
	if diff := cmp.Diff(want, listed(t, other[0], gone, own[1], filepath.Dir(own[0]), report)); diff != "" {
		t.Error(diff)
	}
	for _, missing := range []string{filepath.Join(t.TempDir(), "map"), filepath.Join(t.TempDir(), "weg.txt")} {
		at := new(fs.PathError)
		if files, err := store.Koffies(own[0], missing); !errors.Is(err, fs.ErrNotExist) || !errors.As(err, &at) || at.Path != missing || files != nil {
			t.Errorf("%s: got %v, %v", missing, files, err)
		}
	}
}

// Whoever watches a folder reads it again after any change, and after none not.
func TestAListingTellsWhatChanged(t *testing.T) {
	folder := filepath.Dir(inbox(t, map[string][]byte{"a.koffie": []byte("1"), "b.koffie": []byte("2"), "verslag.txt": nil})[0])
	path := func(name string) string { return filepath.Join(folder, name) }
	list := func() []store.Koffie {
		files, err := store.Koffies(folder)
		if err != nil {
			t.Fatal(err)
		}
		return files
	}
	if err := os.Chtimes(path("a.koffie"), noon, noon); err != nil {
		t.Fatal(err)
	}
	before := list()
	for _, tt := range []struct {
		what    string
		do      func() error
		changes bool
	}{
		{"nothing", func() error { return nil }, false},
		{"what nobody handed in", func() error { return os.WriteFile(path(".DS_Store"), []byte("."), 0o600) }, false},
		{"a file under any name, which may hold a hand-in", func() error { return os.WriteFile(path("verslag.txt"), []byte("."), 0o600) }, true},
		{"a new file", func() error { return os.WriteFile(path("c.koffie"), nil, 0o600) }, true},
		{"other words, with the time of the old ones", func() error {
			return errors.Join(os.WriteFile(path("a.koffie"), []byte("lang"), 0o600), os.Chtimes(path("a.koffie"), noon, noon))
		}, true},
		{"another time", func() error { return os.Chtimes(path("a.koffie"), noon, noon.Add(time.Second)) }, true},
		{"another name", func() error { return os.Rename(path("c.koffie"), path("d.koffie")) }, true},
		{"one less", func() error { return os.Remove(path("d.koffie")) }, true},
	} {
		if err := tt.do(); err != nil {
			t.Fatal(err)
		}
		after := list()
		if slices.Equal(before, after) == tt.changes {
			t.Errorf("%s: the listings differ: %v", tt.what, !tt.changes)
		}
		before = after
	}
}
