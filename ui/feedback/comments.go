package feedback

import (
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
)

// discussion lists the entries that lecturers commented on, with how each comment begins.
type discussion struct {
	shared
	rows []*store.Discussed
	at   int
}

func newDiscussion(given shared) *discussion {
	return &discussion{shared: given, rows: given.heard.Discussed()}
}

// Key opens an entry beside what was said of it. One that lies in the bin or is gone has nothing to be read first.
func (v *discussion) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if !key.Matches(press, k.Choose) {
		return nil, k.Step(press, &v.at, len(v.rows))
	}
	d := v.rows[v.at]
	if d.Summary == nil || d.Binned {
		return v.book.Push(newAnnotated(v.shared, d, nil)), true
	}
	return v.book.Do(v, v.book.ReadEntry(d.ID)), true
}

// Update takes the entry that was asked for. The keys waited for it, so the cursor still stands on it.
func (v *discussion) Update(msg tea.Msg) tea.Cmd {
	read, ok := msg.(logbook.EntryMsg)
	switch {
	case !ok:
		return nil
	case read.Err != nil:
		return v.book.Tell(v.book.Words.Errors.Say(read.Err))
	}
	return v.book.Push(newAnnotated(v.shared, v.rows[v.at], entries.NewView(v.book, read)))
}

func (v *discussion) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	f := &kit.Frame{Title: book.Words.Feedback.Comments, Where: book.Words.Feedback.OnEntries.Of(len(v.rows))}
	f.Keys = []key.Binding{k.Read, k.Close, k.Help}
	for i, d := range v.rows {
		if i > 0 {
			f.Add("")
		}
		f.Row(&book.Theme, i, i == v.at, func(style lipgloss.Style) []string { return v.lines(d, style, min(w, kit.Prose)) })
	}
	return f
}

// Point puts the cursor on an entry; a click opens it.
func (v *discussion) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.rows)-1))
	return true
}

// lines gives an entry with what was said of it in answers that stand. One that was replaced is told of with that answer only.
func (v *discussion) lines(d *store.Discussed, style lipgloss.Style, w int) []string {
	name := v.entryName(d)
	if d.Binned {
		name += " · " + v.book.Words.Feedback.InBin
	}
	lines := []string{style.Render(strings.TrimRight(kit.Cell(name, w), " "))}
	for i := range d.Remarks {
		remark := &d.Remarks[i]
		if !v.heard.Stands(*remark) {
			continue
		}
		lines = append(lines, kit.Excerpt(remark.Text, w, 1)...)
		who := remark.By.Reviewer.Name
		if about := entries.RemarkAbout(v.book, remark); about != "" {
			who += ", " + about
		}
		lines = append(lines, kit.Styled(v.book.Theme.Quiet, kit.Wrap(who, w, ""))...)
	}
	return lines
}
