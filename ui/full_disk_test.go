//go:build unix

package ui_test

import (
	"os/signal"
	"strings"
	"syscall"
	"testing"

	"koffiemoment/ui/pilot"
)

// fill lets no file grow or be written to, as on a full disk, until free is called or the test ends. What stands there can be read.
func fill(t *testing.T) (free func()) {
	t.Helper()
	signal.Ignore(syscall.SIGXFSZ)
	var was syscall.Rlimit
	must(syscall.Getrlimit(syscall.RLIMIT_FSIZE, &was))
	none := was
	none.Cur = 0
	must(syscall.Setrlimit(syscall.RLIMIT_FSIZE, &none))
	free = func() { must(syscall.Setrlimit(syscall.RLIMIT_FSIZE, &was)) }
	t.Cleanup(free)
	return free
}

func TestADraftThatCouldNotBeSavedStaysInSight(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Bewaard.")
	p.Pause()
	free := fill(t)
	p.Type(" Alleen hier.")
	p.Press("esc")
	pilot.Shows(t, p, "Dat lukte niet")
	p.Press("enter")
	pilot.Shows(t, p, "Bewaard. Alleen hier.")
	pilot.Shows(t, p, "nog niet bewaard")
	free()
	p.Press("esc", "v")
	pilot.Shows(t, p, "Bewaard. Alleen hier.")
	p.Press("ctrl+c")
	if got := pilot.Drafts(t, j)[0].Entry.Story; got != "Bewaard. Alleen hier." {
		t.Errorf("the journal holds %q", got)
	}
}

func TestAReasonThatCouldNotBeSavedIsNotReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "enter")
	free := fill(t)
	p.Press("3", "tab")
	p.Type("Mijn lange reden.")
	p.Press("esc")
	pilot.Shows(t, p, "Dat lukte niet")
	p.Press("enter", "down", "enter", "2")
	free()
	p.Press("esc", "ctrl+c")
	got := pilot.Newest(t, j).Judgements
	if got["houding.positief"].Reason != "Mijn lange reden." || got["houding.gelijkwaardig"].Level != "oefenend" {
		t.Errorf("kept %+v", got)
	}
}

func TestANameThatCouldNotBeSavedIsNotReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	free := fill(t)
	p.Press("o")
	p.Type("elien")
	p.Press("esc", "o", "down", "right")
	free()
	p.Press("esc", "ctrl+c")
	if set, err := j.Settings(); err != nil || set.Name != "Noorelien" || set.Stage != "stage-2" {
		t.Errorf("kept %+v, %v", set, err)
	}
}

func TestNothingIsCalledUnsavedOnceItIsFinished(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("n")
	p.Type("Verhaal.")
	p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n")
	free := fill(t)
	p.Press("down", "down", "down", "space")
	p.Pause()
	pilot.Shows(t, p, "nog niet bewaard")
	free()
	p.Press("up", "up", "up", "up", "enter")
	if text, _, _ := p.Frame(); strings.Contains(text, "nog niet bewaard") {
		t.Errorf("all is saved:\n%s", text)
	}
}
