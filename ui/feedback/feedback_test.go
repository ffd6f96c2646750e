package feedback_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

func scenes() []pilot.Scene {
	return []pilot.Scene{
		pilot.OnJournal("feedback", pilot.Answered, pilot.Press("a")),
		pilot.OnJournal("feedback-stages", answeredTwoStages, pilot.Press("a", "down")),
		pilot.OnJournal("feedback-none", pilot.Filled, pilot.Press("a")),
		pilot.OnJournal("feedback-removed", pilot.Answered, pilot.Press("a", "x")),
		pilot.OnJournal("feedback-bin", pilot.Answered, pilot.Press("a", "x", "esc", "l", "p")),
		pilot.OnJournal("feedback-answer", pilot.Answered, pilot.Press("a", "enter")),
		pilot.OnJournal("feedback-earlier", pilot.Answered, pilot.Press("a", "down", "enter")),
		pilot.OnJournal("feedback-beside", pilot.Answered, pilot.Press("a", "down", "down", "down", "enter", "down", "down")),
		pilot.OnJournal("feedback-criterion", pilot.Answered, pilot.Press("a", "down", "down", "down", "enter", "down", "down", "enter")),
		pilot.OnJournal("feedback-reply", pilot.Answered, func(p *pilot.Pilot) {
			p.Press("a", "down", "down", "down", "enter", "down", "down", "enter", "tab")
			p.Type("Dat wil ik proberen.")
		}),
		pilot.OnJournal("feedback-comments", pilot.Answered, pilot.Press("a", "down", "down", "down", "down", "enter")),
		pilot.OnJournal("feedback-comment", pilot.Answered, pilot.Press("a", "down", "down", "down", "down", "enter", "down", "enter", "tab")),
		pilot.OnJournal("feedback-points", pilot.Answered, pilot.Press("a", "down", "down", "down", "down", "down", "enter")),
		pilot.OnJournal("feedback-tips", pilot.Answered, pilot.Press("a", "end", "up", "enter", "space", "down")),
		pilot.OnJournal("overview-answered", pilot.Answered, func(*pilot.Pilot) {}),
		pilot.OnJournal("assess-answered", pilot.Answered, pilot.Press("z", "down", "down")),
		pilot.OnJournal("judge-answered", pilot.Answered, pilot.Press("z", "down", "down", "enter")),
		pilot.OnJournal("entry-commented", pilot.Answered, pilot.Press("l", "down", "enter", "end")),
		pilot.OnJournal("arrival-refused", pilot.Answered, func(p *pilot.Pilot) { p.Open("nergens.koffie") }),
	}
}

func TestNothingOfAnAnswerChangesTheStudentsLevels(t *testing.T) {
	j, h, p := pilot.Lone(t)
	before := pilot.Newest(t, j)
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{}))
	p.Shows(t, "Het antwoord van Katrien Maes staat nu bij je logboek.")
	p.Shows(t, "nieuw · do 12 mrt")
	p.Press("enter", "esc", "down", "enter", "down", "down", "enter", "tab")
	p.Type("Dank je.")
	p.Press("esc", "esc", "esc")
	if diff := cmp.Diff(before, pilot.Newest(t, j)); diff != "" {
		t.Errorf("the self-assessment changed (-before +after):\n%s", diff)
	}
	p.Shows(t, "Antwoord op je logboek     2 gesprekspunten")
	p.Press("a")
	p.Hides(t, "nieuw ·")
}

func TestANewerAnswerReplacesAndTheOlderStaysReadable(t *testing.T) {
	for name, order := range map[string][]int{"in order": {1, 2}, "the older comes late": {2, 1}} {
		j, h, p := pilot.Lone(t)
		first, second := pilot.Answer("a-1", 1, h, now.AddDate(0, 0, -1)), pilot.Answer("a-2", 2, h, now)
		first.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "afgestemd", Remark: "Ga zo door."})
		for _, n := range order {
			p.Open(pilot.Write(j, map[int]*exchange.Answer{1: first, 2: second}[n], store.Sealing{}))
		}
		if want := "Dit antwoord van Katrien Maes is ouder"; order[1] == 1 {
			p.Shows(t, want)
			p.Press("up")
		} else {
			p.Says(t, "staat nu bij je logboek. Vervangt het antwoord van wo 11 maart.")
		}
		p.Press("enter")
		p.Says(t, "Vervangt het antwoord van wo 11 maart.")
		p.Press("esc")
		p.Shows(t, "eerder antwoord          wo 11 mrt · vervangen")
		p.Press("down", "enter")
		p.Shows(t, "dat van do 12 maart. Het blijft te lezen.")
		p.Shows(t, "Volgende stap: Ga zo door.")
		p.Press("esc", "down", "enter", "down", "down")
		p.Shows(t, "jij: Zelfstandig · Katrien Maes: Oefenend")
		p.Press("enter")
		p.Shows(t, "Eerder, op wo 11 maart: Afgestemd.")
		if t.Failed() {
			t.Fatal(name)
		}
	}
}

