package judge

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// View draws what was handed in, and then one of the two parts.
func (v *studentView) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k, t, say := v.desk, keysOf(v.desk.Window), &v.desk.Theme, &v.desk.Words.Student
	f := kit.Frame{Title: desk.Words.Review.Title + " ── " + desk.StudentName(v.s.Brief), Where: v.where(), Status: cmp.Or(v.notice, desk.Saved())}
	if state := v.s.Standing().State; state != journal.AnswerOpen {
		f.Where, f.Brief = f.Where+" · "+desk.Words.Review.States[state], desk.Words.Review.States[state]
	}
	f.Keys = []key.Binding{k.NextUnread, k.Choose, k.MarkReady, k.OtherPart, k.Students, k.MoreAbout, k.Points, k.Report, k.Close, k.Help}
	room := f.Room(h)
	head := v.head()
	for i, line := range head[:min(len(head), max(1, (room-4)/3))] { // the list below has two thirds; all of it stands under MoreAbout
		style := t.Plain
		if i == 0 {
			style = t.Quiet
		}
		f.Add(style.Render(strings.TrimRight(kit.Cell(line, w), " ")))
	}
	if room > 12 {
		f.Add("")
	}
	f.Add(v.tabs(w))
	switch at := v.at[v.part]; {
	case v.part == answerPart:
		if room > 12 {
			f.Add("")
		}
		v.drawAnswer(&f, w)
	case v.count(v.part) == 0:
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NoEntries, w, ""))...)
	case v.part == entriesPart:
		f.Window(t, v.count(v.part), at, true, room-len(f.Body), w, func(i int) kit.Line {
			return kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.entryRow(i, style, w) }}
		})
	default:
		f.Add(v.tableHead(w))
		line := slices.IndexFunc(v.rows, func(r criterionRow) bool { return r.at == at })
		f.Window(t, len(v.rows), line, true, room-len(f.Body), w, func(i int) kit.Line { return v.tableRow(v.rows[i], w) })
	}
	return &f
}

// title names the student and what of them a screen shows.
func (v *studentView) title(of string) string { return v.desk.StudentName(v.s.Brief) + " ── " + of }

// head tells about the hand-in what a lecturer wants to know first, a line each.
func (v *studentView) head() []string {
	say, handIn := &v.desk.Words.Student, v.s.HandIn
	lines := []string{v.about()}
	if v.misnamed {
		lines = append(lines, words.SignChanged+" "+fmt.Sprintf(say.Misnamed, kit.UpTo(handIn.Rubric.ID, 60), handIn.Rubric.Version))
	}
	if v.s.Review.Label != "" {
		lines = append(lines, say.Label+": "+v.s.Review.Label)
	}
	if counts := v.changeCounts(); counts != "" {
		lines = append(lines, say.Since+" "+counts)
	}
	if names := v.ofEntries(v.asks); len(names) > 0 { // the first of them, as many as may find room on a line
		lines = append(lines, words.SignAsks+" "+say.Asks+" "+strings.Join(names[:min(5, len(names))], "; "))
	}
	if n := len(handIn.Replies); n > 0 {
		lines = append(lines, say.Replied+" "+kit.Quoted(handIn.Replies[0].Text)+v.others(n-1))
	}
	if len(handIn.Estimates) == 0 {
		lines = append(lines, say.NoEstimate)
	}
	if whys := v.ofEntries(func(en *exchange.Entry) string { return en.Why }); len(whys) > 0 {
		lines = append(lines, say.Why+" "+kit.Quoted(whys[0])+v.others(len(whys)-1))
	}
	if shares := v.shares(); shares != "" {
		lines = append(lines, shares)
	}
	return lines
}

// about says what the hand-in is. What comes out of it may be long, and a line is all that it gets.
func (v *studentView) about() string {
	desk, handIn, say := v.desk, v.s.HandIn, &v.desk.Words.Student
	chosen := say.Chosen[handIn.Chosen.By]
	if handIn.Chosen.From != nil && handIn.Chosen.To != nil {
		chosen = fmt.Sprintf(say.Range, desk.When(*handIn.Chosen.From), desk.When(*handIn.Chosen.To))
	}
	return strings.Join([]string{kit.UpTo(cmp.Or(handIn.StageName, desk.Words.Stand.WholeStudy), 200), fmt.Sprintf(say.Made, desk.When(handIn.Made)),
		desk.Words.List.Count.Of(len(handIn.Entries)), say.Dates[handIn.Dates], chosen}, " · ")
}

