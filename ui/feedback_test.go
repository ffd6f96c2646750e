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
	katrien = exchange.Reviewer{ID: "kat-1", Name: "Katrien Maes"}
	bram    = exchange.Reviewer{ID: "bram-1", Name: "Bram"}
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
	doc, err := exchange.Read(f)
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
	a := exchange.NewAnswer(id, number, h, katrien, made)
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
	early := exchange.NewAnswer("a-1", 1, h, katrien, now.AddDate(0, 0, -2))
	early.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "verkennend", Remark: "Vraag vaker door."})
	early.Remark(&h.Entries[0], "Kort maar goed.")
	other := exchange.NewAnswer("b-1", 1, h, bram, now)
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

func TestNothingOfAnAnswerChangesTheStudentsLevels(t *testing.T) {
	j := openJournal(t)
	estimated(j)
	before := newest(t, j)
	h := handIn(j, now)
	p := openOn(t, "nl", j)
	p.Arrive(write(j, answer("a-1", 1, h, now), store.Sealing{}))
	shows(t, p, "Het antwoord van Katrien Maes staat nu bij je logboek.")
	p.Press("down", "enter", "down", "down", "enter", "tab")
	p.Type("Dank je.")
	p.Press("esc", "esc", "esc")
	after := newest(t, j)
	before.HandedIn = true
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("the self-assessment changed (-before +after):\n%s", diff)
	}
	if text, _, _ := p.Frame(); strings.Contains(text, "nieuw ·") {
		t.Errorf("an answer that was opened is still new:\n%s", text)
	}
}
