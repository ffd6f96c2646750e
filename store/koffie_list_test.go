package store_test

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
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

// Nothing in a folder is passed over in silence, but for what nobody handed in, and what lies too deep does not hide what does not.
func TestAFolderSaysWhatWasNotRead(t *testing.T) {
	folder := t.TempDir()
	deep := strings.Repeat("map/", 8)
	files := map[string][]byte{
		"Els/logboek.koffie":                plain(t, handIn(t, "j-1", 1, "", "")),
		deep + "logboek.koffie":             plain(t, handIn(t, "j-2", 1, "", "")),
		deep + "een/weg.koffie":             plain(t, handIn(t, "j-3", 1, "", "")),
		".verborgen/weg.koffie":             plain(t, handIn(t, "j-4", 1, "", "")),
		"antwoorden/versturen/weg":          plain(t, handIn(t, "j-5", 1, "", "")),
		"antwoorden/k/oud/weg":              plain(t, handIn(t, "j-5", 1, "", "")),
		"antwoorden/wie.csv":                []byte("Student;Bestand"),
		"antwoorden/h-antwoorden.zip":       []byte("our own"),
		"antwoorden/Vos Els/logboek.koffie": plain(t, handIn(t, "j-9", 1, "", "")), // how a platform may call an assignment
		"gesloten/weg.koffie":               plain(t, handIn(t, "j-6", 1, "", "")),
		"Els/foto.jpg":                      []byte("a picture"),
		"Jef/onlinetext.html":               []byte("<p>some words"),
		"Jef/logboek.koffie.pdf":            []byte("%PDF"),
		"Jef/logboek.7z":                    []byte("7z"),
		"Jef/zip in een map.zip":            packed(t, []string{"logboek.koffie"}, func(string) []byte { return plain(t, handIn(t, "j-7", 1, "", "")) }),
		"Jef/verzegeld voor ander":          sealed(t, handIn(t, "j-8", 1, "", ""), lockWith(t, "appel")),
	}
	unpackedTo(t, folder, slices.Sorted(maps.Keys(files)), func(name string) []byte { return files[name] })
	want := map[string]exchange.Why{"een": exchange.TooDeep, ".verborgen": exchange.TooDeep, filepath.Base(folder): exchange.OtherFile,
		"logboek.koffie.pdf": exchange.Refused, "logboek.7z": exchange.OtherArchive, "verzegeld voor ander": exchange.NeedsKey}
	if err := symlink(filepath.Join(folder, "Els"), filepath.Join(folder, "link")); err == nil {
		want["link"] = exchange.Unreadable
	}
	journals := []string{"j-1", "j-2", "j-7", "j-9"}
	if err := os.Chmod(filepath.Join(folder, "gesloten"), 0); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.Chmod(filepath.Join(folder, "gesloten"), 0o700) })
	if _, err := os.ReadDir(filepath.Join(folder, "gesloten")); err != nil {
		want["gesloten"] = exchange.ClosedFolder
	} else { // to the administrator no folder is closed
		journals = append(journals, "j-6")
	}
	taken, aside := queue(t, folder)
	got := mapped(taken, func(f exchange.Found) string { return f.Brief.Journal })
	slices.Sort(got)
	slices.Sort(journals)
	if diff := cmp.Diff(want, reasons(aside)) + cmp.Diff(journals, got); diff != "" {
		t.Error(diff)
	}
}

// A folder without end is read up to the bounds of a cohort, and says so.
func TestAFolderWithoutEndIsReadInPart(t *testing.T) {
	folder := t.TempDir()
	unpackedTo(t, folder, []string{"0000.koffie"}, func(string) []byte { return plain(t, handIn(t, "j-1", 1, "", "")) })
	for i := range 5000 {
		if err := os.WriteFile(filepath.Join(folder, fmt.Sprintf("%04d.txt", i+1)), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	taken, aside := queue(t, folder)
	if len(taken) != 1 || len(aside) != 2 || aside[0].Why != exchange.TooMuch || aside[0].Path != folder || aside[1].Count != 4999 {
		t.Errorf("%d taken, aside %+v", len(taken), aside)
	}
}
