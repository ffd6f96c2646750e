package feedback

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// discussion lists the entries that lecturers commented on, with how each comment begins.
type discussion struct {
	book  *logbook.Logbook
	heard *store.Heard
	rows  []*store.Discussed
	at    int
}

func newDiscussion(book *logbook.Logbook, h *store.Heard) *discussion {
	return &discussion{book: book, heard: h, rows: h.Discussed()}
}

func (v *discussion) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	if !key.Matches(press, k.Choose) {
		return nil, k.Step(press, &v.at, len(v.rows))
	}
	d := v.rows[v.at]
	if d.Summary == nil || d.Binned {
		return book.Push(newAnnotated(book, v.heard, d, nil)), true
	}
	return book.Do(v, book.ReadEntry(d.ID)), true
}

func (v *discussion) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	entry, ok := msg.(logbook.EntryMsg)
	switch {
	case !ok:
		return nil
	case entry.Err != nil:
		return book.Tell(book.Words.Errors.Say(entry.Err))
	}
	return book.Push(newAnnotated(book, v.heard, v.rows[v.at], entries.NewView(book, entry)))
}

func (v *discussion) View(w, h int) (string, *tea.Cursor) {
	book, k := v.book, keysOf(v.book.Window)
	f := kit.Frame{Title: book.Words.Feedback.Comments, Where: book.Words.Feedback.OnEntries.Of(len(v.rows))}
	f.Keys = []key.Binding{k.Read, k.Up, k.Down, k.Close, k.Help}
	for i, d := range v.rows {
		v.row(&f, d, i == v.at, w)
	}
	return f.Draw(&book.Theme, w, h)
}

func (v *discussion) row(f *kit.Frame, d *store.Discussed, here bool, w int) {
	book, t := v.book, &v.book.Theme
	var lines []string
	for i := range d.Remarks {
		m := &d.Remarks[i]
		if !v.heard.Stands(*m) {
			continue
		}
		lines = append(lines, strings.TrimRight(kit.Cell("   “"+journal.Line(m.Text)+"”", w-2), " "))
		who := m.By.Reviewer.Name
		if about := entries.RemarkAbout(book, m); about != "" {
			who += ", " + about
		}
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(who, w-2, "   "))...)
	}
	mark, style := "   ", t.Plain
	if here {
		f.See(len(lines) + 1)
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	name := discussedName(book, d)
	if d.Binned {
		name += " · " + book.Words.Feedback.InBin
	}
	f.Add(mark + style.Render(strings.TrimRight(kit.Cell(name, w-4), " ")))
	f.Add(lines...)
	f.Add("")
}

// annotated is one entry beside what lecturers said about it, with room to reply. Of an entry that is gone the comments are
// still there.
type annotated struct {
	book   *logbook.Logbook
	heard  *store.Heard
	of     *store.Discussed
	entry  *entries.View // nil when the entry lies in the bin or is gone
	reply  *replying
	scroll kit.Scroll
}

func newAnnotated(book *logbook.Logbook, h *store.Heard, d *store.Discussed, entry *entries.View) *annotated {
	v := &annotated{book: book, heard: h, of: d, entry: entry}
	var spots []store.Spot
	if entry != nil {
		for _, r := range h.Current() {
			if len(v.remarks(r)) > 0 {
				spots = append(spots, v.spot(r))
			}
		}
	}
	v.reply = newReplying(book, h, spots...)
	return v
}

func (v *annotated) spot(r *store.Response) store.Spot {
	return store.Spot{Answer: r.Answer.ID, Entry: v.of.ID}
}

// remarks gives what one answer says about the entry.
func (v *annotated) remarks(r *store.Response) (out []store.Remark) {
	for _, m := range v.of.Remarks {
		if m.By.ID == r.Answer.ID {
			out = append(out, m)
		}
	}
	return out
}

func (v *annotated) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if cmd, handled := v.reply.key(press); handled {
		return cmd, true
	}
	switch {
	case key.Matches(press, k.Stop):
		return v.reply.leave(), true
	case v.reply.writing():
		return nil, false
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

func (v *annotated) Update(msg tea.Msg) tea.Cmd { return v.reply.update(msg) }

func (v *annotated) View(w, h int) (string, *tea.Cursor) {
	book := v.book
	f := kit.Frame{Title: discussedName(book, v.of), Where: book.Words.Feedback.Comments, Status: v.reply.status(), Keys: v.reply.keys()}
	if w >= 100 && v.entry != nil {
		left := min((w-2)*11/20, 100)
		f.Columns(v.written(left), v.said(min(w-left, 80)), left)
	} else {
		f.Stack(v.said(w))
		f.Add("", " "+book.Theme.Quiet.Render(strings.Repeat("─", max(0, min(w-2, 76)))))
		f.Stack(v.written(w))
	}
	if !v.reply.writing() {
		v.scroll.Show(&f, h)
	}
	return f.Draw(&book.Theme, w, h)
}

// written is the entry, or why it can't be shown.
func (v *annotated) written(w int) *kit.Frame {
	b, words := &kit.Frame{}, &v.book.Words.Feedback
	switch {
	case v.entry != nil:
		b.Add(v.entry.Sheet(v.entry.Entry()).Lines(v.entry.Entry(), min(w-2, 100))...)
	case v.of.Binned:
		b.Add(kit.Wrap(words.Binned, min(w-2, 76), " ")...)
	default:
		b.Add(kit.Wrap(words.Gone, min(w-2, 76), " ")...)
	}
	return b
}

// said is what each lecturer says, with the student's reply below it.
func (v *annotated) said(w int) *kit.Frame {
	b, words := &kit.Frame{}, &v.book.Words.Feedback
	note := words.EntryReplyTravels
	if v.entry != nil && v.entry.Entry().Private {
		note = words.PrivateReply
	}
	for _, r := range v.heard.Current() {
		remarks := v.remarks(r)
		if len(remarks) == 0 {
			continue
		}
		if len(b.Body) > 0 {
			b.Add("")
		}
		b.Add(entries.RemarkLines(v.book, remarks, min(w, 100))...)
		v.reply.draw(b, v.spot(r), words.YourReply, note, min(w, 100))
	}
	return b
}
