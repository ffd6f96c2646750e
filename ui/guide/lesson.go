package guide

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// Labels is the width of a column of short words before lines.
const Labels = 9

// WhyWhere is the page about why things matter and where the course teaches them, as a rubric says it of its groups; false for one that
// says it of none.
func WhyWhere(win *window.Window, r *rubric.Rubric) (page words.Lesson, has bool) {
	page = win.Words.Stage.Page
	page.Pairs = slices.Clone(page.Pairs)
	for _, g := range r.Groups {
		said := words.Said(g.Why.In(win.Lang()), g.Where.In(win.Lang()))
		if len(said) > 0 {
			has, page.Pairs = true, append(page.Pairs, words.Pair{Label: g.Name.In(win.Lang()), Text: strings.Join(said, "\n")})
		}
	}
	return page, has
}

// DrawLesson adds a page of the help's book, or of the guide, in lines of at most w cells.
func DrawLesson(f *kit.Frame, t *kit.Theme, l *words.Lesson, w int) {
	f.Add(kit.Styled(t.Title, kit.Wrap(l.Title, w, ""))...)
	for _, text := range l.Text {
		f.Add("")
		f.Add(kit.Wrap(text, w, "")...)
	}
	pairs := pairLines(l.Pairs, t, w)
	airy := slices.ContainsFunc(pairs, func(lines []string) bool { return len(lines) > 1 })
	for i, lines := range pairs {
		if airy || i == 0 {
			f.Add("")
		}
		f.Add(lines...)
	}
	f.Add("")
	f.Add(kit.Styled(t.Quiet, kit.Wrap(l.Reason, w, ""))...)
}

// pairLines gives each pair with its word before the text, or above it where there is little room.
func pairLines(pairs []words.Pair, t *kit.Theme, w int) (all [][]string) {
	at := Labels
	for _, p := range pairs {
		at = max(at, ansi.StringWidth(p.Label)+2)
	}
	for _, p := range pairs {
		label := t.Quiet.Render(p.Label)
		if len(p.Label) == 1 { // a key
			label = t.Key.Render(p.Label)
		}
		if w-at < 24 {
			all = append(all, append([]string{ansi.Truncate(label, w, "")}, hang(p.Text, w)...))
			continue
		}
		lines := hang(p.Text, w-at)
		for i := range lines {
			before := ""
			if i == 0 {
				before = label
			}
			lines[i] = kit.Pad(before, at) + lines[i]
		}
		all = append(all, lines)
	}
	return all
}

// hang breaks a text so that what follows an opening quotation mark begins under the letter, not under the mark.
func hang(text string, w int) []string {
	inner, quoted := strings.CutPrefix(text, "“")
	if !quoted {
		return kit.Wrap(text, w, "")
	}
	lines := kit.Wrap(inner, w, " ")
	if len(lines) > 0 {
		lines[0] = "“" + strings.TrimPrefix(lines[0], " ")
	}
	return lines
}
