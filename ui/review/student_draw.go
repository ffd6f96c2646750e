package review

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

func (v *studentView) View(w, h int) (string, *tea.Cursor) {
	desk, k, t := v.desk, keysOf(v.desk.Window), &v.desk.Theme
	f := kit.Frame{Title: desk.Words.Review.Title + " ── " + v.s.name(desk), Where: v.where(), Status: cmp.Or(v.notice, desk.Saved())}
	f.Keys = []key.Binding{k.NextUnread, k.Choose, k.OtherPart, k.Students, k.MoreAbout, k.Points, k.Close, k.Help}
	room := f.Room(h)
	head := v.head()
	for i, line := range head[:min(len(head), max(1, (room-4)/3))] {
		style := t.Plain
		if i == 0 {
			style = t.Quiet
		}
		f.Add(" " + style.Render(strings.TrimRight(kit.Cell(line, w-2), " ")))
	}
	if room > 12 {
		f.Add("")
	}
	f.Add(v.parts(w))
	switch at := v.at[v.part]; {
	case v.count(v.part) == 0:
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(desk.Words.Student.NoEntries, w-2, "   "))...)
	case v.part == entriesPart:
		f.Window(t, v.count(v.part), at, true, room-len(f.Body), w, func(i int) kit.Line {
			return kit.Line{Row: i, Draw: func(style lipgloss.Style) string { return v.entryRow(i, style, w) }}
		})
	default:
		f.Add(v.tableHead(w))
		f.Window(t, len(v.rows), v.line(at), true, room-len(f.Body), w, func(i int) kit.Line { return v.tableRow(v.rows[i], w) })
	}
	return f.Draw(t, w, h)
}

// parts names the two parts, the one that is shown with a filled sign, and how far each is.
func (v *studentView) parts(w int) string {
	words, t := &v.desk.Words.Student, &v.desk.Theme
	st := v.s.standing()
	toRead := st.Unread + st.ChangedEntries
	names := [2]string{
		fmt.Sprintf(words.Criteria, st.Judged, st.Criteria),
		fmt.Sprintf(words.Entries, toRead, len(v.s.handIn.Entries)),
	}
	if w < 70 {
		names = [2]string{fmt.Sprintf(words.CriteriaShort, st.Judged, st.Criteria), fmt.Sprintf(words.EntriesShort, toRead)}
	}
	line := ""
	for i, name := range names {
		if i == v.part {
			line += " " + t.Selected.Render("● "+name) + "  "
		} else {
			line += " " + t.Quiet.Render("○ "+name) + "  "
		}
	}
	return kit.Pad(line, w)
}

// head tells about the hand-in what a lecturer wants to know first, a line each.
func (v *studentView) head() []string {
	w, h := &v.desk.Words.Student, v.s.handIn
	lines := []string{v.about()}
	if changes := v.changes(); changes != "" {
		lines = append(lines, changes)
	}
	if names := v.entriesWhere(func(en *exchange.Entry) bool { return en.Said.LookHere }); names != "" {
		lines = append(lines, "■ "+w.Asks+" "+names)
	}
	if n := len(h.Replies); n > 0 {
		lines = append(lines, w.Replied+" "+kit.Quoted(h.Replies[0].Text)+v.others(n-1))
	}
	if len(h.Estimates) == 0 {
		lines = append(lines, w.NoEstimate)
	}
	if why, n := v.why(); n > 0 {
		lines = append(lines, w.Why+" "+kit.Quoted(why)+v.others(n-1))
	}
	return lines
}

// others says that there are so many more.
func (v *studentView) others(n int) string {
	if n == 0 {
		return ""
	}
	return " " + fmt.Sprintf(v.desk.Words.Student.Others, n)
}

