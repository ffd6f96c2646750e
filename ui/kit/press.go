package kit

import (
	"strings"
	"unicode/utf8"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// Press gives the key press that a binding stands for, and says false for one that stands for several, such as arrows or digits, or that
// has no name beside it.
func Press(b key.Binding) (press tea.KeyPressMsg, one bool) {
	if len(b.Keys()) == 0 || b.Help().Desc == "" {
		return press, false
	}
	first := b.Keys()[0]
	if strings.ContainsAny(b.Help().Key, " –…") || strings.ContainsAny(b.Help().Key, "←→↑↓") {
		return press, false
	}
	return Named(first), true
}

// Named gives the key press of a name as bindings have them, such as "ctrl+n".
func Named(name string) tea.KeyPressMsg {
	var press tea.KeyPressMsg
	for {
		mod, rest, found := strings.Cut(name, "+")
		if !found || rest == "" {
			break
		}
		switch mod {
		case "ctrl":
			press.Mod |= tea.ModCtrl
		case "shift":
			press.Mod |= tea.ModShift
		case "alt":
			press.Mod |= tea.ModAlt
		}
		name = rest
	}
	if code, found := namedKey(name); found {
		press.Code = code
		if name == "space" && press.Mod == 0 {
			press.Text = " "
		}
		return press
	}
	press.Code, _ = utf8.DecodeRuneInString(name)
	if press.Mod&^tea.ModShift == 0 {
		press.Text = name
	}
	return press
}

func namedKey(name string) (code rune, found bool) {
	names := map[string]rune{
		"enter": tea.KeyEnter, "tab": tea.KeyTab, "esc": tea.KeyEscape, "space": tea.KeySpace, "backspace": tea.KeyBackspace,
		"delete": tea.KeyDelete, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight, "home": tea.KeyHome,
		"end": tea.KeyEnd, "pgup": tea.KeyPgUp, "pgdown": tea.KeyPgDown, "insert": tea.KeyInsert, "f1": tea.KeyF1, "f2": tea.KeyF2,
		"f3": tea.KeyF3, "f4": tea.KeyF4, "f5": tea.KeyF5, "f6": tea.KeyF6, "f7": tea.KeyF7, "f8": tea.KeyF8, "f9": tea.KeyF9,
		"f10": tea.KeyF10, "f11": tea.KeyF11, "f12": tea.KeyF12,
	}
	code, found = names[name]
	return code, found
}
