package stand

import (
	"fmt"
	"slices"
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

// View puts the table above what there is to say about the row under the cursor, or in a wide window beside it. Where the two don't both
// fit, the table stays.
func (v *assess) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide && h >= 20
	w = kit.Measure(w)
	f := &kit.Frame{Title: v.book.Words.Stand.Assess, Where: v.where(), Brief: v.brief(w)}
	f.Status, f.Keys = v.notice, v.footKeys()
	if v.excuse(f, w); v.stand() == nil { // one without moments can still be judged
		return f
	}
	if wide {
		v.spread(f, w, h)
		return f
	}
	room := f.Room(h) - len(f.Body)
	below := v.below(w)
	if room < len(below)+7 {
		below = nil
	}
	v.drawTable(f, w, room-len(below), true)
	f.Pin()
	f.Add(below...)
	return f
}

// where says how much the table rests on, and how many criteria were judged.
func (v *assess) where() string {
	if v.stand() == nil {
		return v.book.StageName(v.stage)
	}
	return v.about() + " · " + v.judged()
}

// brief is where in a window that has no room for it; in a narrow one the stage is all.
func (v *assess) brief(w int) string {
	if v.stand() == nil || w < 60 {
		return v.book.StageName(v.stage)
	}
	return v.book.StageName(v.stage) + " · " + v.judged()
}

// judged says how many criteria were, of how many.
func (v *assess) judged() string {
	judged, all := 0, criteria(v.book)
	for _, id := range all {
		if now, _ := v.stand().Judgement(id); v.rubric().LevelIndex(now.Level) >= 0 {
			judged++
		}
	}
	return fmt.Sprintf(v.book.Words.Stand.AssessAbout, judged, len(all))
}

func (v *assess) footKeys() []key.Binding {
	k := v.keys()
	if v.stand() == nil {
		return append(v.stageKey(), k.Close, k.Help)
	}
	if v.apart() != nil {
		return append(append([]key.Binding{k.Moments}, v.stageKey()...), k.Close, k.Help)
	}
	if v.whole() {
		return append(append([]key.Binding{k.Open}, v.stageKey()...), k.Close, k.Help)
	}
	shown := []key.Binding{digits(k, len(v.rubric().Levels)), k.Open}
	if now, _ := v.stand().Judgement(v.current()); now.Level != "" {
		shown = append(shown, k.Clear)
	}
	if len(v.placing.past) > 0 {
		shown = append(shown, k.Undo)
	}
	shown = append(append(shown, k.FinishEstimate), v.stageKey()...)
	shown = append(shown, k.Moments, k.AllMoments)
	if len(v.book.Questions()) > 0 {
		shown = append(shown, k.Whole)
	}
	return append(shown, k.Close, k.Help)
}

// columns are the widths of the table, 0 for a column that finds no room.
type columns struct{ name, moments, families, words, level, levels, yours, answers int }

// columns gives way from the least needed: the families, then a column for each level, then the words of levels for their letters.
func (v *assess) columns(w int, answers bool) columns {
	n := len(v.rubric().Levels)
	c := columns{name: 24, moments: 4, words: 5, level: 5, levels: 5 * n, yours: 12}
	if lecturers := len(v.stand().Answers); answers && lecturers > 0 && w >= 60 {
		c.answers = max(9, 1+3*min(4, lecturers))
	}
	if w < 50 {
		c.yours, c.name = 4, max(8, min(24, w-8))
	}
	rest := w - c.name - c.moments - c.yours - c.answers
	switch {
	case rest >= c.words+c.levels+9:
		c.families = 9
	case rest < c.words+c.levels:
		c.words, c.level = 0, 0
		if most := 4*n + 2; w >= 50 && rest < most+2 { // a letter less of a name says more than a level less
			less := min(most+2-rest, c.name-16)
			c.name, rest = c.name-less, rest+less
		}
		if c.levels = rest - 2; rest < 6 {
			c.levels = 0
		}
	}
	return c
}

