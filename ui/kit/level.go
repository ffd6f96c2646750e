package kit

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/rubric"
)

// Coffee gets stronger: the picture of a level is a shade, from the lowest to the highest, and words without a level are a dot. A scale of
// more than four levels has no shades, only its letters.
const (
	shades   = "░▒▓█"
	wordOnly = "·"
)

// Letters gives the short letters of a level in its tone; those of none, "–", for an id that the rubric does not have.
func Letters(t *Theme, r *rubric.Rubric, id, lang string) string {
	i := r.LevelIndex(id)
	if i < 0 {
		return t.Quiet.Render("–")
	}
	return t.Level(i, len(r.Levels)).Render(r.Levels[i].Short.In(lang))
}

// Shade gives the picture of a level, one cell, in its tone. The empty id stands for words without a level.
func Shade(t *Theme, r *rubric.Rubric, id string) string {
	i, n := r.LevelIndex(id), len(r.Levels)
	if i < 0 {
		return t.Quiet.Render(wordOnly)
	}
	if n > 4 {
		return t.Level(i, n).Render("■")
	}
	return t.Level(i, n).Render(string([]rune(shades)[strength(i, n)]))
}

// Bar draws levels as one cell each, oldest first and the newest of them where not all find room, in exactly width cells.
func Bar(t *Theme, r *rubric.Rubric, levels []string, width int) string {
	var b strings.Builder
	for _, id := range levels[max(0, len(levels)-width):] {
		b.WriteString(Shade(t, r, id))
	}
	return Pad(b.String(), width)
}

// Legend says in one line what the pictures of levels mean: shade and letters of each, and wordsOnly for the dot. Long is with the names of
// the levels, where they find room in w cells.
func Legend(t *Theme, r *rubric.Rubric, wordsOnly, lang string, w int) string {
	say := func(name func(i int) string) string {
		var parts []string
		for i, l := range r.Levels {
			parts = append(parts, Shade(t, r, l.ID)+" "+t.Quiet.Render(name(i)))
		}
		return strings.Join(append(parts, t.Quiet.Render(wordOnly+" "+wordsOnly)), "  ")
	}
	long := say(func(i int) string {
		return r.Levels[i].Short.In(lang) + " " + strings.ToLower(r.Levels[i].Name.In(lang))
	})
	if lipgloss.Width(long) <= w {
		return long
	}
	return ansi.Truncate(say(func(i int) string { return r.Levels[i].Short.In(lang) }), w, "…")
}
