package ui_test

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui"
)

var (
	maes  = exchange.Reviewer{ID: "kat-1", Name: "Katrien Maes"}
	claes = exchange.Reviewer{ID: "bram-1", Name: "Bram"}
)

// outside is the folder beside a journal where files come from and go to.
func outside(j *store.Journal) string { return filepath.Join(filepath.Dir(j.Path()), "uit") }

// handIn hands in stage 1 as it stands, and gives what the lecturer reads.
func handIn(j *store.Journal, made time.Time) *exchange.HandIn {
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	choice := exchange.Choice{Student: "Noor", Stage: "stage-1", StageName: "Stage 1", Made: made, Dates: exchange.Weeks, By: exchange.ByStage}
	h, err := j.HandIn(choice, from, store.Sealing{}, outside(j))
	must(err)
	f, err := os.Open(h.File)
	must(err)
	defer f.Close()
	doc, err := new(exchange.Reader).Read(f)
	must(err)
	return doc.(*exchange.HandIn)
}

// write puts an answer in a file, sealed if the sealing says so.
func write(j *store.Journal, a *exchange.Answer, seal store.Sealing) (path string) {
	path, err := store.WriteKoffie(outside(j), a.ID+".koffie", func(w io.Writer) error {
		if seal.By == "" {
			return exchange.Write(w, a)
		}
		return exchange.Seal(w, seal.Lock, a)
	})
	must(err)
	return path
}

// answer is an answer of Katrien to all that she was given.
func answer(id string, number int, h *exchange.HandIn, made time.Time) *exchange.Answer {
	a := exchange.NewAnswer(id, number, h, maes, made)
	a.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "oefenend", Remark: "Laat een stilte vallen na je vraag, en wacht tot de ouder zelf verder vertelt."})
	a.Look(exchange.View{Criterion: "houding.positief", Level: "verkennend"})
	a.Look(exchange.View{Criterion: "houding.realisme", CannotJudge: true, Remark: "Schrijf er eens iets over."})
	a.Remark(&h.Entries[0], "Wat deed je toen hij bleef staan?")
	a.Remark(&h.Entries[1], "Mooi hoe je naar het liedje vroeg.")
	a.Raise("Hoe begin je zelf een gesprek aan de poort?")
	a.Raise("Wat houdt je tegen om door te vragen?")
	return a
}

// estimated is filled with a self-assessment.
func estimated(j *store.Journal) {
	filled(j)
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	est := journal.NewEstimate("stage-1", rubric.Default(), nil, now.AddDate(0, 0, -2))
	est.Judge("houding.nieuwsgierig", journal.Judgement{Level: "zelfstandig", Reason: "Ik vraag nu door, ook bij ouders die ik minder ken.", Moments: []string{page.Rows[1].ID}})
	est.Judge("houding.positief", journal.Judgement{Level: "verkennend"})
	est.Judge("houding.luisteren", journal.Judgement{Level: "oefenend"})
	must(j.SaveEstimate(est, rubric.Default()))
}

// answered is a journal to which Katrien answered twice and Bram once, and in which an entry was edited since.
func answered(j *store.Journal) {
	estimated(j)
	h := handIn(j, now.AddDate(0, 0, -2))
	early := exchange.NewAnswer("a-1", 1, h, maes, now.AddDate(0, 0, -2))
	early.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "verkennend", Remark: "Vraag vaker door."})
	early.Remark(&h.Entries[0], "Kort maar goed.")
	other := exchange.NewAnswer("b-1", 1, h, claes, now)
	other.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "zelfstandig"})
	other.Raise("Je stageplek.")
	for _, a := range []*exchange.Answer{early, other, answer("a-2", 2, h, now.AddDate(0, 0, -1))} {
		_, err := j.KeepAnswer(a, now)
		must(err)
	}
	edit(j, h.Entries[0].ID, "De papa bleef lang staan en keek naar de bouwhoek.")
}

