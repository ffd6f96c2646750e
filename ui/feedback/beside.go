package feedback

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// beside lays the student's own levels and those of the lecturers next to each other, criterion by criterion. It shows
// where they lie apart and counts nothing. There is an answer at least, or it is not opened.
type beside struct {
	shared
	rows []besideRow
	at   int
}

// besideRow is one criterion, under the name of its group.
type besideRow struct {
	group string
	crit  *rubric.Criterion
}

// newBeside lays out the criteria of the answer that came last, and after them what the other answers say of any that its rubric does not
// have.
func newBeside(given shared) *beside {
	v := &beside{shared: given}
	for _, one := range given.heard.Criteria() {
		group := given.book.Words.Stand.OtherRubric
		if one.Group != nil {
			group = one.Group.Name.In(given.book.Lang())
		}
		v.rows = append(v.rows, besideRow{group, one.Criterion})
	}
	return v
}

func (v *beside) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	if key.Matches(press, k.Choose) {
		return v.book.Push(newCompared(v)), true
	}
	return nil, k.Step(press, &v.at, len(v.rows))
}

// Point puts the cursor on a criterion; a click opens it.
func (v *beside) Point(row int) (opens bool) {
	v.at = max(0, min(row, len(v.rows)-1))
	return true
}

func (v *beside) Update(tea.Msg) tea.Cmd { return nil }

// belowLines is how high what stands below the table is, whatever the row: the table doesn't move while one goes down.
const belowLines = 4

// View puts the table above the row under the cursor in words, which give way where they do not both fit.
func (v *beside) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	f := &kit.Frame{Title: book.Words.Feedback.Beside, Where: book.StageName(v.heard.Main().Stage())}
	f.Keys = []key.Binding{k.Read, k.Close, k.Help}
	below := append([]string{""}, v.detail(w)...)
	for len(below) < belowLines {
		below = append(below, "")
	}
	room := f.Room(h) - belowLines
	if room < 6 {
		below, room = nil, f.Room(h)
	}
	head, lines := v.table(w)
	f.Table(&book.Theme, head, lines, v.at, room, w)
	f.Pin()
	f.Add(below[:min(len(below), belowLines)]...)
	return f
}

// table draws who gave the levels, and a line for each criterion under the name of its group.
func (v *beside) table(w int) (head string, lines []kit.Line) {
	book, t := v.book, &v.book.Theme
	group := ""
	for i, row := range v.rows {
		if row.group != group {
			group = row.group
			lines = append(lines, kit.Heading(t.Quiet.Render(kit.Cell(group, w))))
		}
		lines = append(lines, kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.line(row.crit, style, w) }})
	}
	name, each := v.columns(w)
	head = strings.Repeat(" ", name) + kit.Cell(book.Words.Feedback.You, ownColumn)
	unsure := false
	for _, r := range v.heard.Current() {
		head += kit.Cell(briefName(r.Name(), each-1), each)
		unsure = unsure || slices.ContainsFunc(r.Answer.Views, func(view exchange.View) bool { return view.CannotJudge })
	}
	if unsure && w >= 60 { // the one sign that nobody can guess
		head += words.SignCannot + " " + book.Words.Feedback.CannotJudge
	}
	return t.Quiet.Render(head), lines
}

const ownColumn = 6 // the student's own letter, as wide as "jij" and "you" with room to the next

// columns gives the widths of the criteria's names and of each lecturer's column.
func (v *beside) columns(w int) (name, each int) {
	n := len(v.heard.Current())
	if w < 60 {
		return max(8, w-11-4*n), 4
	}
	return 24, max(4, min(26, (w-57)/n))
}

// briefName gives a name, or the first of its names, or its initials: whatever finds room. Two lecturers may be called alike then; their
// order is the same on every screen, and the row in words below the table gives the names whole.
func briefName(name string, room int) string {
	names := strings.Fields(name)
	if len([]rune(name)) <= room || len(names) == 0 {
		return name
	}
	if len([]rune(names[0])) <= room {
		return names[0]
	}
	initials := ""
	for _, n := range names {
		initials += string([]rune(n)[:1])
	}
	return strings.TrimRight(kit.Cell(initials, room), " ")
}

// line draws one criterion: the letters of the levels, a mark where they differ, and whether somebody wrote something. The columns of
// a narrow window leave room for the mark alone.
func (v *beside) line(crit *rubric.Criterion, style lipgloss.Style, w int) string {
	book, t, texts := v.book, &v.book.Theme, &v.book.Words.Feedback
	name, each := v.columns(w)
	line := style.Render(kit.Cell(crit.Short.In(book.Lang()), name-1) + " ")
	if level := v.heard.Own(crit.ID).Level; level != "" {
		line += kit.Pad(v.letters(v.heard.Main(), level), ownColumn)
	} else {
		line += strings.Repeat(" ", ownColumn)
	}
	var said []string
	if v.heard.Apart(crit.ID) {
		said = []string{"≠"}
		if w >= 50 {
			said = []string{texts.Differs}
		}
	}
	next := false
	for _, r := range v.heard.Current() {
		sign := ""
		switch view := r.View(crit.ID); {
		case view.CannotJudge:
			sign = t.Quiet.Render(words.SignCannot)
		case view.Level != "":
			sign = v.letters(r, view.Level)
		}
		line += kit.Pad(sign, each)
		next = next || r.View(crit.ID).Remark != ""
	}
	if next && w >= 60 {
		said = append(said, texts.NextShort)
	}
	return line + t.Quiet.Render(strings.Join(said, " · "))
}

// detail says the row under the cursor in words, and how what was written begins.
func (v *beside) detail(w int) []string {
	book, texts := v.book, &v.book.Words.Feedback
	id := v.rows[v.at].crit.ID
	own := texts.NoLevel
	if level := v.heard.Own(id).Level; level != "" {
		own = book.LevelIn(v.heard.Main(), level)
	}
	parts := []string{texts.You + ": " + own}
	var remarks []string
	for _, r := range v.heard.Current() {
		if !r.Says(id) {
			continue
		}
		parts = append(parts, r.Name()+": "+cmp.Or(book.Judged(r, id), texts.NoLevel))
		if remark := r.View(id).Remark; remark != "" {
			said := fmt.Sprintf(texts.NextBy, r.Name()) + " " + words.Quote(journal.Line(remark))
			remarks = append(remarks, strings.Join(kit.Few(said, w, 1, ""), ""))
		}
	}
	return slices.Concat(kit.Few(strings.Join(parts, " · "), w, 2, ""), kit.Styled(book.Theme.Quiet, remarks))
}
