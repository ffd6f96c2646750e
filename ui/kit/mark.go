package kit

import (
	"strings"
	"unicode"

	"charm.land/lipgloss/v2"
)

// mark gives the words of marks their style in the lines that a text was wrapped to, and gives the marks that are not in this text. Wrapping
// moves spaces only, so that the letters are counted.
func mark(lines []string, text string, marks []Emphasis) (others []Emphasis) {
	styles, seen := []*lipgloss.Style{}, 0
	letter := func(style *lipgloss.Style, text string) {
		for _, r := range text {
			if !unicode.IsSpace(r) {
				styles = append(styles, style)
			}
		}
	}
	for len(marks) > 0 {
		at := strings.Index(text[seen:], marks[0].Words)
		if at < 0 {
			break
		}
		letter(nil, text[seen:seen+at])
		letter(&marks[0].Style, marks[0].Words)
		seen, marks = seen+at+len(marks[0].Words), marks[1:]
	}
	if seen == 0 {
		return marks
	}
	next := 0
	for i, line := range lines {
		lines[i] = dressed(line, styles, &next)
	}
	return marks
}

// dressed gives each stretch of a line the style of its letters, of which so many were on the lines above.
func dressed(line string, styles []*lipgloss.Style, next *int) string {
	var b strings.Builder
	begin, now := 0, (*lipgloss.Style)(nil)
	flush := func(to int) {
		words := strings.TrimRight(line[begin:to], " ")
		if now != nil {
			b.WriteString(now.Render(words))
		} else {
			b.WriteString(words)
		}
		b.WriteString(line[begin+len(words) : to])
		begin = to
	}
	for i, r := range line {
		if unicode.IsSpace(r) {
			continue
		}
		var style *lipgloss.Style
		if *next < len(styles) {
			style = styles[*next]
		}
		if *next++; style != now {
			flush(i)
			now = style
		}
	}
	flush(len(line))
	return b.String()
}
