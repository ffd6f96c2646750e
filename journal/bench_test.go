package journal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/measure"
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
				s.Met = append(s.Met, journal.Met{Criterion: criterion, Level: r.Levels[(i*5+c*3)%len(r.Levels)].ID})
			}
		}
		slices.SortFunc(s.Met, func(a, b journal.Met) int { return strings.Compare(a.Criterion, b.Criterion) })
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

// perSize measures work over a journal of 1,000 and of 10,000 entries, and how the two compare: what only counts grows as they do.
func perSize(b *testing.B, floor string, work, plainly func(all []journal.Summary, p *journal.Period, intentions []journal.Intention, families []string)) {
	var turns, floors [2]measure.Turn
	sizes := [2]int{1_000, 10_000}
	for i, n := range sizes {
		all, intentions, families := grownJournal(n)
		p := journal.NewPeriod(rubric.Default(), all)
		turn := func(work func([]journal.Summary, *journal.Period, []journal.Intention, []string)) measure.Turn {
			return measure.Timed(func() error {
				work(all, p, intentions, families)
				return nil
			})
		}
		turns[i], floors[i] = turn(work), turn(plainly)
	}
	for i, n := range sizes {
		measure.Beside(b, fmt.Sprint(n), measure.Figure{Floor: floor, Without: "reading the file"}, turns[i], floors[i])
	}
	measure.Beside(b, "10000-of-1000", measure.Figure{Floor: "the same over 1,000 entries", MostOf: 11}, turns[1], turns[0])
}

func BenchmarkNewPeriod(b *testing.B) {
	perSize(b, "counts the levels of each criterion in one pass", func(all []journal.Summary, p *journal.Period, _ []journal.Intention, _ []string) {
		journal.NewPeriod(p.Rubric, all)
	}, func(all []journal.Summary, _ *journal.Period, _ []journal.Intention, _ []string) {
		counts := map[journal.Met]int{}
		for i := range all {
			for _, met := range all[i].Met {
				counts[met]++
			}
		}
	})
}

func BenchmarkGrowth(b *testing.B) {
	perSize(b, "gathers the levels of each criterion by week in one pass", func(_ []journal.Summary, p *journal.Period, _ []journal.Intention, _ []string) {
		for _, criterion := range p.Rubric.Walked() {
			p.Growth(criterion, noon)
		}
	}, func(all []journal.Summary, _ *journal.Period, _ []journal.Intention, _ []string) {
		type cell struct {
			criterion string
			week      int64
		}
		weeks := map[cell][]string{}
		for i := range all {
			week := all[i].When.Unix() / (7 * 24 * 3600)
			for _, met := range all[i].Met {
				at := cell{met.Criterion, week}
				weeks[at] = append(weeks[at], met.Level)
			}
		}
	})
}

func BenchmarkMirror(b *testing.B) {
	perSize(b, "counts families, topics, languages and who began in one pass", func(_ []journal.Summary, p *journal.Period, intentions []journal.Intention, families []string) {
		journal.Mirror(p, intentions, families)
	}, func(all []journal.Summary, _ *journal.Period, _ []journal.Intention, _ []string) {
		counts := map[string]int{}
		for i := range all {
			for _, fact := range append([]string{all[i].Alias, all[i].Language, all[i].Initiator}, all[i].Topics...) {
				counts[fact]++
			}
		}
	})
}

func BenchmarkSurroundings(b *testing.B) {
	var chances []journal.Chance
	for i, place := range journal.Places() {
		chances = append(chances, journal.Chance{Place: place, Moment: journal.Moments()[i%3]})
	}
	perSize(b, "counts each place and moment in one pass", func(all []journal.Summary, _ *journal.Period, _ []journal.Intention, _ []string) {
		moments := refs(all)
		journal.FamiliesOf(moments)
		for _, chance := range chances {
			chance.Used(moments)
		}
	}, func(all []journal.Summary, _ *journal.Period, _ []journal.Intention, _ []string) {
		counts := map[[2]string]int{}
		for i := range all {
			counts[[2]string{all[i].Place, all[i].Moment}]++
		}
	})
}

// BenchmarkCohort lays what was said beside 2,000 hand-ins, arranges the queue and draws the picture, as a changed filter needs.
func BenchmarkCohort(b *testing.B) {
	all := make([]journal.Waiting, 2000)
	for i := range all {
		all[i].Brief = aBrief(4)
		all[i].Brief.Student, all[i].Brief.Journal = fmt.Sprint("Student ", i*7919%2000), fmt.Sprint(i)
		for n := range 57 {
			all[i].Brief.Entries = append(all[i].Brief.Entries, journal.BriefEntry{ID: id(uint64(n + 4)), Hash: "h", Week: n / 4})
		}
	}
	var r journal.Review
	r.Place("open", "l3", "c1")
	measure.Beside(b, "2000", measure.Figure{Floor: "sorts 2,000 names"}, measure.Timed(func() error {
		c := journal.NewCohort(groupOf(4), scale(4))
		for i := range all {
			all[i].Standing = all[i].Brief.Standing(&r)
			c.Add(all[i].Brief, &r)
		}
		journal.NextUnread(all, journal.Queue(all, journal.Unread), 0)
		return nil
	}), measure.Timed(func() error {
		names := make([]string, len(all))
		for i := range all {
			names[i] = all[i].Brief.Student
		}
		slices.Sort(names)
		return nil
	}))
}
