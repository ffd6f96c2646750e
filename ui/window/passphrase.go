package window

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// Passphrase asks for one without showing it, in front of what its screen shows otherwise. The zero value asks nothing.
type Passphrase struct {
	win   *Window
	form  *kit.Form // nil while nothing is asked
	typed string
	told  func(store.Secret) tea.Cmd
}

// Ask puts the question; told does what the passphrase is for.
func (q *Passphrase) Ask(win *Window, told func(store.Secret) tea.Cmd) {
	q.win, q.typed, q.told = win, "", told
	row := kit.SecretRow(&win.Theme, win.Words.Arrival.Passphrase, "", func(s string) { q.typed = s })
	q.form = &kit.Form{Rows: []*kit.Row{row}}
	q.form.Enter()
}

// Stands says that it is asked.
func (q *Passphrase) Stands() bool { return q.form != nil }

// Key answers a key while the question stands. An empty passphrase is none: the question stays.
func (q *Passphrase) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch k := &q.win.Keys; {
	case key.Matches(press, k.Close):
		q.form = nil
		return nil, true
	case key.Matches(press, k.Choose):
		secret, err := store.NewSecret(q.typed)
		if err != nil {
			return nil, true
		}
		q.form = nil
		return q.told(secret), true
	}
	_, handled := q.form.Key(press, &q.win.Keys)
	return nil, handled
}

// Hear takes a pasted passphrase, and the colours of a theme that changed under the field.
func (q *Passphrase) Hear(msg tea.Msg) {
	switch _, themed := msg.(ThemedMsg); {
	case q.form == nil:
	case themed:
		q.form.Style(&q.win.Theme)
	default:
		q.form.Key(msg, &q.win.Keys)
	}
}

// Draw shows the question in the words that say what the passphrase is for.
func (q *Passphrase) Draw(f *kit.Frame, about string, w int) {
	f.Add(kit.Wrap(about, min(w, kit.Prose), "")...)
	f.Add("")
	f.Form(&q.win.Theme, q.form, w, true, 0)
}
