package kit

import (
	"image/color"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
)

// Theme is how things look. Text stays in the terminal's own foreground; there is one hue, from pale to strong, a quiet tone, and two
// surfaces, under what is being written and under the row of the cursor. Nothing is said by colour alone.
type Theme struct {
	Title    lipgloss.Style // names of screens and questions
	Accent   lipgloss.Style // what is chosen, where the cursor stands
	Quiet    lipgloss.Style // secondary words
	Key      lipgloss.Style // keys in the footer
	Plain    lipgloss.Style
	Selected lipgloss.Style // the name of the row under the cursor
	Found    lipgloss.Style // what was found in a text
	Cells    ansi.Method    // how the terminal counts the cells of what is typed

	levels     [4]lipgloss.Style
	field, row surface
}

// surface is what begins a stretch of cells with another background; it is empty where there is none.
type surface string

// Ground is what a terminal said of itself; a nil colour is one that it did not say.
type Ground struct{ Background, Text color.Color }

// NewTheme makes the theme for a choice of "auto", "dark", "light" or "none". By itself it follows the background, and where the terminal
// said none it uses no tone at all, because any might be unreadable there. What was chosen is believed, but only a background that was said
// has surfaces.
func NewTheme(choice string, profile colorprofile.Profile, ground Ground) Theme {
	said := ground.Background != nil
	dark := choice == "dark" || choice != "light" && said && Dark(ground.Background)
	if said && Dark(ground.Background) != dark {
		ground, said = Ground{}, false
	}
	h := lightHue()
	if dark {
		h = darkHue()
	}
	var p palette
	switch {
	case choice == "none" || choice == "auto" && !said || profile < colorprofile.ANSI:
	case profile == colorprofile.ANSI:
		p = of16(dark)
	case profile == colorprofile.ANSI256:
		p = of256(dark, said && h.mix(ground.Background, ground.Text).row != nil)
	case said:
		p = h.mix(ground.Background, ground.Text)
	default:
		p = h.plain()
	}
	return p.theme()
}

func (p palette) theme() Theme {
	plain := lipgloss.NewStyle()
	tone := func(c color.Color) lipgloss.Style {
		if c == nil {
			return plain
		}
		return plain.Foreground(c)
	}
	t := Theme{
		Title:    plain.Bold(true),
		Accent:   tone(p.accent),
		Quiet:    tone(p.quiet),
		Key:      plain.Bold(true),
		Plain:    plain,
		Selected: plain.Bold(true),
		Found:    tone(p.accent).Bold(true).Underline(true),
		field:    under(p.field),
		row:      under(p.row),
	}
	for i, c := range p.levels {
		t.levels[i] = tone(c)
	}
	return t
}

func under(c color.Color) surface {
	if c == nil {
		return ""
	}
	return surface(ansi.Style{}.BackgroundColor(c).String())
}

// Level is the tone of level i of n, from pale to strong. The letters of a scale of more than four share the tones.
func (t *Theme) Level(i, n int) lipgloss.Style {
	if i < 0 || n < 2 {
		return t.Quiet
	}
	return t.levels[strength(i, n)]
}

// strength is where level i of n lies on the scale from pale to strong, whose ends every rubric takes.
func strength(i, n int) int {
	const last = 3
	return min(last, (i*last+(n-1)/2)/(n-1))
}

// paint lays a surface under the cells from left to right of a line, which may be shorter. Cells are counted as the terminal does: what stands
// behind a sign that it draws in pieces stands further to the right.
func (s surface) paint(cells ansi.Method, line string, left, right int) string {
	if s == "" || right <= left {
		return line
	}
	width := cells.StringWidth(line)
	var before, middle, after string
	if width <= right && len(line) >= left && strings.TrimLeft(line[:left], " ") == "" { // as nearly every line is: a margin, and nothing beyond
		before, middle = line[:left], line[left:]
	} else {
		before, middle, after = cells.Truncate(line, left, ""), cells.Cut(line, left, right), cells.TruncateLeft(line, right, "")
		before += strings.Repeat(" ", max(0, left-width))
	}
	middle += strings.Repeat(" ", max(0, right-max(width, left)))
	// a style that ends in between would end the surface as well
	if strings.Contains(middle, "\x1b") {
		middle = strings.ReplaceAll(strings.ReplaceAll(middle, "\x1b[m", "\x1b[m"+string(s)), "\x1b[0m", "\x1b[m"+string(s))
	}
	return before + string(s) + middle + ansi.ResetStyle + after
}
