package ui

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// assess is the self-assessment of a stage: for each criterion the levels given, the moments and families behind them, and
// the student's own level, with what was written and what may still be looked for under the cursor.
type assess struct {
	stageView
	at        int
	sentences map[string]journal.Answer // by entry, of the criterion under the cursor
	of        string                    // the criterion that sentences are of
	notice    string
}

// sentencesMsg is what was written at a criterion.
type sentencesMsg struct {
	criterion string
	answers   map[string]journal.Answer
}

func newAssess(e *logbook) *assess {
	return &assess{stageView: stageView{env: e, stage: e.currentStage()}}
}

// criteria gives all criteria of the rubric in use, goals last.
func (v *assess) criteria() []string {
	var ids []string
	for _, g := range v.env.rubric.Groups {
		for _, c := range g.Criteria {
			ids = append(ids, c.ID)
		}
	}
	return ids
}

// current is the criterion under the cursor, empty on a row of another rubric.
func (v *assess) current() string {
	if ids := v.criteria(); v.at < len(ids) {
		return ids[v.at]
	}
	return ""
}

// apart is the row of another rubric under the cursor, nil on a criterion.
func (v *assess) apart() *foreign {
	if i := v.at - len(v.criteria()); v.stand() != nil && i >= 0 && i < len(v.stand().foreign) {
		return &v.stand().foreign[i]
	}
	return nil
}

func (v *assess) rows() int {
	n := len(v.criteria())
	if s := v.stand(); s != nil {
		n += len(s.foreign)
	}
	return n
}

func (v *assess) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	e, k := v.env, &v.env.keys
	v.notice = ""
	switch {
	case k.step(press, &v.at, v.rows()):
	case key.Matches(press, k.Left):
		return v.turn(v, -1), true
	case key.Matches(press, k.Right):
		return v.turn(v, 1), true
	case v.stand() == nil:
		return nil, false
	case v.apart() != nil && (key.Matches(press, k.Choose) || key.Matches(press, k.Moments)):
		return e.push(newMoments(e, v.apart().name, v.apart().moments)), true
	case v.current() == "":
		return nil, false
	case key.Matches(press, k.Choose):
		return e.push(newJudge(e, v.stand(), v.current())), true
	case key.Matches(press, k.Moments):
		return e.push(newMoments(e, e.criterion(v.current()), v.stand().period.Of(v.current()).Moments)), true
	case key.Matches(press, k.AllMoments):
		return e.push(newMoments(e, e.stageName(v.stage), v.stand().period.Moments)), true
	case digit(press) >= 1 && digit(press) <= len(e.rubric.Levels):
		return v.openLevel(digit(press) - 1), true
	case key.Matches(press, k.FinishEstimate):
		return v.finish(), true
	default:
		return nil, false
	}
	return v.sentence(), true
}

// openLevel shows the moments behind one count.
func (v *assess) openLevel(level int) tea.Cmd {
	e := v.env
	title := e.criterion(v.current()) + " · " + e.rubric.Levels[level].Name.In(e.lang())
	return e.push(newMoments(e, title, v.stand().period.Of(v.current()).At[level]))
}

// finish closes the open estimate, so that it keeps its date and a later one stands beside it.
func (v *assess) finish() tea.Cmd {
	e, s := v.env, v.stand()
	if len(s.estimates) == 0 || !s.estimates[0].Open() || s.estimates[0].Judged(e.rubric) == 0 {
		v.notice = e.words.Stand.NothingToFinish
		return nil
	}
	return e.confirm(e.words.Stand.AskFinish, func() tea.Cmd {
		est := s.estimates[0].Clone()
		est.Finished = e.now()
		timer := e.keepEstimate(s, est)
		v.notice = e.words.Stand.EstimateFinished
		return tea.Batch(timer, e.save())
	})
}

func (v *assess) sentence() tea.Cmd {
	if v.stand() == nil || v.of == v.current() || v.current() == "" {
		return nil
	}
	c, _ := v.env.rubric.Criterion(v.current())
	return v.env.run(v, v.env.readSentences(c, v.stand().period.Of(v.current()).Moments, sentencesShown))
}

func (v *assess) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case shownMsg:
		return v.env.run(v, v.env.readStand(v.stage))
	case standMsg:
		if taken, cmd := v.env.takeStand(v, msg); !taken {
			return cmd
		}
		v.of, v.at = "", max(0, min(v.at, v.rows()-1))
		return v.sentence()
	case sentencesMsg:
		v.of, v.sentences = msg.criterion, msg.answers
	}
	return nil
}

