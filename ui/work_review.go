package ui

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// errChanged says that a file no longer holds the hand-in that was read from it before.
var errChanged = errors.New("the file holds something else now")

// deskMsg says that the lecturer's own file is open, or why it is not.
type deskMsg struct {
	desk *desk
	err  error
}

// openDesk opens the lecturer's own file, once, and reads what it says about the lecturer.
func (e *env) openDesk() tea.Cmd {
	k, open := e.keeper, e.root.reviews
	return func() tea.Msg {
		reviews, err := k.openReviews(open)
		if err != nil {
			return deskMsg{err: err}
		}
		d := &desk{filter: journal.All}
		if d.set, err = reviews.Desk(); err != nil {
			return deskMsg{err: err}
		}
		secret, own, err := reviews.Identity()
		if err != nil {
			return deskMsg{err: err}
		}
		d.own = own
		if key, err := exchange.KeyFrom(secret); err == nil {
			d.keys = []exchange.Key{key}
		}
		return deskMsg{desk: d}
	}
}

// openReviews gives the lecturer's file, opened when it is not yet.
func (k *keeper) openReviews(open func() (*store.Reviews, error)) (*store.Reviews, error) {
	k.writing.Lock()
	defer k.writing.Unlock()
	if k.shelf.reviews != nil {
		return k.shelf.reviews, nil
	}
	reviews, err := open()
	if err == nil {
		k.shelf.reviews = reviews
	}
	return reviews, err
}

// cohortMsg brings hand-ins as they were read, or tells how far the reading is.
type cohortMsg struct {
	from      []string
	done, all int
	cohort    *cohort // nil while it is being read
	stopped   bool
	err       error
	next      tea.Cmd // waits for more
}

// readCohort reads files and folders, telling on the way how far it is, until ctx stops it. What was read by then is kept.
func (e *env) readCohort(ctx context.Context, from []string) tea.Cmd {
	k, keys := e.keeper, e.desk.keys
	told := make(chan cohortMsg, 1)
	next := func() tea.Msg { return <-told }
	tell := func(done, all int) {
		select {
		case told <- cohortMsg{from: from, done: done, all: all, next: next}:
		default: // the last word is still unread, and newer ones follow
		}
	}
	work := func() cohortMsg {
		_ = k.flush()
		paths, err := handIns(from)
		if err != nil {
			return cohortMsg{from: from, err: err}
		}
		found, err := store.ReadCohort(ctx, paths, keys, tell)
		stopped := errors.Is(err, context.Canceled)
		if err != nil && !stopped {
			return cohortMsg{from: from, err: err}
		}
		c, err := weigh(k.shelf.reviews, found)
		return cohortMsg{from: from, cohort: c, stopped: stopped, err: err}
	}
	return func() tea.Msg {
		go func() { told <- work() }()
		return <-told
	}
}

// handIns gives the .koffie files among and in what was asked for.
func handIns(from []string) (paths []string, err error) {
	for _, path := range from {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			paths = append(paths, path)
			continue
		}
		in, err := store.Koffies(path)
		if err != nil {
			return nil, err
		}
		paths = append(paths, in...)
	}
	return paths, nil
}

// weigh sorts out what was found and lays what was said so far beside it.
func weigh(s *store.Reviews, found []exchange.Found) (*cohort, error) {
	c := &cohort{}
	c.taken, c.aside = exchange.SortOut(found)
	at := map[string]int{}
	ids := make([]string, len(c.taken))
	c.all = make([]journal.Waiting, len(c.taken))
	for i := range c.taken {
		ids[i] = c.taken[i].Brief.Journal
		at[ids[i]] = i
		c.all[i].Brief = c.taken[i].Brief
	}
	err := s.Each(ids, func(r *journal.Review) error {
		w := &c.all[at[r.Journal]]
		w.Standing = w.Brief.Standing(r)
		return nil
	})
	return c, err
}

// studentMsg brings one hand-in, whole, with what was said about it.
type studentMsg struct {
	student *student
	err     error
}

// readStudent reads the hand-in at a place in the cohort.
func (e *env) readStudent(at int) tea.Cmd {
	k, keys, path := e.keeper, e.desk.keys, e.desk.cohort.taken[at].Path
	return func() tea.Msg {
		if err := k.flush(); err != nil {
			return studentMsg{err: err}
		}
		doc, err := readKoffie(path, keys)
		if err != nil {
			return studentMsg{err: err}
		}
		h, ok := doc.(*exchange.HandIn)
		if !ok {
			return studentMsg{err: errChanged}
		}
		s := &student{at: at, path: path, handIn: h, claims: h.Claims()}
		brief := h.Brief()
		s.brief = &brief
		s.review, err = k.shelf.reviews.Review(h.Journal)
		return studentMsg{s, err}
	}
}

// readKoffie reads a file of somebody else, with the first of the keys that opens it when it is sealed.
func readKoffie(path string, keys []exchange.Key) (exchange.Document, error) {
	f, err := store.OpenKoffie(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	doc, err := exchange.Read(f)
	refused := new(exchange.Refusal)
	if !errors.As(err, &refused) || refused.Code != exchange.Sealed {
		return doc, err
	}
	for _, key := range keys {
		if _, err = f.Seek(0, 0); err != nil {
			return nil, err
		}
		if doc, err = exchange.Open(f, key); err == nil {
			return doc, nil
		}
	}
	return nil, err
}

// answersFolder is where answers to the hand-ins of a folder go: beside them, out of the way of the next reading.
func answersFolder(from string) string { return filepath.Join(filepath.Dir(from), "antwoorden") }
