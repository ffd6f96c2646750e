package looks

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// writing is the writing mirror of a stage: a few facts about the student's own words, each given back as a question, with the moments behind
// it, and room to say something to them. What is said is kept with the facts as they stood then.
type writing struct {
	book   *logbook.Logbook
	stage  string
	seen   writingMsg
	read   bool
	at     int // a fact, or behind the last of them the field, and then the row that goes on
	field  *kit.Field
	wrote  bool // something was said here since it was opened
	notice string
}

// NewWriting opens the writing mirror of the student's present stage.
func NewWriting(book *logbook.Logbook) window.Screen {
	return &writing{book: book, stage: book.CurrentStage()}
}

// fieldRow is the place of the field among the rows, and onward that of the row that goes on.
func (v *writing) fieldRow() int { return len(v.seen.facts) }
func (v *writing) onward() int   { return len(v.seen.facts) + 1 }

func (v *writing) writes() bool { return v.field != nil && v.at == v.fieldRow() }

// Writes says that what the mirror shows is answered there.
func (*writing) Writes() {}

func (v *writing) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = ""
	switch {
	case key.Matches(press, k.Stop):
		return tea.Batch(v.book.Save(), v.book.Pop()), true
	case v.field == nil:
		return v.turn(press)
	case key.Matches(press, k.Switch):
		return v.book.Save(), v.move(1)
	case key.Matches(press, k.SwitchBack):
		return v.book.Save(), v.move(-1)
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next):
		return v.done(), true
	case v.writes():
		return v.write(press), true
	}
	return v.rowKey(press)
}

// rowKey answers on the facts, and on the row that goes on.
func (v *writing) rowKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Up):
		v.stand(max(0, v.at-1))
	case key.Matches(press, k.Down):
		v.stand(min(v.onward(), v.at+1))
	case v.at == v.onward() && key.Matches(press, k.Choose):
		return v.done(), true
	case v.at < v.fieldRow() && key.Matches(press, k.Choose):
		fact := &v.seen.facts[v.at]
		if len(fact.Behind) == 0 {
			return v.open(fact, fact.All), true
		}
		return v.open(fact, fact.Behind), true
	case v.at < v.fieldRow() && key.Matches(press, k.AllMoments):
		return v.open(&v.seen.facts[v.at], v.seen.facts[v.at].All), true
	default:
		return v.turn(press)
	}
	return nil, true
}

func (v *writing) open(fact *journal.Noted, moments []*journal.Summary) tea.Cmd {
	return v.book.Push(entries.NewMoments(v.book, v.book.Words.Looks.Facts[fact.Fact].Name, moments))
}

// turn goes to the stage before or after, past the last one to the first.
func (v *writing) turn(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, stages, by := keysOf(v.book.Window), v.book.Stages(false), 0
	switch {
	case len(stages) < 2:
	case key.Matches(press, k.Left):
		by = -1
	case key.Matches(press, k.Right, k.NextStage):
		by = 1
	}
	if by == 0 {
		return nil, false
	}
	at := slices.IndexFunc(stages, func(o kit.Option) bool { return o.ID == v.stage })
	v.stage = stages[(at+by+len(stages))%len(stages)].ID
	v.field, v.read, v.wrote, v.at = nil, false, false, 0
	return tea.Batch(v.book.Save(), v.book.Do(v, readWriting(v.book, v.stage))), true
}

// move goes to another stop, and says false past the last one, having gone to the first.
func (v *writing) move(by int) (within bool) {
	n := v.onward() + 1
	to := v.at + by
	v.stand((to + n) % n)
	return to >= 0 && to < n
}

func (v *writing) stand(at int) {
	v.at = at
	if v.field != nil {
		v.field.Focus(v.writes())
	}
}

// write keeps what is said with the facts as they are now.
func (v *writing) write(msg tea.Msg) tea.Cmd {
	edited := v.field.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	v.wrote = true
	return v.keep(journal.SaidTo(v.seen.facts, v.field.Text(), v.book.Now()))
}

func (v *writing) keep(said *journal.WritingFacts) tea.Cmd {
	v.seen.said = said
	return v.book.Keep(&writingText{v.book, v.stage, said})
}

// done asks whether what was just said may travel, and goes back. Where nothing was said there is nothing to ask.
func (v *writing) done() tea.Cmd {
	if !v.wrote || v.seen.said == nil {
		return tea.Batch(v.book.Save(), v.book.Pop())
	}
	return askShare(v.book, func(shared bool) tea.Cmd {
		said := *v.seen.said
		said.Shared = shared
		return tea.Batch(v.keep(&said), v.book.Save(), v.book.Pop())
	})
}

