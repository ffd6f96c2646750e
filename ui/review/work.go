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

// cohortMsg brings hand-ins as they were read. When the reading was stopped, it brings what was read by then.
type cohortMsg struct {
	task    *window.Task
	from    []string
	look    []store.Koffie // the files as they were when the reading began
	cohort  *cohort
	stopped bool
	err     error
}

// readCohort reads files and folders.
func (desk *Desk) readCohort(asker window.Screen, from []string) (*window.Task, tea.Cmd) {
	k, d := desk.Keeper, desk
	r := reading{keys: d.opens, secrets: d.secrets, before: d.cohort.opened, handed: d.cohort.handed}
	return desk.Begin(asker, func(ctx context.Context, t *window.Task) tea.Msg {
		_ = k.Flush()
		msg := cohortMsg{task: t, from: from}
		files, err := store.Koffies(from...)
		if err != nil {
			msg.err = err
			return msg
		}
		msg.look = files
		found, opened, err := r.read(ctx, files, t.Tell)
		if msg.stopped = errors.Is(err, context.Canceled); err != nil && !msg.stopped {
			msg.err = err
			return msg
		}
		msg.cohort, msg.err = weigh(desk.reviews, found, opened)
		if msg.cohort != nil {
			msg.cohort.handed = r.among(files)
		}
		return msg
	})
}

// reading reads hand-ins with the keys and passphrases at hand. What a passphrase opened before and that stands as it stood is
// not opened again, because that takes a second each; nor is what was handed on.
type reading struct {
	keys    []exchange.Key
	secrets []Secret
	before  map[string]opening
	handed  *handed
}

// among gives what was handed on, if one of the files is it still.
func (r *reading) among(files []store.Koffie) *handed {
	if r.handed == nil || !slices.Contains(files, r.handed.Koffie) {
		return nil
	}
	return r.handed
}

// known gives what needs no reading, by path.
func (r *reading) known() map[string]opening {
	known := map[string]opening{}
	maps.Copy(known, r.before)
	if h := r.handed; h != nil {
		known[h.Path] = opening{h.secret, h.Stamp, h.Found()}
	}
	return known
}

func (r *reading) read(ctx context.Context, files []store.Koffie, tell func(done, all int)) ([]exchange.Found, map[string]opening, error) {
	var found []exchange.Found
	var unread []string
	known, opened := r.known(), map[string]opening{}
	for _, f := range files {
		o, ok := known[f.Path]
		if !ok || o.stamp != f.Stamp {
			unread = append(unread, f.Path)
			continue
		}
		found = append(found, o.found)
		if o.secret.words != "" {
			opened[f.Path] = o
		}
	}
	read, err := store.ReadCohort(ctx, unread, r.keys, func(done, _ int) { tell(len(found)+done, len(files)) })
	found = append(found, read...)
	for _, s := range r.secrets {
		if err == nil {
			err = unseal(ctx, found, opened, s, tell)
		}
	}
	return found, opened, err
}

// unseal tries a passphrase on each of the files that are sealed still, and puts those that it opens in their place.
func unseal(ctx context.Context, found []exchange.Found, opened map[string]opening, s Secret, tell func(done, all int)) error {
	at, stamps := map[string]int{}, map[string]store.Stamp{}
	var paths []string
	for i := range found {
		if r := found[i].Refusal; r != nil && (r.Code == exchange.Sealed || r.Code == exchange.WrongKey) {
			path := found[i].Path
			paths, at[path], stamps[path] = append(paths, path), i, store.StampOf(path)
		}
	}
	read, err := store.ReadCohort(ctx, paths, []exchange.Key{s.key}, tell)
	for _, f := range read {
		if f.Refusal != nil && f.Refusal.Code == exchange.WrongKey {
			continue
		}
		found[at[f.Path]] = f
		if f.Brief != nil {
			opened[f.Path] = opening{s, stamps[f.Path], f}
		}
	}
	return err
}

// weigh sorts out what was found and lays what was said so far beside it.
func weigh(s *store.Reviews, found []exchange.Found, opened map[string]opening) (*cohort, error) {
	c, err := s.Cohort(found)
	if err != nil {
		return nil, err
	}
	return &cohort{Cohort: *c, found: found, opened: opened}, nil
}

// unsealedMsg brings the hand-ins again after a passphrase was tried on those that were sealed.
type unsealedMsg struct {
	task   *window.Task
	secret Secret
	cohort *cohort
	halted bool
	err    error
}

// unseal tries a passphrase on the files that none of the keys at hand opened.
func (desk *Desk) unseal(asker window.Screen, s Secret) (*window.Task, tea.Cmd) {
	k, c := desk.Keeper, &desk.cohort
	found, before := slices.Clone(c.found), c.opened
	return desk.Begin(asker, func(ctx context.Context, t *window.Task) tea.Msg {
		_ = k.Flush()
		msg := unsealedMsg{task: t, secret: s}
		opened := map[string]opening{}
		maps.Copy(opened, before)
		err := unseal(ctx, found, opened, s, t.Tell)
		if msg.halted = errors.Is(err, context.Canceled); err != nil && !msg.halted {
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

// readStudent reads the hand-in at a place in the cohort, or a newer one of the same stage that took its place.
func (desk *Desk) readStudent(at int) tea.Cmd {
	k, known := desk.Keeper, desk.cohort.Taken[at]
	keys, handed := desk.keysFor(known.Path), desk.cohort.take(known.Path)
	return func() tea.Msg {
		if err := k.Flush(); err != nil {
			return studentMsg{err: err}
		}
		h, err := handed.again(known, keys)
		if err != nil {
			return studentMsg{err: err}
		}
		brief := h.Brief()
		s := &student{path: known.Path, handIn: h, claims: h.Claims(), brief: &brief}
		s.review, err = desk.reviews.Review(h.Part())
		return studentMsg{s, err}
	}
}
