package evening

import (
	"context"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/words"
)

// answers asks what to do with the answers: write those that are ready, read one before, say that they were sent, or a table of all.
func (e *evening) answers() ask.Word {
	say, w := &e.Words.Review, &e.Words.Evening
	e.Once(say.AnswersAbout)
	return inside(e.menu("answers", w.WhatNowAnswers, say.AnswersAbout, func() []item {
		ready, written := e.in(journal.AnswerReady), e.in(journal.AnswerWritten)
		return []item{
			{name: say.AnswerAll, about: sentence(say.ReadyToGo.Of(len(ready))), do: e.sendReady},
			{name: say.AnswerOne, about: w.AnswerOneAbout, do: e.sendOne},
			{name: say.Preview, about: say.PreviewNote, do: e.previewOne},
			{name: say.AllSent, about: sentence(say.WrittenYet.Of(len(written))), do: e.allSent},
			{name: w.OneSent, do: e.oneSent},
			{name: say.Sheet, about: say.SheetNote, do: e.sheet},
			{name: w.ToClass, number: "0", leads: true, do: func() ask.Word { return ask.Back }},
		}
	}))
}

// nameless asks for the name that answers are signed with where there is none, and says whether there still is none.
func (e *evening) nameless() (none bool, w ask.Word) {
	if e.laid.Desk.Reviewer.Name != "" {
		return false, ask.Answered
	}
	e.Say(e.Words.Review.NoReviewer)
	w = e.yourName()
	return e.laid.Desk.Reviewer.Name == "", w
}

// sum says how far the lecturer is with a student.
func (e *evening) sum(b *journal.Brief, s *journal.Standing) string {
	say := &e.Words.Review
	return e.named(b) + e.Words.Colon + " " + strings.Join(words.Said(fmt.Sprintf(e.Words.Evening.JudgedOf, s.Judged, s.Criteria), say.SaysUnread.Some(s.Unread), say.SaysChanged.Some(s.Changed())), ", ")
}

// sumAt is sum for a place in the cohort.
func (e *evening) sumAt(at int) string {
	w := &e.cohort.All[at]
	return e.sum(w.Brief, &w.Standing)
}

// sendReady sums up what is ready, and asks about what is not whole.
func (e *evening) sendReady() ask.Word {
	if none, w := e.nameless(); none {
		return inside(w)
	}
	say, ready := &e.Words.Review, e.in(journal.AnswerReady)
	if len(ready) == 0 {
		e.Say(e.Words.Evening.NobodyReady)
		return ask.Answered
	}
	var whole, half []int
	for _, at := range ready {
		if e.cohort.All[at].Standing.Whole() {
			whole = append(whole, at)
		} else {
			half = append(half, at)
		}
	}
	if len(half) == 0 {
		e.Say(say.AllWhole)
		yes, w := e.Yes(say.AskWrite.Of(len(ready)), false)
		if !yes || w != ask.Answered {
			return inside(w)
		}
		return e.send(whole)
	}
	e.Say(say.Half)
	for _, at := range half {
		e.Say(e.sumAt(at) + ".")
	}
	options := []ask.Option{{Name: say.NotYet, About: words.Capital(say.NotYetAbout) + "."}, {Name: say.AskEach, About: words.Capital(say.AskEachAbout) + "."}}
	if len(whole) > 0 {
		options = append(options, ask.Option{Name: say.WriteWhole.Of(len(whole))})
	}
	at, w := e.Choose(ask.Choice{Question: say.AskWrite.Of(len(ready)), Options: options, Now: 0})
	switch {
	case w != ask.Answered:
		return inside(w)
	case at == 2:
		return e.send(whole)
	case at == 1:
		return e.askEach(half, whole)
	}
	e.Say(say.NoneWritten)
	return ask.Answered
}

// askEach asks about one after another that is not whole, and then writes those that were chosen.
func (e *evening) askEach(half, chosen []int) ask.Word {
	say := &e.Words.Review
	for _, at := range half {
		e.Say(e.sumAt(at) + ".")
		yes, w := e.Yes(say.AskHalf, false)
		if w != ask.Answered {
			e.Say(say.NoneWritten)
			return inside(w)
		}
		if yes {
			chosen = append(slices.Clone(chosen), at)
		}
	}
	if len(chosen) == 0 {
		e.Say(say.NoneWritten)
		return ask.Answered
	}
	return e.send(chosen)
}

