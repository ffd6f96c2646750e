package ui_test

import (
	"testing"

	"koffiemoment/ui/pilot"
	"koffiemoment/ui/terminal"
	"koffiemoment/ui/words"
)

// TestUnreadableLettersAreSaid says it in words at every size that holds them, over a text and over a dialog, and not for ever.
func TestUnreadableLettersAreSaid(t *testing.T) {
	for _, lang := range words.Languages() {
		says := words.CatalogFor(lang).Errors.Unreadable
		for name, keys := range map[string][]string{"overview": nil, "text": {"n"}, "dialog": {"x"}} {
			p := pilot.Open(t, lang, pilot.Filled)
			p.Press(keys...)
			before, x, y := p.Frame()
			p.Send(terminal.UnreadableMsg{})
			p.Says(t, says)
			if _, nowX, nowY := p.Frame(); nowX != x || nowY != y {
				t.Errorf("%s: the cursor went from %d,%d to %d,%d", name, x, y, nowX, nowY)
			}
			p.Elapse()
			if after, _, _ := p.Frame(); after != before {
				t.Errorf("%s: it is still said:\n%s", name, after)
			}
		}
	}
}
