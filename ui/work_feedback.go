package ui

import (
	"errors"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// feedbackMsg brings what lecturers answered, as the journal holds it now.
type feedbackMsg struct {
	heard *heard
	err   error
}

// readFeedback reads all answers. What is still being typed is written first.
func (e *logbook) readFeedback() tea.Cmd {
	s, k, inUse, stage := e.store, e.keeper, e.rubric, e.currentStage()
	return func() tea.Msg {
		_ = k.flush()
		h, err := listen(s, inUse, stage)
		return feedbackMsg{h, err}
	}
}

// seenMsg says that an answer was noted as seen.
type seenMsg struct{}

// see notes that the student looked at an answer, once.
func (e *logbook) see(asker screen, r *response) tea.Cmd {
	if !r.unseen {
		return nil
	}
	r.unseen = false
	s, id := e.store, r.answer.ID
	return e.do(asker, func() tea.Msg {
		_ = s.SeeAnswer(id) // where nothing can be written it stays new, which is no loss
		return seenMsg{}
	})
}

// listen reads what lecturers answered, and all that is shown beside it.
func listen(s *store.Journal, inUse *rubric.Rubric, stage string) (*heard, error) {
	h := &heard{replies: map[spot]string{}, taken: map[string]bool{}}
	var err error
	if h.voices, h.damaged, err = voices(s, inUse, stage); err != nil {
		return nil, err
	}
	replies, err := s.Replies()
	if err != nil {
		return nil, err
	}
	for _, r := range replies {
		h.replies[spot{r.Answer, r.Criterion, r.Entry}] = r.Text
	}
	marks, err := s.Tips()
	if err != nil {
		return nil, err
	}
	for _, m := range marks {
		h.taken[m] = true
	}
	h.entries, err = entriesOf(s, h.voices)
	return h, err
}

// voices gives all that was answered, with the student's own view beside each answer: that of the hand-in it is about, or the
// newest of the stage where the journal does not know that. A damaged answer is left out, because nothing that came from others may
// stand in the way of the student's own.
func voices(s *store.Journal, inUse *rubric.Rubric, stage string) (all []voice, damaged bool, err error) {
	received, err := s.Feedback()
	switch damaged = errors.Is(err, store.ErrDamaged); {
	case err != nil && !damaged:
		return nil, false, err
	case len(received) == 0:
		return nil, damaged, nil
	}
	handIns, err := s.HandIns()
	if err != nil {
		return nil, damaged, err
	}
	estimates, err := s.Estimates("")
	if err != nil {
		return nil, damaged, err
	}
	for _, one := range received {
		r := &response{answer: one.Answer, about: one.About, came: one.Place, unseen: !one.Seen, rubric: inUse}
		switch kept, err := s.Rubric(rubric.Ref{Digest: one.Answer.Rubric}); {
		case err == nil:
			r.rubric = kept
		case !errors.Is(err, store.ErrNotFound):
			return nil, damaged, err
		}
		r.beside(handIns, estimates, stage)
		if n := len(all); n > 0 && all[n-1].answers[0].sameVoice(r) {
			r.replaced = all[n-1].answers[0]
			all[n-1].answers = append(all[n-1].answers, r)
			continue
		}
		all = append(all, voice{[]*response{r}})
	}
	return all, damaged, nil
}

// answersFor gives the newest answers to hand-ins with one stage in them: of each lecturer that about the stage, and that about
// the whole study. For the whole study there are none.
func answersFor(s *store.Journal, inUse *rubric.Rubric, stage string) (found []*response, err error) {
	if stage == "" {
		return nil, nil
	}
	all, _, err := voices(s, inUse, stage)
	for _, v := range all {
		if r := v.answers[0]; r.handIn != nil && (r.handIn.Stage == "" || r.handIn.Stage == stage) {
			found = append(found, r)
		}
	}
	return found, err
}

// beside finds the hand-in that the answer is about, and lays the student's view beside it.
func (r *response) beside(handIns []store.HandedIn, estimates []journal.Estimate, stage string) {
	for i := range handIns {
		if handIns[i].ID == r.answer.HandIn {
			r.handIn, stage = &handIns[i], handIns[i].Stage
		}
	}
	newest := func(e journal.Estimate) bool {
		last := slices.IndexFunc(estimates, func(other journal.Estimate) bool { return other.Stage == e.Stage })
		return (stage == "" || e.Stage == stage) && estimates[last].Version == e.Version
	}
	handed := func(e journal.Estimate) bool {
		return r.handIn != nil && slices.Contains(r.handIn.Estimates, store.HandedEstimate{Stage: e.Stage, Version: e.Version})
	}
	r.now = judgements(estimates, r.rubric, newest)
	r.handed = slices.ContainsFunc(estimates, handed)
	if r.own = r.now; r.handed {
		r.own = judgements(estimates, r.rubric, handed)
	}
}

// judgements lays the chosen estimates over each other; where several speak, the latest stage in the rubric's order counts.
func judgements(estimates []journal.Estimate, r *rubric.Rubric, chosen func(journal.Estimate) bool) map[string]journal.Judgement {
	place := func(e journal.Estimate) int {
		return slices.IndexFunc(r.Stages, func(s rubric.Stage) bool { return s.ID == e.Stage })
	}
	sorted := slices.SortedStableFunc(slices.Values(estimates), func(a, b journal.Estimate) int { return place(a) - place(b) })
	out := map[string]journal.Judgement{}
	for _, e := range sorted {
		if !chosen(e) {
			continue
		}
		for id, j := range e.Judgements {
			out[id] = j
		}
	}
	return out
}

// entriesOf finds the entries that the answers comment on.
func entriesOf(s *store.Journal, all []voice) (map[string]*discussed, error) {
	remarks := map[string][]remark{}
	for _, v := range all {
		for _, r := range v.answers {
			for _, c := range r.answer.Comments {
				remarks[c.Entry] = append(remarks[c.Entry], remark{Comment: c, by: r.answer})
			}
		}
	}
	found := map[string]*discussed{}
	for id, on := range remarks {
		d, err := find(s, id, on)
		if err != nil {
			return nil, err
		}
		found[id] = d
	}
	return found, nil
}

// find lays remarks beside the entry that they are about: in the journal, in the bin, or gone.
func find(s *store.Journal, id string, remarks []remark) (*discussed, error) {
	d := &discussed{id: id, remarks: remarks}
	entry, err := s.Entry(id)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return d, d.seek(s)
	case err != nil:
		return nil, err
	}
	versions, err := s.Versions(id)
	if err != nil {
		return nil, err
	}
	summary := entry.Summary()
	d.summary = &summary
	for i := range remarks {
		remarks[i].lay(&entry, versions)
	}
	return d, nil
}

