package ui_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"syscall"
	"testing"

	"koffiemoment/ui"
)

// A window that is closed, somebody who logs off, a computer that is shut down: Windows tells each program in a thread of its own, and ends it
// when that thread comes back or five seconds are over. So what was begun then has to come to its end, and the program ends by itself.
func TestWhatWindowsEndsIsSavedFirst(t *testing.T) {
	if event := os.Getenv("KOFFIEMOMENT_EVENT"); event != "" {
		endedBy(t, event)
		return
	}
	for name, event := range map[string]int{"ctrl+c": 0, "ctrl+break": 1, "the window": 2, "logging off": 5, "shutting down": 6} {
		saved := filepath.Join(t.TempDir(), "bewaard")
		child := exec.Command(os.Args[0], "-test.run", "^"+t.Name()+"$")
		child.Env = append(os.Environ(), "KOFFIEMOMENT_EVENT="+strconv.Itoa(event), "KOFFIEMOMENT_SAVED="+saved)
		if said, err := child.CombinedOutput(); err != nil {
			t.Errorf("%s: it was ended: %v\n%s", name, err, said)
		}
		if text, err := os.ReadFile(saved); len(text) != 100 {
			t.Errorf("%s: %d of 100 letters are saved, %v", name, len(text), err)
		}
	}
}

// endedBy has Windows tell of an event, as its own thread does, and saves letter by letter when it comes.
func endedBy(t *testing.T, event string) {
	number, err := strconv.Atoi(event)
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error)
	defer ui.OnSignal(func() {
		done <- saveSlowly(os.Getenv("KOFFIEMOMENT_SAVED"))
	})()
	told := syscall.NewLazyDLL("kernelbase.dll").NewProc("CtrlRoutine")
	if err := told.Find(); err != nil {
		t.Skip(err)
	}
	go told.Call(uintptr(number))
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func saveSlowly(path string) error {
	for n := range 100 {
		if err := os.WriteFile(path, make([]byte, n+1), 0o600); err != nil {
			return err
		}
	}
	return nil
}
