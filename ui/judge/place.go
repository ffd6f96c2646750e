package judge

import (
	"fmt"
	"slices"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// This file is about what a lecturer places: a level or none, on the screen of a criterion and in an entry alike. Each change can be put back
// for as long as the student lies open.

// levels are those of the hand-in's rubric. Behind the last, at len(levels), stands "cannot judge".
func (v *studentView) levels() []rubric.Level { return v.s.HandIn.Rubric.Levels }

// chosen gives where on the scale the lecturer placed a criterion; -1 for nowhere.
func (v *studentView) chosen(id string) int { return v.scaleOf(v.s.Review.Views[id]) }

func (v *studentView) scaleOf(view journal.View) int { return v.s.Brief.Placed(view) }

// digit gives the place on the scale that a digit stands for, 0 for "cannot judge"; -1 for any other key. Unlike elsewhere only digits count,
// and not the letters and signs on the same keys of an AZERTY keyboard: those may be words typed beside the text.
func (v *studentView) digit(press tea.KeyPressMsg) int {
	switch n := kit.Digit(press); {
	case n < 0 || !unicode.IsDigit([]rune(press.Text)[0]):
		return -1
	case n == 0:
		return len(v.levels())
	case n <= len(v.levels()):
		return n - 1
	}
	return -1
}

// grade says where on the scale a criterion lies, beside the student's claim as it is now. The same again upholds it.
func (v *studentView) grade(id string, at int) tea.Cmd {
	grade := func(review *journal.Review) { v.s.Brief.Grade(review, id, at) }
	if at == v.chosen(id) {
		return v.desk.Change(v.s, false, grade)
	}
	return v.change(id, grade)
}

// wipe takes a level away, and says how to put it back.
func (v *studentView) wipe(id string) (notice string, cmd tea.Cmd) {
	was := v.s.Review.Views[id]
	if v.scaleOf(was) < 0 {
		return "", nil
	}
	put := keysOf(v.desk.Window).PutBack.Help()
	notice = fmt.Sprintf(v.desk.Words.Walk.Cleared, v.name(was)) + " · " + put.Key + " " + put.Desc
	return notice, v.change(id, func(review *journal.Review) { review.SetView(id, journal.View{Remark: was.Remark, Claim: was.Claim}) })
}

// alike places a criterion where the student does, or says why it does not: what is held back would show by it.
func (v *studentView) alike(id string) (notice string, cmd tea.Cmd) {
	say := &v.desk.Words.Student
	claim, _ := v.s.Claim(id)
	at := v.s.HandIn.Rubric.LevelIndex(claim.Level)
	switch {
	case v.hidden(id):
		return say.LevelHidden, nil
	case at < 0:
		return say.NoLevel, nil
	}
	return "", v.grade(id, at)
}

// change does something with a view that can be put back.
func (v *studentView) change(id string, how func(*journal.Review)) tea.Cmd {
	v.before.Note(&v.s.Review, id)
	return v.desk.Change(v.s, false, how)
}

// was says what putBack leads back to, empty where that is nothing.
func (v *studentView) was(id string) string {
	view, answered, ok := v.before.Was(v.s.Brief, &v.s.Review, id)
	switch {
	case !ok:
		return ""
	case answered:
		at := v.s.Review.Answered.At
		return fmt.Sprintf(v.desk.Words.Student.WasAnswered, v.name(view), fmt.Sprintf("%d/%d", at.Day(), at.Month()))
	}
	return fmt.Sprintf(v.desk.Words.Walk.Was, v.name(view))
}

// putBack takes the last change of a level back. The next step stays as it is: what is typed has an undo of its own.
func (v *studentView) putBack(id string) tea.Cmd {
	view, ok := v.before.Back(v.s.Brief, &v.s.Review, id)
	if !ok {
		return nil
	}
	return v.desk.Change(v.s, false, func(review *journal.Review) { review.SetView(id, view) })
}

// name says in a few letters where a view places its criterion.
func (v *studentView) name(view journal.View) string {
	switch at := v.scaleOf(view); {
	case at < 0:
		return v.desk.Words.Walk.NotChosen
	case at == len(v.levels()):
		return v.desk.Words.Feedback.CannotJudge
	default:
		return v.desk.Short(v.s.HandIn.Rubric, v.levels()[at].ID)
	}
}

// letters draws the letters of a place on the scale in their tone.
func (v *studentView) letters(at int) string {
	if at == len(v.levels()) {
		return v.desk.Theme.Quiet.Render(words.SignCannot)
	}
	return kit.Letters(&v.desk.Theme, v.s.HandIn.Rubric, v.levels()[at].ID, v.desk.Lang())
}

// scale draws the levels side by side, each with its digit, on as many lines of w cells as they need. Cursor is the one that enter would
// choose, -1 for none.
func (v *studentView) scale(id string, cursor, w int) []string {
	t, say, chosen := &v.desk.Theme, v.desk.Words, v.chosen(id)
	lines := []string{""}
	put := func(at, digit int, name string) {
		text := t.Key.Render(fmt.Sprint(digit)) + " "
		if at == cursor {
			text = t.Accent.Render(kit.Mark) + text
		}
		if at == chosen {
			text += t.Accent.Render("● ") + t.Selected.Render(name) + t.Accent.Render(" "+say.Walk.Chosen)
		} else {
			text += "○ " + name
		}
		last := len(lines) - 1
		switch {
		case lines[last] == "":
			lines[last] = text
		case lipgloss.Width(lines[last])+2+lipgloss.Width(text) <= w:
			lines[last] += "  " + text
		default:
			lines = append(lines, text)
		}
	}
	for at := range v.levels() {
		put(at, at+1, v.letters(at))
	}
	put(len(v.levels()), 0, t.Quiet.Render(say.Feedback.CannotJudge))
	return lines
}

// means is what a place on the scale means for a criterion.
func (v *studentView) means(crit *rubric.Criterion, at int) string {
	if at == len(v.levels()) {
		return v.desk.Words.Student.CannotAbout
	}
	return crit.Levels[at].In(v.desk.Lang())
}

// drawLevels draws each level on lines of its own with its description, as rows from first on.
func (v *studentView) drawLevels(f *kit.Frame, crit *rubric.Criterion, cursor, first, w int) {
	t, chosen := &v.desk.Theme, v.chosen(crit.ID)
	for at := range len(v.levels()) + 1 {
		sign, name, digit := "○ ", v.desk.Words.Feedback.CannotJudge, 0
		if at < len(v.levels()) {
			name, digit = v.levels()[at].Name.In(v.desk.Lang()), at+1
		}
		if at == chosen {
			sign = t.Accent.Render("● ")
		}
		f.Row(t, first+at, at == cursor, func(style lipgloss.Style) []string {
			if at == chosen {
				style = t.Selected
			}
			head := sign + kit.Pad(v.letters(at), 4) + style.Render(name)
			if at == chosen {
				head += "  " + t.Accent.Render(v.desk.Words.Walk.Chosen)
			}
			lines := []string{kit.Pad(head, w-2) + t.Key.Render(fmt.Sprint(digit))}
			if at == len(v.levels()) {
				return lines
			}
			return slices.Concat(lines, kit.Styled(t.Quiet, kit.Wrap(v.means(crit, at), w-2, "      ")))
		})
		if at < len(v.levels()) {
			f.Add("")
		}
	}
}
