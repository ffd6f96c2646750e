package kit

import (
	"reflect"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// Keys is the table of what a key means everywhere, as data that the foot, the help and README read: say is the word for it at the foot, and
// means the sentence about it in the table, one for bindings that belong together. A wing may call such a key by a word that says where it
// leads from there, but gives it no other meaning; what one wing alone needs stands in its own keys.go. All are chosen to arrive on AZERTY keyboards, in Windows Terminal and in tmux.
type Keys struct {
	Switch     key.Binding `keys:"tab" say:"switch" means:"always-switch"`
	SwitchBack key.Binding `keys:"shift+tab" say:"switch-back" means:"always-switch-back"`
	Choose     key.Binding `keys:"enter" say:"choose" means:"always-choose"`
	Mark       key.Binding `keys:"space" say:"mark" label:"{space}" means:"always-mark"`
	Close      key.Binding `keys:"esc" say:"close" means:"always-close"`
	Up         key.Binding `keys:"up" say:"up" means:"always-rows"`
	Down       key.Binding `keys:"down" say:"down" means:"always-rows"`
	Left       key.Binding `keys:"left" say:"left" means:"always-turn"`
	Right      key.Binding `keys:"right" say:"right" means:"always-turn"`
	PageUp     key.Binding `keys:"pgup" say:"page-up" means:"always-page"`
	PageDown   key.Binding `keys:"pgdown" say:"page-down" means:"always-page"`
	Top        key.Binding `keys:"home" say:"top" means:"always-ends"`
	End        key.Binding `keys:"end" say:"end" means:"always-ends"`
	GiveLevel  key.Binding `keys:"1 2 3 4 5 6 7" say:"give-level" label:"1 2 …" means:"always-level"`
	Clear      key.Binding `keys:"delete backspace" say:"clear-level" means:"always-clear"`
	Remove     key.Binding `keys:"x delete" say:"remove" means:"always-remove"`
	Undo       key.Binding `keys:"u" say:"undo" means:"always-undo"`
	Edit       key.Binding `keys:"e" say:"edit" means:"always-edit"`
	Filter     key.Binding `keys:"/" say:"filter" means:"always-filter"`
	Next       key.Binding `keys:"ctrl+n f8" say:"next" means:"always-next"`
	Back       key.Binding `keys:"ctrl+p f9" say:"back" means:"always-back"`
	Finish     key.Binding `keys:"ctrl+t f2" say:"look-back" means:"always-finish"`
	SendAway   key.Binding `keys:"f3" say:"send-away" means:"always-send-away"`
	Help       key.Binding `keys:"f1" say:"help" means:"always-help"`
	Curtain    key.Binding `keys:"f12 ctrl+l" say:"curtain" means:"always-curtain"`
	Quit       key.Binding `keys:"q" say:"quit" means:"always-quit"`
	QuitNow    key.Binding `keys:"ctrl+c" say:"quit-now" means:"always-quit-now"`

	Rows     key.Binding `keys:"up down" say:"rows" label:"↑ ↓"`
	Turn     key.Binding `keys:"left right" say:"turn" label:"← →"`
	Accept   key.Binding `keys:"enter" say:"accept"`
	Read     key.Binding `keys:"enter" say:"read"`
	OpenFile key.Binding `keys:"enter" say:"open-file"`
	Done     key.Binding `keys:"enter esc" say:"done"`
	Leave    key.Binding `keys:"esc" say:"done"`
	Stop     key.Binding `keys:"esc" say:"stop"`
	Refuse   key.Binding `keys:"esc" say:"refuse"`
	Wipe     key.Binding `keys:"esc" say:"clear"`

	Moments key.Binding `keys:"m" say:"moments"`
	Review  key.Binding `keys:"r" say:"review"`
	Report  key.Binding `keys:"b" say:"report"`
}

// NewKeys gives them in the words of a language.
func NewKeys(w words.KeyWords) Keys {
	var k Keys
	Bind(&k, w)
	return k
}

// Meanings gives the table in sentences: what one or more keys mean on every screen.
func Meanings(w words.KeyWords) (table []key.Help) {
	all := reflect.ValueOf(NewKeys(w))
	before := ""
	for i := range all.NumField() {
		means := all.Type().Field(i).Tag.Get("means")
		if means == "" {
			continue
		}
		names := AllNames(all.Field(i).Interface().(key.Binding))
		if means == before {
			table[len(table)-1].Key += ", " + names
			continue
		}
		table, before = append(table, key.Help{Key: names, Desc: w[means]}), means
	}
	return table
}

// Step moves a cursor over rows by the keys that do so everywhere, and says whether the key was one of them.
func (k *Keys) Step(press tea.KeyPressMsg, at *int, rows int) bool {
	to := *at
	switch {
	case key.Matches(press, k.Up):
		to--
	case key.Matches(press, k.Down):
		to++
	case key.Matches(press, k.PageUp):
		to -= pageStep
	case key.Matches(press, k.PageDown):
		to += pageStep
	case key.Matches(press, k.Top):
		to = 0
	case key.Matches(press, k.End):
		to = rows - 1
	default:
		return false
	}
	*at = max(0, min(to, rows-1))
	return true
}

// pageStep is how many rows a page key moves.
const pageStep = 10

// Digit reads a digit key as a number from 0 to 9. On a Belgian or French AZERTY keyboard the digits ask for shift, so the
// characters on the same keys without it count as well. It gives -1 for any other key.
func Digit(msg tea.KeyPressMsg) int {
	switch s := msg.Key().Text; s {
	case "0", "1", "2", "3", "4", "5", "6", "7", "8", "9":
		return int(s[0] - '0')
	case "&":
		return 1
	case "é":
		return 2
	case `"`:
		return 3
	case "'":
		return 4
	case "(":
		return 5
	case "§":
		return 6
	case "è":
		return 7
	case "!":
		return 8
	case "ç":
		return 9
	case "à":
		return 0
	}
	return -1
}
