package ui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// How many of the newest moments of a criterion a bar shows, where there is little room and where there is more.
const (
	fewMoments  = 5
	moreMoments = 9
)

// mostShades is how many levels have a shade of their own. Those of a longer scale are told apart by their letters alone.
const mostShades = 4

// picture draws how each criterion was met, in two columns where they fit.
func (h *home) picture(w int) *kit.Frame {
	f, bar := &kit.Frame{}, fewMoments
	if w >= 90 {
		bar = moreMoments
	}
	if w < 70 {
		f.Stack(h.part(rubric.Hold, journal.HoldOn, w, bar))
		f.Add("")
		f.Stack(h.part(rubric.Pour, journal.PourCoffee, w, bar))
		return f
	}
	split := max(39, w/2)
	f.Columns(h.part(rubric.Hold, journal.HoldOn, split-3, bar), h.part(rubric.Pour, journal.PourCoffee, w-split, bar), split)
	return f
}

// column draws it in one column, for the entries to stand beside.
func (h *home) column() *kit.Frame {
	f := &kit.Frame{}
	f.Stack(h.part(rubric.Hold, journal.HoldOn, spreadLeft-3, moreMoments))
	f.Add("")
	f.Stack(h.part(rubric.Pour, journal.PourCoffee, spreadLeft-3, moreMoments))
	return f
}

// part draws the criteria of one part under its name: a bar of the newest moments, how many there are, and the level given last.
func (h *home) part(part rubric.Part, number, w, bar int) *kit.Frame {
	book, f := h.book, &kit.Frame{}
	t := &book.Theme
	f.Add(t.Quiet.Render(kit.Cell(book.Words.Walk.Parts[number], w)))
	for _, g := range book.Rubric.Groups {
		if g.Part != part {
			continue
		}
		for _, c := range g.Criteria {
			name := max(8, min(w-bar-6, 24+(bar-fewMoments)/2))
			short, tally := kit.Cell(kit.Cell(c.Short.In(book.Lang()), name-1), name), book.Overview.Coverage[c.ID]
			if tally.Moments == 0 {
				f.Add(t.Quiet.Render(short + book.Words.Home.Quiet))
				continue
			}
			f.Add(short + h.bar(tally, bar) + fmt.Sprintf("%3d ", tally.Moments) + h.lastLevel(tally))
		}
	}
	return f
}

// bar draws the newest moments of a criterion, oldest first, in exactly so many cells.
func (h *home) bar(tally journal.Tally, cells int) string {
	book := h.book
	t, r := &book.Theme, book.Rubric
	levels := make([]string, len(tally.Recent))
	for i, m := range tally.Recent {
		levels[i] = m.Level
	}
	if len(r.Levels) <= mostShades {
		return kit.Bar(t, r, levels, cells)
	}
	line := ""
	for i := len(levels) - 1; i >= 0; i-- {
		said := kit.Letters(t, r, levels[i], book.Lang())
		if levels[i] == "" { // words, which every scale has the same picture for
			said = kit.Shade(t, r, "")
		}
		longer := strings.TrimRight(said+" "+line, " ")
		if ansi.StringWidth(longer) > cells {
			break
		}
		line = longer
	}
	return kit.Pad(line, cells)
}

// lastLevel gives the letters of the level given last, nothing where there are words only.
func (h *home) lastLevel(tally journal.Tally) string {
	for i := len(tally.Recent) - 1; i >= 0; i-- {
		if level := tally.Recent[i].Level; level != "" {
			return kit.Letters(&h.book.Theme, h.book.Rubric, level, h.book.Lang())
		}
	}
	return ""
}

// legend says in one line what stands in the picture.
func (h *home) legend(w int) string {
	book := h.book
	t, counts := &book.Theme, h.counts()
	if room := w - ansi.StringWidth(counts) - 3; room > 30 {
		return kit.Pad(kit.Legend(t, book.Rubric, book.Words.Home.OnlyWords, book.Lang(), room), room+3) + t.Quiet.Render(counts)
	}
	return kit.Legend(t, book.Rubric, book.Words.Home.OnlyWords, book.Lang(), w)
}

// counts says what a number beside a bar means, with a level of the rubric for an example.
func (h *home) counts() string {
	levels := h.book.Rubric.Levels
	letters := levels[len(levels)*2/3].Short.In(h.book.Lang())
	return fmt.Sprintf(h.book.Words.Home.Counts, letters, letters)
}

// legendBlock says the same in a short block, with the names of the levels.
func (h *home) legendBlock() []string {
	book := h.book
	t, r := &book.Theme, book.Rubric
	var lines []string
	for i, l := range r.Levels {
		said := kit.Cell(l.Short.In(book.Lang())+" "+strings.ToLower(l.Name.In(book.Lang())), 17)
		if i%2 == 0 {
			lines = append(lines, "")
		}
		lines[len(lines)-1] += kit.Shade(t, r, l.ID) + " " + t.Quiet.Render(said)
	}
	return append(lines, kit.Shade(t, r, "")+" "+t.Quiet.Render(book.Words.Home.OnlyWords), t.Quiet.Render(h.counts()))
}
