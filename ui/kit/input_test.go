package kit_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// line gives a row of text under the cursor, and what it was told last.
func line(value string) (row *kit.Row, told *string) {
	told = new(string)
	row = kit.TextRow(&kit.Theme{}, "Naam", value, func(s string) { *told = s })
	form := &kit.Form{Rows: []*kit.Row{row}}
	form.Enter()
	return row, told
}

func write(row *kit.Row, keys ...string) {
	for _, name := range keys {
		row.Write(pilot.KeyNamed(name))
	}
}

// Each key does the same in a line as in a text, but for those that lead to other rows.
func TestKeysOfALine(t *testing.T) {
	for keys, want := range map[string]string{
		"ctrl+w": "een ", "alt+backspace": "een ", "ctrl+u": "", "home ctrl+k": "", "ctrl+a x": "xeen twee", "home delete": "en twee",
		"ctrl+left x": "een xtwee", "alt+b alt+d": "een ", "shift+home x": "x", "ctrl+shift+left delete": "een ", "x ctrl+z": "een twee",
		"x ctrl+z ctrl+y": "een tweex", "left ctrl+h": "een twe", "shift+left home x": "xeen twee",
	} {
		row, told := line("een twee")
		*told = "een twee"
		if write(row, strings.Fields(keys)...); row.Input.Value() != want || *told != strings.TrimSpace(want) {
			t.Errorf("%s gives %q and tells %q, want %q", keys, row.Input.Value(), *told, want)
		}
	}
	row, _ := line("een")
	for _, name := range []string{"up", "down", "pgup", "pgdown", "enter", "shift+enter", "shift+up", "shift+down", "tab", "esc", "f1", "ctrl+n", "ctrl+d"} {
		if changed, handled := row.Write(pilot.KeyNamed(name)); changed || handled {
			t.Errorf("a line keeps %s to itself", name)
		}
	}
}

// A line that is full takes what has room: nothing is lost to what has none, and what is replaced makes room.
func TestAFullLine(t *testing.T) {
	full := strings.Repeat("a", kit.MaxLine)
	row, _ := line(full)
	if write(row, "x"); row.Input.Value() != full {
		t.Errorf("a letter in a full line leaves %q", row.Input.Value())
	}
	write(row, "shift+home")
	row.Write(tea.PasteMsg{Content: strings.Repeat("b", kit.MaxLine+1)})
	if got := row.Input.Value(); got != strings.Repeat("b", kit.MaxLine) {
		t.Errorf("a paste over a full line gives %q", got)
	}
	write(row, "ctrl+z", "c")
	if got := row.Input.Value(); got != "c" {
		t.Errorf("typing over a full line gives %q", got)
	}
	if drawn, _ := row.Line(&kit.Theme{}, 6, 80, true); strings.Contains(drawn, "200") {
		t.Errorf("a line with room shows as %q", drawn)
	}
	row.Input.SetValue(full)
	if drawn, _ := row.Line(&kit.Theme{}, 6, 80, true); !strings.HasSuffix(drawn, "aaa  200/200") {
		t.Errorf("a full line shows as %q", drawn)
	}
	if row.Input.SetValue(full[:150]); row.Input.Value() != full[:150] {
		t.Errorf("another text is cut to %d characters", len(row.Input.Value()))
	}
}

// What comes first takes the place of what stood in a whole line, also as a paste, and what follows goes behind it; undo brings all back.
func TestAWholeLineIsReplaced(t *testing.T) {
	row, told := line("gisteren")
	row.Whole = true
	row.Write(tea.PasteMsg{Content: "12"})
	if write(row, "/", "3"); *told != "12/3" {
		t.Errorf("a paste and two keys give %q", *told)
	}
	write(row, "ctrl+z", "ctrl+z")
	if *told != "gisteren" {
		t.Errorf("undo gives %q", *told)
	}
	row, told = line("gisteren")
	row.Whole = true
	if write(row, "left", "x"); *told != "gisterexn" {
		t.Errorf("a letter behind a move gives %q", *told)
	}
}

// A proposal is taken with the arrow at the end of what was typed, as it is written.
func TestAnEndingIsTaken(t *testing.T) {
	row, told := line("")
	row.Complete(keys(), func(string) []string { return []string{"Éva", "familie Peeters"} })
	write(row, "F", "a", "left", "right")
	if *told != "Fa" {
		t.Errorf("an arrow within the text gives %q", *told)
	}
	if write(row, "right"); *told != "familie Peeters" {
		t.Errorf("the arrow at the end gives %q", *told)
	}
	if write(row, "ctrl+z"); row.Input.Value() != "Fa" {
		t.Errorf("undo of an ending gives %q", row.Input.Value())
	}
	row, told = line("")
	row.Complete(keys(), func(string) []string { return []string{"Éva"} })
	if write(row, "é", "right"); *told != "Éva" {
		t.Errorf("the ending of é is %q", *told)
	}
}

func keys() *kit.Keys {
	k := kit.NewKeys(words.CatalogFor("nl").Keys)
	return &k
}