// drawTable draws a line for each criterion in the part of the walk that it belongs to. Read aloud a line is a sentence: name, moments,
// families, levels, the student's own, and those of lecturers where these are not told beside the table.
func (v *assess) drawTable(f *kit.Frame, w, room int, answers bool) {
	book, t, c := v.book, &v.book.Theme, v.columns(w, answers)
	texts, row, part := &book.Words.Stand, 0, rubric.Part("")
	table := parted{theme: t, w: w, room: max(0, c.name+c.moments-lipgloss.Width(texts.MomentsHead)-1)}
	for _, g := range v.rubric().Groups {
		if g.Part != part {
			part = g.Part
			table.begin(book.Words.Command.Rubrics.Parts[part])
		}
		for _, crit := range g.Criteria {
			table.add(kit.Line{Row: row, Draw: func(style lipgloss.Style) string { return v.line(&crit, style, c) }})
			row++
		}
	}
	for i, foreign := range v.stand().Foreign {
		if i == 0 {
			table.begin(texts.OtherRubric)
		}
		table.add(kit.Line{Row: row + i, Draw: func(style lipgloss.Style) string {
			return style.Render(kit.Cell(foreign.Name, c.name)) + right(strconv.Itoa(len(foreign.Moments)), c.moments) + "  " +
				t.Quiet.Render(strings.TrimRight(kit.Cell(foreign.Levels, w-c.name-c.moments-2), " "))
		}})
	}
	if v.rows() > row+len(v.stand().Foreign) {
		table.add(kit.Heading(""))
		table.add(kit.Line{Row: v.rows() - 1, Draw: func(style lipgloss.Style) string { return v.wholeLine(style, w) }})
	}
	table.draw(f, v.head(c), v.at, room)
}

// head names the columns from that of the moments on.
func (v *assess) head(c columns) string {
	texts := &v.book.Words.Stand
	line := " " + texts.MomentsHead
	if c.families > 0 {
		line += right(texts.FamiliesColumn, c.families)
	}
	gap := c.words
	if c.level == 0 {
		gap = 2
	}
	if c.levels > 0 {
		line += strings.Repeat(" ", gap) + kit.Cell(texts.LevelsColumn, c.levels)
	}
	line += " " + kit.Cell(v.book.Words.Feedback.You, c.yours-1)
	if c.answers > 0 {
		line += " " + kit.Cell(v.book.Words.Feedback.Answers, c.answers-1)
	}
	return strings.TrimRight(line, " ")
}

// right gives a plain text at the right edge of so many cells.
func right(text string, width int) string {
	text = strings.TrimRight(kit.Cell(text, min(width, lipgloss.Width(text))), " ")
	return strings.Repeat(" ", max(0, width-lipgloss.Width(text))) + text
}

// line draws one criterion.
func (v *assess) line(crit *rubric.Criterion, style lipgloss.Style, c columns) string {
	book, t, e := v.book, &v.book.Theme, v.shows.about(v.stand(), crit.ID)
	line := style.Render(kit.Cell(crit.Short.In(book.Lang()), c.name))
	if n := len(e.moments); n > 0 {
		line += right(strconv.Itoa(n), c.moments) + t.Quiet.Render(right(strconv.Itoa(e.families), c.families))
	} else {
		line += strings.Repeat(" ", c.moments+c.families)
	}
	if c.levels > 0 {
		line += v.levels(&e, c)
	}
	line += " " + v.yours(crit.ID, c)
	if c.answers > 0 {
		line += v.answers(crit.ID, c.answers)
	}
	return line
}

// levels says how many moments are on each level, and before them how many have words only.
func (v *assess) levels(e *evidence, c columns) string {
	t, texts, all := &v.book.Theme, &v.book.Words.Stand, v.rubric().Levels
	gap, room := 2, c.levels
	if c.level > 0 {
		gap, room = c.words, c.levels
	}
	say := func(text string) string { return strings.Repeat(" ", gap) + t.Quiet.Render(kit.Cell(text, room)) }
	switch {
	case len(e.moments) == 0:
		return say(texts.NoMomentShort)
	case e.goal:
		return say(texts.Ticked)
	case e.words == len(e.moments):
		return say(texts.WordsOnly)
	}
	wordsOnly := ""
	if e.words > 0 {
		wordsOnly = "·" + strconv.Itoa(e.words)
	}
	var cells []string
	for i, n := range e.at {
		text := ""
		if n > 0 {
			text = all[i].Short.In(v.book.Lang()) + strconv.Itoa(n)
		}
		if c.level > 0 {
			text = kit.Cell(text, c.level)
		}
		if text != "" {
			cells = append(cells, t.Level(i, len(all)).Render(text))
		}
	}
	if c.level > 0 {
		return " " + t.Quiet.Render(kit.Cell(wordsOnly, c.words-1)) + strings.Join(cells, "")
	}
	if wordsOnly != "" {
		cells = append(cells, t.Quiet.Render(wordsOnly))
	}
	if lipgloss.Width(strings.Join(cells, " ")) > room { // what is left out is said
		for len(cells) > 0 && lipgloss.Width(strings.Join(cells, " "))+2 > room {
			cells = cells[:len(cells)-1]
		}
		cells = append(cells, t.Quiet.Render("…"))
	}
	return strings.Repeat(" ", gap) + kit.Pad(strings.Join(cells, " "), room)
}

