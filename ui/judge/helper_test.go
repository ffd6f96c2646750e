package judge_test

import (
	"context"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/pilot"
)

var now = pilot.Now

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// stage1Of names the first stage of a journal.
func stage1Of(journalID string) journal.Part {
	return journal.Part{Journal: journalID, Stage: "stage-1"}
}

// judged gives how many criteria the queue says are judged, by student.
func judged(l *lecturer) map[string]int {
	counts := map[string]int{}
	for _, w := range l.Shell.Desk.Cohort.All {
		counts[w.Brief.Student] = w.Standing.Judged
	}
	return counts
}

// reread brings the lecturer's folder as it is read anew under whatever lies on top of the queue.
func reread(l *lecturer) desk.CohortMsg {
	look, err := store.Koffies(l.folder)
	must(err)
	found, opened, err := store.ReadAgain(context.Background(), look, nil, nil, nil, func(int, int) {})
	must(err)
	c, err := l.reviews.Cohort(found)
	must(err)
	return desk.CohortMsg{From: []string{l.folder}, Look: look, Cohort: &desk.Cohort{Cohort: *c, Found: found, Opened: opened}}
}
