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

const linkedSign = "■" // of a moment that the student chose for the claim

// View lays the lecturer's part below the student's, and beside it in a wide window.
func (v *studentCriterion) View(w, h int) *kit.Frame {
	desk := v.of.desk
	v.wide = w >= kit.Wide && h >= 20
	f := &kit.Frame{Title: v.crit.Short.In(desk.Lang()), Status: cmp.Or(v.notice, desk.Saved()), Keys: v.hints()}
	f.Brief = desk.StudentName(v.of.s.Brief)
	f.Where = f.Brief + " · " + fmt.Sprintf(desk.Words.Student.CriterionOf, v.at+1, len(v.of.s.Brief.Criteria))
	if v.of.recommends && w < kit.Wide {
		f.Hint = desk.Theme.Quiet.Render(desk.Words.Student.Wider)
	}
	room, w := f.Room(h), kit.Measure(w)
	if v.wide {
		v.beside(f, w, room)
		return f
	}
	own := kit.Frame{} // drawn first: the student's part gets the room that it leaves
	v.drawOwn(&own, w, room)
	v.drawStudent(f, w, room-len(own.Body)-1)
	if room > 12 {
		f.Add("")
	}
	f.Pin()
	f.Stack(&own)
	return f
}

// beside draws both parts as columns: what the student says, with the story of the moment, and where the lecturer places it.
func (v *studentCriterion) beside(f *kit.Frame, w, room int) {
	left, right := &kit.Frame{}, &kit.Frame{}
	width := (w - 6) / 2
	v.drawSelf(left, width)
	story := v.story(width, max(3, room/3))
	v.drawMoments(left, width, max(4, room-len(left.Body)-len(story)-1))
	if len(story) > 0 {
		left.Add("")
		left.Add(story...)
	}
	v.drawPlaces(right, w-width-6, room)
	f.Columns(left, right, width+6)
}

// hints gives the keys of the stop with the focus.
func (v *studentCriterion) hints() []key.Binding {
	k := keysOf(v.of.desk.Window)
	place := k.JudgeLevel
	place.SetHelp(fmt.Sprintf("1–%d", len(v.of.levels())), k.JudgeLevel.Help().Desc)
	var keys []key.Binding
	switch v.stop {
	case remarkStop:
		keys = []key.Binding{k.Leave, k.NextCriterion, k.Snippets, k.SameNext, k.Help}
	case readsStop:
		keys = []key.Binding{place, k.Read, k.AsStudent, k.Switch, k.SameNext, k.Close, k.Help}
	case backStop:
		keys = []key.Binding{k.PutBackRow, k.Switch, k.SameNext, k.Close, k.Help}
	case pointStop:
		keys = []key.Binding{k.TurnPoint, k.OpenPoints, k.SameNext, k.Close, k.Help}
	default:
		keys = []key.Binding{place, k.Remark, k.GoOn, k.SameNext, k.Snippets, k.AsStudent, k.Help}
		if v.wide { // where no row says so
			keys = []key.Binding{place, k.AsStudent, k.Remark, k.GoOn, k.SameNext, k.Snippets, k.Help}
		}
		if v.of.chosen(v.crit.ID) >= 0 {
			keys = slices.Insert(keys, 4, k.Clear)
		}
	}
	if v.of.hidden(v.crit.ID) {
		keys = slices.DeleteFunc(keys, func(b key.Binding) bool { return b.Help() == k.AsStudent.Help() })
		keys = slices.Insert(keys, 1, k.Reveal)
	}
	return keys
}

// drawStudent draws the student's own view and the moments that show the criterion, in so many lines.
func (v *studentCriterion) drawStudent(f *kit.Frame, w, lines int) {
	most := 1
	if lines > 6 {
		most = 3
	}
	v.drawClaim(f, w, most)
	v.drawNotes(f, w, strings.Repeat(" ", v.indent()))
	if lines > 7 {
		f.Add("")
	}
	v.drawMoments(f, w, max(2, lines-len(f.Body)))
}

// indent is where on a line of the student's part a level stands; behind it begin the words.
func (v *studentCriterion) indent() int {
	for _, m := range v.moments {
		return whenWidth(&v.of.s.HandIn.Entries[m.Entry])
	}
	return 9
}

