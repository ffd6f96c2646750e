// Textarea is the floor for the full-screen program: the smallest Bubble Tea program that holds a text area.
package main

import (
	"os"

	"charm.land/bubbles/v2/textarea"
	tea "charm.land/bubbletea/v2"
)

type model struct{ field textarea.Model }

func main() {
	m := model{textarea.New()}
	m.field.Placeholder = "floor"
	m.field.ShowLineNumbers = false
	m.field.MaxHeight = 0
	m.field.SetVirtualCursor(false)
	m.field.Focus()
	if _, err := tea.NewProgram(m, tea.WithFPS(120)).Run(); err != nil {
		os.Exit(1)
	}
}

func (m model) Init() tea.Cmd { return nil }

func (m model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.field.SetWidth(msg.Width)
		m.field.SetHeight(msg.Height)
		return m, nil
	case tea.KeyPressMsg:
		if msg.String() == "ctrl+c" {
			return m, tea.Quit
		}
	}
	var cmd tea.Cmd
	m.field, cmd = m.field.Update(msg)
	return m, cmd
}

func (m model) View() tea.View {
	v := tea.NewView(m.field.View())
	v.AltScreen = true
	v.Cursor = m.field.Cursor()
	return v
}
