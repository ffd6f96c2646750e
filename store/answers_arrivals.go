package store

import (
	"cmp"
	"slices"
	"time"

	"koffiemoment/journal/exchange"
)

// arrival is what the first screen needs to know of an answer, without reading it. Its words are kept under its id. All
// arrivals are one record, in the order in which answers came: that order is what tells which one is newer when numbers
// do not, and no clock keeps it.
type arrival struct {
	ID       string    `json:"id"`
	Reviewer string    `json:"reviewer"`
	Number   int       `json:"number"`
	Points   int       `json:"points"`
	At       time.Time `json:"at"`
	Seen     bool      `json:"seen,omitempty"`
	About
}

// About is the part of the journal that an answer is about: a stage of it or, with an empty Stage, the whole study.
// Answers to hand-ins that the journal did not know when they came are about one part more, the zero About.
type About struct {
	Known bool   `json:"known,omitempty"`
	Stage string `json:"stage,omitempty"`
}

// voice is one reviewer on one part of the journal, whose newest answer stands in the place of those before.
type voice struct {
	reviewer string
	about    About
}

func (came *arrival) voice() voice { return voice{came.Reviewer, came.About} }

// arrivals are all answers in the order in which they came.
type arrivals []arrival

// newArrival copies from the answer what counting needs. Both are kept in one commit, and neither changes afterwards
// but for Seen.
func newArrival(answer *exchange.Answer, about About, now time.Time) arrival {
	return arrival{ID: answer.ID, Reviewer: answer.Reviewer.ID, Number: answer.Number, Points: len(answer.Points), At: now, About: about}
}

func (tx tx) arrivals() (all arrivals, err error) {
	_, err = getPacked(tx, metaBucket, keyArrivals, &all, packArrivals)
	return all, err
}

func (tx tx) putArrivals(all arrivals) error {
	return putPacked(tx, metaBucket, keyArrivals, &all, packArrivals)
}

func packArrivals(p *pack, all *arrivals) {
	packList(p, (*[]arrival)(all), func(p *pack, came *arrival) {
		packText(p, &came.ID)
		packText(p, &came.Reviewer)
		p.count(&came.Number)
		p.count(&came.Points)
		p.time(&came.At)
		p.flag(&came.Seen)
		p.flag(&came.About.Known)
		packText(p, &came.About.Stage)
	})
}

// find gives nil when no answer of that id came, else the arrival itself, to be changed in its place.
func (all arrivals) find(id string) *arrival {
	i := slices.IndexFunc(all, func(came arrival) bool { return came.ID == id })
	if i < 0 {
		return nil
	}
	return &all[i]
}

// places gives where each answer stands in the order in which they came.
func (all arrivals) places() map[string]int {
	place := map[string]int{}
	for i, came := range all {
		place[came.ID] = i
	}
	return place
}

// newestFirst gives the answers reviewer by reviewer, as these first came, each with the highest number first. Of two
// with one number, as after a restored backup, that which came last goes first.
func (all arrivals) newestFirst() arrivals {
	begun := map[string]int{} // by reviewer: the place of the first answer
	for i, came := range slices.Backward(all) {
		begun[came.Reviewer] = i
	}
	sorted := slices.Clone(all)
	slices.Reverse(sorted)
	slices.SortStableFunc(sorted, func(a, b arrival) int {
		return cmp.Or(cmp.Compare(begun[a.Reviewer], begun[b.Reviewer]), cmp.Compare(b.Number, a.Number))
	})
	return sorted
}

// byVoice gives the answers as newestFirst, but with those of a reviewer about one part together: the part of the
// newest first.
func (all arrivals) byVoice() arrivals {
	sorted, place := all.newestFirst(), map[voice]int{}
	for i, came := range slices.Backward(sorted) {
		place[came.voice()] = i
	}
	slices.SortStableFunc(sorted, func(a, b arrival) int { return cmp.Compare(place[a.voice()], place[b.voice()]) })
	return sorted
}

// standing gives each reviewer's newest answer about each part. An answer about the whole study does not take the place
// of one about a stage, nor the other way round: they say different things.
func (all arrivals) standing() arrivals {
	return slices.CompactFunc(all.byVoice(), func(a, b arrival) bool { return a.voice() == b.voice() })
}

// unseen counts the answers that stand and that the student has not looked at.
func (all arrivals) unseen() (n int) {
	for _, came := range all.standing() {
		if !came.Seen {
			n++
		}
	}
	return n
}

// points counts the talking points that stand: an answer has all that its reviewer still wants to talk about on its
// part.
func (all arrivals) points() (n int) {
	for _, came := range all.standing() {
		n += came.Points
	}
	return n
}
