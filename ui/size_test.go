package ui_test

import (
	"fmt"
	"testing"

	"koffiemoment/ui/pilot"
)

// TestSizesWhileWriting resizes in mid-sentence: the text stays whole and the cursor in sight.
func TestSizesWhileWriting(t *testing.T) {
	p := pilot.Open(t, "en", nil)
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
	p.Shows(t, want[:len(want)-1])
}
