package stand

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// judge places one criterion for a stage: a level, a reason, and the moments that show it.
type judge struct {
	book      *logbook.Logbook
	stand     *logbook.Stand
	crit      *rubric.Criterion
	estimate  journal.Estimate
	reason    *kit.Field
	sentences map[string]journal.Answer
	part      int // judgeLevels, judgeReason or judgeMoments
	level     int
	moment    int
	notice    string
}

const (
	judgeLevels = iota
	JudgeReason
	judgeMoments
)

// sentencesShown is how many moments show what was written at the criterion.
const sentencesShown = 200

func NewJudge(book *logbook.Logbook, s *logbook.Stand, id string) *judge {
	c, _ := book.Rubric.Criterion(id)
	v := &judge{book: book, stand: s, crit: c, estimate: s.Open(book)}
	j := v.estimate.Judgements[id]
	v.level = max(0, book.Rubric.LevelIndex(j.Level))
	v.reason = kit.NewField(&book.Theme, j.Reason)
	return v
}

func (v *judge) moments() []*journal.Summary { return v.stand.Period.Of(v.crit.ID).Moments }

func (v *judge) judgement() journal.Judgement { return v.estimate.Judgements[v.crit.ID] }

// set keeps a changed judgement.
func (v *judge) set(change func(*journal.Judgement)) tea.Cmd {
	j := v.judgement()
	j.Moments = slices.Clone(j.Moments)
	change(&j)
	v.estimate.Judge(v.crit.ID, j)
	return v.book.KeepEstimate(v.stand, v.estimate.Clone())
}

func (v *judge) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := v.book, keysOf(v.book.Window)
	switch {
	case key.Matches(press, k.Switch):
		v.Move(1)
	case key.Matches(press, k.SwitchBack):
		v.Move(-1)
	case key.Matches(press, k.Stop):
		return tea.Batch(book.Save(), book.Pop()), true
	case key.Matches(press, k.Help):
		return nil, false
	case v.part == JudgeReason:
		return v.write(press), true
	case v.part == judgeMoments:
		return v.pick(press)
	default:
		return v.choose(press)
	}
	return nil, true
}

func (v *judge) Move(by int) {
	parts := 3
	if len(v.moments()) == 0 {
		parts = 2
	}
	v.part = (v.part + by + parts) % parts
	v.reason.Focus(v.part == JudgeReason)
}

func (v *judge) write(msg tea.Msg) tea.Cmd {
	e := v.reason.Update(msg)
	if v.notice = kit.Refusal(&v.book.Words.Walk, e); !e.Changed {
		return nil
	}
	return v.set(func(j *journal.Judgement) { j.Reason = v.reason.Text })
}

