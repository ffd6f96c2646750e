package review

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// preview is what a student will see of an answer that was not written yet, and nothing besides: it is made of the very answer that would be.
type preview struct {
	desk    *desk.Desk
	parts   []journal.Part // whose answers can be read here
	at      int
	shown   *desk.Draft // nil while it is read, and where it can't be
	problem string
	scroll  kit.Scroll
}

func newPreview(desk *desk.Desk, all []int, first int) *preview {
	v := &preview{desk: desk, at: max(0, slices.Index(all, first))}
	for _, at := range all {
		v.parts = append(v.parts, desk.Cohort.All[at].Brief.Part())
	}
	return v
}

func (v *preview) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case key.Matches(press, k.NextStudent):
		return v.turn(1), true
	case key.Matches(press, k.LastStudent):
		return v.turn(-1), true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

// turn goes on to another answer.
func (v *preview) turn(by int) tea.Cmd {
	v.at = (v.at + by + len(v.parts)) % len(v.parts)
	return v.read()
}

func (v *preview) read() tea.Cmd {
	v.shown, v.problem, v.scroll = nil, "", kit.Scroll{}
	at := v.desk.Cohort.At(v.parts[v.at])
	if at < 0 {
		v.problem = v.desk.Words.Review.NobodyShown
		return nil
	}
	return v.desk.Wait(v, v.desk.ReadDraft(at))
}

func (v *preview) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if v.shown == nil && v.problem == "" {
			return v.read()
		}
	case desk.DraftMsg:
		if v.shown = msg.Draft; msg.Err != nil {
			v.problem = v.desk.Words.SayFile(msg.Err)
		}
	}
	return nil
}

func (v *preview) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	d, k, say := v.desk, keysOf(v.desk.Window), &v.desk.Words.Review
	f := &kit.Frame{Title: say.PreviewTitle, Keys: []key.Binding{k.Up, k.Down, k.Close, k.Help}}
	if at := d.Cohort.At(v.parts[v.at]); at >= 0 {
		f.Title += " ── " + d.Called(at)
	}
	if len(v.parts) > 1 {
		f.Keys = append([]key.Binding{k.Students}, f.Keys...)
		f.Where = fmt.Sprintf(say.OutOf, v.at+1, len(v.parts))
	}
	width := min(w, kit.Prose)
	switch {
	case v.problem != "":
		f.Add(kit.Wrap(v.problem, width, "")...)
	case v.shown == nil:
		f.Add(kit.Styled(d.Theme.Quiet, kit.Wrap(say.Opening, width, ""))...)
	default:
		v.draw(f, width)
	}
	v.scroll.Show(f, h)
	return f
}

// draw writes out the answer in the order in which a student meets it.
func (v *preview) draw(f *kit.Frame, w int) {
	t, say, texts := &v.desk.Theme, &v.desk.Words.Review, &v.desk.Words.Feedback
	a, h := v.shown.Answer, v.shown.HandIn
	f.Add(kit.Styled(t.Quiet, kit.Wrap(say.PreviewAbout, w, ""))...)
	if a.Reviewer.Name != "" {
		f.Add("", t.Title.Render(kit.Cell(fmt.Sprintf(texts.AnswerOf, a.Reviewer.Name), w)))
	}
	if a.Empty() {
		f.Add("")
		f.Add(kit.Wrap(say.PreviewEmpty, w, "")...)
	}
	for _, id := range journal.Asked(h.Rubric, "") {
		if at := slices.IndexFunc(a.Views, func(view exchange.View) bool { return view.Criterion == id }); at >= 0 {
			v.drawView(f, &a.Views[at], w)
		}
	}
	if len(a.Comments) > 0 {
		f.Add("", t.Quiet.Render(texts.Comments))
	}
	for i := range a.Comments {
		c := &a.Comments[i]
		name := texts.GoneName
		if en := h.Entry(c.Entry); en != nil {
			name = v.desk.When(en.When) + ", " + kit.UpTo(v.desk.Alias(en), 100)
		}
		if c.Sentence != nil {
			name += " · " + words.Quote(journal.Line(c.Sentence.Words))
		}
		f.Add("")
		f.Add(kit.Styled(t.Title, kit.Wrap(name, w, ""))...)
		f.Add(kit.Wrap(c.Text, w, "")...)
	}
	if len(a.Points) > 0 {
		f.Add("", t.Quiet.Render(texts.Agenda))
	}
	for i, point := range a.Points {
		number := strconv.Itoa(i+1) + ". "
		lines := kit.Wrap(point, w, strings.Repeat(" ", len(number)))
		lines[0] = number + strings.TrimPrefix(lines[0], strings.Repeat(" ", len(number)))
		f.Add(lines...)
	}
	if a.Closing != "" {
		f.Add("", t.Quiet.Render(say.Closing))
		f.Add(kit.Wrap(a.Closing, w, "")...)
	}
	if n := v.shown.Left.Views + v.shown.Left.Comments; n > 0 {
		f.Add("")
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.LeftOut.Of(n), w, ""))...)
	}
}

// drawView writes out what is said about a criterion.
func (v *preview) drawView(f *kit.Frame, view *exchange.View, w int) {
	t, texts, r := &v.desk.Theme, &v.desk.Words.Feedback, v.shown.HandIn.Rubric
	criterion, _ := r.Criterion(view.Criterion)
	level := texts.NoLevel
	switch at := r.LevelIndex(view.Level); {
	case view.CannotJudge:
		level = texts.CannotJudge
	case at >= 0:
		level = r.Levels[at].Name.In(v.desk.Lang()) + ": " + criterion.Levels[at].In(v.desk.Lang())
	}
	f.Add("", t.Title.Render(kit.Cell(criterion.Short.In(v.desk.Lang()), w)))
	f.Add(kit.Wrap(level, w, "")...)
	if view.Remark != "" {
		f.Add(kit.Wrap(texts.NextStep+": "+view.Remark, w, "")...)
	}
}
