// Package note is the wing that makes drafts of what somebody wrote on their phone: it is pasted or comes as a file, and what would come of it is
// shown before anything is made. Begin with New. How a note is taken apart is no matter of this package (journal/note), and the drafts
// are begun by the store, all of them or none. It may import what lies below the wings, and no other wing.
package note

import (
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// paste takes a note. What was pasted stays while the program runs, until drafts were made of it.
type paste struct {
	book   *logbook.Logbook
	field  *kit.Field
	at     int
	notice string
}

// The stops of the screen.
const (
	atField = iota
	atOnward
	atPick
	stops
)

// New opens the screen that takes a note.
func New(book *logbook.Logbook) window.Screen {
	v := &paste{book: book, field: kit.NewField(&book.Theme, book.Note)}
	v.stand(atField)
	return v
}

// Writes says that a note is written here.
func (*paste) Writes() {}

func (v *paste) stand(at int) {
	v.at = at
	v.field.Focus(at == atField)
}

// Key answers a key. In the field everything is text.
func (v *paste) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, at := &v.book.Keys, v.at
	v.notice = ""
	switch {
	case key.Matches(press, k.Close):
		return v.book.Pop(), true
	case key.Matches(press, k.Help):
		return nil, false
	case key.Matches(press, k.Next), key.Matches(press, k.Choose) && v.at == atOnward:
		return v.look(), true
	case key.Matches(press, k.Choose) && v.at == atPick:
		return v.pick(), true
	case v.at == atField && !key.Matches(press, k.Switch, k.SwitchBack):
		v.typed(press)
		return nil, true
	}
	moved, handled := turn(press, k, &at, stops)
	if v.stand(at); moved {
		return nil, handled
	}
	return nil, false
}

// turn moves a cursor over rows by the arrows and by tab. Behind the last row tab is not its own any more, and the cursor has gone round.
func turn(press tea.KeyPressMsg, k *kit.Keys, at *int, rows int) (moved, handled bool) {
	switch {
	case key.Matches(press, k.Switch):
		*at = (*at + 1) % rows
		return true, *at != 0
	case key.Matches(press, k.SwitchBack):
		*at = (*at + rows - 1) % rows
		return true, *at != rows-1
	}
	moved = k.Step(press, at, rows)
	return moved, moved
}

func (v *paste) typed(msg tea.Msg) {
	edited := v.field.Update(msg)
	v.notice, v.book.Note = kit.Refusal(&v.book.Words.Walk, edited), v.field.Text()
}

// look shows what would come of what was pasted.
func (v *paste) look() tea.Cmd {
	if strings.TrimSpace(v.field.Text()) == "" {
		v.notice = v.book.Words.Note.Empty
		return nil
	}
	return v.book.Do(v, readText(v.book, v.field.Text()))
}

func (v *paste) pick() tea.Cmd {
	book, say := v.book, &v.book.Words.Note
	takes := func(name string) bool {
		return slices.Contains([]string{".txt", ".text", ".md", ".zip"}, strings.ToLower(filepath.Ext(name)))
	}
	return book.Push(window.NewFilePicker(book.Window, say.Picker, say.NoFiles, say.NotText, takes, func(path string) tea.Cmd {
		return book.Do(v, readFile(book, path))
	}))
}

// Point puts the cursor on a row, which a click opens, or into the field.
func (v *paste) Point(row int) bool {
	v.stand(row)
	return row != atField
}

// Update takes what is pasted, and what was read.
func (v *paste) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		v.stand(atField)
		v.typed(msg)
	case window.ThemedMsg:
		v.field.Style(&v.book.Theme)
	case window.ShownMsg:
		if v.book.Note != v.field.Text() { // drafts were made of it
			v.field = kit.NewField(&v.book.Theme, v.book.Note)
			v.stand(atField)
		}
	case readMsg:
		if msg.err != nil {
			v.notice = v.book.Words.SayNote(msg.err)
			return nil
		}
		return v.book.Push(newPreview(v.book, msg))
	}
	return nil
}

// View draws the field with what leads on below it.
func (v *paste) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k, t, say := v.book, &v.book.Keys, &v.book.Theme, &v.book.Words.Note
	f := &kit.Frame{Title: say.Title, Keys: []key.Binding{k.Next, k.Switch, k.Close, k.Help}}
	if v.at != atField {
		f.Keys = []key.Binding{k.Choose, k.Close, k.Help}
	}
	if h > 16 {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.Intro, min(w, kit.Prose), ""))...)
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.Chats, min(w, kit.Prose), ""))...)
		f.Add("")
	}
	f.Add(t.Title.Render(say.Yours))
	kit.DrawTall(f, v.field, atField, w, max(2, min(6, h-16)), max(2, h-14))
	f.Pin()
	if v.notice != "" {
		f.Add(kit.Wrap(v.notice, min(w, kit.Prose), "")...)
	}
	f.Add("")
	drawAct(f, book.Window, atOnward, v.at == atOnward, say.Onward, "", w)
	drawAct(f, book.Window, atPick, v.at == atPick, say.Pick, say.PickAbout, w)
	return f
}

// nameCells is where what a row says begins.
const nameCells = 28

// drawAct draws a row that does something, with in a few words what.
func drawAct(f *kit.Frame, win *window.Window, i int, here bool, name, about string, w int) {
	f.Row(&win.Theme, i, here, func(style lipgloss.Style) []string {
		if about == "" || w < nameCells+12 {
			return []string{style.Render(kit.Few(name, max(1, w), 1, "")[0])}
		}
		return []string{style.Render(kit.Cell(name, nameCells)) + win.Theme.Quiet.Render(kit.Few(about, w-nameCells, 1, "")[0])}
	})
}

func (v *paste) Chapter() window.Chapter { return chapter(v.book.Window) }

// chapter is about notes.
func chapter(win *window.Window) window.Chapter {
	k, say := &win.Keys, &win.Words.Note
	return window.Chapter{Name: say.Title, Keys: []key.Binding{k.Next, k.Choose, k.Mark, k.Undo}, Notes: []string{say.Intro, say.Chats, say.StillThere}}
}
