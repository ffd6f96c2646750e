package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"
)

// Task is work that takes a while, beside the loop: its screen shows how far it is, and may stop it.
type task struct {
	done, all int // touched by the loop only
	stop      context.CancelFunc
	told      chan tea.Msg
	asker     screen
}

// aheadMsg tells how far a task is.
type aheadMsg struct {
	task      *task
	done, all int
}

// Begin gives a task and the command that runs it. What do gives is the last that is heard of it, and goes to the screen that asked.
func (n *window) begin(asker screen, do func(context.Context, *task) tea.Msg) (*task, tea.Cmd) {
	ctx, stop := context.WithCancel(context.Background())
	t := &task{stop: stop, told: make(chan tea.Msg, 1), asker: asker}
	return t, func() tea.Msg {
		go t.run(ctx, do)
		return t.next()
	}
}

func (t *task) run(ctx context.Context, do func(context.Context, *task) tea.Msg) {
	defer t.stop()
	defer func() {
		if recover() != nil {
			t.told <- crashedMsg{}
		}
	}()
	t.told <- resultMsg{to: t.asker, result: do(ctx, t)}
}

// Tell says how far the work is. Nothing waits for it to be heard.
func (t *task) tell(done, all int) {
	select {
	case t.told <- aheadMsg{t, done, all}:
	default: // the last word is still unread, and newer ones follow
	}
}

// next waits for what the work tells next.
func (t *task) next() tea.Msg { return <-t.told }

// ahead takes in how far the work is, and waits for more.
func (t *task) ahead(msg aheadMsg) tea.Cmd {
	t.done, t.all = msg.done, msg.all
	return t.next
}
