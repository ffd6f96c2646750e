package safety

import (
	"errors"
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Taken is the screen of a second window, while another one has the file: the newest copy can be read meanwhile. The file itself is not
// touched, and neither is its lock but by trying again.
type Taken struct {
	win    *window.Window
	of     File
	ways   Ways
	at     int
	looked bool
	copies []store.Backup
	busy   bool
	said   string
}

// NewTaken opens it.
func NewTaken(win *window.Window, of File, ways Ways) *Taken {
	return &Taken{win: win, of: of, ways: ways}
}

// Look finds out which copies there are.
func (v *Taken) Look() tea.Cmd {
	of := v.of
	return v.win.Run(v, func() tea.Msg {
		found, _ := of.backups() // where none can be read there is none to offer
		return lookedMsg{copies: found}
	})
}

func (v *Taken) choices() []choice {
	say := &v.win.Words.Safety
	var rows []choice
	switch {
	case len(v.copies) == 0 || v.ways.Read == nil:
	case v.copies[0].Sealed && v.of.Key == nil: // nothing is told of it before it is open
		rows = append(rows, choice{v.win.Words.Gate.ReadCopy, v.win.Words.Gate.ReadCopyAbout, v.unlock})
	default:
		b := v.copies[0]
		about := v.of.words(v.win).Holds.Of(b.Entries) + " · " + say.SignDamaged
		rows = append(rows, choice{fmt.Sprintf(say.ReadCopy, v.win.Words.Dates.Moment(b.Made.Local(), v.win.Now())), about, func() tea.Cmd { return v.read(b) }})
	}
	return append(rows, choice{say.Again, say.AgainAbout, v.again}, choice{say.Leave, "", v.leave})
}

func (v *Taken) leave() tea.Cmd {
	if v.ways.Leave != nil {
		return v.ways.Leave()
	}
	if v.win.Alone() {
		return v.win.Quit()
	}
	return v.win.Pop()
}

// read opens a copy, for reading only.
func (v *Taken) read(b store.Backup) tea.Cmd {
	sign := fmt.Sprintf(v.win.Words.Safety.Sign, Brief(v.win, b))
	read, key := v.ways.Read, v.of.Key
	v.busy, v.said = true, ""
	return v.win.Wait(v, func() tea.Msg { return opened(func() (Enter, error) { return read(key, b.Path, sign, func() {}) }) })
}

// unlock asks for the passphrase of the newest copy, which is that of the file, and then reads the newest that it opens.
func (v *Taken) unlock() tea.Cmd {
	win, of, read, now := v.win, v.of, v.ways.Read, v.win.Now()
	words, path := win.Words, v.copies[0].Path
	v.said = ""
	return win.Wait(v, func() tea.Msg {
		head, err := store.HeadOf(path)
		asks := asksFor(win, of, head)
		asks.Leave = func() tea.Cmd { return below(win) }
		asks.With = func(key *vault.Key) (Enter, error) {
			of.Key = key
			found, _ := of.backups()
			at := slices.IndexFunc(found, func(b store.Backup) bool { return !b.Sealed })
			if at < 0 {
				return nil, vault.ErrWrong
			}
			return read(key, found[at].Path, fmt.Sprintf(words.Safety.Sign, words.Dates.Brief(found[at].Made.Local(), now)), func() {})
		}
		return pickedMsg{func() tea.Cmd {
			if err != nil {
				v.said = win.Words.SaySafety(of.Reviews, err)
				return nil
			}
			return win.Push(NewGate(win, asks))
		}}
	})
}

// Brief says when a copy was made as it stands in a title: a day of the week and the hour, with the date where that is longer ago.
func Brief(win *window.Window, b store.Backup) string {
	return win.Words.Dates.Brief(b.Made.Local(), win.Now())
}

func (v *Taken) again() tea.Cmd {
	way, key := v.ways.Open, v.of.Key
	v.busy, v.said = true, ""
	return v.win.Wait(v, func() tea.Msg { return opened(func() (Enter, error) { return way(key) }) })
}

// Key answers the rows, and q or esc, which leave.
func (v *Taken) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	if k := keysOf(v.win); key.Matches(press, k.Quit) || key.Matches(press, k.Close) {
		return v.leave(), true
	}
	return choose(v.win, press, &v.at, v.choices())
}

// Point puts the cursor on a row, which a click chooses.
func (v *Taken) Point(row int) bool {
	v.at = row
	return true
}

// Update hears which copies there are, and what came of a row.
func (v *Taken) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		if !v.looked {
			return v.Look()
		}
	case lookedMsg:
		v.looked, v.copies, v.at = true, msg.copies, 0
	case pickedMsg:
		return msg.take()
	case openedMsg:
		v.busy = false
		switch {
		case errors.Is(msg.err, store.ErrLocked):
			v.said = v.win.Words.Safety.StillIn
		case msg.err != nil:
			v.said = v.win.Words.SaySafety(v.of.Reviews, msg.err)
		default:
			return msg.enter()
		}
	}
	return nil
}

// View says where the file is open, and what can be done here meanwhile.
func (v *Taken) View(w, h int) *kit.Frame {
	cells := kit.Measure(w)
	say, t, k := &v.win.Words.Safety, &v.win.Theme, keysOf(v.win)
	f := &kit.Frame{Title: "koffiemoment", Keys: []key.Binding{k.Choose, k.Quit, k.Help}}
	prose(f, t.Title, v.of.words(v.win).InUse, cells)
	f.Add("")
	prose(f, t.Plain, say.Taken, cells)
	switch {
	case v.said != "":
		f.Add("")
		prose(f, t.Plain, v.said, cells)
	case v.looked && v.ways.Read != nil && len(v.copies) == 0:
		prose(f, t.Plain, say.NoCopy, cells)
	}
	f.Add("")
	if v.busy {
		prose(f, t.Quiet, say.Opening, cells)
		return f
	}
	drawChoices(f, v.win, v.choices(), v.at, f.Room(h)-len(f.Body), cells)
	return f
}

// Chapter is this screen's page in the help.
func (v *Taken) Chapter() window.Chapter { return chapter(v.win) }