func edit(j *store.Journal, id, story string) {
	e, err := j.Entry(id)
	must(err)
	d := journal.Revise("edit-"+id, now, rubric.Default(), e)
	d.Entry.Story = story
	_, err = j.Finish(d, rubric.Default(), now)
	must(err)
}

func feedbackScenes() []scene {
	return []scene{
		{"feedback", answered, press("a")},
		{"feedback-stages", answeredTwoStages, press("a", "down")},
		{"feedback-none", filled, press("a")},
		{"feedback-answer", answered, press("a", "enter")},
		{"feedback-earlier", answered, press("a", "down", "enter")},
		{"feedback-beside", answered, press("a", "down", "down", "down", "enter", "down", "down")},
		{"feedback-criterion", answered, press("a", "down", "down", "down", "enter", "down", "down", "enter")},
		{"feedback-reply", answered, func(p *ui.Pilot) {
			p.Press("a", "down", "down", "down", "enter", "down", "down", "enter", "tab")
			p.Type("Dat wil ik proberen.")
		}},
		{"feedback-comments", answered, press("a", "down", "down", "down", "down", "enter")},
		{"feedback-comment", answered, press("a", "down", "down", "down", "down", "enter", "down", "enter", "tab")},
		{"feedback-points", answered, press("a", "down", "down", "down", "down", "down", "enter")},
		{"feedback-tips", answered, press("a", "end", "up", "enter", "space", "down")},
		{"overview-answered", answered, func(*ui.Pilot) {}},
		{"assess-answered", answered, press("z", "down", "down")},
		{"judge-answered", answered, press("z", "down", "down", "enter")},
		{"entry-commented", answered, press("l", "down", "enter", "end")},
		{"arrival-refused", answered, func(p *ui.Pilot) { p.Arrive("nergens.koffie") }},
	}
}

// lone is a journal with a self-assessment, handed in, and the program on it.
func lone(t *testing.T) (*store.Journal, *exchange.HandIn, *ui.Pilot) {
	t.Helper()
	j := openJournal(t)
	estimated(j)
	h := handIn(j, now.AddDate(0, 0, -1))
	return j, h, openOn(t, "nl", j)
}

// misses fails when the screen shows what it should not.
func misses(t *testing.T, p *ui.Pilot, unwanted string) {
	t.Helper()
	if text, _, _ := p.Frame(); strings.Contains(text, unwanted) {
		t.Fatalf("the screen shows %q:\n%s", unwanted, text)
	}
}

func feedbackOf(t *testing.T, j *store.Journal) []store.Received {
	t.Helper()
	got, err := j.Feedback()
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestNothingOfAnAnswerChangesTheStudentsLevels(t *testing.T) {
	j, h, p := lone(t)
	before := newest(t, j)
	p.Arrive(write(j, answer("a-1", 1, h, now), store.Sealing{}))
	shows(t, p, "Het antwoord van Katrien Maes staat nu bij je logboek.")
	shows(t, p, "nieuw · do 12 mrt")
	p.Press("enter", "esc", "down", "enter", "down", "down", "enter", "tab")
	p.Type("Dank je.")
	p.Press("esc", "esc", "esc")
	if diff := cmp.Diff(before, newest(t, j)); diff != "" {
		t.Errorf("the self-assessment changed (-before +after):\n%s", diff)
	}
	shows(t, p, "Antwoord stagebegeleider  2 gesprekspunten")
	p.Press("a")
	misses(t, p, "nieuw ·")
}

func TestANewerAnswerReplacesAndTheOlderStaysReadable(t *testing.T) {
	for name, order := range map[string][]int{"in order": {1, 2}, "the older comes late": {2, 1}} {
		j, h, p := lone(t)
		first, second := answer("a-1", 1, h, now.AddDate(0, 0, -1)), answer("a-2", 2, h, now)
		first.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "afgestemd", Remark: "Ga zo door."})
		for _, n := range order {
			p.Arrive(write(j, map[int]*exchange.Answer{1: first, 2: second}[n], store.Sealing{}))
		}
		if want := "Dit antwoord van Katrien Maes is ouder"; order[1] == 1 {
			shows(t, p, want)
			p.Press("up")
		}
		shows(t, p, "eerder antwoord         wo 11 mrt · vervangen")
		p.Press("down", "enter")
		shows(t, p, "dat van do 12 maart. Het blijft te lezen.")
		shows(t, p, "Volgende stap: Ga zo door.")
		p.Press("esc", "down", "enter", "down", "down")
		shows(t, p, "jij: Zelfstandig · Katrien Maes: Oefenend")
		p.Press("enter")
		shows(t, p, "Eerder, op wo 11 maart: Afgestemd.")
		if t.Failed() {
			t.Fatal(name)
		}
	}
}

