package stand

import (
	"cmp"
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// mirror lays the facts of the entries beside the estimate, each as a question. The answer is kept with the estimate.
type mirror struct {
	stageView
	at     int
	notice string

	answer   *kit.Field       // open while the student writes
	asked    string           // the question that it is to
	estimate journal.Estimate // that it is kept with, as it stood when the answer was begun
}

// NewMirror opens the questions about the student's present stage.
func NewMirror(book *logbook.Logbook) window.Screen {
	return &mirror{stageView: stageView{book: book, stage: book.CurrentStage()}}
}

// NewQuestion opens the questions about a stage with the cursor on one of them, or on the first where the entries do not ask that any more.
func NewQuestion(book *logbook.Logbook, stand *logbook.Stand, question string) window.Screen {
	at := slices.IndexFunc(stand.Mirror, func(fact journal.Reflection) bool { return fact.ID == question })
	return &mirror{stageView: stageView{book: book, stage: stand.Stage}, at: max(0, at)}
}

// facts are what the questions are about, in their order; none while the stage was not read.
func (v *mirror) facts() []journal.Reflection {
	if stand := v.stand(); stand != nil {
		return stand.Mirror
	}
	return nil
}

// cursor is the fact that the cursor stands on, the last where the stage has fewer than the one before it.
func (v *mirror) cursor() int { return max(0, min(v.at, len(v.facts())-1)) }

func (v *mirror) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if v.answer != nil {
		return v.answerKey(press)
	}
	if cmd, turned := v.turn(v, press); turned {
		return cmd, true
	}
	k, facts, at := keysOf(v.book.Window), v.facts(), v.cursor()
	switch {
	case k.Step(press, &at, len(facts)):
		v.at = at
	case len(facts) == 0:
		return nil, false
	case key.Matches(press, k.Choose):
		v.begin(&facts[at])
	case key.Matches(press, k.Moments):
		return v.open(&facts[at], facts[at].Behind), true
	case key.Matches(press, k.AllMoments):
		return v.open(&facts[at], facts[at].All), true
	default:
		return nil, false
	}
	return nil, true
}

// begin opens the answer to a fact, with what the newest estimate answers to it. Where that one is finished or handed in, it stays as it is,
// and the first letter begins another.
func (v *mirror) begin(fact *journal.Reflection) {
	v.asked, v.estimate = fact.ID, v.stand().Open(v.book)
	v.answer = kit.NewField(&v.book.Theme, v.answers()[v.asked])
	v.answer.Focus(true)
}

// open shows the moments that a fact rests on: those that it counts, or all that it counts them among.
func (v *mirror) open(fact *journal.Reflection, moments []*journal.Summary) tea.Cmd {
	return v.book.Push(entries.NewMoments(v.book, v.book.Words.Stand.FactNames[fact.Fact], moments))
}

// answerKey answers while an answer is written: all is text, up to the keys that leave it, which close the field and not the screen.
func (v *mirror) answerKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Stop), key.Matches(press, k.Switch):
		v.answer = nil
		return v.book.Save(), true
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.write(press), true
}

// write keeps the answer in the estimate that is open, or in a new one.
func (v *mirror) write(msg tea.Msg) tea.Cmd {
	edited := v.answer.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, edited); !edited.Changed {
		return nil
	}
	v.estimate.Answer(v.asked, v.answer.Text())
	return v.book.KeepEstimate(v.stand(), v.estimate.Clone())
}

// answers are those of the newest estimate.
func (v *mirror) answers() map[string]string {
	if made := v.stand().Estimates; len(made) > 0 {
		return made[0].Answers
	}
	return nil
}

func (v *mirror) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.answer != nil {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.book.Save()
	case window.ThemedMsg:
		if v.answer != nil {
			v.answer.Style(&v.book.Theme)
		}
	}
	_, cmd := v.hear(v, msg)
	return cmd
}

func (v *mirror) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: v.title(book.Words.Stand.Mirror), Where: v.about(), Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.Answer, k.Moments, k.AllMoments, k.TurnStage, k.Close, k.Help}
	if v.answer != nil {
		f.Keys = []key.Binding{k.Leave, k.Help}
	}
	if v.excuse(&f, w); v.empty() {
		return &f
	}
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.MirrorAbout, min(w, kit.Prose), ""))...)
	}
	facts := v.facts()
	for i := range facts {
		f.Add("")
		v.draw(&f, i, &facts[i], w)
	}
	return &f
}

// draw asks about a fact, with the answer under it: the field while it is written, else what was said.
func (v *mirror) draw(f *kit.Frame, i int, fact *journal.Reflection, w int) {
	t, here, width := &v.book.Theme, i == v.cursor(), min(w-4, 92)
	f.Row(t, i, here, func(lipgloss.Style) []string { return hanging(t.Plain, v.question(fact), width) })
	if here {
		f.FocusEnd++ // a glimpse of the answer
	}
	if v.answer != nil && fact.ID == v.asked {
		kit.DrawField(f, v.answer, 0, w, 4)
		return
	}
	if text := v.answers()[fact.ID]; text != "" {
		f.Add(kit.Styled(t.Accent, kit.Wrap(words.Quote(text), width, ""))...)
	}
}

// question words a fact, after the estimate that it stands beside.
func (v *mirror) question(fact *journal.Reflection) string {
	book, text := v.book, ""
	if now, _ := v.stand().Judgement(fact.Criterion); now.Level != "" {
		text = fmt.Sprintf(book.Words.Stand.YouEstimate, book.Criterion(fact.Criterion), book.LevelName(book.Rubric, now.Level)) + " "
	}
	return text + v.say(fact)
}

// say words what was counted, and asks. What the entries hold too little of to be asked about is not among the facts.
func (v *mirror) say(fact *journal.Reflection) string {
	texts := &v.book.Words.Stand
	switch fact.Fact {
	case journal.FactInitiative:
		return fmt.Sprintf(texts.SaysInitiative, fact.Part, fact.Of)
	case journal.FactFamilies:
		if len(v.stand().Around.Families) > 0 { // only a class of which the families are known has a whole
			return fmt.Sprintf(texts.SaysFamiliesOf, fact.Part, fact.Of)
		}
		return fmt.Sprintf(texts.SaysFamilies, fact.Of, fact.Part)
	case journal.FactTopics:
		return fmt.Sprintf(texts.SaysTopics, fact.Names[0], fact.Part, fact.Of, len(fact.Names))
	case journal.FactInput:
		return fmt.Sprintf(texts.SaysInput, fact.Part, fact.Of)
	case journal.FactLanguages:
		return fmt.Sprintf(texts.SaysLanguages, fact.Part, fact.Of, words.List(fact.Names, texts.And))
	case journal.FactReturned:
		return fmt.Sprintf(texts.SaysReturned, fact.Of, fact.Part)
	}
	if len(fact.Names) == 0 {
		return fmt.Sprintf(texts.SaysAllMet, fact.Of)
	}
	names := make([]string, len(fact.Names))
	for i, id := range fact.Names {
		names[i] = v.book.Criterion(id)
	}
	return fmt.Sprintf(texts.SaysQuiet, words.List(names, texts.And))
}
