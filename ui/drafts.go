package ui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// draftText is a draft as the keeper holds it.
type draftText struct {
	book   *logbook
	draft  journal.Draft
	rubric *rubric.Rubric
}

// keepWriting hands the draft, as it stands, to the keeper.
func (book *logbook) keepWriting(d *journal.Draft, r *rubric.Rubric) tea.Cmd {
	d.Revision++
	d.Touched = book.now()
	copied := *d
	copied.Entry = d.Entry.Clone()
	return book.keep(&draftText{book, copied, r})
}

func (t *draftText) key() string { return t.draft.ID }

func (t *draftText) write() error { return t.book.store.SaveDraft(t.draft, t.rubric) }

// plain writes a draft out as text, each answer under its question.
func (t *draftText) plain() string {
	book := t.book
	var b strings.Builder
	put := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			fmt.Fprintf(&b, "%s\n%s\n\n", label, text)
		}
	}
	w, d := &book.words.Walk, &t.draft
	put(book.words.Facts.Alias, d.Entry.Encounter.Alias)
	put(w.Story, d.Entry.Story)
	put(w.Thought, d.Entry.Thought)
	for _, id := range d.Asked {
		a := d.Answer(id)
		put(book.criterion(id), strings.Join([]string{book.levelName(t.rubric, a.Level), a.Text, a.Deeper}, "\n"))
	}
	put(w.AskTip, d.Entry.Tip)
	if !d.Entry.Intention.Empty() {
		put(w.PageName(journal.IntentionPage), w.SayPlan(*d.Entry.Intention))
	}
	put(w.PageName(journal.GoalsPage), strings.Join(d.Entry.Goals, "\n"))
	put(w.Margin, d.Entry.Margin)
	return b.String()
}
