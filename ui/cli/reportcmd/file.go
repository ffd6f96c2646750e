package reportcmd

import (
	"errors"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// reportHandIn reports all that a hand-in says. It needs neither journal nor lecturer's file, which only bring keys.
func (w *Ways) reportHandIn(asked *reporting, named []string) error {
	return w.ofFile(asked, named[0], func(doc *exchange.HandIn, _ *exchange.Answer) (reports.Made, error) {
		return reports.OfHandIn(w.Words, doc), nil
	})
}

// reportAnswer lays both views beside each other: what the lecturer said of a hand-in, or without one the answers in the own journal.
func (w *Ways) reportAnswer(asked *reporting, named []string) error {
	if len(named) > 0 {
		return w.ofFile(asked, named[0], func(doc *exchange.HandIn, a *exchange.Answer) (reports.Made, error) {
			made, err := reports.OfGiven(w.Words, doc, a)
			return made, w.orNothing(err, w.Words.Report.Command.NothingSaid)
		})
	}
	return w.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
		r, err := j.RubricInUse()
		if err != nil {
			return reports.Made{}, err
		}
		made, err := reports.OfHome(j, w.Words, r)
		return made, w.orNothing(err, w.Words.Report.Command.NoAnswer)
	})
}

// reportTalk makes a talk sheet of the same.
func (w *Ways) reportTalk(asked *reporting, named []string) error {
	if len(named) > 0 {
		return w.ofFile(asked, named[0], func(doc *exchange.HandIn, a *exchange.Answer) (reports.Made, error) {
			return reports.OfTalk(w.Words, doc, a), nil
		})
	}
	return w.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
		overview, err := j.Overview(0)
		if err != nil {
			return reports.Made{}, err
		}
		r, err := j.RubricInUse()
		if err != nil {
			return reports.Made{}, err
		}
		made, err := reports.OfTalkHome(j, w.Words, r, overview.HandedFile)
		return made, w.orNothing(err, w.Words.Report.Command.NoAnswer)
	})
}

// orNothing words that there is nothing to report yet.
func (w *Ways) orNothing(err error, text string) error {
	if errors.Is(err, reports.ErrNothing) {
		return w.NotFound(text)
	}
	return err
}

// ofFile reads a hand-in with what the lecturer said of it, if anything, and reports it.
func (w *Ways) ofFile(asked *reporting, path string, make func(*exchange.HandIn, *exchange.Answer) (reports.Made, error)) error {
	return w.Looking(&asked.Sealed, func(s *store.Reviews) error {
		doc, err := store.ReadKoffie(path, asked.Sealed.Keys)
		if err != nil {
			return w.Unread(path, &asked.Sealed, err)
		}
		h, is := doc.(*exchange.HandIn)
		if !is {
			return w.OtherKind(words.Fill(w.Words.Report.Command.NotHandedIn, path))
		}
		a, err := w.answerSoFar(s, h)
		if err != nil {
			return err
		}
		made, err := make(h, a)
		if err != nil {
			return err
		}
		return w.putReport(asked, &made)
	})
}

// answerSoFar gives the answer that what was said of a hand-in would make now, nil where nothing was.
func (w *Ways) answerSoFar(s *store.Reviews, h *exchange.HandIn) (*exchange.Answer, error) {
	if s == nil {
		return nil, nil
	}
	a, err := s.Draft(h, w.Now())
	if errors.Is(err, store.ErrNothingSaid) {
		return nil, nil
	}
	return a, err
}
