package store_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"koffiemoment/store"
)

// mishaps happen to a file while it is open. Each says what a save has to say from then on. Copied is an older content of
// the file.
var mishaps = []struct {
	name string
	do   func(luck *rand.Rand, path string, copied []byte) error
	want error
}{
	{"cut", cut, store.ErrDamaged},
	{"cut to nothing", func(_ *rand.Rand, path string, _ []byte) error { return os.Truncate(path, 0) }, store.ErrDamaged},
	{"removed", func(_ *rand.Rand, path string, _ []byte) error { return os.Remove(path) }, store.ErrReplaced},
	{"replaced", func(_ *rand.Rand, path string, copied []byte) error {
		return errors.Join(os.WriteFile(path+".sync", copied, 0o600), os.Rename(path+".sync", path))
	}, store.ErrReplaced},
	{"an older copy over it", func(_ *rand.Rand, path string, copied []byte) error { return os.WriteFile(path, copied, 0o600) }, store.ErrOverwritten},
}

// inUse gives how long a file has to be at least: the number of its pages stands in the two that begin it.
func inUse(content []byte) int {
	number := func(page int) uint64 { return binary.NativeEndian.Uint64(pageOf(content, page)[56:]) }
	return int(max(number(0), number(1))) * pageSize
}

// cut takes the end of a file away, in front of what bbolt may have laid out for later.
func cut(luck *rand.Rand, path string, _ []byte) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return os.Truncate(path, luck.Int64N(int64(inUse(content))))
}

// TestGateWhileOpen takes the file from under somebody who writes in it. No save is said to be one from then on, what is
// read is right or refused, and what lies under the name stays as it was put there.
func TestGateWhileOpen(t *testing.T) {
	fromUnderAProgram(t)
	var kinds []string
	for _, m := range mishaps {
		kinds = append(kinds, m.name)
	}
	eachFile(t, func(t *testing.T, lie func(*testing.T) *victim) {
		gate(t, kinds, 100, 400, func(seed uint64) trial {
			v := lie(t)
			return func(n int) (outcome, string) {
				o, about := v.takeAway(t, mishaps[n%len(mishaps)].do, mishaps[n%len(mishaps)].want, luck(seed, n))
				return o, about
			}
		})
	})
}

// takeAway has somebody work, takes the file away, and has them go on.
func (v *victim) takeAway(t *testing.T, mishap func(*rand.Rand, string, []byte) error, want error, luck *rand.Rand) (outcome, string) {
	path := v.place(t)
	defer os.RemoveAll(filepath.Dir(path)) // of hundreds a disk would be full before the test ends
	if err := os.WriteFile(path, v.content, 0o600); err != nil {
		return crashed, err.Error()
	}
	k, err := v.open(path, store.Options{})
	if err != nil {
		return unnamed, err.Error()
	}
	defer k.Close()
	var copied []byte
	for i := range 2 + luck.IntN(3) {
		if i < 2 {
			copied = []byte(contents(t, path))
		}
		if did, err := v.deed(k, luck); err != nil {
			return unnamed, did + ": " + err.Error()
		}
	}
	known := truth{}
	for _, r := range v.screens {
		known[r.name], _ = r.ask(k)
	}
	if err := mishap(luck, path, copied); err != nil {
		return crashed, err.Error()
	}
	there, _ := os.ReadFile(path)
	worst, about := noticed, ""
	if err := k.InPlace(); !errors.Is(err, want) {
		worst, about = silent, fmt.Sprintf("asked whether it is in its place: %v", err)
	}
	for range 3 {
		for _, r := range v.screens {
			if got, err := r.ask(k); err == nil && len(v.states(k, []truth{known}, r.name, got)) == 0 {
				worst, about = silent, r.name
			}
		}
		if err := v.save(k); !errors.Is(err, want) && !(err != nil && want == store.ErrDamaged) {
			worst, about = silent, fmt.Sprintf("save: %v, want %v", err, want)
		}
	}
	k.Close()
	if now, err := os.ReadFile(path); string(now) != string(there) || errors.Is(err, os.ErrNotExist) != (there == nil) {
		worst, about = wrote, "what lies under the name is not what was put there"
	}
	return worst, about
}

// TestGateSecondProgram opens a file that another program has: it hears so, and not a byte is another.
func TestGateSecondProgram(t *testing.T) {
	eachFile(t, func(t *testing.T, lie func(*testing.T) *victim) {
		gate(t, []string{"writing", "reading"}, 100, 400, func(seed uint64) trial {
			v := lie(t)
			path := v.place(t)
			if err := os.WriteFile(path, v.content, 0o600); err != nil {
				t.Fatal(err)
			}
			first, err := v.open(path, store.Options{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { first.Close() })
			return func(n int) (outcome, string) {
				if did, err := v.deed(first, luck(seed, n)); err != nil {
					return unnamed, did + ": " + err.Error()
				}
				before := contents(t, path)
				second, err := v.open(path, store.Options{ReadOnly: n%2 == 1, Timeout: time.Millisecond})
				if err == nil {
					second.Close()
				}
				switch {
				case !errors.Is(err, store.ErrLocked):
					return silent, fmt.Sprintf("got %v, want ErrLocked", err)
				case contents(t, path) != before || len(names(t, filepath.Dir(path))) != 2:
					return wrote, ""
				}
				return noticed, ""
			}
		})
	})
}
