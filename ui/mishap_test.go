package ui_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func TestWhatIsDeletedLastLeavesNoHole(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "end", "x", "enter")
	p.Lives(t)
	p.Shows(t, "Ouder Zonnebloem")
}

func TestAnotherStageUnderTheCursorOfAForeignRow(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	r := pilot.College(t, j)
	d := journal.NewDraft("anders", now, r, journal.Encounter{Stage: "stage-1"}, journal.Full, nil, nil)
	d.Entry.Story = "Met een andere rubric."
	d.Place("rust", "n4")
	_, err := j.Finish(d, r, now)
	must(err)
	must(j.UseRubric(rubric.Default()))
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z")
	p.Press(pilot.Downs(18)...)
	p.Press("right", "enter")
	p.Lives(t)
}

// A reading that began before a choice must not bring back what stood there before it.
func TestAChoiceIsNotOvertakenByAnOlderReading(t *testing.T) {
	for range 20 {
		j := pilot.OpenJournal(t)
		pilot.Filled(j)
		p := pilot.OpenOn(t, "nl", j)
		p.PressTogether("z", "enter", "4", "esc", "down", "enter", "2", "esc")
		p.Shows(t, "Afgestemd")
		p.PressTogether("esc")
		got := pilot.Newest(t, j).Judgements
		if got["houding.positief"].Level != "afgestemd" || got["houding.gelijkwaardig"].Level != "oefenend" {
			t.Fatalf("kept %+v", got)
		}
	}
}

// typing is at the story of the draft that the journal holds, with a word written that nothing saved yet.
func typing(t *testing.T) (*pilot.Pilot, *store.Journal) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press(strings.Fields("v" + strings.Repeat(" ctrl+p", 9))...)
	p.Type("Net getypt. ")
	return p, j
}

// Keys typed ahead reach the overview before it was read again, and what they take up must be newer than what it says.
func TestADraftThatWasJustLeftGoesOnAsItWasLeft(t *testing.T) {
	p, j := typing(t)
	p.Hold()
	p.Press("esc", "v")
	p.Release()
	p.Type("En nog wat, zodat dit de nieuwste versie is.")
	p.Press("ctrl+c")
	if got := pilot.Drafts(t, j)[0].Entry.Story; !strings.Contains(got, "Net getypt. En nog wat") {
		t.Errorf("the journal holds %q", got)
	}
}

func TestADraftThatWasJustLeftComesBackFromBeingThrownAwayAsItWasLeft(t *testing.T) {
	p, j := typing(t)
	p.Hold()
	p.Press("esc", "x", "j", "u")
	p.Release()
	if drafts := pilot.Drafts(t, j); len(drafts) != 1 || !strings.Contains(drafts[0].Entry.Story, "Net getypt.") {
		t.Errorf("the journal holds %+v", drafts)
	}
}

// Settings that are opened again before they were read go on from what was typed, also when an overview comes in that is older.
func TestANameThatWasJustTypedIsNotReplaced(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("o")
	_, read := p.Shell.Update(tea.KeyPressMsg{Code: tea.KeyEscape})
	older := read()
	p.Press("o")
	p.Type("elien")
	p.Hold()
	p.Send(older)
	p.Press("esc", "o", "down", "right")
	p.Release()
	p.Press("esc", "ctrl+c")
	if set, err := j.Settings(); err != nil || set.Name != "Noorelien" || set.Stage != "stage-2" {
		t.Errorf("kept %+v, %v", set, err)
	}
}

func TestADraftOpensUnderAnotherRubric(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("Een heel verhaal")
	p.Press("ctrl+c")
	pilot.College(t, j)
	p = pilot.OpenOn(t, "nl", j)
	p.Press("v")
	p.Shows(t, "Een heel verhaal")
}

func TestReasonsOutliveAChangeOfRubric(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "enter", "3", "tab")
	p.Type("Mijn lange reden.")
	p.Press("esc", "ctrl+c")
	source := strings.ReplaceAll(strings.Replace(string(rubric.DefaultSource()), "version: 2", "version: 3", 1), "houding.positief", "houding.anders")
	r, err := rubric.Parse([]byte(source))
	must(err)
	must(j.UseRubric(r))
	p = pilot.OpenOn(t, "nl", j)
	p.Press("z", "down", "enter", "2", "esc", "esc")
	p.Shows(t, "1 van 17 ingeschat")
	if got := pilot.Newest(t, j).Judgements["houding.positief"].Reason; got != "Mijn lange reden." {
		t.Errorf("the reason is now %q", got)
	}
}

func TestChancesThatWereTakenAwayStayAway(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("k", "x", "x", "x", "x", "x", "x", "x", "x", "esc", "k")
	if text, _, _ := p.Frame(); strings.Contains(text, "klasdeur") {
		t.Errorf("they are back:\n%s", text)
	}
}

func TestHalfATypedDateTakesNothingAway(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("o", "down", "down", "backspace", "backspace", "backspace", "backspace", "backspace", "esc")
	if set, err := j.Settings(); err != nil || set.Starts["stage-1"].IsZero() {
		t.Errorf("the start date is gone: %+v, %v", set, err)
	}
}

