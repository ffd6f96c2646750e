package review

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/judge"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// deskView changes what is kept about the lecturer, and shows the public key that students may seal for. Every change is kept
// at once: there is nothing to confirm or to take back on the way out.
type deskView struct {
	desk   *desk.Desk
	menu   menu
	kept   desk.KeptMsg // about which journals something is kept
	notice string
}

func newDeskView(desk *desk.Desk) *deskView {
	v := &deskView{desk: desk}
	v.build()
	return v
}

// build makes the rows anew: what they show may have changed on a screen above, or came only now.
func (v *deskView) build() {
	desk, say := v.desk, &v.desk.Words.Review
	blind := "no"
	if desk.Set.Blind {
		blind = "yes"
	}
	options := []kit.Option{{ID: "no", Name: say.BlindOff}, {ID: "yes", Name: say.BlindOn}}
	first := kit.ChoiceRow(say.Blind, options, blind, func(s string) { desk.Set.Blind = s == "yes" })
	first.Note = say.BlindNote
	v.menu = menu{Form: kit.Form{At: v.menu.At}} // the cursor stays where it was
	v.menu.add(nameRow(desk), nil)
	v.menu.add(first, nil)
	v.menu.add(&kit.Row{Label: say.Snippets, Value: say.SnippetCount.Of(len(desk.Set.Snippets)), Note: say.SnippetsNote},
		func() tea.Cmd { return desk.Push(judge.NewSnippets(desk)) })
	v.menu.add(&kit.Row{Label: say.Kept, Value: v.keeps(), Note: say.KeptNote}, v.forgetOthers)
	v.menu.add(&kit.Row{Label: desk.Words.List.BinTitle, Value: say.Students.Of(v.kept.Bin), Note: say.BinNote}, func() tea.Cmd { return desk.Push(&bin{desk: desk}) })
	v.addKeys()
	v.menu.add(&kit.Row{Label: desk.Words.Safety.Copies, Value: desk.Words.Safety.CopiesReviews, Note: desk.Words.Safety.CopiesAbout},
		func() tea.Cmd { return desk.Push(desk.Copies()) })
	v.addLock()
	v.menu.Enter()
}

// addLock adds the way to the lock on all this. Of an invented class nothing is kept.
func (v *deskView) addLock() {
	desk, say := v.desk, &v.desk.Words.Lock
	if desk.Example {
		return
	}
	value := say.No
	if desk.Locked() {
		value = say.Yes
	}
	v.menu.add(&kit.Row{Label: say.Title, Value: value, Note: say.Reviews.Protects}, func() tea.Cmd { return desk.Push(desk.Lock()) })
}

// addKeys adds what can be done with the lecturer's keys.
func (v *deskView) addKeys() {
	desk, say := v.desk, &v.desk.Words.Lecturers
	v.menu.add(&kit.Row{Label: say.Save, Value: say.Public, Note: say.SaveNote}, v.savePublic)
	v.menu.add(&kit.Row{Label: say.Keys, Value: say.KeepElsewhere, Note: say.KeysNote}, func() tea.Cmd { return desk.Push(newKeepKeys(desk)) })
	v.menu.add(&kit.Row{Label: say.TakeTitle, Value: say.TakeBack, Note: say.TakeBackNote}, v.pickKeys)
}

// savePublic writes the file for students. Nameless it would tell them nothing.
func (v *deskView) savePublic() tea.Cmd {
	desk, say := v.desk, &v.desk.Words.Lecturers
	switch {
	case strings.TrimSpace(desk.Set.Reviewer.Name) == "":
		v.notice = say.NeedsName
		return nil
	case desk.Outbox() == "":
		v.notice = desk.Words.HandIn.NeedFolder
		return nil
	}
	return desk.Do(v, desk.WritePublic())
}

// pickKeys asks for a file of keys; it is opened as every other file is.
func (v *deskView) pickKeys() tea.Cmd {
	desk := v.desk
	return desk.Push(window.NewPicker(desk.Window, desk.Words.Lecturers.Picker, desk.Outbox(), false, func(path string) tea.Cmd {
		return desk.Push(newOpenKeys(desk, path))
	}))
}

// saved says where the file for students is.
func (v *deskView) saved(msg desk.KeyWrittenMsg) tea.Cmd {
	if msg.Err != nil {
		return v.desk.Tell(v.desk.Words.SayFile(msg.Err))
	}
	v.notice = fmt.Sprintf(v.desk.Words.Lecturers.SavedPublic, msg.Path, strings.Join(exchange.Fingerprint(v.desk.Signs), " "))
	return nil
}

