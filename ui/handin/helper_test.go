package handin_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/pilot"
)

var now = pilot.Now

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// click clicks on the first letter of a text that stands on the screen.
func click(t *testing.T, p *pilot.Pilot, on string) {
	t.Helper()
	text, _, _ := p.Frame()
	for y, line := range strings.Split(text, "\n") {
		if before, _, found := strings.Cut(line, on); found {
			p.Send(tea.MouseClickMsg{X: ansi.StringWidth(before), Y: y, Button: tea.MouseLeft})
			return
		}
	}
	t.Fatalf("there is no %q to click on:\n%s", on, text)
}
