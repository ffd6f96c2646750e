package journal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// grownJournal is what n encounters over a school year leave: half of the criteria placed in each, 20 families in two
// spellings, a few topics, here and there a language, a goal and an intention that was done. Every seventh was written
// down late, after younger ones.
func grownJournal(n int) ([]journal.Summary, []journal.Intention, []string) {
	r := rubric.Default()
	walked, goals := r.Walked(), r.Stages[0].Goals
	topics := []string{"slapen", "Eten", "vriendjes", "éten", "taal thuis", "de opvang", "Slapen", "een broertje"}
	var families []string
	for f := range 20 {
		families = append(families, fmt.Sprintf("Gezin Zonneboom %d", f))
	}
	var all []journal.Summary
	var intentions []journal.Intention
	for i := range n {
		s := journal.Summary{
			ID: fmt.Sprintf("01JX%08d", i), Seq: uint64(i + 1), When: noon.Add(time.Duration(i) * 300 * 24 * time.Hour / time.Duration(n)),
			Alias: families[i*7%20], Initiator: journal.Initiators()[i%4], Input: journal.Inputs()[i%2],
			Topics: []string{topics[i%8], topics[i*3%8]},
		}
		for c, criterion := range walked {
			if (i+c)%2 == 0 {
				s.Placed = append(s.Placed, journal.Level{Criterion: criterion, Level: r.Levels[(i*5+c*3)%len(r.Levels)].ID})
			}
		}
		slices.SortFunc(s.Placed, func(a, b journal.Level) int { return strings.Compare(a.Criterion, b.Criterion) })
		switch {
		case i%7 == 0:
			s.When, s.Goals = s.When.AddDate(0, 0, -20), goals[i%len(goals):][:1]
		case i%5 == 0:
			s.Alias, s.Language = "  gézin zonneboom 3", []string{"Turks", "Arabisch", "turks"}[i%3]
		case i%3 == 0:
			i := journal.Intention{ID: s.ID}
			i.Report("", journal.Worked, noon)
			intentions = append(intentions, i)
		}
		all = append(all, s)
	}
	slices.Reverse(all) // as the store gives them
	return all, intentions, families
}

func perSize(b *testing.B, run func(b *testing.B, n int)) {
	for _, n := range []int{1_000, 10_000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			run(b, n)
		})
	}
}

func BenchmarkNewPeriod(b *testing.B) {
	perSize(b, func(b *testing.B, n int) {
		r := rubric.Default()
		all, _, _ := grownJournal(n)
		for b.Loop() {
			journal.NewPeriod(r, all)
		}
	})
}

func BenchmarkGrowth(b *testing.B) {
	perSize(b, func(b *testing.B, n int) {
		all, _, _ := grownJournal(n)
		p := journal.NewPeriod(rubric.Default(), all)
		for b.Loop() {
			for _, criterion := range p.Rubric.Walked() {
				p.Growth(criterion, noon)
			}
		}
	})
}

func BenchmarkMirror(b *testing.B) {
	perSize(b, func(b *testing.B, n int) {
		all, intentions, families := grownJournal(n)
		p := journal.NewPeriod(rubric.Default(), all)
		for b.Loop() {
			journal.Mirror(p, intentions, families)
		}
	})
}