// keeps says about how many journals something is kept, and how many of them are not at hand.
func (v *deskView) keeps() string {
	say := &v.desk.Words.Review
	text := say.KeptAbout.Of(len(v.kept.Journals))
	if others, _ := v.desk.Cohort.Strangers(v.kept.Journals); len(others) > 0 {
		text += ", " + say.KeptElsewhere.Of(len(others))
	}
	return text
}

// forgetOthers takes away what is kept about journals that are not at hand, such as those of last year, once that is confirmed.
func (v *deskView) forgetOthers() tea.Cmd {
	desk, say := v.desk, &v.desk.Words.Review
	others, sure := desk.Cohort.Strangers(v.kept.Journals)
	switch {
	case len(others) == 0:
		v.notice = say.NobodyElse
		return nil
	case !sure:
		v.notice = say.ReadAllFirst
		return nil
	}
	names := make([]string, len(others))
	for i, id := range others {
		names[i] = nameOrID(desk, v.kept.Names[id], id)
	}
	return desk.Ask(say.AskForgetOthers.Of(len(others)), words.List(names, desk.Words.Stand.And)+".", window.Answer{Name: say.KeepIt},
		window.Answer{Name: say.WipeThem, About: say.WipeAbout, Do: func() tea.Cmd { return desk.Do(v, desk.Forget(others)) }})
}

// forgotten counts what is kept anew: something may have been said since the question was put.
func (v *deskView) forgotten(msg desk.ForgottenMsg) tea.Cmd {
	desk := v.desk
	if msg.Err != nil {
		return desk.Tell(desk.Words.SayDesk(msg.Err))
	}
	desk.Cohort.Forgot(msg.Journals)
	v.notice = desk.Words.Review.ForgottenOthers.Of(len(msg.Journals))
	return desk.Run(v, desk.ReadKept())
}

// Key chooses what a row does before the form gets the key, which would go on to the next row.
func (v *deskView) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	if key.Matches(press, k.Close) {
		return tea.Batch(v.desk.Save(), v.desk.Pop()), true
	}
	if act := v.menu.act(press, k); act != nil {
		return act(), true
	}
	v.notice = ""
	return v.write(press)
}

func (v *deskView) write(msg tea.Msg) (tea.Cmd, bool) {
	changed, handled := v.menu.Key(msg, &v.desk.Keys)
	if changed {
		return v.desk.KeepSet(), true
	}
	return nil, handled
}

func (v *deskView) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		v.build()
		return v.desk.Run(v, v.desk.ReadKept())
	case window.ThemedMsg:
		v.build()
	case desk.KeptMsg:
		if msg.Err == nil { // else the queue, which reads the same file, has told of it
			v.kept = msg
			v.build()
		}
	case desk.KeyWrittenMsg:
		return v.saved(msg)
	case desk.ForgottenMsg:
		return v.forgotten(msg)
	case tea.PasteMsg:
		cmd, _ := v.write(msg)
		return cmd
	case tea.BlurMsg:
		return v.desk.Save()
	}
	return nil
}

// View draws the rows and, below them, the public key: whole, on lines that can be copied.
func (v *deskView) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	desk, k, t := v.desk, keysOf(v.desk.Window), &v.desk.Theme
	say := &desk.Words.Review
	f := kit.Frame{Title: say.DeskTitle, Status: desk.Saved()}
	f.Keys = []key.Binding{k.Up, k.Down, k.Turn, k.Choose, k.Close, k.Help}
	f.Form(t, &v.menu.Form, w, true, 2)
	if v.notice != "" {
		f.Add("")
		drawNotice(&f, t, v.notice, min(w, kit.Prose))
	}
	f.Add("", t.Title.Render(say.OwnKey))
	f.Add(kit.Wrap(desk.Own, w, "")...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(say.OwnKeyAbout+" "+desk.Words.Lecturers.Lost, min(w, kit.Prose), ""))...)
	f.Add("", t.Title.Render(desk.Words.Trust.Fingerprint))
	f.Add(kit.Wrap(strings.Join(exchange.Fingerprint(desk.Signs), " "), w, "")...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(desk.Words.Trust.Own, min(w, kit.Prose), ""))...)
	if v.menu.At == len(v.menu.Rows)-1 { // the key can be brought into sight on any screen
		f.FocusEnd = len(f.Body) - 1
	}
	return &f
}
