package ui

import (
	"fmt"
	"slices"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/beside"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/feedback"
	"koffiemoment/ui/group"
	"koffiemoment/ui/guide"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/judge"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/looks"
	"koffiemoment/ui/review"
	"koffiemoment/ui/stage"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// help is a small book: the keys come first, those of the screen that it was opened on before the others, and then a page for each thing
// that a student does well to know, or a lecturer where it was opened on a lecturer's screen. The last of these leads to an example to look around in.
type help struct {
	shell  *Shell
	win    *window.Window
	first  window.Chapter
	late   bool // it is about a lecturer's evening
	page   int  // 0 for the keys, else which lesson
	scroll kit.Scroll
}

// newHelp opens it at the keys.
func newHelp(sh *Shell) *help {
	v := &help{shell: sh, win: sh.Window, first: sh.whereabouts()}
	v.late = slices.ContainsFunc(reviewing(sh.Window), func(c window.Chapter) bool { return c.Name == v.first.Name })
	return v
}

// newLessons opens it where it begins to teach.
func newLessons(sh *Shell) *help {
	v := newHelp(sh)
	v.page = 1
	return v
}

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

// reviewing gives the chapters of a lecturer.
func reviewing(n *window.Window) []window.Chapter {
	return []window.Chapter{review.QueueChapter(n), judge.Chapter(n)}
}

// chapters gives all there are, in the order in which they stand when none comes first. A program for reviewing alone has no others.
func (sh *Shell) chapters() []window.Chapter {
	n := sh.Window
	if sh.Book.Store == nil {
		return reviewing(n)
	}
	return append([]window.Chapter{
		walk.Chapter(n), homeChapter(n), stand.Chapter(n), stage.Chapter(n), looks.Chapter(n), group.Chapter(n), handin.Chapter(n), feedback.Chapter(n), entries.ListChapter(n), entries.ViewChapter(n), beside.Chapter(n),
	}, reviewing(n)...)
}

// homeChapter is about the overview.
func homeChapter(n *window.Window) window.Chapter {
	k := keysOf(n)
	return window.Chapter{Name: n.Words.Help.OnOverview,
		Keys: []key.Binding{k.New, k.Resume, k.Assess, k.Feedback, k.List, k.Folder, k.Stage, k.LookAgain, k.Growth, k.Mirror, k.Intentions, k.Around, k.School, k.Statements, k.Whole, k.Story, k.Writing, k.ThenNow, k.Cards, k.Tips, k.Papers, k.HandIn,
			k.Review, k.Settings, k.GoOver, k.Discard, k.Undo, k.SendAway, k.Quit}}
}

func (v *help) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.win)
	switch {
	case key.Matches(press, k.NextPage):
		return v.next(), true
	case key.Matches(press, k.LastPage):
		v.turn(max(0, v.page-1))
	case key.Matches(press, k.KeysPage):
		v.turn(0)
	case key.Matches(press, k.Look) && v.example() != nil:
		return v.shell.look(v, v.example()), true
	case key.Matches(press, k.Guide) && v.late:
		return v.win.Push(guide.New(v.win, v.shell.Book.Rubric)), true
	case key.Matches(press, k.Help), key.Matches(press, k.Close), press.String() == "?":
		v.win.Drop() // the screen below goes on where it was
	default:
		return nil, v.scroll.Key(press, &k.Keys)
	}
	return nil, true
}

// next goes on to what is named as coming next.
func (v *help) next() tea.Cmd {
	switch pages := v.lessons(); {
	case v.page < len(pages):
		v.turn(v.page + 1)
	case v.example() != nil:
		return v.shell.look(v, v.example())
	default:
		v.win.Drop()
	}
	return nil
}

func (v *help) turn(page int) { v.page, v.scroll = page, kit.Scroll{} }

// lessons are the pages behind the keys. One about the example is among them where there is one.
func (v *help) lessons() []words.Lesson {
	w := &v.win.Words.Lessons
	pages, last := w.Pages, w.Example
	if v.late {
		pages, last = w.Evening, w.Class
	} else if page, has := guide.WhyWhere(v.win, v.shell.Book.Rubric); has {
		pages = append(slices.Clone(pages), page)
	}
	switch {
	case v.shell.evening != nil: // one that is open already comes first: it says what lies there
		return append([]words.Lesson{last}, pages...)
	case v.example() == nil:
		return pages
	}
	return append(slices.Clone(pages), last)
}

// example is what the last page leads to, nil where it leads nowhere.
func (v *help) example() invention {
	if v.late {
		return v.shell.class
	}
	return v.shell.sample
}

// Point turns to what was clicked: a page of the contents, or one of the two rows at the foot.
func (v *help) Point(row int) (opens bool) {
	switch n := len(v.lessons()); {
	case row <= n:
		v.turn(row)
	case row == n+1:
		return true
	default:
		v.turn(0)
	}
	return false
}

// Update hears of the example that was asked for.
func (v *help) Update(msg tea.Msg) tea.Cmd {
	if made, ok := msg.(sampleMsg); ok {
		return v.shell.enter(made)
	}
	return nil
}

