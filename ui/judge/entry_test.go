package judge_test

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// From a moment a lecturer places the criterion, says something about a sentence, and is back where they were.
func TestAnEntryIsJudgedWhereItIsRead(t *testing.T) {
	l := atNoor(t, blindFirst)
	l.Press("down", "down", "enter", "up", "down", "enter")
	studentShows(t, l, "► Nieuwsgierigheid", "niveau verborgen tot jij kiest")
	l.Press("2")
	studentShows(t, l, "2 ● Oe gekozen", "Ze zelfstandig")
	l.Press("tab")
	l.Type("Mooi, 3 talen.")
	l.Press("esc", "up", "right", "right", "tab")
	studentShows(t, l, "Jouw opmerking bij Wat zag of hoorde ik “Ik vroeg welk liedje.”")
	l.Type("Hoe ging dat?")
	l.Press("esc")
	studentShows(t, l, "▪ “Ik vroeg welk liedje.”: Hoe ging dat?", "▪ Mooi, 3 talen.")
	l.Press("esc")
	studentShows(t, l, "Noor · criterium 3 van 17", "► week 2")
	r := l.said("noor-journal")
	if r.Views[curious].Level != "oefenend" || len(r.Comments) != 2 {
		t.Fatalf("kept %+v", r)
	}
	first, second := r.Comments[0], r.Comments[1]
	if first.Part != curious || first.Sentence != nil || first.Text != "Mooi, 3 talen." {
		t.Errorf("on the answer %+v", first)
	}
	if second.Part != exchange.PartStory || second.Sentence == nil || second.Sentence.At != len("Mama vertelde dat oma thuis altijd zingt.\n") {
		t.Errorf("on the sentence %+v", second)
	}
	file, err := os.ReadFile(l.path)
	must(err)
	if bytes.Contains(file, []byte("welk liedje")) {
		t.Error("the lecturer's file holds the words of the student")
	}
}

// A comment on a sentence stays with it while the student writes on around it, and what is new is shown.
func TestANewSentenceIsShownAndACommentStaysWithItsOwn(t *testing.T) {
	folder := studentFolder(t, noor())
	l := review(t, "nl", folder, nil)
	l.Press("enter", "tab", "down", "enter", "down", "right", "tab")
	l.Type("Wat zong ze?")
	l.Press("esc")
	l.said("noor-journal")
	must(l.reviews.Close())
	later := noor()
	later.choice.Number = 2
	later.source.Entries[1].Revision = 2
	later.source.Entries[1].Story = "Het was druk. Mama vertelde dat oma thuis altijd zingt.\nIk vroeg welk liedje."
	later.write(t, folder)
	l.start("nl")
	l.Press("enter", "tab", "down", "enter")
	studentShows(t, l, "! Gewijzigd sinds je dit las: Wat zag of hoorde ik.", "! 1 nieuwe zin", "▪ “Mama vertelde dat oma thuis altijd zingt.”: Wat zong ze?")
	studentHides(t, l, "Over een vorige versie")
	must(os.Remove(filepath.Join(folder, "noor-1.koffie")))
	l.again()
	l.Press("enter", "tab", "down", "enter")
	studentHides(t, l, "nieuwe zin")
}

// What a lecturer keeps for themself is kept, the closing remark goes out, and the answer is ready when they say so.
func TestTheAnswerAsAWhole(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("tab", "tab", "enter", "down", "enter")
	studentShows(t, l, "Slotopmerking")
	l.Type("Ga zo door.")
	l.Press("esc", "down", "down", "enter")
	l.Type("Belt volgende week.")
	l.Press("esc", "down", "enter")
	l.Type("bellen")
	l.Press("tab")
	studentShows(t, l, "Antwoord: klaar", "Eigen label: bellen", "Alleen voor jou")
	r := l.said("noor-journal")
	if r.Closing != "Ga zo door." || r.Note != "Belt volgende week." || r.Label != "bellen" || r.Ready != "noor-1" {
		t.Errorf("kept %+v", r)
	}
}

