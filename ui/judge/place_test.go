package judge_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

func TestNoDigitAndNoEnterTakesALevelAway(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "3", "3", "enter", "enter", "0", "0", "enter")
	r := l.said("noor-journal")
	if r.Views[positive].Level != "zelfstandig" || len(r.Views) != 2 || !r.Views[curious].CannotJudge {
		t.Errorf("views are %+v", r.Views)
	}
}

// Whoever types without looking where the cursor stands changes no grade, opens nothing and goes nowhere, whatever the word is.
func TestNoLetterBesideTheTextDoesAnything(t *testing.T) {
	l := atNoor(t, blindFirst)
	l.Press("down", "down", "enter", "2")
	l.Type("Goed zo")
	studentShows(t, l, "2 ● Oe gekozen", "Letters doen hier niets.")
	l.Press("esc", "down", "enter")
	letters := "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéèçà&\"'(§!-_,;:./+*@#"
	for _, stop := range [][]string{nil, {"up"}, {"esc", "tab", "tab"}} {
		l.Press(stop...)
		for _, letter := range letters {
			l.Type(string(letter))
			l.Press("pgup") // what is typed next is no word with it
		}
		studentShows(t, l, "Actief luisteren", "verborgen tot jij kiest")
	}
	l.Type("2 keer goed")
	l.Press("delete", "ctrl+z")
	l.Type("In het jaar 2")
	r := l.said("noor-journal")
	want := map[string]journal.View{curious: {Level: "oefenend", Claim: noorClaims(t)[curious]}, "houding.luisteren": {Level: "oefenend"}}
	if diff := cmp.Diff(want, r.Views); diff != "" || len(r.Points) > 0 {
		t.Errorf("points %q, views (-want +got):\n%s", r.Points, diff)
	}
}

func TestALevelIsPutBack(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("enter", "2", "tab")
	l.Type("Vraag door.")
	l.Press("esc", "4", "delete")
	studentShows(t, l, "weg: niveau Af · ctrl+z zet terug", "was Af")
	l.Press("ctrl+z")
	studentShows(t, l, "4 ● Af gekozen", "was Oe")
	l.Press("tab", "tab", "tab", "enter")
	studentShows(t, l, "2 ● Oe gekozen", "Vraag door.")
	if r := l.said("noor-journal"); r.Views[positive].Level != "oefenend" || r.Views[positive].Remark != "Vraag door." {
		t.Errorf("views are %+v", r.Views)
	}
}

// A grade that the student has says so when it is another by now.
func TestAGradeSaysWhatWasAnswered(t *testing.T) {
	folder := studentFolder(t, noor())
	l := review(t, "nl", folder, func(d *store.Desk) { d.Reviewer.Name = "An Devos" })
	l.Press("enter", "enter", "3", "esc")
	l.said("noor-journal")
	h, _ := pilot.HandInAt(t, filepath.Join(folder, "noor-1.koffie"))
	_, err := l.reviews.Answer(h, store.Sealing{}, t.TempDir(), time.Date(2026, 11, 28, 20, 0, 0, 0, time.UTC))
	must(err)
	must(l.reviews.Close())
	l.start("nl")
	l.Press("enter", "enter", "2")
	studentShows(t, l, "was Ze, beantwoord 28/11")
	l.Press("ctrl+z")
	studentHides(t, l, "beantwoord")
	l.Press("2")
	l.again()
	l.Press("enter", "enter")
	studentShows(t, l, "was Ze, beantwoord 28/11")
	l.Press("ctrl+z")
	if r := l.said("noor-journal"); r.Views[positive].Level != "zelfstandig" {
		t.Errorf("views are %+v", r.Views)
	}
}

// The longest of what the student may have is whole beside the moments too, where the levels have half of the width.
func TestWhatWasAnsweredIsWholeInTwoColumns(t *testing.T) {
	folder := studentFolder(t, noor())
	l := review(t, "nl", folder, func(d *store.Desk) { d.Reviewer.Name = "An Devos" })
	l.Press("enter", "enter", "0", "esc")
	l.said("noor-journal")
	h, _ := pilot.HandInAt(t, filepath.Join(folder, "noor-1.koffie"))
	_, err := l.reviews.Answer(h, store.Sealing{}, t.TempDir(), time.Date(2026, 11, 28, 20, 0, 0, 0, time.UTC))
	must(err)
	must(l.reviews.Close())
	l.start("nl")
	l.Resize(120, 40)
	l.Press("enter", "enter", "2")
	studentShows(t, l, "was niet in te schatten, beantwoord 28/11", "ctrl+z")
}

func TestTheSameAsTheStudentIsOneKey(t *testing.T) {
	l := atNoor(t, blindFirst)
	l.Press("down", "down", "enter", "=")
	studentShows(t, l, "niveau verborgen tot jij kiest", "3 ○ Ze")
	l.Press("f7", "=")
	studentShows(t, l, "3 ● Ze gekozen")
	l.Press("enter", "f7", "=")
	studentShows(t, l, "geen eigen niveau")
	if r := l.said("noor-journal"); len(r.Views) != 1 || r.Views[curious].Level != "zelfstandig" {
		t.Errorf("views are %+v", r.Views)
	}
}

func TestACriterionIsPutOnTheListToTalkAbout(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("down", "down", "enter", "tab", "tab", "right")
	studentShows(t, l, "gesprekspunt: ja")
	l.Press("left")
	studentShows(t, l, "gesprekspunt: nee")
	l.Press("right", "enter", "up", "enter")
	l.Type(": begin met het liedje")
	l.Press("esc", "esc", "left")
	studentShows(t, l, "Gesprekspunten")
	if r := l.said("noor-journal"); !cmp.Equal(r.Points, []string{"Nieuwsgierigheid: begin met het liedje"}) {
		t.Errorf("points are %q", r.Points)
	}
}
