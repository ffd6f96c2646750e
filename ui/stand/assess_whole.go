package stand

import (
	"cmp"
	"strings"

	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/stage"
)

// over gives the answers over the whole stage, as they stand; empty ones where nothing was written yet.
func (v *assess) over() *journal.HeadHeartHands {
	return cmp.Or(v.stand().Over.Whole, &journal.HeadHeartHands{})
}

// wholeLine is the row of the stage in three answers: how the first of them begins.
func (v *assess) wholeLine(style lipgloss.Style, w int) string {
	const name = 24
	say, began := &v.book.Words.Stage, ""
	for _, answer := range v.over().Answers() {
		if began == "" && strings.TrimSpace(*answer) != "" {
			began = kit.Quoted(*answer)
		}
	}
	return style.Render(kit.Cell(say.Whole, min(name, w))) + "  " + v.book.Theme.Quiet.Render(strings.TrimRight(kit.Cell(cmp.Or(began, say.WholeAbout), max(0, w-name-2)), " "))
}

// answered gives the answers, each in at most so many lines, to be read.
func (v *assess) answered(w, most int) (lines []string) {
	all := v.over().Answers()
	for i, q := range v.book.Questions() {
		lines = append(lines, stage.Answer(&v.book.Theme, v.book.Words.Stand.Empty, q.Name.In(v.book.Lang()), *all[i], v.book.Theme.Quiet, w, most)...)
	}
	return lines
}
