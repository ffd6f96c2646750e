package review

import (
	"fmt"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/words"
)

// What is said in the queue itself about the student under the cursor: that the answer is ready, that it was sent, or that nothing is to be kept. Each
// is put back by one key.

// markReady says that the answer may go, or takes that back.
func (v *queue) markReady() tea.Cmd {
	at, say := v.under(), &v.desk.Words.Review
	switch w := &v.desk.Cohort.All[at]; {
	case w.Standing.State == journal.AnswerReady:
		return v.mark(say.NotReadyNow, at, unready, readied)
	case !w.NotReady():
		v.notice = say.NothingSince
		return nil
	}
	return v.mark(say.ReadyNow, at, readied, unready)
}

func readied(b *journal.Brief, r *journal.Review) { r.MarkReady(b.HandIn) }

func unready(_ *journal.Brief, r *journal.Review) { r.MarkReady("") }

// markSent says that the answer went to the student, which no program can know, or takes that back.
func (v *queue) markSent() tea.Cmd {
	at, say := v.under(), &v.desk.Words.Review
	switch v.desk.Cohort.All[at].Standing.State {
	case journal.AnswerWritten:
		return v.mark(say.SentNow, at, sentAt(v.desk), unsent)
	case journal.AnswerSent:
		return v.mark(say.NotSentNow, at, unsent, sentAt(v.desk))
	}
	v.notice = say.NothingWritten
	return nil
}

func sentAt(d *desk.Desk) func(*journal.Brief, *journal.Review) {
	now := d.Now()
	return func(_ *journal.Brief, r *journal.Review) { r.MarkSent(now) }
}

func unsent(_ *journal.Brief, r *journal.Review) { r.MarkSent(time.Time{}) }

// mark does something about a student and says so, with the key that takes it back.
func (v *queue) mark(says string, at int, do, back func(*journal.Brief, *journal.Review)) tea.Cmd {
	part := v.desk.Cohort.All[at].Brief.Part()
	v.notice = v.desk.Undoable(fmt.Sprintf(says, v.desk.Called(at)))
	v.undo = func() tea.Cmd {
		if at := v.desk.Cohort.At(part); at >= 0 {
			return v.desk.Do(v, v.desk.Mark([]int{at}, back))
		}
		return nil
	}
	return v.desk.Do(v, v.desk.Mark([]int{at}, do))
}

// marked counts anew what was changed.
func (v *queue) marked(msg desk.MarkedMsg) tea.Cmd {
	v.desk.Marked(msg)
	v.arrange()
	if msg.Err != nil {
		v.notice, v.undo = "", nil
		return v.desk.Tell(v.desk.Words.SayDesk(msg.Err))
	}
	return v.look()
}

// forget puts in the bin what was said about the student under the cursor, once that is confirmed. Who that is, is settled before the question: the
// list may be another by the answer.
func (v *queue) forget() tea.Cmd {
	desk, at := v.desk, v.under()
	if !desk.Cohort.Whole {
		v.notice = desk.Words.Review.WholeFirst
		return nil
	}
	student := desk.Cohort.All[at].Brief.Journal
	return desk.Confirm(fmt.Sprintf(desk.Words.Review.AskForget, desk.Called(at)), func() tea.Cmd {
		return desk.Do(v, desk.Forget([]string{student}))
	})
}

// forgotten counts the student as if nothing had been said; the hand-in stays in the queue, unless its file went away.
func (v *queue) forgotten(msg desk.ForgottenMsg) tea.Cmd {
	desk := v.desk
	if msg.Err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.Err))
	}
	var names []string
	for at := range desk.Cohort.All {
		if slices.Contains(msg.Journals, desk.Cohort.All[at].Brief.Journal) {
			names = append(names, desk.Called(at))
		}
	}
	v.notice = desk.Undoable(fmt.Sprintf(desk.Words.Review.Forgotten, words.List(names, desk.Words.Stand.And)))
	v.undo = func() tea.Cmd { return desk.Do(v, desk.Restore(msg.Bin)) }
	desk.Cohort.Forgot(msg.Journals)
	v.arrange()
	return v.look()
}

// sort goes on to the next order, which is remembered.
func (v *queue) sort() tea.Cmd {
	orders := journal.Orders()
	v.desk.Set.Sort = orders[(slices.Index(orders, v.order())+1)%len(orders)]
	v.arrange()
	v.at = 0
	return v.desk.KeepSet()
}

// order is the order of the queue, which is the first of them until another was chosen.
func (v *queue) order() journal.Order {
	orders := journal.Orders()
	if by := v.desk.Set.Sort; slices.Contains(orders, by) {
		return by
	}
	return orders[0]
}

// locked gives the places of the files aside that wait for a passphrase. They stand behind the students of the whole class: what is in them nobody
// knows yet, so that a filter lets none of them through.
func (v *queue) locked() (at []int) {
	desk := v.desk
	if desk.Filter != journal.All {
		return nil
	}
	for i := range desk.Cohort.Aside {
		file := &desk.Cohort.Aside[i]
		if file.Why == exchange.NeedsKey && strings.Contains(journal.Fold(words.AsideName(file)), journal.Fold(desk.Search)) {
			at = append(at, i)
		}
	}
	return at
}

// look reads the student under the cursor, for what stands beside the queue in a wide window.
func (v *queue) look() tea.Cmd {
	at := v.under()
	if at < 0 {
		v.beside = nil
		return nil
	}
	if v.beside != nil && v.beside.Brief.Part() != v.desk.Cohort.All[at].Brief.Part() {
		v.beside = nil
	}
	return v.desk.RunLatest(v, &v.looking, v.desk.Peek(at))
}
