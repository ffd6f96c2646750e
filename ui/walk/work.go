package walk

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/logbook"
)

// keepIf keeps the draft after a change.
func (v *Walk) keepIf(changed bool) tea.Cmd {
	if !changed {
		return nil
	}
	return v.keep()
}

// keep hands the draft, as it stands, to the keeper. One in which nothing was ever written is none.
func (v *Walk) keep() tea.Cmd {
	if v.draft.Blank() && !v.kept {
		return nil
	}
	v.kept = true
	v.draft.Touch(v.book.Now())
	return v.book.Keep(&draftText{v.book, v.copied(), v.rubric})
}

// copied gives a draft that the walk does not write in any more, for what runs beside the loop.
func (v *Walk) copied() journal.Draft {
	d := v.draft
	d.Entry = v.draft.Entry.Clone()
	return d
}

// draftText is a draft as the keeper holds it, which outlives the walk and even the program's loop.
type draftText struct {
	book   *logbook.Logbook
	draft  journal.Draft
	rubric *rubric.Rubric
}

// Key names what is kept: a newer state of the draft takes the place of an older one.
func (t *draftText) Key() string { return t.draft.ID }

// Write saves the draft, with its rubric: it must open again after another rubric came into use.
func (t *draftText) Write() error { return t.book.Store.SaveDraft(t.draft, t.rubric) }

// Plain writes a draft out as text, each answer under its question, for the day on which the journal can't be written.
func (t *draftText) Plain() string {
	book := t.book
	var b strings.Builder
	put := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			fmt.Fprintf(&b, "%s\n%s\n\n", label, text)
		}
	}
	words, d := &book.Words.Walk, &t.draft
	put(book.Words.Facts.Alias, d.Entry.Encounter.Alias)
	put(words.Story, d.Entry.Story)
	put(words.Thought, d.Entry.Thought)
	put(words.Said, d.CameBackSaid())
	put(words.Wanted, d.Entry.Wanted)
	put(words.Theirs, d.Entry.Theirs)
	for _, id := range d.Asked {
		a := d.Answer(id)
		put(book.Criterion(id), strings.Join([]string{book.LevelName(t.rubric, a.Level), a.Text, a.Deeper}, "\n"))
	}
	put(words.AskTip, d.Entry.Tip)
	put(words.Others, strings.Join(d.Entry.Others, "\n"))
	if !d.Entry.Intention.Empty() {
		put(words.PageName(journal.IntentionPage), words.SayPlan(*d.Entry.Intention))
	}
	put(words.PageName(journal.GoalsPage), strings.Join(d.Entry.Goals, "\n"))
	put(words.Margin, d.Entry.Margin)
	return b.String()
}

// finishedMsg is the result of finishing a walk.
type finishedMsg struct {
	entry    journal.Entry
	overview logbook.OverviewMsg
	err      error
}

// makeEntry makes the entry of the draft, in the keeper's turn: a save that came after it would bring the draft back. It reads the overview
// along, so that the screen below shows the entry at once.
func (v *Walk) makeEntry() tea.Cmd {
	d, r := v.copied(), v.rubric
	keeper, s, now, read := v.book.Keeper, v.book.Store, v.book.Now(), v.book.ReadOverview()
	return func() tea.Msg {
		var msg finishedMsg
		msg.err = keeper.Settle(d.ID, func() (err error) {
			msg.entry, err = s.Finish(d, r, now)
			return err
		})
		if msg.err == nil {
			msg.overview = read().(logbook.OverviewMsg)
		}
		return msg
	}
}

// leftMsg says that the walk can be left, or why not. It is waited for: the overview is read when the walk was closed, and must find the
// draft as it was left, or not at all.
type leftMsg struct{ err error }

// settle saves what was written.
func (v *Walk) settle() tea.Cmd {
	keeper := v.book.Keeper
	return func() tea.Msg { return leftMsg{keeper.Flush()} }
}

// drop throws the draft away, if it was ever saved. When that fails it is offered once more, which does no harm.
func (v *Walk) drop() tea.Cmd {
	drop := v.book.Dropper(v.draft.ID)
	return func() tea.Msg {
		_ = drop()
		return leftMsg{}
	}
}
