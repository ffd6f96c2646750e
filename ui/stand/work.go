package stand

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
)

// readSentences reads what was written at a criterion in its newest moments; for a goal, at what supports it.
func readSentences(book *logbook.Logbook, c *rubric.Criterion, moments []*journal.Summary, most int) tea.Cmd {
	ids := make([]string, 0, most)
	for _, m := range moments[:min(most, len(moments))] {
		ids = append(ids, m.ID)
	}
	s := book.Store
	return func() tea.Msg {
		msg := sentencesMsg{c.ID, map[string]journal.Answer{}}
		for _, id := range append([]string{c.ID}, c.SupportedBy...) {
			answers, err := s.Answers(id, ids)
			for entry, a := range answers {
				if err == nil && logbook.Sentence(msg.answers[entry]) == "" {
					msg.answers[entry] = a
				}
			}
		}
		return msg
	}
}

func readIntentions(book *logbook.Logbook) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		rows, err := s.Intentions()
		return intentionsMsg{rows, err}
	}
}

func letGo(book *logbook.Logbook, id string) tea.Cmd {
	s, now := book.Store, book.Now()
	return func() tea.Msg {
		if err := s.LetGo(id, now); err != nil {
			return intentionsMsg{err: err}
		}
		rows, err := s.Intentions()
		return intentionsMsg{rows, err}
	}
}
