package group

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/line/aloud"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// maker asks what is needed for a card, one thing at a time: its words, what may identify somebody in them, a question to the group, and what
// it is about.
type maker struct {
	*diary.Diary
	begun
	undo []func() // puts back what was decided in the check, the last behind
}

// make leads from one to the next, and back.
func (m *maker) make() ask.Word {
	steps := []func() ask.Word{m.wording, m.check, m.question, m.check, m.about}
	for at := 0; at < len(steps); {
		switch w := steps[at](); {
		case w == ask.Back && at > 0:
			at = max(0, at-1) / 2 * 2 // to the words, or from behind the question to that
		case w == ask.Back, aloud.Leaves(w):
			return w
		default:
			at++
		}
	}
	m.Say(aloud.Sentence(m.Words.Group.Kept))
	return ask.Answered
}

func (m *maker) keep() { keepCard(m.Diary, &m.card) }

// wording reads the card as the group will see it, and changes its words until somebody goes on.
func (m *maker) wording() ask.Word {
	say, group := &m.Words.LineAround, &m.Words.Group
	m.Gap()
	m.Say(aloud.Sentence(group.WordsHead))
	tellCard(m.Diary, &journal.KeptCard{Card: journal.DiscussionCard{Moment: m.card.Card.Moment}})
	m.Once(group.WordsNote)
	for before := 0; ; {
		var rows aloud.Rows
		rows.Add(say.ReplaceWords, "", m.replaceWords)
		rows.Add(say.WriteBehind, "", m.write)
		if m.thought != "" && !strings.Contains(m.card.Card.Moment, m.thought) {
			rows.Add(group.WithThought, group.WithThoughtAbout, m.addThought)
		}
		at, w := m.Choose(ask.Choice{Question: say.CardDo, Options: rows.Options(), Now: -1, Short: len(rows) == before})
		before = len(rows)
		switch {
		case w != ask.Answered:
			return w
		case at >= 0:
			if w = rows.Open(at); aloud.Leaves(w) {
				return w
			}
		case strings.TrimSpace(m.card.Card.Moment) == "":
			m.Say(aloud.Sentence(group.NoWords))
		default:
			return w
		}
	}
}

// replaceWords puts other words in the place of some, wherever they stand on the card.
func (m *maker) replaceWords() ask.Word {
	say := &m.Words.LineAround
	what, w := m.Line(ask.Line{Question: say.WhichWords, Fault: func(text string) string {
		if !strings.Contains(m.card.Card.Moment, text) {
			return say.NotThere
		}
		return ""
	}})
	if w != ask.Answered || what == "" {
		return w
	}
	with, w := m.Line(ask.Line{Question: aloud.Sentence(m.Words.Group.With)})
	if w != ask.Answered || with == "" {
		return w
	}
	m.card.Card.Moment = strings.ReplaceAll(m.card.Card.Moment, what, with)
	m.keep()
	m.Say(m.card.Card.Moment)
	return w
}

func (m *maker) write() ask.Word {
	_, w := m.Text(ask.Text{Question: m.Words.LineAround.CardText, Now: m.card.Card.Moment, Keep: func(text string) {
		m.card.Card.Moment = strings.TrimRight(text, "\n")
		m.keep()
	}})
	return w
}

func (m *maker) addThought() ask.Word {
	m.card.Card.Moment = strings.TrimRight(m.card.Card.Moment, "\n ") + "\n\n" + m.thought
	m.keep()
	m.Say(m.card.Card.Moment)
	return ask.Answered
}

// check goes through what may identify somebody, place by place, until each is decided on. An alias never stays.
func (m *maker) check() ask.Word {
	for first := true; ; first = false {
		checked, err := m.checked()
		if m.Failed(err) {
			return ask.Later
		}
		open := checked.Open()
		if len(open) == 0 {
			return ask.Answered
		}
		if first {
			m.Gap()
			m.Say(m.Words.Group.CheckHead)
			m.Once(m.Words.Group.CheckNote)
		}
		w, on := m.decide(&open[0], len(open), checked.Must() == 0)
		if w != ask.Answered || on {
			return w
		}
	}
}

// checked looks through the card as it stands. What was decided before about words that stand no more is gone with them, so it is written first.
func (m *maker) checked() (*store.CheckedCard, error) {
	if err := m.Store.SaveCard(&m.card); err != nil {
		return nil, err
	}
	return m.Store.CheckCard(&m.card, standIns(m.Diary), m.Lang() == "en")
}

