package kit

import (
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/words"
)

// shownKey is a key of the foot as drawn last: the cells from x to end of the last line.
type shownKey struct {
	binding key.Binding
	x, end  int
}

// mostKeys is how many keys a person takes in at a glance.
const mostKeys = 7

// footer gives the keys on the last line with the status at its right, and a line with the hint above it. Keys that find no room are told by
// help, which therefore keeps its place when others give way.
func (f *Frame) footer(t *Theme, w, h int) []string {
	f.keys, f.keyLine = nil, h-1
	if h < 2 {
		return nil
	}
	room := Measure(w)
	status := ansi.Truncate(words.InLine(f.Status), room, "…")
	if status != "" {
		room -= ansi.StringWidth(status) + 3
	}
	keys := f.fitting(room)
	line := strings.Repeat(" ", margin)
	for i, b := range keys {
		from := lipgloss.Width(line)
		label, word := t.Key.Render(b.Help().Key), t.Quiet.Render(b.Help().Desc)
		if f.KeyAt == i+1 {
			line = ansi.Truncate(line, from-2, "") + t.Accent.Render(Mark) + " "
			word = t.Key.Render(b.Help().Desc)
		}
		line += label + " " + word
		f.keys = append(f.keys, shownKey{b, f.off + from, f.off + lipgloss.Width(line)})
		line += "   "
	}
	line = strings.TrimRight(line, " ")
	if status != "" {
		line = Pad(line, margin+Measure(w)-ansi.StringWidth(status)) + t.Quiet.Render(status)
	}
	if h < 12 {
		return []string{line}
	}
	hint := ""
	if f.Hint != "" {
		hint = strings.Repeat(" ", margin) + ansi.Truncate(f.Hint, Measure(w), "…")
	}
	return []string{hint, line}
}

// fitting gives the keys that find room, the first ones and help.
func (f *Frame) fitting(room int) []key.Binding {
	help := -1
	for i, b := range f.Keys {
		if len(b.Keys()) > 0 && b.Keys()[0] == helpKey {
			help = i
			room -= keyWidth(b) + 3
		}
	}
	most := mostKeys
	if help >= 0 {
		most--
	}
	var keys []key.Binding
	for i, b := range f.Keys {
		switch {
		case i == help:
			keys = append(keys, b)
		case keyWidth(b) <= room && most > 0:
			keys = append(keys, b)
			room -= keyWidth(b) + 3
			most--
		default:
			room, most = 0, 0 // those behind it are needed less
		}
	}
	return keys
}

// helpKey is what help is called by everywhere.
const helpKey = "f1"

func keyWidth(b key.Binding) int {
	return ansi.StringWidth(b.Help().Key) + 1 + ansi.StringWidth(b.Help().Desc)
}

// KeysShown gives the keys in sight, as drawn last.
func (f *Frame) KeysShown() []key.Binding {
	shown := make([]key.Binding, len(f.keys))
	for i, k := range f.keys {
		shown[i] = k.binding
	}
	return shown
}

// KeyUnder gives the key of the foot that lies on a cell of the window, from 1 and as drawn last; 0 for none.
func (f *Frame) KeyUnder(x, y int) int {
	for i, k := range f.keys {
		if y == f.keyLine && k.x <= x && x < k.end {
			return i + 1
		}
	}
	return 0
}
