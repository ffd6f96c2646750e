package journal

import (
	"slices"
	"strings"
)

// This file is about what a lecturer places beside a hand-in: a level or none, wherever that is done.

// Placed gives where on the scale of b a view places its criterion: len(b.Scale) for “cannot judge”, -1 for nowhere.
func (b *Brief) Placed(v View) int {
	if v.CannotJudge {
		return len(b.Scale)
	}
	return slices.Index(b.Scale, v.Level)
}

// Grade says where on the scale a criterion lies, beside the student's claim as it is now. The same again upholds it.
func (b *Brief) Grade(r *Review, criterion string, at int) {
	switch claim := b.Claims[criterion]; at {
	case b.Placed(r.Views[criterion]):
		r.Uphold(criterion, claim)
	case len(b.Scale):
		r.CannotJudge(criterion, claim)
	default:
		r.Place(criterion, b.Scale[at], claim)
	}
}

// HoldsBack says whether the student's level of a criterion is one that a lecturer who looks first is not shown: what nobody is asked to judge
// has nothing to hold back, and what was judged neither.
func (b *Brief) HoldsBack(r *Review, criterion string) bool {
	return slices.Contains(b.Criteria, criterion) && !b.Judged(r, criterion)
}

// Placings remembers how criteria were placed while a hand-in lies open, so that each change can be put back. The zero value remembers nothing.
type Placings struct{ before map[string][]View }

// Note remembers how a criterion is placed, before that changes.
func (p *Placings) Note(r *Review, criterion string) {
	if p.before == nil {
		p.before = map[string][]View{}
	}
	p.before[criterion] = append(p.before[criterion], r.Views[criterion])
}

// Was gives what PutBack leads back to: what stood there before the last change or, where nothing changed here since, what the student has in an
// answer; ok is false where that is nothing.
func (p *Placings) Was(b *Brief, r *Review, criterion string) (was View, answered, ok bool) {
	sent, isSent := answeredOtherwise(b, r, criterion)
	before := p.before[criterion]
	if n := len(before); n > 0 && !(isSent && b.Placed(before[n-1]) == b.Placed(sent)) {
		return before[n-1], false, true
	}
	return sent, isSent, isSent
}

// answeredOtherwise gives the view that the last answer held, where another level is placed since.
func answeredOtherwise(b *Brief, r *Review, criterion string) (view View, ok bool) {
	if r.Answered == nil {
		return view, false
	}
	view, ok = r.Answered.Views[criterion]
	at := b.Placed(view)
	return view, ok && at >= 0 && at != b.Placed(r.Views[criterion])
}

// Back takes the last change of a level out of what is remembered, and gives the view that stood there; ok is false where there is none. The
// remark stays as it is: what is typed has an undo of its own.
func (p *Placings) Back(b *Brief, r *Review, criterion string) (view View, ok bool) {
	view, ok = answeredOtherwise(b, r, criterion)
	if before := p.before[criterion]; len(before) > 0 {
		last := len(before) - 1
		view, ok = before[last], true
		p.before[criterion] = before[:last]
	}
	view.Remark = r.Views[criterion].Remark
	if view.Claim == "" {
		view.Claim = b.Claims[criterion]
	}
	return view, ok
}

// Whole says that everything was read and judged.
func (s *Standing) Whole() bool { return s.Judged == s.Criteria && s.Unread == 0 && s.Changed() == 0 }

// Knows says that it is noted of a hand-in that it was opened and whom it names, or that a newer one was.
func (r *Review) Knows(handIn string, number int, student string) bool {
	return r.HandIn == handIn && r.Student == student || number < r.Number
}

// Raised gives the talking point that begins with a name; -1 for none.
func (r *Review) Raised(name string) int {
	return slices.IndexFunc(r.Points, func(point string) bool {
		rest, found := strings.CutPrefix(point, name)
		return found && (rest == "" || strings.ContainsRune(":.,;– ", []rune(rest)[0]))
	})
}

// RaiseAt adds a talking point before the i-th, as one that is put back; behind the last it is Raise.
func (r *Review) RaiseAt(i int, point string) {
	all := slices.Insert(slices.Clone(r.Points), min(i, len(r.Points)), point)
	r.Raise(point)
	for i := range r.Points {
		r.SetPoint(i, all[i])
	}
}
