package judge_test

import (
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// The folder is read anew, with an earlier name in it, while a student lies open.
func TestALevelIsCountedForItsOwnStudent(t *testing.T) {
	folder := studentFolder(t, noor(), bram())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "N")
	studentShows(t, l, "Nalezen ── Noor")
	newHandedIn("Aya", rubric.Default()).write(t, folder)
	l.Run(l.Shell.All(reread(l)))
	studentShows(t, l, "student 3 van 3")
	l.Press("enter", "2")
	if got := judged(l); got["Noor"] != 1 || got["Aya"]+got["Bram"] != 0 {
		t.Errorf("the queue says %v", got)
	}
	if r := l.said("noor-journal"); len(r.Views) != 1 {
		t.Errorf("kept %+v", r)
	}
}

// A sync client puts the file of one student over that of another.
func TestAFileOfAnotherStudentByNowIsNotOpened(t *testing.T) {
	folder := studentFolder(t, noor(), bram())
	l := review(t, "nl", folder, nil)
	words, err := os.ReadFile(filepath.Join(folder, "noor-1.koffie"))
	must(err)
	must(os.WriteFile(filepath.Join(folder, "bram-1.koffie"), words, 0o600))
	l.Press("enter")
	studentShows(t, l, "Er staat nu iets anders in dit bestand")
	l.Press("esc", "down", "enter", "enter", "2")
	if got := judged(l); got["Bram"] != 0 || got["Noor"] != 1 {
		t.Errorf("the queue says %v", got)
	}
}

// A student handed in again, over the file that was read: that is what opens, and the queue counts it.
func TestANewerHandInOverTheOldOneOpens(t *testing.T) {
	folder := studentFolder(t, noor())
	l := review(t, "nl", folder, nil)
	newer := noor()
	newer.choice.Number = 2
	newer.source.Entries = append(newer.source.Entries, moment(9, 4, rubric.Default(), func(e *journal.Entry) { e.Story = "Nog een." }))
	newer.write(t, folder)
	must(os.Rename(filepath.Join(folder, "noor-2.koffie"), filepath.Join(folder, "noor-1.koffie")))
	l.Press("enter")
	studentShows(t, l, "5 reflecties")
	l.Press("esc")
	studentShows(t, l, "5 reflecties", "logboek nr. 2")
	old := noor()
	old.write(t, folder)
	l.Press("enter")
	studentShows(t, l, "Er staat nu iets anders in dit bestand")
}

func TestABrokenTaskEndsInOrderWithTheRemarkKept(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "tab")
	l.Type("Mooi gekeken.")
	l.BreakTask()
	if !l.Quit || !l.Crashed {
		t.Errorf("quit %v, crashed %v", l.Quit, l.Crashed)
	}
	must(l.Shell.Keeper.Flush())
	if r := l.said("noor-journal"); len(r.Views) != 1 {
		t.Errorf("kept %+v", r)
	}
}

// A lecturer has no journal, and is told of the file that there is.
func TestALecturerWhoseFileTakesNothingIsToldWhere(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "tab")
	l.Shell.Desk.Close()
	l.Type("Mooi gekeken.")
	l.Press("ctrl+c")
	studentShows(t, l, "Wat je noteerde, kon niet bewaard worden.", "nalezen.db")
	studentHides(t, l, "logboek")
}

func TestBlindFirstShowsOnAKeyInTheWholeTextToo(t *testing.T) {
	l := atNoor(t, func(d *store.Desk) { d.Blind = true })
	l.Press("down", "down", "enter", "up", "up", "enter")
	studentShows(t, l, "F7 toont het nu al", "F7 toon")
	l.Press("f7")
	studentShows(t, l, "Zelfstandig", "ook bij ouders die ik minder ken")
	studentHides(t, l, "F7 toon")
	l.Press("esc")
	studentHides(t, l, "verborgen")
}

// What was said under a rubric that is no longer used is neither to be read again nor counted.
func TestWhatWasSaidUnderAnotherRubricCountsForNothing(t *testing.T) {
	folder := studentFolder(t, noor())
	l := review(t, "nl", folder, nil)
	must(l.reviews.Close())
	l.open()
	r := journal.Review{Journal: "noor-journal", Stage: "stage-1"}
	r.Place(curious, "oud-niveau", "another claim")
	h, _ := pilot.HandInAt(t, filepath.Join(folder, "noor-1.koffie"))
	for _, e := range h.Entries {
		r.MarkRead(e.ID, e.Hash, nil)
	}
	must(l.reviews.SaveReview(r))
	must(l.reviews.Close())
	l.start("nl")
	l.Press("enter")
	studentShows(t, l, "Reflecties: 0 van 4 te lezen")
	studentHides(t, l, "inschatting anders")
}