func TestTwoLecturersStandBesideEachOther(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Answered)
	p.Press("a", "down", "down", "down", "enter")
	p.Shows(t, "jij   Katrien Bram    – niet in te schatten")
	p.Shows(t, "Nieuwsgierigheid        Ze    Oe      Ze      verschilt · volgende stap")
	p.Shows(t, "Positief ingesteld      Ve    Ve\n")
	p.Shows(t, "Realisme                      –               volgende stap")
	p.Press("esc", "down", "down", "enter")
	p.Says(t, "Katrien Maes 1. Hoe begin")
	p.Says(t, "Bram 3. Je stageplek.")
}

func TestTheViewBesideAnAnswerIsTheOneHandedIn(t *testing.T) {
	j, h, p := pilot.Lone(t)
	p.Press("z", "down", "down", "enter", "1", "esc", "esc") // a later estimate, beside the one that was handed in
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{}))
	p.Press("down", "enter", "down", "down")
	p.Shows(t, "jij: Zelfstandig")
	p.Press("enter")
	p.Shows(t, "Zo diende je het in op wo 11")
	p.Shows(t, "Nu schat je dit in op")
}

// TestACommentOnASentenceQuotesIt guards the student against a remark of which nobody knows where it belongs.
func TestACommentOnASentenceQuotesIt(t *testing.T) {
	j, h, p := pilot.Lone(t)
	a := pilot.Answer("a-1", 1, h, now)
	e := &h.Entries[1]
	a.Comments = []exchange.Comment{
		{Entry: e.ID, Revision: e.Revision, Hash: e.Hash, Text: "Waarom net dit?", Part: "houding.nieuwsgierig"},
		{Entry: e.ID, Revision: e.Revision, Hash: e.Hash, Text: "Mooi gezien.", Part: exchange.PartStory,
			Sentence: &exchange.Sentence{Words: "Mama bleef even staan."}},
	}
	p.Open(pilot.Write(j, a, store.Sealing{}))
	p.Press("esc")
	p.Press("a", "down", "down", "enter")
	p.Says(t, "Mooi gezien.” Katrien Maes, Wat zag of hoorde ik “Mama bleef even staan.”")
	p.Press("enter")
	p.Says(t, "Nieuwsgierigheid Waarom net dit?")
	p.Says(t, "Wat zag of hoorde ik “Mama bleef even staan.” Mooi gezien.")
}

// A comment may be about what stands beside an entry: that is read with it.
func TestWhatStandsBesideIsReadWithAComment(t *testing.T) {
	j, h, p := pilot.Lone(t)
	pilot.Beside(j)
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{}))
	p.Resize(120, 80)
	p.Press("esc", "a", "down", "down", "enter", "enter")
	first, _, _ := p.Frame()
	p.Press("esc", "down", "enter")
	second, _, _ := p.Frame()
	for _, want := range []string{"Later gezien", "Hij wachtte op mij", "Ouderbeurt", "Ik zong thuis met Emma"} {
		if !strings.Contains(first+second, want) {
			t.Errorf("%q is not beside a comment:\n%s\n%s", want, first, second)
		}
	}
}

func TestACommentSaysWhichWordsItIsAbout(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	h := pilot.HandIn(j, now)
	a := pilot.Answer("a-1", 1, h, now)
	lost := a.Comments[1]
	lost.Revision, lost.Hash, lost.Text = 9, strings.Repeat("ab", 32), "Na een herstelde back-up."
	a.Comments = append(a.Comments, lost)
	_, err := j.KeepAnswer(a, now)
	must(err)
	pilot.Edit(j, h.Entries[0].ID, "De papa bleef lang staan.")
	p := pilot.OpenOn(t, "nl", j)
	comments := []string{"a", "down", "down", "enter"}
	p.Press(comments...)
	p.Shows(t, "Katrien Maes, over de versie van di 3 maart")
	p.Shows(t, "Katrien Maes, over woorden die niet meer in je logboek staan")
	p.Shows(t, "   “Mooi hoe je naar het liedje vroeg.”\n   Katrien Maes\n")
	p.Press("down", "enter")
	p.Shows(t, "De papa bleef lang staan.")

	must(j.Delete(h.Entries[0].ID, now))
	must(j.Delete(h.Entries[1].ID, now))
	must(j.Purge([]string{h.Entries[1].ID}))
	p = pilot.OpenOn(t, "nl", j)
	p.Press(comments...)
	p.Shows(t, "di 3 maart, Ouder Kastanje · in de prullenmand")
	p.Press("enter")
	p.Shows(t, "Deze reflectie ligt in de prullenmand.")
	p.Hides(t, "Jouw reactie")
	p.Press("esc", "down")
	p.Shows(t, "► Een reflectie die er niet meer is")
	p.Press("enter")
	p.Shows(t, "Mooi hoe je naar het liedje vroeg.")
	p.Shows(t, "Deze reflectie staat niet meer in je logboek.")
}

