package words

import (
	"errors"
	"syscall"

	"koffiemoment/store"
)

// What the lines that head a text in a side file begin with, whatever its language.
const (
	SideHeading = store.SideHeading
	SideID      = store.SideID // of what kind it is, and by which name the files know it
)

// ErrorWords say what went wrong, what is safe and what to do next. None holds what a person wrote.
type ErrorWords struct {
	Damaged, Newer, Draft, Replaced, Full, NotFound, Locked, ReadOnly, Other string
	Overwritten                                                              string // another copy was written over the open file
	QuitUnsaved, QuitUnkept                                                  string
	QuitNowhere, Stay, LoseIt, LoseItAbout                                   string // where a side file can't be written either
	SavedAgain                                                               string // the time
	InSideFile, NoSideFile                                                   string // what was written in this session: the path, or that there is no place
	SideIntro                                                                string // what a side file begins with
	SideDraft, SideEntry, SideWhy                                            string // what is in it
	Unreadable                                                               string // letters came in a form that can't be read
}

// Say gives the words for an error of the journal.
func (w *ErrorWords) Say(err error) string {
	// The first that fits is said: a full or read-only disk comes wrapped in whatever the store was doing, so those stand last and are
	// told by the system's own error.
	for _, known := range []struct {
		is   error
		says string
	}{
		{store.ErrDamaged, w.Damaged}, {store.ErrNewer, w.Newer}, {store.ErrDraft, w.Draft}, {store.ErrReplaced, w.Replaced}, {store.ErrOverwritten, w.Overwritten},
		{store.ErrNotFound, w.NotFound}, {store.ErrLocked, w.Locked}, {store.ErrReadOnly, w.ReadOnly},
		{store.ErrFull, w.Full}, {syscall.EROFS, w.ReadOnly},
	} {
		if errors.Is(err, known.is) {
			return known.says
		}
	}
	return w.Other
}