// changeCounts counts what is no longer as it was when the lecturer read and chose; empty when all is. What is unread counts only where there
// was something to compare with: in a first hand-in that would be everything.
func (v *studentView) changeCounts() string {
	say, standing := &v.desk.Words.Student, v.s.Standing()
	var parts []string
	add := func(p words.Plural, n int) {
		if n > 0 {
			parts = append(parts, p.Of(n))
		}
	}
	if v.resent || standing.Gone+standing.Changed() > 0 {
		add(say.Unread, standing.Unread)
	}
	add(say.Changed, standing.ChangedEntries)
	add(say.Gone, standing.Gone)
	add(say.Claims, standing.ChangedClaims)
	return strings.Join(parts, " · ")
}

// others says that there are so many more.
func (v *studentView) others(n int) string {
	if n == 0 {
		return ""
	}
	return " " + fmt.Sprintf(v.desk.Words.Student.Others, n)
}

// tabs names the parts, the one that is shown with a filled sign, and how far each is: what waits in another must not be overlooked.
func (v *studentView) tabs(w int) string {
	say, t, standing := &v.desk.Words.Student, &v.desk.Theme, v.s.Standing()
	toRead := standing.Unread + standing.ChangedEntries
	names := [parts]string{
		fmt.Sprintf(say.Criteria, standing.Judged, standing.Criteria),
		fmt.Sprintf(say.Entries, toRead, len(v.s.HandIn.Entries)),
		v.answerName(),
	}
	if ansi.StringWidth(strings.Join(names[:], "  ○ "))+5 > w {
		names = [parts]string{fmt.Sprintf(say.CriteriaShort, standing.Judged, standing.Criteria), fmt.Sprintf(say.EntriesShort, toRead), say.Answer}
	}
	line := ""
	for i, name := range names {
		if i == v.part {
			line += t.Selected.Render("● "+name) + "   "
		} else {
			line += t.Quiet.Render("○ "+name) + "   "
		}
	}
	return kit.Pad(line, w)
}

// columns gives the widths of a table's columns: the name, the student's level, the lecturer's, the moments. In a narrow window these have a number
// under a sign, and signs stand without their words.
func (v *studentView) columns(w int) (name, self, own, moments int) {
	if w < 60 {
		return max(6, w-24), 8, 5, 3
	}
	return 25, 9, 5, 9
}

func (v *studentView) tableHead(w int) string {
	say := &v.desk.Words.Student
	name, self, own, moments := v.columns(w)
	head := kit.Cell(kit.Cell(v.legend(), name-1), name) + kit.Cell(say.Self, self) + kit.Cell(say.Own, own)
	if moments > 3 {
		head += kit.Cell(v.desk.Words.Stand.MomentsHead, moments)
	} else {
		head += "#"
	}
	return v.desk.Theme.Quiet.Render(head)
}

// legend says what a sign in the table means that stands for a level.
func (v *studentView) legend() string {
	say := &v.desk.Words.Student
	for _, id := range v.s.Brief.Criteria {
		switch _, r := v.s.Claim(id); {
		case v.hidden(id):
			return "? " + say.HiddenShort
		case r != v.s.HandIn.Rubric:
			return "* " + say.OtherRubric
		}
	}
	return ""
}

// tableRow draws a criterion or the name of a group, which is no row: the cursor passes over it.
func (v *studentView) tableRow(row criterionRow, w int) kit.Line {
	desk, t := v.desk, &v.desk.Theme
	if row.at < 0 {
		return kit.Heading(t.Quiet.Render(kit.Cell(row.group.Name.In(desk.Lang()), w)))
	}
	id := v.s.Brief.Criteria[row.at]
	criterion, _ := v.s.HandIn.Rubric.Criterion(id)
	name, self, own, moments := v.columns(w)
	judged, n := t.Plain, "·"
	if v.s.Judged(id) {
		judged = t.Accent
	}
	if shown := v.s.Brief.Moments[id]; shown > 0 {
		n = strconv.Itoa(shown)
	}
	return kit.Line{Row: row.at, Draw: func(style lipgloss.Style) string {
		line := style.Render(kit.Cell(criterion.Short.In(desk.Lang()), name))
		line += kit.Cell(" "+v.selfSign(id), self) + judged.Render(kit.Cell(" "+v.ownSign(id), own)) + kit.Cell(n, moments)
		return line + t.Quiet.Render(signLegend(&desk.Words.Student, v.signs(id), w-ansi.StringWidth(line)))
	}}
}

