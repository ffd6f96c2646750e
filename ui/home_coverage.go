package ui

import (
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// coverage draws which criteria were met, level by level in letters, in two columns where they fit.
func (h *home) coverage(f *kit.Frame, w int) {
	book := h.book
	if book.Overview.Entries == 0 {
		return
	}
	width := min((w-4)/2, 46)
	if w < 72 {
		width = w - 4
	}
	hold, pour := h.partLines(rubric.Hold, journal.HoldOn, width), h.partLines(rubric.Pour, journal.PourCoffee, width)
	f.Add("")
	if w < 72 {
		for _, line := range append(append(hold, ""), pour...) {
			f.Add(line)
		}
		return
	}
	for i := range max(len(hold), len(pour)) {
		left, right := kit.Cell("", width), ""
		if i < len(hold) {
			left = hold[i]
		}
		if i < len(pour) {
			right = pour[i]
		}
		f.Add(left + " " + right)
	}
}

// partLines draws the criteria of one part under its name, with the newest levels of each.
func (h *home) partLines(part rubric.Part, number, width int) []string {
	book := h.book
	var criteria []rubric.Criterion
	for _, g := range book.Rubric.Groups {
		if g.Part == part {
			criteria = append(criteria, g.Criteria...)
		}
	}
	name := 24
	for _, c := range criteria {
		name = max(name, len([]rune(c.Short.In(book.Lang())))+2)
	}
	name = min(name, width-10)
	lines := []string{book.Theme.Quiet.Render(kit.Cell(book.Words.Walk.Parts[number], width))}
	for _, c := range criteria {
		tally := book.Overview.Coverage[c.ID]
		value := book.Theme.Quiet.Render(kit.Cell(book.Words.Home.Quiet, width-name))
		if tally.Moments > 0 {
			value = book.Theme.Accent.Render(kit.Cell(h.letters(tally, width-name-1), width-name))
		}
		lines = append(lines, kit.Cell(c.Short.In(book.Lang()), name)+value)
	}
	return lines
}

// letters gives the newest levels of a criterion, oldest first; how many there were before stands in front.
func (h *home) letters(t journal.Tally, room int) string {
	each := 2 // a letter and room to the next
	for _, l := range h.book.Rubric.Levels {
		each = max(each, lipgloss.Width(l.Short.In(h.book.Lang()))+1)
	}
	marks := t.Recent[max(0, len(t.Recent)-max(1, (room-4)/each)):]
	var letters []string
	if more := t.Moments - len(marks); more > 0 {
		letters = append(letters, "+"+strconv.Itoa(more))
	}
	for _, m := range marks {
		letters = append(letters, h.book.Letter(m.Level))
	}
	return strings.Join(letters, " ")
}
