package store

import (
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Cohort is what the files of a class hold: one hand-in of each stage of each student, how far the lecturer is with it,
// and what was set aside. It knows the facts of a hand-in only and is small, whatever was handed in; who opens a
// hand-in reads it again.
//
// Nobody but its own methods writes into it. Renew leaves what a copy shares as it was, so that work which goes on
// beside has what it began with; Count and Forgot do not.
type Cohort struct {
	Taken []exchange.Found  // by path
	All   []journal.Waiting // beside Taken: what journal.Queue makes a queue of
	Aside []exchange.Aside

	called map[string][]string // by name, folded: the journals of those who have it
	stages map[string]int      // by journal
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

func newCohort(found []exchange.Found) *Cohort {
	cohort := &Cohort{}
	cohort.Taken, cohort.Aside = exchange.SortOut(found)
	cohort.All = make([]journal.Waiting, len(cohort.Taken))
	for i := range cohort.Taken {
		cohort.All[i].Brief = cohort.Taken[i].Brief
	}
	cohort.countNames()
	return cohort
}

// countNames counts names and stages among what is taken only: an earlier hand-in that was set aside makes nobody a
// twin. A name is the same however it was typed, and two ways to type one letter look the same too.
func (cohort *Cohort) countNames() {
	cohort.called, cohort.stages = map[string][]string{}, map[string]int{}
	for i := range cohort.Taken {
		brief := cohort.Taken[i].Brief
		name := journal.Fold(brief.Student)
		if !slices.Contains(cohort.called[name], brief.Journal) {
			cohort.called[name] = append(cohort.called[name], brief.Journal)
		}
		cohort.stages[brief.Journal]++
	}
}

// Renew lays the hand-in that was just read from a path in the place of what was known of it. It may be a newer one, of
// a student with another name.
func (cohort *Cohort) Renew(path string, brief *journal.Brief) {
	at := slices.IndexFunc(cohort.Taken, func(found exchange.Found) bool { return found.Path == path })
	if at < 0 {
		return
	}
	cohort.Taken, cohort.All = slices.Clone(cohort.Taken), slices.Clone(cohort.All)
	cohort.Taken[at].Brief, cohort.All[at].Brief = brief, brief
	cohort.countNames()
}

// At finds a part of a journal among the hand-ins, which may have been read anew since; -1 when it is not there.
func (cohort *Cohort) At(of journal.Part) int {
	return slices.IndexFunc(cohort.All, func(waiting journal.Waiting) bool { return waiting.Brief.Part() == of })
}

// Count counts anew how far the lecturer is with what a review is about.
func (cohort *Cohort) Count(review *journal.Review) {
	if at := cohort.At(review.Part()); at >= 0 {
		cohort.All[at].Standing = cohort.All[at].Brief.Standing(review)
	}
}

// Forgot counts anew for the journals that nothing is kept about any more.
func (cohort *Cohort) Forgot(journals []string) {
	for i := range cohort.All {
		if waiting := &cohort.All[i]; slices.Contains(journals, waiting.Brief.Journal) {
			waiting.Standing = waiting.Brief.Standing(&journal.Review{})
		}
	}
}

// Parts gives what each hand-in is about, beside Taken, as Each takes it.
func (cohort *Cohort) Parts() []journal.Part {
	parts := make([]journal.Part, len(cohort.Taken))
	for i := range parts {
		parts[i] = cohort.Taken[i].Brief.Part()
	}
	return parts
}

// SetAside counts the files that lie aside, and apart from them those that are about something else, of which nobody has to do anything.
func (cohort *Cohort) SetAside() (files, others int) {
	files = len(cohort.Aside)
	for i := range cohort.Aside {
		if n := cohort.Aside[i].Count; n > 0 {
			files, others = files-1, others+n
		}
	}
	return files, others
}

// InQueue gives the hand-ins in the order of the whole queue.
func (cohort *Cohort) InQueue() []exchange.Found {
	taken := make([]exchange.Found, len(cohort.All))
	for i, at := range journal.Queue(cohort.All, journal.All) {
		taken[i] = cohort.Taken[at]
	}
	return taken
}

// Twin gives as much of the journal's id as tells a student from the others of the cohort who have that name, four
// letters at least; "" when nobody else has it. Who has no name is nobody's twin: what stands in the place of a name is
// different for each journal.
func (cohort *Cohort) Twin(brief *journal.Brief) string {
	called := cohort.called[journal.Fold(brief.Student)]
	if brief.Student == "" || len(called) < 2 {
		return ""
	}
	id, length := []rune(brief.Journal), 4
	for _, other := range called {
		if other != brief.Journal {
			length = max(length, 1+sameStart(id, []rune(other)))
		}
	}
	return string(id[:min(length, len(id))])
}

// sameStart counts the letters that two ids begin with.
func sameStart(one, other []rune) (n int) {
	for n < min(len(one), len(other)) && one[n] == other[n] {
		n++
	}
	return n
}

// Stages counts the hand-ins of one journal. From two on, the student's name alone could be any of them.
func (cohort *Cohort) Stages(journalID string) int { return cohort.stages[journalID] }

// Strangers gives those of the journals that are not among the hand-ins. Sure says that they may be forgotten: only
// where several hand-ins were read, and nothing else was left unread that one of the strangers may be in. Whole is
// what the listing says: that the cohort is of folders, each of them read with all in it.
func (cohort *Cohort) Strangers(journals []string, whole bool) (others []string, sure bool) {
	for _, id := range journals {
		if cohort.Stages(id) == 0 {
			others = append(others, id)
		}
	}
	unknown := func(aside exchange.Aside) bool { return aside.MayBeHandIn() }
	return others, whole && len(cohort.stages) > 1 && !slices.ContainsFunc(cohort.Aside, unknown)
}