// signLegend gives signs with their words, the last of them alone where not all words find room.
func signLegend(say *words.StudentWords, signs []string, room int) string {
	text := ""
	for worded := len(signs); worded >= 0; worded-- {
		said := slices.Clone(signs)
		for i := range worded {
			said[i] += " " + say.Signs[said[i]]
		}
		if text = strings.Join(said, "  "); ansi.StringWidth(text) <= room {
			return text
		}
	}
	return strings.Join(signs, " ")
}

// selfSign gives the student's own level in one letter.
func (v *studentView) selfSign(id string) string {
	claim, r := v.s.Claim(id)
	switch {
	case v.hidden(id):
		return "?"
	case claim.Level == "":
		return "·"
	case r != v.s.HandIn.Rubric:
		return v.desk.Short(r, claim.Level) + "*"
	}
	return v.desk.Short(r, claim.Level)
}

// ownSign gives the lecturer's. A level that was given under another rubric is none.
func (v *studentView) ownSign(id string) string {
	view, r := v.s.Review.Views[id], v.s.HandIn.Rubric
	switch {
	case view.CannotJudge:
		return words.SignCannot
	case r.LevelIndex(view.Level) < 0:
		return "·"
	}
	return v.desk.Short(r, view.Level)
}

// signs are those behind a criterion, what asks for attention first.
func (v *studentView) signs(id string) (signs []string) {
	view := v.s.Review.Views[id]
	if v.s.Changed(id) {
		signs = append(signs, words.SignChanged)
	}
	if v.s.Brief.Apart(id, view) {
		signs = append(signs, words.SignApart)
	}
	if slices.ContainsFunc(v.s.HandIn.Replies, func(reply exchange.Reply) bool { return reply.Criterion == id }) {
		signs = append(signs, words.SignReply)
	}
	if view.Remark != "" {
		signs = append(signs, words.SignRemark)
	}
	return signs
}

// entryRow tells an entry: when, with whom, how far the lecturer is with it, what was placed, and what else there is to see. In a narrow
// window the sign of how far stands in front, where nothing cuts it.
func (v *studentView) entryRow(i int, style lipgloss.Style, w int) string {
	desk, t, say, en := v.desk, &v.desk.Theme, &v.desk.Words.Student, &v.s.HandIn.Entries[i]
	sign := [...]string{journal.EntryUnread: words.SignUnread, journal.EntryChanged: words.SignChanged, journal.EntryRead: words.SignRead}[v.s.State(en)]
	when := whenWidth(en)
	if w < 60 {
		line := kit.Cell(sign+" "+desk.When(en.When), 2+when) + kit.Cell(kit.UpTo(desk.Alias(en), 100), max(6, w-when-11))
		return style.Render(line) + t.Quiet.Render(strings.Join(v.entrySigns(en), ""))
	}
	line := kit.Cell(desk.When(en.When), when) + kit.Cell(kit.UpTo(desk.Alias(en), 100), 20) + " " + kit.Cell(sign+" "+say.Signs[sign], 13)
	return style.Render(line) + t.Quiet.Render(kit.Cell(v.given(en), 11)+signLegend(say, v.entrySigns(en), w-when-48))
}

// whenWidth is the column for when an entry was: a week, or a date where the student let dates travel.
func whenWidth(en *exchange.Entry) int {
	if en.When.Date != "" {
		return words.ColumnWidth
	}
	return 9
}

// entrySigns are those behind an entry. A comment counts on the words as they are now only.
func (v *studentView) entrySigns(en *exchange.Entry) (signs []string) {
	if en.Said.LookHere {
		signs = append(signs, words.SignAsks)
	}
	if slices.ContainsFunc(v.s.HandIn.Replies, func(reply exchange.Reply) bool { return reply.Entry == en.ID && reply.Criterion == "" }) {
		signs = append(signs, words.SignReply)
	}
	if len(v.s.Review.CommentsOn(en.ID, en.Hash)) > 0 {
		signs = append(signs, words.SignRemark)
	}
	return signs
}

// given says how many levels an entry gave.
func (v *studentView) given(en *exchange.Entry) string {
	n := 0
	for _, answer := range en.Said.Answers {
		if answer.Level != "" {
			n++
		}
	}
	if n == 0 {
		return "·"
	}
	return v.desk.Words.Entry.Levels.Of(n)
}