func (v *assess) view(w, h int) (string, *tea.Cursor) {
	e, k := v.env, &v.env.keys
	f := frame{title: v.title(e.words.Stand.Assess), where: v.about(), status: cmp.Or(v.notice, e.saved())}
	f.keys = []key.Binding{k.Choose, k.Moments, k.LevelMoments, k.FinishEstimate, k.TurnStage, k.Close, k.Help}
	if v.loading(&f, w) {
		return f.draw(&e.theme, w, h)
	}
	detail := v.detail(w)
	room := f.room(h) - len(detail) - 1
	head, lines, at := v.table(w)
	if room < 6 {
		detail, room = nil, f.room(h)
	}
	f.table(&e.theme, head, lines, at, room, w)
	if len(detail) > 0 {
		f.add("")
		f.add(detail...)
	}
	return f.draw(&e.theme, w, h)
}

// table draws the head of the columns, and a line for each criterion under the name of its group.
func (v *assess) table(w int) (head string, lines []string, at int) {
	e, t := v.env, &v.env.theme
	name, column := v.columns(w)
	head = strings.Repeat(" ", name+3) + cell(e.words.Stand.MomentsHead, 9)
	if column > 0 {
		for _, l := range e.rubric.Levels {
			head += cell(l.Short.In(e.lang()), column)
		}
	}
	i := 0
	for _, g := range e.rubric.Groups {
		lines = append(lines, " "+t.Quiet.Render(cell(g.Name.In(e.lang()), w-2)))
		for _, c := range g.Criteria {
			if i == v.at {
				at = len(lines)
			}
			lines = append(lines, v.line(&c, name, column, i == v.at, w))
			i++
		}
	}
	lines, at = v.foreignLines(lines, at, name, w)
	return t.Quiet.Render(head + v.yoursHead(w)), lines, at
}

// foreignLines adds what entries of another rubric placed, apart and in that rubric's words.
func (v *assess) foreignLines(lines []string, at, name, w int) ([]string, int) {
	e, t := v.env, &v.env.theme
	for i, f := range v.stand().foreign {
		if i == 0 {
			lines = append(lines, " "+t.Quiet.Render(cell(e.words.Stand.OtherRubric, w-2)))
		}
		mark, style := "   ", t.Plain
		if v.at == len(v.criteria())+i {
			at = len(lines)
			mark, style = t.Accent.Render(" ► "), t.Selected
		}
		lines = append(lines, mark+style.Render(cell(f.name, name))+cell("   "+strconv.Itoa(len(f.moments)), 9)+t.Quiet.Render(cell(f.levels, max(0, w-name-14))))
	}
	return lines, at
}

// columns gives the widths of the names and of each level; levels find no room on narrow screens.
func (v *assess) columns(w int) (name, column int) {
	name = 24
	if w < 50 {
		return max(8, w-25), 0
	}
	column = min(6, (w-name-3-9-24)/len(v.env.rubric.Levels))
	if column < 3 {
		column = 0
	}
	return name, column
}

