package journal

import (
	"slices"

	"koffiemoment/rubric"
)

// Shown is how many of a criterion's newest levels a Tally keeps for the picture on the overview.
const Shown = 12

// Coverage says, for one stage, how often and when each criterion was placed on a level. Keys are criterion ids.
type Coverage map[string]Tally

// Tally is one criterion's part of a Coverage.
type Tally struct {
	Moments int    `json:"n"`    // entries that placed it
	Recent  []Mark `json:"last"` // the newest of them by Seq, oldest first, at most Shown
}

// Mark is one level given in one entry.
type Mark struct {
	Seq   uint64 `json:"s"`
	Level string `json:"l"`
}

// Add counts the levels of e. The entry must not be in c yet.
func (c Coverage) Add(e *Entry) {
	for _, id := range e.Placed() {
		t := c[id]
		t.Moments++
		at, _ := slices.BinarySearchFunc(t.Recent, e.Seq, func(m Mark, seq uint64) int { return int(int64(m.Seq) - int64(seq)) })
		if !(at == 0 && len(t.Recent) >= Shown) {
			t.Recent = slices.Insert(slices.Clone(t.Recent), at, Mark{e.Seq, e.Answers[id].Level})
		}
		if len(t.Recent) > Shown {
			t.Recent = t.Recent[1:]
		}
		c[id] = t
	}
}

// Remove takes the levels of e out again. It says whether a tally may now show fewer than it could, so that the caller
// must fill it up from the entries.
func (c Coverage) Remove(e *Entry) (short bool) {
	for _, id := range e.Placed() {
		t := c[id]
		t.Moments--
		t.Recent = slices.DeleteFunc(slices.Clone(t.Recent), func(m Mark) bool { return m.Seq == e.Seq })
		if t.Moments <= 0 {
			delete(c, id)
			continue
		}
		c[id] = t
		short = short || len(t.Recent) < min(t.Moments, Shown)
	}
	return short
}

// Refill adds the marks of e that a Remove left room for. Feed it entries from new to old until Complete.
func (c Coverage) Refill(e *Entry) {
	for _, id := range e.Placed() {
		t, ok := c[id]
		if !ok || len(t.Recent) >= min(t.Moments, Shown) || slices.ContainsFunc(t.Recent, func(m Mark) bool { return m.Seq == e.Seq }) {
			continue
		}
		t.Recent = append(t.Recent, Mark{e.Seq, e.Answers[id].Level})
		slices.SortFunc(t.Recent, func(a, b Mark) int { return int(int64(a.Seq) - int64(b.Seq)) })
		c[id] = t
	}
}

// Complete says that every tally shows as many marks as it can.
func (c Coverage) Complete() bool {
	for _, t := range c {
		if len(t.Recent) < min(t.Moments, Shown) {
			return false
		}
	}
	return true
}

// Quiet orders the criteria that a walk asks from quiet to often met: fewest moments first, then the longest ago, then
// the rubric's order.
func (c Coverage) Quiet(r *rubric.Rubric) []string {
	ids := r.Walked()
	slices.SortStableFunc(ids, func(a, b string) int {
		if d := c[a].Moments - c[b].Moments; d != 0 {
			return d
		}
		return int(int64(c[a].last()) - int64(c[b].last()))
	})
	return ids
}

func (t Tally) last() uint64 {
	if len(t.Recent) == 0 {
		return 0
	}
	return t.Recent[len(t.Recent)-1].Seq
}