// seek looks for the entry in the bin.
func (d *discussed) seek(s *store.Journal) error {
	bin, err := s.Bin()
	for i := range bin {
		if bin[i].ID == d.id {
			d.summary, d.binned = &bin[i].Summary, true
		}
	}
	return err
}

// lay finds the words that the remark is about: those of the entry, or of one of its earlier versions.
func (m *remark) lay(entry *journal.Entry, versions []journal.Entry) {
	if m.fit = m.Fits(entry); m.fit == exchange.Same {
		return
	}
	m.fit = exchange.Unknown
	for i := range versions {
		if exchange.Hash(&versions[i]) != m.Hash {
			continue
		}
		if m.fit, m.of = exchange.Earlier, versions[i].Edited; versions[i].Revision == m.Revision {
			return
		}
	}
}

// remarksOn gives what each lecturer's newest answer to a hand-in with the entry in it says of that, with what the student said
// to it.
func remarksOn(s *store.Journal, entry *journal.Entry, versions []journal.Entry) (found []remark, err error) {
	received, err := s.FeedbackOn(entry.ID)
	if err != nil || len(received) == 0 {
		return nil, err
	}
	replies, err := s.Replies()
	if err != nil {
		return nil, err
	}
	for _, r := range received {
		for _, about := range r.Answer.About(entry) {
			m := remark{Comment: about.Comment, by: r.Answer}
			m.lay(entry, versions)
			for _, said := range replies {
				if said.Answer == r.Answer.ID && said.Entry == entry.ID {
					m.reply = said.Text
				}
			}
			found = append(found, m)
		}
	}
	return found, nil
}

// linkedMsg brings the moments that the student laid beside a level.
type linkedMsg struct {
	criterion string
	entries   []journal.Entry
	err       error
}

// readLinked reads those of the moments that are still in the journal.
func (e *logbook) readLinked(criterion string, ids []string) tea.Cmd {
	s := e.store
	return func() tea.Msg {
		msg := linkedMsg{criterion: criterion}
		for _, id := range ids {
			entry, err := s.Entry(id)
			switch {
			case err == nil:
				msg.entries = append(msg.entries, entry)
			case !errors.Is(err, store.ErrNotFound):
				msg.err = err
			}
		}
		return msg
	}
}

// ownTipsMsg brings the entries of a stage in which the student wrote a tip, the latest first.
type ownTipsMsg struct {
	entries []journal.Entry
	err     error
}

func (e *logbook) readOwnTips(stage string) tea.Cmd {
	s := e.store
	return func() tea.Msg {
		all, err := s.Entries(store.Query{Stage: stage})
		slices.Reverse(all)
		return ownTipsMsg{slices.DeleteFunc(all, func(e journal.Entry) bool { return e.Tip == "" }), err}
	}
}

// tipsText is which tips the student takes along, as the keeper holds it.
type tipsText struct {
	book  *logbook
	marks []string
}

func (t *tipsText) key() string   { return "tips" }
func (t *tipsText) write() error  { return t.book.store.TakeTips(t.marks) }
func (t *tipsText) plain() string { return "" }
