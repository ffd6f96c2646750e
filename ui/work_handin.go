package ui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// choiceMsg brings what a hand-in of a stage can be chosen from.
type choiceMsg struct {
	set    store.HandingIn // as it was kept; only the first reading looks at it
	stage  string
	choice *choice
	err    error
}

// readChoice reads what can be handed in of a stage. The first reading takes the stage, and all else, from what was chosen
// the last time; before any choice it is the stage that is asked for.
func (e *env) readChoice(stage string, first bool) tea.Cmd {
	s, k, r := e.store, e.keeper, e.rubric
	return func() tea.Msg {
		_ = k.flush()
		msg := choiceMsg{stage: stage}
		if first {
			if msg.set, msg.err = s.HandingIn(); msg.err != nil {
				return msg
			}
			if stage := msg.set.Stage; msg.set.By != "" && (stage == "" || r.Stage(stage) != nil) {
				msg.stage = stage
			}
		}
		msg.choice, msg.err = readChoice(s, msg.stage)
		return msg
	}
}

func readChoice(s *store.Journal, stage string) (*choice, error) {
	moments, err := s.Moments(stage)
	if err != nil {
		return nil, err
	}
	c := &choice{}
	for i := range moments {
		if m := &moments[i]; m.Private {
			c.private = append(c.private, m)
		} else {
			c.rows = append(c.rows, m)
		}
	}
	if c.estimates, err = newestEstimates(s, stage); err != nil {
		return nil, err
	}
	if c.replies, err = s.Replies(); err != nil {
		return nil, err
	}
	if c.before, err = s.HandIns(); err != nil {
		return nil, err
	}
	c.last = lastOf(c.before, stage)
	return c, c.compare(s)
}

// newestEstimates gives the newest estimate of a stage, or of each stage when it is empty.
func newestEstimates(s *store.Journal, stage string) ([]journal.Estimate, error) {
	all, err := s.Estimates(stage)
	same := func(a, b journal.Estimate) bool { return a.Stage == b.Stage }
	return slices.CompactFunc(all, same), err
}

// compare finds which entries say something else than when they were last handed in. Only those that were finished again
// since are read.
func (c *choice) compare(s *store.Journal) error {
	c.handed = map[string]bool{}
	c.edited = map[string]bool{}
	if c.last == nil {
		return nil
	}
	was := map[string]store.HandedEntry{}
	for _, h := range c.last.Entries {
		was[h.ID], c.handed[h.ID] = h, true
	}
	for _, m := range c.rows {
		h, known := was[m.ID]
		if !known || h.Revision == m.Revision {
			continue
		}
		entry, err := s.Entry(m.ID)
		if err != nil {
			return err
		}
		c.edited[m.ID] = exchange.Hash(&entry) != h.Hash
	}
	return nil
}

// checkedMsg brings what a hand-in would be made of, looked through for what may identify someone.
type checkedMsg struct {
	source  exchange.Source
	checked store.Checked
	changes []store.Rewording // what was put in the place of other words
	failed  error             // why nothing was
	err     error             // why there is nothing to show
}

// checking is what a discretion check is about.
type checking struct {
	stage  string
	ids    []string
	why    map[string]string
	before store.Checked // the last check, so that what was kept stays kept beside what changed
}

// check looks through everything that would leave.
func (e *env) check(c checking) tea.Cmd { return e.reword(c, nil) }

// decidedMsg is the result of keeping issues as they are, or of opening them again.
type decidedMsg struct {
	issues []discretion.Issue
	keep   bool
	err    error
}

func (e *env) decide(issues []discretion.Issue, keep bool) tea.Cmd {
	s := e.store
	return func() tea.Msg { return decidedMsg{issues, keep, s.Keep(issues, keep)} }
}

// previewMsg is the hand-in as it would be written, but for its id, number and seal.
type previewMsg struct {
	doc *exchange.HandIn
	err error
}

// preview makes the hand-in, so that what is shown is what will be written, and what can't be written is known before. It has
// no seal: one for a key needs the student's own, which is made when the file is written.
func (e *env) preview(c exchange.Choice, from exchange.Source) tea.Cmd {
	c.ID, c.Journal, c.Number, c.Seal = "voorbeeld", e.store.ID(), 1, ""
	return func() tea.Msg {
		doc, err := exchange.NewHandIn(c, from)
		if err == nil {
			_, err = exchange.Encode(doc)
		}
		return previewMsg{doc, err}
	}
}

// handedInMsg is the result of writing a hand-in.
type handedInMsg struct {
	handed store.HandedIn
	err    error
}

// handIn writes the hand-in to a new file in folder and remembers it.
func (e *env) handIn(c exchange.Choice, from exchange.Source, seal store.Sealing, folder string) tea.Cmd {
	s, k := e.store, e.keeper
	return func() tea.Msg {
		if err := k.flush(); err != nil {
			return handedInMsg{err: err}
		}
		handed, err := s.HandIn(c, from, seal, folder)
		return handedInMsg{handed, err}
	}
}
