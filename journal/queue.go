package journal

import (
	"cmp"
	"slices"
	"strings"
)

// Waiting is a hand-in in a queue, and how far the lecturer is with it.
type Waiting struct {
	Brief    *Brief
	Standing Standing
}

// Filter says which hand-ins of a queue are shown.
type Filter string

// The filters, by what a hand-in has for the lecturer.
const (
	All      Filter = "all"
	Unread   Filter = "unread"
	Changed  Filter = "changed"
	Help     Filter = "help"
	Apart    Filter = "apart"
	Silent   Filter = "silent"
	ToAnswer Filter = "to-answer" // no answer was written, or more was said since
)

// Filters gives the filters in the order in which they are offered.
func Filters() []Filter { return []Filter{All, Unread, Changed, Help, Apart, Silent, ToAnswer} }

// Passes says whether f shows w.
func (w *Waiting) Passes(f Filter) bool {
	s := &w.Standing
	switch f {
	case Unread:
		return s.Unread > 0
	case Changed:
		return s.Changed() > 0
	case Help:
		return s.Help > 0
	case Apart:
		return s.Apart > 0
	case Silent:
		return s.Silent > 0
	case ToAnswer:
		return !s.Answered || s.Stale
	}
	return true
}

// Order says in which order a queue stands.
type Order string

// The orders. In each of them those who are alike stand by surname.
const (
	BySurname   Order = "surname"
	LeastJudged Order = "least-judged"
	MostUnread  Order = "unread"
	MostApart   Order = "apart"
)

// Orders gives the orders as they are offered.
func Orders() []Order { return []Order{BySurname, LeastJudged, MostUnread, MostApart} }

// weight is what an order puts those first by who have less of it.
func (by Order) weight(s *Standing) int {
	switch by {
	case LeastJudged:
		return s.Judged
	case MostUnread:
		return -s.Unread - s.ChangedEntries
	case MostApart:
		return -s.Apart
	}
	return 0
}

// Queue is Sorted by surname.
func Queue(all []Waiting, f Filter) []int { return Sorted(all, f, BySurname) }

// Sorted gives the places in all of the hand-ins that f shows, in an order; those who are alike in it by the student's surname, then by journal and
// in the order in which they were handed in. Those without a name come last. An order that it does not know is that by surname.
func Sorted(all []Waiting, f Filter, by Order) []int {
	var order []int
	names := make([]string, len(all))
	for i := range all {
		if all[i].Passes(f) {
			order = append(order, i)
			names[i] = listed(all[i].Brief.Student)
		}
	}
	slices.SortFunc(order, func(i, j int) int {
		a, b := all[i].Brief, all[j].Brief
		return cmp.Or(by.weight(&all[i].Standing)-by.weight(&all[j].Standing), last(a.Student)-last(b.Student), strings.Compare(names[i], names[j]),
			strings.Compare(a.Journal, b.Journal), cmp.Compare(a.Number, b.Number), strings.Compare(a.HandIn, b.HandIn))
	})
	return order
}

// last is 1 for a student without a name and 0 for the others.
func last(name string) int {
	if name == "" {
		return 1
	}
	return 0
}

// NextUnread gives the next place in order, which is one of Sorted's, whose hand-in has something unread or changed. It goes
// on from the start after the end, and comes to after itself last; -1 when there is none. From -1 it begins at the start.
func NextUnread(all []Waiting, order []int, after int) int {
	return next(all, order, after, func(w *Waiting) bool { return w.Passes(Unread) || w.Passes(Changed) })
}

// NextNotReady goes as NextUnread does to the next whose answer is still to be made ready.
func NextNotReady(all []Waiting, order []int, after int) int {
	return next(all, order, after, (*Waiting).NotReady)
}

// NotReady says that the answer was not called ready, or that something was said since it was written.
func (w *Waiting) NotReady() bool {
	s := &w.Standing
	return s.State == AnswerOpen || s.State != AnswerReady && s.Stale
}

func next(all []Waiting, order []int, after int, wanted func(*Waiting) bool) int {
	for i := range order {
		at := (max(after, -1) + 1 + i) % len(order)
		if wanted(&all[order[at]]) {
			return at
		}
	}
	return -1
}
