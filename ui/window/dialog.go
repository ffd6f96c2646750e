package window

import (
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
)

// dialog is a question in front of a screen, drawn as a sheet over its lower lines. It does nothing itself; the answer that keeps everything
// comes first and is the one under the cursor.
type dialog struct {
	window   *Window
	question string
	about    string
	answers  []Answer
	at       int
}

// Answer is one way out of a dialog: its name, what it leads to in a few words, and the keys that give it at once. Do is nil for the one that
// leaves all as it is.
type Answer struct {
	Name, About string
	Keys        key.Binding
	Do          func() tea.Cmd
}

// Ask asks a question, with what it is about in a line below it. The first of the answers is the harmless one.
func (n *Window) Ask(question, about string, answers ...Answer) tea.Cmd {
	if cmd, refused := n.refuses(); refused && slices.ContainsFunc(answers, func(a Answer) bool { return a.Do != nil }) {
		return cmd
	}
	n.dialog = &dialog{window: n, question: question, about: about, answers: answers}
	return nil
}

// Confirm asks whether to go on with something that can't be taken back, or not easily.
func (n *Window) Confirm(question string, yes func() tea.Cmd) tea.Cmd {
	return n.confirm(question, "", yes)
}

func (n *Window) confirm(question, about string, yes func() tea.Cmd) tea.Cmd {
	k := keysOf(n)
	return n.Ask(question, about, Answer{Name: k.No.Help().Desc, Keys: k.No}, Answer{Name: k.Yes.Help().Desc, Keys: k.Yes, Do: yes})
}

// Tell says something that must be read before going on.
func (n *Window) Tell(text string) tea.Cmd {
	return n.Ask(text, "", Answer{Name: n.Keys.Close.Help().Desc, Keys: n.Keys.Close})
}

// TellUnreached names the copies that may still hold what somebody took away for good. It is nothing where there are none.
func (n *Window) TellUnreached(copies []string) tea.Cmd {
	if len(copies) == 0 {
		return nil
	}
	return n.Tell(fmt.Sprintf(n.Words.Safety.Unreached, strings.Join(copies, ", ")))
}

// answer gives a key to the dialog, which leaves once it has been answered. Nobody types there, so a capital is its small letter.
func (n *Window) answer(press tea.KeyPressMsg) tea.Cmd {
	press, _ = small(press)
	chosen, over := n.dialog.key(press)
	if !over {
		return nil
	}
	n.dialog = nil
	if chosen == nil {
		return nil
	}
	return chosen()
}

// key gives the chosen action, and whether the dialog is over.
func (d *dialog) key(press tea.KeyPressMsg) (do func() tea.Cmd, over bool) {
	k := keysOf(d.window)
	for _, a := range d.answers {
		if key.Matches(press, a.Keys) {
			return a.Do, true
		}
	}
	switch {
	case key.Matches(press, k.Up) || key.Matches(press, k.Left) || key.Matches(press, k.SwitchBack):
		d.at = max(0, d.at-1)
	case key.Matches(press, k.Down) || key.Matches(press, k.Right) || key.Matches(press, k.Switch):
		d.at = min(len(d.answers)-1, d.at+1)
	case key.Matches(press, k.Choose):
		return d.answers[d.at].Do, true
	case key.Matches(press, k.Close) || key.Matches(press, k.QuitNow):
		return nil, true
	}
	return nil, false
}

// frame gives the sheet. A long question is something to be read, of which only the first paragraph is bold.
func (d *dialog) frame(window int) *kit.Frame {
	t, k, w := &d.window.Theme, keysOf(d.window), kit.Measure(window)
	f := &kit.Frame{Title: "koffiemoment"}
	asks, more, _ := strings.Cut(d.question, "\n")
	f.Add(kit.Styled(t.Title, kit.Wrap(asks, min(w, kit.Prose), ""))...)
	f.Add(kit.Wrap(more, min(w, kit.Prose), "")...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(d.about, min(w, kit.Prose), ""))...)
	f.Add("")
	for i, a := range d.answers {
		f.Row(t, i, i == d.at, func(style lipgloss.Style) []string {
			name := a.Name
			if a.About != "" {
				name = kit.Cell(name, 24) + "  "
			}
			line := style.Render(name) + t.Quiet.Render(strings.TrimRight(kit.Cell(a.About, w-28), " "))
			if label := a.Keys.Help().Key; label != "" && label != "esc" {
				line = kit.Pad(line, w-len(label)) + t.Key.Render(label)
			}
			return []string{line}
		})
	}
	f.Keys = []key.Binding{k.Choose, k.Close}
	return f
}