func (v *assess) line(c *rubric.Criterion, name, column int, here bool, w int) string {
	e, t := v.env, &v.env.theme
	evidence := v.stand().period.Of(c.ID)
	mark, style := "   ", t.Plain
	if here {
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	line := mark + style.Render(cell(c.Short.In(e.lang()), name))
	count := "·"
	if n := len(evidence.Moments); n > 0 {
		count = strconv.Itoa(n)
	}
	line += cell("   "+count, 9)
	if column > 0 {
		for i := range evidence.At {
			n := evidence.Count(i)
			line += t.Accent.Render(cell(squares(n, column-1), column))
		}
	}
	return line + v.yours(c.ID, w)
}

// squares draws a number as so many squares, or as one with the number where they find no room.
func squares(n, room int) string {
	if n <= room && n <= 4 {
		return strings.Repeat("▪", n)
	}
	return "▪" + strconv.Itoa(n)
}

// besideWidth is the room for the student's own level where those of lecturers stand beside it.
const besideWidth = 13

// answered says whether lecturers' levels stand beside the student's own, for which narrow screens have no room.
func (v *assess) answered(w int) bool { return w >= 76 && len(v.stand().answers) > 0 }

func (v *assess) yoursHead(w int) string {
	words := v.env.words
	if v.answered(w) {
		return cell(words.Feedback.You, besideWidth) + words.Feedback.Answers
	}
	return words.Stand.Yours
}

// yours gives the student's own level, and beside it what lecturers answered, or else what it was before when it shifted.
func (v *assess) yours(id string, w int) string {
	e := v.env
	now, before := v.stand().judgement(id)
	if v.answered(w) {
		level := "—"
		if now.Level != "" {
			level = e.levelName(e.rubric, now.Level)
		}
		text := cell(level, besideWidth)
		for _, r := range v.stand().answers {
			text += e.theme.Quiet.Render(cell(cmp.Or(e.sign(r, id), "—"), 2))
		}
		return text
	}
	if now.Level == "" {
		return e.theme.Quiet.Render("—")
	}
	text := e.levelName(e.rubric, now.Level)
	if before != nil && w >= 76 {
		text = e.theme.Quiet.Render(e.levelName(e.rubric, before.Level)+" → ") + text
	}
	return text
}

// detail is what stands below the table about the criterion under the cursor: the newest sentence, and what may still be
// looked for.
func (v *assess) detail(w int) []string {
	e, t := v.env, &v.env.theme
	id := v.current()
	if id == "" {
		return wrap(e.words.Stand.OtherRubricAbout, w-2, " ")
	}
	evidence := v.stand().period.Of(id)
	var lines []string
	if v.of == id {
		for _, m := range evidence.Moments {
			if text := sentence(v.sentences[m.ID]); text != "" {
				quote := "“" + journal.Line(text) + "”"
				when := "  " + e.words.Dates.day(m.When, e.now())
				lines = append(lines, " "+strings.TrimRight(cell(quote, max(8, w-4-len(when))), " ")+t.Quiet.Render(when))
				break
			}
		}
	}
	switch {
	case len(evidence.Moments) == 0:
		c, _ := e.rubric.Criterion(id)
		lines = append(lines, styled(t.Quiet, wrap(e.words.Stand.NoMoment+" "+c.Opening.In(e.lang()), w-2, " "))...)
	default:
		lines = append(lines, styled(t.Quiet, wrap(v.counts(&evidence), w-2, " "))...)
	}
	lines = append(lines, styled(t.Quiet, wrap(v.support(id), w-2, " "))...)
	now, _ := v.stand().judgement(id)
	lines = append(lines, styled(t.Quiet, wrap(e.shift(v.stand(), id), w-2, " "))...)
	lines = append(lines, styled(t.Quiet, wrap(e.remark(v.stand().period.Remark(id, now.Level), now.Level), w-2, " "))...)
	if apart := len(evidence.Apart); apart > 0 {
		lines = append(lines, styled(t.Quiet, wrap(e.words.Stand.Apart.of(apart), w-2, " "))...)
	}
	return slices.DeleteFunc(lines, func(s string) bool { return s == "" })
}

// support names what a goal draws on, nothing for another criterion.
func (v *assess) support(id string) string {
	c, _ := v.env.rubric.Criterion(id)
	if len(c.SupportedBy) == 0 {
		return ""
	}
	names := make([]string, len(c.SupportedBy))
	for i, s := range c.SupportedBy {
		names[i] = v.env.criterion(s)
	}
	return fmt.Sprintf(v.env.words.Stand.Supported, listed(names, v.env.words.Stand.And))
}

// counts says the row in words: moments, families and levels.
func (v *assess) counts(evidence *journal.Evidence) string {
	e := v.env
	parts := []string{e.words.Stand.Moments.of(len(evidence.Moments)), e.words.Stand.Families.of(evidence.Families)}
	for i := range evidence.At {
		if n := evidence.Count(i); n > 0 {
			parts = append(parts, e.rubric.Levels[i].Name.In(e.lang())+" "+strconv.Itoa(n))
		}
	}
	return strings.Join(parts, " · ")
}

// remark words what a level would still like to see; nothing when it is shown, or when no level was chosen.
func (e *logbook) remark(r journal.Remark, level string) string {
	w := &e.words.Stand
	name := e.levelName(e.rubric, level)
	switch {
	case r.Nothing():
		return ""
	case r.FollowUp:
		return fmt.Sprintf(w.WantsFollowUp, name)
	case r.Moments > 0:
		return fmt.Sprintf(w.WantsMoments, name) + " " + w.Still.of(r.Moments)
	}
	return fmt.Sprintf(w.WantsMoments, name) + " " + w.OtherFamily
}
