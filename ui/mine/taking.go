package mine

import (
	"path/filepath"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// taking takes a whole journal in from a file, once the student says so, and says what came. Nothing is put over what was written.
type taking struct {
	book *logbook.Logbook
	path string
	move *exchange.MoveFile // what was read already; nil for a file that is still to be read
	ways Ways

	at     int
	ask    window.Passphrase
	asked  bool
	said   string
	done   bool // there is nothing to decide any more
	landed bool // a journal came
}

// Ways lead where a program without a journal has none to take one into: they open a new one, and go home with it.
type Ways struct {
	Begin func() (*store.Journal, error)
	Home  func() tea.Cmd
}

func newTaking(book *logbook.Logbook, path string) *taking { return &taking{book: book, path: path} }

// NewArrived shows a file that moves a journal and was read already.
func NewArrived(book *logbook.Logbook, path string, move *exchange.MoveFile, ways Ways) window.Screen {
	return &taking{book: book, path: path, move: move, ways: ways}
}

func (v *taking) take(keys ...exchange.Key) tea.Cmd {
	path, move := v.path, v.move
	v.said = v.book.Words.Mine.Taking
	return v.book.Wait(v, takes(v.book, v.ways.Begin, func(j *store.Journal) (store.Taken, error) {
		if move != nil {
			return j.MoveIn(move)
		}
		return j.TakeFile(path, keys)
	}))
}

func (v *taking) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	switch {
	case v.ask.Stands():
		return v.ask.Key(press)
	case key.Matches(press, k.Close), key.Matches(press, k.Choose) && (v.done || v.at == 0):
		return v.leave(), true
	case !v.done && k.Step(press, &v.at, 2):
		return nil, true
	case key.Matches(press, k.Choose):
		return v.take(), true
	}
	return nil, false
}

// Point puts the cursor on a row, which a click opens.
func (v *taking) Point(row int) bool {
	v.at = row
	return true
}

// leave goes back; a program that was started for this file alone goes on to the journal that came, or ends.
func (v *taking) leave() tea.Cmd {
	switch {
	case v.book.Alone() && v.landed && v.ways.Home != nil:
		return v.ways.Home()
	case v.book.Alone():
		return v.book.Quit()
	}
	return v.book.Pop()
}

func (v *taking) Update(msg tea.Msg) tea.Cmd {
	if taken, is := msg.(takenMsg); is {
		return v.taken(taken)
	}
	v.ask.Hear(msg)
	return nil
}

// taken says what came of it. A file that is sealed is asked about once more.
func (v *taking) taken(msg takenMsg) tea.Cmd {
	book, words := v.book, v.book.Words
	if exchange.IsRefusal(msg.err, exchange.Sealed, exchange.WrongKey) {
		if v.said = ""; v.asked {
			v.said = words.Arrival.WrongPassphrase
		}
		v.asked = true
		v.ask.Ask(book.Window, func(told store.Secret) tea.Cmd { return v.take(told.Key) })
		return nil
	}
	v.done = true
	if msg.err != nil {
		v.said = words.SayMine(msg.err)
		return nil
	}
	v.said, v.landed = words.SayTaken(msg.taken), true
	if msg.fresh != nil {
		book.Store = msg.fresh
	}
	book.Take(logbook.OverviewMsg{Overview: msg.overview})
	return book.All(logbook.ChangedMsg{})
}

func (v *taking) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t, width := &book.Words.Mine, &book.Theme, min(w, kit.Prose)
	f := &kit.Frame{Title: say.TakeTitle, Where: strings.TrimRight(kit.EndOf(filepath.Base(v.path), 40), " "), Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	if v.done {
		f.Keys = f.Keys[1:]
		f.Add(kit.Wrap(v.said, width, "")...)
		if v.landed && v.ways.Home != nil && book.Alone() {
			f.Keys = []key.Binding{k.Choose, k.Help}
			f.Pin()
			f.Add("")
			f.Row(t, 0, true, func(style lipgloss.Style) []string { return []string{style.Render(say.Goes)} })
		}
		return f
	}
	about := say.FromHere
	if v.move != nil {
		about = say.FromElsewhere
	}
	if v.ask.Stands() {
		v.ask.Draw(f, book.Words.Arrival.Sealed, w)
	} else {
		f.Add(kit.Wrap(about, width, "")...)
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.TakesNothing, width, ""))...)
	}
	if v.said != "" {
		f.Add("")
		f.Add(kit.Wrap(v.said, width, "")...)
	}
	if v.ask.Stands() {
		return f
	}
	f.Pin()
	f.Add("")
	for i, name := range []string{say.NotNow, say.TakeNow} {
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string { return []string{style.Render(name)} })
	}
	return f
}
