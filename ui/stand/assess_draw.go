package stand

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// View puts the table above what there is to say about the row under the cursor, which gives way where they do not both fit.
func (v *assess) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	f := kit.Frame{Title: v.title(book.Words.Stand.Assess), Where: v.about(), Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.Choose, k.Moments, k.LevelMoments, k.FinishEstimate, k.TurnStage, k.Close, k.Help}
	if v.excuse(&f, w); v.stand() == nil { // one without moments can still be judged
		return &f
	}
	detail := v.detail(w)
	room := f.Room(h) - len(detail) - 1 // an empty line between them
	if room < 6 {
		detail, room = nil, f.Room(h)
	}
	head, lines := v.table(w)
	f.Table(&book.Theme, head, lines, v.at, room, w)
	if len(detail) > 0 {
		f.Add("")
		f.Add(detail...)
	}
	return &f
}

// table draws the head of the columns, and a line for each criterion under the name of its group.
func (v *assess) table(w int) (head string, lines []kit.Line) {
	book, t := v.book, &v.book.Theme
	name, column := v.columns(w)
	head = strings.Repeat(" ", name+3) + kit.Cell(book.Words.Stand.MomentsHead, countColumn)
	if column > 0 {
		for _, l := range book.Rubric.Levels {
			head += kit.Cell(l.Short.In(book.Lang()), column)
		}
	}
	row := 0
	for _, g := range book.Rubric.Groups {
		lines = append(lines, kit.Heading(" "+t.Quiet.Render(kit.Cell(g.Name.In(book.Lang()), w-2))))
		for _, crit := range g.Criteria {
			lines = append(lines, kit.Line{Row: row, Draw: func(style lipgloss.Style) string { return v.line(&crit, style, name, column, w) }})
			row++
		}
	}
	return t.Quiet.Render(head + v.yoursHead(w)), v.foreignLines(lines, name, w)
}

// foreignLines adds what entries of another rubric placed, apart and in that rubric's words.
func (v *assess) foreignLines(lines []kit.Line, name, w int) []kit.Line {
	book, t := v.book, &v.book.Theme
	for i, row := range v.stand().Foreign {
		if i == 0 {
			lines = append(lines, kit.Heading(" "+t.Quiet.Render(kit.Cell(book.Words.Stand.OtherRubric, w-2))))
		}
		lines = append(lines, kit.Line{Row: len(v.criteria()) + i, Draw: func(style lipgloss.Style) string {
			count := kit.Cell("   "+strconv.Itoa(len(row.Moments)), countColumn)
			return style.Render(kit.Cell(row.Name, name)) + count + t.Quiet.Render(kit.Cell(row.Levels, max(0, w-name-14)))
		}})
	}
	return lines
}

const (
	countColumn  = 9  // how many moments
	yoursColumn  = 24 // the student's own level, and what it was before
	besideColumn = 13 // that level alone, where those of lecturers stand beside it
	signColumn   = 3  // the letters of a lecturer’s level
)

// columns gives the widths of the names and of each level; levels find no room on narrow screens.
func (v *assess) columns(w int) (name, column int) {
	name = 24
	if w < 50 {
		return max(8, w-25), 0
	}
	column = min(6, (w-name-3-countColumn-yoursColumn)/len(v.book.Rubric.Levels))
	if column < 3 {
		column = 0
	}
	return name, column
}

// line draws one criterion. The levels that its moments got stand in columns as squares, so that a look down the table shows where most lie
// without adding them up.
func (v *assess) line(crit *rubric.Criterion, style lipgloss.Style, name, column, w int) string {
	book, t := v.book, &v.book.Theme
	evidence := v.stand().Period.Of(crit.ID)
	line := style.Render(kit.Cell(crit.Short.In(book.Lang()), name))
	count := "·"
	if n := len(evidence.Moments); n > 0 {
		count = strconv.Itoa(n)
	}
	line += kit.Cell("   "+count, countColumn)
	if column > 0 {
		for i := range evidence.At {
			line += t.Accent.Render(kit.Cell(squares(evidence.Count(i), column-1), column))
		}
	}
	return line + v.yours(crit.ID, w)
}

// squares draws a number as so many squares, or as one with the number where they find no room. Past four nobody counts at a glance.
func squares(n, room int) string {
	if n <= room && n <= 4 {
		return strings.Repeat("▪", n)
	}
	return "▪" + strconv.Itoa(n)
}

