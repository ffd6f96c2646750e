// Package rubrics is the wing where a rubric is looked at, taken out as a spreadsheet, passed on, and taken in from a file, which is checked
// first and shown with all that is wrong. Begin with Rubrics. It reads the logbook and the store, and knows no other wing.
package rubrics

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/rubric"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Rubrics shows which rubric is in use, and what can be done with it.
type Rubrics struct {
	book   *logbook.Logbook
	at     int
	said   string         // what came of the last row
	folder string         // where the last file was put; empty for none
	before *rubric.Rubric // in use before the last change, for going back; nil for none
}

// New opens it.
func New(book *logbook.Logbook) *Rubrics { return &Rubrics{book: book} }

// act is a row: what it does, and in a few words what comes of it.
type act struct {
	name, about string
	do          func() tea.Cmd
}

func (v *Rubrics) acts() []act {
	book, say := v.book, &v.book.Words.Rubrics
	acts := []act{
		{say.Look, say.LookAbout, func() tea.Cmd { return book.Push(newLook(book, book.Rubric)) }},
		{say.Sheet, say.SheetAbout, func() tea.Cmd { return v.write(sheetFile, book.Rubric) }},
		{say.Take, say.TakeAbout, v.pick},
		{say.Send, say.SendAbout, func() tea.Cmd { return v.write(koffieFile, book.Rubric) }},
	}
	if book.Rubric.ID != rubric.DefaultID || book.Rubric.Version != rubric.DefaultVersion {
		acts = append(acts, act{say.Back, say.BackAbout, func() tea.Cmd { return book.Do(v, book.GoOver()) }})
	}
	return acts
}

func (v *Rubrics) write(form form, r *rubric.Rubric) tea.Cmd {
	if v.book.Outbox == "" {
		v.said = v.book.Words.Rubrics.NoFolder
		return nil
	}
	return v.book.Do(v, write(v.book, form, r))
}

func (v *Rubrics) pick() tea.Cmd {
	book, say := v.book, &v.book.Words.Rubrics
	return book.Push(window.NewFilePicker(book.Window, say.Picker, say.NoFiles, say.NotTaken, takes, func(path string) tea.Cmd {
		return book.Push(NewFound(book, path))
	}))
}

// takes tells by its name a file that may hold a rubric.
func takes(name string) bool {
	return slices.Contains([]string{".xlsx", ".xlsm", ".csv", ".txt", ".yaml", ".yml", ".json", ".koffie"}, strings.ToLower(filepath.Ext(name)))
}

// Writes says that a rubric is taken into use here.
func (*Rubrics) Writes() {}

// Key answers the rows, and u after another rubric came into use.
func (v *Rubrics) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts := keysOf(v.book.Window), v.acts()
	switch {
	case key.Matches(press, k.Close):
		return v.book.Pop(), true
	case key.Matches(press, k.Folder) && v.folder != "":
		return v.book.ShowFolder(v, v.folder), true
	case key.Matches(press, k.Undo) && v.before != nil:
		return v.book.Do(v, v.book.GoBack(v.before)), true
	case k.Step(press, &v.at, len(acts)):
		return nil, true
	case key.Matches(press, k.Choose):
		v.said, v.folder = "", ""
		return acts[v.at].do(), true
	}
	return nil, false
}

// Point puts the cursor on a row, which a click opens.
func (v *Rubrics) Point(row int) bool {
	v.at = row
	return true
}

// Update hears what came of a row.
func (v *Rubrics) Update(msg tea.Msg) tea.Cmd {
	book, say := v.book, &v.book.Words.Rubrics
	switch msg := msg.(type) {
	case writtenMsg:
		v.said, v.folder = said(book, msg)
	case logbook.RubricMsg:
		if msg.Err != nil {
			v.said = why(book, msg.Err)
			return nil
		}
		if v.before = msg.Before; v.at >= len(v.acts()) {
			v.at = 0
		}
		return book.ReadOverview()
	case usedMsg:
		v.before, v.said = msg.before, fmt.Sprintf(say.GoneOver, msg.title)
	case window.FolderShownMsg:
		return book.FolderShown(msg)
	}
	v.at = min(v.at, len(v.acts())-1)
	return nil
}

// View gives the rubric in use above its rows.
func (v *Rubrics) View(w, h int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t := &book.Words.Rubrics, &book.Theme
	f := &kit.Frame{Title: say.Title, Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	if v.folder != "" {
		f.Keys = []key.Binding{k.Choose, k.Folder, k.Close, k.Help}
	}
	if v.before != nil {
		f.Keys = slices.Insert(f.Keys, 1, k.Undo)
	}
	head(f, book, book.Rubric, w)
	for i, a := range v.acts() {
		f.Add("")
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			lines := []string{style.Render(a.name)}
			return append(lines, kit.Styled(t.Quiet, kit.Wrap(a.about, min(w-3, kit.Prose), ""))...)
		})
	}
	if v.said != "" {
		f.Add("")
		f.Add(kit.Wrap(v.said, min(w, kit.Prose), "")...)
	}
	return f
}

// head adds the title of a rubric, with its id, version and languages.
func head(f *kit.Frame, book *logbook.Logbook, r *rubric.Rubric, w int) {
	say, t := &book.Words.Rubrics, &book.Theme
	f.Add(kit.Styled(t.Title, kit.Wrap(r.Title.In(book.Lang()), w, ""))...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.Which, r.ID, r.Version, strings.Join(r.Languages, ", ")), w, ""))...)
}
