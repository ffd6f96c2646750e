package stage

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// The rows of a statement that is asked, behind one for each stand.
const (
	headRow = iota + 10
	whyRow
	onwardRow
)

// Point puts the cursor on a row. A click on a stand takes it.
func (v *statements) Point(row int) (opens bool) {
	switch {
	case v.stand() == nil:
		return false
	case !v.asking:
		v.line = max(0, min(row, v.lines()-1))
		return true
	case row == onwardRow:
		v.enter(onwardPart)
		return true
	case row == whyRow:
		v.enter(whyPart)
	case row == headRow:
		v.enter(standPart)
	default:
		v.enter(standPart)
		v.choice, v.clicked = row, true
		return true
	}
	return false
}

// View shows one statement that is asked, one that was answered twice, or that what was said lies shut.
func (v *statements) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book := v.book
	f := &kit.Frame{Title: book.Words.Stage.Statements, Where: book.StageName(v.stage), Status: cmp.Or(v.notice, book.Saved()), Keys: v.keys()}
	switch {
	case v.stand() == nil:
		f.Add(book.Theme.Quiet.Render(book.Words.List.Looking))
	case v.asking:
		f.Where += " · " + fmt.Sprintf(book.Words.Stage.StatementOf, v.at+1, len(v.all()))
		f.Brief = strconv.Itoa(v.at+1) + "/" + strconv.Itoa(len(v.all()))
		v.drawAsked(f, w, h)
	case v.pair() != nil:
		f.Where += " · " + fmt.Sprintf(book.Words.Stage.PairOf, v.at+1, len(v.pairs()))
		f.Brief = strconv.Itoa(v.at+1) + "/" + strconv.Itoa(len(v.pairs()))
		v.drawPair(f, w, h)
	default:
		v.drawEnd(f, w, h)
	}
	return f
}

func (v *statements) keys() []key.Binding {
	k := keysOf(v.book.Window)
	var shown []key.Binding
	switch {
	case v.stand() == nil:
		return []key.Binding{k.Close, k.Help}
	case !v.asking:
		shown = []key.Binding{k.Choose}
		if v.line < len(v.between()) {
			shown = []key.Binding{k.Read}
		}
		if v.pair() != nil {
			shown = append(shown, k.Next)
		}
		if v.at > 0 {
			shown = append(shown, k.Before)
		}
		if v.turns() {
			shown = append(shown, k.NextStage)
		}
		return append(shown, k.Close, k.Help)
	case v.part == whyPart:
		return []key.Binding{k.Switch, k.Next, k.Close, k.Help}
	case v.part == onwardPart:
		shown = []key.Binding{k.Choose}
	default:
		digits := k.TakeStand
		digits.SetHelp("1–"+strconv.Itoa(len(journal.Stands())), digits.Help().Desc)
		shown = []key.Binding{digits, k.ChooseOn}
		if _, taken := v.position(); taken {
			shown = append(shown, k.Clear)
		}
	}
	if len(v.past) > 0 {
		shown = append(shown, k.Undo)
	}
	return append(shown, k.Switch, k.Next, k.Close, k.Help)
}

// drawAsked asks where one stands, and once that is said, why.
func (v *statements) drawAsked(f *kit.Frame, w, h int) {
	book, t, say := v.book, &v.book.Theme, &v.book.Words.Stage
	p, taken := v.position()
	v.prose(f, t.Title, v.all()[v.at].Text.In(book.Lang()), w)
	f.Row(t, headRow, v.part == standPart && v.choice == noStand, func(style lipgloss.Style) []string { return []string{style.Render(say.WhereStand)} })
	for i, stand := range journal.Stands() {
		f.Row(t, i, v.part == standPart && i == v.choice, func(style lipgloss.Style) []string {
			sign, said, name := "○ ", "", kit.Cell(say.Stands[stand], min(24, w-12))
			if taken && stand == p.Stand {
				sign, said = t.Accent.Render("● "), t.Accent.Render(book.Words.Stand.Chosen)
			}
			return []string{sign + style.Render(name) + said}
		})
	}
	f.Add("")
	if taken {
		f.Add(t.Title.Render(strings.TrimRight(kit.Cell(say.WhyStand, w), " ")))
		kit.DrawField(f, v.why, whyRow, w, max(2, h-18))
	} else {
		about := say.NoWrong
		if p.Side = v.round().Side; p.Side == journal.After {
			about = say.NotShown
		}
		f.Add(kit.Styled(t.Quiet, kit.Wrap(about, min(w, kit.Prose), ""))...)
	}
	f.Pin()
	f.Add("")
	leads := say.ToEnd
	if v.at+1 < len(v.all()) {
		leads = say.NextStatement
	}
	v.row(f, onwardRow, v.part == onwardPart, book.Words.Stand.Onward, leads, w)
}

