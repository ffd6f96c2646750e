package ui_test

import (
	"strings"
	"testing"

	"koffiemoment/ui/pilot"
)

var now = pilot.Now

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// pointed is the line that the cursor is on.
func pointed(p *pilot.Pilot) string {
	frame, _, _ := p.Frame()
	for line := range strings.Lines(frame) {
		if strings.Contains(line, "▌") || strings.Contains(line, "►") {
			return line
		}
	}
	return ""
}

// pointAt brings the cursor to the line that says something.
func pointAt(t *testing.T, p *pilot.Pilot, said string) {
	t.Helper()
	for i := 0; !strings.Contains(pointed(p), said); i++ {
		if i > 30 {
			t.Fatalf("no line says %q", said)
		}
		p.Press("down")
	}
}
