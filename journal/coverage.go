package journal

import (
	"cmp"
	"slices"

	"koffiemoment/rubric"
)

// Shown is how many of a criterion's newest moments a Tally keeps for the picture on the overview.
const Shown = 12

// Coverage says, for one stage, how often and when each criterion was met. Keys are criterion ids.
type Coverage map[string]Tally

// Tally is one criterion's part of a Coverage. A criterion that is quiet still, with no moment of it, has none, or one that
// says only how often it was passed.
type Tally struct {
	Moments int    `json:"n"`              // entries that met it, with words or a level
	Recent  []Mark `json:"last,omitempty"` // the newest of them by Seq, oldest first, at most Shown

	// Passed counts the entries that say the situation did not occur, and PassedLast is the newest of these. They are no
	// moments; but the criterion was asked, and that is what the next proposal goes by.
	Passed     int    `json:"p,omitempty"`
	PassedLast uint64 `json:"q,omitempty"`
}

// Mark is how a criterion was met in one entry: with words only where Level is empty, with a level only where it is
// Wordless, and else with both.
type Mark struct {
	Seq      uint64 `json:"s"`
	Level    string `json:"l,omitempty"`
	Wordless bool   `json:"w,omitempty"`
}

// Add counts what s met and passed. The entry must not be in c yet.
func (c Coverage) Add(s *Summary) {
	for _, m := range s.Met {
		t := c[m.Criterion]
		t.Moments++
		at, _ := slices.BinarySearchFunc(t.Recent, s.Seq, compareSeq)
		if !(at == 0 && len(t.Recent) >= Shown) {
			t.Recent = slices.Insert(slices.Clone(t.Recent), at, Mark{s.Seq, m.Level, m.Wordless})
		}
		if len(t.Recent) > Shown {
			t.Recent = t.Recent[1:]
		}
		c[m.Criterion] = t
	}
	for _, id := range s.NoOpportunity {
		t := c[id]
		t.Passed++
		t.PassedLast = max(t.PassedLast, s.Seq)
		c[id] = t
	}
}

// Remove takes what s met and passed out again. It says whether a tally may now show fewer than it could, so that the
// caller must fill it up from the entries.
func (c Coverage) Remove(s *Summary) (short bool) {
	for _, m := range s.Met {
		t := c[m.Criterion]
		t.Moments--
		t.Recent = slices.DeleteFunc(slices.Clone(t.Recent), func(m Mark) bool { return m.Seq == s.Seq })
		short = c.keep(m.Criterion, t) || short
	}
	for _, id := range s.NoOpportunity {
		t := c[id]
		if t.Passed--; t.PassedLast == s.Seq {
			t.PassedLast = 0
		}
		short = c.keep(id, t) || short
	}
	return short
}

// keep puts a tally back that something was taken out of, and says whether it fell short. One that nothing is left of goes.
func (c Coverage) keep(id string, t Tally) (short bool) {
	if t.Moments <= 0 && t.Passed <= 0 {
		delete(c, id)
		return false
	}
	c[id] = t
	return t.Short()
}

// Refill adds what a Remove left room for and s has. Feed it moments from new to old until Complete.
func (c Coverage) Refill(s *Summary) {
	for _, m := range s.Met {
		t, ok := c[m.Criterion]
		at, known := slices.BinarySearchFunc(t.Recent, s.Seq, compareSeq)
		if ok && !known && len(t.Recent) < min(t.Moments, Shown) {
			t.Recent = slices.Insert(slices.Clone(t.Recent), at, Mark{s.Seq, m.Level, m.Wordless})
			c[m.Criterion] = t
		}
	}
	for _, id := range s.NoOpportunity {
		if t := c[id]; t.Passed > 0 && t.PassedLast == 0 {
			t.PassedLast = s.Seq
			c[id] = t
		}
	}
}

func compareSeq(m Mark, seq uint64) int { return cmp.Compare(m.Seq, seq) }

// Complete says that no tally is Short.
func (c Coverage) Complete() bool {
	for _, t := range c {
		if t.Short() {
			return false
		}
	}
	return true
}

// Short says that t shows fewer moments than it could, or does not know when it was passed last.
func (t Tally) Short() bool {
	return len(t.Recent) < min(t.Moments, Shown) || t.Passed > 0 && t.PassedLast == 0
}

// Quiet orders the criteria that a walk asks from quiet to often asked: those that were met or passed the fewest times
// first, then those of the longest ago, then the rubric's order.
func (c Coverage) Quiet(r *rubric.Rubric) []string {
	ids := r.Walked()
	slices.SortStableFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(c[a].asked(), c[b].asked()), cmp.Compare(c[a].last(), c[b].last()))
	})
	return ids
}

func (t Tally) asked() int { return t.Moments + t.Passed }

func (t Tally) last() uint64 {
	if n := len(t.Recent); n > 0 {
		return max(t.PassedLast, t.Recent[n-1].Seq)
	}
	return t.PassedLast
}
