package judge

import (
	"strings"

	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// The rows of the screen, as a click finds them: what there is to read, the levels one by one, and the rest.
func (v *studentCriterion) levelsRow() int { return 1 + len(v.moments) }
func (v *studentCriterion) backRow() int   { return v.levelsRow() + len(v.of.levels()) + 2 }
func (v *studentCriterion) remarkRow() int { return v.backRow() + 1 }
func (v *studentCriterion) pointRow() int  { return v.backRow() + 2 }

// Point puts the cursor on what there is to read, on a level, in the next step, or on a row below it. A click on a level chooses it, as enter
// would, and stays.
func (v *studentCriterion) Point(row int) (opens bool) {
	switch {
	case row < v.levelsRow():
		v.turnTo(readsStop)
		v.row = row
		return true
	case row > v.levelsRow() && row < v.backRow():
		v.turnTo(levelsStop)
		v.level = row - v.levelsRow() - 1
	case row == v.levelsRow():
		v.turnTo(levelsStop)
	case row == v.backRow():
		v.turnTo(backStop)
		return true
	case row == v.remarkRow():
		v.turnTo(remarkStop)
	default:
		v.turnTo(pointStop)
	}
	return false
}

// drawOwn draws what the lecturer says: the levels on one line, what the one at hand means, and the next step.
func (v *studentCriterion) drawOwn(f *kit.Frame, w, room int) {
	t, say, indent := &v.of.desk.Theme, &v.of.desk.Words.Student, strings.Repeat(" ", v.indent())
	f.Row(t, v.levelsRow(), v.stop == levelsStop, func(style lipgloss.Style) []string {
		lines := v.of.scale(v.crit.ID, v.level, w-v.indent())
		for i := range lines {
			if i == 0 {
				lines[i] = style.Render(kit.Cell(say.You, v.indent())) + lines[i]
				continue
			}
			lines[i] = indent + lines[i]
		}
		return lines
	})
	about, most := say.ArrowsRead, 3
	if room <= 12 {
		most = 1
	}
	if at := max(v.level, v.of.chosen(v.crit.ID)); v.level >= 0 {
		about = v.of.means(v.crit, v.level)
	} else if at >= 0 {
		about = v.of.means(v.crit, at)
	}
	f.Add(kit.Styled(t.Quiet, kit.Few(about, w, most, indent))...)
	v.drawBack(f, w, v.indent())
	if room > 12 {
		f.Add("")
	}
	v.drawPoint(f, w, t.Quiet.Render(say.NextStep))
	kit.DrawField(f, v.remark, v.remarkRow(), w, max(2, min(6, room-15)))
	if v.stop != pointStop {
		return
	}
	f.Focus, f.FocusEnd = len(f.Body)-1, len(f.Body)-1
}

// drawBack draws the row that puts a level back, where there is one to put back.
func (v *studentCriterion) drawBack(f *kit.Frame, w, label int) {
	was, t := v.of.was(v.crit.ID), &v.of.desk.Theme
	if was == "" {
		return
	}
	put, name := keysOf(v.of.desk.Window).PutBack.Help(), v.of.desk.Words.Student.PutBack
	f.Row(t, v.backRow(), v.stop == backStop, func(style lipgloss.Style) []string {
		line, rest := kit.Cell("", label)+style.Render(name), []string(nil)
		if beside := line + "  " + t.Quiet.Render(was); lipgloss.Width(beside)+2+len(put.Key) <= w {
			line = beside
		} else {
			rest = kit.Styled(t.Quiet, kit.Wrap(was, w, strings.Repeat(" ", label)))
		}
		return append([]string{kit.Pad(line, w-len(put.Key)) + t.Key.Render(put.Key)}, rest...)
	})
}

// drawPoint draws whether the criterion is to be talked about, at the right of what stands on its line.
func (v *studentCriterion) drawPoint(f *kit.Frame, w int, left string) {
	t, say, here := &v.of.desk.Theme, &v.of.desk.Words.Student, v.stop == pointStop
	value := say.PointNo
	if v.raised() >= 0 {
		value = say.PointYes
	}
	f.Row(t, v.pointRow(), here, func(style lipgloss.Style) []string {
		point := t.Quiet.Render(say.Point+": ") + value
		if here {
			point = style.Render(say.Point + ": " + value)
		}
		return []string{kit.Pad(left, max(lipgloss.Width(left)+2, w-lipgloss.Width(point))) + point}
	})
}

// drawPlaces draws the same as a column: every level with its description.
func (v *studentCriterion) drawPlaces(f *kit.Frame, w, room int) {
	t, say := &v.of.desk.Theme, &v.of.desk.Words.Student
	f.Row(t, v.levelsRow(), v.stop == levelsStop && v.level < 0, func(lipgloss.Style) []string {
		return kit.Styled(t.Title, kit.Wrap(say.WherePlace, w, ""))
	})
	f.Add("")
	v.of.drawLevels(f, v.crit, v.level, v.levelsRow()+1, w)
	if v.of.was(v.crit.ID) != "" {
		f.Add("")
	}
	v.drawBack(f, w, 0)
	f.Add("")
	v.drawPoint(f, w, t.Quiet.Render(say.NextStep))
	kit.DrawTall(f, v.remark, v.remarkRow(), w, 3, max(3, min(8, room-len(f.Body))))
}
