package review

import (
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// cohort is what the files and folders hold, as the screens show it: the facts of each hand-in, small whatever was handed in. It lives in the
// loop. Work beside that takes a copy, which stays as it was because nothing that the copy shares is changed in place, but for standings.
type cohort struct {
	store.Cohort
	found  []exchange.Found
	opened map[string]opening // by path: what a passphrase opened
	handed *handed            // nil once it was opened, or when it is not among the files
	order  []int              // the queue, as places in All
	partly bool               // the reading was stopped
}

// arrange makes the queue anew, as a changed filter needs.
func (desk *Desk) arrange() {
	c := &desk.cohort
	c.order = journal.Queue(c.All, desk.filter)
	if part := journal.Fold(desk.search); part != "" {
		c.order = slices.DeleteFunc(c.order, func(i int) bool { return !strings.Contains(journal.Fold(c.All[i].Brief.Student), part) })
	}
}

// queued finds a stage of a journal in the queue; -1 when it is not there.
func (c *cohort) queued(of journal.Part) int {
	return slices.IndexFunc(c.order, func(i int) bool { return c.All[i].Brief.Part() == of })
}

// at finds a stage of a journal among the hand-ins, which may have been read anew since; -1 when it is not there.
func (c *cohort) at(of journal.Part) int {
	return slices.IndexFunc(c.All, func(w journal.Waiting) bool { return w.Brief.Part() == of })
}

// count counts anew how far the lecturer is with what a review is about.
func (c *cohort) count(review *journal.Review) {
	if at := c.at(review.Part()); at >= 0 {
		c.All[at].Standing = c.All[at].Brief.Standing(review)
	}
}

// renew takes over a hand-in as it was just read, as the one that was opened last: it may be a newer one than the queue knew.
func (desk *Desk) renew(s *student) {
	desk.cohort.renew(s)
	desk.last = s.review.Part()
}

// renew lays a hand-in as it was just read in the place of what was known of it. Work under way keeps what it began with.
func (c *cohort) renew(s *student) {
	if at := c.at(s.brief.Part()); at >= 0 {
		c.All[at].Brief = s.brief
		c.count(&s.review)
	}
	for _, found := range []*[]exchange.Found{&c.found, &c.Taken} {
		*found = slices.Clone(*found)
		for i := range *found {
			if known := &(*found)[i]; known.Path == s.path && known.Brief != nil {
				known.Brief = s.brief
			}
		}
	}
}

// forgot counts anew for the journals that nothing is kept about any more.
func (c *cohort) forgot(journals []string) {
	for i := range c.All {
		if w := &c.All[i]; slices.Contains(journals, w.Brief.Journal) {
			w.Standing = w.Brief.Standing(&journal.Review{})
		}
	}
}

// strangers gives those of the journals that are not among the hand-ins; sure is false while a file that may be one of theirs
// was not read.
func (c *cohort) strangers(journals []string) (others []string, sure bool) {
	for _, id := range journals {
		if c.Stages(id) == 0 {
			others = append(others, id)
		}
	}
	unread := func(a exchange.Aside) bool {
		return a.Why == exchange.NeedsKey || a.Why == exchange.Refused || a.Why == exchange.Unreadable
	}
	return others, !c.partly && len(c.All) > 0 && !slices.ContainsFunc(c.Aside, unread)
}

// answered counts the hand-ins to which an answer was written that still says what the lecturer says.
func (c *cohort) answered() (n int) {
	for i := range c.All {
		if s := &c.All[i].Standing; s.Answered && !s.Stale {
			n++
		}
	}
	return n
}

// sealed counts the files set aside that a passphrase may open.
func (c *cohort) sealed() (n int) {
	for i := range c.Aside {
		if c.Aside[i].Why == exchange.NeedsKey {
			n++
		}
	}
	return n
}

// digests gives the rubrics of the hand-ins, the one that most of them have first.
func (c *cohort) digests() []string {
	counts := map[string]int{}
	var all []string
	for i := range c.All {
		d := c.All[i].Brief.Rubric
		if counts[d]++; counts[d] == 1 {
			all = append(all, d)
		}
	}
	slices.SortStableFunc(all, func(a, b string) int { return counts[b] - counts[a] })
	return all
}
