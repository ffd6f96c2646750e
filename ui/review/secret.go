package review

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/kit"
)

// Secret is a passphrase. It opens hand-ins and seals the answers to them, and is kept in memory only.
type Secret struct {
	words string
	key   exchange.Key
}

// NewSecret makes a passphrase one that opens files. It returns a *exchange.Refusal with BadKey for an empty one.
func NewSecret(words string) (Secret, error) {
	key, err := exchange.KeyWith(words)
	return Secret{words, key}, err
}

// Key is what the passphrase opens files with.
func (s *Secret) Key() exchange.Key { return s.key }

// question asks for a passphrase without showing it, in front of what its screen shows otherwise. While form is nil nothing is asked.
type question struct {
	form  *kit.Form
	typed string
}

// ask puts the question.
func (q *question) ask(desk *Desk) {
	q.typed = ""
	row := kit.SecretRow(&desk.Theme, desk.Words.Arrival.Passphrase, "", func(s string) { q.typed = s })
	q.form = &kit.Form{Rows: []*kit.Row{row}}
	q.form.Enter()
}

// key answers a key while the question stands. It gives the passphrase once one was told.
func (q *question) key(press tea.KeyPressMsg, k *keys) (told *Secret, handled bool) {
	switch {
	case key.Matches(press, k.Close):
		q.form = nil
		return nil, true
	case key.Matches(press, k.Choose):
		secret, err := NewSecret(q.typed)
		if err != nil {
			return nil, true // nothing was typed
		}
		q.form = nil
		return &secret, true
	}
	_, handled = q.form.Key(press, &k.Keys)
	return nil, handled
}

// paste takes a pasted passphrase.
func (q *question) paste(msg tea.PasteMsg, desk *Desk) {
	if q.form != nil {
		q.form.Key(msg, &desk.Keys)
	}
}

// themed gives the field the colours of a theme that changed under it.
func (q *question) themed(desk *Desk) {
	if q.form != nil {
		q.form.Style(&desk.Theme)
	}
}

// draw shows the question in the words that say what the passphrase is for.
func (q *question) draw(f *kit.Frame, desk *Desk, about string, w int) {
	f.Add(kit.Wrap(about, min(w-2, 76), " ")...)
	f.Add("")
	f.Form(&desk.Theme, q.form, w-2, true, 0)
}
