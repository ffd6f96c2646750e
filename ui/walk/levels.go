package walk

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
)

// levels is the choice of a level. Without an answer nothing is under the cursor until an arrow, a digit or a click puts it there, so that
// going through gives no level unasked.
type levels struct {
	walk  *Walk
	crit  *rubric.Criterion
	at    int // under the cursor: -1 for none, and behind the last level "no opportunity"
	focus bool
}

// besides is the measure from which a description stands beside the name of its level.
const besides = 66

func newLevels(v *Walk, c *rubric.Criterion) levels {
	l := levels{walk: v, crit: c}
	l.at = l.chosen()
	return l
}

// enter puts the cursor on what was chosen.
func (l *levels) enter() { l.focus, l.at = true, l.chosen() }

// chosen gives the number of the level that was given, -1 for none.
func (l *levels) chosen() int {
	a := l.walk.draft.Answer(l.crit.ID)
	if a.State() == journal.NoOpportunity {
		return len(l.walk.rubric.Levels)
	}
	return l.walk.rubric.LevelIndex(a.Level)
}

// key answers a key on the levels: arrows, a level's digit, enter, and the keys that choose and clear alone.
func (l *levels) key(press tea.KeyPressMsg, k *keys) (changed, handled bool) {
	last := len(l.walk.rubric.Levels)
	n := kit.Digit(press)
	switch {
	case n == 0:
		l.at = last
		return l.place(), true
	case n >= 1 && n <= last:
		l.at = n - 1
		return l.place(), true
	case key.Matches(press, k.Down) && l.at == last, key.Matches(press, k.Up) && l.at < 0:
		return false, false
	case key.Matches(press, k.Up) && l.at == 0 && l.chosen() < 0:
		l.at = -1
		return false, true
	case key.Matches(press, k.Choose):
		return l.take(), l.walk.clicked || l.at >= 0 && l.spans(l.at)
	case key.Matches(press, k.Mark):
		return l.take(), true
	case key.Matches(press, k.Clear):
		return l.clear(), true
	}
	return false, k.Step(press, &l.at, last+1)
}

// take chooses what is under the cursor, if anything is.
func (l *levels) take() (changed bool) { return l.at >= 0 && l.place() }

// place gives the level under the cursor. One that is about several moments can't be shown in one.
func (l *levels) place() (changed bool) {
	v, was := l.walk, l.walk.draft.Answer(l.crit.ID)
	switch {
	case l.spans(l.at):
		v.notice = v.book.Words.Walk.SpansSaid
		return false
	case l.at == l.chosen():
		return false
	case l.at < len(v.rubric.Levels):
		v.draft.Place(l.crit.ID, v.rubric.Levels[l.at].ID)
	default:
		v.draft.SetNoOpportunity(l.crit.ID)
	}
	if was.State() == journal.Placed || was.State() == journal.NoOpportunity {
		v.took(fmt.Sprintf(v.book.Words.Walk.Was, l.name(was)), l.giveBack(was))
	}
	return true
}

// clear takes the level away; what was written stays.
func (l *levels) clear() (changed bool) {
	if l.chosen() < 0 {
		return false
	}
	was := l.walk.draft.Answer(l.crit.ID)
	l.walk.draft.Unplace(l.crit.ID)
	l.at = -1
	l.walk.took(fmt.Sprintf(l.walk.book.Words.Walk.Cleared, l.name(was)), l.giveBack(was))
	return true
}

func (l *levels) giveBack(was journal.Answer) func() {
	return func() {
		if was.NoOpportunity {
			l.walk.draft.SetNoOpportunity(l.crit.ID)
		} else {
			l.walk.draft.Place(l.crit.ID, was.Level)
		}
		l.at = l.chosen()
	}
}

// name says which level an answer has, as "Oe Oefenend".
func (l *levels) name(a journal.Answer) string {
	r, lang := l.walk.rubric, l.walk.book.Lang()
	if i := r.LevelIndex(a.Level); i >= 0 {
		return r.Levels[i].Short.In(lang) + " " + r.Levels[i].Name.In(lang)
	}
	return r.NotObserved.Name.In(lang)
}

// says is the choice in one line.
func (l *levels) says() string {
	t, words := &l.walk.book.Theme, &l.walk.book.Words.Walk
	a := l.walk.draft.Answer(l.crit.ID)
	switch {
	case l.chosen() < 0:
		return t.Quiet.Render(words.NotChosen)
	case a.NoOpportunity:
		return l.name(a) + t.Quiet.Render(", "+words.Chosen)
	}
	letters := kit.Letters(t, l.walk.rubric, a.Level, l.walk.book.Lang())
	return letters + " " + l.walk.rubric.LevelName(a.Level, l.walk.book.Lang()) + t.Quiet.Render(", "+words.Chosen)
}

