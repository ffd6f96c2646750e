// Package guide is the guide for whoever gives the course: where each heading of the course is met in the program, what to do in a first lesson,
// and how answers come home. Begin with New. It shows pages of words, which it shares with the help by DrawLesson, and knows neither a journal nor
// a class: what of a rubric stands on the pages comes as an argument.
package guide

import (
	"fmt"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// Book is the guide, open at a page.
type Book struct {
	win    *window.Window
	rubric *rubric.Rubric
	page   int
	scroll kit.Scroll
}

// New opens the guide with what a rubric says of its own; nil is the one that comes with the program.
func New(win *window.Window, r *rubric.Rubric) *Book {
	if r == nil {
		r = rubric.Default()
	}
	return &Book{win: win, rubric: r}
}

func (v *Book) pages() []words.Lesson { return v.win.Words.GuidePages(v.rubric) }

// Key turns the pages, and moves one that is longer than the window.
func (v *Book) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.win)
	switch {
	case key.Matches(press, k.NextPage):
		return v.next(), true
	case key.Matches(press, k.LastPage):
		v.turn(max(0, v.page-1))
		return nil, true
	}
	return nil, v.scroll.Key(press, &k.Keys)
}

func (v *Book) next() tea.Cmd {
	if v.page+1 == len(v.pages()) {
		return v.win.Pop()
	}
	v.turn(v.page + 1)
	return nil
}

func (v *Book) turn(page int) { v.page, v.scroll = page, kit.Scroll{} }

// Point turns to the page that was clicked, or goes on to what comes next.
func (v *Book) Point(row int) bool {
	if row == len(v.pages()) {
		return true
	}
	v.turn(row)
	return false
}

// Update hears nothing: what is read here does not change.
func (v *Book) Update(tea.Msg) tea.Cmd { return nil }

// contentsAt is where the contents stand beside a page that has room for them.
const contentsAt = 74

// View draws the page, with the names of all beside it where there is room.
func (v *Book) View(w, h int) *kit.Frame {
	k, t, say, pages := keysOf(v.win), &v.win.Theme, &v.win.Words.Guide, v.pages()
	f := &kit.Frame{Title: say.Title, Where: fmt.Sprintf(say.Of, pages[v.page].Name, v.page+1, len(pages))}
	measure := kit.Measure(w)
	if w < kit.Wide {
		DrawLesson(f, t, &pages[v.page], min(measure, kit.Prose))
	} else {
		page, contents := &kit.Frame{}, &kit.Frame{}
		DrawLesson(page, t, &pages[v.page], contentsAt-4)
		for i, one := range pages {
			style := t.Quiet
			if i == v.page {
				style = t.Title
			}
			contents.Row(t, i, false, func(lipgloss.Style) []string { return []string{style.Render(kit.Cell(one.Name, measure-contentsAt))} })
		}
		f.Columns(page, contents, contentsAt)
	}
	next := say.Done
	if v.page+1 < len(pages) {
		next = pages[v.page+1].Title
	}
	f.Pin()
	f.Add("")
	f.Row(t, len(pages), false, func(lipgloss.Style) []string {
		return []string{t.Quiet.Render(kit.Cell(say.Next, Labels)) + kit.Cell(next, measure-Labels)}
	})
	v.scroll.Show(f, h)
	f.Keys = []key.Binding{k.NextPage}
	if v.page > 0 {
		f.Keys = append(f.Keys, k.LastPage)
	}
	f.Keys = append(f.Keys, k.Close)
	if v.scroll.Length > v.scroll.Height {
		f.Keys = append(f.Keys, k.Down)
	}
	f.Keys = append(f.Keys, k.Help)
	return f
}
