package store_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
)

func TestWriteNewWritesOverNothing(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	long := strings.Repeat("l", 251) + ".csv" // as long as a name can be
	for _, name := range []string{"tabel.csv", ".verborgen", long} {
		if err := store.WriteNew(path(name), []byte(name)); err != nil || contents(t, path(name)) != name {
			t.Errorf("%s: got %v", name, err)
		}
		if info, err := os.Stat(path(name)); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
		if err := store.WriteNew(path(name), []byte("anders")); !errors.Is(err, fs.ErrExist) || contents(t, path(name)) != name {
			t.Errorf("%s once more: got %v, it holds %q", name, err, contents(t, path(name)))
		}
	}
	if err := store.WriteNew(filepath.Join(folder, "nergens", "tabel.csv"), nil); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("without a folder: got %v, want ErrNotExist", err)
	}
	if diff := cmp.Diff([]string{".verborgen", long, "tabel.csv"}, names(t, folder)); diff != "" {
		t.Error(diff)
	}
}

// What somebody put under the name, even a link that leads nowhere, is not followed.
func TestWriteNewFollowsNoLink(t *testing.T) {
	folder, elsewhere := t.TempDir(), filepath.Join(t.TempDir(), "elders")
	link := filepath.Join(folder, "tabel.csv")
	mustLink(t, elsewhere, link)
	if err := store.WriteNew(link, []byte("tekst")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("got %v, want ErrExist", err)
	}
	if _, err := os.Lstat(elsewhere); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("something was written through the link: %v", err)
	}
	if diff := cmp.Diff([]string{"tabel.csv"}, names(t, folder)); diff != "" {
		t.Error(diff)
	}
}

// On a disk without links too a name that is taken is refused, and the file comes under one that is free.
func TestMoveFileWritesOverNothing(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	if err := errors.Join(os.WriteFile(path("oud"), []byte("oud"), 0o600), os.WriteFile(path("nieuw"), []byte("nieuw"), 0o600)); err != nil {
		t.Fatal(err)
	}
	if err := store.MoveFile(path("nieuw"), path("oud")); !errors.Is(err, fs.ErrExist) || contents(t, path("oud")) != "oud" {
		t.Errorf("got %v, %q", err, contents(t, path("oud")))
	}
	if err := store.MoveFile(path("nieuw"), path("vrij")); err != nil || contents(t, path("vrij")) != "nieuw" {
		t.Errorf("got %v, %q", err, contents(t, path("vrij")))
	}
	if err := store.MoveFile(path("weg"), path("leeg")); err == nil {
		t.Error("a file that is not there was moved")
	}
	if diff := cmp.Diff([]string{"oud", "vrij"}, names(t, folder)); diff != "" {
		t.Error(diff)
	}
}

// A program that is killed while it writes leaves a hidden file, which the next one that writes the same takes away; but not what
// another program may be writing now, nor what only looks like it.
func TestWhatAKilledProgramLeft(t *testing.T) {
	folder := t.TempDir()
	path := func(name string) string { return filepath.Join(folder, name) }
	leave := func(name string, age time.Duration) {
		when := time.Now().Add(-age)
		if err := errors.Join(os.WriteFile(path(name), nil, 0o600), os.Chtimes(path(name), when, when)); err != nil {
			t.Fatal(err)
		}
	}
	old := 48 * time.Hour
	leave(".logboek.koffie-123.new", old)
	leave(".koffiemoment-123.new", old)
	leave(".logboek.koffie-456.new", time.Hour)
	leave(".logboek.koffie-nota.new", old)
	leave(".ander.koffie-123.new", old)
	err := store.WriteNew(path("tabel.csv"), nil)
	if _, written := store.WriteKoffie(folder, "logboek.koffie", func(io.Writer) error { return nil }); err != nil || written != nil {
		t.Fatal(err, written)
	}
	want := []string{".ander.koffie-123.new", ".logboek.koffie-456.new", ".logboek.koffie-nota.new", "logboek.koffie", "tabel.csv"}
	if diff := cmp.Diff(want, names(t, folder)); diff != "" {
		t.Error(diff)
	}
}
