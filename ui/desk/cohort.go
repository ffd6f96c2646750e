package desk

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

// Cohort is what the files and folders hold, as the screens show it: the facts of each hand-in, small whatever was handed in. It lives in the
// loop. Work beside that takes a copy, which stays as it was because nothing that the copy shares is changed in place, but for standings.
type Cohort struct {
	store.Cohort
	Found  []exchange.Found
	Opened store.Opened
	Handed *Handed // nil once it was opened, or when it is not among the files
	Order  []int   // the queue, as places in All
	Partly bool    // the reading was stopped
	Whole  bool    // all that was read are folders, each with everything in it
}

// Arrange makes the queue anew, as a changed filter needs. A search looks past capitals and accents: a name is typed here as it is heard.
func (desk *Desk) Arrange() {
	c := &desk.Cohort
	c.Order = journal.Sorted(c.All, desk.Filter, desk.Set.Sort)
	if part := journal.Fold(desk.Search); part != "" {
		c.Order = slices.DeleteFunc(c.Order, func(i int) bool { return !strings.Contains(journal.Fold(c.All[i].Brief.Student), part) })
	}
}

// Queued finds a stage of a journal in the queue; -1 when it is not there.
func (c *Cohort) Queued(of journal.Part) int {
	return slices.IndexFunc(c.Order, func(i int) bool { return c.All[i].Brief.Part() == of })
}

// Renew lays a hand-in as it was just read, and so opened last, in the place of what was known of it: it may be newer. Work under way keeps what
// it began with.
func (desk *Desk) Renew(s *Student) {
	c := &desk.Cohort
	desk.Last, desk.rubric = s.Review.Part(), s.HandIn.Rubric
	found := s.found
	found.Differs = nil // that is said when it is opened
	c.Renew(found)
	c.Count(&s.Review)
	c.Found = slices.Clone(c.Found)
	for i := range c.Found {
		if known := &c.Found[i]; known.Path == s.Path && known.Brief != nil {
			*known = found
		}
	}
}

// Strangers gives those of the journals that are not among the hand-ins. Sure says that they may be forgotten, which is only so where a whole class
// was read.
func (c *Cohort) Strangers(journals []string) (others []string, sure bool) {
	return c.Cohort.Strangers(journals, c.Whole)
}

// In gives the places in All of those whose answer is in a state, in the order of the whole queue.
func (c *Cohort) In(state journal.AnswerState) []int {
	return slices.DeleteFunc(journal.Queue(c.All, journal.All), func(at int) bool { return c.All[at].Standing.State != state })
}

// Sealed counts the files set aside that a passphrase may open.
func (c *Cohort) Sealed() (n int) {
	for i := range c.Aside {
		if c.Aside[i].Why == exchange.NeedsKey {
			n++
		}
	}
	return n
}

// Handed is a hand-in that was read on the way to the queue. It is kept whole until it is opened, so that a file named on the command line is
// read once. Of all others a cohort keeps the facts only: a class would not find room in memory.
type Handed struct {
	store.Document
	secret store.Secret // that opened it; the zero Secret where no passphrase did
}

// NewHanded takes over a hand-in that was read, with the passphrase that opened it, if one did.
func NewHanded(doc store.Document, told ...store.Secret) *Handed {
	whole := &Handed{Document: doc}
	if doc.Sealed && len(told) > 0 {
		whole.secret = told[0]
	}
	return whole
}

// again gives a hand-in that is known, or the newer one that took its place: as it was handed on while the file stands as it stood, else
// from the file.
func (whole *Handed) again(known exchange.Found, keys []exchange.Key) (store.Document, error) {
	if whole != nil && whole.Path == known.Path && whole.Stands() {
		if _, is := whole.Doc.(*exchange.HandIn); is {
			return whole.Document, nil
		}
	}
	return store.ReadNewer(known, keys)
}

// reading gives what reads files, with the keys and passphrases at hand now and what is known now: one that is told meanwhile is tried on what is
// shown then. When ctx ends it gives what was read by then.
func (desk *Desk) reading() func(ctx context.Context, files []store.Koffie, tell func(done, all int)) (*Cohort, error) {
	keys, secrets, handed, known := desk.opens, desk.secrets, desk.Cohort.Handed, map[string]store.Known{}
	maps.Copy(known, desk.Cohort.Opened)
	if handed != nil {
		known[handed.Path] = store.Known{Stamp: handed.Stamp, Found: handed.Found(), Secret: handed.secret}
	}
	return func(ctx context.Context, files []store.Koffie, tell func(done, all int)) (*Cohort, error) {
		found, opened, err := store.ReadAgain(ctx, files, known, keys, secrets, tell)
		partly := Stopped(err)
		if err != nil && !partly {
			return nil, err
		}
		c, err := desk.weigh(found, opened)
		if err != nil {
			return nil, err
		}
		if c.Partly = partly; handed != nil && slices.Contains(files, handed.Koffie) {
			c.Handed = handed
		}
		return c, nil
	}
}

// weigh sorts out what was found and lays what was said so far beside it, as all of that stood at one moment.
func (desk *Desk) weigh(found []exchange.Found, opened store.Opened) (*Cohort, error) {
	c, err := desk.reviews.Cohort(found)
	if err != nil {
		return nil, err
	}
	return &Cohort{Cohort: *c, Found: found, Opened: opened}, nil
}

