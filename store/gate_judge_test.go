package store_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"koffiemoment/store"
)

// The judge reads a file that something happened to in every way there is, and says the worst of what came of it. What
// it reads has to be what one of the states gave that the file may be in; where one of its two first pages is broken and
// the file says so, the state before the last commit will do as well.

// place gives where a file is judged, in a folder that is gone after the test.
func (v *victim) place(t *testing.T) string { return filepath.Join(t.TempDir(), "gate.db") }

// judge is for a content that a file came to have while nobody had it open.
func (v *victim) judge(path string, content []byte, may ...truth) (outcome, string) {
	if err := os.Remove(path); err != nil && !errors.Is(err, os.ErrNotExist) { // another file each time: what has the last one keeps it
		return crashed, err.Error()
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		return crashed, err.Error()
	}
	o, about := v.judgeCommands(path, may)
	if changed(path, content) {
		return wrote, "while it was open for reading"
	}
	if worse, more := v.judgeScreens(path, content, may); worse > o {
		return worse, more
	}
	return o, about
}

func changed(path string, content []byte) bool {
	now, err := os.ReadFile(path)
	return err != nil || string(now) != string(content)
}

// judgeCommands reads as a command does, which asks for one thing and ends: whatever it gives has to be right. Of a file that
// is open for reading only what is asked for is looked at, and that leaves some; they are counted apart.
func (v *victim) judgeCommands(path string, may []truth) (worst outcome, about string) {
	k, err := v.open(path, store.Options{ReadOnly: true})
	if err != nil {
		return judgeError(err)
	}
	defer k.Close()
	for _, r := range v.commands {
		got, err := r.ask(k)
		o, said := silent, ""
		if len(v.states(k, may, r.name, got)) > 0 {
			o = same
		} else if err != nil {
			o, said = judgeError(err)
		}
		said = r.name + ": " + said
		if o > noticed && r.whole {
			return o, said
		}
		if o > worst {
			worst, about = o, said
		}
	}
	if worst > noticed && errors.Is(k.Verify(), store.ErrDamaged) {
		worst = unasked
	}
	return worst, about
}

// states gives those of the states, and of the one before where that may be, in which a reading gives what it gave.
func (v *victim) states(k kept, may []truth, name string, got any) (fit []truth) {
	if k.Doubtful() {
		may = append(may[:len(may):len(may)], v.earlier)
	}
	for _, state := range may {
		if reflect.DeepEqual(state[name], got) {
			fit = append(fit, state)
		}
	}
	return fit
}

// judgeScreens reads as the screen does: it may show what is not so until everything is checked, and nothing is written
// before that. All that it shows has to be of one state.
func (v *victim) judgeScreens(path string, content []byte, may []truth) (worst outcome, about string) {
	k, err := v.open(path, store.Options{})
	if err != nil {
		if changed(path, content) {
			return wrote, "though it did not open"
		}
		return judgeError(err)
	}
	defer k.Close()
	damage := k.Settle()
	for _, r := range v.screens {
		got, err := r.ask(k)
		if fit := v.states(k, may, r.name, got); len(fit) > 0 {
			may = fit
		} else if err != nil {
			if o, said := judgeError(err); o > worst {
				worst, about = o, r.name+": "+said
			}
		} else if damage == nil {
			return silent, r.name + " on screen"
		}
	}
	if damage == nil {
		err := v.save(k)
		if errors.Is(err, store.ErrDamaged) && !changed(path, content) {
			return max(worst, noticed), about
		}
		if err := errors.Join(err, k.Verify()); err != nil {
			return unnamed, "it was found whole, and then: " + err.Error()
		}
		return worst, about
	}
	if err := v.save(k); !errors.Is(err, store.ErrDamaged) {
		return wrote, fmt.Sprintf("a save after damage was found: %v", err)
	}
	if changed(path, content) {
		return wrote, "after damage was found"
	}
	return judgeError(damage)
}

// judgeError takes an error for a notice when it says that the file is damaged, or is none. That an entry is not there
// any more would be another thing, and a lie; and no error holds what somebody wrote.
func judgeError(err error) (outcome, string) {
	said := strings.ReplaceAll(err.Error(), "\n", " ")
	for _, word := range []string{"verhaal", "mama", "klasdeur", "Vraag door"} {
		if strings.Contains(said, word) {
			return unnamed, "the error holds text"
		}
	}
	if errors.Is(err, store.ErrDamaged) || errors.Is(err, store.ErrEmptyFile) {
		return noticed, said
	}
	return unnamed, said
}

// keep puts a file that failed where it stays, since another run lays out what it writes otherwise, and names it.
func (v *victim) keep(t *testing.T, o outcome, about string, content []byte, seed uint64, n int) string {
	if o < alarmed {
		return about
	}
	folder := filepath.Join(os.TempDir(), "koffiemoment-gate")
	path := filepath.Join(folder, fmt.Sprintf("%s-%d-%d.db", strings.ReplaceAll(t.Name(), "/", "-"), seed, n))
	if err := errors.Join(os.MkdirAll(folder, 0o700), os.WriteFile(path, content, 0o600)); err != nil {
		return about + " " + err.Error()
	}
	return about + " " + path
}
