package ui

import (
	"cmp"
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// bin shows what was deleted and can still be brought back, and takes it away for good on request.
type bin struct {
	book   *logbook
	rows   []store.Binned
	read   bool
	at     int
	notice string
}

func newBin(book *logbook) *bin { return &bin{book: book} }

func (b *bin) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := b.book, &b.book.keys
	switch {
	case k.Step(press, &b.at, len(b.rows)):
	case len(b.rows) == 0:
		return nil, false
	case key.Matches(press, k.Restore):
		return book.do(b, book.restoreEntry(b.rows[b.at].ID)), true
	case key.Matches(press, k.Purge):
		return b.askPurge(book.words.List.AskPurge, b.rows[b.at].ID), true
	case key.Matches(press, k.PurgeAll):
		ids := make([]string, len(b.rows))
		for i, r := range b.rows {
			ids[i] = r.ID
		}
		return b.askPurge(book.words.List.AskPurgeAll.Of(len(ids)), ids...), true
	default:
		return nil, false
	}
	return nil, true
}

func (b *bin) askPurge(question string, ids ...string) tea.Cmd {
	book := b.book
	return book.confirm(question, func() tea.Cmd { return book.do(b, book.purge(ids)) })
}

func (b *bin) update(msg tea.Msg) tea.Cmd {
	book := b.book
	var err error
	switch msg := msg.(type) {
	case shownMsg:
		return book.run(b, book.readBin())
	case binMsg:
		b.rows, b.read, err = msg.rows, true, msg.err
		b.at = max(0, min(b.at, len(b.rows)-1))
	case movedMsg:
		if err = msg.err; err == nil {
			b.notice = book.words.Entry.Restored
			return tea.Batch(book.run(b, book.readBin()), book.changed(changeRestored, msg.id))
		}
	case purgedMsg:
		if err = msg.err; err == nil {
			b.notice = book.words.List.Purged
			return tea.Batch(book.run(b, book.readBin()), book.changed(changePurged, ""))
		}
	}
	if err != nil {
		return book.tell(book.words.Errors.Say(err))
	}
	return nil
}

func (b *bin) view(w, h int) (string, *tea.Cursor) {
	book := b.book
	say, t, k := &book.words.List, &book.theme, &book.keys
	f := kit.Frame{Title: say.BinTitle, Where: say.Count.Of(len(b.rows)), Status: b.notice}
	f.Keys = []key.Binding{k.Close, k.Help}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.BinAbout, binDays), min(w-2, 90), " "))...)
	f.Add("")
	if len(b.rows) == 0 && b.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.BinEmpty, w-2, "   "))...)
	}
	if len(b.rows) > 0 {
		f.Keys = []key.Binding{k.Restore, k.Purge, k.PurgeAll, k.Close, k.Help}
	}
	for i, r := range b.rows {
		mark, style := "   ", t.Plain
		if i == b.at {
			f.See(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		when := kit.Cell(book.words.Dates.Column(r.When, book.now()), words.ColumnWidth)
		about := fmt.Sprintf(say.DeletedOn, book.words.Dates.Column(r.Deleted, book.now()))
		f.Add(mark + style.Render(kit.Cell(when+kit.Cell(cmp.Or(r.Alias, book.words.Entry.NoAlias), 22)+" "+about, w-5)))
	}
	return f.Draw(t, w, h)
}

func (b *bin) chapter() chapter { return listChapter(b.book.window) }