// drawPair lays what was said then and now beside each other, in a narrow window under each other, and below it the moments in between.
func (v *statements) drawPair(f *kit.Frame, w, h int) {
	t, say, pair, moments := &v.book.Theme, &v.book.Words.Stage, v.pair(), v.between()
	v.prose(f, t.Title, strings.Join(v.asked(pair), "\n"), w)
	then, now := &kit.Frame{}, &kit.Frame{}
	if half := (min(w, 2*kit.Prose) - 4) / 2; half >= 26 {
		v.drawSide(then, pair.First, journal.Before, half)
		v.drawSide(now, &pair.Again, journal.After, half)
		f.Columns(then, now, half+4)
	} else {
		v.drawSide(f, pair.First, journal.Before, w)
		f.Add("")
		v.drawSide(f, &pair.Again, journal.After, w)
	}
	f.Add("")
	if len(moments) == 0 {
		f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(say.NoneBetween, w), " ")))
	} else {
		f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(say.Between, w), " ")))
	}
	for i, m := range moments {
		v.drawMoment(f, i, m, w)
	}
	f.Pin()
	f.Add("")
	v.drawRows(f, w)
}

// asked gives a statement in the words in which it was asked, twice where they are others now.
func (v *statements) asked(pair *journal.Pair) []string {
	if pair.First == nil || pair.First.Words == pair.Again.Words {
		return []string{pair.Again.Words}
	}
	return []string{pair.First.Words, pair.Again.Words}
}

// drawSide is what was said on one side: its day, the stand, and why in full.
func (v *statements) drawSide(f *kit.Frame, p *journal.Position, side journal.Side, w int) {
	book, t, say := v.book, &v.book.Theme, &v.book.Words.Stage
	if p == nil {
		f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(say.Sides[side], w), " ")))
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.NotThen, w, ""))...)
		return
	}
	f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(say.Sides[side]+" · "+book.Words.Dates.Day(p.Made, book.Now()), w), " ")))
	f.Add(t.Accent.Render("● ") + say.Stands[p.Stand])
	if why := strings.TrimSpace(p.Why); why != "" {
		f.Add(kit.Wrap(words.Quote(why), w, "")...)
		return
	}
	f.Add(t.Quiet.Render(say.NoWhy))
}

// drawMoment tells a moment by its day and family, and how its story begins.
func (v *statements) drawMoment(f *kit.Frame, i int, m *journal.Summary, w int) {
	book, t := v.book, &v.book.Theme
	f.Row(t, i, i == v.line, func(style lipgloss.Style) []string {
		line := style.Render(kit.Cell(book.Encounter(m.When, m.Alias), min(34, w)))
		if room := w - 36; room > 12 {
			line += "  " + t.Quiet.Render(strings.Join(kit.Few(m.Line, room, 1, ""), ""))
		}
		return []string{line}
	})
}

// drawRows draws what can be done, behind the moments.
func (v *statements) drawRows(f *kit.Frame, w int) {
	first := len(v.between())
	for i, r := range v.rows() {
		if !r.may {
			v.row(f, first+i, v.line == first+i, r.name, r.value, w)
		}
	}
}

// drawEnd stands behind the pairs, where it is asked whether they may travel; without any it says that what was said lies shut.
func (v *statements) drawEnd(f *kit.Frame, w, h int) {
	t, say := &v.book.Theme, &v.book.Words.Stage
	x := &v.stand().Over
	switch {
	case len(v.all()) == 0 && x.Untouched():
		v.prose(f, t.Quiet, say.NoStatements, w)
	case len(v.pairs()) > 0:
		v.prose(f, t.Plain, say.PairsEnd, w)
		v.drawMay(f, 0, v.line, x.MayTravel(), w, h)
	case !x.Untouched():
		day := x.Positions[0].Made
		v.prose(f, t.Plain, fmt.Sprintf(say.Shut, v.book.Words.Dates.Near(day, v.book.Now())), w)
	}
	v.drawRows(f, w)
}
