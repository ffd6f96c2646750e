package ui

import (
	"cmp"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// readStand reads a stage and counts, away from the loop: with many entries this takes a while, and what was shown before
// stays on screen meanwhile. Whatever is still to be written is written first.
func (book *logbook) readStand(stage string) tea.Cmd {
	s, k, r, start, lang, changes := book.store, book.keeper, book.rubric, book.stageStart(stage), book.lang(), book.changes
	return func() tea.Msg {
		_ = k.flush()
		st := &stand{stage: stage, start: start}
		moments, err := s.Moments(stage)
		if err == nil && stage != "" {
			st.estimates, err = s.Estimates(stage)
		}
		var intentions []journal.Intention
		if err == nil {
			intentions, err = s.Intentions()
		}
		if err == nil {
			st.around, err = s.Surroundings()
		}
		if err == nil {
			st.answers, err = s.AnswersFor(r, stage)
		}
		if err != nil {
			return standMsg{err: err}
		}
		st.period = journal.NewPeriod(r, moments)
		st.setStart()
		st.growth = map[string]journal.Growth{}
		for _, id := range r.Walked() {
			st.growth[id] = st.period.Growth(id, st.start)
		}
		st.mirror = slices.DeleteFunc(journal.Mirror(st.period, intentions, st.around.Families), tooFew)
		st.foreign = foreigners(s, st.period, lang)
		return standMsg{stand: st, changes: changes}
	}
}

// tooFew says that a fact rests on so little that asking about it would be silly.
func tooFew(r journal.Reflection) bool { return len(r.All) < 3 }

// foreigners names what stands apart by the rubric that it was written with.
func foreigners(s *store.Journal, p *journal.Period, lang string) []foreign {
	var out []foreign
	for _, f := range p.Apart() {
		row := foreign{name: f.Criterion, levels: strings.Join(f.Levels, ", "), moments: f.Moments}
		if r, err := s.Rubric(rubric.Ref{Digest: f.Moments[0].Rubric}); err == nil {
			row.name, row.levels = named(r, f, lang)
		}
		out = append(out, row)
	}
	return out
}

// named gives a criterion and its levels in the words of r, and the ids where r does not have them.
func named(r *rubric.Rubric, f journal.Foreign, lang string) (name, levels string) {
	name = f.Criterion
	if c, _ := r.Criterion(f.Criterion); c != nil {
		name = c.Short.In(lang)
	}
	names := make([]string, len(f.Levels))
	for i, id := range f.Levels {
		names[i] = id
		if at := r.LevelIndex(id); at >= 0 {
			names[i] = r.Levels[at].Name.In(lang)
		}
	}
	return name, strings.Join(names, ", ")
}

// readSentences reads what was written at a criterion in its newest moments; for a goal, at what supports it.
func (book *logbook) readSentences(c *rubric.Criterion, moments []*journal.Summary, most int) tea.Cmd {
	ids := make([]string, 0, most)
	for _, m := range moments[:min(most, len(moments))] {
		ids = append(ids, m.ID)
	}
	s := book.store
	return func() tea.Msg {
		msg := sentencesMsg{c.ID, map[string]journal.Answer{}}
		for _, id := range append([]string{c.ID}, c.SupportedBy...) {
			answers, err := s.Answers(id, ids)
			for entry, a := range answers {
				if err == nil && sentence(msg.answers[entry]) == "" {
					msg.answers[entry] = a
				}
			}
		}
		return msg
	}
}

// sentence is what an answer says: to the opening question, or else to the deepening one.
func sentence(a journal.Answer) string { return cmp.Or(a.Text, a.Deeper) }

func (book *logbook) readIntentions() tea.Cmd {
	s := book.store
	return func() tea.Msg {
		rows, err := s.Intentions()
		return intentionsMsg{rows, err}
	}
}

func (book *logbook) letGo(id string) tea.Cmd {
	s, now := book.store, book.now()
	return func() tea.Msg {
		if err := s.LetGo(id, now); err != nil {
			return intentionsMsg{err: err}
		}
		rows, err := s.Intentions()
		return intentionsMsg{rows, err}
	}
}
