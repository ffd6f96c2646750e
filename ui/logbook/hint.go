package logbook

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/discretion"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Hint says in one quiet line what may identify someone in the text that was left last. It never looks at a text in which somebody is
// writing: nobody is stopped in the middle of a sentence. It looks in a command of its own, so that no key waits for it.
type Hint struct {
	issues []discretion.Issue // the one to tell of first
	latest window.Latest
}

// HintMsg brings what was found in a text.
type HintMsg struct{ issues []discretion.Issue }

// Look looks over a text that was just left.
func (h *Hint) Look(book *Logbook, asker window.Screen, w kit.Written) tea.Cmd {
	if strings.TrimSpace(w.Words) == "" {
		return nil
	}
	known, s := book.known(w.Alias), book.Store
	return book.RunLatest(asker, &h.latest, func() tea.Msg {
		return HintMsg{s.Hints(w.Text, known)}
	})
}

// Take takes what was found.
func (h *Hint) Take(msg HintMsg) { h.issues = msg.issues }

// known is what need not be found in a text about a family: the names that the journal has for this one and the others.
func (book *Logbook) known(alias string) discretion.Known {
	aliases := append(Names(book.Overview.Vocabulary.Aliases), alias)
	for _, s := range book.Stands {
		aliases = append(aliases, s.Around.Families...)
	}
	return discretion.Known{Aliases: aliases, English: book.Lang() == "en"}
}

// Say gives the line: the first thing that was found, and how many there are besides. While the text is being written again there is none.
func (h *Hint) Say(book *Logbook, now kit.Written) string {
	if len(h.issues) == 0 {
		return ""
	}
	first, t := h.issues[0], &book.Theme
	if first.Text.Of == now.Of && first.Text.Field == now.Field {
		return ""
	}
	sign := t.Accent.Render("!")
	if first.Finding.Kind.Sensitive() {
		sign = t.Quiet.Render("·")
	}
	said := " " + book.Words.Discretion.Say(&first.Finding)
	if more := book.Words.Discretion.More.Some(len(h.issues) - 1); more != "" {
		said += " · " + more
	}
	return sign + t.Quiet.Render(said)
}
