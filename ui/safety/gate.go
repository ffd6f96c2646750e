package safety

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Gate is the screen before something that is locked: it asks for the passphrase, and shows nothing else. A recovery key is taken in the same
// field, whether that was said or not.
type Gate struct {
	win   *window.Window
	asks  Asks
	form  *kit.Form
	typed string

	sheet   bool // a recovery key is asked for
	shown   bool // what is typed shows
	opening bool
	said    string // why it did not open
}

// Asks is what a gate stands before.
type Asks struct {
	Head  vault.Head
	About string                          // what is locked
	With  func(*vault.Key) (Enter, error) // what the key is for, beside the loop; the gate stands on where it is vault.ErrWrong or anything else
	Say   func(error) string              // words for what else may go wrong
	Leave func() tea.Cmd                  // goes back to what lies below; nil ends the program
}

// The rows of a gate.
const (
	secretRow = iota
	showRow
	sheetRow
	leaveRow
)

// NewGate opens it.
func NewGate(win *window.Window, asks Asks) *Gate {
	g := &Gate{win: win, asks: asks}
	g.build(secretRow)
	return g
}

// build makes the rows anew, with the cursor on one of them.
func (g *Gate) build(at int) {
	say := &g.win.Words.Gate
	label, other, note, shows := say.Passphrase, say.UseSheet, say.SheetAbout, say.Hidden
	if g.sheet {
		label, other, note = say.Sheet, say.UsePassphrase, ""
	}
	if g.shown {
		shows = say.Shown
	}
	secret := kit.SecretRow(&g.win.Theme, label, g.typed, func(s string) { g.typed = s })
	secret.Whole = true
	secret.Input.Reveal(g.shown)
	none := func(string) {}
	leave := &kit.Row{Label: say.Stop, Value: say.StopAbout, Set: none}
	if g.asks.Leave != nil {
		leave.Label = say.Back
	}
	g.form = &kit.Form{At: at, Rows: []*kit.Row{secret, {Label: say.Show, Value: shows, Set: none}, {Label: other, Note: note, Set: none}, leave}}
	g.form.Enter()
}

// Key answers the field and the rows.
func (g *Gate) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(g.win)
	switch {
	case key.Matches(press, k.Close):
		if g.asks.Leave == nil {
			return nil, true
		}
		return g.asks.Leave(), true
	case key.Matches(press, k.Choose):
		return g.choose(), true
	case key.Matches(press, k.Switch):
		return nil, g.form.Turn(1)
	case key.Matches(press, k.SwitchBack):
		return nil, g.form.Turn(-1)
	}
	_, handled := g.form.Key(press, &k.Keys)
	return nil, handled
}

// Point puts the cursor on a row, which a click chooses, but for the field.
func (g *Gate) Point(row int) bool {
	g.form.Point(row)
	return row != secretRow
}

func (g *Gate) choose() tea.Cmd {
	switch g.form.At {
	case secretRow:
		return g.try()
	case showRow:
		g.shown = !g.shown
		g.build(showRow)
	case sheetRow:
		g.sheet, g.shown, g.typed, g.said = !g.sheet, !g.sheet, "", "" // what is copied from paper is hard to type unseen
		g.build(secretRow)
	case leaveRow:
		if g.asks.Leave != nil {
			return g.asks.Leave()
		}
		return g.win.Quit()
	}
	return nil
}

// triedMsg brings what came of a passphrase.
type triedMsg struct {
	enter Enter
	sheet bool // it was a recovery key
	err   error
}

// try opens with what was typed. That takes a second and more, in which keys go nowhere.
func (g *Gate) try() tea.Cmd {
	typed, asks, sheet := g.typed, g.asks, g.sheet || vault.LooksLikeRecovery(g.typed)
	if typed == "" {
		return nil
	}
	g.opening, g.said = true, ""
	return g.win.Wait(g, func() tea.Msg {
		open := asks.Head.Open
		if sheet {
			open = asks.Head.Recover
		}
		opens, err := open(typed)
		if err != nil {
			return triedMsg{nil, sheet, err}
		}
		enter, err := asks.With(opens)
		return triedMsg{enter, sheet, err}
	})
}

// Update hears what came of it, a paste, and that the colours changed.
func (g *Gate) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		g.form.Key(msg, &g.win.Keys)
	case window.ThemedMsg:
		g.form.Style(&g.win.Theme)
	case triedMsg:
		if g.opening = false; msg.err == nil {
			return g.opened(msg.enter)
		}
		if g.said = g.win.Words.Gate.SayNotOpened(msg.err, msg.sheet); g.said == "" && g.asks.Say != nil {
			g.said = g.asks.Say(msg.err)
		}
		g.build(secretRow)
	}
	return nil
}

// opened leaves what lies below the gate as it was, and goes in.
func (g *Gate) opened(enter Enter) tea.Cmd {
	g.typed = ""
	if !g.win.Alone() {
		g.win.Drop()
	}
	return enter()
}

// View says what is locked, or why it did not open, and asks.
func (g *Gate) View(w, h int) *kit.Frame {
	cells := kit.Measure(w)
	say, t, k := &g.win.Words.Gate, &g.win.Theme, keysOf(g.win)
	f := &kit.Frame{Title: "koffiemoment", Where: say.Locked, Keys: []key.Binding{k.OpenFile}}
	if g.form.At != secretRow {
		f.Keys[0] = k.Choose
	}
	if g.asks.Leave != nil {
		f.Keys = append(f.Keys, k.Close)
	}
	if g.win.Help != nil {
		f.Keys = append(f.Keys, k.Help)
	}
	if g.opening {
		f.Keys = nil
		prose(f, t.Title, say.Opening, cells)
		return f
	}
	about := g.asks.About
	switch {
	case g.said != "":
		about = g.said
	case g.sheet:
		about = say.SheetAbout
	}
	prose(f, t.Plain, about, cells)
	f.Add("")
	f.Form(t, g.form, min(cells, kit.Prose), true, 0)
	return f
}

// Chapter is this screen's page in the help.
func (g *Gate) Chapter() window.Chapter {
	k, say := keysOf(g.win), &g.win.Words.Gate
	return window.Chapter{Name: say.Locked, Keys: []key.Binding{k.OpenFile}, Notes: []string{g.asks.About, say.SheetAbout}}
}
