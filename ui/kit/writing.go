package kit

import (
	"strings"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/ui/textarea"
)

// moves are the keys that lead through a text; with shift they select.
var moves = map[string]textarea.Motion{
	"left": textarea.Left, "ctrl+b": textarea.Left,
	"right": textarea.Right, "ctrl+f": textarea.Right,
	"ctrl+left": textarea.WordLeft, "alt+left": textarea.WordLeft, "alt+b": textarea.WordLeft,
	"ctrl+right": textarea.WordRight, "alt+right": textarea.WordRight, "alt+f": textarea.WordRight,
	"up": textarea.Up, "down": textarea.Down, "pgup": textarea.PageUp, "pgdown": textarea.PageDown,
	"home": textarea.RowStart, "ctrl+a": textarea.RowStart,
	"end": textarea.RowEnd, "ctrl+e": textarea.RowEnd,
	"ctrl+home": textarea.Start, "alt+<": textarea.Start,
	"ctrl+end": textarea.End, "alt+>": textarea.End,
}

// wipes are the keys that take away what lies up to where a motion leads, or what is selected.
var wipes = map[string]textarea.Motion{
	"backspace": textarea.Left, "shift+backspace": textarea.Left, "ctrl+h": textarea.Left,
	"delete":         textarea.Right,
	"ctrl+backspace": textarea.WordLeft, "alt+backspace": textarea.WordLeft, "ctrl+w": textarea.WordLeft,
	"ctrl+delete": textarea.WordRight, "alt+delete": textarea.WordRight, "alt+d": textarea.WordRight,
	"ctrl+k": textarea.LineEnd, "ctrl+u": textarea.LineStart,
}

// steps are the keys that take back what was done to a text, and those that do it again.
var steps = map[string]func(*textarea.Area) bool{
	"ctrl+z": (*textarea.Area).Undo,
	"ctrl+y": (*textarea.Area).Redo, "ctrl+shift+z": (*textarea.Area).Redo,
}

// edits says whether a key without a letter is one that a single line of text answers.
func edits(name string) bool {
	if m, ok := moves[unshifted(name)]; ok {
		return m != textarea.Up && m != textarea.Down && m != textarea.PageUp && m != textarea.PageDown
	}
	_, wipes := wipes[name]
	return wipes || steps[name] != nil
}

// edit answers a key that moves in a text or changes it without a letter, if it is one.
func edit(a *textarea.Area, press tea.KeyPressMsg) {
	name := press.String()
	if m, ok := moves[unshifted(name)]; ok {
		a.Move(m, unshifted(name) != name)
	} else if m, ok := wipes[name]; ok {
		a.Delete(m)
	} else if step, ok := steps[name]; ok {
		step(a)
	}
}

// typed gives what a key writes into a text of more lines: its letters, or a line feed.
func typed(press tea.KeyPressMsg) string {
	switch unshifted(press.String()) {
	case "enter", "alt+enter", "ctrl+m":
		return "\n"
	}
	return press.Text
}

// unshifted is the name of a key without shift.
func unshifted(name string) string { return strings.Replace(name, "shift+", "", 1) }

// clean gives what may come behind the cursor, and how many hidden characters it left out. A pile of marks grows letter by letter too.
func clean(a *textarea.Area, text string) (kept string, removed int) {
	first, _ := utf8.DecodeRuneInString(text)
	if !rubric.IsMark(first) {
		return journal.Clean(text)
	}
	before := a.Last()
	kept, removed = journal.Clean(before + text)
	return strings.TrimPrefix(kept, before), removed
}