// AcceptedMsg brings the cohort again after a file that was in doubt was taken.
type AcceptedMsg struct {
	Path   string
	Cohort *store.Cohort
	Err    error
}

// Accept takes a file that was set aside because of whom it may be from.
func (desk *Desk) Accept(path string) tea.Cmd {
	found := desk.Cohort.Found
	return func() tea.Msg {
		msg := AcceptedMsg{Path: path}
		if msg.Err = desk.Keeper.Flush(); msg.Err != nil {
			return msg
		}
		at := slices.IndexFunc(found, func(f exchange.Found) bool { return f.Path == path })
		if at < 0 || found[at].Brief == nil {
			msg.Err = store.ErrNotFound
		} else {
			msg.Err = desk.reviews.Accept(found[at])
		}
		if msg.Err == nil {
			msg.Cohort, msg.Err = desk.reviews.Cohort(found)
		}
		return msg
	}
}

// Stopped says that work ended because it was told to.
func Stopped(err error) bool { return errors.Is(err, context.Canceled) }

// keys gives what may open a file, by its path, as it is now.
func (desk *Desk) keys() func(path string) []exchange.Key {
	opened, others := desk.Cohort.Opened, desk.opens
	return func(path string) []exchange.Key { return opened.Keys(path, others) }
}

// CohortMsg brings hand-ins as they were read.
type CohortMsg struct {
	Task   *window.Task // a reading may be begun anew before it ended
	From   []string
	Look   []store.Koffie // the files as they were when the reading began
	Cohort *Cohort
	Err    error
}

// ReadCohort reads files and folders.
func (desk *Desk) ReadCohort(asker window.Screen, from []string) (*window.Task, tea.Cmd) {
	read := desk.reading()
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush() // what is counted must not be older than what was said; a save that fails is told by its own command
		msg := CohortMsg{Task: task, From: from}
		if msg.Look, msg.Err = store.Koffies(from...); msg.Err == nil {
			msg.Cohort, msg.Err = read(ctx, msg.Look, task.Tell)
		}
		if msg.Err == nil {
			msg.Cohort.Whole = !msg.Cohort.Partly && store.OnlyFolders(from)
		}
		return msg
	})
}

// UnsealedMsg brings the hand-ins again after a passphrase was tried on those that were sealed.
type UnsealedMsg struct {
	Secret store.Secret
	Cohort *Cohort
	Halted bool
	Err    error
}

// Unseal tries a passphrase on the files that none of the keys at hand opened.
func (desk *Desk) Unseal(asker window.Screen, secret store.Secret) (*window.Task, tea.Cmd) {
	found, opened, before := slices.Clone(desk.Cohort.Found), store.Opened{}, desk.Cohort
	maps.Copy(opened, desk.Cohort.Opened)
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush()
		err := opened.Try(ctx, found, secret, task.Tell)
		if err != nil && !Stopped(err) {
			return UnsealedMsg{Err: err}
		}
		msg := UnsealedMsg{Secret: secret, Halted: Stopped(err)}
		if msg.Cohort, msg.Err = desk.weigh(found, opened); msg.Err == nil {
			msg.Cohort.Partly, msg.Cohort.Whole = before.Partly, before.Whole // a folder that was read in part is no more whole for a seal that went open
		}
		return msg
	})
}

// StudentMsg brings one hand-in, whole, with what was said about it.
type StudentMsg struct {
	Student *Student
	Err     error
}

// PeekMsg brings one hand-in that is looked at beside the queue, and why it can't be.
type PeekMsg struct {
	Part    journal.Part
	Student *Student // nil where it can't be read without asking or waiting
}

// Peek reads the hand-in at a place in the cohort to be looked at. It is not opened by that, and one whose seal takes a passphrase stays shut: each
// look would take a second.
func (desk *Desk) Peek(at int) tea.Cmd {
	known, handed := desk.Cohort.Taken[at], desk.Cohort.Handed
	keys, part := desk.keys()(known.Path), known.Brief.Part()
	_, slow := desk.Cohort.Opened[known.Path]
	return func() tea.Msg {
		msg := PeekMsg{Part: part}
		if slow || desk.Keeper.Flush() != nil {
			return msg
		}
		read, err := handed.again(known, keys)
		if err != nil || read.Found().Brief.Part() != part {
			return msg
		}
		if review, err := desk.reviews.Review(part); err == nil {
			msg.Student = newStudent(read, review)
		}
		return msg
	}
}

// ReadStudent reads the hand-in at a place in the cohort, or a newer one of the same stage that took its place. Unlike other work it does not
// go on past a save that failed: what a lecturer said of the student would seem to be gone.
func (desk *Desk) ReadStudent(at int) tea.Cmd {
	known, handed := desk.Cohort.Taken[at], desk.Cohort.Handed
	keys := desk.keys()(known.Path)
	desk.Cohort.Handed = nil // it is given once
	return func() tea.Msg {
		if err := desk.Keeper.Flush(); err != nil {
			return StudentMsg{Err: err}
		}
		read, err := handed.again(known, keys)
		if err != nil {
			return StudentMsg{Err: err}
		}
		found := read.Found()
		if err := desk.reviews.Meet(found); errors.As(err, new(*store.DiffersError)) { // one that is not written is told with what is said
			return StudentMsg{Err: err}
		}
		review, err := desk.reviews.Review(found.Brief.Part())
		s := newStudent(read, review)
		s.found.Differs = known.Differs
		return StudentMsg{s, err}
	}
}
