package desk

import (
	"fmt"
	"io"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// The lecturer's keys on their way: the public one to students, all of them to a stick, and back from there.

// KeyWrittenMsg says where a file with a key was put, or why not.
type KeyWrittenMsg struct {
	Path string
	Err  error
}

// WritePublic writes what students need of the lecturer into the folder for what leaves.
func (desk *Desk) WritePublic() tea.Cmd {
	folder, called := desk.open.Outbox, fmt.Sprintf(desk.Words.Lecturers.PublicFile, desk.Set.Reviewer.Name)
	return func() tea.Msg {
		var msg KeyWrittenMsg
		var card *exchange.LecturerFile
		if msg.Err = desk.Keeper.Flush(); msg.Err == nil { // the name may just have been typed
			card, msg.Err = desk.reviews.LecturerFile()
		}
		if msg.Err == nil {
			msg.Path, msg.Err = store.WriteKoffie(folder, store.KoffieName(called), func(w io.Writer) error { return exchange.Write(w, card) })
		}
		return msg
	}
}

// WriteKeys writes all keys, sealed, and with whole what was said about students too.
func (desk *Desk) WriteKeys(folder, passphrase string, whole bool) tea.Cmd {
	name := store.KoffieName(fmt.Sprintf(desk.Words.Lecturers.PrivateFile, desk.Now().Format("2006-01-02")))
	return func() tea.Msg {
		var msg KeyWrittenMsg
		if msg.Err = desk.Keeper.Flush(); msg.Err == nil {
			msg.Path, msg.Err = desk.reviews.WriteMove(folder, name, passphrase, whole)
		}
		return msg
	}
}

// Outbox is the folder for what leaves; empty where the system names none.
func (desk *Desk) Outbox() string { return desk.open.Outbox }

// TakenBackMsg says what became of keys that were taken back, and brings what is kept about the lecturer since.
type TakenBackMsg struct {
	Taken store.TakenBack
	Laid  LaidMsg
	Err   error
}

// TakeBack puts keys in the place of those here.
func (desk *Desk) TakeBack(moved *store.Moved) tea.Cmd {
	lay := desk.Lay()
	return func() tea.Msg {
		var msg TakenBackMsg
		if msg.Err = desk.Keeper.Flush(); msg.Err == nil {
			msg.Taken, msg.Err = desk.reviews.TakeBack(moved)
		}
		if msg.Err == nil {
			msg.Laid = lay().(LaidMsg)
			msg.Err = msg.Laid.Err
		}
		return msg
	}
}