func TestABlankDraftIsNotKept(t *testing.T) {
	j := pilot.OpenJournal(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Type("a")
	p.Elapse()
	p.Press("backspace", "esc")
	if drafts := pilot.Drafts(t, j); len(drafts) != 0 {
		t.Errorf("%d drafts are offered", len(drafts))
	}
}

// closed is a journal that takes nothing any more, as one on a disk that went away.
func closed(t *testing.T) (*store.Journal, string) {
	t.Helper()
	folder := t.TempDir()
	j, err := store.Open(filepath.Join(folder, "logboek.db"), store.Options{})
	must(err)
	pilot.Filled(j)
	return j, folder
}

func TestAFailedFinishKeepsTheTextAndThePicture(t *testing.T) {
	j, folder := closed(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("n")
	p.Type("Dit blijft staan.")
	p.Press("ctrl+n", "enter", "ctrl+n", "ctrl+n")
	j.Close()
	p.Press("enter")
	p.Shows(t, "Dat lukte niet")
	p.Press("enter", "esc")
	p.Shows(t, "Nieuwsgierigheid        ▓      1 Ze")
	p.Press("ctrl+c")
	if p.Quit {
		return // everything had been saved before
	}
	p.Shows(t, "apart bestand")
	p.Press("j")
	if !p.Quit {
		t.Fatal("the program does not end")
	}
	p.Shell.Finish()
	files, err := filepath.Glob(filepath.Join(folder, "koffiemoment-gered-*.txt"))
	if err != nil || len(files) != 1 {
		t.Fatalf("%d side files, %v", len(files), err)
	}
	if text, err := os.ReadFile(files[0]); err != nil || !strings.Contains(string(text), "Dit blijft staan.") {
		t.Errorf("the side file holds %q, %v", text, err)
	}
}

func TestAnUndoThatFailsIsToldAndCanBeTriedAgain(t *testing.T) {
	j, _ := closed(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("x", "j")
	j.Close()
	p.Press("u")
	p.Shows(t, "Dat lukte niet")
	p.Press("enter")
	p.Shows(t, "zet terug")
}

func TestAnUndoneDeletionThatFailsIsToldToo(t *testing.T) {
	j, _ := closed(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("l", "down", "x", "esc")
	p.Shows(t, "zet terug")
	j.Close()
	p.Press("u")
	p.Shows(t, "Dat lukte niet")
	p.Press("enter")
	p.Shows(t, "zet terug")
}

// Ticks alone are no text: no empty file is promised, and nobody hears that something is safe.
func TestChoicesWithoutWordsAreNotRescued(t *testing.T) {
	j, folder := closed(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("i", "right", "right", "tab")
	j.Close()
	p.Press("space", "ctrl+c")
	p.Shows(t, "Wat je het laatst koos, kon niet bewaard worden.")
	p.Press("j")
	if path := p.Shell.Finish(); path != "" || !p.Shell.Outcome().Unkept {
		t.Errorf("rescued to %q, outcome %+v", path, p.Shell.Outcome())
	}
	if files, err := filepath.Glob(filepath.Join(folder, "*.txt")); err != nil || len(files) > 0 {
		t.Errorf("written: %v, %v", files, err)
	}
}

func TestAStageThatWasChosenIsRescued(t *testing.T) {
	j, _ := closed(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("o", "down")
	j.Close()
	p.Press("right", "ctrl+c")
	text, err := os.ReadFile(p.Shell.Finish())
	want := "## Instellingen\nid: settings\n\nNaam: Noor\nStage: Stage 2\nEerste stagedag (Stage 1): ma 2 maart 2026\nFocus: wat stil bleef\n"
	if err != nil || !strings.Contains(string(text), want) {
		t.Errorf("the side file holds %q, %v", text, err)
	}
}

func TestLevelsAreRescuedInOneOrder(t *testing.T) {
	j, _ := closed(t)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "enter", "1", "esc", "down", "enter", "2", "esc", "down", "enter", "3", "esc", "down", "enter")
	j.Close()
	p.Press("4", "ctrl+c")
	text, err := os.ReadFile(p.Shell.Finish())
	want := "Gelijkwaardigheid Oefenend\n\n\nActief luisteren Afgestemd\n\n\nNieuwsgierigheid Zelfstandig\n\n\nPositief ingesteld Verkennend\n\n\n"
	if err != nil || !strings.Contains(string(text), "## Zelfinschatting · Stage 1\nid: estimate stage-1 000000001\n\n"+want) {
		t.Errorf("the side file holds %q, %v", text, err)
	}
}

func TestTextThatTheJournalWillNotTakeIsRescued(t *testing.T) {
	j, _ := closed(t)
	p := pilot.OpenOn(t, "en", j)
	p.Press("n")
	p.Type("Only here.")
	j.Close()
	p.Press("ctrl+c")
	p.Shows(t, "separate file")
	p.Press("y")
	path := p.Shell.Finish()
	text, err := os.ReadFile(path)
	if err != nil || !strings.Contains(string(text), "Only here.") {
		t.Errorf("rescued %q into %q, %v", text, path, err)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm()&0o077 != 0 {
		t.Errorf("others can read it: %v, %v", info, err)
	}
}
