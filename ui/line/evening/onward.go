package evening

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// goOn asks where to go from a criterion. Enter goes to the next, or to the same criterion at the next student where that is being done.
func (e *evening) goOn(s *student, at int) ask.Word {
	say, id := &e.Words.Evening, s.brief.Criteria[at]
	for {
		point := say.MakePoint
		if s.review.Raised(e.criterionName(s, id)) >= 0 {
			point = say.UnmakePoint
		}
		options := []ask.Option{{Name: say.SameNext}, {Name: say.NextCriterion}, {Name: point}, {Name: say.AddPhrase}, {Name: say.KeepPhrase}, {Name: say.ToStudent}}
		chosen, w := e.Choose(ask.Choice{Question: e.onward(s, at), Options: options, Now: -1, Short: e.heard["on"]})
		e.heard["on"] = true
		switch {
		case w == ask.Undo:
			e.putBack(s, id)
			continue
		case w == ask.Skip:
			return ask.Answered
		case w != ask.Answered:
			return w
		}
		switch chosen {
		case -1:
			if e.same != "" {
				return e.turn(1)
			}
			return ask.Answered
		case 0:
			e.same = id
			return e.turn(1)
		case 1:
			e.same = ""
			return ask.Answered
		case 2:
			e.turnPoint(s, id)
		case 3:
			if w := e.addPhrase(s, id); out(w) {
				return w
			}
		case 4:
			e.keepPhrase(s, id)
		default:
			return ask.Done
		}
	}
}

// onward says where enter leads to.
func (e *evening) onward(s *student, at int) string {
	say := &e.Words.Evening
	switch {
	case e.same != "":
		return say.OnToStudent
	case at+1 < len(s.brief.Criteria):
		return fmt.Sprintf(say.OnTo, e.criterionName(s, s.brief.Criteria[at+1]))
	}
	return say.OnToEnd
}

// turnPoint makes a criterion one to talk about, or takes that back. One that the lecturer wrote more to is not taken away here.
func (e *evening) turnPoint(s *student, id string) {
	name, say := e.criterionName(s, id), &e.Words.Evening
	switch at := s.review.Raised(name); {
	case at < 0:
		e.change(s, func(review *journal.Review) { review.Raise(name) })
		e.Say(fmt.Sprintf(say.PointMade, name))
	case s.review.Points[at] != name:
		e.Say(say.PointWritten)
	default:
		e.change(s, func(review *journal.Review) { review.RemovePoint(at) })
		e.Say(fmt.Sprintf(say.PointGone, name))
	}
}

// addPhrase puts one of the lecturer's own phrases behind the remark, those for the chosen level first.
func (e *evening) addPhrase(s *student, id string) ask.Word {
	level := s.review.Views[id].Level
	all := slices.Clone(e.laid.Desk.Snippets)
	slices.SortStableFunc(all, func(a, b store.Snippet) int { return apart(a.Level, level) - apart(b.Level, level) })
	if len(all) == 0 {
		e.Say(e.Words.Evening.NoPhrases)
		return ask.Answered
	}
	options := make([]ask.Option, len(all))
	for i, phrase := range all {
		options[i] = ask.Option{Name: strings.TrimSuffix(phrase.Text, "."), About: e.phraseLevel(s.handIn.Rubric, phrase.Level)}
	}
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichPhrase, Options: options, Now: -1})
	if at < 0 || w != ask.Answered {
		return w
	}
	before := s.review.Views[id].Remark
	text := strings.Join(words.Said(before, all[at].Text), " ")
	e.change(s, func(review *journal.Review) { review.Remark(id, text, s.brief.Claims[id]) })
	e.Say(e.Words.Student.NextStep + e.Words.Colon + " " + text)
	return ask.Answered
}

// apart is 0 for the level that phrases are wanted for, and for any other 1.
func apart(level, wanted string) int {
	if level == wanted {
		return 0
	}
	return 1
}

// phraseLevel names the level that a phrase is for.
func (e *evening) phraseLevel(r *rubric.Rubric, level string) string {
	if level == "" {
		return e.Words.Student.AnyLevel + "."
	}
	return r.LevelName(level, e.lang()) + "."
}

// keepPhrase keeps the remark as a phrase for its level.
func (e *evening) keepPhrase(s *student, id string) {
	view := s.review.Views[id]
	text := strings.TrimSpace(view.Remark)
	switch {
	case text == "":
		e.Say(e.Words.Evening.NothingToKeep)
		return
	case !slices.ContainsFunc(e.laid.Desk.Snippets, func(phrase store.Snippet) bool { return phrase.Text == text }):
		e.laid.Desk.Snippets = append(e.laid.Desk.Snippets, store.Snippet{Level: view.Level, Text: text})
		if !e.keepDesk() {
			return
		}
	}
	e.Say(e.Words.Student.PhraseKept + ".")
}