// whose asks for a student of the queue, among those whose answer is as far as that; none is said where there is nobody.
func (e *evening) whose(far journal.AnswerState, none string) (at int, w ask.Word) {
	var options []ask.Option
	var places []int
	order, w := e.among()
	if w != ask.Answered {
		return -1, w
	}
	for _, at := range order {
		if e.cohort.All[at].Standing.State >= far {
			options = append(options, ask.Option{Name: e.named(e.cohort.All[at].Brief), About: e.standing(at)})
			places = append(places, at)
		}
	}
	if len(options) == 0 {
		e.Say(none)
		return -1, ask.Answered
	}
	at, w = e.Choose(ask.Choice{Question: e.Words.Evening.WhichStudent, Options: options, Now: -1})
	if at < 0 || w != ask.Answered {
		return -1, w
	}
	return places[at], w
}

// sendOne answers one student. That somebody who is not ready is meant is asked first.
func (e *evening) sendOne() ask.Word {
	if none, w := e.nameless(); none {
		return inside(w)
	}
	at, w := e.whose(journal.AnswerOpen, e.Words.Evening.NobodyShown)
	if at < 0 {
		return inside(w)
	}
	one := &e.cohort.All[at]
	if state := one.Standing.State; one.Standing.Whole() && !one.NotReady() || state >= journal.AnswerWritten && !one.Standing.Stale {
		return e.send([]int{at})
	}
	e.Say(e.sumAt(at) + ".")
	yes, w := e.Yes(e.Words.Review.AskHalf, false)
	if !yes || w != ask.Answered {
		return inside(w)
	}
	return e.send([]int{at})
}

// send writes answers to those about whom all is saved, after asking for a passphrase where one is needed, and tells what came of it.
func (e *evening) send(at []int) ask.Word {
	if at = e.savedOnly(at); len(at) == 0 {
		e.Say(e.Words.Review.NoneWritten)
		return ask.Answered
	}
	var told *store.Secret
	if slices.ContainsFunc(at, func(at int) bool { return e.opened.Wants(&e.cohort.Taken[at]) }) {
		typed, w := e.Secret(e.Words.Review.AskAnswerPassphrase)
		secret, err := store.NewSecret(typed)
		if w != ask.Answered || err != nil {
			e.Say(e.Words.Review.NoneWritten)
			return inside(w)
		}
		told = &secret
	}
	folder, w := e.path(e.Words.Evening.WhereAnswers, e.Words.Review.OutboxNote, store.AnswersFolder(e.from[0]), nil)
	if w != ask.Answered || folder == "" {
		e.Say(e.Words.Review.NoneWritten)
		return inside(w)
	}
	sent := store.Outgoing{From: e.from, Folder: folder, Only: at, List: e.Words.WhoGetsWhat(&e.cohort), Progress: func(int, int) {},
		With: func(to exchange.Found) store.Sending { return e.opened.Sending(to, e.keys(to.Path), told, e.o.Now()) }}
	out, err := e.reviews.SendAll(context.Background(), &e.cohort, sent)
	if e.failedDesk(err) {
		return ask.Answered
	}
	e.written(&out)
	return ask.Answered
}

// written tells what came of answering, the failures first: among many they would be overlooked.
func (e *evening) written(out *store.Outbox) {
	say := &e.Words.Review
	var counts [4]int
	for i := range out.Rows {
		o := &out.Rows[i]
		if counts[o.Rank()]++; o.Err == nil {
			e.cohort.Count(&o.Sent.Review)
			e.kept[o.Sent.Review.Part()] = &said{review: o.Sent.Review}
		}
	}
	slices.SortStableFunc(out.Rows, func(a, b store.Outcome) int { return a.Rank() - b.Rank() })
	for i := range out.Rows {
		o := &out.Rows[i]
		text := e.named(e.cohort.All[o.At].Brief) + e.Words.Colon + " " + say.Outcomes[o.Rank()] + "."
		if o.Err == nil {
			text = e.named(e.cohort.All[o.At].Brief) + e.Words.Colon + " " + baseName(o.Sent.File) + "."
		}
		if o.Err != nil || o.Sent.Left.Views+o.Sent.Left.Comments > 0 {
			text += " " + words.InLine(e.Words.SayOutcome(o, e.cohort.All[o.At].Brief.Seal != ""))
		}
		e.Say(text)
	}
	var parts []string
	for _, rank := range []int{1, 0, 2, 3} {
		if counts[rank] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", counts[rank], say.Outcomes[rank]))
		}
	}
	e.Say(sentence(parts...))
	if out.Ended {
		e.Say(say.AnswersEnded)
	}
	if counts[1] == 0 {
		return
	}
	for i := range out.Boxes {
		if box := out.Boxes[i]; box.Answers > 0 || box.Err != nil {
			box.Zip, box.Send = words.InLine(box.Zip), words.InLine(box.Send)
			e.Say(e.Words.SayUpload(&box)...)
		}
	}
	e.Say(e.Words.Evening.SendThem)
}

