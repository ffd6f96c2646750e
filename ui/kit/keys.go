package kit

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// Keys are those that mean the same in several places, as data that the footer and the help read; what one wing alone needs stands in its
// own keys.go. They are chosen to arrive on AZERTY keyboards, in Windows Terminal and in tmux.
type Keys struct {
	Next       key.Binding `keys:"ctrl+n f8" say:"next"`
	Back       key.Binding `keys:"ctrl+p f9" say:"back"`
	Switch     key.Binding `keys:"tab" say:"switch"`
	SwitchBack key.Binding `keys:"shift+tab" say:"switch-back"`
	Stop       key.Binding `keys:"esc" say:"stop"`
	Up         key.Binding `keys:"up" say:"up"`
	Down       key.Binding `keys:"down" say:"down"`
	Rows       key.Binding `keys:"up down" say:"rows" label:"↑ ↓"`
	Left       key.Binding `keys:"left" say:"left"`
	Right      key.Binding `keys:"right" say:"right"`
	PageUp     key.Binding `keys:"pgup" say:"page-up"`
	PageDown   key.Binding `keys:"pgdown" say:"page-down"`
	Top        key.Binding `keys:"home" say:"top"`
	End        key.Binding `keys:"end" say:"end"`
	Choose     key.Binding `keys:"enter" say:"choose"`
	Mark       key.Binding `keys:"space" say:"mark" label:"{space}"`
	Accept     key.Binding `keys:"enter" say:"accept"`
	Refuse     key.Binding `keys:"esc" say:"refuse"`
	Clear      key.Binding `keys:"delete backspace" say:"clear-level" label:"del"`
	Close      key.Binding `keys:"esc" say:"close"`
	Quit       key.Binding `keys:"q" say:"quit"`
	QuitNow    key.Binding `keys:"ctrl+c" say:"quit-now"`
	Help       key.Binding `keys:"f1" say:"help"`
	SendAway   key.Binding `keys:"f3" say:"send-away" label:"F3"`
	Filter     key.Binding `keys:"/" say:"filter"`
	Edit       key.Binding `keys:"e" say:"edit"`
	Undo       key.Binding `keys:"u" say:"undo"`
	Done       key.Binding `keys:"enter esc" say:"done"`
	Leave      key.Binding `keys:"esc" say:"done"`
	Wipe       key.Binding `keys:"esc" say:"clear"`
	Assess     key.Binding `keys:"z" say:"assess"`
	Growth     key.Binding `keys:"g" say:"growth"`
	Mirror     key.Binding `keys:"s" say:"mirror"`
	Intentions key.Binding `keys:"w" say:"intentions"`
	Around     key.Binding `keys:"k" say:"around"`
	Moments    key.Binding `keys:"m" say:"moments"`
	Turn       key.Binding `keys:"left right" say:"turn" label:"← →"`
	GiveLevel  key.Binding `keys:"1 2 3 4 5 6 7" say:"give-level" label:"1 2 …"`
	Read       key.Binding `keys:"enter" say:"read"`
	Remove     key.Binding `keys:"x delete" say:"remove"`
	HandIn     key.Binding `keys:"i" say:"hand-in"`
	Feedback   key.Binding `keys:"a" say:"feedback"`
	Review     key.Binding `keys:"r" say:"review"`
	OpenFile   key.Binding `keys:"enter" say:"open-file"`
}

// NewKeys gives them in the words of a language.
func NewKeys(w words.KeyWords) Keys {
	var k Keys
	Bind(&k, w)
	return k
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
