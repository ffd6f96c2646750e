package entries

import (
	"cmp"
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

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
	read   bool // so that a bin that was not read yet does not say that it is empty
	at     int
	notice string
}

func newBin(book *logbook.Logbook) *bin { return &bin{book: book} }

// Key answers a key. Enter brings back: on what was deleted it must not be the way to lose it.
func (v *bin) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	switch {
	case k.Step(press, &v.at, len(v.rows)):
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Restore):
		return book.Do(v, Restore(book, v.rows[v.at].ID)), true
	case key.Matches(press, k.Purge):
		return v.askPurge(book.Words.List.AskPurge, v.rows[v.at].ID), true
	case key.Matches(press, k.PurgeAll):
		ids := make([]string, len(v.rows))
		for i, r := range v.rows {
			ids[i] = r.ID
		}
		return v.askPurge(book.Words.List.AskPurgeAll.Of(len(ids)), ids...), true
	default:
		return nil, false
	}
	return nil, true
}

// askPurge asks before what can't be taken back.
func (v *bin) askPurge(question string, ids ...string) tea.Cmd {
	return v.book.Confirm(question, func() tea.Cmd { return v.book.Do(v, purge(v.book, ids)) })
}

// Update takes what was read, and reads anew after each change.
func (v *bin) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	var err error
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.readAll()
	case binMsg:
		v.rows, v.read, err = msg.rows, true, msg.err
		v.at = max(0, min(v.at, len(v.rows)-1))
	case MovedMsg:
		if msg.Err == nil {
			v.notice = book.Words.Entry.Restored
			return tea.Batch(v.readAll(), msg.pass(book))
		}
		err = msg.Err
	case purgedMsg:
		if err = msg.err; err == nil {
			v.notice = book.Words.List.Purged
			return tea.Batch(v.readAll(), book.Changed(logbook.Purged, ""))
		}
	}
	if err != nil {
		return book.Tell(book.Words.Errors.Say(err))
	}
	return nil
}

// View draws what lies in the bin, and for how long it still does.
func (v *bin) View(w, h int) *kit.Frame { return v.frame(kit.Measure(w)) }

func (v *bin) frame(w int) *kit.Frame {
	book, t, k := v.book, &v.book.Theme, keysOf(v.book.Window)
	texts := &book.Words.List
	f := &kit.Frame{Title: texts.BinTitle, Where: texts.Count.Of(len(v.rows)), Status: v.notice}
	f.Keys = []key.Binding{k.Close, k.Help}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(texts.BinAbout, BinDays), min(w, kit.Prose), ""))...)
	f.Add("")
	if len(v.rows) == 0 && v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(texts.BinEmpty, w, ""))...)
	}
	if len(v.rows) > 0 {
		f.Keys = []key.Binding{k.Restore, k.Purge, k.PurgeAll, k.Close, k.Help}
	}
	for i, r := range v.rows {
		when := kit.Cell(book.Words.Dates.Column(r.When, book.Now()), words.ColumnWidth)
		about := fmt.Sprintf(texts.DeletedOn, book.Words.Dates.Column(r.Deleted, book.Now()))
		line := when + kit.Cell(cmp.Or(r.Alias, book.Words.Entry.NoAlias), 22) + " " + about
		f.Row(t, i, i == v.at, func(name lipgloss.Style) []string { return []string{name.Render(kit.Cell(line, w-5))} })
	}
	return f
}

// Chapter is what the help begins with on the bin: the list's, where it is told.
func (v *bin) Chapter() window.Chapter { return ListChapter(v.book.Window) }
