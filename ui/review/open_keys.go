package review

import (
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// openKeys asks for the passphrase of a file of keys, as often as it takes.
type openKeys struct {
	desk   *desk.Desk
	path   string
	asked  window.Passphrase
	notice string
}

func newOpenKeys(desk *desk.Desk, path string) *openKeys { return &openKeys{desk: desk, path: path} }

type keysReadMsg struct {
	moved *store.Moved
	err   error
}

func (v *openKeys) open(told store.Secret) tea.Cmd {
	v.notice = v.desk.Words.Arrival.Opening
	path := v.path
	return v.desk.Wait(v, func() tea.Msg {
		doc, err := store.ReadKoffie(path, []exchange.Key{told.Key})
		if err != nil {
			return keysReadMsg{err: err}
		}
		file, is := doc.(*exchange.MoveFile)
		if !is {
			return keysReadMsg{err: store.ErrNotMoved}
		}
		moved, err := store.ReadMoved(file)
		if err != nil {
			err = store.ErrNotMoved
		}
		return keysReadMsg{moved, err}
	})
}

func (v *openKeys) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.desk.Window)
	if key.Matches(press, k.Close) {
		return v.desk.Pop(), true
	}
	if v.asked.Stands() {
		return v.asked.Key(press)
	}
	return nil, false
}

func (v *openKeys) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		v.asked.Ask(v.desk.Window, v.open)
	case keysReadMsg:
		switch {
		case msg.err == nil:
			return v.desk.Swap(NewTakeBack(v.desk, msg.moved))
		case exchange.IsRefusal(msg.err, exchange.WrongKey):
			v.notice = v.desk.Words.Arrival.WrongPassphrase
			v.asked.Ask(v.desk.Window, v.open)
		case msg.err == store.ErrNotMoved:
			v.notice = v.desk.Words.Lecturers.NotMoved
		default:
			v.notice = v.desk.Words.SayFile(msg.err)
		}
	default:
		v.asked.Hear(msg)
	}
	return nil
}

func (v *openKeys) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	k, say := keysOf(v.desk.Window), &v.desk.Words.Lecturers
	f := &kit.Frame{Title: say.TakeTitle, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 40), " "), Keys: []key.Binding{k.Close, k.Help}}
	if v.asked.Stands() {
		f.Keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		v.asked.Draw(f, say.AskPhrase, w)
	}
	if v.notice != "" {
		f.Add("")
		drawNotice(f, &v.desk.Theme, v.notice, min(w, kit.Prose))
	}
	return f
}
