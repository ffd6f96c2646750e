package demo

import (
	"crypto/ed25519"
	"crypto/sha256"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// circle is a hand-in of the term, what a lecturer answered to it, and what the student said to that.
type circle struct {
	Ago     int // working days before today
	Hour    string
	Student string
	Answer  struct {
		Ago      int
		By       string
		Views    map[string]view
		Comments []comment
		Points   []rubric.Text
	}
	Reply struct {
		Ago       int
		Hour      string
		Criterion string
		Text      rubric.Text
	}
}

// view is what the lecturer sees in a criterion.
type view struct {
	Level       string
	CannotJudge bool
	Remark      rubric.Text
}

// comment is what the lecturer says about an entry, numbered from 1.
type comment struct {
	Entry int
	Text  rubric.Text
}

// answerID names the answer of the demo, of which there is one.
const answerID = "antwoord-1"

// lecturerKey is the key of the demo's lecturer, which is invented as all else is: it need be nobody's secret.
func lecturerKey() ed25519.PrivateKey {
	seed := sha256.Sum256([]byte(answerID))
	return ed25519.NewKeyFromSeed(seed[:])
}

// goRound hands in what was written until then, by the way that every hand-in takes, brings the answer home and replies to it.
func (c *circle) goRound(j *store.Journal, stage, lang string, now time.Time, kept []journal.Entry, outbox string) error {
	settings, err := j.Settings()
	if err != nil {
		return err
	}
	settings.Name = c.Student
	if err := j.SaveSettings(settings); err != nil {
		return err
	}
	made := workingDay(now, c.Ago, c.Hour)
	from, err := j.Collect(store.Query{Stage: stage, Until: workingDay(now, c.Ago, "00:00")}, nil)
	if err != nil {
		return err
	}
	chosen := exchange.Choice{
		Student: c.Student, Stage: stage, StageName: from.Rubric.Stage(stage).Name.In(lang), Made: made, Dates: exchange.Weeks,
		By: exchange.ByRange, From: kept[0].Encounter.When, To: made.AddDate(0, 0, -1),
	}
	handed, err := j.HandIn(chosen, from, store.Sealing{}, outbox)
	if err != nil {
		return err
	}
	h, err := readHandIn(handed.File)
	if err != nil {
		return err
	}
	came := workingDay(now, c.Answer.Ago, c.Reply.Hour)
	answer := c.answer(h, lang, came, kept)
	if err := exchange.Sign(answer, lecturerKey()); err != nil {
		return err
	}
	if _, err := j.KeepAnswer(answer, came); err != nil {
		return err
	}
	if err := j.SeeAnswer(answerID); err != nil {
		return err
	}
	return j.Reply(exchange.StudentReply{
		Answer: answerID, Criterion: c.Reply.Criterion, Text: c.Reply.Text.In(lang), Made: workingDay(now, c.Reply.Ago, c.Reply.Hour),
	})
}

// answer writes what the lecturer says about the hand-in as it lies before them.
func (c *circle) answer(h *exchange.HandIn, lang string, made time.Time, kept []journal.Entry) *exchange.Answer {
	a := exchange.NewAnswer(answerID, 1, h, exchange.Reviewer{ID: "lector-1", Name: c.Answer.By}, made)
	for id, v := range c.Answer.Views {
		a.Look(exchange.View{Criterion: id, Level: v.Level, CannotJudge: v.CannotJudge, Remark: v.Remark.In(lang)})
	}
	for _, said := range c.Answer.Comments {
		if e := h.Entry(kept[said.Entry-1].ID); e != nil {
			a.Remark(e, said.Text.In(lang))
		}
	}
	for _, point := range c.Answer.Points {
		a.Raise(point.In(lang))
	}
	return a
}

// readHandIn reads the file as the lecturer's program does.
func readHandIn(path string) (*exchange.HandIn, error) {
	f, err := store.OpenKoffie(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	doc, err := new(exchange.Reader).Read(f)
	if err != nil {
		return nil, err
	}
	return doc.(*exchange.HandIn), nil
}
