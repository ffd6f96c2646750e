package stand

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
)

// sentencesShown is how many moments show what was written at the criterion, which has to be read for it: more than a stage has. The
// others show how their story begins, which is known already.
const sentencesShown = 200

// sentencesMsg is what was written at a criterion, by entry.
type sentencesMsg struct {
	criterion string
	answers   map[string]journal.Answer
}

// readSentences reads what was written at a criterion in its newest moments; for a goal, which has no page in the walk, at what
// supports it. Where that can't be read there is no sentence, and the counts are shown all the same.
func readSentences(book *logbook.Logbook, crit *rubric.Criterion, moments []*journal.Summary) tea.Cmd {
	ids := make([]string, 0, sentencesShown)
	for _, m := range moments[:min(sentencesShown, len(moments))] {
		ids = append(ids, m.ID)
	}
	s := book.Store
	return func() tea.Msg {
		msg := sentencesMsg{crit.ID, map[string]journal.Answer{}}
		for _, id := range append([]string{crit.ID}, crit.SupportedBy...) {
			answers, err := s.Answers(id, ids)
			for entry, answer := range answers {
				if err == nil && logbook.Sentence(msg.answers[entry]) == "" {
					msg.answers[entry] = answer
				}
			}
		}
		return msg
	}
}

// intentionsMsg is the list as it stands in the journal.
type intentionsMsg struct {
	rows []journal.Intention
	err  error
}

// readIntentions reads those of the whole study, the newest first: an intention may come back in a later stage.
func readIntentions(book *logbook.Logbook) tea.Cmd {
	s := book.Store
	return func() tea.Msg {
		rows, err := s.Intentions()
		return intentionsMsg{rows, err}
	}
}

// letGo closes an intention outside any entry, and reads the list anew.
func letGo(book *logbook.Logbook, id string) tea.Cmd {
	s, now, read := book.Store, book.Now(), readIntentions(book)
	return func() tea.Msg {
		if err := s.LetGo(id, now); err != nil {
			return intentionsMsg{err: err}
		}
		return read()
	}
}

// takeUp opens one again that was let go so.
func takeUp(book *logbook.Logbook, id string) tea.Cmd {
	s, read := book.Store, readIntentions(book)
	return func() tea.Msg {
		if err := s.TakeUp(id); err != nil {
			return intentionsMsg{err: err}
		}
		return read()
	}
}
