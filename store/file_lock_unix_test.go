//go:build unix

package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"koffiemoment/store"
)

// Who opens a named pipe waits for whoever writes to it. One that stands where a lock has to be keeps nobody waiting.
func TestALockThatIsNoFile(t *testing.T) {
	path := fullJournal(t)
	elsewhere := filepath.Join(t.TempDir(), "elders.db")
	spoilt := filepath.Join(t.TempDir(), "stuk.db")
	if err := os.WriteFile(spoilt, make([]byte, 8192), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{elsewhere, spoilt} {
		if err := syscall.Mkfifo(name+".lock", 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for name, work := range map[string]func() error{
		"open":    func() error { return second(store.Open(spoilt, store.Options{})) },
		"read":    func() error { return second(store.Open(spoilt, store.Options{ReadOnly: true})) },
		"examine": func() error { return second(store.Examine(spoilt, lockKey())) },
		"salvage": func() error { return second(store.Salvage(spoilt, lockKey(), noon)) },
		"move":    func() error { return second(store.MoveJournal(path, elsewhere, lockKey(), noon)) },
	} {
		want := store.ErrNotRegular
		if name == "read" { // which takes no lock
			want = store.ErrDamaged
		}
		ends(t, func() {
			if err := work(); !errors.Is(err, want) {
				t.Errorf("%s: got %v", name, err)
			}
		})
	}
}
