package entries

import (
	"cmp"
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// bin shows what was deleted and can still be brought back, and takes it away for good on request.
type bin struct {
	book   *logbook.Logbook
	rows   []store.Binned
	read   bool
	at     int
	notice string
}

func newBin(book *logbook.Logbook) *bin { return &bin{book: book} }

func (b *bin) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := b.book, keysOf(b.book.Window)
	switch {
	case k.Step(press, &b.at, len(b.rows)):
	case len(b.rows) == 0:
		return nil, false
	case key.Matches(press, k.Restore):
		return book.Do(b, Restore(book, b.rows[b.at].ID)), true
	case key.Matches(press, k.Purge):
		return b.askPurge(book.Words.List.AskPurge, b.rows[b.at].ID), true
	case key.Matches(press, k.PurgeAll):
		ids := make([]string, len(b.rows))
		for i, r := range b.rows {
			ids[i] = r.ID
		}
		return b.askPurge(book.Words.List.AskPurgeAll.Of(len(ids)), ids...), true
	default:
		return nil, false
	}
	return nil, true
}

func (b *bin) askPurge(question string, ids ...string) tea.Cmd {
	book := b.book
	return book.Confirm(question, func() tea.Cmd { return book.Do(b, purge(book, ids)) })
}

func (b *bin) Update(msg tea.Msg) tea.Cmd {
	book := b.book
	var err error
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Run(b, readBin(book))
	case binMsg:
		b.rows, b.read, err = msg.rows, true, msg.err
		b.at = max(0, min(b.at, len(b.rows)-1))
	case MovedMsg:
		if err = msg.Err; err == nil {
			b.notice = book.Words.Entry.Restored
			return tea.Batch(book.Run(b, readBin(book)), book.Changed(logbook.Restored, msg.Id))
		}
	case purgedMsg:
		if err = msg.err; err == nil {
			b.notice = book.Words.List.Purged
			return tea.Batch(book.Run(b, readBin(book)), book.Changed(logbook.Purged, ""))
		}
	}
	if err != nil {
		return book.Tell(book.Words.Errors.Say(err))
	}
	return nil
}

func (b *bin) View(w, h int) (string, *tea.Cursor) {
	book := b.book
	say, t, k := &book.Words.List, &book.Theme, keysOf(book.Window)
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
		when := kit.Cell(book.Words.Dates.Column(r.When, book.Now()), words.ColumnWidth)
		about := fmt.Sprintf(say.DeletedOn, book.Words.Dates.Column(r.Deleted, book.Now()))
		f.Add(mark + style.Render(kit.Cell(when+kit.Cell(cmp.Or(r.Alias, book.Words.Entry.NoAlias), 22)+" "+about, w-5)))
	}
	return f.Draw(t, w, h)
}

func (b *bin) Chapter() window.Chapter { return ListChapter(b.book.Window) }
