package store_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"koffiemoment/store"
	"koffiemoment/store/vault"
)

// Either of the two pages that say where everything is may break in a file that was just written: all is there by the other.
func TestACompactedFileIsWholeByEitherOfItsFirstPages(t *testing.T) {
	for name, key := range map[string]*vault.Key{"open": nil, "locked": lockKey()} {
		for page := range int64(2) {
			path := place(t)
			j := open(t, path)
			finish(t, j, draft(t, j, "een verhaal"))
			half := draft(t, j, "half")
			if err := j.SaveDraft(half, smallRubric()); err != nil {
				t.Fatal(err)
			}
			if key != nil {
				if err := j.Lock(key); err != nil {
					t.Fatal(err)
				}
			} else if err := store.Compact(j); err != nil {
				t.Fatal(err)
			}
			made := backup(t, j, "", noon)
			if err := j.Close(); err != nil {
				t.Fatal(err)
			}
			all := []byte(contents(t, path))
			copy(all[page*4096:], make([]byte, 300))
			write(t, path, all)
			j, err := store.Open(path, store.Options{Key: key})
			if err != nil {
				t.Fatalf("%s, page %d: %v", name, page, err)
			}
			o, err := j.Overview(10)
			if err := errors.Join(err, j.Settle(), j.Close()); err != nil || o.Entries != 1 || len(o.Drafts) != 1 {
				t.Errorf("%s, page %d: %d entries, %d drafts, %v", name, page, o.Entries, len(o.Drafts), err)
			}
			write(t, path, all)
			done, err := store.Restore(path, made, lockKey(), noon)
			if err != nil || done.Entries != 1 || done.Drafts != 1 {
				t.Errorf("%s, page %d: restored %+v, %v", name, page, done, err)
			}
		}
	}
}

// What the passphrase opens is never lost with the page that it stood on, as long as a copy has it.
func TestALostHeadComesFromACopy(t *testing.T) {
	for name, bring := range map[string]func(path string, made store.Backup, key *vault.Key) error{
		"restore": func(path string, made store.Backup, key *vault.Key) error {
			return second(store.Restore(path, made, key, noon))
		},
		"salvage": func(path string, _ store.Backup, key *vault.Key) error { return second(store.Salvage(path, key, noon)) },
	} {
		path := place(t)
		j := open(t, path)
		for range 40 {
			finish(t, j, draft(t, j, strings.Repeat("een verhaal ", 60)))
		}
		if err := j.Lock(lockKey()); err != nil {
			t.Fatal(err)
		}
		made := backup(t, j, "", noon)
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
		all := []byte(contents(t, path))
		wrapped, _ := json.Marshal(lockKey().Head().Wrapped)
		at := bytes.Index(all, wrapped[:20])
		if at < 0 {
			t.Fatal("the head does not stand in the open")
		}
		for ; at >= 0; at = bytes.Index(all, wrapped[:20]) {
			all[at] ^= 1
		}
		write(t, path, all)
		sheet, err := vault.Head{}.Recover(lockKey().Recovery())
		if err != nil {
			t.Fatal(err)
		}
		if err := bring(path, made, sheet); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		head, err := store.HeadOf(path)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := head.Open(lockPhrase); err != nil {
			t.Errorf("%s: the passphrase opens it no more: %v", name, err)
		}
	}
}
