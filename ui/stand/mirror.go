package stand

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

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
	At     int
	notice string
	answer *kit.Field // open while the student writes
	asked  string     // the question that answer is to

	estimate journal.Estimate // that the answer is kept with
}

func NewMirror(book *logbook.Logbook) *mirror {
	return &mirror{stageView: stageView{book: book, Stage: book.CurrentStage()}}
}

func (v *mirror) reflections() []journal.Reflection {
	if s := v.stand(); s != nil {
		return s.Mirror
	}
	return nil
}

func (v *mirror) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	all := v.reflections()
	if v.answer != nil {
		return v.answerKey(press)
	}
	switch {
	case k.Step(press, &v.At, len(all)):
	case key.Matches(press, k.Left):
		return v.turn(v, -1), true
	case key.Matches(press, k.Right):
		return v.turn(v, 1), true
	case len(all) == 0:
		return nil, false
	case key.Matches(press, k.Choose):
		v.asked, v.estimate = all[v.At].ID, v.stand().Open(v.book)
		v.answer = kit.NewField(&v.book.Theme, v.answers()[v.asked])
		v.answer.Focus(true)
	case key.Matches(press, k.Moments):
		return v.book.Push(entries.NewMoments(v.book, v.name(&all[v.At]), all[v.At].Behind)), true
	case key.Matches(press, k.AllMoments):
		return v.book.Push(entries.NewMoments(v.book, v.name(&all[v.At]), all[v.At].All)), true
	default:
		return nil, false
	}
	return nil, true
}

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
	e := v.answer.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, e); !e.Changed {
		return nil
	}
	v.estimate.Answer(v.asked, v.answer.Text)
	return v.book.KeepEstimate(v.stand(), v.estimate.Clone())
}

// answers are those of the newest estimate.
func (v *mirror) answers() map[string]string {
	if s := v.stand(); len(s.Estimates) > 0 {
		return s.Estimates[0].Answers
	}
	return nil
}

func (v *mirror) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.book.Run(v, v.book.ReadStand(v.Stage))
	case logbook.StandMsg:
		_, cmd := v.book.TakeStand(v, msg)
		return cmd
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
	return nil
}

func (v *mirror) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: v.title(book.Words.Stand.Mirror), Where: v.about(), Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.Answer, k.Moments, k.AllMoments, k.TurnStage, k.Close, k.Help}
	if v.answer != nil {
		f.Keys = []key.Binding{k.Leave, k.Help}
	}
	if v.loading(&f, w) || len(v.stand().Period.Moments) == 0 {
		return f.Draw(t, w, h)
	}
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.MirrorAbout, min(w-2, 90), " "))...)
	}
	all := v.reflections()
	v.At = max(0, min(v.At, len(all)-1))
	for i := range all {
		v.draw(&f, &all[i], i == v.At, w)
	}
	return f.Draw(t, w, h)
}

func (v *mirror) draw(f *kit.Frame, r *journal.Reflection, here bool, w int) {
	t := &v.book.Theme
	mark := "   "
	lines := kit.Wrap(v.say(r), min(w-4, 92), "   ")
	if f.Add(""); here {
		f.See(len(lines) + 1)
		mark = t.Accent.Render(" ► ")
	}
	for i, line := range lines {
		if i == 0 {
			line = mark + strings.TrimPrefix(line, "   ")
		}
		f.Add(line)
	}
	if v.answer != nil && r.ID == v.asked {
		kit.DrawField(f, v.answer, w, 4)
		return
	}
	if text := v.answers()[r.ID]; text != "" {
		f.Add(kit.Styled(t.Accent, kit.Wrap("“"+text+"”", min(w-4, 92), "   "))...)
	}
}

// name is what a fact is called above its moments.
func (v *mirror) name(r *journal.Reflection) string { return v.book.Words.Stand.FactNames[r.Fact] }

// say words a fact as a question, after the estimate that it stands beside.
func (v *mirror) say(r *journal.Reflection) string {
	book, w := v.book, &v.book.Words.Stand
	text := ""
	if now, _ := v.stand().Judgement(r.Criterion); now.Level != "" {
		text = fmt.Sprintf(w.YouEstimate, book.Criterion(r.Criterion), book.LevelName(book.Rubric, now.Level)) + " "
	}
	return text + v.fact(r)
}

func (v *mirror) fact(r *journal.Reflection) string {
	w := &v.book.Words.Stand
	part, of := r.Part, r.Of
	fact := func(s string, args ...any) string { return fmt.Sprintf(s, args...) }
	switch r.Fact {
	case journal.FactInitiative:
		return fact(w.SaysInitiative, part, of)
	case journal.FactFamilies:
		if len(v.stand().Around.Families) > 0 {
			return fact(w.SaysFamiliesOf, part, of)
		}
		return fact(w.SaysFamilies, of, part)
	case journal.FactTopics:
		return fact(w.SaysTopics, r.Names[0], part, of, len(r.Names))
	case journal.FactInput:
		return fact(w.SaysInput, part, of)
	case journal.FactLanguages:
		return fact(w.SaysLanguages, part, of, words.List(r.Names, w.And))
	case journal.FactReturned:
		return fact(w.SaysReturned, of, part)
	}
	if len(r.Names) == 0 {
		return fact(w.SaysAllMet, of)
	}
	names := make([]string, len(r.Names))
	for i, id := range r.Names {
		names[i] = v.book.Criterion(id)
	}
	return fact(w.SaysQuiet, words.List(names, w.And))
}

// NewQuestion opens the questions about a stage with the cursor on one of them, or on the first where the entries do not ask that any more.
func NewQuestion(book *logbook.Logbook, s *logbook.Stand, question string) window.Screen {
	at := slices.IndexFunc(s.Mirror, func(r journal.Reflection) bool { return r.ID == question })
	return &mirror{stageView: stageView{book: book, Stage: s.Stage}, At: max(0, at)}
}
