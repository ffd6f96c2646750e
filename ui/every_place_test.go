package ui_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/pilot"
	"koffiemoment/ui/words"
)

// The real cursor is what magnifiers and screen readers follow: it stands under the mark of a row, in a text, or where there is only something
// to read, on its first line.
func TestTheCursorStandsWhereOneIs(t *testing.T) {
	atEveryPlace(t, func(t *testing.T, at place) {
		p := arrive(t.TempDir(), "nl", at)
		defer p.leave()
		text, x, y := p.Frame()
		if x < 0 {
			t.Fatalf("%s: there is no cursor:\n%s", at.name, text)
		}
		line := strings.Split(text, "\n")[y]
		marked := strings.HasPrefix(ansi.TruncateLeft(line, x, ""), kit.Mark)
		read := !strings.Contains(text, " "+kit.Mark+" ") && strings.TrimSpace(line) != ""
		if written := strings.ContainsAny(line, "▌▲▼"); !marked && !read && !(p.typing() && written) {
			t.Errorf("%s: the cursor stands at %d on %q", at.name, x, line)
		}
	})
}

// shownKey is a key of the last line: what is said of it, what is pressed, and the cell where it begins.
type shownKey struct {
	said, press string
	x           int
}

// labels gives what is pressed where a key is called so, for keys that stand for one.
func labels(t *testing.T) map[string]string {
	called := map[string]string{}
	files, err := filepath.Glob("*/keys.go")
	must(err)
	for _, file := range append(files, "keys.go") {
		for _, tag := range tags(t, file) {
			first, _, _ := strings.Cut(tag.Get("keys"), " ")
			label := tag.Get("label")
			switch {
			case label == "{space}":
				label = words.CatalogFor("nl").Keys["space"]
			case label == "":
				label = keyNames.Replace(first)
			}
			if !strings.ContainsAny(label, "{ ") {
				called[label] = first
			}
		}
	}
	return called
}

var keyNames = strings.NewReplacer("f1", "F1", "f3", "F3", "f4", "F4", "f5", "F5", "f12", "F12", "pgdown", "pgdn", "delete", "del")

var apart = regexp.MustCompile(` {2,}`)

// foot gives the keys of the last line that can be pressed. A key under the cursor has its mark before it.
func (p *fresh) foot(called map[string]string) (keys []shownKey, at int) {
	line, at := strings.Replace(p.lastLine(), " "+kit.Mark+" ", "  "+kit.Mark, 1), -1
	for _, said := range apart.Split(strings.TrimSpace(line), -1) {
		said, here := strings.CutPrefix(said, kit.Mark)
		label, _, _ := strings.Cut(said, " ")
		if here {
			at = len(keys)
		}
		_, several := called[strings.Fields(said + " .")[1]]
		if press, one := called[label]; one && !several && !strings.ContainsAny(label, "←→↑↓") {
			before, _, _ := strings.Cut(line, said)
			keys = append(keys, shownKey{said, press, ansi.StringWidth(before)})
		}
	}
	return keys, at
}

func (p *fresh) lastLine() string {
	text, _, _ := p.Frame()
	return text[strings.LastIndex(text, "\n")+1:]
}

// What the last line shows does what it says: by its key, by a click, and by tab and enter.
func TestEveryKeyInSightWorks(t *testing.T) {
	called := labels(t)
	atEveryPlace(t, func(t *testing.T, at place) {
		c := copies{folder: t.TempDir(), at: at}
		defer c.leave()
		keys, _ := c.fresh().foot(called)
		idle, low := c.fresh().shows(), strings.Count(c.fresh().shows(), "\n")-1
		for _, k := range keys {
			if c.fresh().typing() && utf8.RuneCountInString(k.press) == 1 {
				t.Errorf("%s: %q would be typed", at.name, k.said)
			}
			shows, stored := c.press(k.press)
			if shows == idle && !stored {
				t.Errorf("%s: %q does nothing", at.name, k.said)
			}
			clicked, _ := c.do(func(p *pilot.Pilot) { p.Send(tea.MouseClickMsg{X: k.x, Y: low, Button: tea.MouseLeft}) })
			if clicked != shows {
				t.Errorf("%s: a click on %q shows\n%s\nand not\n%s", at.name, k.said, clicked, shows)
			}
		}
	})
}

// The same keys by tab, behind the last stop of the screen: enter does there what it would do by its key, and so it does something.
func TestEveryKeyInSightIsReachedByTab(t *testing.T) {
	called := labels(t)
	atEveryPlace(t, func(t *testing.T, at place) {
		c := copies{folder: t.TempDir(), at: at}
		defer c.leave()
		if strings.Contains(c.fresh().shows(), strings.Repeat("─", 80)) {
			return // a question, of which tab goes through the answers
		}
		first := 1
		for ; ; first++ {
			if c.press("tab"); first > 40 {
				t.Fatalf("%s: tab leads to no key of the last line", at.name)
			}
			if c.used = false; c.open.inFoot() {
				break
			}
		}
		keys, _ := c.open.foot(called)
		c.open.Press("up")
		idle := c.open.shows()
		for i := range keys {
			c.used = true
			for range first + i {
				c.fresh().Press("tab")
				c.used = false
			}
			k, on := c.open.foot(called)
			if on != i {
				t.Fatalf("%s: tab leads past %q of %v", at.name, keys[i].said, k)
			}
			stands := c.open.j.Changes()
			c.open.Press("enter")
			must(c.open.Shell.Keeper.Flush())
			if c.open.shows() == idle && c.open.j.Changes() == stands {
				t.Errorf("%s: %q does nothing by tab and enter", at.name, keys[i].said)
			}
		}
	})
}

// inFoot says that one of the keys of the last line has the cursor.
func (p *fresh) inFoot() bool { return strings.Contains(p.lastLine(), kit.Mark) }
