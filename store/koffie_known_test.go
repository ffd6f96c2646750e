package store_test

import (
	"bytes"
	"context"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// A folder that is looked at again and again opens no seal twice, and reads what changed.
func TestReadAgainOpensNothingTwice(t *testing.T) {
	byWord := handIn(t, "j-2", 1, exchange.ByPassphrase, "")
	seal := sealed(t, byWord, lockWith(t, "appel boom"))
	paths := inbox(t, map[string][]byte{"1.koffie": plain(t, handIn(t, "j-1", 1, "", "")), "2.koffie": seal})
	wrong, err1 := store.NewSecret("peren boom")
	right, err2 := store.NewSecret("appel boom")
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	read := func(known map[string]store.Known, secrets ...store.Secret) ([]string, store.Opened) {
		files, err := store.Koffies(paths...)
		if err != nil {
			t.Fatal(err)
		}
		last := 0
		found, opened, err := store.ReadAgain(context.Background(), files, known, nil, secrets, func(done, _ int) { last = done })
		if err != nil || last > len(files) {
			t.Errorf("told %d of %d, %v", last, len(files), err)
		}
		said := outcomes(found)
		slices.Sort(said)
		return said, opened
	}
	if got, opened := read(nil, wrong); len(opened) != 0 || !slices.Equal(got, []string{"j-1", "sealed"}) {
		t.Errorf("with the wrong passphrase: %v, opened %v", got, opened)
	}
	got, opened := read(nil, wrong, right)
	if !slices.Equal(got, []string{"j-1", "j-2"}) || len(opened) != 1 || opened[paths[1]].Secret.Words != "appel boom" {
		t.Fatalf("%v, opened %v", got, opened)
	}
	if keys := opened.Keys(paths[1], []exchange.Key{wrong.Key}); len(keys) != 2 || len(opened.Keys(paths[0], nil)) != 0 {
		t.Errorf("%d keys", len(keys))
	}

	info, err := os.Stat(paths[1])
	if err != nil {
		t.Fatal(err)
	}
	write(t, paths[1], bytes.Repeat([]byte{'x'}, len(seal)))
	if err := os.Chtimes(paths[1], info.ModTime(), info.ModTime()); err != nil {
		t.Fatal(err)
	}
	got, again := read(opened)
	if diff := cmp.Diff([]string{"j-1", "j-2"}, got); diff != "" || len(again) != 1 {
		t.Errorf("what stands as it stood: %s, opened %v", diff, again)
	}
	write(t, paths[1], plain(t, handIn(t, "j-3", 1, "", "")))
	if got, again := read(opened); !slices.Equal(got, []string{"j-1", "j-3"}) || len(again) != 0 {
		t.Errorf("what changed: %v, opened %v", got, again)
	}
}

func write(t *testing.T, path string, b []byte) {
	t.Helper()
	if err := writeOver(path, b); err != nil {
		t.Fatal(err)
	}
}
