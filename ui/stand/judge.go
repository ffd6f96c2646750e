package stand

import (
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// judge places one criterion for a stage: a level, a reason, and the moments that show it.
//
// It keeps the stand that it was opened on, so that neither the moments under the cursor nor the estimate that is being written change while
// it lies open.
type judge struct {
	book      *logbook.Logbook
	stand     *logbook.Stand
	crit      *rubric.Criterion
	estimate  journal.Estimate // the open one, or one that begins with the first change
	reason    *kit.Field
	sentences map[string]journal.Answer // by entry; nil while they were not read
	part      judgePart                 // where the cursor is
	level     int                       // in each of the two lists
	moment    int
	notice    string
}

type judgePart int

// In the order in which tab goes through them; the last is passed over when there are no moments.
const (
	levelsPart judgePart = iota
	reasonPart
	momentsPart
)

func newJudge(book *logbook.Logbook, stand *logbook.Stand, id string) *judge {
	crit, _ := book.Rubric.Criterion(id)
	v := &judge{book: book, stand: stand, crit: crit, estimate: stand.Open(book)}
	said := v.judgement()
	v.level = max(0, book.Rubric.LevelIndex(said.Level))
	v.reason = kit.NewField(&book.Theme, said.Reason)
	return v
}

// NewReason opens the place where a criterion of the rubric in use is judged, with the cursor in the reason.
func NewReason(book *logbook.Logbook, stand *logbook.Stand, criterion string) window.Screen {
	v := newJudge(book, stand, criterion)
	v.enter(reasonPart)
	return v
}

// moments are those that count for the criterion, the newest first; for a goal, those that ticked it and behind them those that a student
// may see it in.
func (v *judge) moments() []*journal.Summary {
	evidence := v.stand.Period.Of(v.crit.ID)
	return slices.Concat(evidence.Moments, evidence.Suggested)
}

func (v *judge) judgement() journal.Judgement { return v.estimate.Judgements[v.crit.ID] }

// Key offers what works in every part first. While the reason is written everything else is text, up to the keys that leave it.
func (v *judge) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Switch):
		v.move(1)
	case key.Matches(press, k.SwitchBack):
		v.move(-1)
	case key.Matches(press, k.Stop):
		return tea.Batch(book.Save(), book.Pop()), true
	case key.Matches(press, k.Help):
		return nil, false
	case v.part == reasonPart:
		return v.write(press), true
	case v.part == momentsPart:
		return v.pick(press)
	default:
		return v.choose(press)
	}
	return nil, true
}

// move goes to another part, past the last one to the first.
func (v *judge) move(by judgePart) {
	parts := momentsPart + 1
	if len(v.moments()) == 0 {
		parts = momentsPart
	}
	v.enter((v.part + by + parts) % parts)
}

func (v *judge) enter(part judgePart) {
	v.part = part
	v.reason.Focus(part == reasonPart)
}

// write gives a key or a paste to the reason, which is kept with every letter.
func (v *judge) write(msg tea.Msg) tea.Cmd {
	edited := v.reason.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	return v.change(func(said *journal.Judgement) { said.Reason = v.reason.Text() })
}

// choose answers in the list of levels: a digit gives a level at once, enter and space the one under the cursor.
func (v *judge) choose(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, levels := keysOf(v.book.Window), v.book.Rubric.Levels
	switch n := kit.Digit(press); {
	case k.Step(press, &v.level, len(levels)):
		return nil, true
	case n >= 1 && n <= len(levels):
		v.level = n - 1
		return v.change(func(said *journal.Judgement) { said.Level = levels[v.level].ID }), true
	case key.Matches(press, k.Choose), key.Matches(press, k.Mark):
		return v.change(v.toggle), true
	}
	return nil, false
}

// toggle gives the level under the cursor, or takes it back: there is no other way to a criterion without a level.
func (v *judge) toggle(said *journal.Judgement) {
	if id := v.book.Rubric.Levels[v.level].ID; said.Level != id {
		said.Level = id
	} else {
		said.Level = ""
	}
}

func (v *judge) pick(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, moments := keysOf(v.book.Window), v.moments()
	switch {
	case k.Step(press, &v.moment, len(moments)):
		return nil, true
	case key.Matches(press, k.Mark):
		return v.change(func(said *journal.Judgement) { link(said, moments[v.moment].ID) }), true
	case key.Matches(press, k.Choose):
		return v.book.Do(v, v.book.ReadEntry(moments[v.moment].ID)), true
	}
	return nil, false
}

// link lays a moment beside a judgement, or takes it away from there.
func link(said *journal.Judgement, id string) {
	if i := slices.Index(said.Moments, id); i >= 0 {
		said.Moments = slices.Delete(said.Moments, i, i+1)
	} else {
		said.Moments = append(said.Moments, id)
	}
}

// change keeps another judgement. The stand shows a copy of the estimate, because this one is changed again with the next key.
func (v *judge) change(to func(*journal.Judgement)) tea.Cmd {
	said := v.judgement()
	to(&said)
	v.estimate.Judge(v.crit.ID, said)
	return v.book.KeepEstimate(v.stand, v.estimate.Clone())
}

func (v *judge) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.sentences == nil {
			return v.book.Run(v, readSentences(v.book, v.crit, v.moments()))
		}
	case sentencesMsg:
		v.sentences = msg.answers
	case tea.PasteMsg:
		if v.part == reasonPart {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		v.reason.Style(&v.book.Theme)
	case logbook.EntryMsg:
		return entries.Show(v.book, msg)
	}
	return nil
}
