package ui

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/kit"
)

// hint says in one quiet line what in the text under the cursor may identify someone. It looks half a second after the last
// key, in a command of its own, so that no key waits for it and nothing wakes while nobody types.
type hint struct {
	issue   *discretion.Issue // the one nearest to the cursor when the text was looked over last; nil for none
	last    time.Time         // the last key
	pending bool              // a timer is under way
}

const restBeforeHint = 500 * time.Millisecond

type (
	// hintDueMsg says that the text of a hint may have come to rest.
	hintDueMsg struct{}
	// hintMsg brings what was found in a text.
	hintMsg struct {
		text  discretion.Text
		issue *discretion.Issue
	}
)

// touch asks for a look in a while, after a key that may have changed the text or moved the cursor.
func (h *hint) touch(book *logbook, asker screen, w kit.Written) tea.Cmd {
	if h.last = book.now(); h.pending || w.Words == "" {
		return nil
	}
	h.pending = true
	return book.later(asker, restBeforeHint, hintDueMsg{})
}

// update looks the text over when it has come to rest, and takes what was found unless the text has changed since.
func (h *hint) update(book *logbook, asker screen, msg tea.Msg, w kit.Written) tea.Cmd {
	switch msg := msg.(type) {
	case hintDueMsg:
		return h.due(book, asker, w)
	case hintMsg:
		if msg.text == w.Text {
			h.issue = msg.issue
		}
	}
	return nil
}

func (h *hint) due(book *logbook, asker screen, w kit.Written) tea.Cmd {
	h.pending = false
	if w.Words == "" {
		return nil
	}
	if rest := restBeforeHint - book.now().Sub(h.last); rest > 0 && rest <= restBeforeHint {
		h.pending = true
		return book.later(asker, rest, hintDueMsg{})
	}
	at, known, earlier := w.At(), book.known(w.Alias), book.earlier(w.Of)
	return book.run(asker, func() tea.Msg {
		issues := discretion.Issues([]discretion.Text{w.Text}, known)
		if len(issues) > 0 {
			issues = undecided(issues, earlier, known)
		}
		return hintMsg{w.Text, nearest(issues, at)}
	})
}

// nearest gives the issue nearest to the cursor; a sensitive one only when nothing may identify.
func nearest(issues []discretion.Issue, at int) *discretion.Issue {
	var best *discretion.Issue
	distance := func(f *discretion.Finding) int { return max(0, f.Start-at, at-f.End) }
	for i := range issues {
		f := &issues[i].Finding
		if best != nil && f.Kind.Sensitive() && !best.Finding.Kind.Sensitive() {
			break
		}
		if best == nil || distance(f) < distance(&best.Finding) {
			best = &issues[i]
		}
	}
	return best
}

// known is what need not be found in a text about a family: the names that the journal has for this one and the others.
func (book *logbook) known(alias string) discretion.Known {
	aliases := append(names(book.overview.Vocabulary.Aliases), alias)
	for _, s := range book.stands {
		aliases = append(aliases, s.around.Families...)
	}
	return discretion.Known{Aliases: aliases, English: book.lang() == "en"}
}

// earlier gives what reads an entry as the journal holds it, with the marks of what the student keeps in it.
func (book *logbook) earlier(id string) func() (journal.Entry, []string) {
	s := book.store
	return func() (entry journal.Entry, marks []string) {
		if id == "" {
			return entry, nil
		}
		all, err := s.Decisions([]string{id})
		if err == nil && len(all[id]) > 0 {
			entry, err = s.Entry(id)
		}
		if err != nil {
			return entry, nil // a hint too many is all that comes of it
		}
		return entry, all[id]
	}
}

// undecided leaves out what the student keeps in an earlier wording.
func undecided(issues []discretion.Issue, earlier func() (journal.Entry, []string), known discretion.Known) []discretion.Issue {
	entry, marks := earlier()
	if len(marks) == 0 {
		return issues
	}
	kept := map[string]bool{}
	for _, mark := range marks {
		kept[mark] = true
	}
	carried := discretion.Carry(discretion.Issues(discretion.EntryTexts(&entry), known), kept, issues)
	return slices.DeleteFunc(issues, func(i discretion.Issue) bool { return slices.Contains(carried, i.Mark()) })
}

// say gives the line, empty when there is nothing to say about what is under the cursor now.
func (h *hint) say(book *logbook, w kit.Written) string {
	i := h.issue
	if i == nil || i.Text.Of != w.Of || i.Text.Field != w.Field || !strings.Contains(w.Words, i.Finding.Text) {
		return ""
	}
	sign := book.theme.Accent.Render("!")
	if i.Finding.Kind.Sensitive() {
		sign = book.theme.Quiet.Render("·")
	}
	return sign + book.theme.Quiet.Render(" "+book.words.Discretion.Say(&i.Finding))
}
