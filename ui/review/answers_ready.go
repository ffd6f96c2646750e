package review

import (
	"fmt"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// Which answers go out. Those that the lecturer called ready do, and of these one that is not whole only when that is said of it by name.

// sendReady sums up what is ready, and asks about what is not whole.
func (v *answersOut) sendReady() tea.Cmd {
	say, c := &v.desk.Words.Review, &v.desk.Cohort
	ready := c.In(journal.AnswerReady)
	switch {
	case v.nameless():
		return nil
	case len(ready) == 0:
		v.notice = say.NobodyReady
		return nil
	}
	var whole, half []int
	for _, at := range ready {
		if v.whole(at) {
			whole = append(whole, at)
		} else {
			half = append(half, at)
		}
	}
	answers := []window.Answer{{Name: say.NotYet, About: say.NotYetAbout}}
	if len(half) == 0 {
		answers = append(answers, window.Answer{Name: say.WriteThem, Do: func() tea.Cmd { return v.send(whole) }})
		return v.desk.Ask(say.AskWrite.Of(len(ready)), say.AllWhole, answers...)
	}
	if len(whole) > 0 {
		answers = append(answers, window.Answer{Name: say.WriteWhole.Of(len(whole)), Do: func() tea.Cmd { return v.send(whole) }})
	}
	answers = append(answers, window.Answer{Name: say.AskEach, About: say.AskEachAbout, Do: func() tea.Cmd { return v.askEach(half, whole) }})
	const named = 6
	about := make([]string, 0, named+1)
	for _, at := range half[:min(named, len(half))] {
		about = append(about, v.sum(at))
	}
	if more := len(half) - named; more > 0 {
		about = append(about, strings.TrimSpace(fmt.Sprintf(say.AndMore, more)))
	}
	return v.desk.Ask(say.AskWrite.Of(len(ready)), say.Half+" "+strings.Join(about, "; ")+".", answers...)
}

// askEach asks about one after another that is not whole, and then writes those that were chosen. Whoever closes the question writes nothing.
func (v *answersOut) askEach(rest, chosen []int) tea.Cmd {
	say := &v.desk.Words.Review
	if len(rest) == 0 {
		if len(chosen) == 0 {
			v.notice = say.NoneWritten
			return nil
		}
		return v.send(chosen)
	}
	at := rest[0]
	return v.desk.Ask(v.sum(at)+".", say.AskHalf,
		window.Answer{Name: say.LeaveIt, Do: func() tea.Cmd { return v.askEach(rest[1:], chosen) }},
		window.Answer{Name: say.WriteIt, Do: func() tea.Cmd { return v.askEach(rest[1:], append(slices.Clone(chosen), at)) }})
}

// sendOne answers the student that stood under the cursor. That somebody who is not ready is meant is asked first.
func (v *answersOut) sendOne() tea.Cmd {
	say := &v.desk.Words.Review
	switch w := &v.desk.Cohort.All[v.one]; {
	case v.nameless():
		return nil
	case v.whole(v.one) && !w.NotReady(), w.Standing.State == journal.AnswerWritten && !w.Standing.Stale, w.Standing.State == journal.AnswerSent && !w.Standing.Stale:
		return v.send([]int{v.one})
	}
	return v.desk.Ask(v.sum(v.one)+".", say.AskHalf, window.Answer{Name: say.LeaveIt},
		window.Answer{Name: say.WriteIt, Do: func() tea.Cmd { return v.send([]int{v.one}) }})
}

// nameless leads to the name where there is none yet.
func (v *answersOut) nameless() bool {
	if v.desk.Set.Reviewer.Name != "" {
		return false
	}
	v.notice = v.desk.Words.Review.NoReviewer
	v.menu.Move(-v.menu.At)
	return true
}

// whole says that everything was read and judged.
func (v *answersOut) whole(at int) bool { return v.desk.Cohort.All[at].Standing.Whole() }

// sum says in a line how far the lecturer is with a student.
func (v *answersOut) sum(at int) string {
	say, s := &v.desk.Words.Review, &v.desk.Cohort.All[at].Standing
	parts := []string{fmt.Sprintf(say.OutOf, s.Judged, s.Criteria)}
	for _, p := range []struct {
		n    int
		says words.Plural
	}{{s.Unread, say.SaysUnread}, {s.Changed(), say.SaysChanged}} {
		if p.n > 0 {
			parts = append(parts, p.says.Of(p.n))
		}
	}
	return v.desk.Called(at) + ": " + strings.Join(parts, ", ")
}

// send writes answers, after asking for a passphrase where one is needed.
func (v *answersOut) send(at []int) tea.Cmd {
	if slices.ContainsFunc(at, v.needsPassphrase) {
		v.asked.Ask(v.desk.Window, func(told store.Secret) tea.Cmd { return v.begin(at, &told) })
		return nil
	}
	return v.begin(at, nil)
}

// needsPassphrase says that the hand-in was sealed with a passphrase which is not remembered.
func (v *answersOut) needsPassphrase(at int) bool {
	return v.desk.Cohort.Opened.Wants(&v.desk.Cohort.Taken[at])
}

// where says how many answers are ready, and how many wait to be sent.
func (v *answersOut) where() (where, brief string) {
	say, c := &v.desk.Words.Review, &v.desk.Cohort
	brief = say.ReadyToGo.Of(len(c.In(journal.AnswerReady)))
	return brief + " · " + say.WrittenYet.Of(len(c.In(journal.AnswerWritten))), brief
}

// allSent says of all answers that were written that they were sent, once that is confirmed.
func (v *answersOut) allSent() tea.Cmd {
	say, written := &v.desk.Words.Review, v.desk.Cohort.In(journal.AnswerWritten)
	if len(written) == 0 {
		v.notice = say.NothingToSend
		return nil
	}
	names := make([]string, len(written))
	for i, at := range written {
		names[i] = v.desk.Called(at)
	}
	return v.desk.Ask(say.AskSent.Of(len(written)), words.List(names, v.desk.Words.Stand.And)+".", window.Answer{Name: say.NotYet},
		window.Answer{Name: say.YesSent, Do: func() tea.Cmd {
			v.notice = say.MarkedSent.Of(len(written))
			return v.desk.Do(v, v.desk.Mark(written, sentAt(v.desk)))
		}})
}

// turnSent says of one answer that it was sent, or takes that back.
func (v *answersOut) turnSent(at int) tea.Cmd {
	do := sentAt(v.desk)
	if v.desk.Cohort.All[at].Standing.State == journal.AnswerSent {
		do = unsent
	}
	return v.desk.Do(v, v.desk.Mark([]int{at}, do))
}

// marked counts anew which were sent.
func (v *answersOut) marked(msg desk.MarkedMsg) tea.Cmd {
	v.desk.Marked(msg)
	v.build()
	if msg.Err != nil {
		v.notice = ""
		return v.desk.Tell(v.desk.Words.SayDesk(msg.Err))
	}
	return nil
}

// previewable gives whose answers can be read before they are written: those that are ready, or else the student that stood under the cursor.
func (v *answersOut) previewable() []int {
	ready := v.desk.Cohort.In(journal.AnswerReady)
	if v.one >= 0 && !slices.Contains(ready, v.one) {
		ready = append([]int{v.one}, ready...)
	}
	return ready
}

func (v *answersOut) previewed() string {
	say, all := &v.desk.Words.Review, v.previewable()
	if len(all) == 0 {
		return say.ReadyToGo.Of(0)
	}
	return v.desk.Called(v.first(all))
}

// first is the student under the cursor, or else the first of those who are ready.
func (v *answersOut) first(all []int) int {
	if v.one >= 0 {
		return v.one
	}
	return all[0]
}

// preview opens what a student will see.
func (v *answersOut) preview() tea.Cmd {
	all := v.previewable()
	if len(all) == 0 {
		v.notice = v.desk.Words.Review.NobodyReady
		return nil
	}
	return v.desk.Push(newPreview(v.desk, all, v.first(all)))
}