func TestTwoLecturersStandBesideEachOther(t *testing.T) {
	p := open(t, "nl", answered)
	p.Press("a", "down", "down", "down", "enter")
	shows(t, p, "jij   Katrien  Bram     ○ kan ik niet inschatten")
	shows(t, p, "Nieuwsgierigheid        Z     O        Z        ≠ verschilt · volgende stap")
	shows(t, p, "Positieve ingesteldheid V     V        —\n")
	shows(t, p, "Realisme                —     ○        —        volgende stap")
	p.Press("esc", "down", "down", "enter")
	shows(t, p, "Katrien Maes\n 1. Hoe begin")
	shows(t, p, "Bram\n 3. Je stageplek.")
}

func TestTheViewBesideAnAnswerIsTheOneHandedIn(t *testing.T) {
	j, h, p := lone(t)
	p.Press("z", "down", "down", "enter", "1", "esc", "esc") // a later estimate, beside the one that was handed in
	p.Arrive(write(j, answer("a-1", 1, h, now), store.Sealing{}))
	p.Press("down", "enter", "down", "down")
	shows(t, p, "jij: Zelfstandig")
	p.Press("enter")
	shows(t, p, "Zo diende je het in op wo 11 maart.")
	shows(t, p, "Nu schat je dit in op Verkennend.")
}

func TestACommentSaysWhichWordsItIsAbout(t *testing.T) {
	j := openJournal(t)
	estimated(j)
	h := handIn(j, now)
	a := answer("a-1", 1, h, now)
	lost := a.Comments[1]
	lost.Revision, lost.Hash, lost.Text = 9, strings.Repeat("ab", 32), "Na een herstelde back-up."
	a.Comments = append(a.Comments, lost)
	_, err := j.KeepAnswer(a, now)
	must(err)
	edit(j, h.Entries[0].ID, "De papa bleef lang staan.")
	p := openOn(t, "nl", j)
	comments := []string{"a", "down", "down", "enter"}
	p.Press(comments...)
	shows(t, p, "Katrien Maes, over de versie van di 3 maart")
	shows(t, p, "Katrien Maes, over woorden die je logboek niet meer kent")
	shows(t, p, "   “Mooi hoe je naar het liedje vroeg.”\n   Katrien Maes\n")
	p.Press("down", "enter")
	shows(t, p, "De papa bleef lang staan.")

	must(j.Delete(h.Entries[0].ID, now))
	must(j.Delete(h.Entries[1].ID, now))
	must(j.Purge([]string{h.Entries[1].ID}))
	p = openOn(t, "nl", j)
	p.Press(comments...)
	shows(t, p, "di 3 maart, Ouder Kastanje · in de prullenmand")
	p.Press("enter")
	shows(t, p, "Deze reflectie ligt in de prullenmand.")
	misses(t, p, "Jouw reactie")
	p.Press("esc", "down")
	shows(t, p, "► Een reflectie die er niet meer is")
	p.Press("enter")
	shows(t, p, "Mooi hoe je naar het liedje vroeg.")
	shows(t, p, "Deze reflectie staat niet meer in je logboek.")
}