// drawClaim draws the student's own level and reason, or that it is held back, in at most so many lines. It is the first row to read, before the
// moments, and opens whole.
func (v *studentCriterion) drawClaim(f *kit.Frame, w, most int) {
	t, say, id := &v.of.desk.Theme, &v.of.desk.Words.Student, v.crit.ID
	claim, _ := v.of.s.Claim(id)
	name, _, _ := strings.Cut(v.of.s.Brief.Student, " ")
	same := ""
	if claim.Level != "" && !v.of.hidden(id) && w >= 60 {
		k := keysOf(v.of.desk.Window).AsStudent.Help()
		same = t.Key.Render(k.Key) + " " + t.Quiet.Render(say.Same)
	}
	f.Row(t, 0, v.stop == readsStop && v.row == 0, func(style lipgloss.Style) []string {
		head := style.Render(kit.Cell(kit.Cell(cmp.Or(name, say.Student), v.indent()-1), v.indent()))
		level, text := v.claimed()
		room := w - lipgloss.Width(same) - 1
		lines := kit.Few(text, room, most, strings.Repeat(" ", v.indent()+4))
		if len(lines) == 0 {
			lines = []string{""}
		}
		lines[0] = kit.Pad(head+kit.Pad(level, 4)+strings.TrimLeft(lines[0], " "), room) + " " + same
		return lines
	})
}

// claimed gives the student's level in its letters, and the reason.
func (v *studentCriterion) claimed() (letters, text string) {
	desk, say := v.of.desk, &v.of.desk.Words.Student
	if v.of.hidden(v.crit.ID) {
		return "?", fmt.Sprintf(say.Hidden, keysOf(desk.Window).Reveal.Help().Key)
	}
	claim, r := v.of.s.Claim(v.crit.ID)
	if claim.Level != "" {
		letters = kit.Letters(&desk.Theme, r, claim.Level, desk.Lang())
	} else {
		letters, text = "·", say.NoLevel+"  "
	}
	if r != v.of.s.HandIn.Rubric {
		text += "(" + say.OtherRubric + ") "
	}
	if claim.Reason != "" {
		text += words.Quote(kit.UpTo(claim.Reason, 4000))
	}
	return letters, text
}

// drawSelf draws the same at the head of a column, with the level by its name.
func (v *studentCriterion) drawSelf(f *kit.Frame, w int) {
	desk, say, t := v.of.desk, &v.of.desk.Words.Student, &v.of.desk.Theme
	name, _, _ := strings.Cut(v.of.s.Brief.Student, " ")
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.PlacesSelf, cmp.Or(name, say.Student)), w, ""))...)
	f.Row(t, 0, v.stop == readsStop && v.row == 0, func(lipgloss.Style) []string {
		letters, text := v.claimed()
		if claim, r := v.of.s.Claim(v.crit.ID); claim.Level != "" && !v.of.hidden(v.crit.ID) {
			letters += " " + t.Title.Render(desk.LevelName(r, claim.Level))
		}
		return append([]string{letters}, kit.Few(text, w-2, 6, "")...)
	})
	v.drawNotes(f, w, "")
	f.Add("")
}

func (v *studentCriterion) drawNotes(f *kit.Frame, w int, indent string) {
	for _, note := range v.notes() {
		f.Add(kit.Styled(v.of.desk.Theme.Quiet, kit.Few(note, w, 2, indent))...)
	}
}

// notes are what there is to know beside the student's view: that it changed, a reply, a level that was given before, and what a colleague
// says.
func (v *studentCriterion) notes() (notes []string) {
	s, say := v.of.s, &v.of.desk.Words.Student
	if s.Changed(v.crit.ID) {
		notes = append(notes, words.SignChanged+" "+say.ClaimChanged)
	}
	for _, reply := range s.HandIn.Replies {
		if reply.Criterion == v.crit.ID {
			notes = append(notes, words.SignReply+" "+say.Replied+" "+kit.Quoted(reply.Text))
		}
	}
	if said := v.said(); said.Level != "" && !s.Judged(v.crit.ID) {
		notes = append(notes, say.OwnOther)
	}
	return append(notes, v.of.colleagueOn(v.crit.ID)...)
}

