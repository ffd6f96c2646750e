package judge

import (
	"cmp"
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// The third part of the student's screen is about the answer as a whole, and what the lecturer keeps for themself.
const (
	readyRow = iota
	closingRow
	pointsRow
	noteRow
	labelRow
	colleagueRow
	answerRows
)

// answerValue gives the name of a row of it, and what stands there.
func (v *studentView) answerValue(row int) (name, value string) {
	say, review := &v.desk.Words.Student, &v.s.Review
	none := func(text string) string {
		if text == "" {
			return say.Nothing
		}
		return kit.UpTo(text, 400)
	}
	switch row {
	case readyRow:
		return say.Ready, cmp.Or(v.desk.Words.Review.States[v.s.Standing().State], say.ReadyNo)
	case closingRow:
		return say.Closing, none(review.Closing)
	case pointsRow:
		return say.Points, none(strings.Join(review.Points, " · "))
	case noteRow:
		return say.Note, none(review.Note)
	case labelRow:
		return say.Label, none(review.Label)
	}
	if v.colleague == nil {
		return say.Colleague, say.Nothing
	}
	return say.Colleague, kit.UpTo(v.colleague.Reviewer.Name, 100)
}

// drawAnswer draws the rows, with what the one under the cursor is for.
func (v *studentView) drawAnswer(f *kit.Frame, w int) {
	t, say := &v.desk.Theme, &v.desk.Words.Student
	about := [answerRows]string{say.ReadyAbout, say.ClosingAbout, say.PointsAbout, say.NoteAbout, say.LabelAbout, say.ColleagueAbout}
	for row := range answerRows {
		if row == noteRow {
			f.Add("", t.Quiet.Render(strings.TrimRight(kit.Cell(say.OnlyYou, w), " ")))
		}
		name, value := v.answerValue(row)
		here := v.at[answerPart] == row
		f.Row(t, row, here, func(style lipgloss.Style) []string {
			lines := []string{style.Render(kit.Cell(name, 26)) + strings.TrimRight(kit.Cell(journal.Line(value), max(4, w-26)), " ")}
			if here {
				lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(about[row], w, "  "))...)
			}
			return lines
		})
	}
}

// openAnswer does what enter does on a row of it.
func (v *studentView) openAnswer(row int) tea.Cmd {
	say, review := &v.desk.Words.Student, &v.s.Review
	switch row {
	case readyRow:
		return v.markReady()
	case closingRow:
		return v.desk.Push(newSaying(v, say.Closing, say.ClosingAbout, review.Closing, (*journal.Review).SetClosing))
	case pointsRow:
		return v.desk.Push(newPoints(v))
	case noteRow:
		return v.desk.Push(newSaying(v, say.Note, say.NoteAbout, review.Note, (*journal.Review).SetNote))
	case labelRow:
		return v.desk.Push(newSaying(v, say.Label, say.LabelAbout, review.Label, (*journal.Review).SetLabel))
	}
	return v.desk.Push(window.NewPicker(v.desk.Window, say.Colleague, v.desk.Set.Folder, false, func(path string) tea.Cmd {
		return v.desk.Wait(v, v.desk.ReadColleague(path, v.s))
	}))
}

// answerName is the name of the part, with how far the answer is.
func (v *studentView) answerName() string {
	say := &v.desk.Words.Student
	if state := v.s.Standing().State; state != journal.AnswerOpen {
		return fmt.Sprintf("%s: %s", say.Answer, v.desk.Words.Review.States[state])
	}
	return say.Answer
}