// Of an entry that was read and handed in again, the lecturer is told what changed in it.
func TestWhatChangedInAnEntryIsNamed(t *testing.T) {
	folder := studentFolder(t, noor())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "tab", "enter")
	read := l.said("noor-journal")
	newer := noor()
	newer.choice.Number = 2
	for i := range newer.source.Entries {
		if e := &newer.source.Entries[i]; read.Read[e.ID] != "" {
			e.Revision, e.Story, e.Tip = e.Revision+1, "Hij bleef toch staan.", "Wacht even."
			e.Answers = map[string]journal.Answer{curious: {Text: "Anders gezegd."}}
		}
	}
	newer.write(t, folder)
	l.again()
	l.Press("enter", "tab", "home", "enter")
	studentShows(t, l, "! Gewijzigd sinds je dit las: Wat zag of hoorde ik, Nieuwsgierigheid,", "Hij bleef toch staan.")
}

// Who hands in again over the file under a name that another has as well, is told apart from then on, and so is that other.
func TestANewNameThatAnotherHasToo(t *testing.T) {
	folder := studentFolder(t, noor(), bram())
	l := review(t, "nl", folder, nil)
	newer := bram()
	newer.choice.Number, newer.choice.Student = 2, "Noor"
	newer.write(t, folder)
	must(os.Rename(filepath.Join(folder, "bram-2.koffie"), filepath.Join(folder, "bram-1.koffie")))
	l.Press("enter")
	studentShows(t, l, "Nalezen ── Noor · bram")
	l.Press("esc")
	studentShows(t, l, "Noor · noor", "► Noor · bram")
}

// What a lecturer noted about a student goes for good, and only that; the hand-in stays.
func TestNotesAboutAStudentAreWiped(t *testing.T) {
	folder := studentFolder(t, noor(), bram())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "enter", "2", "esc", "esc", "down", "enter", "enter", "3", "esc", "esc")
	studentShows(t, l, "► Noor")
	l.Press("x")
	studentShows(t, l, "Alles wat je over Noor noteerde")
	l.Press("enter")
	if judged(l)["Noor"] != 1 {
		t.Fatal("enter alone wiped it")
	}
	l.Press("x", "j")
	studentShows(t, l, "gewist: je notities over Noor · u zet terug")
	if got := judged(l); got["Noor"] != 0 || got["Bram"] != 1 {
		t.Errorf("the queue says %v", got)
	}
	if l.said("noor-journal").Views != nil {
		t.Error("the notes are still there")
	}
	l.again()
	if l.said("bram-journal").Views == nil {
		t.Error("the wrong notes are gone")
	}
}

// Notes about students who are no longer in the folder go together, once it is certain who is in it.
func TestNotesAboutStudentsElsewhereAreWiped(t *testing.T) {
	folder := studentFolder(t, noor(), bram(), zoe())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "enter", "2", "esc", "esc", "down", "enter", "enter", "3", "esc", "esc")
	must(os.Remove(filepath.Join(folder, "noor-1.koffie")))
	must(os.WriteFile(filepath.Join(folder, "half.koffie"), []byte(`{"koffie":1,"kind":"handin"`), 0o600))
	l.Press("R", "o", "down", "down", "down")
	studentShows(t, l, "over 2 logboeken, 1 ervan niet in deze map")
	l.Press("enter")
	studentShows(t, l, "Wissen kan alleen als een hele map")
	must(os.Remove(filepath.Join(folder, "half.koffie")))
	l.Press("esc", "R", "o", "down", "down", "down", "enter")
	studentShows(t, l, "over de ene student die niet in deze map", "Noor.")
	l.Press("down", "enter")
	studentShows(t, l, "Gewist: 1 student.", "over 1 logboek")
	if l.said("noor-journal").Views != nil {
		t.Error("the notes are still there")
	}
	l.again()
	if l.said("bram-journal").Views == nil {
		t.Error("the wrong notes are gone")
	}
}

// What a student's own key signed is taken with another name, and that it is another is read before anything else.
func TestAChangedNameIsSaidWhenItIsOpened(t *testing.T) {
	folder := studentFolder(t, bram())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "esc")
	newer := bram()
	newer.choice.Number, newer.choice.Student = 2, "Bram Maes"
	newer.write(t, folder)
	l.Press("R", "enter")
	l.Says(t, "Let op, dit is anders dan eerder: er staat een andere naam op.")
	l.Press("esc", "esc", "enter")
	l.Says(t, "Nalezen ── Bram Maes")
	l.Hides(t, "anders dan eerder")
}
