package stand

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// View draws the levels, the reason and the moments under each other, whichever has the cursor. In a low window what the criterion means
// goes first, and then the field becomes low.
func (v *judge) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, t := v.book, &v.book.Theme
	f := kit.Frame{Title: book.Words.Stand.Assess + " ── " + v.crit.Name.In(book.Lang()), Where: book.StageName(v.stand.Stage)}
	f.Status, f.Keys = cmp.Or(v.notice, book.Saved()), v.keys()
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.about(), w, ""))...)
	}
	v.drawLevels(&f, w)
	f.Add("")
	f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Stand.Why, w, ""))...)
	kit.DrawField(&f, v.reason, 0, w, max(2, min(4, h-18)))
	v.drawEarlier(&f, w)
	v.drawAnswers(&f, w)
	v.drawMoments(&f, w, f.Room(h))
	if v.part == reasonPart { // in a low window what matters is the line being written, not all of the field
		f.Focus, f.FocusEnd = max(0, f.Cursor.Y-1), f.Cursor.Y+1
	}
	return &f
}

func (v *judge) keys() []key.Binding {
	k := keysOf(v.book.Window)
	switch v.part {
	case reasonPart:
		return []key.Binding{k.Switch, k.Close, k.Help}
	case momentsPart:
		return []key.Binding{k.Mark, k.Read, k.Switch, k.Close, k.Help}
	}
	return []key.Binding{k.GiveLevel, k.Choose, k.Switch, k.Close, k.Help}
}

// about says what the criterion means, what the college expects by now, and how an earlier estimate shifted.
func (v *judge) about() string {
	book := v.book
	parts := []string{v.crit.Meaning.In(book.Lang())}
	if stage := book.Rubric.Stage(v.stand.Stage); stage != nil && stage.Expected != "" {
		parts = append(parts, fmt.Sprintf(book.Words.Stand.Expected, book.LevelName(book.Rubric, stage.Expected)))
	}
	return strings.TrimSpace(strings.Join(append(parts, shift(book, v.stand, v.crit.ID)), " "))
}

// drawLevels lists the levels with their descriptions. In a narrow window only the one under the cursor is whole, so that all levels
// stay in sight together.
func (v *judge) drawLevels(f *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	chosen := v.judgement().Level
	for i, l := range book.Rubric.Levels {
		here := v.part == levelsPart && i == v.level
		about := kit.Wrap(v.crit.Levels[i].In(book.Lang()), max(12, w-20), "")
		if !here && w < 100 {
			about = []string{kit.Cell(v.crit.Levels[i].In(book.Lang()), max(0, w-20))}
		}
		f.Row(t, i, here, func(style lipgloss.Style) []string {
			sign := "○ "
			if l.ID == chosen {
				sign = "● "
			}
			if l.ID == chosen && !here {
				style = t.Accent
			}
			lines := []string{style.Render(sign+kit.Cell(l.Name.In(book.Lang()), 13)) + t.Quiet.Render(about[0])}
			for _, line := range about[1:] {
				lines = append(lines, strings.Repeat(" ", 18)+t.Quiet.Render(line))
			}
			return lines
		})
		if here {
			f.FocusEnd = min(f.FocusEnd, f.Focus+1) // of a long one the beginning is enough: the levels before it stay in sight
		}
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(wanting(book, v.stand.Period.Remark(v.crit.ID, chosen), chosen), w, ""))...)
}

// drawEarlier shows what earlier, finished estimates said of the criterion, which stay readable beside this one.
func (v *judge) drawEarlier(f *kit.Frame, w int) {
	book := v.book
	for _, est := range v.stand.Estimates {
		was := est.Judgements[v.crit.ID]
		if est.Finished.IsZero() || est.Version == v.estimate.Version || was.Empty() {
			continue
		}
		text := fmt.Sprintf(book.Words.Stand.Earlier, book.Words.Dates.Day(est.Finished, book.Now()), book.LevelName(book.Rubric, was.Level))
		if was.Reason != "" {
			text += " " + words.Quote(was.Reason)
		}
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(text, w, ""))...)
	}
}

// drawAnswers shows in a quiet line what each lecturer answered about the criterion. It is cut there: the whole of it stands among the
// answers, and here the student judges.
func (v *judge) drawAnswers(f *kit.Frame, w int) {
	book, texts := v.book, &v.book.Words.Feedback
	for _, r := range v.stand.Answers {
		if !r.Says(v.crit.ID) {
			continue
		}
		level := cmp.Or(book.Judged(r, v.crit.ID), texts.NoLevel)
		text := fmt.Sprintf(texts.SaidOfIt, r.Name(), book.Words.Dates.Day(r.Made(), book.Now()), level)
		if remark := r.View(v.crit.ID).Remark; remark != "" {
			text += " " + texts.NextStep + ": " + words.Quote(journal.Line(remark))
		}
		f.Add(book.Theme.Quiet.Render(" " + strings.TrimRight(kit.Cell(text, w-3), " ")))
	}
}

// drawMoments lists the moments behind the criterion, with a tick at those that the student links: as many as find room, and three at
// least, towards which the window scrolls.
func (v *judge) drawMoments(f *kit.Frame, w, room int) {
	book, t := v.book, &v.book.Theme
	f.Add("", t.Title.Render(kit.Cell(book.Words.Stand.Link, w-2)))
	moments, linked := v.moments(), v.judgement().Moments
	if len(moments) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(invitation(book, v.crit), w, ""))...)
		return
	}
	rows := max(3, room-len(f.Body))
	top := max(0, min(v.moment-rows/2, len(moments)-rows))
	for i := top; i < min(len(moments), top+rows); i++ {
		f.Row(t, i, v.part == momentsPart && i == v.moment, func(style lipgloss.Style) []string {
			sign := "□ "
			if slices.Contains(linked, moments[i].ID) {
				sign = "■ "
			}
			return []string{style.Render(kit.Cell(sign+v.momentLine(moments[i]), w-5))}
		})
	}
}

// momentLine tells a moment by its level and what was written at the criterion, or else how its story begins.
func (v *judge) momentLine(m *journal.Summary) string {
	book := v.book
	letter := "·"
	if level := m.LevelOf(v.crit.ID); level != "" {
		letter = book.Letter(level)
	}
	text := logbook.Sentence(v.sentences[m.ID])
	if text == "" {
		text = "(" + book.Words.Stand.Story + ") " + m.Line
	}
	return letter + " " + kit.Cell(book.Words.Dates.Column(m.When, book.Now()), words.ColumnWidth) + text
}
