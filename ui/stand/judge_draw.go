package stand

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// The rows of the screen, behind one for each level.
const (
	headRow = iota + 10
	reasonRow
	momentsRow
	onwardRow
	firstMoment
)

// Point puts the cursor on a row. A click on a level or a moment chooses it; one on the way on goes there.
func (v *judge) Point(row int) (opens bool) {
	switch {
	case row >= firstMoment:
		v.enter(momentsPart)
		v.moment = row - firstMoment
		return true
	case row == onwardRow:
		v.enter(onwardPart)
		return true
	case row == momentsRow:
		v.enter(momentsPart)
	case row == reasonRow:
		v.enter(reasonPart)
	case row == headRow:
		v.enter(levelsPart)
	default:
		v.enter(levelsPart)
		v.level, v.clicked = row, true
		return true
	}
	return false
}

// View draws the levels, the reason and the moments under each other. At 80 columns the part with the cursor is open and the others are a
// row each, so that one chooses by whole descriptions; in a wide window all are open, the moments beside the rest.
func (v *judge) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide && h >= 20
	w = kit.Measure(w)
	book, all := v.book, criteria(v.book)
	f := &kit.Frame{Title: v.crit.Name.In(book.Lang()), Status: cmp.Or(v.notice, book.Saved()), Keys: v.keys()}
	f.Brief = strconv.Itoa(slices.Index(all, v.crit.ID)+1) + "/" + strconv.Itoa(len(all))
	f.Where = book.StageName(v.stand.Stage) + " · " + fmt.Sprintf(book.Words.Stand.PlaceOf, slices.Index(all, v.crit.ID)+1, len(all))
	if wide {
		left, right := &kit.Frame{}, &kit.Frame{}
		half := (w - 6) / 2
		v.drawAbout(left, half, 5)
		v.drawLevels(left, half, true, spacing(h))
		v.drawReason(left, half, 6, true)
		v.drawMoments(right, w-half-6, f.Room(h)-4, true)
		f.Columns(left, right, half+6)
	} else {
		if h > 16 {
			v.drawAbout(f, w, 2)
		}
		v.drawLevels(f, w, v.part == levelsPart, min(dense, spacing(h)))
		v.drawReason(f, w, max(3, h-18), v.part == reasonPart)
		v.drawMoments(f, w, f.Room(h)-len(f.Body)-3, v.part == momentsPart)
	}
	f.Pin()
	v.drawOnward(f)
	return f
}

func (v *judge) keys() []key.Binding {
	k := keysOf(v.book.Window)
	var shown []key.Binding
	switch v.part {
	case reasonPart:
		return []key.Binding{k.Switch, k.Next, k.Close, k.Help}
	case momentsPart:
		shown = []key.Binding{k.Choose, k.Mark, k.ReadMoment}
	case onwardPart:
		shown = []key.Binding{k.ChooseOn}
	default:
		shown = []key.Binding{digits(k, len(v.rubric().Levels)), k.ChooseOn}
		if v.judgement().Level != "" {
			shown = append(shown, k.Clear)
		}
	}
	if len(v.placing.past) > 0 {
		shown = append(shown, k.Undo)
	}
	return append(shown, k.Switch, k.Other, k.Close, k.Help)
}

// drawAbout says what the criterion means, what the college expects by now, and for a goal where to look as well.
func (v *judge) drawAbout(f *kit.Frame, w, most int) {
	book := v.book
	parts := []string{v.crit.Meaning.In(book.Lang())}
	if stage := v.rubric().Stage(v.stand.Stage); stage != nil && stage.Expected != "" {
		parts = append(parts, fmt.Sprintf(book.Words.Stand.Expected, book.LevelName(v.rubric(), stage.Expected)))
	}
	e := v.shows.about(v.stand, v.crit.ID)
	parts = append(parts, suggestion(book, v.crit, &e))
	f.Add(kit.Styled(book.Theme.Quiet, kit.Few(strings.Join(words.Said(parts...), " "), min(w, kit.Prose), most, ""))...)
	f.Add("")
}

// labelled is a row of a part: its name, and in a few words how it stands.
func (v *judge) labelled(f *kit.Frame, row int, here bool, name, value string) {
	f.Row(&v.book.Theme, row, here, func(style lipgloss.Style) []string { return []string{style.Render(kit.Cell(name, 18)) + value} })
}

