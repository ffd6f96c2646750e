package cli

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli/layout"
	"koffiemoment/ui/words"
)

// writeCohort writes who places what where as a table, to a file that must not exist yet, or to stdout.
func (p *program) writeCohort(asked *reviewing, from []string) error {
	if err := p.free(asked.csv); asked.csv != "-" && err != nil {
		return err // before files are unsealed for nothing
	}
	return p.looking(asked, func(s *store.Reviews) error {
		rows, err := p.rows(s, asked, from)
		if err != nil {
			return err
		}
		var table bytes.Buffer
		if err := report.CohortCSV(&table, rows, p.words.Command.Review.CSV); err != nil {
			return err
		}
		if asked.csv == "-" {
			_, err := p.out.Write(table.Bytes()) // as it is: the mark at its start tells a spreadsheet how to read it, and each cell is clean
			return err
		}
		return p.writeNew(asked.csv, table.Bytes())
	})
}

// rows tells of each hand-in as it was read. One of those with the same rubric is read again for that: of each file only the facts were
// kept, because a class of them whole is more than a small computer has room for.
func (p *program) rows(s *store.Reviews, asked *reviewing, from []string) (rows []report.Row, err error) {
	cohort, err := p.readCohort(s, asked, from)
	if err != nil {
		return nil, err
	}
	taken, rubrics := cohort.InQueue(), cohort.Rubrics(func(string) []exchange.Key { return asked.Keys })
	err = s.EachWithRubric(taken, rubrics, func(at int, said *journal.Review, r *rubric.Rubric) error {
		rows = append(rows, report.Rows(taken[at].Brief, said, r, p.words.Lang)...)
		return nil
	})
	if unread := new(store.HandInError); errors.As(err, &unread) {
		return nil, p.notTaken(unread.Path, statusFailed, unread.Err)
	}
	if err != nil {
		return nil, err
	}
	p.tellAside(cohort)
	return rows, nil
}

// tellAside says how many files are not part of what is written. Which, and why, is for --list.
func (p *program) tellAside(cohort *store.Cohort) {
	if n, _ := cohort.SetAside(); n > 0 {
		p.tell(p.words.Command.Review.LeftAside.Of(n))
	}
}

// free says whether a new file can have this path. It is asked for its words: WriteNew finds out by itself, and without a moment
// in which another program could come between.
func (p *program) free(path string) error {
	switch words := &p.words.Command.Fail; {
	case !missing(path):
		return fail(statusFailed, words.Taken, path)
	case missing(filepath.Dir(path)):
		return fail(statusNotFound, words.NoFolder, filepath.Dir(path))
	}
	return nil
}

// writeNew writes a file that must not exist yet.
func (p *program) writeNew(path string, b []byte) error {
	err := store.WriteNew(path, b)
	switch {
	case errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist): // unless it has changed again since
		return cmp.Or(p.free(path), err)
	case err != nil:
		return p.keys.Unread(path, err)
	}
	p.print(path)
	return nil
}

// answerAll writes the answers that are ready, of hand-ins about which something was said since the last one.
func (p *program) answerAll(asked *reviewing, from []string) error {
	if asked.dry {
		return p.looking(asked, func(s *store.Reviews) error {
			if s == nil {
				return p.noReviews()
			}
			return p.foretell(s, asked, from)
		})
	}
	return p.changing(asked, from, func(s *store.Reviews) error { return p.sign(s, asked.name) },
		func(s *store.Reviews, cohort *store.Cohort) error { return p.answers(s, asked, from, cohort) })
}

