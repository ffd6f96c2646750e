package review

import (
	"context"
	"errors"
	"io"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/window"
)

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

// rubrics gives what reads rubrics from the hand-ins as they are now.
func (d *Desk) rubrics() *store.Rubrics {
	now := *d
	return d.cohort.Rubrics(now.keysFor)
}

// pictureMsg brings the picture of the cohort.
type pictureMsg struct {
	task    *window.Task
	picture *journal.Cohort
	err     error
}

// readPicture counts the hand-ins with one rubric, one at a time.
func (desk *Desk) readPicture(asker window.Screen, digest string) (*window.Task, tea.Cmd) {
	k, c, rubrics := desk.Keeper, desk.cohort, desk.rubrics()
	return desk.Begin(asker, func(ctx context.Context, t *window.Task) tea.Msg {
		_ = k.Flush()
		r, err := rubrics.Find(digest)
		if err != nil {
			return pictureMsg{task: t, err: err}
		}
		picture, at := journal.NewCohort(r), 0
		err = desk.reviews.Each(c.Parts(), func(review *journal.Review) error {
			picture.Add(c.Taken[at].Brief, review)
			at++
			t.Tell(at, len(c.Taken))
			return ctx.Err()
		})
		return pictureMsg{t, picture, err}
	})
}

// outcome is what came of answering one student.
type outcome struct {
	at     int // in the cohort
	file   string
	left   exchange.Left
	review *journal.Review // as it is kept now; nil when nothing was written
	err    error
}

// answersMsg brings what came of answering.
type answersMsg struct {
	task    *window.Task
	rows    []outcome
	stopped bool
	err     error
}

// sending is what answers are written with.
type sending struct {
	desk   Desk // as it was when it began
	folder string
	secret *Secret // for files whose passphrase is not remembered; nil for none
	now    func() time.Time
}

// writeAnswers answers the students at some places in the cohort, one after another. One that fails stops none of the others.
func (desk *Desk) writeAnswers(asker window.Screen, at []int, folder string, told *Secret) (*window.Task, tea.Cmd) {
	k := desk.Keeper
	s := sending{desk: *desk, folder: folder, secret: told, now: desk.Now}
	return desk.Begin(asker, func(ctx context.Context, t *window.Task) tea.Msg {
		msg := answersMsg{task: t}
		if msg.err = k.Flush(); msg.err != nil {
			return msg
		}
		for i, place := range at {
			if msg.stopped = ctx.Err() != nil; msg.stopped {
				break
			}
			msg.rows = append(msg.rows, s.answer(desk.reviews, place))
			t.Tell(i+1, len(at))
		}
		return msg
	})
}

func (s *sending) answer(reviews *store.Reviews, at int) outcome {
	to := s.desk.cohort.Taken[at]
	sent, err := reviews.Send(to, s.with(to))
	if err != nil {
		return outcome{at: at, err: err}
	}
	return outcome{at: at, file: sent.File, left: sent.Left, review: &sent.Review}
}

// with gives what opens a hand-in again and seals the answer to it.
func (s *sending) with(to exchange.Found) store.Sending {
	with := store.Sending{Keys: s.desk.keysFor(to.Path), Folder: s.folder, Now: s.now()}
	if o, ok := s.desk.cohort.opened[to.Path]; ok {
		with.Passphrase = o.secret.words
	} else if s.secret != nil && to.Brief.Seal == string(exchange.ByPassphrase) {
		with.Keys, with.Passphrase = []exchange.Key{s.secret.key}, s.secret.words
	}
	return with
}

// dueMsg says for which students an answer has to be written, as places in the cohort.
type dueMsg struct {
	screen *answersOut
	due    []int
	err    error
}

// readDue finds out for which students something is said that was not answered yet.
func (desk *Desk) readDue(screen *answersOut) tea.Cmd {
	k, c, by := desk.Keeper, desk.cohort, desk.set.Reviewer
	return func() tea.Msg {
		_ = k.Flush()
		msg, at := dueMsg{screen: screen}, 0
		msg.err = desk.reviews.Each(c.Parts(), func(r *journal.Review) error {
			if b := c.Taken[at].Brief; store.Due(b.HandIn, b.Number, r, by) == nil {
				msg.due = append(msg.due, at)
			}
			at++
			return nil
		})
		return msg
	}
}

// sheetMsg is the result of writing the cohort as a table for a spreadsheet.
type sheetMsg struct {
	task *window.Task
	file string
	err  error
}

// writeSheet writes a row for each student and criterion into a new file in folder.
func (desk *Desk) writeSheet(asker window.Screen, folder string) (*window.Task, tea.Cmd) {
	k, c, rubrics, lang, words := desk.Keeper, desk.cohort, desk.rubrics(), desk.Lang(), desk.Words.Command.Review.CSV
	order := journal.Queue(c.All, journal.All)
	return desk.Begin(asker, func(ctx context.Context, t *window.Task) tea.Msg {
		msg := sheetMsg{task: t}
		if msg.err = k.Flush(); msg.err != nil {
			return msg
		}
		parts := make([]journal.Part, len(order))
		for i, at := range order {
			parts[i] = c.Taken[at].Brief.Part()
		}
		var rows []report.Row
		done := 0
		msg.err = desk.reviews.Each(parts, func(review *journal.Review) error {
			b := c.Taken[order[done]].Brief
			r, err := rubrics.Find(b.Rubric)
			if err != nil {
				return err
			}
			rows = append(rows, report.Rows(b, review, r, lang)...)
			done++
			t.Tell(done, len(order))
			return ctx.Err()
		})
		if msg.err == nil {
			msg.file, msg.err = store.WriteKoffie(folder, "cohort.csv", func(w io.Writer) error { return report.CohortCSV(w, rows, words) })
		}
		return msg
	})
}

// stopped says that work ended because it was told to.
func stopped(err error) bool { return errors.Is(err, context.Canceled) }