// yours gives the student's own level, bold, or says that there is none yet.
func (v *assess) yours(id string, c columns) string {
	book, t, brief := v.book, &v.book.Theme, c.yours < 10
	now, _ := v.stand().Judgement(id)
	switch {
	case now.Level == "" && brief:
		return t.Quiet.Render(kit.Cell("–", c.yours-1))
	case now.Level == "":
		return t.Quiet.Render(kit.Cell(book.Words.Stand.NotYet, c.yours-1))
	case brief:
		return t.Title.Render(kit.Cell(book.Letter(now.Level), c.yours-1))
	}
	return t.Title.Render(kit.Cell(book.LevelName(v.rubric(), now.Level), c.yours-1))
}

// answers gives what lecturers say, in letters: the words stand where one criterion is judged.
func (v *assess) answers(id string, width int) string {
	text := ""
	for _, r := range v.stand().Answers {
		text += " " + kit.Cell(v.book.Sign(r, id), 2)
	}
	return v.book.Theme.Quiet.Render(kit.Cell(text, width))
}

// belowLines is how high what stands below the table is, whatever the row: the table doesn't move while one goes down.
const belowLines = 4

// below says the row under the cursor: the newest sentence with its day, and what may still be looked for.
func (v *assess) below(w int) []string {
	book, t := v.book, &v.book.Theme
	crit, _ := v.rubric().Criterion(v.current())
	lines := []string{""}
	if v.whole() {
		return append(lines, v.answered(w, 1)...)
	}
	if crit == nil {
		lines = append(lines, kit.Styled(t.Quiet, kit.Few(book.Words.Stand.OtherRubricAbout, w, belowLines-1, ""))...)
	} else {
		e := v.shows.about(v.stand(), crit.ID)
		if len(e.moments) == 0 {
			lines = append(lines, kit.Few(invitation(book, crit), w, 2, "")...)
		} else {
			lines = append(lines, v.newest(crit, &e, w))
		}
		said := v.remarks(crit, &e)
		if e.words > 0 { // levels without words are in the row
			said = slices.Insert(said, 1, count(book, &e)+".")
		}
		lines = append(lines, kit.Styled(t.Quiet, kit.Few(strings.Join(words.Said(said...), " "), w, belowLines-len(lines), ""))...)
	}
	for len(lines) < belowLines {
		lines = append(lines, "")
	}
	return lines[:belowLines]
}

// newest quotes what was written last at the criterion, with its day at the right; nothing while that is still being read.
func (v *assess) newest(crit *rubric.Criterion, e *evidence, w int) string {
	for _, m := range e.moments {
		if text := v.sentence(crit, m); text != "" {
			day := v.book.Words.Dates.Day(m.When, v.book.Now())
			room := w - lipgloss.Width(day) - 3
			return kit.Pad(strings.Join(kit.Few(words.Quote(text), room, 1, ""), ""), room) + "   " + v.book.Theme.Quiet.Render(day)
		}
	}
	return ""
}

// sentence is what was written at a criterion in a moment, on one line.
func (v *assess) sentence(crit *rubric.Criterion, m *journal.Summary) string {
	if v.of != crit.ID {
		return ""
	}
	return journal.Line(kit.UpTo(logbook.Sentence(v.sentences[m.ID]), 1000))
}

// remarks are what there is to say of a criterion besides its counts, the most needed first.
func (v *assess) remarks(crit *rubric.Criterion, e *evidence) []string {
	book, stand := v.book, v.stand()
	now, _ := stand.Judgement(crit.ID)
	said := []string{wanting(book, stand.Period.Remark(crit.ID, now.Level), now.Level), shift(book, stand, crit.ID)}
	return append(said, suggestion(book, crit, e), book.Words.Stand.Apart.Some(e.apart))
}
