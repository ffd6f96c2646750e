package store

import (
	"cmp"
	"slices"
	"time"

	"koffiemoment/journal/exchange"
)

// arrival is what the first screen needs to know of an answer, without reading it. Its words are kept under its id.
type arrival struct {
	ID, Reviewer string
	Number       int
	Points       int
	At           time.Time
	Seen         bool
}

// arrivals are all answers in the order in which they came.
type arrivals []arrival

func newArrival(a *exchange.Answer, now time.Time) arrival {
	return arrival{ID: a.ID, Reviewer: a.Reviewer.ID, Number: a.Number, Points: len(a.Points), At: now}
}

func (tx tx) arrivals() (all arrivals, err error) {
	_, err = getPacked(tx, metaBucket, keyArrivals, &all, packArrivals)
	return all, err
}

func (tx tx) putArrivals(all arrivals) error {
	return putPacked(tx, metaBucket, keyArrivals, &all, packArrivals)
}

func packArrivals(p *pack, all *arrivals) {
	packList(p, (*[]arrival)(all), func(p *pack, a *arrival) {
		packText(p, &a.ID)
		packText(p, &a.Reviewer)
		p.count(&a.Number)
		p.count(&a.Points)
		p.time(&a.At)
		p.flag(&a.Seen)
	})
}

// find gives nil when no answer of that id came.
func (all arrivals) find(id string) *arrival {
	i := slices.IndexFunc(all, func(a arrival) bool { return a.ID == id })
	if i < 0 {
		return nil
	}
	return &all[i]
}

// newestFirst gives the answers reviewer by reviewer, as these first came, each with the highest number first. Of two with
// one number, as after a restored backup, that which came last goes first.
func (all arrivals) newestFirst() arrivals {
	came := map[string]int{}
	for i, a := range slices.Backward(all) {
		came[a.Reviewer] = i
	}
	sorted := slices.Clone(all)
	slices.Reverse(sorted)
	slices.SortStableFunc(sorted, func(a, b arrival) int {
		return cmp.Or(cmp.Compare(came[a.Reviewer], came[b.Reviewer]), cmp.Compare(b.Number, a.Number))
	})
	return sorted
}

// standing gives each reviewer's newest answer.
func (all arrivals) standing() arrivals {
	return slices.CompactFunc(all.newestFirst(), func(a, b arrival) bool { return a.Reviewer == b.Reviewer })
}

// unseen counts the answers that stand and that the student has not looked at.
func (all arrivals) unseen() (n int) {
	for _, a := range all.standing() {
		if !a.Seen {
			n++
		}
	}
	return n
}

// points counts the talking points that stand.
func (all arrivals) points() (n int) {
	for _, a := range all.standing() {
		n += a.Points
	}
	return n
}