// contentsAt is where the contents stand beside a page that has room for them.
const contentsAt = 70

func (v *help) View(w, h int) *kit.Frame {
	measure, pages := kit.Measure(w), v.lessons()
	say := &v.win.Words.Lessons
	f := kit.Frame{Title: v.win.Words.Help.Title, Where: say.KeysName}
	if v.page > 0 {
		f.Where = fmt.Sprintf(say.Of, pages[v.page-1].Name, v.page, len(pages))
	}
	if w < kit.Wide {
		v.draw(&f, min(measure, kit.Prose))
	} else {
		var page, contents kit.Frame
		v.draw(&page, contentsAt-4)
		v.contents(&contents, measure-contentsAt)
		f.Columns(&page, &contents, contentsAt)
	}
	v.ways(&f, measure)
	v.scroll.Show(&f, h)
	f.Keys = v.keys()
	return &f
}

func (v *help) keys() []key.Binding {
	k := keysOf(v.win)
	keys := []key.Binding{k.NextPage}
	if v.page > 0 {
		keys = append(keys, k.LastPage)
	}
	keys = append(keys, k.Close)
	if v.scroll.Length > v.scroll.Height {
		keys = append(keys, k.Down)
	}
	if v.example() != nil && v.page < len(v.lessons()) { // behind the last page it comes next
		keys = append(keys, k.Look)
	}
	if v.late {
		keys = append(keys, k.Guide)
	}
	return append(keys, k.Curtain)
}

// draw adds the page that is open.
func (v *help) draw(f *kit.Frame, w int) {
	if v.page == 0 {
		v.drawKeys(f, w)
		return
	}
	guide.DrawLesson(f, &v.win.Theme, &v.lessons()[v.page-1], w)
}

// contents adds the names of the pages.
func (v *help) contents(f *kit.Frame, w int) {
	t, say := &v.win.Theme, &v.win.Words.Lessons
	f.Add(t.Quiet.Render(kit.Cell(say.Contents, w)), "")
	names := []string{say.KeysName}
	for _, l := range v.lessons() {
		names = append(names, l.Name)
	}
	for i, name := range names {
		style := t.Quiet
		if i == v.page {
			style = t.Title
		}
		f.Row(t, i, false, func(lipgloss.Style) []string { return []string{style.Render(kit.Cell(name, w))} })
	}
}

// ways adds the two rows at the foot: what comes next, and the keys.
func (v *help) ways(f *kit.Frame, w int) {
	t, say, pages := &v.win.Theme, &v.win.Words.Lessons, v.lessons()
	next := say.Done
	switch {
	case v.page < len(pages):
		next = pages[v.page].Title
	case v.example() != nil && v.late:
		next = say.EnterClass
	case v.example() != nil:
		next = say.Enter
	}
	f.Pin()
	f.Add("")
	way := func(row int, name, about, label string) {
		f.Row(t, row, false, func(lipgloss.Style) []string {
			line := t.Quiet.Render(kit.Cell(name, guide.Labels)) + kit.Cell(about, w-guide.Labels-len(label)-1)
			return []string{line + " " + t.Key.Render(label)}
		})
	}
	way(len(pages)+1, say.Next, next, "")
	if v.page > 0 {
		way(len(pages)+2, say.Keys, say.KeysAbout, keysOf(v.win).KeysPage.Help().Key)
	}
}

// drawKeys adds the keys in words, chapter by chapter, and what the program does with what is written. Behind the screen that one comes
// from stands what keys mean everywhere.
func (v *help) drawKeys(f *kit.Frame, w int) {
	t, say := &v.win.Theme, &v.win.Words.Help
	f.Add(kit.Wrap(say.Intro, w, "")...)
	for i, c := range v.order() {
		v.table(f, c.Name, w, c.Named())
		for _, n := range c.Notes {
			f.Add(kit.Styled(t.Quiet, kit.Wrap(n, w, ""))...)
		}
		if i == 0 {
			v.table(f, say.Everywhere, w, kit.Meanings(v.win.Words.Keys))
		}
	}
	f.Add("", t.Title.Render(kit.Cell(say.Safe, w)))
	f.Add(kit.Wrap(say.SafeAbout, w, "")...)
}

// order gives the chapters with the first in front.
func (v *help) order() []window.Chapter {
	first := func(c window.Chapter) bool { return c.Name == v.first.Name }
	return append([]window.Chapter{v.first}, slices.DeleteFunc(v.shell.chapters(), first)...)
}

// keyCells is how many cells the names of keys have before what they do.
const keyCells = 18

// table adds a heading, and keys with what they do.
func (v *help) table(f *kit.Frame, name string, w int, keys []key.Help) {
	t := &v.win.Theme
	f.Add("", t.Title.Render(kit.Cell(name, w)))
	for _, k := range keys {
		for i, line := range kit.Wrap(k.Desc, max(1, w-keyCells), "") {
			label := ""
			if i == 0 {
				label = k.Key
			}
			f.Add(t.Key.Render(kit.Cell(label, keyCells)) + line)
		}
	}
}
