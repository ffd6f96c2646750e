package cli

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// writeCohort writes who places what where as a table, to a file that must not exist yet, or to stdout.
func (p *program) writeCohort(r *reviewing, from []string) error {
	if err := p.free(r.csv); r.csv != "-" && err != nil {
		return err // before files are unsealed for nothing
	}
	return p.looking(r, func(s *store.Reviews) error {
		rows, err := p.rows(s, r, from)
		if err != nil {
			return err
		}
		var table bytes.Buffer
		if err := report.CohortCSV(&table, rows, p.words.Command.Review.CSV); err != nil {
			return err
		}
		if r.csv == "-" {
			_, err := p.out.Write(table.Bytes()) // not cleaned: the mark at its start tells a spreadsheet how to read it
			return err
		}
		return p.writeNew(r.csv, table.Bytes())
	})
}

// rows tells of each hand-in as it was read. One of those with the same rubric is read again for that.
func (p *program) rows(s *store.Reviews, r *reviewing, from []string) (rows []report.Row, err error) {
	c, err := p.readCohort(s, r, from)
	if err != nil {
		return nil, err
	}
	order, rubrics := journal.Queue(c.All, journal.All), c.Rubrics(func(string) []exchange.Key { return r.keys })
	parts := make([]journal.Part, len(order))
	for i, at := range order {
		parts[i] = c.Taken[at].Brief.Part()
	}
	next := 0
	err = s.Each(parts, func(said *journal.Review) error {
		about := &c.Taken[order[next]]
		next++
		book, err := rubrics.Find(about.Brief.Rubric)
		if err != nil {
			return p.notTaken(about.Path, statusFailed, err)
		}
		rows = append(rows, report.Rows(about.Brief, said, book, p.words.Lang)...)
		return nil
	})
	if err != nil {
		return nil, err
	}
	p.tellAside(c)
	return rows, nil
}

// tellAside says how many files are not part of what is written.
func (p *program) tellAside(c *store.Cohort) {
	if n := len(c.Aside); n > 0 {
		p.tell(p.words.Command.Review.LeftAside.Of(n))
	}
}

// free says whether a new file can have this path.
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
	case errors.Is(err, fs.ErrExist), errors.Is(err, fs.ErrNotExist):
		return cmp.Or(p.free(path), err)
	case err != nil:
		return p.unread(path, err)
	}
	p.print(path)
	return nil
}

// answerAll writes an answer to each hand-in about which something was said since the last one.
func (p *program) answerAll(r *reviewing, from []string) error {
	path, err := p.reviewsPath()
	if err != nil {
		return err
	}
	if missing(path) {
		return fail(statusNotFound, p.words.Command.Fail.NoReviews, path)
	}
	s, err := p.openReviews(path, store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	if err := p.sign(s, r.name); err != nil {
		return err
	}
	secret, _, err := s.Identity()
	if err != nil {
		return err
	}
	r.add(secret)
	c, err := p.readCohort(s, r, from)
	if err != nil {
		return err
	}
	return p.answers(s, r, c)
}

// sign keeps the name that answers are given in, and wants one.
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

// answers writes them in the order of the queue. A hand-in that fails keeps none of the others from being answered; a folder
// that takes nothing ends it, and so does what is wrong with the lecturer's own file.
func (p *program) answers(s *store.Reviews, r *reviewing, c *store.Cohort) error {
	say := &p.words.Command.Review
	silent, before, failed := 0, 0, false
	for _, at := range journal.Queue(c.All, journal.All) {
		path := c.Taken[at].Path
		with := store.Sending{Keys: r.keys, Passphrase: r.passphrase, Folder: cmp.Or(r.answers, store.AnswersFolder(path)), Now: p.now()}
		sent, err := s.Send(c.Taken[at], with)
		switch {
		case errors.Is(err, store.ErrNothingSaid):
			silent++
		case errors.Is(err, store.ErrSaidBefore):
			before++
		case errors.Is(err, store.ErrNothingFits):
			p.tell(path + ": " + say.NothingFits)
		case errors.Is(err, store.ErrNotWritten):
			return fail(statusFailed, say.NotWritten, with.Folder, cause(err))
		case errors.Is(err, store.ErrReplaced), errors.Is(err, store.ErrDamaged):
			return err
		case err != nil:
			failed = true
			p.tell(p.notTaken(path, statusFailed, err).text)
		default:
			p.print(sent.File)
			p.tellLeft(path, sent.Left)
		}
	}
	for _, count := range []struct {
		n     int
		words words.Plural
	}{{silent, say.Nothing}, {before, say.Before}, {len(c.Aside), say.LeftAside}} {
		if count.n > 0 {
			p.tell(count.words.Of(count.n))
		}
	}
	if failed {
		return &failure{status: statusFailed}
	}
	return nil
}

// tellLeft says what stays out of an answer, because the hand-in does not know it.
func (p *program) tellLeft(path string, left exchange.Left) {
	if n := left.Views + left.Comments; n > 0 {
		p.tell(fmt.Sprintf("%s: %s", path, p.words.Command.Review.Left.Of(n)))
	}
}
