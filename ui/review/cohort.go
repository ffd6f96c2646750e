package review

import (
	"context"
	"errors"
	"maps"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// This file is about how files and folders become a cohort, what is known of it then, and how one hand-in of it is read whole. A file is read as
// seldom as can be: a sealed one costs a second for each passphrase that is tried, and a class is read again with every look at its folder.

// cohort is what the files and folders hold, as the screens show it: the facts of each hand-in, small whatever was handed in. It lives in the
// loop. Work beside that takes a copy, which stays as it was because nothing that the copy shares is changed in place, but for standings.
type cohort struct {
	store.Cohort
	found  []exchange.Found
	opened store.Opened
	handed *handed // nil once it was opened, or when it is not among the files
	order  []int   // the queue, as places in All
	partly bool    // the reading was stopped
}

// arrange makes the queue anew, as a changed filter needs. A search looks past capitals and accents: a name is typed here as it is heard.
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

// renew lays a hand-in as it was just read, and so opened last, in the place of what was known of it: it may be newer. Work under way keeps what
// it began with.
func (desk *Desk) renew(s *student) {
	c := &desk.cohort
	desk.last = s.review.Part()
	c.Renew(s.path, s.brief)
	c.Count(&s.review)
	c.found = slices.Clone(c.found)
	for i := range c.found {
		if known := &c.found[i]; known.Path == s.path && known.Brief != nil {
			known.Brief = s.brief
		}
	}
}

// strangers gives those of the journals that are not among the hand-ins. Sure is false while a file that may be one of theirs was not read, or
// none at all: what is kept about them is taken away for good.
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
		if standing := &c.All[i].Standing; standing.Answered && !standing.Stale {
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
		digest := c.All[i].Brief.Rubric
		if counts[digest]++; counts[digest] == 1 {
			all = append(all, digest)
		}
	}
	slices.SortStableFunc(all, func(a, b string) int { return counts[b] - counts[a] })
	return all
}

// handed is a hand-in that was read on the way to the queue. It is kept whole until it is opened, so that a file named on the command line is
// read once. Of all others a cohort keeps the facts only: a class would not find room in memory.
type handed struct {
	store.Document
	secret store.Secret // that opened it; the zero Secret where no passphrase did
}

// again gives a hand-in that is known, or the newer one that took its place: as it was handed on while the file stands as it stood, else
// from the file.
func (whole *handed) again(known exchange.Found, keys []exchange.Key) (*exchange.HandIn, error) {
	if whole != nil && whole.Path == known.Path && whole.Stands() {
		if doc, ok := whole.Doc.(*exchange.HandIn); ok {
			return doc, nil
		}
	}
	return store.ReadNewer(known, keys)
}

// reading gives what reads files, with the keys and passphrases at hand now and what is known now: one that is told meanwhile is tried on what is
// shown then. When ctx ends it gives what was read by then.
func (desk *Desk) reading() func(ctx context.Context, files []store.Koffie, tell func(done, all int)) (*cohort, error) {
	keys, secrets, handed, known := desk.opens, desk.secrets, desk.cohort.handed, map[string]store.Known{}
	maps.Copy(known, desk.cohort.opened)
	if handed != nil {
		known[handed.Path] = store.Known{Stamp: handed.Stamp, Found: handed.Found(), Secret: handed.secret}
	}
	return func(ctx context.Context, files []store.Koffie, tell func(done, all int)) (*cohort, error) {
		found, opened, err := store.ReadAgain(ctx, files, known, keys, secrets, tell)
		partly := stopped(err)
		if err != nil && !partly {
			return nil, err
		}
		c, err := desk.weigh(found, opened)
		if err != nil {
			return nil, err
		}
		if c.partly = partly; handed != nil && slices.Contains(files, handed.Koffie) {
			c.handed = handed
		}
		return c, nil
	}
}

// weigh sorts out what was found and lays what was said so far beside it, as all of that stood at one moment.
func (desk *Desk) weigh(found []exchange.Found, opened store.Opened) (*cohort, error) {
	c, err := desk.reviews.Cohort(found)
	if err != nil {
		return nil, err
	}
	return &cohort{Cohort: *c, found: found, opened: opened}, nil
}

// stopped says that work ended because it was told to.
func stopped(err error) bool { return errors.Is(err, context.Canceled) }

// keys gives what may open a file, by its path, as it is now.
func (desk *Desk) keys() func(path string) []exchange.Key {
	opened, others := desk.cohort.opened, desk.opens
	return func(path string) []exchange.Key { return opened.Keys(path, others) }
}

// cohortMsg brings hand-ins as they were read.
type cohortMsg struct {
	task   *window.Task // a reading may be begun anew before it ended
	from   []string
	look   []store.Koffie // the files as they were when the reading began
	cohort *cohort
	err    error
}

// readCohort reads files and folders.
func (desk *Desk) readCohort(asker window.Screen, from []string) (*window.Task, tea.Cmd) {
	read := desk.reading()
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush() // what is counted must not be older than what was said; a save that fails is told by its own command
		msg := cohortMsg{task: task, from: from}
		if msg.look, msg.err = store.Koffies(from...); msg.err == nil {
			msg.cohort, msg.err = read(ctx, msg.look, task.Tell)
		}
		return msg
	})
}

// unsealedMsg brings the hand-ins again after a passphrase was tried on those that were sealed.
type unsealedMsg struct {
	secret store.Secret
	cohort *cohort
	halted bool
	err    error
}

// unseal tries a passphrase on the files that none of the keys at hand opened.
func (desk *Desk) unseal(asker window.Screen, secret store.Secret) (*window.Task, tea.Cmd) {
	found, opened, partly := slices.Clone(desk.cohort.found), store.Opened{}, desk.cohort.partly
	maps.Copy(opened, desk.cohort.opened)
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush()
		err := opened.Try(ctx, found, secret, task.Tell)
		if err != nil && !stopped(err) {
			return unsealedMsg{err: err}
		}
		msg := unsealedMsg{secret: secret, halted: stopped(err)}
		if msg.cohort, msg.err = desk.weigh(found, opened); msg.err == nil {
			msg.cohort.partly = partly // a folder that was read in part is no more whole for a seal that went open
		}
		return msg
	})
}

// studentMsg brings one hand-in, whole, with what was said about it.
type studentMsg struct {
	student *student
	err     error
}

// readStudent reads the hand-in at a place in the cohort, or a newer one of the same stage that took its place. Unlike other work it does not
// go on past a save that failed: what a lecturer said of the student would seem to be gone.
func (desk *Desk) readStudent(at int) tea.Cmd {
	known, handed := desk.cohort.Taken[at], desk.cohort.handed
	keys := desk.keys()(known.Path)
	desk.cohort.handed = nil // it is given once
	return func() tea.Msg {
		if err := desk.Keeper.Flush(); err != nil {
			return studentMsg{err: err}
		}
		doc, err := handed.again(known, keys)
		if err != nil {
			return studentMsg{err: err}
		}
		review, err := desk.reviews.Review(doc.Part())
		return studentMsg{newStudent(known.Path, doc, review), err}
	}
}
