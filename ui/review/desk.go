package review

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
	"koffiemoment/ui/window"
)

// Desk is what a lecturer works at: what is kept about the lecturer, and the hand-ins as they were read last. There is one,
// from the moment that reviewing begins.
type Desk struct {
	*window.Window
	open    Options
	reviews *store.Reviews // the lecturer's own file; nil until it was opened
	ready   bool           // what is kept about the lecturer was read

	set     store.Desk
	opens   []exchange.Key // what opens sealed files besides passphrases: the lecturer's own key first
	secrets []Secret       // passphrases told since the start
	own     string         // the lecturer's public key, for students to seal with
	from    []string       // the files and folders that were read last
	cohort  cohort
	filter  journal.Filter
	last    journal.Part   // that was opened last
	search  string         // part of a name; empty shows all
	rubric  *rubric.Rubric // of the hand-in opened last; nil before
}

// Secret is a passphrase. It opens hand-ins and seals the answers to them, and is kept in memory only.
type Secret struct {
	words string
	key   exchange.Key
}

// NewSecret makes a passphrase one that opens files. It returns a *exchange.Refusal with BadKey for an empty one.
func NewSecret(words string) (Secret, error) {
	key, err := exchange.KeyWith(words)
	return Secret{words, key}, err
}

// Key is what the passphrase opens files with.
func (s *Secret) Key() exchange.Key { return s.key }

// opening is how a file was opened and as what. It holds for as long as the file stands as it stood.
type opening struct {
	secret Secret // the zero Secret where no passphrase opened it
	stamp  store.Stamp
	found  exchange.Found
}

// cohort is what the files and folders hold, as the screens show it.
type cohort struct {
	store.Cohort
	found  []exchange.Found
	opened map[string]opening // by path; never changed once it is here
	handed *handed            // nil once it was opened, or when it is not among the files
	order  []int              // the queue, as places in All
	partly bool               // the reading was stopped
}

// handed is a hand-in that was read on the way to the queue. It is kept whole until it is opened, so that a file named on the command line is
// read once. Of all others a cohort keeps the facts only: a class would not find room in memory.
type handed struct {
	store.Document
	secret Secret // that opened it; the zero Secret where no passphrase did
}

// take gives the hand-in that was handed on, if it is the one at a path. It is given once.
func (c *cohort) take(path string) *handed {
	h := c.handed
	if h == nil || h.Path != path {
		return nil
	}
	c.handed = nil
	return h
}

// again gives a hand-in that is known, or the newer one that took its place: as it was handed on while the file stands as it stood, else
// from the file.
func (h *handed) again(known exchange.Found, keys []exchange.Key) (*exchange.HandIn, error) {
	if h != nil && h.Stands() {
		if doc, ok := h.Doc.(*exchange.HandIn); ok {
			return doc, nil
		}
	}
	return store.ReadNewer(known, keys)
}

// arrange makes the queue anew, as a changed filter needs.
func (d *Desk) arrange() {
	c := &d.cohort
	c.order = journal.Queue(c.All, d.filter)
	if part := journal.Fold(d.search); part != "" {
		c.order = slices.DeleteFunc(c.order, func(i int) bool { return !strings.Contains(journal.Fold(c.All[i].Brief.Student), part) })
	}
}

// place finds a stage of a journal in the queue; -1 when it is not there.
func (d *Desk) place(of journal.Part) int {
	return slices.IndexFunc(d.cohort.order, func(i int) bool { return d.cohort.All[i].Brief.Part() == of })
}

// at finds a stage of a journal among the hand-ins, which may have been read anew since; -1 when it is not there.
func (c *cohort) at(of journal.Part) int {
	return slices.IndexFunc(c.All, func(w journal.Waiting) bool { return w.Brief.Part() == of })
}

// count counts anew how far the lecturer is with what a review is about.
func (c *cohort) count(r *journal.Review) {
	if at := c.at(r.Part()); at >= 0 {
		c.All[at].Standing = c.All[at].Brief.Standing(r)
	}
}

// renew takes over a hand-in as it was just read, as the one that was opened last.
func (d *Desk) renew(s *student) {
	d.cohort.renew(s)
	d.last = s.review.Part()
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
			if f := &(*found)[i]; f.Path == s.path && f.Brief != nil {
				f.Brief = s.brief
			}
		}
	}
}

// answered counts the hand-ins to which an answer was written that still says what the lecturer says.
func (d *Desk) answered() (n int) {
	for i := range d.cohort.All {
		if s := &d.cohort.All[i].Standing; s.Answered && !s.Stale {
			n++
		}
	}
	return n
}

// sealed counts the files set aside that a passphrase may open.
func (d *Desk) sealed() (n int) {
	for i := range d.cohort.Aside {
		if d.cohort.Aside[i].Why == exchange.NeedsKey {
			n++
		}
	}
	return n
}

// keysFor gives what may open a file, the likeliest first: each passphrase that is tried takes a second.
func (d *Desk) keysFor(path string) []exchange.Key {
	if o, ok := d.cohort.opened[path]; ok {
		return append([]exchange.Key{o.secret.key}, d.opens...)
	}
	return d.opens
}

// student gives the name of the student at a place in the cohort.
func (desk *Desk) called(at int) string { return desk.studentName(desk.cohort.All[at].Brief) }

// keepDesk hands what is kept about the lecturer, as it stands, to the keeper.
func (desk *Desk) keepDesk() tea.Cmd {
	set := desk.set
	set.Snippets = slices.Clone(set.Snippets)
	return desk.Keep(&deskText{desk, set})
}

// deskText is what is kept about the lecturer as the keeper holds it.
type deskText struct {
	desk *Desk
	set  store.Desk
}

func (t *deskText) Key() string { return "desk" }

func (t *deskText) Write() error { return t.desk.reviews.SaveDesk(t.set) }

func (t *deskText) Plain() string {
	lines := []string{t.set.Reviewer.Name}
	for _, s := range t.set.Snippets {
		lines = append(lines, s.Text)
	}
	return strings.Join(lines, "\n") + "\n\n"
}

// student is one hand-in that lies open, and what was said about its stage so far.
type student struct {
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
func (desk *Desk) say(s *student, typed bool, change func(*journal.Review)) tea.Cmd {
	change(&s.review)
	desk.cohort.count(&s.review)
	cmd := desk.Keep(&reviewText{desk, s.review.Clone()})
	if typed {
		return cmd
	}
	return tea.Batch(cmd, desk.Save())
}

// reviewText is what a lecturer says about one stage of a journal, as the keeper holds it.
type reviewText struct {
	desk   *Desk
	review journal.Review
}

func (t *reviewText) Key() string { return "review " + t.review.Journal + " " + t.review.Stage }

func (t *reviewText) Write() error { return t.desk.reviews.SaveReview(t.review) }

// Plain writes out what was said, each under what it is about.
func (t *reviewText) Plain() string {
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