// changing does work with the lecturer's own file, which is there, and a cohort that is read after something else was done.
func (p *program) changing(asked *reviewing, from []string, first func(*store.Reviews) error, work func(*store.Reviews, *store.Cohort) error) error {
	path, err := p.reviewsPath()
	if err != nil {
		return err
	}
	if missing(path) {
		return p.noReviews()
	}
	s, err := p.openReviews(path, store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	if err := first(s); err != nil {
		return err
	}
	secrets, err := s.Opens()
	if err != nil {
		return err
	}
	asked.Add(secrets...)
	cohort, err := p.readCohort(s, asked, from)
	if err == nil {
		err = work(s, cohort)
	}
	if err == nil {
		p.backUp(s)
	}
	return err
}

// noReviews says that nothing was said, or that it is gone. Most likely another file was meant, and so none is made.
func (p *program) noReviews() error {
	path, err := p.reviewsPath()
	if err != nil {
		return err
	}
	return p.absent(&ownFile{path, true, &p.words.Command.Fail.Reviews})
}

// markSent remembers that the answers to the hand-ins went to the students, of which no program can know by itself.
func (p *program) markSent(asked *reviewing, from []string) error {
	return p.changing(asked, from, func(*store.Reviews) error { return nil }, func(s *store.Reviews, cohort *store.Cohort) error {
		n, err := s.MarkSent(cohort.Parts(), p.now())
		if err == nil {
			p.print(p.words.Command.Review.MarkedSent.Of(n))
		}
		return err
	})
}

// foretell says which answers would be written, and of each that is not ready how far it is.
func (p *program) foretell(s *store.Reviews, asked *reviewing, from []string) error {
	desk, err := s.Desk()
	if err != nil {
		return err
	}
	cohort, err := p.readCohort(s, asked, from)
	if err != nil {
		return err
	}
	order, left := journal.Queue(cohort.All, journal.All), 0
	var rows [][]string
	parts := make([]journal.Part, len(order))
	for i, at := range order {
		parts[i] = cohort.All[at].Brief.Part()
	}
	err = s.Each(parts, func(i int, review *journal.Review) error {
		brief := cohort.All[order[i]].Brief
		switch {
		case store.Due(brief.HandIn, brief.Number, review, desk.Reviewer) != nil:
		case asked.unready || brief.MayGo(review):
			rows = append(rows, []string{p.student(cohort, brief), p.words.Command.Review.WouldWrite})
		default:
			rows = append(rows, []string{p.student(cohort, brief), p.unready(&cohort.All[order[i]].Standing)})
			left++
		}
		return nil
	})
	if err != nil {
		return err
	}
	p.print(layout.Columns(rows)...)
	p.tellUnready(left)
	p.tellAside(cohort)
	return nil
}

// unready says how far an answer is that is not ready.
func (p *program) unready(stands *journal.Standing) string {
	say := &p.words.Command.Review
	how := words.Said(fmt.Sprintf(say.Judged, stands.Judged, stands.Criteria), say.Unread.Some(stands.Unread), say.Changed.Some(stands.Changed()))
	return strings.Join(how, ", ") + "; " + say.NotReady
}

func (p *program) tellUnready(n int) {
	if n > 0 {
		p.tell(p.words.Command.Review.OnlyReady)
	}
}

// sign keeps the name that answers are given in, and wants one: without it a student could not tell two lecturers apart.
func (p *program) sign(s *store.Reviews, name string) error {
	desk, err := s.Desk()
	if err != nil {
		return err
	}
	if name = journal.Line(name); name != "" && name != desk.Reviewer.Name {
		desk.Reviewer.Name = name
		return s.SaveDesk(desk)
	}
	if desk.Reviewer.Name == "" {
		return fail(statusFailed, "%s", p.words.Command.Review.Unsigned)
	}
	return nil
}

// answers writes them in the order of the queue, and says what to do with them. A hand-in that fails keeps none of the others from being
// answered; a folder that takes nothing ends it, and so does the lecturer's own file when it can't be read or written.
func (p *program) answers(s *store.Reviews, asked *reviewing, from []string, cohort *store.Cohort) error {
	with := store.Sending{Keys: asked.Keys, Passphrase: asked.Passphrase, Unready: asked.unready, Now: p.now()}
	out := store.Outgoing{
		From: from, Folder: asked.answers, List: p.words.WhoGetsWhat(cohort),
		With: func(exchange.Found) store.Sending { return with },
	}
	all, err := s.SendAll(context.Background(), cohort, out)
	if err != nil {
		return err
	}
	came := &answered{}
	for i := range all.Rows {
		if err := p.tellAnswer(cohort, &all.Rows[i], cmp.Or(asked.answers, store.AnswersFolder(from[0])), came); err != nil {
			return err
		}
	}
	say := &p.words.Command.Review
	for _, line := range words.Said(say.Nothing.Some(came.silent), say.Before.Some(came.before)) {
		p.tell(line)
	}
	p.tellUnready(came.unready)
	p.tellAside(cohort)
	for i := range all.Boxes {
		if box := &all.Boxes[i]; box.Err != nil || came.written > 0 && box.Answers > 0 {
			came.failed = came.failed || box.Err != nil
			p.tell(p.words.SayUpload(box)...)
		}
	}
	if came.failed {
		return &failure{status: statusFailed}
	}
	return nil
}

// answered counts what came of answering.
type answered struct {
	written, silent, before, unready int
	failed                           bool
}

// tellAnswer tells what came of one. It returns what ended all.
func (p *program) tellAnswer(cohort *store.Cohort, came *store.Outcome, folder string, all *answered) error {
	say, path := &p.words.Command.Review, cohort.Taken[came.At].Path
	switch err := came.Err; {
	case errors.Is(err, store.ErrNothingSaid):
		all.silent++
	case errors.Is(err, store.ErrSaidBefore):
		all.before++
	case errors.Is(err, store.ErrNotReady):
		all.unready++
		p.tell(p.student(cohort, cohort.All[came.At].Brief) + ": " + p.unready(&cohort.All[came.At].Standing))
	case errors.Is(err, store.ErrNothingFits):
		p.tell(path + ": " + say.NothingFits)
	case errors.Is(err, store.ErrNoRecipient):
		all.failed = true
		p.tell(path + ": " + say.NoRecipient)
	case errors.Is(err, store.ErrNotWritten):
		return fail(statusFailed, say.NotWritten, folder, cause(err))
	case store.EndsAnswers(err):
		return err
	case err != nil:
		all.failed = true
		p.tell(p.notTaken(path, statusFailed, err).text)
	default:
		all.written++
		p.print(came.Sent.File)
		p.tellLeft(path, came.Sent.Left)
	}
	return nil
}

// tellLeft says what stays out of an answer, because the hand-in does not know it.
func (p *program) tellLeft(path string, left exchange.Left) {
	if n := left.Views + left.Comments; n > 0 {
		p.tell(fmt.Sprintf("%s: %s", path, p.words.Command.Review.Left.Of(n)))
	}
}