func (v *judge) choose(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, levels := keysOf(v.book.Window), v.book.Rubric.Levels
	switch n := kit.Digit(press); {
	case k.Step(press, &v.level, len(levels)):
	case n >= 1 && n <= len(levels):
		v.level = n - 1
		return v.set(func(j *journal.Judgement) { j.Level = levels[v.level].ID }), true
	case key.Matches(press, k.Choose), key.Matches(press, k.Mark):
		return v.set(func(j *journal.Judgement) {
			if id := levels[v.level].ID; j.Level != id {
				j.Level = id
			} else {
				j.Level = ""
			}
		}), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *judge) pick(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, moments := keysOf(v.book.Window), v.moments()
	switch {
	case k.Step(press, &v.moment, len(moments)):
	case key.Matches(press, k.Mark):
		id := moments[v.moment].ID
		return v.set(func(j *journal.Judgement) {
			if i := slices.Index(j.Moments, id); i >= 0 {
				j.Moments = slices.Delete(j.Moments, i, i+1)
			} else {
				j.Moments = append(j.Moments, id)
			}
		}), true
	case key.Matches(press, k.Choose):
		return v.book.Do(v, v.book.ReadEntry(moments[v.moment].ID)), true
	default:
		return nil, false
	}
	return nil, true
}

func (v *judge) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.sentences == nil {
			return v.book.Run(v, readSentences(v.book, v.crit, v.moments(), sentencesShown))
		}
	case sentencesMsg:
		if msg.criterion == v.crit.ID {
			v.sentences = msg.answers
		}
	case tea.PasteMsg:
		if v.part == JudgeReason {
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

func (v *judge) View(w, h int) (string, *tea.Cursor) {
	book, k, t := v.book, keysOf(v.book.Window), &v.book.Theme
	f := kit.Frame{Title: book.Words.Stand.Assess + " ── " + v.crit.Name.In(book.Lang()), Where: book.StageName(v.stand.Stage), Status: cmp.Or(v.notice, book.Saved())}
	f.Keys = []key.Binding{k.GiveLevel, k.Choose, k.Switch, k.Close, k.Help}
	if v.part == judgeMoments {
		f.Keys = []key.Binding{k.Mark, k.Read, k.Switch, k.Close, k.Help}
	}
	if v.part == JudgeReason {
		f.Keys = []key.Binding{k.Switch, k.Close, k.Help}
	}
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(v.about(), w-2, " "))...)
	}
	v.drawLevels(&f, w)
	f.Add("")
	f.Add(kit.Styled(t.Title, kit.Wrap(book.Words.Stand.Why, w-2, " "))...)
	kit.DrawField(&f, v.reason, w, max(2, min(4, h-18)))
	v.drawEarlier(&f, w)
	v.drawAnswers(&f, w)
	v.drawMoments(&f, w, f.Room(h))
	if v.part == JudgeReason {
		f.Focus, f.FocusEnd = max(0, f.Cursor.Y-1), f.Cursor.Y+1
	}
	return f.Draw(t, w, h)
}

// about says what the criterion means, what the college expects by now, and how an earlier estimate shifted.
func (v *judge) about() string {
	book := v.book
	parts := []string{v.crit.Meaning.In(book.Lang())}
	if s := book.Rubric.Stage(v.stand.Stage); s != nil && s.Expected != "" {
		parts = append(parts, fmt.Sprintf(book.Words.Stand.Expected, book.LevelName(book.Rubric, s.Expected)))
	}
	return strings.TrimSpace(strings.Join(append(parts, shift(book, v.stand, v.crit.ID)), " "))
}

// shift says in words what a criterion was in the last finished estimate before the newest, and whether it is another now.
func shift(book *logbook.Logbook, s *logbook.Stand, id string) string {
	now, _ := s.Judgement(id)
	for i, est := range s.Estimates {
		was := est.Judgements[id].Level
		if est.Finished.IsZero() || was == "" || i == 0 && len(s.Estimates) > 1 {
			continue
		}
		day := book.Words.Dates.Day(est.Finished, book.Now())
		if now.Level == "" || now.Level == was {
			return fmt.Sprintf(book.Words.Stand.OnDay, day, book.LevelName(book.Rubric, was))
		}
		return fmt.Sprintf(book.Words.Stand.Shifted, day, book.LevelName(book.Rubric, was), book.LevelName(book.Rubric, now.Level))
	}
	return ""
}

func (v *judge) drawLevels(f *kit.Frame, w int) {
	book, t := v.book, &v.book.Theme
	chosen := v.judgement().Level
	for i, l := range book.Rubric.Levels {
		here := v.part == judgeLevels && i == v.level
		mark, sign, style := "   ", "○ ", t.Plain
		if l.ID == chosen {
			sign, style = "● ", t.Accent
		}
		about := kit.Wrap(v.crit.Levels[i].In(book.Lang()), max(12, w-20), "")
		if here {
			f.See(2)
			mark, style = t.Accent.Render(" ► "), t.Selected
		} else if w < 100 {
			about = []string{kit.Cell(v.crit.Levels[i].In(book.Lang()), max(0, w-20))}
		}
		f.Add(mark + style.Render(sign+kit.Cell(l.Name.In(book.Lang()), 13)) + t.Quiet.Render(about[0]))
		for _, line := range about[1:] {
			f.Add(strings.Repeat(" ", 18) + t.Quiet.Render(line))
		}
	}
	if remark := remark(book, v.stand.Period.Remark(v.crit.ID, chosen), chosen); remark != "" {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(remark, w-2, "   "))...)
	}
}