// previewOne reads out what a student will see.
func (e *evening) previewOne() ask.Word {
	at, w := e.whose(journal.AnswerOpen, e.Words.Evening.NobodyShown)
	if at < 0 {
		return inside(w)
	}
	if s := e.open(at); s != nil {
		return e.preview(s)
	}
	return ask.Answered
}

// allSent says of all answers that were written that they were sent, once that is confirmed.
func (e *evening) allSent() ask.Word {
	say, written := &e.Words.Review, e.in(journal.AnswerWritten)
	if len(written) == 0 {
		e.Say(say.NothingToSend)
		return ask.Answered
	}
	names := make([]string, len(written))
	for i, at := range written {
		names[i] = e.named(e.cohort.All[at].Brief)
	}
	e.Say(words.List(names, e.Words.Stand.And) + ".")
	yes, w := e.Yes(say.AskSent.Of(len(written)), false)
	if !yes || w != ask.Answered {
		return inside(w)
	}
	if e.mark(written, e.sentAt()) {
		e.Say(say.MarkedSent.Of(len(written)))
		e.undoable(func() string {
			if !e.mark(written, unsent) {
				return ""
			}
			return e.Words.Evening.NotSentAgain
		})
	}
	return ask.Answered
}

// oneSent says that one answer went to the student, or takes that back.
func (e *evening) oneSent() ask.Word {
	at, w := e.whose(journal.AnswerWritten, sentence(e.Words.Review.NothingWritten))
	if at < 0 {
		return inside(w)
	}
	say, name := &e.Words.Review, e.named(e.cohort.All[at].Brief)
	switch e.cohort.All[at].Standing.State {
	case journal.AnswerWritten:
		if e.mark([]int{at}, e.sentAt()) {
			e.Say(sentence(fmt.Sprintf(say.SentNow, name)))
		}
	case journal.AnswerSent:
		if e.mark([]int{at}, unsent) {
			e.Say(sentence(fmt.Sprintf(say.NotSentNow, name)))
		}
	default:
		e.Say(sentence(say.NothingWritten))
	}
	return ask.Answered
}

func (e *evening) sentAt() func(*journal.Brief, *journal.Review) {
	now := e.o.Now()
	return func(_ *journal.Brief, r *journal.Review) { r.MarkSent(now) }
}

func unsent(_ *journal.Brief, r *journal.Review) { r.MarkSent(time.Time{}) }

// sheet writes a row for each student and criterion into a new table. It is whole or not there.
func (e *evening) sheet() ask.Word {
	taken, rubrics := e.cohort.InQueue(), e.cohort.Rubrics(e.keys)
	var rows []report.Row
	err := e.reviews.EachWithRubric(taken, rubrics, func(at int, review *journal.Review, r *rubric.Rubric) error {
		rows = append(rows, report.Rows(taken[at].Brief, review, r, e.lang())...)
		return nil
	})
	if e.failedFile(err) {
		return ask.Answered
	}
	path, err := store.WriteKoffie(store.AnswersFolder(e.from[0]), "cohort.csv", func(w io.Writer) error {
		return report.CohortCSV(w, rows, e.Words.Command.Review.CSV)
	})
	if !e.failedFile(err) {
		e.Say(fmt.Sprintf(e.Words.Review.SheetWritten, words.InLine(path)) + ".")
	}
	return ask.Answered
}
