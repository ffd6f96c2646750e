package ui

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// desk is what a lecturer works at: what is kept about the lecturer, and the hand-ins as they were read last. There is one,
// from the moment that reviewing begins.
type desk struct {
	set    store.Desk
	keys   []exchange.Key // what opens sealed files: the lecturer's own key, and passphrases told since the start
	own    string         // the lecturer's public key, for students to seal with
	from   []string       // the files and folders that were asked for
	cohort cohort
	filter journal.Filter
	rubric *rubric.Rubric // of the hand-in opened last; nil before
}

// cohort is what the files and folders hold. Of a hand-in only the facts are kept here: it is read again when it is opened.
type cohort struct {
	taken []exchange.Found
	all   []journal.Waiting // beside taken
	aside []exchange.Aside
	order []int // the queue, as places in all
}

// arrange makes the queue anew, as a changed filter needs.
func (d *desk) arrange() { d.cohort.order = journal.Queue(d.cohort.all, d.filter) }

// keepDesk hands what is kept about the lecturer, as it stands, to the keeper.
func (e *env) keepDesk() tea.Cmd {
	set := e.desk.set
	set.Snippets = slices.Clone(set.Snippets)
	return e.keeper.put(e, &deskText{set})
}

// deskText is what is kept about the lecturer as the keeper holds it.
type deskText struct{ set store.Desk }

func (t *deskText) key() string         { return "desk" }
func (t *deskText) write(s shelf) error { return s.reviews.SaveDesk(t.set) }

func (t *deskText) plain(*env) string {
	lines := []string{t.set.Reviewer.Name}
	for _, s := range t.set.Snippets {
		lines = append(lines, s.Text)
	}
	return strings.Join(lines, "\n") + "\n\n"
}

// student is one hand-in that lies open, and what was said about its journal so far.
type student struct {
	at     int // in the cohort
	path   string
	handIn *exchange.HandIn
	brief  *journal.Brief
	claims map[string]exchange.Claim // the student's own view, by criterion
	review journal.Review
	older  map[string]*rubric.Rubric // by digest
}

// rubric gives the rubric of an entry of the hand-in, which may be an older one.
func (s *student) rubric(e *exchange.Entry) *rubric.Rubric { return s.book(e.Rubric) }

// book gives one of the rubrics in the hand-in by its digest, which is empty for the hand-in's own.
func (s *student) book(digest string) *rubric.Rubric {
	if s.older == nil {
		s.older = make(map[string]*rubric.Rubric, len(s.handIn.Older))
		for _, r := range s.handIn.Older {
			s.older[r.Ref().Digest] = r
		}
	}
	if r := s.older[digest]; r != nil {
		return r
	}
	return s.handIn.Rubric
}

// standing is how far the lecturer is with it.
func (s *student) standing() journal.Standing {
	return s.brief.Standing(&s.review)
}

// say changes what the lecturer says, counts anew and hands it to the keeper. What is chosen rather than typed is written
// at once.
func (e *env) say(s *student, typed bool, change func(*journal.Review)) tea.Cmd {
	change(&s.review)
	if s.at < len(e.desk.cohort.all) {
		e.desk.cohort.all[s.at].Standing = s.standing()
	}
	cmd := e.keeper.put(e, &reviewText{s.review.Clone()})
	if typed {
		return cmd
	}
	return tea.Batch(cmd, e.keeper.save(e))
}

// reviewText is what a lecturer says about one journal, as the keeper holds it.
type reviewText struct{ review journal.Review }

func (t *reviewText) key() string         { return "review " + t.review.Journal }
func (t *reviewText) write(s shelf) error { return s.reviews.SaveReview(t.review) }

// plain writes out what was said, each under what it is about.
func (t *reviewText) plain(*env) string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(t.review.Views)) {
		v := t.review.Views[id]
		fmt.Fprintf(&b, "%s %s\n%s\n\n", id, v.Level, v.Remark)
	}
	for _, c := range t.review.Comments {
		fmt.Fprintf(&b, "%s\n%s\n\n", c.Entry, c.Text)
	}
	return b.String() + strings.Join(t.review.Points, "\n") + "\n\n"
}
