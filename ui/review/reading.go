package review

import (
	"context"
	"errors"
	"maps"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// This file is about how files and folders become a cohort, and how one of the hand-ins is read whole. What a file holds is read as seldom as
// can be: a sealed one costs a second for each passphrase that is tried, and a class is read again with every look at its folder.

// opening is how a file was opened and as what. It holds for as long as the file stands as it stood.
type opening struct {
	secret Secret // the zero Secret where no passphrase opened it
	stamp  store.Stamp
	found  exchange.Found
}

// handed is a hand-in that was read on the way to the queue. It is kept whole until it is opened, so that a file named on the command line is
// read once. Of all others a cohort keeps the facts only: a class would not find room in memory.
type handed struct {
	store.Document
	secret Secret // that opened it; the zero Secret where no passphrase did
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

// take gives the hand-in that was handed on, if it is the one at a path. It is given once.
func (c *cohort) take(path string) *handed {
	h := c.handed
	if h == nil || h.Path != path {
		return nil
	}
	c.handed = nil
	return h
}

// keyring is what opens files at one moment, for work beside the loop.
type keyring struct {
	opens  []exchange.Key
	opened map[string]opening
}

func (desk *Desk) keyring() *keyring { return &keyring{desk.opens, desk.cohort.opened} }

// keys gives what may open a file, the likeliest first: each passphrase that is tried takes a second.
func (r *keyring) keys(path string) []exchange.Key {
	if o, known := r.opened[path]; known {
		return append([]exchange.Key{o.secret.key}, r.opens...)
	}
	return r.opens
}

// reading reads hand-ins with the keys and passphrases at hand, but for those that are known already and stand as they stood: what a
// passphrase opened before, and what was handed on.
type reading struct {
	keyring
	secrets []Secret
	handed  *handed
}

func (desk *Desk) reading() *reading {
	return &reading{*desk.keyring(), desk.secrets, desk.cohort.handed}
}

// cohort reads files, and lays what was said so far beside what is in them. When ctx ends it gives what was read by then, with the error of ctx.
func (r *reading) cohort(ctx context.Context, reviews *store.Reviews, files []store.Koffie, tell func(done, all int)) (*cohort, error) {
	found, opened, err := r.read(ctx, files, tell)
	if err != nil && !stopped(err) {
		return nil, err
	}
	c, failed := weigh(reviews, found, opened)
	if failed != nil {
		return nil, failed
	}
	if r.handed != nil && slices.Contains(files, r.handed.Koffie) {
		c.handed = r.handed
	}
	return c, err
}

func (r *reading) read(ctx context.Context, files []store.Koffie, tell func(done, all int)) (found []exchange.Found, opened map[string]opening, err error) {
	known := r.known()
	var unread []string
	opened = map[string]opening{}
	for _, file := range files {
		o, ok := known[file.Path]
		if !ok || o.stamp != file.Stamp {
			unread = append(unread, file.Path)
			continue
		}
		found = append(found, o.found)
		if o.secret.words != "" {
			opened[file.Path] = o
		}
	}
	read, err := store.ReadCohort(ctx, unread, r.opens, func(done, _ int) { tell(len(found)+done, len(files)) })
	found = append(found, read...)
	for _, secret := range r.secrets {
		if err == nil {
			err = unseal(ctx, found, opened, secret, tell)
		}
	}
	return found, opened, err
}

// known gives what needs no reading, by path.
func (r *reading) known() map[string]opening {
	known := map[string]opening{}
	maps.Copy(known, r.opened)
	if h := r.handed; h != nil {
		known[h.Path] = opening{h.secret, h.Stamp, h.Found()}
	}
	return known
}

// unseal tries a passphrase on each of the files that are sealed still, and puts those that it opens in their place. The stamp is taken before
// the file is read: what is written meanwhile is then not taken for what was opened.
func unseal(ctx context.Context, found []exchange.Found, opened map[string]opening, secret Secret, tell func(done, all int)) error {
	at, stamps := map[string]int{}, map[string]store.Stamp{}
	var paths []string
	for i := range found {
		if r := found[i].Refusal; r != nil && (r.Code == exchange.Sealed || r.Code == exchange.WrongKey) {
			path := found[i].Path
			paths, at[path], stamps[path] = append(paths, path), i, store.StampOf(path)
		}
	}
	read, err := store.ReadCohort(ctx, paths, []exchange.Key{secret.key}, tell)
	for _, file := range read {
		if file.Refusal != nil && file.Refusal.Code == exchange.WrongKey {
			continue
		}
		found[at[file.Path]] = file
		if file.Brief != nil {
			opened[file.Path] = opening{secret, stamps[file.Path], file}
		}
	}
	return err
}

// weigh sorts out what was found and lays what was said so far beside it.
func weigh(reviews *store.Reviews, found []exchange.Found, opened map[string]opening) (*cohort, error) {
	c, err := reviews.Cohort(found)
	if err != nil {
		return nil, err
	}
	return &cohort{Cohort: *c, found: found, opened: opened}, nil
}

// stopped says that work ended because it was told to.
func stopped(err error) bool { return errors.Is(err, context.Canceled) }

// cohortMsg brings hand-ins as they were read. When the reading was stopped, it brings what was read by then.
type cohortMsg struct {
	task    *window.Task // a reading may be begun anew before it ended
	from    []string
	look    []store.Koffie // the files as they were when the reading began
	cohort  *cohort
	stopped bool
	err     error
}

// readCohort reads files and folders.
func (desk *Desk) readCohort(asker window.Screen, from []string) (*window.Task, tea.Cmd) {
	reading := desk.reading()
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush() // what is counted must not be older than what was said; a save that fails is told by its own command
		msg := cohortMsg{task: task, from: from}
		if msg.look, msg.err = store.Koffies(from...); msg.err != nil {
			return msg
		}
		msg.cohort, msg.err = reading.cohort(ctx, desk.reviews, msg.look, task.Tell)
		if msg.stopped = msg.cohort != nil && stopped(msg.err); msg.stopped {
			msg.err = nil
		}
		return msg
	})
}

// unsealedMsg brings the hand-ins again after a passphrase was tried on those that were sealed.
type unsealedMsg struct {
	secret Secret
	cohort *cohort
	halted bool
	err    error
}

// unseal tries a passphrase on the files that none of the keys at hand opened.
func (desk *Desk) unseal(asker window.Screen, secret Secret) (*window.Task, tea.Cmd) {
	found, opened := slices.Clone(desk.cohort.found), map[string]opening{}
	maps.Copy(opened, desk.cohort.opened)
	return desk.Begin(asker, func(ctx context.Context, task *window.Task) tea.Msg {
		_ = desk.Keeper.Flush()
		msg := unsealedMsg{secret: secret}
		err := unseal(ctx, found, opened, secret, task.Tell)
		if msg.halted = stopped(err); err != nil && !msg.halted {
			msg.err = err
			return msg
		}
		msg.cohort, msg.err = weigh(desk.reviews, found, opened)
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
	known := desk.cohort.Taken[at]
	keys, handed := desk.keyring().keys(known.Path), desk.cohort.take(known.Path)
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
