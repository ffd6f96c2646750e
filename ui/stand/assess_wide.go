package stand

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// tableWidth is the table's part of a wide window.
const tableWidth = 66

// spread puts the table at the left, with what the letters mean below it, and at the right what there is to say about the row.
func (v *assess) spread(f *kit.Frame, w, h int) {
	room := f.Room(h) - len(f.Body)
	left, beside := &kit.Frame{}, &kit.Frame{}
	v.drawTable(left, tableWidth, room, false)
	meanings := v.meanings(tableWidth)
	if rest := room - len(left.Body) - len(meanings); rest >= 2 {
		left.Add(make([]string, min(rest, 4))...)
		left.Add(meanings...)
	}
	v.beside(beside, w-tableWidth-4, room)
	f.Columns(left, beside, tableWidth+4)
}

// meanings says what each level is about, whatever the criterion.
func (v *assess) meanings(w int) (lines []string) {
	t, lang, all := &v.book.Theme, v.book.Lang(), v.rubric().Levels
	for i, l := range all {
		about := kit.Wrap(l.Meaning.In(lang), w-4, "")
		for n, line := range about {
			letters := ""
			if n == 0 {
				letters = l.Short.In(lang)
			}
			lines = append(lines, t.Level(i, len(all)).Render(kit.Cell(letters, 4))+t.Quiet.Render(line))
		}
	}
	return lines
}

// beside tells of the criterion under the cursor: what it means, the newest sentences with their levels, and the student's own level.
func (v *assess) beside(f *kit.Frame, w, room int) {
	book, t := v.book, &v.book.Theme
	if v.whole() {
		f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Stage.Whole, w, ""))...)
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stage.WholeStands, w, ""))...)
		f.Add("")
		f.Add(v.answered(w, max(1, (room-4)/3))...)
		return
	}
	crit, _ := v.rubric().Criterion(v.current())
	if crit == nil {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.OtherRubricAbout, w, ""))...)
		return
	}
	e := v.shows.about(v.stand(), crit.ID)
	f.Add(kit.Styled(t.Title, kit.Wrap(crit.Short.In(book.Lang()), w, ""))...)
	f.Add(kit.Styled(t.Quiet, kit.Few(crit.Meaning.In(book.Lang()), w, 4, ""))...)
	f.Add("")
	own := &kit.Frame{}
	v.own(own, crit, &e, w)
	if len(e.moments) == 0 {
		f.Add(kit.Wrap(invitation(book, crit), w, "")...)
	} else {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(count(book, &e), w, ""))...)
		v.quotes(f, crit, &e, w, room-len(own.Body)-1)
	}
	f.Add("")
	f.Stack(own)
}

// quotes are the newest sentences, as many as find room.
func (v *assess) quotes(f *kit.Frame, crit *rubric.Criterion, e *evidence, w, room int) {
	t, shown := &v.book.Theme, 0
	for _, m := range e.moments {
		text := v.sentence(crit, m)
		if text == "" {
			continue
		}
		lines := v.quoted(crit, m, text, w)
		if len(f.Body)+len(lines)+2 > room {
			break
		}
		f.Add("")
		f.Add(lines...)
		shown++
	}
	if rest := len(e.moments) - shown; rest > 0 && shown > 0 && len(f.Body)+2 <= room {
		f.Add("", t.Quiet.Render(fmt.Sprintf(v.book.Words.Stand.MoreMoments, rest)))
	}
}

// quoted is a sentence under its level and day. Its further lines hang under the first letter.
func (v *assess) quoted(crit *rubric.Criterion, m *journal.Summary, text string, w int) []string {
	book, t := v.book, &v.book.Theme
	day := strings.TrimRight(book.Words.Dates.Column(m.When, book.Now()), " ")
	level, name := m.LevelOf(crit.ID), book.Words.Stand.WordsOnly
	head := t.Quiet.Render(name)
	if level != "" {
		head = kit.Letters(t, v.rubric(), level, book.Lang()) + t.Quiet.Render(" "+strings.ToLower(book.LevelName(v.rubric(), level)))
	} else if _, group := v.rubric().Criterion(crit.ID); group.Part == rubric.Goals {
		head = t.Quiet.Render(book.Words.Stand.Ticked)
	}
	lines := []string{kit.Pad(head, w-len([]rune(day))) + t.Quiet.Render(day)}
	for i, line := range kit.Few(words.Quote(text), w-1, 3, "") {
		if i > 0 {
			line = " " + line
		}
		lines = append(lines, line)
	}
	return lines
}

// own lists the levels with the student's among them, the digit that gives each at its right, and what may still be looked for.
func (v *assess) own(f *kit.Frame, crit *rubric.Criterion, e *evidence, w int) {
	book, t := v.book, &v.book.Theme
	now, _ := v.stand().Judgement(crit.ID)
	f.Add(t.Title.Render(book.Words.Stand.YourLevel))
	for i, l := range v.rubric().Levels {
		sign, style := "○ ", t.Plain
		name := l.Name.In(book.Lang())
		if l.ID == now.Level {
			sign, style = t.Accent.Render("● "), t.Title
			name += " " + book.Words.Stand.Chosen
		}
		letters := t.Level(i, len(v.rubric().Levels)).Render(kit.Cell(l.Short.In(book.Lang()), 4))
		f.Add(sign + letters + style.Render(kit.Cell(name, w-8)) + t.Key.Render(right(strconv.Itoa(i+1), 2)))
	}
	said := strings.Join(words.Said(append(v.remarks(crit, e), v.heard(crit.ID)...)...), " ")
	if said != "" {
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Few(said, w, 7, ""))...)
	}
}

// heard says what lecturers answered about a criterion, each in a sentence.
func (v *assess) heard(id string) (said []string) {
	book, texts := v.book, &v.book.Words.Feedback
	for _, r := range v.stand().Answers {
		if r.Says(id) {
			said = append(said, fmt.Sprintf(texts.SaidOfIt, r.Name(), book.Words.Dates.Day(r.Made(), book.Now()), cmp.Or(book.Judged(r, id), texts.NoLevel)))
		}
	}
	return said
}
