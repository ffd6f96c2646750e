package ui

import (
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/store/vault"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/safety"
	"koffiemoment/ui/window"
)

// The curtain is a window of its own in front of everything, so that what stands and goes on behind it is not touched: it has the keys, the mouse
// and the screen, and all other messages go where they went.

// veilMsg is a message of the curtain's own.
type veilMsg struct {
	of  *window.Window
	msg tea.Msg
}

// fall hides everything at once. What was being written is saved, and stays as it is.
func (sh *Shell) fall() tea.Cmd {
	if sh.veil != nil || sh.atGate() {
		return nil
	}
	veil := &window.Window{Keeper: sh.Keeper, Now: sh.Now, After: sh.After, Theme: sh.Theme, Rescue: sh.Rescue, Closed: func() tea.Cmd { return nil }}
	veil.Speak(sh.Words)
	up := func() tea.Cmd {
		sh.veil, sh.stirred = nil, sh.Now()
		return nil
	}
	if was := sh.protects(); was != nil {
		veil.Start(safety.NewGate(veil, safety.Asks{Head: was.Head(), About: sh.Words.Gate.Curtain + " " + sh.Words.Gate.CurtainAbout,
			With: func(opens *vault.Key) (safety.Enter, error) {
				if !opens.Same(was) {
					return nil, vault.ErrWrong
				}
				return up, nil
			}}))
	} else {
		veil.Start(&curtain{win: veil, up: up})
	}
	sh.veil = veil
	return sh.Save()
}

// atGate says that what stands on the screen hides everything already.
func (sh *Shell) atGate() bool {
	_, gate := sh.Top().(*safety.Gate)
	return gate && sh.inner == nil
}

// protects gives the key of what is locked and shown, which opens the curtain; nil where nothing is.
func (sh *Shell) protects() *vault.Key {
	if opens := sh.journalKey(); opens != nil {
		return opens
	}
	if rs := sh.Desk.Reviews(); rs != nil {
		return rs.Key()
	}
	return nil
}

// journalKey gives what opens the journal, nil where it is not locked, or not open yet.
func (sh *Shell) journalKey() *vault.Key {
	if j := sh.Book.Store; j != nil {
		return j.Key()
	}
	return sh.key.Load()
}

// behind gives the curtain what is its own, notes that somebody is there, and says false for what is neither.
func (sh *Shell) behind(msg tea.Msg) (heard bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case veilMsg:
		if msg.of == sh.veil {
			if heard, cmd := sh.veil.Hear(msg.msg); heard {
				return true, sh.veiled(cmd)
			}
		}
		return true, sh.route(msg.msg)
	case idleMsg:
		return true, sh.idle(msg)
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseMsg:
		if sh.veil != nil {
			return true, sh.veiled(sh.veil.Input(msg))
		}
		if sh.rests() {
			return true, sh.fall()
		}
		sh.stirred = sh.Now()
		return true, sh.deliver(msg)
	}
	return false, nil
}

// deliver gives keys, pastes and the mouse to what stands on the screen.
func (sh *Shell) deliver(msg tea.Msg) tea.Cmd {
	if heard, cmd := sh.inside(msg); heard {
		return cmd
	}
	return sh.Input(msg)
}

// veiled marks what comes of a command as the curtain's, so that no work of it is taken for another's.
func (sh *Shell) veiled(cmd tea.Cmd) tea.Cmd {
	of := sh.veil
	return marked(cmd, func(msg tea.Msg) tea.Msg {
		if _, quits := msg.(tea.QuitMsg); quits {
			return msg
		}
		return veilMsg{of, msg}
	})
}

// idleMsg says that the time is over in which somebody should have done something. It counts only while the idle time is what it was.
type idleMsg struct{ after time.Duration }

// idleTime is after how long the curtain falls by itself: never while nothing is locked, or where that was not chosen.
func (sh *Shell) idleTime() time.Duration {
	minutes := 0
	if j, rs := sh.Book.Store, sh.Desk.Reviews(); j != nil && j.Locked() {
		minutes = sh.Book.Settings().Idle
	} else if rs != nil && rs.Locked() {
		minutes = sh.Desk.Set.Idle
	}
	return time.Duration(minutes) * time.Minute
}

// rests says that nobody did anything for longer than the idle time, as after a laptop was asleep, which no timer counts.
func (sh *Shell) rests() bool {
	limit := sh.idleTime()
	return limit > 0 && !sh.stirred.IsZero() && sh.still() >= limit
}

// still is how long nobody did anything: by the clock on the wall, or by the other where that one was put back.
func (sh *Shell) still() time.Duration {
	now := sh.Now()
	return max(now.Sub(sh.stirred), now.Round(0).Sub(sh.stirred.Round(0)))
}

// watch sees to it that a timer goes while there is something to hide, whatever message that came by.
func (sh *Shell) watch() tea.Cmd {
	limit := sh.idleTime()
	if limit == 0 || limit == sh.armed || sh.veil != nil {
		return nil
	}
	if sh.armed = limit; sh.stirred.IsZero() {
		sh.stirred = sh.Now()
	}
	return sh.After(limit, idleMsg{limit})
}

// idle lets the curtain fall where nobody did anything meanwhile, and else waits for what is left.
func (sh *Shell) idle(msg idleMsg) tea.Cmd {
	if msg.after != sh.armed { // another time was chosen since
		return nil
	}
	sh.armed = 0
	limit := sh.idleTime()
	switch left := limit - sh.still(); {
	case limit == 0 || sh.veil != nil:
		return nil
	case left > 0:
		sh.armed = limit
		return sh.After(left, idleMsg{limit})
	}
	return sh.fall()
}

// curtain is what stands there of a program in which nothing is locked: it only hides.
type curtain struct {
	win *window.Window
	up  func() tea.Cmd
	at  int
}

// Key answers enter, and nothing else that a hand or a cat might do.
func (c *curtain) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(c.win)
	switch {
	case key.Matches(press, k.Choose) && c.at == 0:
		return c.up(), true
	case key.Matches(press, k.Choose):
		return c.win.Quit(), true
	case key.Matches(press, k.Switch), key.Matches(press, k.SwitchBack):
		c.at = 1 - c.at
		return nil, key.Matches(press, k.Switch) == (c.at == 1) // else it leads to the keys of the last line
	}
	k.Step(press, &c.at, 2)
	return nil, true
}

// Point puts the cursor on a row, and no more.
func (c *curtain) Point(row int) bool {
	c.at = row
	return false
}

func (c *curtain) Update(tea.Msg) tea.Cmd { return nil }

func (c *curtain) View(w, h int) *kit.Frame {
	k, t, say := keysOf(c.win), &c.win.Theme, &c.win.Words.Gate
	f := &kit.Frame{Title: "koffiemoment", Keys: []key.Binding{k.Choose}}
	f.Add(kit.Wrap(say.Curtain+" "+say.CurtainAbout, min(kit.Measure(w), kit.Prose), "")...)
	f.Add("")
	for i, name := range []string{say.Lift, say.Stop} {
		f.Row(t, i, i == c.at, func(style lipgloss.Style) []string { return []string{style.Render(name)} })
	}
	return f
}
