//go:build unix

package store_test

import (
	"errors"
	"math/rand/v2"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"testing"

	"koffiemoment/store"
)

// TestGateFullDisk lets a file grow to some length and no further, as a quota does and a disk that fills up: the save that
// finds no room says so, what was saved before it is there, and saving works again once there is room.
func TestGateFullDisk(t *testing.T) {
	eachFile(t, func(t *testing.T, lie func(*testing.T) *victim) {
		gate(t, []string{"no room"}, 100, 400, func(seed uint64) trial {
			v := lie(t)
			signal.Ignore(syscall.SIGXFSZ)
			return func(n int) (outcome, string) {
				luck := luck(seed, n)
				return v.fillUp(t, filepath.Join(t.TempDir(), "gate.db"), luck, func() (func() error, error) {
					return limit(uint64(luck.IntN(inUse(v.content) + 2*pageSize)))
				})
			}
		})
	})
}

// limit lets no file of this process be longer.
func limit(length uint64) (lift func() error, err error) {
	var was syscall.Rlimit
	if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &was); err != nil {
		return nil, err
	}
	less := was
	less.Cur = length
	return func() error { return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &was) }, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &less)
}

// fillUp has somebody work until there is no room, which full sees to and what it gives ends.
func (v *victim) fillUp(t *testing.T, path string, luck *rand.Rand, full func() (func() error, error)) (outcome, string) {
	aside := v.place(t)
	defer os.Remove(path)
	defer os.RemoveAll(filepath.Dir(aside))
	err := errors.Join(os.WriteFile(path, v.content[:inUse(v.content)], 0o600), os.Truncate(path, int64(len(v.content)))) // its end takes no room yet
	if err != nil {
		return crashed, err.Error()
	}
	k, err := v.open(path, store.Options{})
	if err != nil {
		return unnamed, err.Error()
	}
	defer k.Close()
	lift, err := full()
	if err != nil {
		return crashed, err.Error()
	}
	kept, did := v.content, ""
	for range 25 {
		if did, err = v.deed(k, luck); err != nil {
			break
		}
		kept = []byte(contents(t, path))
	}
	if err := errors.Join(lift(), os.WriteFile(aside, kept, 0o600)); err != nil {
		return crashed, err.Error()
	}
	if err == nil {
		return same, "" // there was room for all of it
	}
	if !errors.Is(err, store.ErrFull) {
		return unnamed, did + ": " + err.Error()
	}
	may := v.read(t, aside)
	for _, r := range append(v.commands[:len(v.commands):len(v.commands)], v.screens...) {
		if got, _ := r.ask(k); len(v.states(k, []truth{may}, r.name, got)) == 0 {
			return silent, r.name
		}
	}
	if err := errors.Join(v.save(k), k.InPlace(), k.Verify()); err != nil {
		return unnamed, "there is room again, and yet: " + err.Error()
	}
	return noticed, ""
}
