package review

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/desk"
	"koffiemoment/ui/kit"
)

// menu is a form of which some rows do something when they are chosen.
type menu struct {
	kit.Form
	acts []func() tea.Cmd // beside the rows; nil for one that is written or turned
}

// add puts a row at the end, with what it does when it is chosen.
func (m *menu) add(row *kit.Row, act func() tea.Cmd) {
	if row.Set == nil {
		row.Set = func(string) {} // what it does is asked for with act, because it gives a command
	}
	m.Rows, m.acts = append(m.Rows, row), append(m.acts, act)
}

// act gives what a key on the row under the cursor does, nil for nothing.
func (m *menu) act(press tea.KeyPressMsg, k *keys) func() tea.Cmd {
	if !key.Matches(press, k.Choose) {
		return nil
	}
	return m.acts[m.At]
}

// nameRow asks for the name that answers are signed with.
func nameRow(desk *desk.Desk) *kit.Row {
	row := kit.TextRow(&desk.Theme, desk.Words.Review.YourName, desk.Set.Reviewer.Name, func(s string) { desk.Set.Reviewer.Name = s })
	row.Note = desk.Words.Review.YourNameNote
	return row
}
