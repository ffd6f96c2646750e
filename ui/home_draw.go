package ui

import (
	"cmp"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// View draws what can be done above, and below it the picture with the latest entries: beside each other where the window is wide and high
// enough, else one under the other, as many of them as find room.
func (h *home) View(w, height int) *kit.Frame {
	f, rows := h.frame(w), len(h.rows())
	room, cells := f.Room(height), kit.Measure(w)
	if height < 12 && h.notice != "" { // there is no line for a hint
		f.Status = h.notice
	}
	if h.book.Overview.Entries == 0 {
		h.latest = 0
		h.top(f, cells, 0)
		f.Add("")
		f.Add(kit.Styled(h.book.Theme.Quiet, kit.Wrap(h.book.Words.Home.Empty, min(cells, kit.Prose), ""))...)
		return f
	}
	if w >= kit.Wide && h.spread(f, rows, cells, room) {
		return f
	}
	h.stacked(f, rows, cells, room)
	return f
}

// frame is what stands around the overview, whatever its size.
func (h *home) frame(w int) *kit.Frame {
	book, k := h.book, keysOf(h.book.Window)
	f := &kit.Frame{Title: "koffiemoment", Where: h.where(), Brief: book.StageWeek(book.Now()), Hint: h.hint(kit.Measure(w))}
	if book.Demo {
		f.Title += " · " + book.Words.Home.Demo
	}
	if said := book.Saved(); said == book.Words.Walk.NotSaved {
		f.Status = said
	}
	f.Keys = []key.Binding{k.HandIn, k.Growth, k.Mirror, k.Review, k.Quit, k.Intentions, k.Around, k.Settings, k.Help}
	if book.Overview.Entries == 0 {
		f.Keys = []key.Binding{k.Settings, k.Quit, k.Help}
	}
	if h.offer() != "" {
		f.Keys = h.leading(k.Statements, f.Keys)
	}
	if rows := h.rows(); h.at < len(rows) && rows[h.at].draft != nil {
		f.Keys = []key.Binding{k.Discard, k.HandIn, k.Growth, k.Review, k.Quit, k.Settings, k.Help}
	}
	if h.undo != nil {
		f.Keys = h.leading(k.Undo, f.Keys)
	}
	return f
}

// leading puts a key before those of the foot. One of these gives way that has a row around the stage: else the way out would, in a small window.
func (h *home) leading(first key.Binding, keys []key.Binding) []key.Binding {
	k := keysOf(h.book.Window)
	for _, behind := range []key.Binding{k.Growth, k.Mirror} {
		for i := range keys {
			if keys[i].Help() == behind.Help() {
				return append([]key.Binding{first}, slices.Delete(keys, i, i+1)...)
			}
		}
	}
	return append([]key.Binding{first}, keys...)
}

// hint tells what was done last, and else what one might do. How the first is put back stands first among the keys.
func (h *home) hint(w int) string {
	switch {
	case h.notice == "" && h.book.Doubtful:
		return h.book.HintLine(h.book.Words.Safety.Doubtful, w)
	case h.notice == "" && h.behind() != "":
		return h.book.HintLine(h.behind(), w)
	case h.notice == "" && h.offer() != "":
		return h.book.HintLine(h.offer(), w)
	case h.notice == "":
		return cmp.Or(h.book.HintLine(h.book.Suggestion(), w), h.passes(w))
	}
	return h.book.Theme.Accent.Render("●") + " " + h.book.Theme.Quiet.Render(h.notice)
}

func (h *home) where() string {
	book := h.book
	day := book.Words.Dates.Day(book.Now(), book.Now())
	if week := book.StageWeek(book.Now()); week != "" {
		return week + " · " + day
	}
	return day
}

// squeezed is how far the overview can be pressed together before its picture has to give way.
const squeezed = 3

// stacked draws the overview in one column, pressed together as far as the height asks.
func (h *home) stacked(f *kit.Frame, rows, w, room int) {
	pic := h.picture(w)
	squeeze, used := 0, 0
	for ; squeeze <= squeezed; squeeze++ {
		used = len(h.plan(w, squeeze)) + rows + 1 + len(pic.Body) + 1
		if squeeze < 2 {
			used++
		}
		if used <= room {
			break
		}
	}
	h.latest = max(0, min(len(h.book.Overview.Newest), room-used-2))
	h.top(f, w, squeeze)
	last := len(f.Body) - 1
	f.Add("")
	f.Stack(pic)
	if h.shown() > 0 {
		f.Add("", h.book.Theme.Quiet.Render(h.book.Words.Home.Latest))
		for i := range h.shown() {
			h.line(f, &h.book.Overview.Newest[i], rows+i, w)
		}
	}
	if h.at == rows-1 && f.FocusEnd == last { // what lies below has no row that would bring it in sight
		f.FocusEnd = len(f.Body) - 1
	}
	near := used-room < len(pic.Body)/2 // most of what it explains is in sight
	if squeeze < 2 || !near {
		f.Add("")
	}
	if near {
		f.Pin()
	}
	f.Add(h.legend(w))
}

// spread draws the picture in one column with the latest entries beside it, and says false where that is too high for the room there is.
func (h *home) spread(f *kit.Frame, rows, w, room int) bool {
	pic, legend := h.column(), h.legendBlock()
	gap := 2
	used := func() int { return len(h.plan(w, 0)) + rows + gap + len(pic.Body) }
	if used()+1+len(legend) > room {
		gap = 1
	}
	switch {
	case used()+2 > room:
		return false
	case used()+1+len(legend) > room:
		legend = nil
	}
	side, beside := (room-used()+len(pic.Body)-1)/entryLines, &kit.Frame{}
	if legend == nil {
		side = (room - used() - 2 + len(pic.Body)) / entryLines
	} else {
		pic.Add("")
		pic.Add(legend...)
	}
	h.latest = min(len(h.book.Overview.Newest), side)
	beside.Add(h.book.Theme.Quiet.Render(h.book.Words.Home.Latest))
	for i := range h.shown() {
		h.preview(beside, &h.book.Overview.Newest[i], rows+i, w-spreadLeft)
	}
	h.top(f, w, 0)
	f.Add(make([]string, gap)...)
	f.Columns(pic, beside, spreadLeft)
	if legend == nil {
		f.Pin()
		f.Add(h.legend(w))
	}
	return true
}

const (
	spreadLeft = 48 // cells that the picture takes where the entries stand beside it
	entryLines = 4  // an entry there: its name, two lines of its words, and a blank
)

// plan gives the intention that stands open, with the blank lines below it. Squeezed, its heading goes before it, and then it is cut.
func (h *home) plan(w, squeeze int) []string {
	book := h.book
	i := book.Overview.Intention
	if i == nil {
		return nil
	}
	heading, text := book.Words.Home.Intention, book.Words.Walk.SayPlan(i.Plan)
	most := 1 << 10
	if squeeze >= squeezed {
		most = 1
	}
	if squeeze == 0 {
		return append(append([]string{book.Theme.Quiet.Render(heading)}, hung(text, min(w, kit.Prose+2), most)...), "")
	}
	lines := kit.Few(heading+"  "+text, min(w, kit.Prose+2), most, "")
	if rest, found := strings.CutPrefix(lines[0], heading); found {
		lines[0] = book.Theme.Quiet.Render(heading) + rest
	}
	return append(lines, "")
}

// hung wraps a quoted text so that its mark hangs: the next lines begin under the first letter.
func hung(text string, w, most int) []string {
	lines := kit.Few(strings.TrimPrefix(text, "“"), w-1, most, " ")
	if len(lines) > 0 && strings.HasPrefix(text, "“") {
		lines[0] = "“" + strings.TrimPrefix(lines[0], " ")
	}
	return lines
}

// top draws the intention and what can be done.
func (h *home) top(f *kit.Frame, w, squeeze int) {
	f.Add(h.plan(w, squeeze)...)
	rows := h.rows()
	at := min(h.at, len(rows)+h.shown()-1)
	for i, r := range rows {
		drawHomeRow(f, h.book.Window, &r, i, i == at, w)
	}
}

// nameCells is where the values of a menu begin, but behind a name that needs all of that.
const nameCells = 27

// drawHomeRow draws one thing to do: its name, how it stands, and its key at the right.
func drawHomeRow(f *kit.Frame, win *window.Window, r *homeRow, i int, here bool, w int) {
	t, said := &win.Theme, r.key.Help().Key
	f.Row(t, i, here, func(style lipgloss.Style) []string {
		if w < nameCells+16 || r.draft != nil && w < nameCells+38 {
			return narrowRow(t, r, style, said, w)
		}
		at := max(nameCells, min(ansi.StringWidth(r.name)+2, w/2))
		return []string{keyAt(t, style.Render(kit.Cell(r.name, at))+r.value(t, w-at-4), said, w)}
	})
}

// narrowRow is a row where its value finds no room beside its name. What tells drafts apart stands below it then.
func narrowRow(t *kit.Theme, r *homeRow, style lipgloss.Style, said string, w int) []string {
	lines := []string{keyAt(t, style.Render(kit.Cell(r.name, w-2)), said, w)}
	if r.draft != nil {
		lines = append(lines, r.value(t, w))
	}
	return lines
}

// keyAt puts a key at the right edge of a line.
func keyAt(t *kit.Theme, line, said string, w int) string {
	if said == "" {
		return line
	}
	return kit.Pad(line, w-ansi.StringWidth(said)) + t.Key.Render(said)
}

// preview draws one of the latest entries as its name and day, with two lines of its opening words.
func (h *home) preview(f *kit.Frame, s *store.Summary, i, w int) {
	t := &h.book.Theme
	f.Row(t, i, i == h.at, func(style lipgloss.Style) []string {
		name, day := h.entry(s, &h.book.Words.Dates.Months)
		line := kit.Pad(style.Render(kit.Cell(name, w-ansi.StringWidth(day)-2)), w-ansi.StringWidth(day)) + t.Quiet.Render(day)
		return append([]string{line}, kit.Styled(t.Quiet, kit.Few(s.Line, w, 2, ""))...)
	})
	f.Add("")
}

// line draws one of the latest entries on one line.
func (h *home) line(f *kit.Frame, s *store.Summary, i, w int) {
	t := &h.book.Theme
	f.Row(t, i, i == h.at, func(style lipgloss.Style) []string {
		name, day := h.entry(s, &h.book.Words.Dates.Short)
		words := max(0, w-nameCells-ansi.StringWidth(day)-2)
		begins := kit.Few(s.Line, max(1, words), 1, "")
		line := style.Render(kit.Cell(name, min(nameCells-2, w-ansi.StringWidth(day)-2))) + "  "
		if words > 12 && len(begins) > 0 {
			line += t.Quiet.Render(begins[0])
		}
		return []string{kit.Pad(line, w-ansi.StringWidth(day)) + t.Quiet.Render(day)}
	})
}

// entry names an entry by its family, and by its day.
func (h *home) entry(s *store.Summary, months *[12]string) (name, day string) {
	book := h.book
	if day = book.Words.Dates.Today; !words.SameDay(s.When, book.Now()) {
		day = book.Words.Dates.With(months, s.When, book.Now())
	}
	return cmp.Or(s.Alias, book.Words.Entry.NoAlias), strings.Join(words.Said(privately(book.Words.Entry.PrivateShort, s.Private), day), " · ")
}

func privately(word string, private bool) string {
	if private {
		return word
	}
	return ""
}

func (h *home) Chapter() window.Chapter { return homeChapter(h.book.Window) }
