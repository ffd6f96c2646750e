package ui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/window"
)

// nextStageRow leads to the stage that comes next; none behind the last.
func (h *home) nextStageRow(name string) []homeRow {
	book := h.book
	next := book.NextStage()
	if next == nil || book.Overview.Entries == 0 {
		return nil
	}
	about := fmt.Sprintf(book.Words.Home.NextStageAbout, next.Name.In(book.Lang()), book.StageName(book.CurrentStage()))
	return []homeRow{{name: name, value: quiet(about), key: keysOf(book.Window).NextStage, open: h.askNextStage}}
}

// askNextStage says what begins anew and what stays. To begin takes nothing away, and is put back by one key.
func (h *home) askNextStage() tea.Cmd {
	book, k, w := h.book, keysOf(h.book.Window), &h.book.Words.Home
	next := book.NextStage()
	if next == nil {
		return nil
	}
	id, name, old := next.ID, next.Name.In(book.Lang()), book.StageName(book.CurrentStage())
	return book.Ask(fmt.Sprintf(w.AskNextStage, name), fmt.Sprintf(w.NextStageSafe, old),
		window.Answer{Name: fmt.Sprintf(w.BeginStage, name), Keys: k.Yes, Do: func() tea.Cmd {
			before, cmd := book.BeginStage(id)
			h.at, h.notice = 0, fmt.Sprintf(w.StageBegan, name)
			h.undo = func() tea.Cmd {
				h.forgetNotice()
				return book.PutBack(before)
			}
			return cmd
		}},
		window.Answer{Name: w.NotYet, Keys: k.No})
}