// answered says whether lecturers' levels stand beside the student's own, for which narrow screens have no room.
func (v *assess) answered(w int) bool { return w >= 76 && len(v.stand().Answers) > 0 }

func (v *assess) yoursHead(w int) string {
	if v.answered(w) {
		return kit.Cell(v.book.Words.Feedback.You, besideColumn) + v.book.Words.Feedback.Answers
	}
	return v.book.Words.Stand.Yours
}

// yours gives the student's own level, and beside it what lecturers answered, or else what it was before when it shifted. Two such words
// and an arrow find room from 76 cells on, with every level's column; below that the level alone is shown.
func (v *assess) yours(id string, w int) string {
	book, t := v.book, &v.book.Theme
	now, before := v.stand().Judgement(id)
	if v.answered(w) {
		level := "—"
		if now.Level != "" {
			level = book.LevelName(book.Rubric, now.Level)
		}
		text := kit.Cell(level, besideColumn)
		for _, r := range v.stand().Answers {
			text += t.Quiet.Render(kit.Cell(cmp.Or(book.Sign(r, id), "—"), signColumn))
		}
		return text
	}
	if now.Level == "" {
		return t.Quiet.Render("—")
	}
	text := book.LevelName(book.Rubric, now.Level)
	if before != nil && w >= 76 {
		text = t.Quiet.Render(book.LevelName(book.Rubric, before.Level)+" → ") + text
	}
	return text
}

// detail is what stands below the table about the criterion under the cursor: the newest sentence, and what may still be
// looked for.
func (v *assess) detail(w int) []string {
	book := v.book
	crit, _ := book.Rubric.Criterion(v.current())
	if crit == nil {
		return kit.Wrap(book.Words.Stand.OtherRubricAbout, w, "")
	}
	evidence := v.stand().Period.Of(crit.ID)
	now, _ := v.stand().Judgement(crit.ID)
	said := []string{
		v.counts(crit, &evidence),
		v.support(crit),
		shift(book, v.stand(), crit.ID),
		wanting(book, v.stand().Period.Remark(crit.ID, now.Level), now.Level),
	}
	if apart := len(evidence.Apart); apart > 0 {
		said = append(said, book.Words.Stand.Apart.Of(apart))
	}
	lines := v.sentence(crit, &evidence, w)
	for _, text := range said {
		lines = append(lines, kit.Styled(book.Theme.Quiet, kit.Wrap(text, w, ""))...)
	}
	return lines
}

// sentence quotes what was written last at the criterion, with its day; nothing while that is still being read.
func (v *assess) sentence(crit *rubric.Criterion, evidence *journal.Evidence, w int) []string {
	if v.of != crit.ID {
		return nil
	}
	for _, m := range evidence.Moments {
		if text := logbook.Sentence(v.sentences[m.ID]); text != "" {
			day := "  " + v.book.Words.Dates.Day(m.When, v.book.Now())
			quote := strings.TrimRight(kit.Cell(words.Quote(journal.Line(text)), max(8, w-4-len(day))), " ")
			return []string{" " + quote + v.book.Theme.Quiet.Render(day)}
		}
	}
	return nil
}

// counts says the row in words: moments, families and levels.
func (v *assess) counts(crit *rubric.Criterion, evidence *journal.Evidence) string {
	book := v.book
	if len(evidence.Moments) == 0 {
		return invitation(book, crit)
	}
	parts := []string{book.Words.Stand.Moments.Of(len(evidence.Moments)), book.Words.Stand.Families.Of(evidence.Families)}
	for i := range evidence.At {
		if n := evidence.Count(i); n > 0 {
			parts = append(parts, book.Rubric.Levels[i].Name.In(book.Lang())+" "+strconv.Itoa(n))
		}
	}
	return strings.Join(parts, " · ")
}

// support names what a goal draws on, nothing for another criterion.
func (v *assess) support(crit *rubric.Criterion) string {
	if len(crit.SupportedBy) == 0 {
		return ""
	}
	names := make([]string, len(crit.SupportedBy))
	for i, id := range crit.SupportedBy {
		names[i] = v.book.Criterion(id)
	}
	return fmt.Sprintf(v.book.Words.Stand.Supported, words.List(names, v.book.Words.Stand.And))
}
