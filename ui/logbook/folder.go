package logbook

import (
	"errors"
	"fmt"
	"io/fs"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/window"
)

// FolderShown says where the folder of what was handed in is, where it could not be opened.
func (book *Logbook) FolderShown(msg window.FolderShownMsg) tea.Cmd {
	switch {
	case errors.Is(msg.Err, fs.ErrNotExist):
		return book.Tell(fmt.Sprintf(book.Words.Home.FolderGone, msg.Path))
	case msg.Err != nil:
		return book.Tell(fmt.Sprintf(book.Words.Home.FolderUnopened, msg.Path))
	}
	return nil
}
