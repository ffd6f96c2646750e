package safety

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/window"
)

// writtenMsg says where a sheet was written, or why not.
type writtenMsg struct {
	path string
	err  error
}

// place lets a person choose a folder for the sheet. It begins where other files go, but never beside what the sheet opens.
func (v *steps) place() tea.Cmd {
	say, from := v.win.Words, v.l.Outbox
	if v.l.beside(from) {
		from = ""
	}
	return v.win.Push(window.NewPlacePicker(v.win, say.Lock.SheetWhere, from, say.Safety.Nowhere, say.Safety.NotAFolder, nil, v.weigh))
}

// beside says that a folder is where the file or a copy of it lies, or in that.
func (l *Locking) beside(folder string) bool {
	at := store.Whole(folder)
	for _, there := range append(l.Of.Copies.Folders(), filepath.Dir(l.Of.Path)) {
		rel, err := filepath.Rel(store.Whole(there), at)
		if err == nil && filepath.IsLocal(rel) {
			return true
		}
	}
	return false
}

// weigh asks before a sheet goes where somebody else may find it.
func (v *steps) weigh(folder string) tea.Cmd {
	say, about := &v.win.Words.Lock, ""
	switch synced := store.PlaceOf(filepath.Join(folder, "sheet")).Synced; {
	case v.l.beside(folder):
		about = say.SheetBeside
	case synced != "":
		about = fmt.Sprintf(say.SheetSynced, synced)
	default:
		return v.put(folder)
	}
	return v.win.Ask(say.SheetWhere, about, window.Answer{Name: say.AnotherPlace, Keys: keysOf(v.win).Close, Do: v.place},
		window.Answer{Name: say.Anyway, About: folder, Do: func() tea.Cmd { return v.put(folder) }})
}

func (v *steps) sheetText(day time.Time) string {
	return strings.Join(v.win.Words.RecoverySheet(filepath.Base(v.l.Of.Path), v.key.Recovery(), day), "\n") + "\n"
}

// put writes the sheet, for its owner's eyes only.
func (v *steps) put(folder string) tea.Cmd {
	now := v.win.Now()
	text, name := v.sheetText(now), fmt.Sprintf(v.win.Words.Lock.SheetFile, now.Format(time.DateOnly))
	return v.win.Wait(v, func() tea.Msg {
		path, err := store.WriteKoffie(folder, name, func(w io.Writer) error {
			_, err := io.WriteString(w, text)
			return err
		})
		return writtenMsg{path, err}
	})
}

// written goes on to the row that says that the sheet is kept; whether it is, only its owner knows.
func (v *steps) written(msg writtenMsg) {
	say := &v.win.Words.Lock
	if msg.err != nil {
		v.said = say.NotWritten
		return
	}
	v.sheet, v.said, v.at = msg.path, fmt.Sprintf(say.SheetWritten, msg.path), 1
}
