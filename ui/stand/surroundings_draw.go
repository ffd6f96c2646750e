package stand

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
)

// View shows the lists, or in their place the fields while something is added. It needs no moments: the lists can be kept from the first
// day.
func (v *surroundings) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	texts := &book.Words.Stand
	f := &kit.Frame{Title: texts.Around, Where: v.about(), Status: v.notice, Hint: v.hint.Say(book, v.written()), Keys: v.keys()}
	if v.form != nil || v.threshold != nil {
		f.Status = cmp.Or(v.notice, book.Saved())
	}
	switch {
	case v.stand() == nil:
		v.excuse(f, w)
	case v.form != nil:
		f.Keys = []key.Binding{k.Choose, k.Switch, k.Turn, k.Close, k.Help}
		title := texts.AddChance
		if v.adding == addFamily {
			title = texts.AddFamily
		}
		f.Add(t.Title.Render(title), "")
		f.Form(t, v.form, w, true, 2)
	default:
		v.draw(f, w, h)
	}
	return f
}

// keys offers nothing that would do nothing.
func (v *surroundings) keys() []key.Binding {
	k, shown := keysOf(v.book.Window), []key.Binding(nil)
	if v.threshold != nil {
		return []key.Binding{k.Switch, k.Leave, k.Help}
	}
	if rows := v.rows(); len(rows) > 0 {
		switch row := rows[v.at]; {
		case row.kind == addChance, row.kind == cardChance, row.kind == addFamily:
			shown = append(shown, k.Choose)
		case row.kind == thresholdRow, row.kind == schoolRow, v.named(row):
			shown = append(shown, k.Open)
		default:
			shown = append(shown, k.Open, k.Remove)
		}
	}
	if v.gone != nil {
		shown = append(shown, k.Undo)
	}
	return append(append(shown, v.stageKey()...), k.Close, k.Help)
}

// draw lists the chances and then the families, each with how often they came up and with the way to add one at the end; between them what
// is asked about thresholds.
func (v *surroundings) draw(f *kit.Frame, w, h int) {
	t, texts, around, prose := &v.book.Theme, &v.book.Words.Stand, v.around(), min(w, kit.Prose)
	for i, row := range v.rows() {
		head := ""
		switch {
		case i == 0:
			head = texts.ChancesHead
		case row.kind == thresholdRow:
			head = v.question()
		case row.kind == familyRow && row.index == 0, row.kind == addFamily && len(around.Families) == 0:
			head = texts.FamiliesHead
		}
		if head != "" && i > 0 {
			f.Add("")
		}
		f.Add(kit.Styled(t.Quiet, kit.Wrap(head, prose, ""))...)
		if row.kind == thresholdRow {
			v.drawThreshold(f, i, w, h)
			continue
		}
		name, used := v.count(row, &around)
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			if used < 0 {
				line := style.Render(strings.TrimRight(kit.Cell(name, w), " "))
				if about := v.aside(row); about != "" {
					line = style.Render(kit.Cell(name, min(42, w-14))) + "  " + t.Quiet.Render(strings.TrimRight(kit.Cell(about, w-min(42, w-14)-2), " "))
				}
				return []string{line}
			}
			lines := []string{style.Render(kit.Cell(name, min(42, w-14))) + "  " + v.times(used)}
			if i == v.at && row.kind == chanceRow {
				lines = append(lines, v.happens(name, prose)...)
			}
			return lines
		})
	}
}

// drawThreshold shows how what was written about thresholds begins, or the field in which it is being written.
func (v *surroundings) drawThreshold(f *kit.Frame, row, w, h int) {
	t := &v.book.Theme
	if v.threshold != nil {
		kit.DrawField(f, v.threshold, row, w, max(3, h-12))
		return
	}
	f.Row(t, row, row == v.at, func(style lipgloss.Style) []string {
		if text := v.around().Thresholds[v.stage]; text != "" {
			return kit.Styled(style, kit.Excerpt(text, min(w, kit.Prose), 2))
		}
		return []string{t.Quiet.Render(v.book.Words.Stand.Empty)}
	})
}

// count names a row and says in how many moments it came up, -1 for one that adds.
func (v *surroundings) count(row aroundRow, around *journal.Surroundings) (name string, used int) {
	switch row.kind {
	case chanceRow:
		chance := around.Chances[row.index]
		for _, s := range v.stand().Period.Moments {
			if chance.Fits(s) {
				used++
			}
		}
		return chance.Name, used
	case familyRow:
		alias := around.Families[row.index]
		return alias, len(v.stand().Met[journal.Fold(alias)])
	case cardChance:
		return "+ " + v.unlisted()[row.index], -1
	case addChance:
		return "+ " + v.book.Words.Stand.AddChance, -1
	case schoolRow:
		return v.book.Words.School.Title, -1
	}
	return "+ " + v.book.Words.Stand.AddFamily, -1
}

// aside says of the row of the school's card which one it is, and of a chance that it is on it.
func (v *surroundings) aside(row aroundRow) string {
	switch row.kind {
	case schoolRow:
		return v.stand().School.Title
	case cardChance:
		return v.book.Words.School.OnTheCard
	}
	return ""
}

// happens gives, below the chance under the cursor, what was ticked on the school's card and may come up there.
func (v *surroundings) happens(chance string, w int) (lines []string) {
	for _, question := range v.stand().School.Happens(chance) {
		lines = append(lines, kit.Styled(v.book.Theme.Quiet, kit.Wrap(fmt.Sprintf(v.book.Words.School.Happens, question), w, "  "))...)
	}
	return lines
}

// times says how often something happened, in words and in squares where so many find room.
func (v *surroundings) times(n int) string {
	t, texts := &v.book.Theme, &v.book.Words.Stand
	if n == 0 {
		return t.Quiet.Render(texts.NotUsedYet)
	}
	text := kit.Cell(texts.UsedTimes.Of(n), 9)
	if n <= 10 {
		text += t.Accent.Render(strings.TrimSuffix(strings.Repeat("■ ", n), " "))
	}
	return text
}
