package ui_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui"
)

// TestEverySize draws every screen at sizes from 1×1 to 300×100: no panic, never more than the window holds, and the
// cursor inside it.
func TestEverySize(t *testing.T) {
	widths := []int{1, 2, 3, 5, 8, 13, 19, 20, 21, 39, 40, 60, 71, 72, 79, 80, 81, 119, 120, 121, 200, 300}
	heights := []int{1, 2, 3, 4, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 23, 24, 25, 40, 100}
	for _, s := range scenes() {
		t.Run(s.name, func(t *testing.T) {
			t.Parallel()
			p := open(t, "nl", s.fill)
			s.walk(p)
			for _, w := range widths {
				for _, h := range heights {
					p.Resize(w, h)
					if p.Quit {
						t.Fatalf("the program ended at %d×%d", w, h)
					}
					fits(t, p, w, h)
				}
			}
		})
	}
}

func fits(t *testing.T, p *ui.Pilot, w, h int) {
	t.Helper()
	lines := strings.Split(p.Raw(), "\n")
	if len(lines) > h {
		t.Errorf("%d lines at %d×%d", len(lines), w, h)
	}
	for _, line := range lines {
		if ansi.StringWidth(line) > w {
			t.Errorf("a line of %d cells at %d×%d: %q", ansi.StringWidth(line), w, h, line)
			return
		}
	}
	if _, x, y := p.Frame(); x >= w || y >= h {
		t.Errorf("cursor at %d,%d at %d×%d", x, y, w, h)
	}
}

// TestSizesWhileWriting resizes in mid-sentence: the text stays whole and the cursor in sight.
func TestSizesWhileWriting(t *testing.T) {
	p := open(t, "en", nil)
	want := ""
	for i, size := range [][2]int{{80, 24}, {1, 1}, {40, 12}, {300, 100}, {20, 6}, {120, 40}} {
		word := fmt.Sprintf("word%d ", i)
		p.Type(word)
		want += word
		p.Resize(size[0], size[1])
		if _, x, y := p.Frame(); size[1] >= 6 && (x < 0 || y < 0) {
			t.Errorf("no cursor at %v", size)
		}
	}
	shows(t, p, want[:len(want)-1])
}