// drawMoments draws how many moments there are and as many of them as so many lines hold, the one of the cursor whole.
func (v *studentCriterion) drawMoments(f *kit.Frame, w, lines int) {
	t, say := &v.of.desk.Theme, &v.of.desk.Words.Student
	if len(v.moments) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NoMoment, w, ""))...)
		return
	}
	if lines > 4 {
		legend := kit.Few(v.legend(), w, 2, "")
		f.Add(kit.Styled(t.Quiet, legend)...)
		lines -= len(legend)
	}
	open, n := max(0, v.row-1), len(v.moments)
	whole := v.momentLines(open, t.Plain, w, max(1, lines-min(2, n-1)))
	others := max(0, lines-len(whole)-1) // one line says what lies out of sight
	from := max(0, min(open-others/2, n-1-others))
	to := min(n, from+others+1)
	if hidden := n - (to - from); hidden == 1 && others < n-1 { // it takes no more room than to say so
		if from == 1 {
			from = 0
		} else {
			to = n
		}
	}
	for i := from; i < to; i++ {
		here := v.stop == readsStop && v.row == 1+i
		f.Row(t, 1+i, here, func(style lipgloss.Style) []string {
			if i == open {
				return v.momentLines(i, style, w, len(whole))
			}
			return v.momentLines(i, t.Quiet, w, 1)
		})
	}
	var more []string
	if from > 0 {
		more = append(more, "▲ "+fmt.Sprintf(say.MoreMoments, from))
	}
	if to < n {
		more = append(more, "▼ "+fmt.Sprintf(say.MoreMoments, n-to))
	}
	if len(more) > 0 {
		f.Add(t.Quiet.Render(strings.Join(more, "   ")))
	}
}

// legend counts the moments and the families, and says what the signs before them mean.
func (v *studentCriterion) legend() string {
	say, s := &v.of.desk.Words.Student, v.of.s
	families := map[string]bool{}
	count := 0 // as the overview does: what the claim alone names stands below, and counts as none
	for _, m := range v.moments {
		if !m.Moment {
			continue
		}
		count++
		if alias := s.HandIn.Entries[m.Entry].Said.Encounter.Alias; alias != "" {
			families[alias] = true
		}
	}
	parts := []string{say.MomentsOf.Of(count)}
	if len(families) > 0 {
		parts[0] += " " + say.WithFamilies.Of(len(families))
	}
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

// momentLines tells a moment by when it was, its level, and what was written at the criterion or how its story begins, in at most so many
// lines, with where it was in the last of several. Where the student's level is held back, so are those of the moments: they would tell it.
func (v *studentCriterion) momentLines(i int, style lipgloss.Style, w, most int) []string {
	desk, m, t := v.of.desk, &v.moments[i], &v.of.desk.Theme
	en := &v.of.s.HandIn.Entries[m.Entry]
	level := "·"
	switch r := v.of.s.Rubric(en.Rubric); {
	case v.of.hidden(v.crit.ID):
		level = "?"
	case m.Level != "":
		level = kit.Letters(t, r, m.Level, desk.Lang())
	}
	if en.Rubric != "" {
		level += "*"
	}
	text := words.Quote(kit.UpTo(m.Text, 4000))
	if m.Text == "" {
		text = "(" + desk.Words.Stand.Story + ") " + words.Quote(kit.UpTo(en.Said.Story, 4000))
	}
	if v.of.s.State(en) != journal.EntryRead {
		text = words.SignUnread + " " + text
	}
	if m.Linked {
		text = linkedSign + " " + text
	}
	indent := strings.Repeat(" ", v.indent()+4)
	head := style.Render(kit.Cell(desk.When(en.When), v.indent())) + kit.Pad(level, 4)
	if most == 1 {
		return []string{head + style.Render(strings.TrimRight(kit.Cell(journal.Line(text), w-ansi.StringWidth(indent)), " "))}
	}
	lines := kit.Few(text, w, most-1, indent)
	lines[0] = head + strings.TrimPrefix(lines[0], indent)
	enc := en.Said.Encounter
	about := strings.Join(words.Said(kit.UpTo(desk.Alias(en), 100), desk.Words.Facts.Places[enc.Place], desk.Words.Facts.Moments[enc.Moment]), " · ")
	return append(lines, t.Quiet.Render(indent+strings.TrimRight(kit.Cell(about, w-len(indent)), " ")))
}

// story is how the story of the open moment goes, where something else of it stands above.
func (v *studentCriterion) story(w, most int) []string {
	t := &v.of.desk.Theme
	if len(v.moments) == 0 || v.moments[max(0, v.row-1)].Text == "" {
		return nil
	}
	en := &v.of.s.HandIn.Entries[v.moments[max(0, v.row-1)].Entry]
	return append(kit.Styled(t.Quiet, kit.Wrap(v.of.desk.Words.Student.StoryOf, w, "")), kit.Few(en.Said.Story, w, most, "")...)
}
