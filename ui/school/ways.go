package school

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/journal/schoolcard"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// ways are what can be done with the card itself.
type ways struct {
	book   *logbook.Logbook
	card   journal.SchoolCard   // in use
	others []journal.SchoolCard // that are kept, or ours
	before *journal.SchoolCard  // in use before the last change, for going back; nil for none
	at     int
	said   string
	folder string // where the last file was put; empty for none
}

// act is a row: what it does, and in a few words what comes of it.
type act struct {
	name, about string
	do          func() tea.Cmd
}

func (v *ways) acts() []act {
	book, say := v.book, &v.book.Words.School
	acts := []act{
		{say.Take, say.TakeAbout, v.pick},
		{say.Sheet, say.SheetAbout, func() tea.Cmd { return v.write(sheetFile) }},
		{say.Send, say.SendAbout, func() tea.Cmd { return v.write(koffieFile) }},
	}
	for _, other := range v.others {
		about := say.ChooseAbout
		if other.ID == schoolcard.DefaultID {
			about = say.Ours
		}
		acts = append(acts, act{fmt.Sprintf(say.Choose, other.Title), about, func() tea.Cmd { return book.Do(v, choose(book, other.ID)) }})
	}
	return acts
}

func (v *ways) write(form form) tea.Cmd {
	if v.book.Outbox == "" {
		v.said = v.book.Words.School.NoFolder
		return nil
	}
	return v.book.Do(v, write(v.book, form, v.card))
}

func (v *ways) pick() tea.Cmd {
	book, say := v.book, &v.book.Words.School
	return book.Push(window.NewFilePicker(book.Window, say.Picker, say.NoFiles, say.NotTaken, takes, func(path string) tea.Cmd {
		return book.Push(NewFound(book, path))
	}))
}

// takes tells by its name a file that may hold a card.
func takes(name string) bool {
	return slices.Contains([]string{".xlsx", ".xlsm", ".csv", ".txt", ".koffie"}, strings.ToLower(filepath.Ext(name)))
}

// Writes says that a card is taken into use here.
func (*ways) Writes() {}

// Key answers the rows, and u after another card came into use.
func (v *ways) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, acts := keysOf(v.book.Window), v.acts()
	switch {
	case key.Matches(press, k.Folder) && v.folder != "":
		return v.book.ShowFolder(v, v.folder), true
	case key.Matches(press, k.Undo) && v.before != nil:
		return v.book.Do(v, putBack(v.book, *v.before)), true
	case k.Step(press, &v.at, len(acts)):
		return nil, true
	case key.Matches(press, k.Choose):
		v.said, v.folder = "", ""
		return acts[v.at].do(), true
	}
	return nil, false
}

// Point puts the cursor on a row, which a click opens.
func (v *ways) Point(row int) bool {
	v.at = row
	return true
}

// Update hears what came of a row.
func (v *ways) Update(msg tea.Msg) tea.Cmd {
	book, say := v.book, &v.book.Words.School
	switch msg := msg.(type) {
	case window.ShownMsg:
		return book.Run(v, readAll(book))
	case cardsMsg:
		if msg.err != nil {
			v.said = why(book, msg.err)
			return nil
		}
		v.card, v.others = msg.card, msg.others
	case chosenMsg:
		if msg.err != nil {
			v.said = why(book, msg.err)
			return nil
		}
		v.before = &msg.before
		v.said = book.Undoable(fmt.Sprintf(say.Used, msg.title))
		return tea.Batch(book.ReadOverview(), book.Run(v, readAll(book)))
	case writtenMsg:
		v.said, v.folder = said(book, msg)
	case window.FolderShownMsg:
		return book.FolderShown(msg)
	}
	v.at = min(v.at, len(v.acts())-1)
	return nil
}

// View gives the card in use above its rows.
func (v *ways) View(w, _ int) *kit.Frame {
	w = kit.Measure(w)
	book, k := v.book, keysOf(v.book.Window)
	say, t := &book.Words.School, &book.Theme
	f := &kit.Frame{Title: say.Title, Where: say.Ways, Keys: []key.Binding{k.Choose, k.Close, k.Help}}
	if v.folder != "" {
		f.Keys = slices.Insert(f.Keys, 1, k.Folder)
	}
	if v.before != nil {
		f.Keys = slices.Insert(f.Keys, 1, k.Undo)
	}
	head(f, book, &v.card, w)
	for i, a := range v.acts() {
		f.Add("")
		f.Row(t, i, i == v.at, func(style lipgloss.Style) []string {
			return append(kit.Styled(style, kit.Wrap(a.name, w, "")), kit.Styled(t.Quiet, kit.Wrap(a.about, min(w-3, kit.Prose), ""))...)
		})
	}
	if v.said != "" {
		f.Add("")
		f.Add(kit.Wrap(v.said, min(w, kit.Prose), "")...)
	}
	return f
}

// head adds the title of a card, with its id and version.
func head(f *kit.Frame, book *logbook.Logbook, card *journal.SchoolCard, w int) {
	say, t := &book.Words.School, &book.Theme
	f.Add(kit.Styled(t.Title, kit.Wrap(card.Title, w, ""))...)
	f.Add(kit.Styled(t.Quiet, kit.Wrap(fmt.Sprintf(say.Which, card.ID, card.Version)+" · "+say.Asked.Of(card.Asked()), w, ""))...)
}
