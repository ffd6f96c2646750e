package journal_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
)

// TestGroupsAreOfOneStage guards a picture against students of different stages or rubrics in one count, and against one so small that
// everybody knows who is meant.
func TestGroupsAreOfOneStage(t *testing.T) {
	var all []journal.Waiting
	add := func(n int, levels int, stage string) {
		for range n {
			b := aBrief(levels)
			b.Stage, b.StageName = stage, "Naam van "+stage
			all = append(all, journal.Waiting{Brief: b})
		}
	}
	add(4, 4, "stage1")
	add(5, 4, "stage2")
	add(1, 3, "stage2")
	four, three := aBrief(4).Rubric, aBrief(3).Rubric
	got := journal.Groups(all)
	want := []journal.Group{
		{Rubric: four, Stage: "stage2", StageName: "Naam van stage2", Students: 5},
		{Rubric: four, Stage: "stage1", StageName: "Naam van stage1", Students: 4},
		{Rubric: three, Stage: "stage2", StageName: "Naam van stage2", Students: 1},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Fatalf("groups (-want +got):\n%s", diff)
	}
	for i, small := range []bool{false, true, true} {
		if got[i].Small() != small {
			t.Errorf("%d students are a small group: %v", got[i].Students, !small)
		}
	}
}

func TestCellsOfAStudent(t *testing.T) {
	var r journal.Review
	r.Place("open", "l3", "c1")
	r.Place("warm", "l9", "c2")
	r.CannotJudge("vraag", "")
	want := []journal.Cell{
		{Asked: true, Self: "l1", Own: "l3", Gap: 2}, {Asked: true, Self: "l2"}, {Asked: true, CannotJudge: true}, {},
	}
	if diff := cmp.Diff(want, aBrief(4).Cells(&r, []string{"open", "warm", "vraag", "weg"})); diff != "" {
		t.Errorf("cells (-want +got):\n%s", diff)
	}
}
