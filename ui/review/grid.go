package review

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// grid is the page of students and criteria, in the order of the queue, with the levels that the lecturer gave and how far they lie from the
// students' own. It has names, unlike the picture it is opened from, and is the lecturer's alone.
type grid struct {
	desk   *desk.Desk
	rubric *rubric.Rubric
	rows   []desk.GridRow
	ids    []string // of the criteria, which are the columns
	at     int
	column int
}

func newGrid(desk *desk.Desk, cohort *journal.Cohort, rows []desk.GridRow) *grid {
	return &grid{desk: desk, rubric: cohort.Rubric, rows: rows, ids: cohort.IDs()}
}

func (v *grid) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case key.Matches(press, k.Left):
		v.column = max(0, v.column-1)
	case key.Matches(press, k.Right):
		v.column = min(len(v.ids)-1, v.column+1)
	default:
		return nil, k.Step(press, &v.at, len(v.rows))
	}
	return nil, true
}

func (v *grid) Update(tea.Msg) tea.Cmd { return nil }

// Point puts the cursor on a student.
func (v *grid) Point(row int) bool {
	v.at = row
	return true
}

// gridCell is the width of a column: a mark or blank, the letters of a level, and a gap.
const gridCell = 5

// widths gives the room for the names and for how far each answer is. The latter goes where there is little: the line below says it.
func (v *grid) widths(w int) (name, state int) {
	name = max(11, min(20, w/4))
	if w < 60 {
		return name, 0
	}
	for _, word := range v.desk.Words.Review.States {
		state = max(state, ansi.StringWidth(word)+1)
	}
	return name, state
}

func (v *grid) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	t, k, say := &v.desk.Theme, keysOf(v.desk.Window), &v.desk.Words.Review
	f := &kit.Frame{Title: say.Grid, Where: say.Students.Of(len(v.rows)), Keys: []key.Binding{k.OtherColumn, k.Up, k.Down, k.Close, k.Help}}
	if len(v.rows) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NobodyShown, w, ""))...)
		return f
	}
	if h >= 20 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.GridAbout, words.SignCannot, v.desk.Words.Feedback.CannotJudge), w, ""))...)
		f.Add("")
	}
	name, state := v.widths(w)
	shown := max(1, min(len(v.ids), (w-name-state)/gridCell))
	first := kit.Top(len(v.ids), v.column, shown)
	below := v.below(first, shown, w)
	f.Add(v.head(first, shown, name, state))
	f.Window(t, len(v.rows), v.at, true, f.Room(h)-len(f.Body)-len(below)-1, w, func(i int) kit.Line {
		return kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.row(i, style, first, shown, name, state) }}
	})
	f.Pin()
	f.Add("")
	f.Add(below...)
	return f
}

// head numbers the columns, since no name of a criterion fits above two letters: the line below has that of the one that is marked.
func (v *grid) head(first, shown, name, state int) string {
	t := &v.desk.Theme
	line := t.Quiet.Render(kit.Cell(v.desk.Words.Review.Student, name))
	for i := first; i < first+shown; i++ {
		if i == v.column {
			line += t.Accent.Render(kit.Cell(kit.Mark+fmt.Sprint(i+1), gridCell))
			continue
		}
		line += t.Quiet.Render(kit.Cell(" "+fmt.Sprint(i+1), gridCell))
	}
	if state > 0 {
		line += t.Quiet.Render(" " + v.desk.Words.Review.Answer)
	}
	return line
}

func (v *grid) row(i int, style lipgloss.Style, first, shown, name, state int) string {
	row, t := &v.rows[i], &v.desk.Theme
	line := style.Render(v.desk.NameCell(row.Brief, name-1)) + " "
	for _, cell := range row.Cells[first : first+shown] {
		line += kit.Cell(" "+v.sign(cell), gridCell)
	}
	if state > 0 {
		line += t.Quiet.Render(kit.Cell(" "+v.state(row), state))
	}
	return line
}

// sign writes a level as its letters, with how far it lies from the student's own.
func (v *grid) sign(cell journal.Cell) string {
	switch {
	case cell.CannotJudge:
		return words.SignCannot
	case cell.Own != "" && cell.Gap != 0:
		return fmt.Sprintf("%s%+d", v.desk.Short(v.rubric, cell.Own), cell.Gap)
	case cell.Own != "":
		return v.desk.Short(v.rubric, cell.Own)
	case cell.Asked:
		return "·"
	}
	return ""
}

func (v *grid) state(row *desk.GridRow) string {
	if row.Standing.Stale {
		return v.desk.Words.Review.Outdated
	}
	return v.desk.Words.Review.States[row.Standing.State]
}

// below says in words what stands under the cursor, and which criteria lie beyond the edges.
func (v *grid) below(first, shown, w int) (lines []string) {
	say, row, t := &v.desk.Words.Review, &v.rows[v.at], &v.desk.Theme
	criterion, _ := v.rubric.Criterion(v.ids[v.column])
	lines = append(lines, t.Title.Render(kit.UpTo(fmt.Sprintf("%d  %s", v.column+1, criterion.Name.In(v.desk.Lang())), w)))
	cell := row.Cells[v.column]
	said := say.NotAsked
	if cell.Asked {
		self, own := v.level(cell.Self), v.level(cell.Own)
		if cell.CannotJudge {
			own = v.desk.Words.Feedback.CannotJudge
		} else if cell.Own == "" && v.desk.Set.Blind {
			self = say.Covered
		}
		said = fmt.Sprintf(say.GridCell, self, own)
	}
	lines = append(lines, kit.UpTo(said+" · "+v.state(row), w))
	if shown < len(v.ids) {
		lines = append(lines, t.Quiet.Render(kit.UpTo(fmt.Sprintf(say.GridBeyond, first+1, first+shown, len(v.ids)), w)))
	}
	return lines
}

func (v *grid) level(id string) string {
	if i := v.rubric.LevelIndex(id); i >= 0 {
		return strings.ToLower(v.rubric.Levels[i].Name.In(v.desk.Lang()))
	}
	return v.desk.Words.Review.NoLevel
}
