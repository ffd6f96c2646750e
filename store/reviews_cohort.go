package store

import (
	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Cohort is what the files of a class hold: one hand-in of each stage of each student, how far the lecturer is with it,
// and what was set aside. It knows the facts of a hand-in only and is small, whatever was handed in; who opens a
// hand-in reads it again.
type Cohort struct {
	Taken []exchange.Found  // by path
	All   []journal.Waiting // beside Taken: what journal.Queue makes a queue of
	Aside []exchange.Aside

	twins  map[string]bool // names that students of several journals have
	stages map[string]int  // by journal
}

// Cohort sorts out what ReadCohort found and lays what was said so far beside it, as all of it stood at one moment.
// With a nil rs nothing was said. It returns the errors of Each.
func (rs *Reviews) Cohort(found []exchange.Found) (*Cohort, error) {
	cohort := newCohort(found)
	err := rs.Each(cohort.Parts(), func(at int, review *journal.Review) error {
		waiting := &cohort.All[at]
		waiting.Standing = waiting.Brief.Standing(review)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return cohort, nil
}

// newCohort counts names and stages among what is taken only: an earlier hand-in that was set aside makes nobody a
// twin.
func newCohort(found []exchange.Found) *Cohort {
	cohort := &Cohort{twins: map[string]bool{}, stages: map[string]int{}}
	cohort.Taken, cohort.Aside = exchange.SortOut(found)
	cohort.All = make([]journal.Waiting, len(cohort.Taken))
	called := map[string]string{} // by name: the journal of somebody who has it
	for i := range cohort.Taken {
		brief := cohort.Taken[i].Brief
		cohort.All[i].Brief = brief
		if other, known := called[brief.Student]; known && other != brief.Journal {
			cohort.twins[brief.Student] = true
		}
		called[brief.Student] = brief.Journal
		cohort.stages[brief.Journal]++
	}
	return cohort
}

// Parts gives what each hand-in is about, beside Taken, as Each takes it.
func (cohort *Cohort) Parts() []journal.Part {
	parts := make([]journal.Part, len(cohort.Taken))
	for i := range parts {
		parts[i] = cohort.Taken[i].Brief.Part()
	}
	return parts
}

// InQueue gives the hand-ins in the order of the whole queue.
func (cohort *Cohort) InQueue() []exchange.Found {
	taken := make([]exchange.Found, len(cohort.All))
	for i, at := range journal.Queue(cohort.All, journal.All) {
		taken[i] = cohort.Taken[at]
	}
	return taken
}

// Twin says whether another student of the cohort has the name of a hand-in's, so that the name alone could be either.
// Who has no name is nobody's twin: what stands in the place of a name is different for each journal.
func (cohort *Cohort) Twin(brief *journal.Brief) bool {
	return brief.Student != "" && cohort.twins[brief.Student]
}

// Stages counts the hand-ins of one journal. From two on, the student's name alone could be any of them.
func (cohort *Cohort) Stages(journalID string) int { return cohort.stages[journalID] }
