package judge

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

const (
	labelWidth = 13  // of the column in which the two views are named
	linkedSign = "■" // of a moment that the student chose for the claim
)

// View lays the lecturer's part below the student's, and keeps that in sight which has the cursor.
func (v *studentCriterion) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk := v.of.desk
	f := kit.Frame{Title: v.of.title(v.crit.Short.In(desk.Lang())), Brief: v.of.where(), Status: cmp.Or(v.notice, desk.Saved())}
	f.Where = f.Brief + " · " + fmt.Sprintf(desk.Words.Student.CriterionOf, v.at+1, len(v.of.s.Brief.Criteria))
	f.Keys = v.hints()
	own := kit.Frame{} // drawn first: the student's part gets the room that it leaves
	room := f.Room(h)
	v.drawOwn(&own, w, room)
	v.drawStudent(&f, w, room, room-len(own.Body)-1)
	for range max(0, min(3, room-len(f.Body)-len(own.Body))) { // a little air, where there is room
		f.Add("")
	}
	above := len(f.Body)
	if f.Stack(&own); v.part != studentReads {
		f.Focus, f.FocusEnd = above+own.Focus, above+own.FocusEnd
	}
	return &f
}

// hints gives the keys of the part with the cursor.
func (v *studentCriterion) hints() []key.Binding {
	k := keysOf(v.of.desk.Window)
	var keys []key.Binding
	switch v.part {
	case studentRemark:
		return []key.Binding{k.Leave, k.NextCriterion, k.LastCriterion, k.Switch, k.Help}
	case studentReads:
		keys = []key.Binding{k.Up, k.Down, k.Read, k.Switch, k.Students, k.NextUnread, k.Close, k.Help}
	default:
		keys = []key.Binding{k.JudgeLevel, k.Remark, k.Criteria, k.Students, k.NextUnread, k.Snippets, k.Points, k.Close, k.Help}
	}
	if v.of.hidden(v.crit.ID) {
		keys = append([]key.Binding{k.Reveal}, keys...)
	}
	return keys
}

// drawStudent draws the student's own view and the moments that show the criterion, in about so many lines.
func (v *studentCriterion) drawStudent(f *kit.Frame, w, room, lines int) {
	t, say := &v.of.desk.Theme, &v.of.desk.Words.Student
	if lines >= 10 {
		f.Add(kit.Styled(t.Quiet, kit.Few(v.crit.Meaning.In(v.of.desk.Lang()), w, 2, ""))...)
		f.Add("")
	}
	most := 1
	if lines > 5 {
		most = 3
	}
	v.drawClaim(f, w, most)
	for _, note := range v.notes() {
		f.Add(kit.Styled(t.Quiet, kit.Few(note, w, 2, strings.Repeat(" ", labelWidth)))...)
	}
	if len(v.moments) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NoMoment, w, strings.Repeat(" ", labelWidth)))...)
		return
	}
	if room > 12 {
		f.Add("")
	}
	f.Add(t.Quiet.Render(kit.Cell(v.legend(), w)))
	focus, end := f.Focus, f.FocusEnd
	f.Window(t, len(v.moments), max(0, v.row-1), v.part == studentReads && v.row > 0, max(2, lines-len(f.Body)), w, func(i int) kit.Line {
		return kit.Line{Row: 1 + i, Draw: func(style lipgloss.Style) string { return v.momentRow(i, style, w) }}
	})
	if v.row == 0 {
		f.Focus, f.FocusEnd = focus, end
	}
}

// legend counts the moments and says what the signs before them mean.
func (v *studentCriterion) legend() string {
	say, s := &v.of.desk.Words.Student, v.of.s
	parts := []string{fmt.Sprintf(say.MomentsOf, len(v.moments))}
	add := func(some func(exchange.Shown) bool, sign, word string) {
		if slices.ContainsFunc(v.moments, some) {
			parts = append(parts, sign+" "+word)
		}
	}
	add(func(m exchange.Shown) bool { return m.Linked }, linkedSign, say.Linked)
	add(func(m exchange.Shown) bool { return s.State(&s.HandIn.Entries[m.Entry]) != journal.EntryRead }, words.SignUnread, say.Signs[words.SignUnread])
	add(func(m exchange.Shown) bool { return s.HandIn.Entries[m.Entry].Rubric != "" }, "*", say.OtherRubric)
	return strings.Join(parts, "   ")
}

// drawClaim draws the student's own level and reason, or that it is held back, in at most so many lines. It is the first row to read, before the
// moments, and opens whole.
func (v *studentCriterion) drawClaim(f *kit.Frame, w, most int) {
	indent := strings.Repeat(" ", labelWidth)
	f.Row(&v.of.desk.Theme, 0, v.part == studentReads && v.row == 0, func(style lipgloss.Style) []string {
		lines := kit.Few(v.claimed(), w, most, indent)
		lines[0] = style.Render(kit.Cell(v.of.desk.Words.Student.Student, labelWidth)) + strings.TrimPrefix(lines[0], indent)
		return lines
	})
}

