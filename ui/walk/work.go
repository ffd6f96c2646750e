package walk

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
)

// draftText is a draft as the keeper holds it.
type draftText struct {
	book   *logbook.Logbook
	draft  journal.Draft
	rubric *rubric.Rubric
}

// keepWriting hands the draft, as it stands, to the keeper.
func keepWriting(book *logbook.Logbook, d *journal.Draft, r *rubric.Rubric) tea.Cmd {
	d.Revision++
	d.Touched = book.Now()
	copied := *d
	copied.Entry = d.Entry.Clone()
	return book.Keep(&draftText{book, copied, r})
}

func (t *draftText) Key() string { return t.draft.ID }

func (t *draftText) Write() error { return t.book.Store.SaveDraft(t.draft, t.rubric) }

// Plain writes a draft out as text, each answer under its question.
func (t *draftText) Plain() string {
	book := t.book
	var b strings.Builder
	put := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			fmt.Fprintf(&b, "%s\n%s\n\n", label, text)
		}
	}
	w, d := &book.Words.Walk, &t.draft
	put(book.Words.Facts.Alias, d.Entry.Encounter.Alias)
	put(w.Story, d.Entry.Story)
	put(w.Thought, d.Entry.Thought)
	for _, id := range d.Asked {
		a := d.Answer(id)
		put(book.Criterion(id), strings.Join([]string{book.LevelName(t.rubric, a.Level), a.Text, a.Deeper}, "\n"))
	}
	put(w.AskTip, d.Entry.Tip)
	if !d.Entry.Intention.Empty() {
		put(w.PageName(journal.IntentionPage), w.SayPlan(*d.Entry.Intention))
	}
	put(w.PageName(journal.GoalsPage), strings.Join(d.Entry.Goals, "\n"))
	put(w.Margin, d.Entry.Margin)
	return b.String()
}

// finishedMsg is the result of finishing a walk.
type finishedMsg struct {
	entry    journal.Entry
	overview logbook.OverviewMsg
	err      error
}

// finish makes the entry of a draft.
func finish(book *logbook.Logbook, d journal.Draft, r *rubric.Rubric) tea.Cmd {
	k, s, now := book.Keeper, book.Store, book.Now()
	return func() tea.Msg {
		var msg finishedMsg
		msg.err = k.Settle(d.ID, func() (err error) {
			msg.entry, err = s.Finish(d, r, now)
			return err
		})
		if msg.err == nil {
			msg.overview.Overview, msg.overview.Err = s.Overview(logbook.ShownEntries)
		}
		return msg
	}
}

// Finished lets all screens know that an entry was finished.
func letKnow(book *logbook.Logbook, msg finishedMsg) tea.Cmd {
	book.Take(msg.overview)
	return book.All(logbook.ChangedMsg{Done: logbook.Finished, Entry: msg.entry.ID})
}

// dropBlank throws away a draft without a word in it, if it was ever saved.
func dropBlank(book *logbook.Logbook, id string) tea.Cmd {
	drop := book.Dropper(id)
	return func() tea.Msg {
		_ = drop()
		return nil
	}
}
