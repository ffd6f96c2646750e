package window

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"
)

// resultMsg brings the result of work to the screen that asked for it.
type resultMsg struct {
	to     Screen // nil for the window itself
	result tea.Msg
	latest *Latest // nil where every result counts
	n      int
	held   bool // the keys waited for it
}

// Run runs work for a screen, which gets what work gives; nobody else does, and nobody when the screen was closed meanwhile.
func (n *Window) Run(asker Screen, work tea.Cmd) tea.Cmd {
	if work == nil {
		return nil
	}
	return func() tea.Msg { return resultMsg{to: asker, result: work()} }
}

// Do is Run that holds back the keys until the result has been seen.
func (n *Window) Do(asker Screen, work tea.Cmd) tea.Cmd {
	n.busy = true
	return func() tea.Msg { return resultMsg{to: asker, result: work(), held: true} }
}

// Wait is Do for work that takes longer than a person notices, such as sealing: keys pressed meanwhile were meant for the screen that stood
// there, and go nowhere.
func (n *Window) Wait(asker Screen, work tea.Cmd) tea.Cmd {
	n.deaf = true
	return n.Do(asker, work)
}

// Later gives a screen a message after a while.
func (n *Window) Later(asker Screen, d time.Duration, msg tea.Msg) tea.Cmd {
	return n.After(d, resultMsg{to: asker, result: msg})
}

// Latest is a question that a screen asks anew before it was answered. Only the answer to the newest reaches it.
type Latest struct{ n int }

// RunLatest is Run for one of several askings of a question.
func (n *Window) RunLatest(asker Screen, of *Latest, work tea.Cmd) tea.Cmd {
	of.n++
	asked := of.n
	return func() tea.Msg { return resultMsg{to: asker, result: work(), latest: of, n: asked} }
}

// Hear takes in what concerns the window itself, and says false for any other message.
func (n *Window) Hear(msg tea.Msg) (heard bool, cmd tea.Cmd) {
	switch msg := msg.(type) {
	case resultMsg:
		return true, n.result(msg)
	case autosaveMsg:
		return true, n.due()
	case savedMsg:
		return true, n.saved(msg)
	case quitSavedMsg:
		return true, n.quitSaved(msg)
	case inspectedMsg:
		return true, n.inspected(msg)
	case rescuedMsg:
		return true, n.rescued(msg)
	case aheadMsg:
		return true, msg.task.ahead(msg)
	case unsaidMsg:
		n.unsaid(msg)
	default:
		return false, nil
	}
	return true, nil
}

// result gives a result to who asked, and then the keys that waited for it. Those behind one that starts such work anew wait for that,
// or stop it.
func (n *Window) result(msg resultMsg) tea.Cmd {
	cmd := n.deliver(msg)
	if !msg.held {
		return cmd
	}
	cmds := []tea.Cmd{cmd}
	waiting := n.waiting
	n.waiting = nil
	for _, m := range waiting {
		cmds = append(cmds, n.Input(m))
	}
	return tea.Batch(cmds...)
}

func (n *Window) deliver(msg resultMsg) tea.Cmd {
	if msg.held {
		n.busy, n.deaf, n.held = false, false, nil
	}
	outdated := msg.latest != nil && msg.latest.n != msg.n
	switch {
	case msg.result == nil || outdated:
		return nil
	case msg.to == nil:
		_, cmd := n.Hear(msg.result)
		return cmd
	case !slices.Contains(n.stack, msg.to):
		return nil // whoever asked was closed meanwhile
	}
	return msg.to.Update(msg.result)
}
