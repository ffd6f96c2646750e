package walk

import (
	"cmp"
	"errors"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
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
	return v.book.Keep(&draftText{book: v.book, draft: v.copied(), rubric: v.rubric})
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
	entry  string // that came of it, empty before
}

// Key names what is kept: a newer state of the draft takes the place of an older one, and a newer version of an entry that of an older.
func (t *draftText) Key() string {
	if t.entry != "" {
		return logbook.EntryKey(t.entry)
	}
	return t.draft.ID
}

// Write saves the draft, with its rubric: it must open again after another rubric came into use. What became an entry is only written, as
// a draft, into a journal that took the place of the one with that entry, and does not have it.
func (t *draftText) Write() error {
	if t.entry != "" {
		if _, err := t.book.Store.Entry(t.entry); !errors.Is(err, store.ErrNotFound) {
			return err
		}
	}
	return t.book.Store.SaveDraft(t.draft, t.rubric)
}

// Plain writes a draft out as text, each answer under its question, for the day on which the journal can't be written.
func (t *draftText) Plain() string {
	if t.draft.Blank() {
		return ""
	}
	book := t.book
	var b strings.Builder
	b.WriteString(t.facts())
	put := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			fmt.Fprintf(&b, "%s\n%s\n\n", label, text)
		}
	}
	say, d := &book.Words.Walk, &t.draft
	put(say.Story, d.Entry.Story)
	put(say.Thought, d.Entry.Thought)
	put(say.Said, d.CameBackSaid())
	put(say.Wanted, d.Entry.Wanted)
	put(say.Theirs, d.Entry.Theirs)
	for _, id := range d.Asked {
		a := d.Answer(id)
		put(book.Criterion(id), strings.Join(words.Said(book.LevelName(t.rubric, a.Level), a.Text, a.Deeper), "\n"))
	}
	put(say.AskTip, d.Entry.Tip)
	put(say.Others, strings.Join(d.Entry.Others, "\n"))
	if !d.Entry.Intention.Empty() {
		put(say.PageName(journal.IntentionPage), say.SayPlan(*d.Entry.Intention))
	}
	put(say.PageName(journal.GoalsPage), strings.Join(d.Entry.Goals, "\n"))
	put(say.Margin, d.Entry.Margin)
	return window.Block(t.heading(), t.ids(), b.String())
}

// heading names what it is by the family, the day and the stage.
func (t *draftText) heading() string {
	book, enc, kind := t.book, &t.draft.Entry.Encounter, t.book.Words.Side.Draft
	if t.entry != "" {
		kind = book.Words.Side.Entry
	}
	heading := kind + " · " + cmp.Or(enc.Alias, book.Words.Entry.NoAlias) + " · " + book.Words.Dates.WholeDay(enc.When)
	if enc.Stage != "" {
		heading += " · " + book.StageName(enc.Stage)
	}
	return heading
}

// ids name the draft, and the entry that came of it or that it changes: whoever is removed for good is looked for by either.
func (t *draftText) ids() string {
	ids := "draft " + t.draft.ID
	if entry := cmp.Or(t.entry, t.draft.Of); entry != "" {
		ids += ", " + logbook.EntryKey(entry)
	}
	return ids
}

// facts are those of the encounter that the heading does not say, in one paragraph.
func (t *draftText) facts() string {
	say, enc := &t.book.Words.Facts, t.draft.Entry.Encounter
	enc.Alias = ""
	return strings.Join(words.Said(say.SayEncounter(&enc, words.Clock(enc.When)), say.SayMore(&t.draft.Entry, "", "")), " · ") + "\n\n"
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
	d, r, book := v.copied(), v.rubric, v.book
	keeper, s, now, read := v.book.Keeper, v.book.Store, v.book.Now(), v.book.ReadOverview()
	return func() tea.Msg {
		var msg finishedMsg
		msg.err = keeper.Finish(d.ID, func() (_ window.Unsaved, err error) {
			msg.entry, err = s.Finish(d, r, now)
			return &draftText{book, d, r, msg.entry.ID}, err
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
