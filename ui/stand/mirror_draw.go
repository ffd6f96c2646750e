package stand

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

// View shows one page: a fact with its picture, what the student estimated beside it, one question, and a field for the answer. In a wide
// window the moments that it rests on stand beside it.
func (v *mirror) View(w, h int) *kit.Frame {
	wide := w >= kit.Wide && h >= 20
	w = kit.Measure(w)
	book := v.book
	f := &kit.Frame{Title: book.Words.Stand.Mirror, Where: v.where(), Status: cmp.Or(v.notice, book.Saved()), Keys: v.keys()}
	f.Brief = fmt.Sprintf(book.Words.Stand.PlaceOf, v.at+1, v.pages())
	fact := v.fact()
	switch {
	case v.stand() == nil:
		v.excuse(f, w)
		return f
	case fact == nil:
		v.drawAwaited(f, w)
		f.Add("")
		v.stageRow(f)
	case wide:
		left, right := &kit.Frame{}, &kit.Frame{}
		half := 58
		v.drawQuestion(left, fact, half, h)
		v.drawBehind(right, fact, w-half-6, f.Room(h)-4)
		f.Columns(left, right, half+6)
	default:
		v.drawQuestion(f, fact, w, h)
	}
	f.Pin()
	f.Add("")
	v.row(f, onwardStop, book.Words.Stand.Onward, v.nextPage())
	return f
}

func (v *mirror) where() string {
	if len(v.facts()) == 0 || v.fact() == nil {
		return v.about()
	}
	return v.book.StageName(v.stage) + " · " + fmt.Sprintf(v.book.Words.Stand.QuestionOf, v.at+1, len(v.facts()))
}

func (v *mirror) keys() []key.Binding {
	k := keysOf(v.book.Window)
	switch {
	case v.writing() && v.at == 0:
		return []key.Binding{k.Switch, k.Next, k.Close, k.Help}
	case v.writing():
		return []key.Binding{k.Switch, k.Next, k.Before, k.Close, k.Help}
	case v.field == nil:
		return []key.Binding{k.Choose, k.Switch, k.Close, k.Help}
	}
	return []key.Binding{k.Choose, k.Switch, k.AllMoments, k.TurnStage, k.Close, k.Help}
}

// nextPage names the page that comes.
func (v *mirror) nextPage() string {
	texts, facts := &v.book.Words.Stand, v.facts()
	switch to := v.at + 1; {
	case to < len(facts):
		return texts.FactNames[facts[to].Fact]
	case to < v.pages():
		return texts.AwaitsNext
	}
	return texts.MirrorEnd
}

func (v *mirror) row(f *kit.Frame, stop mirrorStop, name, value string) {
	f.Row(&v.book.Theme, int(stop), v.stop == stop, func(style lipgloss.Style) []string {
		return []string{style.Render(kit.Cell(name, 12)) + v.book.Theme.Quiet.Render(value)}
	})
}

func (v *mirror) drawQuestion(f *kit.Frame, fact *journal.Reflection, w, h int) {
	t, texts, prose := &v.book.Theme, &v.book.Words.Stand, min(w, kit.Prose)
	f.Add(kit.Wrap(v.say(fact), prose, "")...)
	if picture := v.picture(fact, w); len(picture) > 0 {
		f.Add("")
		f.Add(picture...)
	}
	if said := v.estimated(fact, prose); len(said) > 0 {
		f.Add("")
		f.Add(said...)
	}
	f.Add("")
	f.Add(kit.Styled(t.Title, kit.Wrap(v.ask(fact), prose, ""))...)
	f.Add("")
	kit.DrawField(f, v.field, int(answerStop), w, max(3, h-19))
	if h > 20 {
		f.Add("", t.Quiet.Render(strings.TrimRight(kit.Cell(texts.MirrorAbout, w), " ")))
	}
	f.Add("")
	v.row(f, behindStop, texts.MomentsRow, texts.TheMoments.Of(len(behind(fact))))
	v.stageRow(f)
}

// stageRow leads to the next stage, for who writes with the arrows.
func (v *mirror) stageRow(f *kit.Frame) {
	if texts := &v.book.Words.Stand; v.turns() {
		v.row(f, stageStop, texts.StageRow, fmt.Sprintf(texts.ToStage, v.book.StageName(v.next(1))))
	}
}

// estimated says what the student estimated beside the fact, nothing where there is no estimate.
func (v *mirror) estimated(fact *journal.Reflection, w int) []string {
	book, t := v.book, &v.book.Theme
	now, _ := v.stand().Judgement(fact.Criterion)
	if now.Level == "" {
		return nil
	}
	name, level := book.Criterion(fact.Criterion), book.LevelName(book.Rubric, now.Level)
	plain := kit.Wrap(fmt.Sprintf(book.Words.Stand.YouEstimate, name, level), w, "")
	if len(plain) == 1 {
		return []string{fmt.Sprintf(book.Words.Stand.YouEstimate, t.Title.Render(name), t.Title.Render(level))}
	}
	return plain
}