// A colleague's answer is read beside, not before the lecturer looked, and nothing of it is kept.
func TestAColleaguesAnswerLiesBeside(t *testing.T) {
	folder := studentFolder(t, noor())
	h, _ := pilot.HandInAt(t, filepath.Join(folder, "noor-1.koffie"))
	a := exchange.NewAnswer("a-7", 1, h, exchange.Reviewer{ID: "r-els", Name: "Els Peeters"}, now)
	a.Look(exchange.View{Criterion: positive, Level: "afgestemd", Remark: "Sterk begin."})
	a.Remark(h.Entry("1-ab"), "Mooi verteld.")
	_, err := store.WriteKoffie(folder, "els.koffie", func(w io.Writer) error { return exchange.Write(w, a) })
	must(err)
	l := review(t, "nl", folder, blindFirst)
	l.Press("enter", "tab", "tab", "end", "enter")
	l.Type("els")
	l.Press("enter")
	studentShows(t, l, "Het antwoord van Els Peeters ligt ernaast")
	l.Press("shift+tab", "shift+tab", "enter")
	studentHides(t, l, "Sterk begin")
	l.Press("2")
	studentShows(t, l, "Els Peeters: Afgestemd “Sterk begin.”")
	l.Press("esc", "tab", "enter")
	studentShows(t, l, "Els Peeters: “Mooi verteld.”")
	r := l.said("noor-journal")
	if want := map[string]journal.View{positive: {Level: "oefenend", Claim: noorClaims(t)[positive]}}; !cmp.Equal(want, r.Views) || len(r.Comments) > 0 {
		t.Errorf("kept %+v", r)
	}
}

func TestARubricUnderAnothersNameIsNamed(t *testing.T) {
	h := noor()
	edited := *rubric.Default()
	edited.Groups = append([]rubric.Group{}, edited.Groups...)
	edited.Groups[0].Name = rubric.Text{"nl": "Iets anders", "en": "Something else", "fr": "Autre chose"}
	h.source.Rubric = &edited
	for i := range h.source.Entries {
		h.source.Entries[i].Rubric = edited.Ref()
	}
	h.source.Estimates = nil
	l := review(t, "nl", studentFolder(t, h, bram()), nil)
	l.Press("enter", "N")
	studentShows(t, l, "! Dit bestand noemt zijn rubric ouders-informeel, versie 2")
	l.Press("N")
	studentHides(t, l, "noemt zijn rubric")
}

func TestAWideWindowIsRecommendedOnce(t *testing.T) {
	l := review(t, "nl", studentFolder(t, noor()), func(*store.Desk) {})
	l.Press("enter", "enter")
	studentShows(t, l, "Tip: met 120 tekens breed")
	l.Resize(120, 40)
	studentHides(t, l, "Tip:")
	l.Resize(80, 24)
	l.again()
	l.Press("enter", "enter")
	studentHides(t, l, "Tip:")
}

// A word typed beside the comment grades nothing and opens nothing: what it opened would be the list that goes to the student.
func TestNoWordBesideTheCommentDoesAnything(t *testing.T) {
	l := atNoor(t, nil)
	l.Press("down", "down", "enter", "up", "enter")
	for _, text := range []string{"Goed gezegd, 3 keer", "goed gezegd, 3 keer"} {
		l.Type(text)
		studentShows(t, l, "Letters doen hier niets.", "Verhaal 3.")
		l.Press("delete", "ctrl+z", "ctrl+z", "up", "down")
	}
	studentShows(t, l, "3 ○ Ze")
	l.Press("2")
	r := l.said("noor-journal")
	if len(r.Views) != 1 || r.Views[curious].Level != "oefenend" || len(r.Points) > 0 {
		t.Errorf("points %q, views %+v", r.Points, r.Views)
	}
}
