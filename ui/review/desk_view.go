package review

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// deskView changes what is kept about the lecturer, and shows the public key that students may seal for. Every change is kept
// at once.
type deskView struct {
	desk   *Desk
	form   *kit.Form
	kept   []string         // journals that something is kept about
	acts   []func() tea.Cmd // of the rows that do something
	notice string
}

func newDeskView(desk *Desk) *deskView {
	v := &deskView{desk: desk}
	v.build()
	return v
}

func (v *deskView) build() {
	desk, w, d := v.desk, &v.desk.Words.Review, v.desk
	at := 0
	if v.form != nil {
		at = v.form.At
	}
	name := kit.TextRow(&desk.Theme, w.YourName, d.set.Reviewer.Name, func(s string) { d.set.Reviewer.Name = s })
	name.Note = w.YourNameNote
	blind := "no"
	if d.set.Blind {
		blind = "yes"
	}
	first := kit.ChoiceRow(w.Blind, []kit.Option{{ID: "no", Name: w.BlindOff}, {ID: "yes", Name: w.BlindOn}}, blind, func(s string) { d.set.Blind = s == "yes" })
	first.Note = w.BlindNote
	snippets := &kit.Row{Label: w.Snippets, Value: w.SnippetCount.Of(len(d.set.Snippets)), Note: w.SnippetsNote, Set: func(string) {}}
	kept := &kit.Row{Label: w.Kept, Value: v.keeps(), Note: w.KeptNote, Set: func(string) {}}
	v.form = &kit.Form{Rows: []*kit.Row{name, first, snippets, kept}, At: at}
	v.acts = []func() tea.Cmd{nil, nil, func() tea.Cmd { return desk.Push(newSnippets(desk)) }, v.forgetOthers}
	v.form.Enter()
}

// keeps says about how many journals something is kept, and how many of them are not at hand.
func (v *deskView) keeps() string {
	w := &v.desk.Words.Review
	others, _ := v.desk.strangers(v.kept)
	if len(others) == 0 {
		return w.KeptAbout.Of(len(v.kept))
	}
	return w.KeptAbout.Of(len(v.kept)) + ", " + w.KeptElsewhere.Of(len(others))
}

// forgetOthers takes away what is kept about journals that are not at hand, once that is confirmed.
func (v *deskView) forgetOthers() tea.Cmd {
	desk, w := v.desk, &v.desk.Words.Review
	others, sure := desk.strangers(v.kept)
	switch {
	case len(others) == 0:
		v.notice = w.NobodyElse
		return nil
	case !sure:
		v.notice = w.ReadAllFirst
		return nil
	}
	return desk.Confirm(w.AskForgetOthers.Of(len(others)), func() tea.Cmd { return desk.Do(v, desk.forget(others)) })
}

func (v *deskView) forgotten(msg forgottenMsg) tea.Cmd {
	if msg.err != nil {
		return v.desk.Tell(v.desk.Words.SayDesk(msg.err))
	}
	v.desk.forgot(msg.journals)
	v.notice = v.desk.Words.Review.ForgottenOthers.Of(len(msg.journals))
	return v.desk.Run(v, v.desk.readKept())
}

func (v *deskView) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	desk, k := v.desk, keysOf(v.desk.Window)
	switch {
	case key.Matches(press, k.Close):
		return tea.Batch(desk.Save(), desk.Pop()), true
	case v.acts[v.form.At] != nil && key.Matches(press, k.Choose):
		return v.acts[v.form.At](), true
	}
	v.notice = ""
	return v.write(press)
}

func (v *deskView) write(msg tea.Msg) (tea.Cmd, bool) {
	changed, handled := v.form.Key(msg, &v.desk.Keys)
	if changed {
		return v.desk.keepDesk(), true
	}
	return nil, handled
}

func (v *deskView) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		v.build()
		return v.desk.Run(v, v.desk.readKept())
	case window.ThemedMsg:
		v.build()
	case keptMsg:
		if msg.err == nil { // else the queue, which reads the same file, has told of it
			v.kept = msg.journals
			v.build()
		}
	case forgottenMsg:
		return v.forgotten(msg)
	case tea.PasteMsg:
		cmd, _ := v.write(msg)
		return cmd
	case tea.BlurMsg:
		return v.desk.Save()
	}
	return nil
}

func (v *deskView) View(w, h int) (string, *tea.Cursor) {
	desk, k, t := v.desk, keysOf(v.desk.Window), &v.desk.Theme
	words := &desk.Words.Review
	f := kit.Frame{Title: words.DeskTitle, Status: desk.Saved()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Turn, k.Choose, k.Close, k.Help}
	lines, cursor, at := v.form.Lines(&desk.Theme, w-2, true)
	f.Focus, f.FocusEnd = at, min(at+2, len(lines)-1)
	f.Cursor = cursor
	f.Add(lines...)
	if v.notice != "" {
		f.Add("")
		f.Add(kit.Styled(t.Accent, kit.Wrap("● "+v.notice, min(w-2, 76), " "))...)
	}
	f.Add("", " "+t.Title.Render(words.OwnKey))
	f.Add(kit.Wrap(desk.own, w, " ")...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(words.OwnKeyAbout, min(w-2, 76), " "))...)
	if v.form.At == len(v.form.Rows)-1 { // the key can be brought into sight on any screen
		f.FocusEnd = len(f.Body) - 1
	}
	return f.Draw(t, w, h)
}