// picture draws a fact in squares, one for each that it counts among, and says of who began who did. Where so many find no room there is
// none: the fact says the number.
func (v *mirror) picture(fact *journal.Reflection, w int) []string {
	part, of := fact.Part, fact.Of
	switch {
	case fact.Fact == journal.FactQuiet: // filled are those that were met
		part = of - part
	case fact.Fact == journal.FactFamilies && !v.listed():
		of = part
	}
	said := ""
	if fact.Fact == journal.FactInitiative {
		said = v.began(fact)
	}
	quiet := v.book.Theme.Quiet.Render(said)
	for _, gap := range []string{" ", ""} {
		switch width := of + (of-1)*len(gap); {
		case of < 1:
			return nil
		case width+3+lipgloss.Width(said) <= w:
			return []string{squaresOf(&v.book.Theme, part, of, gap) + "   " + quiet}
		case width <= w:
			return []string{squaresOf(&v.book.Theme, part, of, gap), quiet}
		}
	}
	return words.Said(quiet)
}

// squaresOf draws part of a number as filled squares among empty ones, with a gap between them.
func squaresOf(t *kit.Theme, part, of int, gap string) string {
	full := strings.Repeat("■"+gap, part)
	empty := strings.TrimSuffix(strings.Repeat("□"+gap, of-part), gap)
	if empty == "" {
		full = strings.TrimSuffix(full, gap)
	}
	return t.Accent.Render(full) + t.Quiet.Render(empty)
}

// began says how often each began.
func (v *mirror) began(fact *journal.Reflection) string {
	count := map[string]int{}
	for _, m := range fact.All {
		count[m.Initiator]++
	}
	var parts []string
	for _, who := range journal.Initiators() {
		name := v.book.Words.Facts.Initiators[who]
		if who == "ik" {
			name = v.book.Words.Feedback.You
		}
		if n := count[who]; n > 0 {
			parts = append(parts, strconv.Itoa(n)+" "+name)
		}
	}
	return strings.Join(parts, " · ")
}

// drawBehind lists the moments that a fact counts among, with a sign at those that it counts.
func (v *mirror) drawBehind(f *kit.Frame, fact *journal.Reflection, w, room int) {
	book, t := v.book, &v.book.Theme
	counted := map[*journal.Summary]bool{}
	for _, m := range fact.Behind {
		counted[m] = true
	}
	f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(book.Words.Stand.MomentsRow+" · ■ "+book.Words.Stand.Counted, w), " ")))
	for i, m := range fact.All {
		if len(f.Body)+3 > room {
			f.Add(t.Quiet.Render(fmt.Sprintf(book.Words.Stand.MoreMoments, len(fact.All)-i)))
			return
		}
		sign := t.Quiet.Render("□ ")
		if counted[m] {
			sign = t.Accent.Render("■ ")
		}
		f.Add(sign + strings.TrimRight(kit.Cell(book.Encounter(m.When, m.Alias), w-2), " "))
		f.Add(kit.Styled(t.Quiet, kit.Few(m.Line, w, 1, "  "))...)
	}
}

// drawAwaited says what the mirror waits for, and how far each is: nobody has to guess why it is silent.
func (v *mirror) drawAwaited(f *kit.Frame, w int) {
	t, texts := &v.book.Theme, &v.book.Words.Stand
	f.Add(kit.Wrap(texts.MirrorStill, min(w, kit.Prose), "")...)
	f.Add("")
	for _, wait := range v.stand().Awaited {
		about := kit.Cell(texts.Awaits[wait.Fact], max(12, min(40, w-24)))
		f.Add(squaresOf(t, wait.Moments, journal.MirrorNeeds, " ") + "   " + about + t.Quiet.Render(fmt.Sprintf(texts.AwaitsOf, wait.Moments, journal.MirrorNeeds)))
	}
}

// say words what was counted. What the entries hold too little of to be asked about is not among the facts.
func (v *mirror) say(fact *journal.Reflection) string {
	return v.book.Words.Stand.SayMirror(fact, v.listed(), v.book.Criterion)
}

// ask gives the one question to a fact.
func (v *mirror) ask(fact *journal.Reflection) string {
	return v.book.Words.Stand.AskMirror(fact, v.listed())
}

// listed says that the families of the class are known.
func (v *mirror) listed() bool { return len(v.stand().Around.Families) > 0 }
