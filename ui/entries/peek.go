package entries

import (
	"maps"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// peek is the whole of an entry that a row stands for, read beside the loop: for the preview, and for the sentence that a search hit.
type peek struct {
	entry  *journal.Entry
	rubric *rubric.Rubric // nil where that could not be read
	found  found
}

// peeksMsg is what was read, by the keys of the rows.
type peeksMsg map[string]*peek

// mostPeeks is how many are kept: those around the cursor, and where it was a moment ago.
const mostPeeks = 100

// look reads what the rows around the cursor need and was not read yet: the entry under it, and in a search all that may be in sight.
func (v *table) look(asker window.Screen) tea.Cmd {
	around := 0
	if len(v.sought) > 0 {
		around = v.high/2 + 1
	}
	wanted := map[string]row{}
	for i := max(0, v.at-around); i < min(len(v.rows), v.at+around+1); i++ {
		if r := v.rows[i]; v.peeks[r.key()] == nil {
			wanted[r.key()] = r
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	s, sought := v.book.Store, v.sought
	return v.book.RunLatest(asker, &v.looking, func() tea.Msg {
		read := peeksMsg{}
		for key, r := range wanted {
			entry := journal.Entry{}
			if r.draft != nil {
				entry = r.draft.Entry
			} else {
				var err error
				if entry, err = s.Entry(r.ID); err != nil {
					continue // the row stays as it is, and opening it tells why
				}
			}
			p := &peek{entry: &entry, found: find(&entry, sought)}
			p.rubric, _ = s.Rubric(entry.Rubric)
			read[key] = p
		}
		return read
	})
}

// saw keeps what was read.
func (v *table) saw(read peeksMsg) {
	if v.peeks == nil || len(v.peeks)+len(read) > mostPeeks {
		v.peeks = map[string]*peek{}
	}
	maps.Copy(v.peeks, read)
}

// preview shows the entry under the cursor as far as it has room.
func (v *table) preview(w, room int) *kit.Frame {
	book, t, f := v.book, &v.book.Theme, &kit.Frame{}
	r := v.under()
	if r == nil {
		return f
	}
	day := book.Words.Dates.Near(r.When, book.Now())
	f.Add(t.Title.Render(kit.Cell(r.name(book), w-ansi.StringWidth(day)-2)) + "  " + t.Quiet.Render(day))
	lines := kit.Wrap(r.Line, w, "")
	if p := v.peeks[r.key()]; p != nil && p.rubric != nil {
		sheet := kit.Sheet{Words: book.Words, Theme: t, Rubric: p.rubric, Glance: true}
		lines = sheet.Lines(p.entry, w)
	}
	if len(lines) > room-1 {
		lines = append(lines[:max(0, room-2)], t.Quiet.Render("…"))
	}
	f.Add(lines...)
	return f
}
