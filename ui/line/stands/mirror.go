package stands

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/words"
)

// Mirror gives the facts of a stage back, one at a time and each as a question. The answers are kept with the self-assessment.
func Mirror(d *diary.Diary) ask.Word {
	s, w := which(d, d.Words.Stand.Mirror, false)
	if s == nil {
		return ends(w)
	}
	d.Say(s.about())
	for at := 0; at < len(s.Stand.Mirror); {
		switch w := s.reflect(at); w {
		case ask.Answered, ask.Skip:
			at++
		case ask.Back:
			at = max(0, at-1)
		case ask.Done:
			at = len(s.Stand.Mirror)
		case ask.Undo:
			d.Say(s.say.NothingBack)
		default:
			return ends(w)
		}
	}
	s.awaits()
	return ask.Answered
}

// reflect asks about one fact.
func (s *stand) reflect(at int) ask.Word {
	say, fact, listed := &s.Words.Stand, &s.Stand.Mirror[at], len(s.Around.Families) > 0
	s.Gap()
	s.Say(words.Capital(fmt.Sprintf(say.QuestionOf, at+1, len(s.Stand.Mirror))) + ". " + say.FactNames[fact.Fact] + ".")
	s.Say(say.SayMirror(fact, listed, s.name))
	if now, _ := s.Judgement(fact.Criterion); now.Level != "" {
		s.Say(fmt.Sprintf(say.YouEstimate, s.name(fact.Criterion), s.level(now.Level)))
	}
	s.Once(say.MirrorAbout)
	var answer string
	if made := s.Estimates; len(made) > 0 {
		answer = made[0].Answers[fact.ID]
	}
	w := s.Write(ask.Text{Question: say.AskMirror(fact, listed), Now: answer, Skip: true, Read: func() { s.behind(fact) }, Keep: func(text string) {
		est := s.Open(s.Diary.Rubric, s.Now())
		est.Answer(fact.ID, text)
		s.KeepEstimate(s.Stand, est)
	}})
	return w
}

// behind reads out the moments that a fact counts, or where it counts none all that it counts them among.
func (s *stand) behind(fact *journal.Reflection) {
	moments := fact.Behind
	if len(moments) == 0 {
		moments = fact.All
	}
	for _, m := range moments[:min(shown, len(moments))] {
		s.Say(s.told(m, nil, nil))
	}
}

// awaits says what the mirror waits for: nobody has to guess why it is silent.
func (s *stand) awaits() {
	if len(s.Awaited) == 0 {
		return
	}
	say, all := &s.Words.Stand, make([]string, len(s.Awaited))
	for i, wait := range s.Awaited {
		all[i] = say.Awaits[wait.Fact] + " (" + fmt.Sprintf(say.AwaitsOf, wait.Moments, journal.MirrorNeeds) + ")"
	}
	s.Gap()
	s.Say(say.MirrorStill, fmt.Sprintf(s.say.Awaited, strings.Join(all, ", ")))
}
