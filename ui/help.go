package ui

import (
	"math"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/kit"
)

// help shows every key in words, those of the screen that it was opened on first, and what the program does with what is written.
type help struct {
	shell *app
	win   *window
	first chapter
	top   int
}

func newHelp(a *app) *help { return &help{shell: a, win: a.window, first: a.whereabouts()} }

// whereabouts gives the chapter of the screen on top, or else of the nearest below that has one.
func (a *app) whereabouts() chapter {
	for _, s := range slices.Backward(a.stack) {
		if s, ok := s.(chaptered); ok {
			return s.chapter()
		}
	}
	return homeChapter(a.window)
}

// chapters gives all there are, in the order in which they stand when none comes first. A program for reviewing alone has no others.
func (a *app) chapters() []chapter {
	n := a.window
	reviewing := []chapter{queueChapter(n), studentChapter(n)}
	if a.book.store == nil {
		return reviewing
	}
	return append([]chapter{
		walkChapter(n), homeChapter(n), standChapter(n), handInChapter(n), feedbackChapter(n), listChapter(n), entryChapter(n),
	}, reviewing...)
}

// homeChapter is about the overview.
func homeChapter(n *window) chapter {
	k := &n.keys
	return chapter{name: n.words.Help.OnOverview,
		keys: []key.Binding{k.New, k.Resume, k.List, k.HandIn, k.Feedback, k.Review, k.Settings, k.Discard, k.Undo, k.Quit}}
}

func (v *help) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &v.win.keys
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
		v.win.drop() // the screen below goes on where it was
		return nil, true
	default:
		return nil, false
	}
	return nil, true
}

func (v *help) update(tea.Msg) tea.Cmd { return nil }

func (v *help) view(w, h int) (string, *tea.Cursor) {
	win, t, k := v.win, &v.win.theme, &v.win.keys
	words := &win.words.Help
	f := kit.Frame{Title: words.Title, Fixed: true}
	f.Keys = []key.Binding{k.Up, k.Down, k.Close}
	f.Add(kit.Wrap(words.Intro, min(w-2, 90), " ")...)
	for _, c := range v.order() {
		v.add(&f, c.name, w, c.keys...)
		for _, n := range c.notes {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(n, min(w-2, 90), "   "))...)
		}
	}
	v.add(&f, words.Everywhere, w, k.Close, k.Help, k.QuitNow)
	f.Add("", " "+t.Title.Render(words.Safe))
	f.Add(kit.Wrap(words.SafeAbout, min(w-2, 90), "   ")...)
	v.top = max(0, min(v.top, len(f.Body)-f.Room(h)))
	f.Focus = v.top
	return f.Draw(t, w, h)
}

// order gives the chapters with the first in front.
func (v *help) order() []chapter {
	first := func(c chapter) bool { return c.name == v.first.name }
	return append([]chapter{v.first}, slices.DeleteFunc(v.shell.chapters(), first)...)
}

func (v *help) add(f *kit.Frame, name string, w int, keys ...key.Binding) {
	t := &v.win.theme
	f.Add("", " "+t.Title.Render(name))
	for _, b := range keys {
		f.Add("   " + t.Key.Render(kit.Cell(b.Help().Key, 11)) + kit.Cell(b.Help().Desc, w-15))
	}
}