// drawLevels asks for the level, with what each level is at this criterion while the list is open.
func (v *judge) drawLevels(f *kit.Frame, w int, open bool, space space) {
	book, t, chosen := v.book, &v.book.Theme, v.judgement().Level
	stands := t.Quiet.Render(book.Words.Stand.NotYet)
	switch i := v.rubric().LevelIndex(chosen); {
	case i >= 0 && open: // the list says which
		stands = ""
	case i >= 0:
		stands = kit.Letters(t, v.rubric(), chosen, book.Lang()) + " " + t.Title.Render(book.LevelName(v.rubric(), chosen)) +
			t.Accent.Render(" "+book.Words.Stand.Chosen)
	}
	v.labelled(f, headRow, v.part == levelsPart && v.level == noLevel, book.Words.Stand.YourLevel, stands)
	if open {
		for i := range v.rubric().Levels {
			if space == airy {
				f.Add("")
			}
			v.drawLevel(f, i, w, space)
		}
		if space == airy {
			f.Add("")
		}
	}
	said := []string{wanting(book, v.stand.Period.Remark(v.crit.ID, chosen), chosen)}
	if open {
		said = append(append(said, v.earlier()...), v.answered()...)
	}
	for i, text := range words.Said(said...) {
		most := 2
		if i > 0 && space < airy { // the whole of it stands elsewhere, and the rows below have to stay in sight
			most = 1
		}
		f.Add(kit.Styled(t.Quiet, kit.Few(text, min(w, kit.Prose), most, ""))...)
	}
	f.Add("")
}

// space is how much there is for the levels: in a low window only the one under the cursor is whole, in a high one they stand apart.
type space int

const (
	tight space = iota
	dense
	airy
)

func spacing(h int) space {
	switch {
	case h < 20:
		return tight
	case h < 34:
		return dense
	}
	return airy
}

// beneath is the width under which descriptions stand below the names of levels.
const beneath = 60

// drawLevel draws one level with its whole description; the chosen one says so in a word.
func (v *judge) drawLevel(f *kit.Frame, i, w int, space space) {
	book, t, l := v.book, &v.book.Theme, &v.rubric().Levels[i]
	here, chosen := v.part == levelsPart && i == v.level, l.ID == v.judgement().Level
	f.Row(t, i, here, func(style lipgloss.Style) []string {
		sign, about := "○ ", t.Plain
		if chosen {
			sign = t.Accent.Render("● ")
		}
		if v.part != levelsPart {
			about = t.Quiet
		}
		if chosen && !here {
			style = t.Title
		}
		letters := t.Level(i, len(v.rubric().Levels)).Render(kit.Cell(l.Short.In(book.Lang()), 4))
		name, picked := l.Name.In(book.Lang()), ""
		if chosen {
			picked = book.Words.Stand.Chosen
		}
		descr := v.crit.Levels[i].In(book.Lang())
		if w < beneath {
			head := sign + letters + style.Render(name) + "  " + t.Accent.Render(picked)
			if space == tight && !here {
				return []string{head}
			}
			return append([]string{head}, kit.Styled(about, kit.Wrap(descr, w, "      "))...)
		}
		lines := kit.Wrap(descr, w-20, "")
		if space == tight && !here {
			lines = kit.Few(descr, w-20, 1, "")
		}
		if picked != "" && len(lines) < 2 {
			lines = append(lines, "")
		}
		for n, line := range lines {
			switch line = about.Render(line); n {
			case 0:
				lines[n] = sign + letters + style.Render(kit.Cell(name, 14)) + line
			case 1:
				lines[n] = "      " + t.Accent.Render(kit.Cell(picked, 14)) + line
			default:
				lines[n] = strings.Repeat(" ", 20) + line
			}
		}
		return lines
	})
	if here {
		f.FocusEnd = min(f.FocusEnd, f.Focus+1) // of a long one the beginning is enough: the levels before it stay in sight
	}
}

// earlier says what earlier, finished estimates said of the criterion, which stay readable beside this one.
func (v *judge) earlier() (said []string) {
	book := v.book
	for _, est := range v.stand.Earlier(v.crit.ID) {
		was := est.Judgements[v.crit.ID]
		text := fmt.Sprintf(book.Words.Stand.OnDay, book.Words.Dates.Day(est.Finished, book.Now()), book.LevelName(v.rubric(), was.Level))
		if was.Reason != "" {
			text += " " + words.Quote(journal.Line(kit.UpTo(was.Reason, 1000)))
		}
		said = append(said, text)
	}
	return said
}

// answered says what each lecturer answered about the criterion. It is cut where it is shown: the whole of it stands among the answers, and
// here the student judges.
func (v *judge) answered() (said []string) {
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
		said = append(said, text)
	}
	return said
}

