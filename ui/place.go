package ui

import (
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// Place is where the journal lies, and whether it can be brought to the program's own place.
type Place struct {
	store.Place
	Movable bool
}

// placeMsg says where the journal lies.
type placeMsg Place

// lookAround looks where the journal lies, beside the first frame: a folder on a network takes its time to answer.
func (sh *Shell) lookAround(look func() Place) tea.Cmd {
	if look == nil {
		return nil
	}
	return func() tea.Msg { return placeMsg(look()) }
}

// placeRow says in one line what may befall the journal where it lies, and leads to what mends that; none where nothing may.
func (h *home) placeRow() []homeRow {
	at, say := &h.shell.place, &h.book.Words.Where
	switch {
	case at.Open:
		return []homeRow{{name: say.Open, value: quiet(say.OpenAbout), open: h.makePrivate}}
	case at.Synced != "":
		return []homeRow{{name: say.Synced, value: quiet(fmt.Sprintf(say.InService, at.Synced)), open: h.askMove}}
	}
	return nil
}

// privateMsg is the result of making the journal its owner's alone.
type privateMsg struct{ err error }

func (h *home) makePrivate() tea.Cmd {
	path := h.book.Store.Path()
	return h.book.Do(h, func() tea.Msg { return privateMsg{store.MakePrivate(path)} })
}

// private tells how that went. Where the disk keeps no rights it can't be mended, and is not said again until the next start.
func (h *home) private(msg privateMsg) tea.Cmd {
	say := h.book.Words
	if msg.err != nil && !errors.Is(msg.err, store.ErrNoModes) {
		return h.book.Tell(say.Errors.Say(msg.err))
	}
	h.at, h.shell.place.Open = 0, false
	if msg.err != nil {
		return h.book.Tell(say.Where.NoModes)
	}
	h.forgetNotice()
	h.notice = say.Where.Private
	return nil
}

// askMove asks whether the journal is to go to its own place. It goes when the program has closed it, so that nothing is written
// meanwhile.
func (h *home) askMove() tea.Cmd {
	at, say := &h.shell.place, &h.book.Words.Where
	if !at.Movable {
		return h.book.Tell(fmt.Sprintf(say.NoMove, at.Synced))
	}
	return h.book.Ask(fmt.Sprintf(say.AskMove, at.Synced), say.MoveWhy,
		window.Answer{Name: say.Leave}, window.Answer{Name: say.Move, About: say.MoveStays, Do: func() tea.Cmd {
			h.shell.moves = true
			return h.book.Quit()
		}})
}
