package judge

import (
	"cmp"
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// View draws the entry in the room that the lecturer's part leaves, so that both are in sight: below it or, in a wide window, beside it.
func (v *studentEntry) View(w, h int) *kit.Frame {
	desk := v.of.desk
	f := &kit.Frame{Title: v.of.title(v.of.entryName(v.entry())), Brief: v.of.where(), Status: cmp.Or(v.notice, desk.Saved()), Keys: v.hints()}
	f.Where = f.Brief + " · " + fmt.Sprintf(desk.Words.Student.EntryOf, v.at+1, len(v.of.s.HandIn.Entries))
	room, wide, whole := f.Room(h), w >= kit.Wide && h >= 20, &kit.Frame{}
	own := &kit.Frame{}
	w = kit.Measure(w)
	if wide {
		width := (w - 6) / 2
		v.drawParts(whole, width)
		v.drawPlaces(own, w-width-6, room)
		v.cut(whole, width, room)
		f.Columns(whole, own, width+6)
		return f
	}
	v.drawParts(whole, min(w, kit.Prose))
	v.drawOwn(own, w, room)
	v.cut(whole, w, room-len(own.Body))
	f.Stack(whole)
	above := len(f.Body)
	if f.Stack(own); v.writing {
		f.Focus, f.FocusEnd = above, len(f.Body)-1 // the comment whole, with the name above it
	}
	return f
}

// cut leaves as much of the entry as room holds, from where the reader is.
func (v *studentEntry) cut(whole *kit.Frame, w, room int) {
	scroll := &v.scroll
	scroll.Height, scroll.Length = max(1, room), len(whole.Body)
	scroll.Top = max(0, min(scroll.Top, scroll.Length-scroll.Height))
	whole.Cut(&v.of.desk.Theme, scroll.Top, scroll.Height, w)
}

func (v *studentEntry) hints() []key.Binding {
	k := keysOf(v.of.desk.Window)
	switch id := v.criterion(); {
	case v.writing:
		return []key.Binding{k.Leave, k.Help}
	case id != "":
		place := k.JudgeLevel
		place.SetHelp(fmt.Sprintf("1–%d", len(v.of.levels())), k.JudgeLevel.Help().Desc)
		keys := []key.Binding{place, k.Comment, k.OtherSentence, k.NextUnread, k.OtherEntry, k.AsStudent, k.Help}
		if v.of.hidden(id) {
			keys = slices.Replace(keys, 5, 6, k.Unread)
			keys = slices.Insert(keys, 1, k.Reveal)
		}
		return keys
	case v.part() != "":
		return []key.Binding{k.Comment, k.OtherSentence, k.NextUnread, k.OtherEntry, k.Unread, k.Close, k.Help}
	}
	return []key.Binding{k.Rows, k.Comment, k.NextUnread, k.OtherEntry, k.Unread, k.Close, k.Help}
}

func (v *studentEntry) sheet() *kit.Sheet {
	desk, s, en := v.of.desk, v.of.s, v.entry()
	return &kit.Sheet{Words: desk.Words, Theme: &desk.Theme, Rubric: s.Rubric(en.Rubric), When: desk.When(en.When), Follows: v.follows(), Hidden: v.of.hidden}
}

// drawParts writes out what there is to know first, and the entry, each part as a row with what the lecturer said there. That is done with each
// drawing: a text of 100,000 letters takes two milliseconds.
func (v *studentEntry) drawParts(f *kit.Frame, w int) {
	t, en, added := &v.of.desk.Theme, v.entry(), v.added()
	for _, note := range v.notes() {
		f.Add(kit.Styled(t.Accent, kit.Wrap(note, w, ""))...)
	}
	if len(f.Body) > 0 {
		f.Add("")
	}
	v.laid = make([]lines, len(v.parts))
	first := true
	for _, part := range v.sheet().Parts(v.counted()) {
		if !first {
			f.Add("")
		}
		first = false
		name := part.ID
		if name == exchange.PartEncounter {
			name = ""
		}
		row := slices.Index(v.parts, name)
		if row < 0 || part.ID == "" {
			f.Add(part.Lines(t, t.Quiet, w)...)
			continue
		}
		v.mark(&part, row, added[name])
		from := len(f.Body)
		f.Row(t, row, row == v.row && !v.writing, func(style lipgloss.Style) []string {
			if row != v.row {
				style = t.Quiet
			}
			return slices.Concat(part.Lines(t, style, w), v.saidOf(name, len(added[name]), w))
		})
		v.laid[row] = lines{from, len(f.Body) - 1}
	}
	for _, came := range en.Outcomes {
		f.Add(kit.Wrap(fmt.Sprintf(v.of.desk.Words.Student.Came, v.of.desk.Words.Facts.Outcomes[came.Outcome], v.of.desk.When(came.When)), w, "")...)
	}
	v.drawBeside(f, w)
}

// mark gives the sentence under the cursor a style of its own, and those that are new.
func (v *studentEntry) mark(part *kit.Part, row int, added []journal.Sentence) {
	t := &v.of.desk.Theme
	if row != v.row && len(added) == 0 {
		return
	}
	for i, s := range journal.Sentences(v.entry().Text(v.parts[row])) {
		style := t.Plain
		if slices.Contains(added, s) {
			style = t.Accent.Underline(true)
		}
		if row == v.row && i == v.sentence {
			style = style.Bold(true).Underline(true)
		}
		part.Marks = append(part.Marks, kit.Emphasis{Words: s.Words, Style: style})
	}
}

// saidOf tells below a part how much of it is new, where the lecturer placed it, and what was commented there.
func (v *studentEntry) saidOf(part string, added, w int) (out []string) {
	t, say := &v.of.desk.Theme, &v.of.desk.Words.Student
	if added > 0 {
		out = append(out, kit.Styled(t.Accent, kit.Wrap(words.SignChanged+" "+say.NewSentences.Of(added), w, ""))...)
	}
	if slices.Contains(v.of.s.Brief.Criteria, part) && v.of.chosen(part) >= 0 {
		out = append(out, t.Quiet.Render(say.You+": ")+v.of.letters(v.of.chosen(part)))
	}
	comments, on := v.commented(part)
	for i, c := range comments {
		if v.writing && c.Hash == v.entry().Hash && part == v.part() && v.comment.Text() == c.Text {
			continue // it is being written below
		}
		text := words.SignRemark + " " + c.Text
		if on[i] != "" {
			text = words.SignRemark + " " + kit.Quoted(on[i]) + ": " + c.Text
		}
		out = append(out, kit.Styled(t.Quiet, kit.Few(text, w, 3, ""))...)
	}
	return out
}

// notes are what there is to know before the entry.
func (v *studentEntry) notes() (notes []string) {
	desk, s, say, en := v.of.desk, v.of.s, &v.of.desk.Words.Student, v.entry()
	if v.was == journal.EntryChanged {
		changed := say.EntryChanged
		if len(v.changed) > 0 {
			changed += ": " + words.List(v.changed, desk.Words.Stand.And)
		}
		notes = append(notes, words.SignChanged+" "+changed+".")
	}
	if en.Rubric != "" {
		notes = append(notes, say.OtherRubric+": "+s.Rubric(en.Rubric).Title.In(desk.Lang()))
	}
	if en.Why != "" {
		notes = append(notes, say.Why+" "+words.Quote(en.Why))
	}
	for _, c := range s.Review.Comments {
		if c.Entry == en.ID && c.Hash != en.Hash && !v.standsAgain(c) {
			notes = append(notes, fmt.Sprintf(say.EarlierComment, c.Revision)+" "+words.Quote(c.Text))
		}
	}
	for _, reply := range s.HandIn.Replies {
		if reply.Entry == en.ID && reply.Criterion == "" {
			notes = append(notes, words.SignReply+" "+say.Replied+" "+words.Quote(reply.Text))
		}
	}
	return append(notes, v.of.colleagueOnEntry(en)...)
}

// standsAgain says that a comment on earlier words is about a sentence that stands, where it is shown.
func (v *studentEntry) standsAgain(c journal.Comment) bool {
	if c.Sentence == nil {
		return false
	}
	_, ok := c.Sentence.Find(v.of.desk.AnchorSecret, v.entry().Text(c.Part))
	return ok
}

// about names the place of the cursor.
func (v *studentEntry) about() string {
	if v.part() == "" {
		return v.of.desk.Words.Student.Comment
	}
	name := fmt.Sprintf(v.of.desk.Words.Student.CommentOn, v.of.desk.Words.PartName(v.of.s.Rubric(v.entry().Rubric), v.part()))
	if v.sentence >= 0 {
		name += " " + kit.Quoted(v.sentences()[v.sentence].Words)
	}
	return name
}

// drawOwn draws what the lecturer says at the cursor: the level of a criterion on a line, and the comment, in few lines unless it is being
// written.
func (v *studentEntry) drawOwn(f *kit.Frame, w, room int) {
	t, id := &v.of.desk.Theme, v.criterion()
	if room > 12 {
		f.Add("")
	}
	if id != "" && !v.writing && room > 6 {
		f.Add(v.of.scale(id, -1, w)...)
		if was := v.of.was(id); was != "" && room > 12 {
			put := keysOf(v.of.desk.Window).PutBack.Help()
			f.Add(t.Quiet.Render(was+" · ") + t.Key.Render(put.Key) + t.Quiet.Render(" "+put.Desc))
		}
	}
	if !v.writing && v.sentence < 0 {
		return
	}
	f.Add(kit.Styled(t.Title, kit.Few(v.about(), w, 2, ""))...)
	if v.writing {
		kit.DrawField(f, v.comment, len(v.parts), w, max(2, min(6, room/3)))
	}
}

// drawPlaces draws the same as a column, with every level whole.
func (v *studentEntry) drawPlaces(f *kit.Frame, w, room int) {
	t, say := &v.of.desk.Theme, &v.of.desk.Words.Student
	if id := v.criterion(); id != "" {
		crit, _ := v.of.s.HandIn.Rubric.Criterion(id)
		f.Add(kit.Styled(t.Title, kit.Wrap(say.WherePlace, w, ""))...)
		f.Add("")
		v.of.drawLevels(f, crit, -1, 1000, w)
		if was := v.of.was(id); was != "" {
			put := keysOf(v.of.desk.Window).PutBack.Help()
			f.Add("", t.Quiet.Render(was+" · ")+t.Key.Render(put.Key)+t.Quiet.Render(" "+put.Desc))
		}
		f.Add("")
	}
	f.Add(kit.Styled(t.Title, kit.Few(v.about(), w, 3, ""))...)
	kit.DrawTall(f, v.comment, len(v.parts), w, 3, max(3, min(10, room-len(f.Body))))
}
