package window_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// rows is a screen with three rows, of which tab goes along, and a text.
type rows struct {
	n       *window.Window
	at      int
	field   *kit.Field
	pressed []string
}

func (s *rows) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	switch press.String() {
	case "tab":
		s.at = (s.at + 1) % 3
		return nil, s.at > 0
	case "shift+tab":
		s.at = (s.at + 2) % 3
		return nil, s.at < 2
	case "enter", "n", "up", "down":
		s.pressed = append(s.pressed, press.String())
		return nil, true
	}
	return nil, false
}

func (s *rows) Update(tea.Msg) tea.Cmd { return nil }

func (s *rows) Point(row int) bool {
	s.at = row
	return row < 3
}

func (s *rows) View(w, _ int) *kit.Frame {
	k := &s.n.Keys
	f := &kit.Frame{Title: "Rijen"}
	f.Keys = []key.Binding{k.Rows, key.NewBinding(key.WithKeys("n"), key.WithHelp("n", "nieuw")), k.Help}
	for i, name := range []string{"een", "twee", "drie"} {
		f.Row(&s.n.Theme, i, i == s.at, func(style lipgloss.Style) []string { return []string{style.Render(name)} })
	}
	f.Add("")
	kit.DrawField(f, s.field, 3, kit.Measure(w), 5)
	return f
}

func newRows() (*window.Window, *rows) {
	n := &window.Window{Keeper: &window.Keeper{}, Now: time.Now}
	n.Speak(words.CatalogFor("nl"))
	s := &rows{n: n, field: kit.NewField(&n.Theme, "eerste woorden")}
	n.Start(s)
	return n, s
}

// on gives the line of the screen on which the cursor stands.
func on(n *window.Window) string {
	content, cursor := n.Draw(80, 24)
	if cursor == nil {
		return ""
	}
	return strings.Split(content, "\n")[cursor.Y]
}

// Behind the last stop of a screen tab goes through the keys of the last line that can be pressed, and round again; enter presses one.
func TestTabGoesThroughTheKeysOfTheFoot(t *testing.T) {
	n, s := newRows()
	for _, step := range []struct{ press, on string }{
		{"tab", "► twee"}, {"tab", "► drie"}, {"tab", "► n nieuw"}, {"tab", "► F1 hulp"}, {"tab", "► een"},
		{"shift+tab", "► F1 hulp"}, {"shift+tab", "► n nieuw"}, {"shift+tab", "► drie"}, {"tab", "► n nieuw"}, {"shift+tab", "► drie"},
		{"tab", "► n nieuw"}, {"up", "► een"},
	} {
		n.Input(pilot.KeyNamed(step.press))
		if got := on(n); !strings.Contains(got, step.on) {
			t.Fatalf("%s leads to %q, want %q", step.press, got, step.on)
		}
	}
	n.Input(pilot.KeyNamed("shift+tab"))
	n.Input(pilot.KeyNamed("shift+tab"))
	if n.Input(pilot.KeyNamed("enter")); !slices.Equal(s.pressed, []string{"n"}) {
		t.Errorf("enter on the key pressed %q", s.pressed)
	}
}

func TestCapsLockChangesNothing(t *testing.T) {
	n, s := newRows()
	if n.Input(tea.KeyPressMsg{Code: 'n', Text: "N", Mod: tea.ModShift}); !slices.Equal(s.pressed, []string{"n"}) {
		t.Errorf("N pressed %q", s.pressed)
	}
}

// A click does what one expects of the place: it opens a row, puts the cursor in a text, presses a key of the foot.
func TestClicks(t *testing.T) {
	n, s := newRows()
	content, _ := n.Draw(80, 24)
	lines := strings.Split(content, "\n")
	click := func(text string, into int) {
		for y, line := range lines {
			if at := strings.Index(line, text); at >= 0 {
				n.Input(tea.MouseClickMsg{X: lipgloss.Width(line[:at]) + into, Y: y, Button: tea.MouseLeft})
				return
			}
		}
		t.Fatalf("no %q on\n%s", text, content)
	}
	if click("drie", 1); s.at != 2 || !slices.Equal(s.pressed, []string{"enter"}) {
		t.Errorf("a click on a row leads to %d, %q", s.at, s.pressed)
	}
	if click("nieuw", 0); !slices.Equal(s.pressed, []string{"enter", "n"}) {
		t.Errorf("a click on a key pressed %q", s.pressed)
	}
	s.field.Focus(true)
	click("eerste woorden", 6)
	if s.field.Update(pilot.KeyNamed("x")); s.field.Text() != "eerste"+"x"+" woorden" {
		t.Errorf("a letter after a click in the text gives %q", s.field.Text())
	}
	if n.Input(tea.MouseClickMsg{X: 0, Y: 0, Button: tea.MouseLeft}); s.at != 3 {
		t.Errorf("a click beside everything leads to %d", s.at)
	}
	if n.Input(tea.MouseWheelMsg{Button: tea.MouseWheelDown}); s.pressed[len(s.pressed)-1] != "down" {
		t.Errorf("the wheel pressed %q", s.pressed)
	}
}

// The mouse works in a wide window too, where everything stands further to the right.
func TestClicksInAWideWindow(t *testing.T) {
	n, s := newRows()
	content, _ := n.Draw(200, 50)
	for y, line := range strings.Split(content, "\n") {
		if at := strings.Index(line, "twee"); at >= 0 {
			n.Input(tea.MouseClickMsg{X: at, Y: y, Button: tea.MouseLeft})
		}
	}
	if s.at != 1 {
		t.Errorf("the click leads to %d", s.at)
	}
}

// A question lies as a sheet over the screen, which stays in sight.
func TestAQuestionLeavesTheScreenInSight(t *testing.T) {
	n, _ := newRows()
	n.Ask("Weggooien?", "“Mama bleef even …”", window.Answer{Name: "Houden"}, window.Answer{Name: "Naar de prullenmand", About: "30 dagen"})
	content, cursor := n.Draw(80, 24)
	for _, want := range []string{"twee", "Weggooien?", "► Houden", "30 dagen"} {
		if !strings.Contains(content, want) {
			t.Errorf("no %q on\n%s", want, content)
		}
	}
	if cursor == nil || len(strings.Split(content, "\n")) != 24 {
		t.Errorf("the cursor is %v of\n%s", cursor, content)
	}
	if n.Input(pilot.KeyNamed("enter")); strings.Contains(on(n), "Weggooien") {
		t.Error("the question stays")
	}
}