// Point puts the cursor on a row; a click opens its moments, or goes on.
func (v *writing) Point(row int) (opens bool) {
	if v.field == nil {
		return false
	}
	v.stand(max(0, min(row, v.onward())))
	return !v.writes()
}

func (v *writing) Update(msg tea.Msg) tea.Cmd {
	book := v.book
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Do(v, readWriting(book, v.stage)) // the keys wait: what they mean depends on which rows there are
	case writingMsg:
		if msg.err != nil {
			return book.Tell(book.Words.Errors.Say(msg.err))
		}
		v.take(msg)
	case tea.PasteMsg:
		if v.writes() {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return book.Save()
	case window.ThemedMsg:
		if v.field != nil {
			v.field.Style(&book.Theme)
		}
	}
	return nil
}

// take shows what was read, with the cursor where it was.
func (v *writing) take(msg writingMsg) {
	v.seen, v.read = msg, true
	switch {
	case len(msg.facts) == 0:
		v.field, v.at = nil, 0
	case v.field == nil:
		text := ""
		if msg.said != nil {
			text = msg.said.Text
		}
		v.field = kit.NewField(&v.book.Theme, text)
	}
	v.stand(max(0, min(v.at, v.onward())))
}

func (v *writing) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, t, say := v.book, &v.book.Theme, &v.book.Words.Looks
	f := &kit.Frame{Title: say.Writing, Where: book.StageName(v.stage), Keys: v.keys(), Status: cmp.Or(v.notice, book.Saved())}
	switch {
	case !v.read:
		return f
	case v.field == nil:
		prose(f, t.Quiet, fmt.Sprintf(say.WritingWaits, journal.MirrorNeeds), w)
		return f
	}
	f.Where += " · " + book.Words.Stand.Moments.Of(v.seen.moments)
	if h > 20 {
		prose(f, t.Quiet, say.WritingOpens, w)
		f.Add("")
	}
	for i := range v.seen.facts {
		fact := &v.seen.facts[i]
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string { return v.fact(fact, style, i == v.at, w) })
	}
	f.Add("")
	prose(f, t.Title, say.AsksWriting, w)
	kit.DrawField(f, v.field, v.fieldRow(), w, max(3, h-18))
	if said := v.seen.said; said != nil && h > 20 {
		f.Add(t.Quiet.Render(strings.TrimRight(kit.Cell(v.travels(said), w), " ")))
	}
	onwardRow(f, book, v.onward(), v.at == v.onward(), keysOf(book.Window).Close.Help().Desc)
	return f
}

func (v *writing) travels(said *journal.WritingFacts) string {
	if said.Shared {
		return v.book.Words.Looks.Shared
	}
	return v.book.Words.Looks.NotShared
}

// fact says what holds in how many moments; under the cursor it is asked back, with the signs that it was counted by.
func (v *writing) fact(fact *journal.Noted, style lipgloss.Style, here bool, w int) []string {
	t, say := &v.book.Theme, &v.book.Words.Looks
	texts, now := say.Facts[fact.Fact], fact.Counted()
	about := fmt.Sprintf(say.OfMoments, now.Count, now.Of)
	if then := v.seen.said.Then(fact.Fact); then != nil && (then.Count != now.Count || then.Of != now.Of) {
		about += " · " + fmt.Sprintf(say.OfThen, then.Count, then.Of)
	}
	lines := nameAndAbout(t, style, texts.Name, about, w)
	if here {
		lines = append(lines, kit.Wrap(texts.Asks, min(w, kit.Prose), "  ")...)
		lines = append(lines, kit.Styled(t.Quiet, kit.Wrap(texts.Signs, min(w, kit.Prose), "  "))...)
	}
	return lines
}

func (v *writing) keys() []key.Binding {
	k := keysOf(v.book.Window)
	turns := []key.Binding{k.NextStage}
	if len(v.book.Stages(false)) < 2 {
		turns = nil
	}
	switch {
	case v.field == nil:
		return append(turns, k.Close, k.Help)
	case v.writes():
		return []key.Binding{k.Switch, k.Next, k.Close, k.Help}
	case v.at == v.onward():
		return []key.Binding{k.Choose, k.Switch, k.Close, k.Help}
	}
	return append(append([]key.Binding{k.Read, k.Switch, k.AllMoments}, turns...), k.Close, k.Help)
}
