package demo

import (
	_ "embed"
	"encoding/json"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// besideSource lies apart for the same reason as termSource.
//
//go:embed beside.json
var besideSource []byte

// besides is what the student of the term wrote beside the walk, in demo/beside.json.
type besides struct {
	Over  extras
	Here  []string // what was ticked on the school's card, by question
	Cards []card
	Tips  []tip
}

// extras are what somebody wrote over a stage and beside its entries, which are numbered from 1. What is not shared stays at home.
type extras struct {
	Stands []struct {
		Statement string
		Side      journal.Side
		Stand     journal.Stand
		Why       rubric.Text
		Ago       int
		Shared    bool
	}
	Whole *struct {
		Head, Heart, Hands rubric.Text
		Ago                int
		Shared             bool
	}
	Writing *struct {
		Facts []struct {
			Fact  string
			Count map[string]int // by language: an example is told in other words in each
			Of    int
		}
		Text   rubric.Text
		Ago    int
		Shared bool
	}
	Turns []struct {
		Entry                  int
		Told, Question, Answer rubric.Text
		Ago                    int
		Shared                 bool
	}
	Looks []struct {
		Entry          int
		Question, Text rubric.Text
		Ago            int
		Shared         bool
	}
	Mentors []struct { // what the mentor wrote on paper
		Entry  int
		Text   rubric.Text
		Ago    int
		Shared bool
	}
}

// card is a discussion card: of an entry, or, without one, from a fellow student.
type card struct {
	Entry                   int
	Ago                     int
	About                   string // a criterion
	Moment, Question, Lines rubric.Text
}

// tip is one that was written, or that stands on a card. Cards are numbered from 1.
type tip struct {
	Ago       int
	For       journal.TipFor
	Criterion string
	Card      int
	School    string // the question on the school's card whose last tip was taken
	Text      rubric.Text
}

// evening is when such things are written: at home.
const evening = "20:10"

// over gives what was written over a stage, in a language.
func (x *extras) over(stage string, r *rubric.Rubric, lang string, now time.Time) journal.StageExtras {
	all := journal.StageExtras{Stage: stage}
	for _, s := range x.Stands {
		for i := range r.Statements {
			if r.Statements[i].ID == s.Statement {
				all.Positions = append(all.Positions, journal.Position{Statement: s.Statement, Words: r.Statements[i].Text.In(lang),
					Side: s.Side, Stand: s.Stand, Why: s.Why.In(lang), Made: workingDay(now, s.Ago, evening), Shared: s.Shared})
			}
		}
	}
	if w := x.Whole; w != nil {
		all.Whole = &journal.HeadHeartHands{Head: w.Head.In(lang), Heart: w.Heart.In(lang), Hands: w.Hands.In(lang),
			Made: workingDay(now, w.Ago, evening), Shared: w.Shared}
	}
	if w := x.Writing; w != nil {
		all.Writing = &journal.WritingFacts{Text: w.Text.In(lang), Made: workingDay(now, w.Ago, evening), Shared: w.Shared}
		for _, f := range w.Facts {
			all.Writing.Facts = append(all.Writing.Facts, journal.WritingFact{Fact: f.Fact, Count: f.Count[lang], Of: f.Of})
		}
	}
	return all
}

// beside gives what was written beside the entries that have anything, by their numbers.
func (x *extras) beside(lang string, now time.Time) map[int]journal.Extras {
	all := map[int]journal.Extras{}
	for _, t := range x.Turns {
		at := all[t.Entry]
		at.ParentTurn = &journal.ParentTurn{Told: t.Told.In(lang), Question: t.Question.In(lang), Answer: t.Answer.In(lang),
			Made: workingDay(now, t.Ago, evening), Shared: t.Shared}
		all[t.Entry] = at
	}
	for _, l := range x.Looks {
		at := all[l.Entry]
		at.LookBacks = append(at.LookBacks, journal.LookBack{Question: l.Question.In(lang), Text: l.Text.In(lang),
			Made: workingDay(now, l.Ago, evening), Shared: l.Shared})
		all[l.Entry] = at
	}
	for _, m := range x.Mentors {
		at := all[m.Entry]
		at.MentorWords = &journal.MentorWords{Text: m.Text.In(lang), Made: workingDay(now, m.Ago, evening), Shared: m.Shared}
		all[m.Entry] = at
	}
	return all
}

// keepBeside keeps all of it in the journal of the term.
func keepBeside(j *store.Journal, stage string, r *rubric.Rubric, lang string, now time.Time, kept []journal.Entry) error {
	var b besides
	if err := json.Unmarshal(besideSource, &b); err != nil {
		return err
	}
	over := b.Over.over(stage, r, lang, now)
	if err := j.SaveStands(stage, over.Positions); err != nil {
		return err
	}
	if err := j.SaveWhole(stage, over.Whole); err != nil {
		return err
	}
	if err := j.SaveWriting(stage, over.Writing); err != nil {
		return err
	}
	for n, beside := range b.Over.beside(lang, now) {
		if beside.ParentTurn != nil {
			if err := j.TellAsParent(kept[n-1].ID, beside.ParentTurn); err != nil {
				return err
			}
		}
		if beside.MentorWords != nil {
			if err := j.KeepMentorWords(kept[n-1].ID, beside.MentorWords); err != nil {
				return err
			}
		}
		for _, look := range beside.LookBacks {
			if err := j.LookBack(kept[n-1].ID, look); err != nil {
				return err
			}
		}
	}
	school, err := b.tick(j, lang)
	if err != nil {
		return err
	}
	return b.keepTips(j, r, &school, lang, now, kept)
}

// tick ticks what happens at the school of the term.
func (b *besides) tick(j *store.Journal, lang string) (journal.SchoolCard, error) {
	school, err := j.SchoolCardInUse(lang)
	if err != nil {
		return school, err
	}
	for _, question := range b.Here {
		school = school.Tick(question, true)
	}
	return school, j.SaveSchoolCard(school)
}

// keepTips keeps the cards, and the tips that came of them and of all else.
func (b *besides) keepTips(j *store.Journal, r *rubric.Rubric, school *journal.SchoolCard, lang string, now time.Time, kept []journal.Entry) error {
	ids := make([]string, len(b.Cards))
	for i, c := range b.Cards {
		about, _ := r.Criterion(c.About)
		made := journal.KeptCard{At: workingDay(now, c.Ago, "13:20"), Lines: c.Lines.In(lang),
			Card: journal.DiscussionCard{About: about.Name.In(lang), Moment: c.Moment.In(lang), Question: c.Question.In(lang)}}
		if c.Entry > 0 {
			made.Entry = kept[c.Entry-1].ID
		}
		if err := j.SaveCard(&made); err != nil {
			return err
		}
		ids[i] = made.ID
	}
	for _, t := range b.Tips {
		taken := journal.Tip{Text: t.Text.In(lang), For: t.For, Criterion: t.Criterion, At: workingDay(now, t.Ago, evening)}
		switch {
		case t.Card > 0:
			taken.From, taken.Of = journal.FromCard, ids[t.Card-1]
		case t.School != "":
			taken.From, taken.Of, taken.Text = journal.FromSchool, t.School, lastTip(school, t.School)
			taken.Mark = store.TipMark("school", t.School, taken.Text) // by which the card shows that it was taken
		}
		if err := j.SaveTip(&taken); err != nil {
			return err
		}
	}
	return nil
}

// lastTip gives the last tip of a question on a school's card, which is one for the school itself.
func lastTip(card *journal.SchoolCard, question string) string {
	for _, h := range card.Headings {
		for _, q := range h.Questions {
			if q.ID == question {
				return q.Tips[len(q.Tips)-1]
			}
		}
	}
	return ""
}
