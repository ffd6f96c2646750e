//go:build unix

package cli_test

import (
	"strings"
	"testing"
)

// A sign that takes more letters than one is passed and taken away whole, and the cursor stands where the terminal drew the next letter.
func TestSignsInAWindow(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{clusters: true})
	p.paste("juf 👩🏽‍🏫 en 🇧🇪 漢字 e\u0301")
	p.send("x")
	p.waitUntil("the letter before the cursor", func(s screen) bool { return p.shows("x", s.x-1, s.y) })
	p.send("backspace", "backspace", "backspace", "backspace", "backspace", "backspace", "backspace")
	p.send("y")
	p.waitUntil("the text without its last signs", func(s screen) bool { return s.has("en y") && p.shows("y", s.x-1, s.y) })
	p.quit("ctrl+c")
	if got := m.draft(); got != "juf 👩🏽‍🏫 en y" {
		t.Errorf("kept %q", got)
	}
}

// A book is pasted, changed in its middle and kept whole.
func TestABookInAWindow(t *testing.T) {
	t.Parallel()
	m := newMachine(t)
	p := begin(t, m, window{})
	book := strings.Repeat("Oma haalt haar op en ze zingen samen.\n", 13_158) + "slotwoord"
	p.paste(book)
	p.waitFor("slotwoord")
	p.put("\x1b[1;5H") // ctrl+home
	p.waitFor("▼ Oma haalt")
	p.send("pgdown", "end")
	p.typeText(" Midden")
	p.waitFor("samen. Midden")
	p.quit("ctrl+c")
	if got := m.draft(); len(got) != len(book)+len(" Midden") || strings.Replace(got, " Midden", "", 1) != book {
		t.Errorf("of %d bytes %d were kept", len(book), len(got))
	}
}
