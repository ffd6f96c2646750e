package ui

import (
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// keeper holds the text being written outside the model, so that it outlives a panic, a signal and the end of the
// program's loop, and writes it to the journal: half a second after the last key and at least every second.
type keeper struct {
	store *store.Journal

	mu      sync.Mutex
	draft   *journal.Draft // the newest state, nil when nothing is being written
	dirty   bool           // draft is newer than the journal
	writing sync.Mutex     // one save at a time; held around every write of a draft

	// What follows is touched by the loop only.
	pending bool      // a timer is under way
	first   time.Time // the first change that is not saved yet
	lastKey time.Time
	at      time.Time // of the last save that returned
	err     error     // of the last save
}

const (
	restBeforeSave = 500 * time.Millisecond
	longestUnsaved = time.Second
)

// autosaveMsg says that a save may be due.
type autosaveMsg struct{}

// savedMsg is the result of a save.
type savedMsg struct {
	err error
	at  time.Time
}

// put takes the draft as it stands now and asks for a save in a while.
func (k *keeper) put(e *env, d *journal.Draft) tea.Cmd {
	now := e.now()
	d.Revision++
	d.Touched = now
	copied := *d
	copied.Entry = d.Entry.Clone()
	k.mu.Lock()
	wasDirty := k.dirty
	k.draft, k.dirty = &copied, true
	k.mu.Unlock()
	k.lastKey = now
	if !wasDirty {
		k.first = now
	}
	if k.pending {
		return nil
	}
	k.pending = true
	return e.after(restBeforeSave, autosaveMsg{})
}

// due saves, or waits on when the student is still typing and the last save is not too long ago.
func (k *keeper) due(e *env) tea.Cmd {
	k.pending = false
	if k.settled() {
		return nil
	}
	now := e.now()
	rest := min(restBeforeSave-now.Sub(k.lastKey), longestUnsaved-now.Sub(k.first))
	if rest > 0 && rest <= longestUnsaved {
		k.pending = true
		return e.after(rest, autosaveMsg{})
	}
	return k.save(e)
}

// save is the command that writes the draft now.
func (k *keeper) save(e *env) tea.Cmd {
	if k.settled() {
		return nil
	}
	now := e.now
	return func() tea.Msg { return savedMsg{k.flush(), now()} }
}

func (k *keeper) saved(msg savedMsg) {
	k.err = msg.err
	if msg.err == nil {
		k.at = msg.at
		k.first = msg.at
	}
}

// settled says that nothing is waiting to be written.
func (k *keeper) settled() bool {
	k.mu.Lock()
	defer k.mu.Unlock()
	return !k.dirty
}

// flush writes what is not written yet. It is safe from any goroutine, also after the loop has ended.
func (k *keeper) flush() error {
	k.writing.Lock()
	defer k.writing.Unlock()
	k.mu.Lock()
	d, dirty := k.draft, k.dirty
	k.mu.Unlock()
	if !dirty {
		return nil
	}
	if err := k.store.SaveDraft(*d); err != nil {
		return err
	}
	k.mu.Lock()
	if k.draft == d {
		k.dirty = false
	}
	k.mu.Unlock()
	return nil
}

// finish makes the entry of the draft. The draft stays what it is when that fails.
func (k *keeper) finish(d journal.Draft, r *rubric.Rubric, now time.Time) (journal.Entry, error) {
	k.writing.Lock()
	defer k.writing.Unlock()
	entry, err := k.store.Finish(d, r, now)
	if err == nil {
		k.forget()
	}
	return entry, err
}

// discard throws the draft away.
func (k *keeper) discard(id string) error {
	k.writing.Lock()
	defer k.writing.Unlock()
	err := k.store.DiscardDraft(id)
	if err == nil {
		k.forget()
	}
	return err
}

func (k *keeper) forget() {
	k.mu.Lock()
	k.draft, k.dirty = nil, false
	k.mu.Unlock()
}

// unsaved gives the draft that the journal would not take, nil when all is safe.
func (k *keeper) unsaved() *journal.Draft {
	k.mu.Lock()
	defer k.mu.Unlock()
	if !k.dirty {
		return nil
	}
	return k.draft
}

// status says quietly what is saved, or plainly that something is not.
func (k *keeper) status(e *env) string {
	switch {
	case k.err != nil:
		return e.words.Walk.NotSaved
	case k.at.IsZero() || !k.settled():
		return ""
	}
	return e.words.Walk.Saved + " " + clock(k.at)
}
