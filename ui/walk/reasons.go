package walk

import (
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// group is what the page belongs to, nil where it belongs to none.
func (v *Walk) group() *rubric.Group {
	if v.draft.At.Kind == journal.GoalsPage {
		for i := range v.rubric.Groups {
			if g := &v.rubric.Groups[i]; g.Part == rubric.Goals {
				return g
			}
		}
	}
	_, g := v.rubric.Criterion(v.draft.At.Criterion)
	return g
}

// hasReasons says that the rubric tells why what is asked matters, or where it belongs.
func (v *Walk) hasReasons() bool {
	g := v.group()
	return g != nil && g.Why.In(v.book.Lang())+g.Where.In(v.book.Lang()) != ""
}

// drawReasons draws the row that unfolds why what is asked matters and where it belongs, or both of these. While one places they give way
// to the levels, and in a low window to what is asked.
func (v *Walk) drawReasons(f *kit.Frame, w, h int) {
	p, asks := v.pane.(*criterionPane)
	if !v.hasReasons() || h < 16 || asks && p.placing() {
		return
	}
	if !v.reasons && !asks && h < 28 { // the list of goals needs each line
		return
	}
	t, say, g := &v.book.Theme, &v.book.Words.Stage, v.group()
	if !v.reasons {
		label := keysOf(v.book.Window).Reason.Help()
		f.Row(t, reasonRow, false, func(name lipgloss.Style) []string {
			line := t.Quiet.Render(kit.Cell(say.Why, column) + say.AndWhere)
			return []string{kit.Pad(line, w-len(label.Key)) + t.Key.Render(label.Key)}
		})
		return
	}
	for _, part := range []struct{ name, text string }{{say.Why, g.Why.In(v.book.Lang())}, {say.Where, g.Where.In(v.book.Lang())}} {
		for i, line := range kit.Wrap(part.text, min(w, kit.Prose)-column, "") {
			label := ""
			if i == 0 {
				label = part.name
			}
			f.Add(t.Quiet.Render(kit.Cell(label, column) + line))
		}
	}
	f.Add("")
}
