package logbook

import (
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Hint says in one quiet line what near the cursor, in the text under it, may identify someone. It looks half a second after the last
// key, in a command of its own, so that no key waits for it and nothing wakes while nobody types.
type Hint struct {
	issue   *discretion.Issue // the one nearest to the cursor when the text was looked over last; nil for none
	at      int               // the byte where it stood then
	last    time.Time         // the last key
	pending bool              // a timer is under way
}

const restBeforeHint = 500 * time.Millisecond

type (
	// HintDueMsg says that the text of a hint may have come to rest.
	HintDueMsg struct{}
	// HintMsg brings what was found in a text.
	HintMsg struct {
		text  discretion.Text
		issue *discretion.Issue
		at    int
	}
)

// Touch asks for a look in a while, after a key that may have changed the text or moved the cursor.
func (h *Hint) Touch(book *Logbook, asker window.Screen, w kit.Written) tea.Cmd {
	if h.last = book.Now(); h.pending || w.Words == "" {
		return nil
	}
	h.pending = true
	return book.Later(asker, restBeforeHint, HintDueMsg{})
}

// Update looks the text over when it has come to rest, and takes what was found unless the text has changed since.
func (h *Hint) Update(book *Logbook, asker window.Screen, msg tea.Msg, w kit.Written) tea.Cmd {
	switch msg := msg.(type) {
	case HintDueMsg:
		return h.due(book, asker, w)
	case HintMsg:
		if msg.text == w.Text {
			h.issue, h.at = msg.issue, msg.at
		}
	}
	return nil
}

func (h *Hint) due(book *Logbook, asker window.Screen, w kit.Written) tea.Cmd {
	h.pending = false
	if w.Words == "" {
		return nil
	}
	if rest := restBeforeHint - book.Now().Sub(h.last); rest > 0 && rest <= restBeforeHint {
		h.pending = true
		return book.Later(asker, rest, HintDueMsg{})
	}
	at, known, earlier := w.At(), book.known(w.Alias), book.earlier(w.Of)
	return book.Run(asker, func() tea.Msg {
		issues := discretion.Near(w.Text, at, known)
		if len(issues) > 0 {
			issues = undecided(issues, earlier, known)
		}
		msg := HintMsg{text: w.Text, issue: nearest(issues, at)}
		if msg.issue != nil {
			msg.at = msg.issue.Byte()
		}
		return msg
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
func (book *Logbook) known(alias string) discretion.Known {
	aliases := append(Names(book.Overview.Vocabulary.Aliases), alias)
	for _, s := range book.Stands {
		aliases = append(aliases, s.Around.Families...)
	}
	return discretion.Known{Aliases: aliases, English: book.Lang() == "en"}
}

// earlier gives what reads an entry as the journal holds it, with the marks of what the student keeps in it.
func (book *Logbook) earlier(id string) func() (journal.Entry, []string) {
	s := book.Store
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
	same := slices.DeleteFunc(discretion.EntryTexts(&entry), func(text discretion.Text) bool { return text.Field != issues[0].Text.Field })
	carried := discretion.Carry(discretion.Issues(same, known), kept, issues)
	return slices.DeleteFunc(issues, func(i discretion.Issue) bool { return slices.Contains(carried, i.Mark()) })
}

// Say gives the line, empty when there is nothing to say about what is under the cursor now.
func (h *Hint) Say(book *Logbook, w kit.Written) string {
	i := h.issue
	if i == nil || i.Text.Of != w.Of || i.Text.Field != w.Field || !h.stands(w.Words) {
		return ""
	}
	sign := book.Theme.Accent.Render("!")
	if i.Finding.Kind.Sensitive() {
		sign = book.Theme.Quiet.Render("·")
	}
	return sign + book.Theme.Quiet.Render(" "+book.Words.Discretion.Say(&i.Finding))
}

// stands says whether what was found still stands about where it did. It is asked with each drawing, so it does not look through a book.
func (h *Hint) stands(words string) bool {
	const about = 4 << 10
	from, to := max(0, min(h.at, len(words))-about), min(len(words), h.at+about)
	return strings.Contains(words[from:to], h.issue.Finding.Text)
}
