package window_test

import (
	"context"
	"slices"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// worker begins work at two keys: at a such as can be stopped, at b other work that leads to it. It remembers its keys, and how often
// work was stopped before it ran.
type worker struct {
	n       *window.Window
	pressed []string
	stopped int
}

func (s *worker) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	s.pressed = append(s.pressed, press.String())
	switch press.String() {
	case "a":
		return s.begin(), true
	case "b":
		return s.n.Do(s, func() tea.Msg { return "begin" }), true
	}
	return nil, true
}

func (s *worker) begin() tea.Cmd {
	_, cmd := s.n.BeginHeld(s, func(ctx context.Context, _ *window.Task) tea.Msg { return ctx.Err() })
	return cmd
}

func (s *worker) Update(msg tea.Msg) tea.Cmd {
	switch msg {
	case "begin":
		return s.begin()
	case context.Canceled:
		s.stopped++
	}
	return nil
}

func (s *worker) View(int, int) *kit.Frame { return &kit.Frame{} }

// settled runs a command and all that follows from it. It says whether one of these quits.
func settled(n *window.Window, cmd tea.Cmd) (quit bool) {
	if cmd == nil {
		return false
	}
	switch msg := cmd().(type) {
	case tea.QuitMsg:
		return true
	case tea.BatchMsg:
		for _, part := range msg {
			quit = settled(n, part) || quit
		}
	default:
		_, next := n.Hear(msg)
		quit = settled(n, next)
	}
	return quit
}

// Esc and ctrl+c stop held work also when they were typed before it began, and nothing that was pressed meanwhile meets what it leads to.
func TestHeldWorkIsStopped(t *testing.T) {
	for name, test := range map[string]struct {
		keys []string
		want []string
		quit bool
	}{
		"esc":                      {[]string{"a", "x", "esc", "y"}, []string{"a"}, false},
		"esc before it began":      {[]string{"b", "x", "esc", "y"}, []string{"b"}, false},
		"ctrl+c":                   {[]string{"a", "b", "ctrl+c"}, []string{"a"}, true},
		"ctrl+c before it began":   {[]string{"b", "b", "ctrl+c"}, []string{"b"}, true},
		"ctrl+c behind what waits": {[]string{"a", "esc", "a", "ctrl+c"}, []string{"a"}, true},
	} {
		t.Run(name, func(t *testing.T) {
			n := &window.Window{Keeper: &window.Keeper{}, Now: time.Now}
			n.Speak(words.CatalogFor("nl"))
			s := &worker{n: n}
			n.Start(s)
			var cmds []tea.Cmd
			for _, name := range test.keys {
				cmds = append(cmds, n.Input(pilot.KeyNamed(name)))
			}
			quit := settled(n, tea.Batch(cmds...))
			if quit != test.quit || s.stopped != 1 || !slices.Equal(s.pressed, test.want) {
				t.Errorf("quit %v, stopped %d, keys %q", quit, s.stopped, s.pressed)
			}
		})
	}
}