// claimed says the student's level and reason in a line.
func (v *studentCriterion) claimed() string {
	desk, say := v.of.desk, &v.of.desk.Words.Student
	switch hidden := v.of.hidden(v.crit.ID); {
	case hidden && v.part == studentRemark: // where the key that shows it is a letter
		return say.LevelHidden
	case hidden:
		return say.Hidden
	}
	claim, r := v.of.s.Claim(v.crit.ID)
	text := say.NoLevel
	if claim.Level != "" {
		text = desk.LevelName(r, claim.Level)
	}
	if r != v.of.s.HandIn.Rubric {
		text += " (" + say.OtherRubric + ")"
	}
	if claim.Reason != "" {
		text += "  " + words.Quote(kit.UpTo(claim.Reason, 4000))
	}
	return text
}

// notes are what there is to know beside the student's view: that it changed, a reply, and a level that was given before.
func (v *studentCriterion) notes() (notes []string) {
	s, say := v.of.s, &v.of.desk.Words.Student
	if s.Changed(v.crit.ID) {
		notes = append(notes, words.SignChanged+" "+say.ClaimChanged)
	}
	for _, reply := range s.HandIn.Replies {
		if reply.Criterion == v.crit.ID {
			notes = append(notes, say.Replied+" "+kit.Quoted(reply.Text))
		}
	}
	if said := v.said(); said.Level != "" && !s.Judged(v.crit.ID) {
		notes = append(notes, say.OwnOther)
	}
	return notes
}

// momentRow tells a moment by when it was, its level, and what was written at the criterion or how its story begins. Where the student's level is
// held back, so are those of the moments: they would tell it.
func (v *studentCriterion) momentRow(i int, style lipgloss.Style, w int) string {
	desk, m := v.of.desk, &v.moments[i]
	en := &v.of.s.HandIn.Entries[m.Entry]
	sign, level := "  ", "·"
	if m.Linked {
		sign = linkedSign + " "
	}
	switch {
	case v.of.hidden(v.crit.ID):
		level = "?"
	case m.Level != "":
		level = desk.Short(v.of.s.Rubric(en.Rubric), m.Level)
	}
	if en.Rubric != "" {
		level += "*"
	}
	text := kit.Quoted(m.Text)
	if m.Text == "" {
		text = "(" + desk.Words.Stand.Story + ") " + kit.Quoted(en.Said.Story)
	}
	if v.of.s.State(en) != journal.EntryRead {
		text = words.SignUnread + " " + text
	}
	return style.Render(kit.Cell(sign+kit.Cell(desk.When(en.When), whenWidth(en))+kit.Cell(level, 3)+text, w))
}

// drawOwn draws what the lecturer says: the levels, what the one under the cursor means, and the remark.
func (v *studentCriterion) drawOwn(f *kit.Frame, w, room int) {
	desk := v.of.desk
	f.Row(&desk.Theme, 1+len(v.moments), v.part == studentLevels, func(lipgloss.Style) []string {
		return append(v.levelRow(w), v.meaning(w, room)...)
	})
	if room > 12 {
		f.Add("")
	}
	f.Add(desk.Theme.Title.Render(kit.Cell(desk.Words.Student.NextStep, w)))
	kit.DrawField(f, v.remark, 2+len(v.moments), w, max(2, min(6, room-15)))
}

// levelRow draws the levels side by side, each with its digit and letter, on as many lines as they need. The first of them begins behind the
// mark of the row.
func (v *studentCriterion) levelRow(w int) []string {
	t, say, said := &v.of.desk.Theme, &v.of.desk.Words.Student, v.said()
	lines, begin := []string{kit.Cell(say.You, labelWidth-1)}, 0
	put := func(i int, name string, chosen bool) {
		sign, here, style := "○", " ", t.Plain
		if chosen {
			sign, style = "●", t.Accent
		}
		if i == v.level && v.part == studentLevels {
			here, style = kit.Mark, t.Selected
		}
		text := here + name + " " + sign + "  "
		last := len(lines) - 1
		if width := begin + ansi.StringWidth(lines[last]); width+ansi.StringWidth(text) > w && width > labelWidth {
			lines, begin = append(lines, strings.Repeat(" ", labelWidth-1)), 0
			last++
		}
		lines[last] += style.Render(text)
	}
	for i, l := range v.levels() {
		put(i, fmt.Sprint(i+1)+" "+l.Short.In(v.of.desk.Lang()), said.Level == l.ID)
	}
	put(len(v.levels()), "0 "+say.Cannot, said.CannotJudge)
	return lines
}

// meaning tells the level under the cursor, and where there is much room all of them. Those of a college's own rubric may be long.
func (v *studentCriterion) meaning(w, room int) (lines []string) {
	desk, indent := v.of.desk, strings.Repeat(" ", labelWidth)
	most := 3
	if room <= 12 {
		most = 2
	}
	for i, l := range v.levels() {
		text := l.Name.In(desk.Lang()) + ": " + v.crit.Levels[i].In(desk.Lang())
		switch {
		case i == v.level:
			lines = append(lines, kit.Few(text, w, most, indent)...)
		case room > 30:
			lines = append(lines, kit.Styled(desk.Theme.Quiet, kit.Few(text, w, 2, indent))...)
		}
	}
	if v.level == len(v.levels()) {
		lines = append(lines, kit.Few(desk.Words.Student.CannotAbout, w, most, indent)...)
	}
	return lines
}