// drawEarlier shows what earlier, finished estimates said of the criterion, which stay readable beside this one.
func (v *judge) drawEarlier(f *kit.Frame, w int) {
	book := v.book
	for _, est := range v.stand.Estimates {
		j := est.Judgements[v.crit.ID]
		if est.Finished.IsZero() || est.Version == v.estimate.Version || j.Empty() {
			continue
		}
		said := fmt.Sprintf(book.Words.Stand.Earlier, book.Words.Dates.Day(est.Finished, book.Now()), book.LevelName(book.Rubric, j.Level))
		if j.Reason != "" {
			said += " “" + j.Reason + "”"
		}
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(said, w-2, " "))...)
	}
}

// drawAnswers shows in a quiet line what each lecturer answered about the criterion.
func (v *judge) drawAnswers(f *kit.Frame, w int) {
	book, words := v.book, &v.book.Words.Feedback
	for _, r := range v.stand.Answers {
		if !r.Says(v.crit.ID) {
			continue
		}
		said := fmt.Sprintf(words.SaidOfIt, r.Name(), book.Words.Dates.Day(r.Made(), book.Now()), cmp.Or(book.Judged(r, v.crit.ID), words.NoLevel))
		if remark := r.View(v.crit.ID).Remark; remark != "" {
			said += " " + words.NextStep + ": “" + journal.Line(remark) + "”"
		}
		f.Add(book.Theme.Quiet.Render(" " + strings.TrimRight(kit.Cell(said, w-3), " ")))
	}
}

// drawMoments lists the moments behind the criterion, with a tick at those that the student links.
func (v *judge) drawMoments(f *kit.Frame, w, room int) {
	book, t := v.book, &v.book.Theme
	f.Add("", " "+t.Title.Render(kit.Cell(book.Words.Stand.Link, w-2)))
	moments := v.moments()
	if len(moments) == 0 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(book.Words.Stand.NoMoment+" "+v.crit.Opening.In(book.Lang()), w-2, "   "))...)
		return
	}
	linked := v.judgement().Moments
	rows := max(3, room-len(f.Body))
	top := max(0, min(v.moment-rows/2, len(moments)-rows))
	for i := top; i < min(len(moments), top+rows); i++ {
		m := moments[i]
		mark, style, sign := "   ", t.Plain, "□ "
		if slices.Contains(linked, m.ID) {
			sign = "■ "
		}
		if v.part == judgeMoments && i == v.moment {
			f.See(1)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		f.Add(mark + style.Render(kit.Cell(sign+v.moment1(m), w-5)))
	}
}

// moment1 tells a moment by its level and what was written at the criterion, or else how its story begins.
func (v *judge) moment1(m *journal.Summary) string {
	book := v.book
	letter := "·"
	if level := m.LevelOf(v.crit.ID); level != "" {
		letter = book.Letter(level)
	}
	text := logbook.Sentence(v.sentences[m.ID])
	if text == "" {
		text = "(" + book.Words.Stand.Story + ") " + m.Line
	}
	return letter + " " + kit.Cell(book.Words.Dates.Column(m.When, book.Now()), words.ColumnWidth) + text
}

// NewReason opens the place where a criterion of the rubric in use is judged, with the cursor in the reason.
func NewReason(book *logbook.Logbook, s *logbook.Stand, criterion string) window.Screen {
	v := NewJudge(book, s, criterion)
	v.part = JudgeReason
	v.reason.Focus(true)
	return v
}
