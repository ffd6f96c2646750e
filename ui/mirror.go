package ui

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// mirror lays the facts of the entries beside the estimate, each as a question. The answer is kept with the estimate.
type mirror struct {
	stageView
	at     int
	notice string
	answer *kit.Field // open while the student writes
	asked  string     // the question that answer is to

	estimate journal.Estimate // that the answer is kept with
}

func newMirror(book *logbook) *mirror {
	return &mirror{stageView: stageView{book: book, stage: book.currentStage()}}
}

func (v *mirror) reflections() []journal.Reflection {
	if s := v.stand(); s != nil {
		return s.mirror
	}
	return nil
}

func (v *mirror) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.book.keys
	all := v.reflections()
	if v.answer != nil {
		return v.answerKey(press)
	}
	switch {
	case k.Step(press, &v.at, len(all)):
	case key.Matches(press, k.Left):
		return v.turn(v, -1), true
	case key.Matches(press, k.Right):
		return v.turn(v, 1), true
	case len(all) == 0:
		return nil, false
	case key.Matches(press, k.Choose):
		v.asked, v.estimate = all[v.at].ID, v.stand().open(v.book)
		v.answer = kit.NewField(&v.book.theme, v.answers()[v.asked])
		v.answer.Focus(true)
	case key.Matches(press, k.Moments):
		return v.book.push(newMoments(v.book, v.name(&all[v.at]), all[v.at].Behind)), true
	case key.Matches(press, k.AllMoments):
		return v.book.push(newMoments(v.book, v.name(&all[v.at]), all[v.at].All)), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *mirror) answerKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.book.keys
	switch {
	case key.Matches(press, k.Stop), key.Matches(press, k.Switch):
		v.answer = nil
		return v.book.save(), true
	case key.Matches(press, k.Help):
		return nil, false
	}
	return v.write(press), true
}

// write keeps the answer in the estimate that is open, or in a new one.
func (v *mirror) write(msg tea.Msg) tea.Cmd {
	e := v.answer.Update(msg)
	if v.notice = kit.Refusal(&v.book.words.Walk, e); !e.Changed {
		return nil
	}
	v.estimate.Answer(v.asked, v.answer.Text)
	return v.book.keepEstimate(v.stand(), v.estimate.Clone())
}

// answers are those of the newest estimate.
func (v *mirror) answers() map[string]string {
	if s := v.stand(); len(s.estimates) > 0 {
		return s.estimates[0].Answers
	}
	return nil
}

func (v *mirror) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case shownMsg:
		return v.book.run(v, v.book.readStand(v.stage))
	case standMsg:
		_, cmd := v.book.takeStand(v, msg)
		return cmd
	case tea.PasteMsg:
		if v.answer != nil {
			return v.write(msg)
		}
	case tea.BlurMsg:
		return v.book.save()
	case themedMsg:
		if v.answer != nil {
			v.answer.Style(&v.book.theme)
		}
	}
	return nil
}

func (v *mirror) view(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, &v.book.keys, &v.book.theme
	f := kit.Frame{Title: v.title(book.words.Stand.Mirror), Where: v.about(), Status: cmp.Or(v.notice, book.saved())}
	f.Keys = []key.Binding{k.Answer, k.Moments, k.AllMoments, k.TurnStage, k.Close, k.Help}
	if v.answer != nil {
		f.Keys = []key.Binding{k.Leave, k.Help}
	}
	if v.loading(&f, w) || len(v.stand().period.Moments) == 0 {
		return f.Draw(t, w, h)
	}
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.words.Stand.MirrorAbout, min(w-2, 90), " "))...)
	}
	all := v.reflections()
	v.at = max(0, min(v.at, len(all)-1))
	for i := range all {
		v.draw(&f, &all[i], i == v.at, w)
	}
	return f.Draw(t, w, h)
}

func (v *mirror) draw(f *kit.Frame, r *journal.Reflection, here bool, w int) {
	t := &v.book.theme
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
func (v *mirror) name(r *journal.Reflection) string { return v.book.words.Stand.FactNames[r.Fact] }

// say words a fact as a question, after the estimate that it stands beside.
func (v *mirror) say(r *journal.Reflection) string {
	book, w := v.book, &v.book.words.Stand
	text := ""
	if now, _ := v.stand().judgement(r.Criterion); now.Level != "" {
		text = fmt.Sprintf(w.YouEstimate, book.criterion(r.Criterion), book.levelName(book.rubric, now.Level)) + " "
	}
	return text + v.fact(r)
}

func (v *mirror) fact(r *journal.Reflection) string {
	w := &v.book.words.Stand
	part, of := r.Part, r.Of
	fact := func(s string, args ...any) string { return fmt.Sprintf(s, args...) }
	switch r.Fact {
	case journal.FactInitiative:
		return fact(w.SaysInitiative, part, of)
	case journal.FactFamilies:
		if len(v.stand().around.Families) > 0 {
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
		names[i] = v.book.criterion(id)
	}
	return fact(w.SaysQuiet, words.List(names, w.And))
}
