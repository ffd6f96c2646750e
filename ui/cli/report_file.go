package cli

import (
	"errors"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/reports"
)

// reportHandIn reports all that a hand-in says. It needs neither journal nor lecturer's file, which only bring keys.
func (p *program) reportHandIn(asked *reporting, named []string) error {
	return p.ofFile(asked, named[0], func(doc *exchange.HandIn, _ *exchange.Answer) (reports.Made, error) {
		return reports.OfHandIn(p.words, doc), nil
	})
}

// reportAnswer lays both views beside each other: what the lecturer said of a hand-in, or without one the answers in the own journal.
func (p *program) reportAnswer(asked *reporting, named []string) error {
	if len(named) > 0 {
		return p.ofFile(asked, named[0], func(doc *exchange.HandIn, a *exchange.Answer) (reports.Made, error) {
			made, err := reports.OfGiven(p.words, doc, a)
			return made, p.orNothing(err, p.words.Report.Command.NothingSaid)
		})
	}
	return p.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
		r, err := j.RubricInUse()
		if err != nil {
			return reports.Made{}, err
		}
		made, err := reports.OfHome(j, p.words, r, "")
		return made, p.orNothing(err, p.words.Report.Command.NoAnswer)
	})
}

// reportTalk makes a talk sheet of the same.
func (p *program) reportTalk(asked *reporting, named []string) error {
	if len(named) > 0 {
		return p.ofFile(asked, named[0], func(doc *exchange.HandIn, a *exchange.Answer) (reports.Made, error) {
			return reports.OfTalk(p.words, doc, a), nil
		})
	}
	return p.reportOwn(asked, func(j *store.Journal) (reports.Made, error) {
		overview, err := j.Overview(0)
		if err != nil {
			return reports.Made{}, err
		}
		r, err := j.RubricInUse()
		if err != nil {
			return reports.Made{}, err
		}
		made, err := reports.OfTalkHome(j, p.words, r, "", overview.HandedFile)
		return made, p.orNothing(err, p.words.Report.Command.NoAnswer)
	})
}

// orNothing words that there is nothing to report yet.
func (p *program) orNothing(err error, text string) error {
	if errors.Is(err, reports.ErrNothing) {
		return fail(statusNotFound, "%s", text)
	}
	return err
}

// ofFile reads a hand-in with what the lecturer said of it, if anything, and reports it.
func (p *program) ofFile(asked *reporting, path string, make func(*exchange.HandIn, *exchange.Answer) (reports.Made, error)) error {
	review := &reviewing{Sealed: asked.Sealed}
	return p.looking(review, func(s *store.Reviews) error {
		doc, err := store.ReadKoffie(path, review.Keys)
		if err != nil {
			return p.notRead(path, err)
		}
		h, is := doc.(*exchange.HandIn)
		if !is {
			return fail(statusUnreadable, p.words.Report.Command.NotHandedIn, path)
		}
		a, err := p.answerSoFar(s, h)
		if err != nil {
			return err
		}
		made, err := make(h, a)
		if err != nil {
			return err
		}
		return p.putReport(asked, &made)
	})
}

// answerSoFar gives the answer that what was said of a hand-in would make now, nil where nothing was.
func (p *program) answerSoFar(s *store.Reviews, h *exchange.HandIn) (*exchange.Answer, error) {
	if s == nil {
		return nil, nil
	}
	a, err := s.Draft(h, p.now())
	if errors.Is(err, store.ErrNothingSaid) {
		return nil, nil
	}
	return a, err
}