func TestRepliesTravelWithTheNextHandIn(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "down", "down", "down", "enter", "down", "down", "enter", "tab")
	p.Type("Dat ga ik proberen.")
	p.Press("tab")
	p.Type("Fijn!")
	p.Press("esc", "esc", "down", "enter", "enter", "tab")
	p.Type("Het was een oud liedje.")
	p.Press("esc", "esc", "home", "enter", "tab")
	p.Type("Dank je wel.")
	p.Press("esc", "enter")
	p.Shows(t, "Jij: “Dat ga ik proberen.”")
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	got := map[string]string{}
	for _, r := range from.Replies {
		entry, _, _ := strings.Cut(r.Entry, "-")
		got[strings.TrimSpace(r.Answer+" "+r.Criterion+entry)] = r.Text
	}
	want := map[string]string{"a-2 houding.nieuwsgierig": "Dat ga ik proberen.", "b-1 houding.nieuwsgierig": "Fijn!",
		"a-2 2": "Het was een oud liedje.", "a-2": "Dank je wel."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the hand-in would hold (-want +got):\n%s", diff)
	}
	p.Press("tab")
	p.Press(strings.Fields(strings.Repeat("backspace ", len("Dank je wel.")))...)
	p.Press("esc")
	if replies, err := j.Replies(); err != nil || len(replies) != 3 {
		t.Errorf("%d replies are kept after one was wiped, %v", len(replies), err)
	}
}

func TestAReplySurvivesQuittingInMidSentence(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "enter", "tab")
	p.Type("Ik wou nog")
	p.Press("ctrl+c")
	if replies, err := j.Replies(); err != nil || !p.Quit || len(replies) != 1 || replies[0].Text != "Ik wou nog" {
		t.Errorf("kept %v, %v", replies, err)
	}
}

func TestAReplyUnderAPrivateEntryStaysHere(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p := pilot.OpenOn(t, "nl", j)
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	e, err := j.Entry(page.Rows[1].ID)
	must(err)
	d := journal.Revise("private", now, rubric.Default(), e)
	d.Entry.Private = true
	_, err = j.Finish(d, rubric.Default(), now)
	must(err)
	p.Press("a", "down", "down", "down", "down", "enter", "enter", "tab")
	p.Shows(t, "Deze reflectie is privé en gaat niet mee")
}

func TestTipsStayTickedWhenAnAnswerIsRepeated(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "end", "up", "enter", "space", "end", "space")
	p.Shows(t, "► ■ ma 9 maart, Ouder Zonnebloem")
	h := pilot.HandIn(j, now)
	must(os.RemoveAll(pilot.Outside(j)))
	p = pilot.OpenOn(t, "nl", j)
	p.Open(pilot.Write(j, pilot.Answer("a-3", 3, h, now), store.Sealing{}))
	p.Press("end", "up", "enter")
	p.Shows(t, "2 van 5 aangevinkt")
	p.Shows(t, "■ Nieuwsgierigheid · Katrien Maes")
	p.Press("space")
	p.Shows(t, "1 van 5 aangevinkt")
	if tips, err := j.Tips(); err != nil || len(tips) != 1 {
		t.Errorf("the journal keeps %v, %v", tips, err)
	}
}

func TestAnAnswerInAnotherRubricKeepsItsOwnWords(t *testing.T) {
	j, h, _ := pilot.Lone(t)
	_, err := j.KeepAnswer(pilot.Answer("a-1", 1, h, now), now)
	must(err)
	pilot.College(t, j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "down", "enter", "down", "down")
	p.Shows(t, "jij: Zelfstandig · Katrien Maes: Oefenend")

	unknown := pilot.Answer("c-1", 1, h, now)
	unknown.Reviewer, unknown.Rubric = exchange.Reviewer{ID: "c", Name: "Cil"}, strings.Repeat("cd", 32)
	unknown.Views = []exchange.View{{Criterion: "vreemd", Level: "raar", Remark: "Iets."}}
	_, err = j.KeepAnswer(unknown, now)
	must(err)
	p = pilot.OpenOn(t, "nl", j)
	p.Press("a", "down", "enter")
	p.Shows(t, "Volgende stap: Iets.")
	p.Press("esc", "down", "enter", "end", "enter")
	p.Shows(t, "Iets.")
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
