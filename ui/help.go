package ui

import (
	"math"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/entries"
	"koffiemoment/ui/feedback"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/review"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
)

// help shows every key in words, those of the screen that it was opened on first, and what the program does with what is written.
type help struct {
	shell *Shell
	win   *window.Window
	first window.Chapter
	top   int
}

func newHelp(sh *Shell) *help { return &help{shell: sh, win: sh.Window, first: sh.whereabouts()} }

// whereabouts gives the chapter that belongs to what is on screen.
func (sh *Shell) whereabouts() window.Chapter {
	if c, found := sh.Chapter(); found {
		return c
	}
	if sh.Book.Store == nil {
		return review.QueueChapter(sh.Window)
	}
	return homeChapter(sh.Window)
}

// chapters gives all there are, in the order in which they stand when none comes first. A program for reviewing alone has no others.
func (sh *Shell) chapters() []window.Chapter {
	n := sh.Window
	reviewing := []window.Chapter{review.QueueChapter(n), review.StudentChapter(n)}
	if sh.Book.Store == nil {
		return reviewing
	}
	return append([]window.Chapter{
		walk.Chapter(n), homeChapter(n), stand.Chapter(n), handin.Chapter(n), feedback.Chapter(n), entries.ListChapter(n), entries.ViewChapter(n),
	}, reviewing...)
}

// homeChapter is about the overview.
func homeChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.OnOverview,
		Keys: []key.Binding{k.New, k.Resume, k.List, k.HandIn, k.Feedback, k.Review, k.Settings, k.Discard, k.Undo, k.Quit}}
}

func (v *help) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.win)
	switch {
	case key.Matches(press, k.Up):
		v.top = max(0, v.top-1)
	case key.Matches(press, k.Down):
		v.top++
	case key.Matches(press, k.PageUp):
		v.top = max(0, v.top-10)
	case key.Matches(press, k.Top):
		v.top = 0
	case key.Matches(press, k.End):
		v.top = math.MaxInt32 // drawing knows where the end is
	case key.Matches(press, k.PageDown), key.Matches(press, k.Mark):
		v.top += 10
	case key.Matches(press, k.Help), key.Matches(press, k.Close), key.Matches(press, k.Choose), press.String() == "?":
		v.win.Drop() // the screen below goes on where it was
		return nil, true
	default:
		return nil, false
	}
	return nil, true
}

func (v *help) Update(tea.Msg) tea.Cmd { return nil }

func (v *help) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	win, t, k := v.win, &v.win.Theme, keysOf(v.win)
	words := &win.Words.Help
	f := kit.Frame{Title: words.Title, Fixed: true}
	f.Keys = []key.Binding{k.Up, k.Down, k.Close}
	f.Add(kit.Wrap(words.Intro, min(w, kit.Prose), "")...)
	for _, c := range v.order() {
		v.add(&f, c.Name, w, c.Keys...)
		for _, n := range c.Notes {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(n, min(w, kit.Prose), ""))...)
		}
	}
	v.add(&f, words.Everywhere, w, k.Close, k.Help, k.QuitNow)
	f.Add("", t.Title.Render(words.Safe))
	f.Add(kit.Wrap(words.SafeAbout, min(w, kit.Prose), "")...)
	v.top = max(0, min(v.top, len(f.Body)-f.Room(h)))
	f.Focus = v.top
	return &f
}

// order gives the chapters with the first in front.
func (v *help) order() []window.Chapter {
	first := func(c window.Chapter) bool { return c.Name == v.first.Name }
	return append([]window.Chapter{v.first}, slices.DeleteFunc(v.shell.chapters(), first)...)
}

func (v *help) add(f *kit.Frame, name string, w int, keys ...key.Binding) {
	t := &v.win.Theme
	f.Add("", t.Title.Render(name))
	for _, b := range keys {
		f.Add(t.Key.Render(kit.Cell(b.Help().Key, 11)) + kit.Cell(b.Help().Desc, w-15))
	}
}
