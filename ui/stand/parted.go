package stand

import (
	"slices"

	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// parted is a table in parts. The part that its first line in sight lies in is named in the head, where there is room for that, so that the
// first one needs no line of its own.
type parted struct {
	theme *kit.Theme
	w     int
	room  int // cells of the head for the name of a part
	lines []kit.Line
	names []string // beside lines: the part that each lies in
	name  string
}

// begin begins a part.
func (p *parted) begin(name string) {
	p.name = name
	if len(p.lines) == 0 && lipgloss.Width(name) <= p.room {
		return
	}
	if len(p.lines) > 0 {
		p.add(kit.Heading(""))
	}
	p.add(kit.Heading(p.theme.Quiet.Render(kit.Cell(name, p.w))))
}

func (p *parted) add(line kit.Line) {
	p.lines, p.names = append(p.lines, line), append(p.names, p.name)
}

// draw adds the head, with the names of the columns behind that of the part, and as many lines as room leaves around the row at the cursor.
func (p *parted) draw(f *kit.Frame, columns string, at, room int) {
	cursor := max(0, slices.IndexFunc(p.lines, func(l kit.Line) bool { return l.Row == at }))
	name := ""
	if top := kit.Top(len(p.lines), cursor, max(1, room-1)); top < len(p.names) && lipgloss.Width(p.names[top]) <= p.room {
		name = p.names[top]
	}
	f.Table(p.theme, p.theme.Quiet.Render(kit.Cell(name, p.room)+columns), p.lines, at, room, p.w)
}
