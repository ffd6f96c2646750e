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

// class asks what to do with the class that was read. Back leads to another folder.
func (e *evening) class() ask.Word {
	say := &e.Words.Evening
	return e.menu("class", say.WhatNow, say.ClassAbout, func() []item {
		return []item{
			{name: say.NextOpen, about: e.whoIsNext(), do: e.nextOpen},
			{name: say.NextUnread, do: e.nextUnread},
			{name: say.Choose, do: e.choose},
			{name: say.Show, about: e.shown(), do: e.show},
			{name: e.Words.Review.AnswersTitle, about: e.waiting(), do: e.answers},
			{name: e.Words.Review.AsideTitle, do: e.aside},
			{name: e.Words.Review.Picture, do: e.picture},
			{name: e.Words.Report.Screen.Title, do: e.classPapers},
			{name: e.Words.Review.DeskTitle, do: e.own},
			{name: say.ReadAgain, do: e.readAgain},
			{name: say.OtherPlace, leads: true, do: func() ask.Word { return ask.Back }},
			{name: say.Stop, number: "0", leads: true, do: func() ask.Word { return ask.Done }},
		}
	})
}

// whoIsNext names the next student whose answer is not ready.
func (e *evening) whoIsNext() string {
	if at := journal.NextNotReady(e.cohort.All, e.order, e.queued()); at >= 0 {
		return e.named(e.cohort.All[e.order[at]].Brief) + "."
	}
	return ""
}

// waiting says how many answers are ready and how many wait to be sent.
func (e *evening) waiting() string {
	say := &e.Words.Review
	return sentence(say.ReadyToGo.Some(len(e.in(journal.AnswerReady))), say.WrittenYet.Some(len(e.in(journal.AnswerWritten))))
}

// in gives the places in the cohort of those whose answer is in a state.
func (e *evening) in(state journal.AnswerState) []int {
	return slices.DeleteFunc(journal.Queue(e.cohort.All, journal.All), func(at int) bool { return e.cohort.All[at].Standing.State != state })
}

// queued is where in the queue the student stands who was opened last; -1 for nowhere.
func (e *evening) queued() int {
	return slices.IndexFunc(e.order, func(at int) bool { return e.cohort.All[at].Brief.Part() == e.last })
}

func (e *evening) nextOpen() ask.Word {
	at := journal.NextNotReady(e.cohort.All, e.order, e.queued())
	if at < 0 {
		e.Say(words.Capital(e.Words.Review.AllReady) + ".")
		return ask.Answered
	}
	return e.students(e.order[at])
}

func (e *evening) nextUnread() ask.Word {
	at := journal.NextUnread(e.cohort.All, e.order, e.queued())
	if at < 0 {
		e.Say(e.Words.Student.AllRead + ".")
		return ask.Answered
	}
	return e.students(e.order[at])
}

// fewStudents is up to how many the queue is read out unasked.
const fewStudents = 25

// among asks, of a long queue, for part of a name, and gives those who have it, or all where nobody is named.
func (e *evening) among() (order []int, w ask.Word) {
	if len(e.order) <= fewStudents {
		return e.order, ask.Answered
	}
	part, w := e.Line(ask.Line{Question: fmt.Sprintf(e.Words.Evening.WhichOfMany, len(e.order))})
	for _, at := range e.order {
		if strings.Contains(journal.Fold(e.cohort.All[at].Brief.Student), journal.Fold(part)) {
			order = append(order, at)
		}
	}
	return order, w
}

// choose reads the queue out and asks for a student. The files that wait for a passphrase stand behind the students of the whole class.
func (e *evening) choose() ask.Word {
	order, w := e.among()
	if w != ask.Answered {
		return inside(w)
	}
	options, locked := make([]ask.Option, 0, len(order)), []int(nil)
	if len(order) == len(e.order) {
		locked = e.locked()
	}
	for _, at := range order {
		options = append(options, ask.Option{Name: e.named(e.cohort.All[at].Brief), About: e.standing(at)})
	}
	for _, at := range locked {
		options = append(options, ask.Option{Name: asideName(&e.cohort.Aside[at]), About: sentence(e.Words.Review.Sealed)})
	}
	if len(options) == 0 {
		e.Say(e.Words.Evening.NobodyShown)
		return ask.Answered
	}
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichStudent, Options: options, Now: -1})
	switch {
	case w != ask.Answered || at < 0:
		return w
	case at >= len(order):
		return e.unseal()
	}
	return e.students(order[at])
}

