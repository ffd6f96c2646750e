package review

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// question asks for a passphrase without showing it, in front of what its screen shows otherwise. While form is nil nothing is asked.
type question struct {
	form  *kit.Form
	typed string
	told  func(store.Secret) tea.Cmd
}

// ask puts the question; told does what the passphrase is for.
func (q *question) ask(desk *Desk, told func(store.Secret) tea.Cmd) {
	q.typed, q.told = "", told
	row := kit.SecretRow(&desk.Theme, desk.Words.Arrival.Passphrase, "", func(s string) { q.typed = s })
	q.form = &kit.Form{Rows: []*kit.Row{row}}
	q.form.Enter()
}

// key answers a key while the question stands. An empty passphrase is none: the question stays.
func (q *question) key(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	switch {
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
	_, handled := q.form.Key(press, &k.Keys)
	return nil, handled
}

// hear takes a pasted passphrase, and the colours of a theme that changed under the field.
func (q *question) hear(msg tea.Msg, desk *Desk) {
	switch _, themed := msg.(window.ThemedMsg); {
	case q.form == nil:
	case themed:
		q.form.Style(&desk.Theme)
	default:
		q.form.Key(msg, &desk.Keys)
	}
}

// draw shows the question in the words that say what the passphrase is for.
func (q *question) draw(f *kit.Frame, desk *Desk, about string, w int) {
	f.Add(kit.Wrap(about, min(w, kit.Prose), "")...)
	f.Add("")
	f.Form(&desk.Theme, q.form, w, true, 0)
}

// menu is a form of which some rows do something when they are chosen.
type menu struct {
	kit.Form
	acts []func() tea.Cmd // beside the rows; nil for one that is written or turned
}

// add puts a row at the end, with what it does when it is chosen.
func (m *menu) add(row *kit.Row, act func() tea.Cmd) {
	if row.Set == nil {
		row.Set = func(string) {} // what it does is asked for with act, because it gives a command
	}
	m.Rows, m.acts = append(m.Rows, row), append(m.acts, act)
}

// act gives what a key on the row under the cursor does, nil for nothing.
func (m *menu) act(press tea.KeyPressMsg, k *keys) func() tea.Cmd {
	if !key.Matches(press, k.Choose) {
		return nil
	}
	return m.acts[m.At]
}

// nameRow asks for the name that answers are signed with.
func (desk *Desk) nameRow() *kit.Row {
	row := kit.TextRow(&desk.Theme, desk.Words.Review.YourName, desk.set.Reviewer.Name, func(s string) { desk.set.Reviewer.Name = s })
	row.Note = desk.Words.Review.YourNameNote
	return row
}
