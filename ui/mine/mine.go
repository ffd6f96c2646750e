// Package mine is the wing where a student takes out all of what is theirs, for other programs, to read or to another computer, and takes a
// whole journal in. Begin with New, and with NewPapers for reports. WriteFolder and the store's Export and WriteMove write; the command line calls these as well. It reads
// the logbook and the store, and knows no other wing.
package mine

import (
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Mine shows in which ways a journal can go out whole, and the one way in.
type Mine struct {
	book   *logbook.Logbook
	at     int
	said   string // what came of the last row
	folder string // where the last file was put; empty for none
}

// New opens it.
func New(book *logbook.Logbook) *Mine { return &Mine{book: book} }

// act is a row: what it does, and in a few words what comes of it.
type act struct {
	name, about string
	do          func() tea.Cmd
}

func (v *Mine) acts() []act {
	say := &v.book.Words.Mine
	return []act{
		{say.Move, say.MoveAbout, func() tea.Cmd { return v.book.Push(newMove(v.book)) }},
		{say.Take, say.TakeAbout, v.pick},
		{say.Folder, say.FolderAbout, func() tea.Cmd { return v.ask(say.Folder, say.FolderHolds, writeFolder) }},
		{say.Whole, say.WholeAbout, func() tea.Cmd { return v.ask(say.Whole, say.WholeHolds, writeWhole) }},
	}
}

// ask says what will be written before it is.
func (v *Mine) ask(question, holds string, write func(*logbook.Logbook) tea.Cmd) tea.Cmd {
	book, say := v.book, &v.book.Words.Mine
	if book.Outbox == "" {
		v.said = book.Words.Rubrics.NoFolder
		return nil
	}
	return book.Ask(question, holds, window.Answer{Name: say.NotNow, Keys: book.Keys.Close},
		window.Answer{Name: say.WriteNow, Do: func() tea.Cmd {
			v.said = say.Writing
			return book.Wait(v, write(book))
		}})
}

func (v *Mine) pick() tea.Cmd {
	book, say := v.book, &v.book.Words.Mine
	takes := func(name string) bool {
		name = strings.ToLower(name)
		return strings.HasSuffix(name, ".json") || strings.HasSuffix(name, ".koffie")
	}
	return book.Push(window.NewFilePicker(book.Window, say.Picker, say.NoFiles, say.NotTaken, takes, func(path string) tea.Cmd {
		return book.Push(newTaking(book, path))
	}))
}

// Key answers the rows.
func (v *Mine) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts := keysOf(v.book.Window), v.acts()
	switch {
	case key.Matches(press, k.Folder) && v.folder != "":
		return v.book.ShowFolder(v, v.folder), true
	case k.Step(press, &v.at, len(acts)):
		return nil, true
	case key.Matches(press, k.Choose):
		v.said, v.folder = "", ""
		return acts[v.at].do(), true
	}
	return nil, false
}

// Point puts the cursor on a row, which a click opens.
func (v *Mine) Point(row int) bool {
	v.at = row
	return true
}

// Update hears what came of a row.
func (v *Mine) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case writtenMsg:
		v.said, v.folder = msg.said(v.book)
	case window.FolderShownMsg:
		return v.book.FolderShown(msg)
	}
	return nil
}

// View gives what there is to do, each with what comes of it.
func (v *Mine) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t := &book.Words.Mine, &book.Theme
	f := &kit.Frame{Title: say.Title, Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	if v.folder != "" {
		f.Keys = slices.Insert(f.Keys, 1, k.Folder)
	}
	if v.said != "" { // above the rows, where it is in sight in a small window too
		f.Add(kit.Wrap(v.said, min(w, kit.Prose), "")...)
	} else {
		f.Add(kit.Styled(t.Quiet, kit.Wrap(say.About, min(w, kit.Prose), ""))...)
	}
	for i, a := range v.acts() {
		f.Add("")
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			return append([]string{style.Render(a.name)}, kit.Styled(t.Quiet, kit.Wrap(a.about, min(w-3, kit.Prose), ""))...)
		})
	}
	return f
}
