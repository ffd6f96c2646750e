package review

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// keepKeys puts the lecturer's keys into a file, sealed with a passphrase, for a stick or another computer.
type keepKeys struct {
	desk          *desk.Desk
	menu          menu
	whole         bool
	phrase, again string
	folder        string
	notice        string
	made          string // the file that was made; empty before
}

func newKeepKeys(desk *desk.Desk) *keepKeys {
	v := &keepKeys{desk: desk, whole: true, folder: desk.Outbox()}
	v.build()
	return v
}

func (v *keepKeys) build() {
	desk, say, phrases := v.desk, &v.desk.Words.Lecturers, &v.desk.Words.HandIn
	v.menu = menu{Form: kit.Form{At: v.menu.At}}
	what := kit.ChoiceRow(say.What, []kit.Option{{ID: "all", Name: say.All}, {ID: "", Name: say.OnlyKeys}}, map[bool]string{true: "all"}[v.whole],
		func(id string) { v.whole = id != ""; v.build() })
	if what.Note = say.OnlyKeysAbout; v.whole {
		what.Note = say.AllAbout
	}
	v.menu.add(what, nil)
	v.menu.add(kit.SecretRow(&desk.Theme, phrases.Phrase, v.phrase, func(s string) { v.phrase = s }), nil)
	v.menu.add(kit.SecretRow(&desk.Theme, phrases.Again, v.again, func(s string) { v.again = s }), nil)
	folder := kit.TextRow(&desk.Theme, say.Folder, "", nil)
	folder.Input.Limit = 4096
	folder.Input.SetValue(v.folder)
	folder.Set = func(string) { v.folder = folder.Input.Value() }
	folder.Note, folder.Path = say.FolderAbout, true
	v.menu.add(folder, nil)
	v.menu.add(&kit.Row{Label: "", Value: say.KeepNow}, v.keep)
	v.menu.Enter()
}

// keep writes the file, or says what is wanting and goes there.
func (v *keepKeys) keep() tea.Cmd {
	desk, phrases := v.desk, &v.desk.Words.HandIn
	wanting := func(row int, text string) tea.Cmd {
		v.menu.Move(row - v.menu.At)
		v.notice = text
		return nil
	}
	switch {
	case v.phrase == "":
		return wanting(1, phrases.NeedPhrase)
	case v.phrase != v.again:
		return wanting(2, phrases.NotAlike)
	case v.folder == "":
		return wanting(3, phrases.NeedFolder)
	}
	v.notice = desk.Words.Lecturers.Keeping
	return desk.Wait(v, desk.WriteKeys(store.WholePath(v.folder), v.phrase, v.whole))
}

func (v *keepKeys) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	switch {
	case key.Matches(press, k.Close):
		return v.desk.Pop(), true
	case v.made != "" && key.Matches(press, k.Choose):
		return v.desk.Pop(), true
	case v.made != "":
		return nil, false
	}
	if act := v.menu.act(press, k); act != nil {
		return act(), true
	}
	v.notice = ""
	_, handled := v.menu.Key(press, &v.desk.Keys)
	return nil, handled
}

func (v *keepKeys) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case desk.KeyWrittenMsg:
		if v.notice = ""; msg.Err != nil {
			return v.desk.Tell(v.desk.Words.SayFile(msg.Err))
		}
		v.made, v.phrase, v.again = msg.Path, "", "" // kept no longer than needed
	case window.ThemedMsg:
		v.menu.Style(&v.desk.Theme)
	case tea.PasteMsg:
		if v.made == "" {
			v.menu.Key(msg, &v.desk.Keys)
		}
	}
	return nil
}

func (v *keepKeys) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	k, t, say := keysOf(v.desk.Window), &v.desk.Theme, &v.desk.Words.Lecturers
	f := &kit.Frame{Title: say.KeepTitle, Keys: []key.Binding{k.Up, k.Down, k.Turn, k.Choose, k.Close, k.Help}}
	if v.made != "" {
		f.Keys = []key.Binding{k.Close, k.Help}
		f.Add(kit.Wrap(fmt.Sprintf(say.Kept, v.made), min(w, kit.Prose), "")...)
		return f
	}
	f.Add(kit.Styled(t.Quiet, kit.Wrap(say.KeepAbout, min(w, kit.Prose), ""))...)
	f.Add("")
	f.Form(t, &v.menu.Form, w, true, 2)
	if v.notice != "" {
		f.Add("")
		drawNotice(f, t, v.notice, min(w, kit.Prose))
	}
	return f
}
