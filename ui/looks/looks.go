// Package looks lets students look at their own words again: what they told of one family from the first moment to the latest (het enkele
// verhaal), facts about their own writing over a stage (schrijfspiegel), and a first answer beside the latest one (toen en nu).
//
// Begin with NewStory, NewWriting and NewThenNow, which the shell opens. Each reads in a command, whenever it comes to lie on top, after what
// still waits to be written. What is found in the texts is found in package journal, and said here with the signs that it was found by.
//
// Nothing is judged: no screen says what a word that comes back means, adds facts up, or calls a later answer better. What a student writes
// here goes through the keeper as it is typed, stands beside the entry or over the stage, and is theirs alone until they say otherwise.
//
// Entries are opened through package entries. The screens over a stage, handing in and the shell may not be imported here.
package looks

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// askShare asks whether what was just written may travel, once, and with the answer that keeps it here first.
func askShare(book *logbook.Logbook, then func(shared bool) tea.Cmd) tea.Cmd {
	k, say := keysOf(book.Window), &book.Words.Looks
	return book.Ask(say.AskShare, say.ShareAbout,
		window.Answer{Name: say.ShareNo, Keys: k.No, Do: func() tea.Cmd { return then(false) }},
		window.Answer{Name: say.ShareYes, Keys: k.Yes, Do: func() tea.Cmd { return then(true) }})
}

// prose adds a text in lines that read well.
func prose(f *kit.Frame, style lipgloss.Style, text string, w int) {
	f.Add(kit.Styled(style, kit.Wrap(text, min(w, kit.Prose), ""))...)
}

// onwardRow adds the row that goes on, pinned to the bottom.
func onwardRow(f *kit.Frame, book *logbook.Logbook, row int, here bool, to string) {
	f.Pin()
	f.Add("")
	f.Row(&book.Theme, row, here, func(style lipgloss.Style) []string {
		return []string{style.Render(kit.Cell(book.Words.Stand.Onward, 12)) + book.Theme.Quiet.Render(to)}
	})
}

// Chapter is about the screens of this package; they have one for all of them.
func Chapter(win *window.Window) window.Chapter {
	k := keysOf(win)
	return window.Chapter{Name: win.Words.Looks.Chapter, Keys: []key.Binding{k.Read, k.NewLook, k.AllMoments, k.NextStage, k.Other, k.Undo}}
}

func (v *families) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *story) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *newLook) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *writing) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *twice) Chapter() window.Chapter { return Chapter(v.book.Window) }

func (v *thenNow) Chapter() window.Chapter { return Chapter(v.book.Window) }
