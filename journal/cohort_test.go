package journal_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"koffiemoment/journal"
)

func TestCohort(t *testing.T) {
	c := journal.NewCohort(groupOf(3), scale(3))
	var said, other journal.Review
	said.Place("open", "l2", "")
	said.Place("warm", "l9", "")
	said.Place("weg", "l1", "")
	said.CannotJudge("vraag", "")
	answer(&said, "h-2", 2)
	c.Add(aBrief(3), &said)
	second := aBrief(3)
	second.Journal = "j-2"
	c.Add(second, &other)
	staged := aBrief(3)
	staged.Stage = "stage2" // the first student again
	c.Add(staged, &other)
	third := aBrief(3)
	third.Journal, third.Criteria = "j-3", []string{"open"}
	var far journal.Review
	far.Place("open", "l3", "")
	c.Add(third, &far)
	c.Add(aBrief(4), &said) // another rubric

	want := journal.Cohort{Students: 3, Answered: 1, Entries: 9, Apart: 2, Criteria: []journal.Spread{
		{Criterion: "open", Self: []int{3, 0, 0}, Lecturer: []int{0, 1, 1}, LecturerNone: 1, Moments: 6, Apart: 1},
		{Criterion: "warm", Self: []int{0, 2, 0}, Lecturer: []int{0, 0, 0}, LecturerNone: 2, Quiet: 2},
		{Criterion: "vraag", Self: []int{0, 0, 0}, Lecturer: []int{0, 0, 0}, SelfNone: 2, LecturerNone: 1, CannotJudge: 1, Moments: 2},
		{Criterion: "doel.een", Self: []int{0, 0, 0}, Lecturer: []int{0, 0, 0}, SelfNone: 2, LecturerNone: 2, Quiet: 2},
		{Criterion: "doel.twee", Self: []int{0, 0, 0}, Lecturer: []int{0, 0, 0}, SelfNone: 2, LecturerNone: 2, Quiet: 2},
	}}
	if diff := cmp.Diff(want, *c, cmpopts.IgnoreUnexported(journal.Cohort{}), cmpopts.IgnoreFields(journal.Cohort{}, "Rubric")); diff != "" {
		t.Errorf("cohort (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]journal.WeekCount{{Week: 1, Entries: 6}, {Week: 4, Entries: 3}}, c.Weeks()); diff != "" {
		t.Errorf("weeks (-want +got):\n%s", diff)
	}
}

// TestEachStudentStandsOnceInASpread guards the picture against students who are counted twice or not at all.
func TestEachStudentStandsOnceInASpread(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		levels := rapid.IntRange(2, 7).Draw(t, "levels")
		level := rapid.SampledFrom([]string{"", "l1", "l2", "l5", "l9"})
		c := journal.NewCohort(groupOf(levels), scale(levels))
		for i := range rapid.IntRange(0, 9).Draw(t, "students") {
			b, r := aBrief(levels), journal.Review{}
			b.Journal = fmt.Sprint("j-", i)
			for _, id := range []string{"open", "vraag", "doel.een", "weg"} {
				b.Self[id] = level.Draw(t, "self")
				r.Place(id, level.Draw(t, "view"), "")
				if rapid.Bool().Draw(t, "cannot") {
					r.CannotJudge(id, "")
				}
			}
			c.Add(b, &r)
		}
		for _, s := range c.Criteria {
			if self, own := sum(s.Self)+s.SelfNone, sum(s.Lecturer)+s.LecturerNone+s.CannotJudge; self != c.Students || own != c.Students {
				t.Fatalf("%s: %d and %d of %d", s.Criterion, self, own, c.Students)
			}
		}
	})
}

func groupOf(levels int) journal.Group {
	b := aBrief(levels)
	return journal.Group{Rubric: b.Rubric, Stage: b.Stage}
}

func sum(counts []int) (n int) {
	for _, c := range counts {
		n += c
	}
	return n
}
