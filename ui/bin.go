package ui

import (
	"cmp"
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
)

// bin shows what was deleted and can still be brought back, and takes it away for good on request.
type bin struct {
	env    *logbook
	rows   []store.Binned
	read   bool
	at     int
	notice string
}

func newBin(e *logbook) *bin { return &bin{env: e} }

func (b *bin) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	e, k := b.env, &b.env.keys
	switch {
	case k.step(press, &b.at, len(b.rows)):
	case len(b.rows) == 0:
		return nil, false
	case key.Matches(press, k.Restore):
		return e.do(b, e.restoreEntry(b.rows[b.at].ID)), true
	case key.Matches(press, k.Purge):
		return b.askPurge(e.words.List.AskPurge, b.rows[b.at].ID), true
	case key.Matches(press, k.PurgeAll):
		ids := make([]string, len(b.rows))
		for i, r := range b.rows {
			ids[i] = r.ID
		}
		return b.askPurge(e.words.List.AskPurgeAll.of(len(ids)), ids...), true
	default:
		return nil, false
	}
	return nil, true
}

func (b *bin) askPurge(question string, ids ...string) tea.Cmd {
	e := b.env
	return e.confirm(question, func() tea.Cmd { return e.do(b, e.purge(ids)) })
}

func (b *bin) update(msg tea.Msg) tea.Cmd {
	e := b.env
	var err error
	switch msg := msg.(type) {
	case shownMsg:
		return e.run(b, e.readBin())
	case binMsg:
		b.rows, b.read, err = msg.rows, true, msg.err
		b.at = max(0, min(b.at, len(b.rows)-1))
	case movedMsg:
		if err = msg.err; err == nil {
			b.notice = e.words.Entry.Restored
			return tea.Batch(e.run(b, e.readBin()), e.changed(changeRestored, msg.id))
		}
	case purgedMsg:
		if err = msg.err; err == nil {
			b.notice = e.words.List.Purged
			return tea.Batch(e.run(b, e.readBin()), e.changed(changePurged, ""))
		}
	}
	if err != nil {
		return e.tell(e.words.Errors.say(err))
	}
	return nil
}

func (b *bin) view(w, h int) (string, *tea.Cursor) {
	e := b.env
	words, t, k := &e.words.List, &e.theme, &e.keys
	f := frame{title: words.BinTitle, where: words.Count.of(len(b.rows)), status: b.notice}
	f.keys = []key.Binding{k.Close, k.Help}
	f.add(styled(t.Quiet, wrap(fmt.Sprintf(words.BinAbout, binDays), min(w-2, 90), " "))...)
	f.add("")
	if len(b.rows) == 0 && b.read {
		f.add(styled(t.Quiet, wrap(words.BinEmpty, w-2, "   "))...)
	}
	if len(b.rows) > 0 {
		f.keys = []key.Binding{k.Restore, k.Purge, k.PurgeAll, k.Close, k.Help}
	}
	for i, r := range b.rows {
		mark, style := "   ", t.Plain
		if i == b.at {
			f.see(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		when := cell(e.words.Dates.column(r.When, e.now()), columnWidth)
		about := fmt.Sprintf(words.DeletedOn, e.words.Dates.column(r.Deleted, e.now()))
		f.add(mark + style.Render(cell(when+cell(cmp.Or(r.Alias, e.words.Entry.NoAlias), 22)+" "+about, w-5)))
	}
	return f.draw(t, w, h)
}

func (b *bin) chapter() chapter { return listChapter(b.env.window) }