func TestRepliesTravelWithTheNextHandIn(t *testing.T) {
	j := openJournal(t)
	answered(j)
	p := openOn(t, "nl", j)
	p.Press("a", "down", "down", "down", "enter", "down", "down", "enter", "tab")
	p.Type("Dat ga ik proberen.")
	p.Press("tab")
	p.Type("Fijn!")
	p.Press("esc", "esc", "down", "enter", "enter", "tab")
	p.Type("Het was een oud liedje.")
	p.Press("esc", "esc", "home", "enter", "tab")
	p.Type("Dank je wel.")
	p.Press("esc", "enter")
	shows(t, p, "Jij: “Dat ga ik proberen.”")
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
	j := openJournal(t)
	answered(j)
	p := openOn(t, "nl", j)
	p.Press("a", "enter", "tab")
	p.Type("Ik wou nog")
	p.Press("ctrl+c")
	if replies, err := j.Replies(); err != nil || !p.Quit || len(replies) != 1 || replies[0].Text != "Ik wou nog" {
		t.Errorf("kept %v, %v", replies, err)
	}
}

func TestAReplyUnderAPrivateEntryStaysHere(t *testing.T) {
	j := openJournal(t)
	answered(j)
	p := openOn(t, "nl", j)
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	e, err := j.Entry(page.Rows[1].ID)
	must(err)
	d := journal.Revise("private", now, rubric.Default(), e)
	d.Entry.Private = true
	_, err = j.Finish(d, rubric.Default(), now)
	must(err)
	p.Press("a", "down", "down", "down", "down", "enter", "enter", "tab")
	shows(t, p, "Deze reflectie is privé en reist niet mee")
}

func TestTipsStayTickedWhenAnAnswerIsRepeated(t *testing.T) {
	j := openJournal(t)
	answered(j)
	p := openOn(t, "nl", j)
	p.Press("a", "end", "up", "enter", "space", "end", "space")
	shows(t, p, "► ■ ma 9 maart, Ouder Zonnebloem")
	h := handIn(j, now)
	must(os.RemoveAll(outside(j)))
	p = openOn(t, "nl", j)
	p.Arrive(write(j, answer("a-3", 3, h, now), store.Sealing{}))
	p.Press("end", "up", "enter")
	shows(t, p, "2 van 5 aangevinkt")
	shows(t, p, "■ Nieuwsgierigheid · Katrien Maes")
	p.Press("space")
	shows(t, p, "1 van 5 aangevinkt")
	if marks, err := j.Tips(); err != nil || len(marks) != 1 {
		t.Errorf("the journal keeps %v, %v", marks, err)
	}
}

func TestAnAnswerInAnotherRubricKeepsItsOwnWords(t *testing.T) {
	j, h, _ := lone(t)
	_, err := j.KeepAnswer(answer("a-1", 1, h, now), now)
	must(err)
	college(t, j)
	p := openOn(t, "nl", j)
	p.Press("a", "down", "enter", "down", "down")
	shows(t, p, "jij: Zelfstandig · Katrien Maes: Oefenend")

	unknown := answer("c-1", 1, h, now)
	unknown.Reviewer, unknown.Rubric = exchange.Reviewer{ID: "c", Name: "Cil"}, strings.Repeat("cd", 32)
	unknown.Views = []exchange.View{{Criterion: "vreemd", Level: "raar", Remark: "Iets."}}
	_, err = j.KeepAnswer(unknown, now)
	must(err)
	p = openOn(t, "nl", j)
	p.Press("a", "down", "enter")
	shows(t, p, "Volgende stap: Iets.")
	p.Press("esc", "down", "enter", "end", "enter")
	shows(t, p, "Iets.")
}

func TestTheOverviewTellsOfAnAnswer(t *testing.T) {
	j, h, p := lone(t)
	shows(t, p, "Antwoord stagebegeleider")
	_, err := j.KeepAnswer(answer("a-1", 1, h, now), now)
	must(err)
	p = openOn(t, "nl", j)
	shows(t, p, "Antwoord stagebegeleider  nieuw · 2 gesprekspunten")
	p.Press("z", "down", "down")
	shows(t, p, "Zelfstandig  O")
	p.Press("enter")
	shows(t, p, "Katrien Maes, do 12 maart: Oefenend. Volgende stap: “Laat een stilte")
	p.Press("esc", "right")
	misses(t, p, "antwoord\n")
}
