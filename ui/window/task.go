package window

import (
	"context"

	tea "charm.land/bubbletea/v2"
)

// Task is work that takes a while, beside the loop: its screen shows how far it is, and may stop it.
type Task struct {
	Done, All int // touched by the loop only
	Stop      context.CancelFunc
	told      chan tea.Msg
	asker     Screen
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

func (t *Task) run(ctx context.Context, do func(context.Context, *Task) tea.Msg) {
	defer t.Stop()
	defer func() {
		if recover() != nil {
			t.told <- CrashedMsg{}
		}
	}()
	t.told <- resultMsg{to: t.asker, result: do(ctx, t)}
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
