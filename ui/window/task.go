package window

import (
	"context"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// Task is work that takes a while, beside the loop: its screen shows how far it is, and may stop it.
type Task struct {
	Done, All int // touched by the loop only
	Stop      context.CancelFunc
	told      chan tea.Msg
	asker     Screen
	held      bool // the keys wait for it
}

// aheadMsg tells how far a task is.
type aheadMsg struct {
	task      *Task
	done, all int
}

// Begin gives a task and the command that runs it. What do gives is the last that is heard of it, and goes to the screen that asked.
func (n *Window) Begin(asker Screen, do func(context.Context, *Task) tea.Msg) (*Task, tea.Cmd) {
	ctx, stop := context.WithCancel(context.Background())
	t := &Task{Stop: stop, told: make(chan tea.Msg, 1), asker: asker}
	return t, func() tea.Msg {
		go t.run(ctx, do)
		return t.next()
	}
}

// BeginHeld is Begin during which keys go nowhere, as in Wait, but for esc, which stops the work, and ctrl+c, which stops it and then quits.
// Keys typed before the work began count as pressed meanwhile.
func (n *Window) BeginHeld(asker Screen, do func(context.Context, *Task) tea.Msg) (*Task, tea.Cmd) {
	t, cmd := n.Begin(asker, do)
	t.held, n.busy, n.deaf, n.held = true, true, true, t
	return t, cmd
}

// hold keeps a key or a paste until the work under way has ended, or stops that work for it. What was pressed while the work took long goes
// nowhere, but for the key that quits.
func (n *Window) hold(msg tea.Msg) {
	press, isKey := msg.(tea.KeyPressMsg)
	closes, quits := isKey && key.Matches(press, n.Keys.Close), isKey && key.Matches(press, n.Keys.QuitNow)
	if n.held != nil && (closes || quits) {
		n.held.Stop()
	}
	if !n.deaf || quits {
		n.waiting = append(n.waiting, msg)
	}
}

func (t *Task) run(ctx context.Context, do func(context.Context, *Task) tea.Msg) {
	defer t.Stop()
	defer func() {
		if recover() != nil {
			t.told <- CrashedMsg{}
		}
	}()
	t.told <- resultMsg{to: t.asker, result: do(ctx, t), held: t.held}
}

// Tell says how far the work is. Nothing waits for it to be heard.
func (t *Task) Tell(done, all int) {
	select {
	case t.told <- aheadMsg{t, done, all}:
	default: // the last word is still unread, and newer ones follow
	}
}

// next waits for what the work tells next.
func (t *Task) next() tea.Msg { return <-t.told }

// ahead takes in how far the work is, and waits for more.
func (t *Task) ahead(msg aheadMsg) tea.Cmd {
	t.Done, t.All = msg.done, msg.all
	return t.next
}

// Key answers a key while nothing else can be done: one stops the task, and the help can be read meanwhile.
func (t *Task) Key(press tea.KeyPressMsg, k *kit.Keys) (handled bool) {
	if key.Matches(press, k.Close) {
		t.Stop()
	}
	return !key.Matches(press, k.Help)
}

// Draw shows how far the task is, in words that take how many are done of how many; others are for before it has told of any.
func (t *Task) Draw(f *kit.Frame, theme *kit.Theme, doneOf, before string, w int) {
	if t.All == 0 {
		f.Add(kit.Styled(theme.Quiet, kit.Wrap(before, w, ""))...)
		return
	}
	f.Add(fmt.Sprintf(doneOf, t.Done, t.All))
	if width := min(50, w); width > 0 {
		done := width * t.Done / t.All
		f.Add(theme.Accent.Render(strings.Repeat("█", done)) + theme.Quiet.Render(strings.Repeat("░", width-done)))
	}
}
