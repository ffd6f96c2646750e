package words

import (
	"errors"
	"syscall"

	"koffiemoment/store"
)

// ErrorWords say what went wrong, what is safe and what to do next. None holds what a person wrote.
type ErrorWords struct {
	Damaged, Newer, Draft, Replaced, Overwritten, Full, NotFound, Locked, ReadOnly, Other string
	Online                                                                                string // a file that is with a service that syncs, and did not come
	QuitUnsaved, QuitUnkept                                                               string
	Unreadable                                                                            string // letters came in a form that can't be read
}

// Say gives the words for an error of the journal.
func (w *ErrorWords) Say(err error) string {
	if store.IsOnline(err) {
		return w.Online
	}
	// The first that fits is said: a full or read-only disk comes wrapped in whatever the store was doing, so those stand last and are
	// told by the system's own error.
	for _, known := range []struct {
		is   error
		says string
	}{
		{store.ErrDamaged, w.Damaged}, {store.ErrNewer, w.Newer}, {store.ErrDraft, w.Draft}, {store.ErrReplaced, w.Replaced},
		{store.ErrOverwritten, w.Overwritten},
		{store.ErrNotFound, w.NotFound}, {store.ErrLocked, w.Locked}, {store.ErrReadOnly, w.ReadOnly},
		{store.ErrFull, w.Full}, {syscall.EROFS, w.ReadOnly},
	} {
		if errors.Is(err, known.is) {
			return known.says
		}
	}
	return w.Other
}
