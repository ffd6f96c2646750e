package journal

import (
	"slices"

	"koffiemoment/rubric"
)

// Depth is how far a walk goes.
type Depth string

// The three depths: one criterion, three, or all.
const (
	Short  Depth = "kort"
	Normal Depth = "gewoon"
	Full   Depth = "volledig"
)

// MaxFocus is how many criteria the normal depth asks, and so how many can be in focus.
const MaxFocus = 3

// Depths gives the depths from short to full.
func Depths() []Depth { return []Depth{Short, Normal, Full} }

// SetDepth changes how far the walk goes. A criterion that already holds an answer stays in the walk, so that nothing
// which was written drops out of sight.
func (d *Draft) SetDepth(depth Depth, r *rubric.Rubric) {
	d.Entry.Depth = depth
	walked := r.Walked()
	wanted := d.proposal(len(walked))
	d.Asked = d.Asked[:0:0]
	for _, id := range walked {
		if d.Answer(id).State() != Unanswered || slices.Contains(wanted, id) {
			d.Asked = append(d.Asked, id)
		}
	}
	if !slices.Contains(d.pageIDs(r), d.At) {
		d.At = PageID{Kind: DepthPage}
	}
}

// proposal gives the criteria that the depth asks for: one quiet one, three that begin with the focus, or all. Those
// that hold an answer already count among them. Which are quiet, and in what order, is told by Coverage.Quiet when the
// walk begins.
func (d *Draft) proposal(all int) []string {
	count, ids := all, d.Quiet
	switch d.Entry.Depth {
	case Short:
		count = 1
	case Normal:
		count, ids = MaxFocus, slices.Concat(d.Focus, d.Quiet)
	}
	var chosen []string
	for _, id := range ids {
		if len(chosen) >= count-d.answeredOutside(chosen) {
			break
		}
		if !slices.Contains(chosen, id) {
			chosen = append(chosen, id)
		}
	}
	return chosen
}

func (d *Draft) answeredOutside(chosen []string) int {
	n := 0
	for id, a := range d.Entry.Answers {
		if a.State() != Unanswered && !slices.Contains(chosen, id) {
			n++
		}
	}
	return n
}
