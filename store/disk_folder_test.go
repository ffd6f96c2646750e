package store_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"koffiemoment/store"
)

func TestAFolderIsWholeOrNotThere(t *testing.T) {
	within := t.TempDir()
	path := filepath.Join(within, "logboek")
	left := filepath.Join(within, ".koffiemoment-map-12.new")
	if err := os.Mkdir(left, 0o700); err != nil {
		t.Fatal(err)
	}
	old := time.Now().Add(-48 * time.Hour)
	if err := os.Chtimes(left, old, old); err != nil {
		t.Fatal(err)
	}
	say := func(words string) func(io.Writer) error {
		return func(w io.Writer) error { return second(io.WriteString(w, words)) }
	}
	broken := errors.New("halfway")
	err := store.WriteFolder(path, func(folder *store.NewFolder) error {
		return errors.Join(folder.Add("een", ".md", say("een")), folder.Add("twee", ".md", func(io.Writer) error { return broken }))
	})
	if !errors.Is(err, broken) {
		t.Errorf("got %v, want the error halfway", err)
	}
	if all, err := os.ReadDir(within); err != nil || len(all) > 0 {
		t.Errorf("%d things are left: %v", len(all), err)
	}
	fill := func(folder *store.NewFolder) error {
		return errors.Join(folder.Add("0012 · 2026-03-02 · Ouder Zon/../..", ".md", say("een")), folder.Add("AUX", ".md", say("twee")))
	}
	if err := store.WriteFolder(path, fill); err != nil {
		t.Fatal(err)
	}
	all, err := os.ReadDir(path)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, item := range all {
		names = append(names, item.Name())
	}
	if want := []string{"-AUX.md", "0012-2026-03-02-Ouder-Zon.md"}; !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
	if err := store.WriteFolder(path, fill); !errors.Is(err, fs.ErrExist) {
		t.Errorf("got %v, want fs.ErrExist", err)
	}
	if err := store.WriteFolder(filepath.Join(path, "weg", "weg"), fill); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("got %v, want fs.ErrNotExist", err)
	}
}
