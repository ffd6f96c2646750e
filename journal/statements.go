package journal

import (
	"slices"
	"time"
)

// Statements (stellingen) are asked before a stage and, in the same words, after it. What was said before it stays shut until the same was
// asked after it: who reads it first says it again. These are the rules of that; nothing here counts or compares.

// Round is how far the statements over a stage are on one side of it.
type Round struct {
	Side Side     // on which they are asked
	Open []string // the statements without a stand there, in the order in which they are asked
}

// Round gives the side on which statements are asked now. It is the one after the stage from the moment on that the student chose to answer
// again, and stays so once anything was said there.
func (x *StageExtras) Round(statements []string, again bool) Round {
	r := Round{Side: Before}
	if again || x.said(After) {
		r.Side = After
	}
	for _, id := range statements {
		if _, taken := x.Position(id, r.Side); !taken {
			r.Open = append(r.Open, id)
		}
	}
	return r
}

// Untouched says that nothing was said to any statement yet.
func (x *StageExtras) Untouched() bool { return len(x.Positions) == 0 }

func (x *StageExtras) said(side Side) bool {
	return slices.ContainsFunc(x.Positions, func(p Position) bool { return p.Side == side })
}

// Position gives where the student stands on a statement on one side of the stage.
func (x *StageExtras) Position(statement string, side Side) (p Position, taken bool) {
	i := place(x.Positions, statement, side)
	if i < 0 {
		return Position{}, false
	}
	return x.Positions[i], true
}

func place(all []Position, statement string, side Side) int {
	return slices.IndexFunc(all, func(p Position) bool { return p.Statement == statement && p.Side == side })
}

// Taken gives the positions with another one in the place of what was said to its statement on its side.
func Taken(all []Position, p Position) []Position {
	all = slices.Clone(all)
	if i := place(all, p.Statement, p.Side); i >= 0 {
		all[i] = p
		return all
	}
	return append(all, p)
}

// Withdrawn gives the positions without what was said to a statement on one side.
func Withdrawn(all []Position, statement string, side Side) []Position {
	return slices.DeleteFunc(slices.Clone(all), func(p Position) bool { return p.Statement == statement && p.Side == side })
}

// Shared gives the positions as such that may travel, or may not.
func Shared(all []Position, may bool) []Position {
	all = slices.Clone(all)
	for i := range all {
		all[i].Shared = may
	}
	return all
}

// MayTravel says that all that was said to the statements may.
func (x *StageExtras) MayTravel() bool {
	return !x.Untouched() && !slices.ContainsFunc(x.Positions, func(p Position) bool { return !p.Shared })
}

// Pair is where a student stood on one statement before a stage and after it.
type Pair struct {
	First *Position // nil when it was not asked then
	Again Position
}

// Pairs gives what may be read side by side: the statements that were answered after the stage, in the order in which they are asked, and
// behind them those that are not asked any more.
func (x *StageExtras) Pairs(statements []string) (pairs []Pair) {
	for _, p := range x.Positions {
		if p.Side != After {
			continue
		}
		pair := Pair{Again: p}
		if first, taken := x.Position(p.Statement, Before); taken {
			pair.First = &first
		}
		pairs = append(pairs, pair)
	}
	order := func(p Pair) int {
		if i := slices.Index(statements, p.Again.Statement); i >= 0 {
			return i
		}
		return len(statements)
	}
	slices.SortStableFunc(pairs, func(a, b Pair) int { return order(a) - order(b) })
	return pairs
}

// Between gives the moments that lie between the two, the oldest first, with those of the days on which they were said. Where nothing was
// said first, it gives all up to the other.
func (p *Pair) Between(moments []*Summary) (between []*Summary) {
	var from time.Time
	if p.First != nil {
		from = dayOf(p.First.Made)
	}
	for _, m := range moments {
		if Within(m.When, from, dayOf(p.Again.Made).AddDate(0, 0, 1)) {
			between = append(between, m)
		}
	}
	slices.SortStableFunc(between, func(a, b *Summary) int { return int(min(1, max(-1, Wall(a.When)-Wall(b.When)))) })
	return between
}

// dayOf is the midnight that a day began with.
func dayOf(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, t.Location())
}

// firstDays is how long a stage counts as begun just now.
const firstDays = 7

// Offers says on which side statements are offered by themselves, where nobody asked for them; the empty side for neither. Before is while a
// stage, whose first moment is given, begins and nothing was said yet; after is once the student rounded it off by a finished
// self-assessment. It is an offer in both: nothing is late.
func (x *StageExtras) Offers(first, now time.Time, finished bool) Side {
	begins := first.IsZero() || Within(now, first, dayOf(first).AddDate(0, 0, firstDays))
	switch {
	case x.Untouched() && begins && !finished:
		return Before
	case x.said(Before) && !x.said(After) && finished:
		return After
	}
	return ""
}
