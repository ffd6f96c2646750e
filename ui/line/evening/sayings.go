package evening

import (
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// sayings asks for what is said of a student as a whole, and for what the lecturer keeps for themself.
func (e *evening) sayings(s *student) ask.Word {
	say := &e.Words.Student
	w := e.menu("sayings", e.Words.Evening.WhichPart, "", func() []item {
		return []item{
			{name: say.Closing, about: standsOr(say.ClosingAbout, s.review.Closing), do: func() ask.Word {
				return e.saying(s, say.Closing, say.ClosingAbout, s.review.Closing, (*journal.Review).SetClosing)
			}},
			{name: say.Points, about: sentence(e.Words.Review.SaysPoints.Some(len(s.review.Points))), do: func() ask.Word { return e.points(s) }},
			{name: say.Note, about: standsOr(say.NoteAbout, s.review.Note), do: func() ask.Word {
				return e.saying(s, say.Note, say.NoteAbout, s.review.Note, (*journal.Review).SetNote)
			}},
			{name: say.Label, about: standsOr(say.LabelAbout, s.review.Label), do: func() ask.Word { return e.label(s) }},
			{name: e.Words.Evening.ToStudent, number: "0", leads: true, do: func() ask.Word { return ask.Back }},
		}
	})
	return inside(w)
}

// standsOr gives what stands somewhere, or else what the place is for.
func standsOr(about, stands string) string {
	if stands != "" {
		return ask.Sentence(begun(stands))
	}
	return about
}

// saying asks for one text about a student.
func (e *evening) saying(s *student, name, about, now string, set func(*journal.Review, string)) ask.Word {
	keep := func(text string) { e.change(s, func(review *journal.Review) { set(review, text) }) }
	text, w := e.Text(ask.Text{Question: e.about(s, name), About: about, Now: now, Keep: keep})
	keep(text)
	return inside(w)
}

// about asks for something of a student, by name: who judges many must hear whom each word is for.
func (e *evening) about(s *student, what string) string {
	return what + ", " + e.named(s.brief) + e.Words.Asks
}

// label asks for the word that a lecturer finds a student by.
func (e *evening) label(s *student) ask.Word {
	text, w := e.Line(ask.Line{Question: e.Words.Student.Label + e.Words.Asks, About: e.Words.Student.LabelAbout, Now: s.review.Label})
	if w == ask.Answered {
		e.change(s, func(review *journal.Review) { review.SetLabel(text) })
	}
	return inside(w)
}

// points asks for what is to be talked about: one that stands there is changed, or taken away when nothing is left of it.
func (e *evening) points(s *student) ask.Word {
	for {
		var options []ask.Option
		for _, point := range s.review.Points {
			options = append(options, ask.Option{Name: strings.TrimSuffix(journal.Line(point), ".")})
		}
		options = append(options, ask.Option{Name: e.Words.Student.AddPoint, Number: "+"})
		at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichPoint, About: e.Words.Student.PointsAbout, Options: options, Now: -1})
		switch {
		case w == ask.Undo:
			e.takeBack()
			continue
		case w != ask.Answered:
			return inside(w)
		case at < 0:
			return ask.Answered
		}
		if w := e.point(s, at); out(w) {
			return w
		}
	}
}

// point asks for the words of one talking point; behind the last it is a new one. While it is written nothing is taken away: an empty one goes
// only when it is done, and comes back in its place.
func (e *evening) point(s *student, at int) ask.Word {
	was := ""
	if at < len(s.review.Points) {
		was = s.review.Points[at]
	}
	keep := func(text string) {
		e.change(s, func(review *journal.Review) {
			switch {
			case strings.TrimSpace(text) == "":
			case at < len(review.Points):
				review.SetPoint(at, text)
			default:
				review.Raise(text)
			}
		})
	}
	text, w := e.Text(ask.Text{Question: e.Words.Evening.PointWords, Now: was, Keep: keep})
	if keep(text); strings.TrimSpace(text) == "" && at < len(s.review.Points) {
		e.change(s, func(review *journal.Review) { review.RemovePoint(at) })
		e.Say(fmt.Sprintf(e.Words.Evening.PointGone, strings.TrimSuffix(was, ".")))
		e.undoable(func() string {
			e.change(s, func(review *journal.Review) { review.RaiseAt(at, was) })
			return e.Words.Line.PutBack
		})
	}
	return inside(w)
}

// preview reads out what a student will see of the answer that would be written now, and nothing besides.
func (e *evening) preview(s *student) ask.Word {
	say := &e.Words.Review
	answer, left := s.handIn.Respond(&s.review, e.laid.AnchorSecret, "", 0, e.laid.Desk.Reviewer, e.o.Now())
	if answer.Empty() {
		e.Say(say.PreviewEmpty)
		return ask.Answered
	}
	e.Gap()
	e.Say(say.PreviewAbout)
	e.tellAnswer(s, answer)
	if n := left.Views + left.Comments; n > 0 {
		e.Say(say.LeftOut.Of(n))
	}
	return ask.Answered
}

// tellAnswer says an answer in the order in which a student meets it, without the student's own levels: these may be held back still.
func (e *evening) tellAnswer(s *student, a *exchange.Answer) {
	say := &e.Words.Feedback
	if a.Reviewer.Name != "" {
		e.Say(fmt.Sprintf(say.AnswerOf, a.Reviewer.Name) + ".")
	}
	for _, id := range journal.Asked(s.handIn.Rubric, "") {
		if at := slices.IndexFunc(a.Views, func(view exchange.View) bool { return view.Criterion == id }); at >= 0 {
			e.tellView(s, &a.Views[at])
		}
	}
	for i := range a.Comments {
		c := &a.Comments[i]
		name := say.GoneName
		if at := slices.IndexFunc(s.handIn.Entries, func(en exchange.Entry) bool { return en.ID == c.Entry }); at >= 0 {
			name = words.Capital(e.entryName(s, at))
			if c.Part != "" {
				name += ", " + e.Words.PartName(s.rubricOf(s.handIn.Entries[at].Rubric), c.Part)
			}
		}
		if c.Sentence != nil {
			name += ", " + words.Quote(journal.Line(c.Sentence.Words))
		}
		e.Say(name + e.Words.Colon + " " + c.Text)
	}
	if len(a.Points) > 0 {
		e.Say(say.Agenda + e.Words.Colon)
	}
	for i, point := range a.Points {
		e.Say(fmt.Sprintf("%d. %s", i+1, point))
	}
	if a.Closing != "" {
		e.Say(e.Words.Review.Closing + e.Words.Colon + " " + a.Closing)
	}
}

// tellView says what is said about a criterion.
func (e *evening) tellView(s *student, view *exchange.View) {
	criterion, _ := s.handIn.Rubric.Criterion(view.Criterion)
	text := e.Words.Feedback.NoLevel
	switch at := s.handIn.Rubric.LevelIndex(view.Level); {
	case view.CannotJudge:
		text = e.Words.Feedback.CannotJudge
	case at >= 0:
		text = s.handIn.Rubric.Levels[at].Name.In(e.lang()) + ". " + criterion.Levels[at].In(e.lang())
	}
	e.Say(criterion.Short.In(e.lang()) + e.Words.Colon + " " + ask.Sentence(text))
	if view.Remark != "" {
		e.Say(e.Words.Feedback.NextStep + e.Words.Colon + " " + view.Remark)
	}
}
