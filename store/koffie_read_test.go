package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// What was read is handed on only while the file is what it was: what a person changed meanwhile has to be read.
func TestADocumentStandsWhileItsFileDoes(t *testing.T) {
	bytes := plain(t, handIn(t, "j-1", 2, "", ""))
	for name, change := range map[string]func(path string) error{
		"left alone":    nil,
		"written over":  func(path string) error { return os.WriteFile(path, append(bytes, '\n'), 0o600) },
		"of a new time": func(path string) error { return os.Chtimes(path, noon, noon.Add(time.Hour)) },
		"gone":          os.Remove,
		"another one with its size and time": func(path string) error {
			info, err := os.Stat(path)
			if err != nil {
				return err
			}
			return errors.Join(os.WriteFile(path+".x", bytes, 0o600), os.Chtimes(path+".x", info.ModTime(), info.ModTime()), os.Rename(path+".x", path))
		},
	} {
		path := inbox(t, map[string][]byte{"1.koffie": bytes})[0]
		d, err := store.ReadDocument(filepath.Dir(path)+"/./1.koffie", nil)
		if err != nil {
			t.Fatal(err)
		}
		listed, err := store.Koffies(path)
		if err != nil || listed[0] != d.Koffie || d.Sealed {
			t.Errorf("%s: %+v is listed as %+v, %v", name, d.Koffie, listed, err)
		}
		if diff := cmp.Diff(found(t, []string{path})[0], d.Found()); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if change != nil {
			if err := change(path); err != nil {
				t.Fatal(err)
			}
		}
		if d.Stands() != (change == nil) {
			t.Errorf("%s: stands %v", name, d.Stands())
		}
	}
	if (&store.Document{Koffie: store.Koffie{Path: filepath.Join(t.TempDir(), "never.koffie")}}).Stands() {
		t.Error("what was never there stands")
	}
}

// Of several keys the last opens it, and what the seal held is handed on as what it is.
func TestADocumentSaysThatItWasSealed(t *testing.T) {
	mine, recipient := keys(t)
	other, _ := keys(t)
	lock, err := exchange.LockFor(recipient)
	if err != nil {
		t.Fatal(err)
	}
	path := inbox(t, map[string][]byte{"1.koffie": sealed(t, handIn(t, "j-1", 2, exchange.ByKey, recipient), lock)})[0]
	if d, err := store.ReadDocument(path, nil); !exchange.IsRefusal(err, exchange.Sealed) || d.Doc != nil {
		t.Errorf("without a key: %+v, %v", d, err)
	}
	if d, err := store.ReadDocument(path, []exchange.Key{other}); !exchange.IsRefusal(err, exchange.WrongKey) || d.Doc != nil {
		t.Errorf("with another key: %+v, %v", d, err)
	}
	if d, err := store.ReadDocument(path, []exchange.Key{other, mine}); err != nil || !d.Sealed || !d.Stands() {
		t.Errorf("with the right key: %+v, %v", d, err)
	}
}