// about says what the hand-in is.
func (v *studentView) about() string {
	desk, h, w := v.desk, v.s.handIn, &v.desk.Words.Student
	parts := []string{kit.UpTo(cmp.Or(h.StageName, desk.Words.Stand.WholeStudy), 200), fmt.Sprintf(w.Made, desk.when(h.Made)), desk.Words.List.Count.Of(len(h.Entries)), w.Dates[h.Dates]}
	chosen := w.Chosen[h.Chosen.By]
	if h.Chosen.From != nil && h.Chosen.To != nil {
		chosen = fmt.Sprintf(w.Range, desk.when(*h.Chosen.From), desk.when(*h.Chosen.To))
	}
	return strings.Join(append(parts, chosen), " · ")
}

// changes says what is no longer as it was when the lecturer read and chose; empty when all is.
func (v *studentView) changes() string {
	if counts := v.changeCounts(); counts != "" {
		return v.desk.Words.Student.Since + " " + counts
	}
	return ""
}

func (v *studentView) changeCounts() string {
	w, st := &v.desk.Words.Student, v.s.standing()
	var parts []string
	add := func(p words.Plural, n int) {
		if n > 0 {
			parts = append(parts, p.Of(n))
		}
	}
	if v.resent || v.s.gone()+st.Changed() > 0 {
		add(w.Unread, st.Unread)
	}
	add(w.Changed, st.ChangedEntries)
	add(w.Gone, v.s.gone())
	add(w.Claims, st.ChangedClaims)
	return strings.Join(parts, " · ")
}

// entriesWhere names the first entries of a kind.
func (v *studentView) entriesWhere(is func(*exchange.Entry) bool) string {
	var names []string
	for i := range v.s.handIn.Entries {
		if en := &v.s.handIn.Entries[i]; len(names) < 5 && is(en) {
			names = append(names, v.entryName(en))
		}
	}
	return strings.Join(names, "; ")
}

func (v *studentView) entryName(en *exchange.Entry) string {
	return v.desk.when(en.When) + " " + kit.UpTo(v.desk.alias(en), 100)
}

// why gives the first line on why an entry was picked, and how many there are.
func (v *studentView) why() (text string, n int) {
	for i := range v.s.handIn.Entries {
		if why := v.s.handIn.Entries[i].Why; why != "" {
			text = cmp.Or(text, why)
			n++
		}
	}
	return text, n
}

// line gives the line of the table on which a criterion stands.
func (v *studentView) line(at int) int {
	for i, r := range v.rows {
		if r.at == at {
			return i
		}
	}
	return 0
}

// columns gives the widths of a table's columns: the name, the student's level, the lecturer's, the moments.
func (v *studentView) columns(w int) (name, self, own, moments int) {
	if w < 60 {
		return max(6, w-24), 8, 5, 3
	}
	return 25, 9, 5, 9
}

func (v *studentView) tableHead(w int) string {
	words := &v.desk.Words.Student
	name, self, own, moments := v.columns(w)
	head := "   " + kit.Cell(kit.Cell(v.legend(), name-1), name) + kit.Cell(words.Self, self) + kit.Cell(words.Own, own)
	if moments > 3 {
		head += kit.Cell(v.desk.Words.Stand.MomentsHead, moments)
	} else {
		head += "#"
	}
	return v.desk.Theme.Quiet.Render(head)
}

// legend says what a sign in the table means that stands for a level.
func (v *studentView) legend() string {
	words := &v.desk.Words.Student
	for _, id := range v.s.brief.Criteria {
		switch _, r := v.s.claim(id); {
		case v.hidden(id):
			return "? " + words.HiddenShort
		case r != v.s.handIn.Rubric:
			return "* " + words.OtherRubric
		}
	}
	return ""
}

func (v *studentView) tableRow(r criterionRow, w int) kit.Line {
	desk, t, words := v.desk, &v.desk.Theme, &v.desk.Words.Student
	if r.at < 0 {
		return kit.Heading(" " + t.Quiet.Render(kit.Cell(r.group.Name.In(desk.Lang()), w-2)))
	}
	id := v.s.brief.Criteria[r.at]
	c, _ := v.s.handIn.Rubric.Criterion(id)
	name, self, own, moments := v.columns(w)
	judged, n := t.Plain, "·"
	if v.s.judged(id) {
		judged = t.Accent
	}
	if m := v.s.brief.Moments[id]; m > 0 {
		n = strconv.Itoa(m)
	}
	return kit.Line{Row: r.at, Draw: func(style lipgloss.Style) string {
		line := style.Render(kit.Cell(c.Short.In(desk.Lang()), name))
		line += kit.Cell(" "+v.selfSign(id), self) + judged.Render(kit.Cell(" "+v.ownSign(id), own)) + kit.Cell(n, moments)
		return line + t.Quiet.Render(Legend(words, v.signs(id), w-3-ansi.StringWidth(line)))
	}}
}

