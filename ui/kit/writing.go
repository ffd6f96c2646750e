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

// edits says whether a key without a letter is one that a single line of text answers.
func edits(name string) bool {
	m, leads := moves[strings.Replace(name, "shift+", "", 1)]
	_, wipe := wipes[name]
	return leads && m != textarea.Up && m != textarea.Down && m != textarea.PageUp && m != textarea.PageDown || wipe || name == "ctrl+z" ||
		name == "ctrl+shift+z" || name == "ctrl+y"
}

// edit answers a key that changes a text or moves in it, and says false for any other.
func edit(a *textarea.Area, press tea.KeyPressMsg) bool {
	name := press.String()
	plain := strings.Replace(name, "shift+", "", 1)
	if m, ok := moves[plain]; ok {
		a.Move(m, plain != name)
		return true
	}
	if m, ok := wipes[name]; ok {
		a.Delete(m)
		return true
	}
	switch plain {
	case "enter", "ctrl+m", "alt+enter":
		a.Insert("\n")
	case "ctrl+z":
		if plain != name {
			a.Redo()
		} else {
			a.Undo()
		}
	case "ctrl+y":
		a.Redo()
	default:
		return false
	}
	return true
}

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
