package safety

import (
	"strconv"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// choice is a row: a deed, and below it in a few words what comes of it.
type choice struct {
	name, about string
	do          func() tea.Cmd
}

// choose answers a key on such rows: a digit does what its row says, tab goes from one to the next.
func choose(win *window.Window, press tea.KeyPressMsg, at *int, rows []choice) (tea.Cmd, bool) {
	k := keysOf(win)
	*at = max(0, min(*at, len(rows)-1))
	switch n := kit.Digit(press); {
	case len(rows) == 0:
		return nil, false
	case n > 0 && n <= len(rows):
		*at = n - 1
		return rows[n-1].do(), true
	case k.Step(press, at, len(rows)):
		return nil, true
	case key.Matches(press, k.Switch):
		return nil, along(at, 1, len(rows))
	case key.Matches(press, k.SwitchBack):
		return nil, along(at, -1, len(rows))
	case key.Matches(press, k.Choose):
		return rows[*at].do(), true
	}
	return nil, false
}

// along goes to the next row, and says false behind the last one and before the first, having gone round to the other end.
func along(at *int, by, rows int) bool {
	to := *at + by
	within := to >= 0 && to < rows
	*at = (to + rows) % rows
	return within
}

// drawChoices adds the rows, with a blank line between them where there is room for that in so many lines.
func drawChoices(f *kit.Frame, win *window.Window, rows []choice, at, room, w int) {
	t := &win.Theme
	drawn := make([][]string, len(rows))
	lines := len(rows) - 1
	for i, r := range rows {
		drawn[i] = kit.Wrap(r.about, min(w-3, kit.Prose), "")
		if r.about == "" {
			drawn[i] = nil
		}
		lines += 1 + len(drawn[i])
	}
	for i, r := range rows {
		if i > 0 && lines <= room {
			f.Add("")
		}
		f.Row(t, i, i == at, func(style lipgloss.Style) []string {
			first := numbered(t, i, style.Render(ansi.Truncate(r.name, w-3, "…")), w)
			return append([]string{first}, kit.Styled(t.Quiet, drawn[i])...)
		})
	}
}

// numbered puts the digit that chooses a row at its right edge.
func numbered(t *kit.Theme, i int, line string, w int) string {
	if i >= 9 {
		return line
	}
	return kit.Pad(line, w-1) + t.Key.Render(strconv.Itoa(i+1))
}

// prose adds a text, wrapped to a measure that is read easily.
func prose(f *kit.Frame, style lipgloss.Style, text string, w int) {
	if text != "" {
		f.Add(kit.Styled(style, kit.Wrap(text, min(w, kit.Prose), ""))...)
	}
}
