package group

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// looked shows the first place that is not decided on, or leads on where there is none.
func (v *maker) looked(msg checkedMsg) tea.Cmd {
	if msg.err != nil {
		return v.book.Tell(v.book.Words.Errors.Say(msg.err))
	}
	notice := v.notice
	if v.checked = msg.checked; len(v.checked.Open()) > 0 {
		v.open(checkPage)
		v.notice = notice
		return nil
	}
	cmd := v.passed()
	v.notice = notice
	return cmd
}

// issue is the place to decide on.
func (v *maker) issue() *discretion.Issue {
	if v.checked == nil {
		return nil
	}
	if open := v.checked.Open(); len(open) > 0 {
		return &open[0]
	}
	return nil
}

// checkActs are what can be done about it, the safest first. An alias never stays.
func (v *maker) checkActs() []act {
	place, say := v.issue(), &v.book.Words.Group
	if place == nil {
		return nil
	}
	var acts []act
	if with := place.Finding.Replacement; with != "" {
		acts = append(acts, act{name: fmt.Sprintf(say.Replace, with), do: func() tea.Cmd { return v.replace(with) }},
			act{name: say.ReplaceOther, do: v.openForm})
	}
	if place.Finding.Reason != store.OwnAlias {
		acts = append(acts, act{say.Leave, say.LeaveAbout, v.leave})
	}
	acts = append(acts, act{name: say.Edit, do: v.edit})
	if v.checked.Must() == 0 {
		acts = append(acts, act{name: say.Onward, do: v.goOn})
	}
	return acts
}

func (v *maker) checkKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	acts := v.checkActs()
	if moved, handled := turn(press, k, &v.at, len(acts)); moved {
		return nil, handled
	}
	if key.Matches(press, k.Choose) && v.at < len(acts) {
		return acts[v.at].do(), true
	}
	return nil, false
}

// putBack puts the last decision back, and shows the place again, wherever one is by then.
func (v *maker) putBack() tea.Cmd {
	last := len(v.undo) - 1
	back := v.undo[last]
	v.undo = v.undo[:last]
	v.asked = v.asked && v.page != questionPage
	back()
	return v.look()
}

// replace puts words in the place, on the card alone.
func (v *maker) replace(with string) tea.Cmd {
	place := v.issue()
	text := &v.card().Moment
	if place.Text.Field == "question" {
		text = &v.card().Question
	}
	was := *text
	*text = place.Replace(with)
	v.undo = append(v.undo, func() { *text = was })
	v.notice, v.form = v.book.Undoable(v.book.Words.Group.Replaced), nil
	return v.look()
}

// leave notes that the place stays as it is.
func (v *maker) leave() tea.Cmd {
	issues, s := []discretion.Issue{*v.issue()}, v.book.Store
	v.undo = append(v.undo, func() { _ = s.Keep(issues, false) })
	v.notice = v.book.Undoable(v.book.Words.Group.Left)
	look := check(v.book, v.now().card)
	return v.book.Do(v, func() tea.Msg {
		if err := s.Keep(issues, true); err != nil {
			return checkedMsg{err: err}
		}
		return look()
	})
}

// edit goes to where the words are written.
func (v *maker) edit() tea.Cmd {
	if v.issue().Text.Field == "question" {
		v.open(questionPage)
		return v.choose()
	}
	v.open(wordsPage)
	return nil
}

func (v *maker) openForm() tea.Cmd {
	v.with = v.issue().Finding.Replacement
	row := kit.TextRow(&v.book.Theme, v.book.Words.Group.With, v.with, func(with string) { v.with = with })
	row.Whole = true
	v.form = &kit.Form{Rows: []*kit.Row{row}}
	v.form.Enter()
	return nil
}

func (v *maker) formKey(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch k := keysOf(v.book.Window); {
	case key.Matches(press, k.Close):
		v.form = nil
	case key.Matches(press, k.Choose, k.Next) && strings.TrimSpace(v.with) != "":
		return v.replace(v.with), true
	case key.Matches(press, k.Help, k.Switch, k.SwitchBack):
		return nil, false
	default:
		v.form.Key(press, &k.Keys)
	}
	return nil, true
}

// drawCheck shows the place with what stands around it, and what can be done.
func (v *maker) drawCheck(f *kit.Frame, w int) {
	book, k, t, say := v.book, keysOf(v.book.Window), &v.book.Theme, &v.book.Words.Group
	place := v.issue()
	if place == nil {
		return
	}
	f.Keys = []key.Binding{k.Choose}
	if len(v.undo) > 0 {
		f.Keys = append(f.Keys, k.Undo)
	}
	f.Keys = append(f.Keys, k.Back, k.Later, k.Help)
	width := min(w, kit.Prose)
	f.Add(kit.Styled(t.Title, kit.Wrap(say.Say(book.Words, &place.Finding), width, ""))...)
	f.Add("")
	before, found, after := place.Around(2 * width)
	marked := kit.Wrap(before+found+after, width, "")
	if found = journal.Line(found); found != "" {
		for i := range marked {
			marked[i] = strings.Replace(marked[i], found, t.Accent.Render(found), 1)
		}
	}
	f.Add(marked...)
	f.Add("")
	if v.form != nil {
		f.Keys = []key.Binding{k.Accept, k.Close, k.Help}
		f.Form(t, v.form, w, true, 0)
		return
	}
	for i, a := range v.checkActs() {
		drawAct(f, t, i, i == v.at, a, w)
	}
}