// Legend gives signs with their words, or alone where the words find no room.
func Legend(w *words.StudentWords, signs []string, room int) string {
	said := make([]string, len(signs))
	for i, sign := range signs {
		said[i] = sign + " " + w.Signs[sign]
	}
	if text := strings.Join(said, "  "); ansi.StringWidth(text) <= room {
		return text
	}
	return strings.Join(signs, " ")
}

func Signs() []string {
	return []string{words.SignChanged, words.SignApart, words.SignRemark, words.SignAsks, words.SignUnread, words.SignRead}
}

// selfSign gives the student's own level in one letter.
func (v *studentView) selfSign(id string) string {
	c, r := v.s.claim(id)
	switch {
	case v.hidden(id):
		return "?"
	case c.Level == "":
		return "—"
	case r != v.s.handIn.Rubric:
		return v.desk.short(r, c.Level) + "*"
	}
	return v.desk.short(r, c.Level)
}

func (v *studentView) ownSign(id string) string {
	view, r := v.s.review.Views[id], v.s.handIn.Rubric
	switch {
	case view.CannotJudge:
		return "×"
	case r.LevelIndex(view.Level) < 0:
		return "—"
	}
	return v.desk.short(r, view.Level)
}

func (v *studentView) signs(id string) (signs []string) {
	view := v.s.review.Views[id]
	if v.s.changed(id) {
		signs = append(signs, words.SignChanged)
	}
	if v.s.brief.Apart(id, view) {
		signs = append(signs, words.SignApart)
	}
	if view.Remark != "" {
		signs = append(signs, words.SignRemark)
	}
	return signs
}

// entryRow tells an entry: when, with whom, how far the lecturer is with it, what was placed, and what else there is to see.
func (v *studentView) entryRow(i int, style lipgloss.Style, w int) string {
	desk, t, en := v.desk, &v.desk.Theme, &v.s.handIn.Entries[i]
	sign := [...]string{entryUnread: words.SignUnread, entryChanged: words.SignChanged, entryRead: words.SignRead}[v.s.state(en)]
	when := 9
	if en.When.Date != "" {
		when = words.ColumnWidth
	}
	if w < 60 {
		line := kit.Cell(sign+" "+desk.when(en.When), 2+when) + kit.Cell(kit.UpTo(desk.alias(en), 100), max(6, w-when-11))
		return style.Render(line) + t.Quiet.Render(strings.Join(v.entrySigns(en), ""))
	}
	words := &desk.Words.Student
	line := kit.Cell(desk.when(en.When), when) + kit.Cell(kit.UpTo(desk.alias(en), 100), 20) + " " + kit.Cell(sign+" "+words.Signs[sign], 13)
	return style.Render(line) + t.Quiet.Render(kit.Cell(v.levels(en), 11)+Legend(words, v.entrySigns(en), w-when-48))
}

func (v *studentView) entrySigns(en *exchange.Entry) (signs []string) {
	if en.Said.LookHere {
		signs = append(signs, words.SignAsks)
	}
	if v.s.review.CommentOn(en.ID, en.Hash) != "" {
		signs = append(signs, words.SignRemark)
	}
	return signs
}

// levels says how many levels an entry gave.
func (v *studentView) levels(en *exchange.Entry) string {
	n := 0
	for _, a := range en.Said.Answers {
		if a.Level != "" {
			n++
		}
	}
	if n == 0 {
		return "·"
	}
	return v.desk.Words.Entry.Levels.Of(n)
}
