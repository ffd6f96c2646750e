package store

import (
	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Cohort is what the files of a class hold: one hand-in of each stage of each student, how far the lecturer is with it, and what was set
// aside. It knows the facts of a hand-in only and is small, whatever was handed in; who opens a hand-in reads it again.
type Cohort struct {
	Taken []exchange.Found  // by path
	All   []journal.Waiting // beside Taken: what journal.Queue makes a queue of
	Aside []exchange.Aside

	twins  map[string]bool // names that students of several journals have
	stages map[string]int  // by journal
}

// Cohort sorts out what ReadCohort found and lays what was said so far beside it, as all of it stood at one moment. With a nil s nothing
// was said.
func (s *Reviews) Cohort(found []exchange.Found) (*Cohort, error) {
	c := newCohort(found)
	at := 0
	err := s.Each(c.Parts(), func(r *journal.Review) error {
		w := &c.All[at]
		w.Standing = w.Brief.Standing(r)
		at++
		return nil
	})
	if err != nil {
		return nil, err
	}
	return c, nil
}

// newCohort counts names and stages among what is taken only: an earlier hand-in that was set aside makes nobody a twin.
func newCohort(found []exchange.Found) *Cohort {
	c := &Cohort{twins: map[string]bool{}, stages: map[string]int{}}
	c.Taken, c.Aside = exchange.SortOut(found)
	c.All = make([]journal.Waiting, len(c.Taken))
	called := map[string]string{} // by name: the journal of somebody who has it
	for i := range c.Taken {
		b := c.Taken[i].Brief
		c.All[i].Brief = b
		if other, known := called[b.Student]; known && other != b.Journal {
			c.twins[b.Student] = true
		}
		called[b.Student] = b.Journal
		c.stages[b.Journal]++
	}
	return c
}

// Parts gives what each hand-in is about, beside Taken, as Each takes it.
func (c *Cohort) Parts() []journal.Part {
	parts := make([]journal.Part, len(c.Taken))
	for i := range parts {
		parts[i] = c.Taken[i].Brief.Part()
	}
	return parts
}

// Twin says whether another student of the cohort has the name of b's, so that the name alone could be either. Who has no name is nobody's
// twin: what stands in the place of a name is different for each journal.
func (c *Cohort) Twin(b *journal.Brief) bool { return b.Student != "" && c.twins[b.Student] }

// Stages counts the hand-ins of one journal. From two on, the student's name alone could be any of them.
func (c *Cohort) Stages(journalID string) int { return c.stages[journalID] }