// drawReason asks why, in a field or in a row that says how it begins.
func (v *judge) drawReason(f *kit.Frame, w, most int, open bool) {
	texts := &v.book.Words.Stand
	if !open {
		value := v.book.Theme.Quiet.Render(texts.Empty)
		if text := v.reason.Text(); strings.TrimSpace(text) != "" {
			value = strings.TrimRight(kit.Cell(kit.Quoted(text), w-18), " ")
		}
		v.labelled(f, reasonRow, false, texts.WhyRow, value)
		return
	}
	f.Add(v.book.Theme.Title.Render(texts.Why))
	kit.DrawField(f, v.reason, reasonRow, w, most)
	f.Add("")
}

// drawMoments asks which moments show it: as many as find room, and three at least, towards which the window scrolls.
func (v *judge) drawMoments(f *kit.Frame, w, room int, open bool) {
	t, texts, moments := &v.book.Theme, &v.book.Words.Stand, v.moments()
	linked := v.judgement().Moments
	switch {
	case !open && len(moments) == 0:
		v.labelled(f, momentsRow, false, texts.MomentsRow, t.Quiet.Render(texts.NoMomentShort))
		return
	case !open:
		v.labelled(f, momentsRow, false, texts.MomentsRow, t.Quiet.Render(fmt.Sprintf(texts.LinkedOf, len(linked), len(moments))))
		return
	}
	if len(f.Body) > 0 {
		f.Add("")
	}
	f.Add(t.Title.Render(strings.TrimRight(kit.Cell(texts.Link, w), " ")))
	if len(moments) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(invitation(v.book, v.crit), min(w, kit.Prose), ""))...)
		return
	}
	ticked := len(v.shows.about(v.stand, v.crit.ID).moments)
	rows := max(3, room-3-len(linked)) // a chosen one has a line for its word
	if w < beneath {
		rows = max(3, rows/3)
	}
	top := max(0, min(v.moment-rows/2, len(moments)-rows))
	for i := top; i < min(len(moments), top+rows); i++ {
		if i == ticked {
			f.Add(t.Quiet.Render(kit.Cell(texts.PerhapsAlso, w)))
		}
		v.drawMoment(f, i, moments[i], slices.Contains(linked, moments[i].ID), w)
	}
	if rest := len(moments) - top - rows; rest > 0 {
		f.Add(t.Quiet.Render(fmt.Sprintf(texts.MoreMoments, rest)))
	}
}

// drawMoment tells a moment by its day, its level, and what was written at the criterion or else how its story begins. Under the cursor
// that is whole, up to a few lines.
func (v *judge) drawMoment(f *kit.Frame, i int, m *journal.Summary, linked bool, w int) {
	book, t := v.book, &v.book.Theme
	here := v.part == momentsPart && i == v.moment
	f.Row(t, firstMoment+i, here, func(style lipgloss.Style) []string {
		sign := "□ "
		if linked {
			sign = t.Accent.Render("■ ")
		}
		level := t.Quiet.Render("·")
		if v.shows.about(v.stand, v.crit.ID).goal { // which gets none on the way
			level = ""
		}
		if id := m.LevelOf(v.crit.ID); id != "" {
			level = kit.Letters(t, v.rubric(), id, book.Lang())
		}
		head := sign + style.Render(kit.Cell(book.Words.Dates.Column(m.When, book.Now()), 14)) + kit.Pad(level, 4)
		text, most := kit.Quoted(logbook.Sentence(v.sentences[m.ID])), 1
		if logbook.Sentence(v.sentences[m.ID]) == "" {
			text = "(" + book.Words.Stand.Story + ") " + m.Line
		}
		if w < beneath {
			most = 2
		}
		if here {
			most = 4
		}
		indent := lipgloss.Width(head)
		lines, said := kit.Few(text, max(8, w-indent), most, ""), ""
		if linked { // the sign has its word below it
			said = book.Words.Stand.Chosen
			if len(lines) < 2 {
				lines = append(lines, "")
			}
		}
		for n := range lines {
			switch n {
			case 0:
				lines[n] = head + lines[n]
			case 1:
				lines[n] = "  " + t.Accent.Render(kit.Cell(said, indent-2)) + lines[n]
			default:
				lines[n] = strings.Repeat(" ", indent) + lines[n]
			}
		}
		return lines
	})
}

// drawOnward is the way to the next criterion, which is named.
func (v *judge) drawOnward(f *kit.Frame) {
	all := criteria(v.book)
	name := v.book.Words.Stand.BackToTable
	if next := slices.Index(all, v.crit.ID) + 1; next < len(all) {
		name = v.book.Criterion(all[next])
	}
	f.Add("")
	v.labelled(f, onwardRow, v.part == onwardPart, v.book.Words.Stand.Onward, v.book.Theme.Quiet.Render(name))
}
