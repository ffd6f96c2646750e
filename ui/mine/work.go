package mine

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// writtenMsg says where all of a journal was written, or why not.
type writtenMsg struct {
	path  string
	moves bool // it goes to another computer
	err   error
}

// said words what came of it, and gives the folder to open.
func (msg writtenMsg) said(book *logbook.Logbook) (text, folder string) {
	say := &book.Words.Mine
	switch {
	case exchange.IsRefusal(msg.err, exchange.TooBig):
		return say.TooBig, ""
	case msg.err != nil:
		return book.Words.SayMine(msg.err), ""
	case msg.moves:
		return fmt.Sprintf(say.WrittenMove, msg.path), filepath.Dir(msg.path)
	}
	return fmt.Sprintf(say.Written, msg.path), filepath.Dir(msg.path)
}

// writes gives a command that writes something after whatever is still to be saved, with the name that it gets, without its end.
func writes(book *logbook.Logbook, moves bool, write func(folder, name string) (string, error)) tea.Cmd {
	keeper, folder, name := book.Keeper, book.Outbox, fmt.Sprintf(book.Words.Mine.Named, book.Now().Format(time.DateOnly))
	return func() tea.Msg {
		if err := keeper.Flush(); err != nil {
			return writtenMsg{err: err}
		}
		path, err := write(folder, name)
		return writtenMsg{path, moves, err}
	}
}

func writeWhole(book *logbook.Logbook) tea.Cmd {
	j := book.Store
	return writes(book, false, func(folder, name string) (string, error) { return store.WriteKoffie(folder, name+".json", j.Export) })
}

// writeFolder takes the first name that is free, as store.WriteKoffie does for a file.
func writeFolder(book *logbook.Logbook) tea.Cmd {
	j, words, inUse := book.Store, book.Words, book.Rubric
	return writes(book, false, func(folder, name string) (string, error) {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return "", err
		}
		path := filepath.Join(folder, name)
		for n := 2; there(path); n++ {
			path = filepath.Join(folder, fmt.Sprintf("%s-%d", name, n))
		}
		return path, WriteFolder(j, words, inUse, path)
	})
}

func there(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func writeMove(book *logbook.Logbook, passphrase string) tea.Cmd {
	j := book.Store
	return writes(book, true, func(folder, name string) (string, error) {
		return store.WriteKoffie(folder, name+".koffie", func(w io.Writer) error { return j.WriteMove(w, passphrase) })
	})
}

// takenMsg brings what came with a journal, and the overview as it stands then.
type takenMsg struct {
	fresh    *store.Journal // that was opened for it, in a program without one
	taken    store.Taken
	overview store.Overview
	err      error
}

// takes gives a command that takes a journal in. What still waits to be saved is written first: later it would be put over what came.
func takes(book *logbook.Logbook, begin func() (*store.Journal, error), take func(*store.Journal) (store.Taken, error)) tea.Cmd {
	keeper, j := book.Keeper, book.Store
	return func() tea.Msg {
		msg := takenMsg{}
		if j == nil {
			if msg.fresh, msg.err = begin(); msg.err != nil {
				return msg
			}
			j = msg.fresh
		}
		if msg.err = keeper.Flush(); msg.err == nil {
			msg.taken, msg.err = take(j)
		}
		if msg.err == nil {
			msg.overview, msg.err = j.Overview(logbook.ShownEntries)
		}
		if msg.err != nil && msg.fresh != nil {
			msg.fresh.CloseUnwritten()
			msg.fresh = nil
		}
		return msg
	}
}