// decide asks what is done about one place, the safest first. on says that somebody goes on, which may be where no open place identifies
// anybody.
func (m *maker) decide(place *discretion.Issue, left int, may bool) (w ask.Word, on bool) {
	say := &m.Words.Group
	m.Say(aloud.Sentence(say.Say(m.Words, &place.Finding)))
	before, found, after := place.Around(around)
	m.Say(words.Quote(before + found + after))
	var rows aloud.Rows
	if with := place.Finding.Replacement; with != "" {
		rows.Add(fmt.Sprintf(say.Replace, with), "", func() ask.Word { return m.replace(place, with) })
		rows.Add(say.ReplaceOther, "", func() ask.Word {
			with, w := m.Line(ask.Line{Question: aloud.Sentence(say.With), Now: with})
			if w != ask.Answered || with == "" {
				return w
			}
			return m.replace(place, with)
		})
	}
	if place.Finding.Reason != store.OwnAlias {
		rows.Add(say.Leave, say.LeaveAbout, func() ask.Word { return m.leave(place) })
	}
	rows.Add(say.Edit, "", func() ask.Word { return m.edit(place) })
	if may {
		rows.Add(say.Onward, "", func() ask.Word { on = true; return ask.Answered })
	}
	at, w := m.Choose(ask.Choice{Question: fmt.Sprintf(m.Words.LineAround.PlaceOn, left), Options: rows.Options(), Now: -1, Must: true})
	switch {
	case w == ask.Undo && len(m.undo) > 0:
		last := len(m.undo) - 1
		m.undo[last]()
		m.undo = m.undo[:last]
		m.Say(m.Words.Line.PutBack)
		return ask.Answered, false
	case w == ask.Undo, w == ask.Skip, w == ask.Deeper:
		return ask.Answered, false
	case w != ask.Answered:
		return w, false
	}
	return rows.Open(at), on
}

// around is how many characters around a place are read.
const around = 160

// replace puts words in the place, on the card alone.
func (m *maker) replace(place *discretion.Issue, with string) ask.Word {
	text := &m.card.Card.Moment
	if place.Text.Field == "question" {
		text = &m.card.Card.Question
	}
	was := *text
	*text = place.Replace(with)
	m.keep()
	m.undo = append(m.undo, func() { *text = was })
	m.Say(aloud.Sentence(m.Words.Group.Replaced))
	m.Once(fmt.Sprintf(m.Words.LineAround.UndoWord, m.Words.Line.Undo))
	return ask.Answered
}

// leave notes that the place stays as it is.
func (m *maker) leave(place *discretion.Issue) ask.Word {
	issues := []discretion.Issue{*place}
	if m.Failed(m.Store.Keep(issues, true)) {
		return ask.Later
	}
	m.undo = append(m.undo, func() { m.Failed(m.Store.Keep(issues, false)) })
	m.Say(aloud.Sentence(m.Words.Group.Left))
	m.Once(fmt.Sprintf(m.Words.LineAround.UndoWord, m.Words.Line.Undo))
	return ask.Answered
}

// edit lets somebody write the words anew in which the place stands.
func (m *maker) edit(place *discretion.Issue) ask.Word {
	if place.Text.Field == "question" {
		return m.ownQuestion()
	}
	return m.write()
}

// question asks what the group is asked.
func (m *maker) question() ask.Word {
	say, card := &m.Words.Group, &m.card.Card
	all := append(slices.Clone(say.Questions), say.OwnQuestion)
	now := slices.Index(say.Questions, card.Question)
	if now < 0 && card.Question != "" {
		now = len(all) - 1
	}
	options := make([]ask.Option, len(all))
	for i := range all {
		options[i].Name = all[i]
	}
	m.Gap()
	at, w := m.Choose(ask.Choice{Question: say.QuestionHead, Options: options, Now: now})
	switch {
	case w != ask.Answered:
		return w
	case at == len(all)-1:
		return m.ownQuestion()
	case at < 0:
		card.Question = ""
	default:
		card.Question = all[at]
	}
	m.keep()
	return w
}

func (m *maker) ownQuestion() ask.Word {
	own := m.card.Card.Question
	if slices.Contains(m.Words.Group.Questions, own) {
		own = ""
	}
	_, w := m.Text(ask.Text{Question: m.Words.Group.QuestionHead, Now: own, OneLine: true, Keep: func(text string) {
		m.card.Card.Question = strings.TrimRight(text, "\n")
		m.keep()
	}})
	return w
}

// about asks what the card is about, of the criteria that its entry speaks of.
func (m *maker) about() ask.Word {
	if len(m.criteria) == 0 {
		return ask.Answered
	}
	card, options := &m.card.Card, make([]ask.Option, len(m.criteria))
	now := -1
	for i, id := range m.criteria {
		if options[i].Name = m.Criterion(id); options[i].Name == card.About {
			now = i
		}
	}
	options = append(options, ask.Option{Name: m.Words.Group.AboutNone})
	m.Gap()
	at, w := m.Choose(ask.Choice{Question: m.Words.Group.AboutHead, Options: options, Now: now})
	if w != ask.Answered || at < 0 && card.About == "" {
		return w
	}
	card.About = ""
	if at >= 0 && at < len(m.criteria) {
		card.About = options[at].Name
	}
	m.keep()
	return w
}
