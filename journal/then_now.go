package journal

import (
	"slices"
	"strings"

	"koffiemoment/rubric"
)

// ThenNow is a criterion that a student answered in words at two moments or more: the first and the latest of them. Between the two nothing
// is measured.
type ThenNow struct {
	Criterion   string
	Then, Now   *Entry
	ThenA, NowA Answer
}

// AnsweredTwice gives the criteria of r that were answered in words more than once, in the order of r. It points at the entries.
func AnsweredTwice(r *rubric.Rubric, entries []Entry) (all []ThenNow) {
	sorted := make([]*Entry, len(entries))
	for i := range entries {
		sorted[i] = &entries[i]
	}
	slices.SortStableFunc(sorted, func(a, b *Entry) int { return earlier(a.Encounter.When, a.Seq, b.Encounter.When, b.Seq) })
	for _, id := range r.Walked() {
		both := ThenNow{Criterion: id}
		for _, e := range sorted {
			switch a := e.Answers[id]; {
			case strings.TrimSpace(a.Text+a.Deeper) == "":
			case both.Then == nil:
				both.Then, both.ThenA = e, a
			default:
				both.Now, both.NowA = e, a
			}
		}
		if both.Now != nil {
			all = append(all, both)
		}
	}
	return all
}
