package entries

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
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

// Key answers a key. Enter only reads: to put back has a key of its own, and so has what can't be taken back.
func (v *bin) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	v.notice = ""
	switch {
	case k.Step(press, &v.at, len(v.rows)):
	case len(v.rows) == 0:
		return nil, false
	case key.Matches(press, k.Choose) && v.rows[v.at].Answer:
		v.notice = book.Words.List.AnswerFirst
	case key.Matches(press, k.Choose):
		return book.Do(v, book.ReadBinned(v.rows[v.at].ID)), true
	case key.Matches(press, k.Restore):
		return book.Do(v, Restore(book, v.rows[v.at].ID)), true
	case key.Matches(press, k.Purge):
		r := &v.rows[v.at]
		if r.Answer {
			return v.askPurge(book.Words.List.AskPurgeAnswer, v.name(r), r.ID), true
		}
		return v.askPurge(book.Words.List.AskPurge, row{Summary: &r.Summary}.about(book), r.ID), true
	case key.Matches(press, k.PurgeAll):
		ids := make([]string, len(v.rows))
		for i, r := range v.rows {
			ids[i] = r.ID
		}
		ask := &book.Words.List.AskPurgeAll
		if slices.ContainsFunc(v.rows, func(r store.Binned) bool { return r.Answer }) {
			ask = &book.Words.List.AskPurgeMixed
		}
		return v.askPurge(ask.Of(len(ids)), "", ids...), true
	default:
		return nil, false
	}
	return nil, true
}

// askPurge asks before what can't be taken back, and says about which entry.
func (v *bin) askPurge(question, about string, ids ...string) tea.Cmd {
	texts := &v.book.Words.List
	return v.book.Ask(question, about,
		window.Answer{Name: texts.KeepIt, About: texts.KeepItAbout},
		window.Answer{Name: texts.PurgeIt, About: texts.PurgeItAbout, Do: func() tea.Cmd { return v.book.Do(v, purge(v.book, ids)) }})
}

// Point puts the cursor on a row, which a click opens to be read.
func (v *bin) Point(row int) bool {
	v.at = row
	return true
}

// Update takes what was read, and reads anew after each change.
func (v *bin) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	var err error
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.readAll()
	case logbook.EntryMsg:
		return Show(book, msg)
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
			return tea.Batch(v.readAll(), book.Changed(logbook.Purged, ""), book.TellUnreached(msg.missed))
		}
	}
	if err != nil {
		return book.Tell(book.Words.Errors.Say(err))
	}
	return nil
}

// View draws what lies in the bin, and for how long it still does.
func (v *bin) View(w, _ int) *kit.Frame {
	w = kit.Measure(w)
	book, t, k := v.book, &v.book.Theme, keysOf(v.book.Window)
	texts := &book.Words.List
	f := &kit.Frame{Title: texts.BinTitle, Where: texts.Count.Of(len(v.rows)), Status: v.notice}
	f.Keys = []key.Binding{k.Close, k.Help}
	if len(v.rows) == 0 && v.read {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(texts.BinEmpty, w, ""))...)
	} else {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(texts.BinAbout, store.BinDays), min(w, kit.Prose), ""))...)
		f.Add("")
	}
	if len(v.rows) > 0 {
		f.Keys = []key.Binding{k.Read, k.Restore, k.Purge, k.PurgeAll, k.Close, k.Help}
	}
	if slices.ContainsFunc(v.rows, func(r store.Binned) bool { return r.Answer }) {
		f.Where = ""
	}
	for i := range v.rows {
		f.Row(t, i, i == v.at, func(name lipgloss.Style) []string { return []string{v.line(&v.rows[i], name, w)} })
	}
	return f
}

// line tells one entry: when it was, with whom, how it begins, for how long it still lies here, and where there is room since when.
func (v *bin) line(r *store.Binned, name lipgloss.Style, w int) string {
	const alias = 19
	book, t := v.book, &v.book.Theme
	left := ""
	if w >= 50 {
		said := book.Words.List.DaysLeft.Of(r.Left)
		if w >= 90 {
			said = fmt.Sprintf(book.Words.List.DeletedOn, book.Words.Dates.Near(r.Deleted, book.Now())) + " · " + said
		}
		if r.Draft {
			said = book.Words.List.Draft + " · " + said
		}
		left = t.Quiet.Render(said)
	}
	room := w - lipgloss.Width(left) - 2
	when := kit.Cell(book.Words.Dates.With(&book.Words.Dates.Short, r.When, book.Now()), 12)
	if r.Answer {
		return kit.Pad(name.Render(strings.TrimRight(kit.Cell(when+v.name(r), room), " ")), w-lipgloss.Width(left)) + left
	}
	line := name.Render(kit.Cell(when+kit.Cell(cmp.Or(r.Alias, book.Words.Entry.NoAlias), alias-1), min(room, 11+alias)))
	if more := room - lipgloss.Width(line) - 1; more > 12 {
		line += " " + t.Quiet.Render(opening(r.Line, more))
	}
	return kit.Pad(line, w-lipgloss.Width(left)) + left
}

// name says whose answer it is, as far as that could be read.
func (v *bin) name(r *store.Binned) string {
	if r.From == "" {
		return v.book.Words.List.AnswerOfNobody
	}
	return fmt.Sprintf(v.book.Words.Feedback.AnswerOf, r.From)
}

// Chapter is what the help begins with on the bin: the list's, where it is told.
func (v *bin) Chapter() window.Chapter { return ListChapter(v.book.Window) }