// locked gives the places of the files aside that wait for a passphrase. What is in them nobody knows yet, so that a filter lets none through.
func (e *evening) locked() (at []int) {
	if e.filter != journal.All {
		return nil
	}
	for i := range e.cohort.Aside {
		file := &e.cohort.Aside[i]
		if file.Why == exchange.NeedsKey && strings.Contains(journal.Fold(asideName(file)), journal.Fold(e.search)) {
			at = append(at, i)
		}
	}
	return at
}

// standing says how far the lecturer is with a student, what asks for attention, and how far the answer is. Nothing is said of a nought.
func (e *evening) standing(at int) string {
	say, s, b := &e.Words.Review, &e.cohort.All[at].Standing, e.cohort.All[at].Brief
	return sentence(fmt.Sprintf(e.Words.Evening.JudgedOf, s.Judged, s.Criteria), say.SaysUnread.Some(s.Unread), say.SaysHelp.Some(s.Help),
		say.SaysChanged.Some(s.Changed()), say.SaysApart.Some(s.Apart), say.SaysReplied.Some(b.Replies), e.state(s))
}

// shown says which students the queue shows, where those are not all.
func (e *evening) shown() string {
	if e.search == "" && e.filter == journal.All {
		return ""
	}
	return fmt.Sprintf(e.Words.Review.Shown, strings.Join(words.Said(e.Words.Review.Filters[e.filter], e.search), ", "), len(e.order)) + "."
}

// show asks which students the queue shows, and in which order.
func (e *evening) show() ask.Word {
	say, filters, orders := &e.Words.Review, journal.Filters(), journal.Orders()
	var options []ask.Option
	for _, f := range filters {
		n := 0
		for i := range e.cohort.All {
			if e.cohort.All[i].Passes(f) {
				n++
			}
		}
		options = append(options, ask.Option{Name: words.Capital(say.Filters[f]), About: say.Students.Of(n) + "."})
	}
	for _, by := range orders {
		options = append(options, ask.Option{Name: words.Capital(say.Orders[by])})
	}
	options = append(options, ask.Option{Name: e.Words.Evening.SearchName})
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhatShown, Options: options, Now: -1})
	switch {
	case w != ask.Answered || at < 0:
		return w
	case at < len(filters):
		e.filter, e.search = filters[at], ""
	case at < len(filters)+len(orders):
		e.laid.Desk.Sort = orders[at-len(filters)]
		e.keepDesk()
	default:
		if e.search, w = e.Line(ask.Line{Question: e.Words.Evening.WhichName, Now: e.search}); w != ask.Answered {
			return w
		}
		e.filter = journal.All
	}
	e.arrange()
	return e.choose()
}

func (e *evening) readAgain() ask.Word {
	e.read(e.from)
	return ask.Answered
}

// forget puts in the bin what was said about a student, once that is confirmed.
func (e *evening) forget(s *student) ask.Word {
	say, id := &e.Words.Review, s.brief.Journal
	if !e.whole {
		e.Say(words.Capital(say.WholeFirst) + ".")
		return ask.Answered
	}
	e.Say(fmt.Sprintf(say.AskForget, e.named(s.brief)))
	yes, w := e.Yes(say.WipeThem+e.Words.Asks, false)
	switch {
	case out(w):
		return w
	case !yes || w != ask.Answered || !e.wipe([]string{id}):
		return ask.Answered
	}
	e.Say(words.Capital(fmt.Sprintf(say.Forgotten, e.named(s.brief))) + ".")
	return ask.Back
}

// wipe puts in the bin what was said about journals, and remembers how that is put back.
func (e *evening) wipe(journals []string) bool {
	known := map[string]bool{}
	before, err := e.reviews.Bin()
	for _, one := range before {
		known[one.ID] = true
	}
	if err == nil {
		err = e.reviews.Forget(journals, e.o.Now())
	}
	if e.failedDesk(err) {
		return false
	}
	for part := range e.kept { // what was thrown away is not to come back by itself
		if slices.Contains(journals, part.Journal) {
			delete(e.kept, part)
		}
	}
	e.cohort.Forgot(journals)
	e.arrange()
	after, err := e.reviews.Bin()
	if err == nil {
		e.undoable(func() string {
			for i := range after {
				if !known[after[i].ID] && !e.restore(&after[i]) {
					return ""
				}
			}
			return words.Capital(e.Words.Review.PutBack) + "."
		})
	}
	return true
}
