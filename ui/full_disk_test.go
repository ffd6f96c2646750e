//go:build unix

package ui_test

import (
	"bytes"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/pilot"
)

// onFullDisk is the environment variable that makes the test binary fill its disk.
const onFullDisk = "KOFFIEMOMENT_TEST_FULL"

// TestWhatCouldNotBeSaved runs in a process of its own, because a limit on what may be written holds for a whole process.
func TestWhatCouldNotBeSaved(t *testing.T) {
	if os.Getenv(onFullDisk) == "" {
		alone := exec.Command(os.Args[0], "-test.run=^"+t.Name()+"$")
		alone.Env = append(os.Environ(), onFullDisk+"=1")
		if said, err := alone.CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, said)
		}
		return
	}
	signal.Ignore(syscall.SIGXFSZ)
	t.Run("a draft stays in sight", testADraftStaysInSight)
	t.Run("a reason is not replaced", testAReasonIsNotReplaced)
	t.Run("a name is not replaced", testANameIsNotReplaced)
	t.Run("a choice for handing in is not replaced", testAChoiceForHandingInIsNotReplaced)
	t.Run("nothing is called unsaved once it is finished", testNothingIsCalledUnsavedOnceItIsFinished)
	t.Run("a lock leaves all as it was", testALockLeavesAllAsItWas)
	t.Run("it is tried again", testItIsTriedAgain)
	t.Run("nobody loses a text unasked", testNobodyLosesATextUnasked)
}

// fill lets no file be written to, as on a full disk, until free is called. What stands there can be read.
func fill(t *testing.T) (free func()) {
	t.Helper()
	var was syscall.Rlimit
	must(syscall.Getrlimit(syscall.RLIMIT_FSIZE, &was))
	none := was
	none.Cur = 0
	must(syscall.Setrlimit(syscall.RLIMIT_FSIZE, &none))
	free = func() { must(syscall.Setrlimit(syscall.RLIMIT_FSIZE, &was)) }
	t.Cleanup(free)
	return free
}

func testADraftStaysInSight(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Bewaard.")
	p.Pause()
	free := fill(t)
	p.Type(" Alleen hier.")
	p.Press("esc")
	p.Shows(t, "De schijf is vol")
	p.Press("enter")
	p.Shows(t, "Bewaard. Alleen hier.")
	p.Shows(t, "nog niet bewaard")
	free()
	p.Press("esc", "v")
	p.Shows(t, "Bewaard. Alleen hier.")
	p.Press("ctrl+c")
	if got := pilot.Drafts(t, j)[0].Entry.Story; got != "Bewaard. Alleen hier." {
		t.Errorf("the journal holds %q", got)
	}
}

// testItIsTriedAgain has no key pressed once the disk is full, nor after there is room again.
func testItIsTriedAgain(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	free := fill(t)
	p.Type("Hier.")
	p.Pause()
	p.Shows(t, "nog niet bewaard · ")
	for range 5 {
		p.Pause()
	}
	p.Shows(t, "nog niet bewaard")
	free()
	p.Pause()
	p.Shows(t, "Bewaren lukt weer: alles is bewaard om 15:42.")
	p.Pause()
	p.Shows(t, "bewaard 15:42")
	if got := pilot.Drafts(t, j)[0].Entry.Story; got != "Hier." {
		t.Errorf("the journal holds %q", got)
	}
}

// testNobodyLosesATextUnasked wants to quit where nothing can be written anywhere.
func testNobodyLosesATextUnasked(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	free := fill(t)
	p.Type("Alleen hier.")
	p.Press("ctrl+c")
	p.Shows(t, "Toch stoppen?")
	p.Press("j")
	p.Shows(t, "Weggooien en stoppen")
	p.Press("enter")
	if p.Quit {
		t.Fatal("it ended with a text that is nowhere")
	}
	p.Shows(t, "Alleen hier.")
	p.Press("ctrl+c", "j", "down", "enter")
	if p.Shell.Finish(); !p.Quit || !p.Shell.Outcome().Lost {
		t.Errorf("quit %v, outcome %+v", p.Quit, p.Shell.Outcome())
	}
	free()
}

// testALockLeavesAllAsItWas fills the disk before each change of a lock, and then makes room.
func testALockLeavesAllAsItWas(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press(toLock...)
	p.Press("enter")
	p.Type(phrase)
	p.Press("enter")
	p.Type(phrase)
	p.Press("enter", "enter")
	before := contents(j.Path())
	free := fill(t)
	p.Press("2")
	p.Says(t, "De schijf is vol: voor dit slot")
	p.Press("1")
	p.Paste(t.TempDir())
	p.Press("home", "enter")
	p.Says(t, "Het blad kon daar niet geschreven worden.")
	if j.Locked() || !bytes.Equal(before, contents(j.Path())) {
		t.Error("the file changed")
	}
	free()
	p.Pause()
	if set, err := j.Settings(); err != nil || set.Idle != 0 {
		t.Errorf("without a lock the curtain is to fall after %d minutes, %v", set.Idle, err)
	}
	p.Press("2")
	p.Says(t, "Je logboek staat op slot.")
	key := j.Key()
	p.Press("enter", "enter", "down", "down", "down", "enter")
	p.Type(phrase)
	p.Press("enter")
	before = contents(j.Path())
	free = fill(t)
	p.Press("2")
	p.Says(t, "De schijf is vol: voor dit slot")
	if !key.Same(j.Key()) || !bytes.Equal(before, contents(j.Path())) {
		t.Error("the lock is not as it was")
	}
	free()
	p.Press("2")
	p.Says(t, "Het slot is weg.")
}

func testAReasonIsNotReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "enter")
	free := fill(t)
	p.Press("3", "tab")
	p.Type("Mijn lange reden.")
	p.Press("esc")
	p.Shows(t, "De schijf is vol")
	p.Press("enter", "down", "enter", "2")
	free()
	p.Press("esc", "ctrl+c")
	got := pilot.Newest(t, j).Judgements
	if got["houding.positief"].Reason != "Mijn lange reden." || got["houding.gelijkwaardig"].Level != "oefenend" {
		t.Errorf("kept %+v", got)
	}
}

func testANameIsNotReplaced(t *testing.T) {
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

func testAChoiceForHandingInIsNotReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("i")
	free := fill(t)
	p.Press("right", "esc", "i")
	p.Shows(t, "De schijf is vol")
	p.Press("enter", "esc")
	free()
	p.Press("i", "down", "right", "ctrl+c")
	if set, err := j.HandingIn(); err != nil || set.By != exchange.ByRange || set.Stage != "stage-2" {
		t.Errorf("kept %+v, %v", set, err)
	}
}

func testNothingIsCalledUnsavedOnceItIsFinished(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("n")
	p.Type("Verhaal.")
	p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n")
	free := fill(t)
	p.Press("up", "up", "up", "space")
	p.Pause()
	p.Shows(t, "nog niet bewaard")
	free()
	p.Press("down", "down", "down", "enter")
	if text, _, _ := p.Frame(); strings.Contains(text, "nog niet bewaard") {
		t.Errorf("all is saved:\n%s", text)
	}
}