// meaning is what the level under the cursor means anywhere.
func (l *levels) meaning(w int) []string {
	r, lang, t := l.walk.rubric, l.walk.book.Lang(), &l.walk.book.Theme
	if l.at < 0 || l.at >= len(r.Levels) {
		return nil
	}
	letters := r.Levels[l.at].Short.In(lang) + "  "
	lines := kit.Styled(t.Quiet, kit.Few(r.Levels[l.at].Meaning.In(lang), min(w, kit.Prose)-ansi.StringWidth(letters), 2, ""))
	for i := range lines {
		if i == 0 {
			lines[i] = t.Level(l.at, len(r.Levels)).Render(letters) + lines[i]
			continue
		}
		lines[i] = strings.Repeat(" ", ansi.StringWidth(letters)) + lines[i]
	}
	return lines
}

// hints are the keys of the choice.
func (l *levels) hints(k *keys) []key.Binding {
	place := k.Place
	place.SetHelp(fmt.Sprintf("1–%d", len(l.walk.rubric.Levels)), k.Place.Help().Desc)
	if l.chosen() >= 0 {
		return []key.Binding{place, k.Take, k.Clear}
	}
	return []key.Binding{place, k.Take}
}

// draw draws the question and the levels, each with all of its description: beside its name, or below it. Airy parts them by a line.
func (l *levels) draw(f *kit.Frame, w int, beside, airy bool) {
	t, words := &l.walk.book.Theme, &l.walk.book.Words.Walk
	r, lang := l.walk.rubric, l.walk.book.Lang()
	f.Row(t, levelRow, l.focus && l.at < 0, func(lipgloss.Style) []string {
		return kit.Styled(t.Title, kit.Wrap(words.AskLevel, w, ""))
	})
	if airy || beside {
		f.Add("")
	}
	for i, level := range r.Levels {
		l.one(f, i, level.Short.In(lang), level.Name.In(lang), l.about(i), w, beside)
		if airy && !beside {
			f.Add("")
		}
	}
	about := ""
	if !beside && airy {
		about = r.NotObserved.Meaning.In(lang)
	}
	l.one(f, len(r.Levels), "–", r.NotObserved.Name.In(lang), about, w, beside)
}

// about is the description of level i, with what there is to say of one that no single moment shows.
func (l *levels) about(i int) string {
	text := l.crit.Levels[i].In(l.walk.book.Lang())
	if l.spans(i) {
		text += " " + l.walk.book.Words.Walk.Spans
	}
	return text
}

// spans says that level i is about several moments.
func (l *levels) spans(i int) bool {
	return i < len(l.walk.rubric.Levels) && l.crit.Spans(l.walk.rubric.Levels[i].ID)
}

// one draws one level as a row.
func (l *levels) one(f *kit.Frame, i int, letters, name, about string, w int, beside bool) {
	t, here, n := &l.walk.book.Theme, l.focus && l.at == i, len(l.walk.rubric.Levels)
	short, names := l.widths()
	f.Row(t, levelRow+1+i, here, func(style lipgloss.Style) []string {
		sign, said := "○ ", ""
		if l.chosen() == i {
			sign, said = t.Accent.Render("● "), t.Accent.Render(l.walk.book.Words.Walk.Chosen)
		}
		tone := t.Quiet
		if i < n {
			tone = t.Level(i, n)
		}
		head := sign + tone.Bold(here).Render(kit.Cell(letters, short+2)) + style.Render(strings.TrimRight(kit.Cell(name, names), " "))
		text := t.Quiet
		if l.focus {
			text = t.Plain
		}
		if !beside {
			if said != "" {
				head += "  " + said
			}
			return append([]string{head}, kit.Styled(text, kit.Wrap(about, w, strings.Repeat(" ", short+4)))...)
		}
		at := 4 + short + names + 2
		described := kit.Wrap(about, w-at, "")
		lines := make([]string, max(1, len(described)))
		for j := range lines {
			switch {
			case j == 0:
				lines[j] = kit.Pad(head, at)
			case j == 1 && said != "":
				lines[j] = kit.Pad(strings.Repeat(" ", short+4)+said, at)
			default:
				lines[j] = strings.Repeat(" ", at)
			}
			if j < len(described) {
				lines[j] += text.Render(described[j])
			}
		}
		if said != "" && len(lines) == 1 {
			lines[0] += said
		}
		return lines
	})
}

// widths gives the cells of the longest letters and of the longest name.
func (l *levels) widths() (short, names int) {
	lang := l.walk.book.Lang()
	for _, level := range l.walk.rubric.Levels {
		short = max(short, ansi.StringWidth(level.Short.In(lang)))
		names = max(names, ansi.StringWidth(level.Name.In(lang)))
	}
	names = max(names, ansi.StringWidth(l.walk.rubric.NotObserved.Name.In(lang)))
	return short, min(names, 24) // a college's names may be long
}
