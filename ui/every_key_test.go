package ui_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// atEveryPlace runs a test at each screen of the student's side. What the program finds of this machine is a folder of its own.
func atEveryPlace(t *testing.T, test func(t *testing.T, at place)) {
	t.Setenv("HOME", t.TempDir())
	t.Setenv("USERPROFILE", t.TempDir())
	for _, at := range places() {
		t.Run(at.name, func(t *testing.T) {
			t.Parallel()
			test(t, at)
		})
	}
}

// TestEveryPlaceIsReached guards the list of screens, on which the tests below stand.
func TestEveryPlaceIsReached(t *testing.T) {
	atEveryPlace(t, func(t *testing.T, at place) {
		p := arrive(t.TempDir(), "nl", at)
		defer p.leave()
		p.Lives(t)
		p.Shows(t, at.shows)
	})
}

// everyKey gives each key that any screen of the student answers, and all others that a keyboard has.
func everyKey(t *testing.T) (keys []string) {
	keys = strings.Fields("enter space tab shift+tab esc delete backspace up down left right home end pgup pgdown insert ? / , ; & é \" ' ( § è ! ç à 0 1 2 3 4 5 6 7 8 9")
	for letter := 'a'; letter <= 'z'; letter++ {
		keys = append(keys, string(letter), "ctrl+"+string(letter))
	}
	for n := 1; n <= 12; n++ {
		keys = append(keys, fmt.Sprint("f", n))
	}
	for _, arrow := range strings.Fields("up down left right home end backspace delete enter") {
		keys = append(keys, "ctrl+"+arrow, "shift+"+arrow, "alt+"+arrow)
	}
	files, err := filepath.Glob("*/keys.go")
	must(err)
	for _, file := range append(files, "keys.go") {
		for _, tag := range tags(t, file) {
			for _, name := range strings.Fields(tag.Get("keys")) {
				if word := inBraces.FindStringSubmatch(name); word != nil {
					name = words.CatalogFor("nl").Keys[word[1]]
				}
				keys = append(keys, name)
			}
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

// typing says that the cursor is in a text.
func (p *fresh) typing() bool {
	c := p.Shell.View().Cursor
	return c != nil && c.Shape == tea.CursorBar
}

// look reads what is stored by now.
func (p *fresh) look() stored {
	must(p.Shell.Keeper.Flush())
	return readStored(p.j)
}

// TestNoKeyTakesAwayForGood presses every key on every screen. What is gone from what was stored lies in the bin, which counts as stored,
// or comes back by one key more: u, in a text the key that undoes, and where arrows go through choices the other arrow. What asks first, took nothing yet.
func TestNoKeyTakesAwayForGood(t *testing.T) {
	keys := everyKey(t)
	atEveryPlace(t, func(t *testing.T, at place) {
		c := copies{folder: t.TempDir(), at: at}
		defer c.leave()
		before := c.fresh().look()
		for _, k := range keys {
			typing := c.fresh().typing()
			if typing && letter(k) {
				continue // of these the next test presses all
			}
			_, stored := c.press(k)
			if c.open.Crashed {
				t.Errorf("%s: %s ends the program by a fault", at.name, k)
			}
			if !stored {
				continue
			}
			lost := before.gone(c.open.look())
			if c.leave(); len(lost) > 0 && !comesBack(c.folder, at, before, k, typing) {
				t.Errorf("%s: %s takes away what nothing brings back: %s", at.name, k, strings.Join(lost, ", "))
			}
		}
	})
}

// letter says that a key writes one letter or sign.
func letter(k string) bool { return k == "space" || utf8.RuneCountInString(k) == 1 }

// TestInATextEveryLetterIsText types all of them, one after the other: each only adds to what is there, and leads nowhere.
func TestInATextEveryLetterIsText(t *testing.T) {
	keys := everyKey(t)
	atEveryPlace(t, func(t *testing.T, at place) {
		p := arrive(t.TempDir(), "nl", at)
		defer p.leave()
		if !p.typing() {
			return
		}
		before := p.look()
		for _, k := range keys {
			if !letter(k) {
				continue
			}
			p.Press(k)
			if lost := before.gone(p.look()); len(lost) > 0 || !p.typing() {
				t.Fatalf("%s: %s is no text, or takes away: %s", at.name, k, strings.Join(lost, ", "))
			}
		}
	})
}

// TestCapsLockChangesNothing presses each letter as it comes with caps lock on.
func TestCapsLockChangesNothing(t *testing.T) {
	atEveryPlace(t, func(t *testing.T, at place) {
		c := copies{folder: t.TempDir(), at: at}
		defer c.leave()
		if c.fresh().typing() || at.name == "answers, a file to open" {
			return // what is typed is shown as it is
		}
		for k := 'a'; k <= 'z'; k++ {
			small, _ := c.press(string(k))
			if capital, _ := c.press(string(unicode.ToUpper(k))); capital != small {
				t.Errorf("%s: with caps lock on %c does something else. It shows\n%s\nand not\n%s", at.name, k, capital, small)
			}
		}
	})
}

// TestEnterNeverTakesAway presses it three times, by which somebody in a hurry comes through two screens more.
func TestEnterNeverTakesAway(t *testing.T) {
	atEveryPlace(t, func(t *testing.T, at place) {
		p := arrive(t.TempDir(), "nl", at)
		defer p.leave()
		before := p.look()
		for n := range 3 {
			p.Press("enter")
			if lost := before.gone(p.look()); len(lost) > 0 && !actsByEnter(at) {
				t.Fatalf("%s: enter number %d takes away: %s", at.name, n+1, strings.Join(lost, ", "))
			}
		}
	})
}

// actsByEnter says that the rows of a place are what can be done about a passage, each of which says so: to decide anew, to take words away.
func actsByEnter(at place) bool {
	return strings.HasPrefix(at.name, "handing in, check") || strings.HasPrefix(at.name, "cards, a name")
}

// comesBack says whether a key that a person would press next brings back what another took.
func comesBack(folder string, at place, before stored, pressed string, typing bool) bool {
	ways := []string{"u"}
	switch {
	case strings.HasSuffix(pressed, "enter") && !actsByEnter(at):
		return false
	case typing && actsByEnter(at): // the words are typed, and what they stand for is put back behind them
		ways = []string{"ctrl+z", "u"}
	case typing && pressed == "ctrl+z":
		ways = []string{"ctrl+y"}
	case typing:
		ways = []string{"ctrl+z"}
	case pressed == "left":
		ways = append(ways, "right")
	case pressed == "right":
		ways = append(ways, "left")
	case pressed == "u":
		ways = []string{"x", "u"} // what u took back is done again by the key that did it, or by u where that was enter
	}
	for _, way := range ways {
		p := arrive(folder, "nl", at)
		p.Press(pressed, way)
		lost := before.gone(p.look())
		p.leave()
		if len(lost) == 0 {
			return true
		}
	}
	return false
}
