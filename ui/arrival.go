package ui

import (
	"fmt"
	"path/filepath"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// arrival opens a .koffie file by its kind: a hand-in at the lecturer's desk, an answer in the journal. It asks for a
// passphrase when the file is sealed and none of the keys at hand opens it.
type arrival struct {
	shell  *app
	book   *logbook
	from   *feedback // where the student chose the file, and so meant an answer; nil when it came otherwise
	path   string
	keys   []exchange.Key // the passphrase told for it last
	form   *kit.Form      // asks for the passphrase; nil while nothing has to be asked
	typed  string
	notice string
}

func newArrival(a *app, path string, from *feedback) *arrival {
	return &arrival{shell: a, book: a.book, path: path, from: from}
}

func (v *arrival) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.book.keys
	switch {
	case key.Matches(press, k.Close):
		return v.leave(), true
	case v.form == nil:
		return nil, false
	case key.Matches(press, k.Choose) && v.typed != "":
		return v.try(), true
	}
	_, handled := v.form.Key(press, k)
	return nil, handled
}

// leave goes back to what lies below, or ends a program that was started for this file alone.
func (v *arrival) leave() tea.Cmd {
	if v.book.alone() {
		return v.book.quit()
	}
	return v.book.pop()
}

func (v *arrival) try() tea.Cmd {
	k, err := exchange.KeyWith(v.typed)
	if err != nil {
		return nil
	}
	v.keys, v.notice = []exchange.Key{k}, v.book.words.Arrival.Opening
	return v.book.do(v, v.shell.readArrival(v.path, v.keys))
}

func (v *arrival) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case shownMsg:
		if v.form == nil && v.notice == "" {
			return v.book.do(v, v.shell.readArrival(v.path, nil))
		}
	case tea.PasteMsg:
		if v.form != nil {
			v.form.Key(msg, &v.book.keys)
		}
	case arrivalMsg:
		return v.arrived(msg)
	case answerKeptMsg:
		return v.kept(msg)
	case themedMsg:
		if v.form != nil {
			v.ask(v.typed)
		}
	}
	return nil
}

func (v *arrival) arrived(msg arrivalMsg) tea.Cmd {
	book := v.book
	switch doc := msg.doc.(type) {
	case *exchange.HandIn:
		if v.from != nil {
			v.form, v.notice = nil, book.words.Feedback.NoAnswer
			return nil
		}
		return book.swap(newQueue(v.shell.desk, []string{v.path}, v.told()...))
	case *exchange.Answer:
		if book.store == nil {
			v.form, v.notice = nil, book.words.Arrival.NoJournal
			return nil
		}
		return book.do(v, v.shell.keepAnswer(doc))
	}
	if exchange.IsRefusal(msg.err, exchange.Sealed, exchange.WrongKey) {
		if v.notice = ""; v.form != nil {
			v.notice = book.words.Arrival.WrongPassphrase
		}
		v.ask("")
		return nil
	}
	v.form, v.notice = nil, book.words.SayFile(msg.err)
	return nil
}

// told gives the passphrase that opened the file, for it seals the answer, too.
func (v *arrival) told() (all []secret) {
	for _, k := range v.keys {
		all = append(all, secret{v.typed, k})
	}
	return all
}

// kept shows the answer among those that came home, or says why it was not taken.
func (v *arrival) kept(msg answerKeptMsg) tea.Cmd {
	book := v.book
	if msg.err != nil {
		a := &store.Received{Answer: msg.answer}
		v.form = nil
		v.notice = fmt.Sprintf(book.words.Feedback.ArrivedFrom, a.Name(), book.words.Dates.Day(a.Made(), book.now())) + " " + book.words.SayFile(msg.err)
		return nil
	}
	if v.from != nil {
		v.from.arrived(msg.answer, msg.fresh)
		return book.pop()
	}
	home := v.shell.newFeedback()
	home.arrived(msg.answer, msg.fresh)
	return tea.Batch(book.readOverview(), book.swap(home))
}

// ask puts the question for the passphrase, of which something may be typed already.
func (v *arrival) ask(typed string) {
	book := v.book
	r := kit.SecretRow(&book.theme, book.words.Arrival.Passphrase, typed, func(s string) { v.typed = s })
	v.typed = typed
	v.form = &kit.Form{Rows: []*kit.Row{r}}
	v.form.Enter()
}

func (v *arrival) view(w, h int) (string, *tea.Cursor) {
	book, k := v.book, &v.book.keys
	f := kit.Frame{Title: book.words.Arrival.Title, Where: kit.Cell(filepath.Base(v.path), min(40, len([]rune(filepath.Base(v.path)))))}
	f.Keys = []key.Binding{k.Close, k.Help}
	if v.form != nil {
		f.Keys = []key.Binding{k.OpenFile, k.Close, k.Help}
		f.Add(kit.Wrap(book.words.Arrival.Sealed, min(w-2, 76), " ")...)
		f.Add("")
		lines, cursor, at := v.form.Lines(&book.theme, w-2, true)
		if f.Cursor = cursor; cursor != nil {
			cursor.Y += len(f.Body)
		}
		f.Focus, f.FocusEnd = len(f.Body)+at, len(f.Body)+at
		f.Add(lines...)
	}
	if v.notice != "" {
		f.Add("")
		f.Add(kit.Wrap(v.notice, min(w-2, 76), " ")...)
	}
	return f.Draw(&book.theme, w, h)
}
