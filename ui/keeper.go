package ui

import (
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// unsaved is something being written: a draft, a self-assessment with its reasons, or what a lecturer says.
type unsaved interface {
	key() string // a newer state has the same key
	write(shelf) error
	plain(*env) string // as a person would read it in a side file
}

// shelf is where things are kept: the student's journal and the lecturer's own file. Either may be absent.
type shelf struct {
	journal *store.Journal
	reviews *store.Reviews
}

// folder is where side files go.
func (s shelf) folder() string {
	switch {
	case s.journal != nil:
		return filepath.Dir(s.journal.Path())
	case s.reviews != nil:
		return filepath.Dir(s.reviews.Path())
	}
	return ""
}

// keeper holds what is being written outside the model, so that it outlives a panic, a signal and the end of the program's
// loop, and writes it to the journal: half a second after the last key and at least every second.
type keeper struct {
	shelf shelf

	mu      sync.Mutex
	dirty   map[string]unsaved // by key: the newest states that the journal does not have yet
	open    bool               // the last text was neither finished nor thrown away
	writing sync.Mutex         // one save at a time; held around every write of a text

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

// put takes the text as it stands now, which nobody may change any more, and asks for a save in a while.
func (k *keeper) put(e *env, text unsaved) tea.Cmd {
	now := e.now()
	k.mu.Lock()
	wasDirty := len(k.dirty) > 0
	if k.dirty == nil {
		k.dirty = map[string]unsaved{}
	}
	k.dirty[text.key()], k.open = text, true
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

// save is the command that writes the text now.
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
	return len(k.dirty) == 0
}

// flush writes what is not written yet. It is safe from any goroutine, also after the loop has ended.
func (k *keeper) flush() error {
	k.writing.Lock()
	defer k.writing.Unlock()
	var failed error
	for _, text := range k.unsaved() {
		if err := text.write(k.shelf); err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		k.mu.Lock()
		if k.dirty[text.key()] == text {
			delete(k.dirty, text.key())
		}
		k.mu.Unlock()
	}
	return failed
}

// finish makes the entry of the draft. The draft stays what it is when that fails.
func (k *keeper) finish(d journal.Draft, r *rubric.Rubric, now time.Time) (journal.Entry, error) {
	k.writing.Lock()
	defer k.writing.Unlock()
	entry, err := k.shelf.journal.Finish(d, r, now)
	if err == nil {
		k.forget(d.ID)
	}
	return entry, err
}

// discard throws the draft away.
func (k *keeper) discard(id string) error {
	k.writing.Lock()
	defer k.writing.Unlock()
	err := k.shelf.journal.DiscardDraft(id)
	if err == nil {
		k.forget(id)
	}
	return err
}

func (k *keeper) forget(key string) {
	k.mu.Lock()
	delete(k.dirty, key)
	k.open = false
	k.mu.Unlock()
}

// unsaved gives the texts that the journal does not have yet, none when all is safe.
func (k *keeper) unsaved() []unsaved {
	k.mu.Lock()
	defer k.mu.Unlock()
	var texts []unsaved
	for _, key := range slices.Sorted(maps.Keys(k.dirty)) { // versions follow on each other
		texts = append(texts, k.dirty[key])
	}
	return texts
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

// draftText is a draft as the keeper holds it.
type draftText struct {
	draft  journal.Draft
	rubric *rubric.Rubric
}

// keep hands the draft, as it stands, to the keeper.
func (k *keeper) keep(e *env, d *journal.Draft, r *rubric.Rubric) tea.Cmd {
	d.Revision++
	d.Touched = e.now()
	copied := *d
	copied.Entry = d.Entry.Clone()
	return k.put(e, &draftText{copied, r})
}

func (t *draftText) key() string { return t.draft.ID }

func (t *draftText) write(s shelf) error { return s.journal.SaveDraft(t.draft, t.rubric) }

// plain writes a draft out as text, each answer under its question.
func (t *draftText) plain(e *env) string {
	var b strings.Builder
	put := func(label, text string) {
		if strings.TrimSpace(text) != "" {
			fmt.Fprintf(&b, "%s\n%s\n\n", label, text)
		}
	}
	w, d := &e.words.Walk, &t.draft
	put(e.words.Facts.Alias, d.Entry.Encounter.Alias)
	put(w.Story, d.Entry.Story)
	put(w.Thought, d.Entry.Thought)
	for _, id := range d.Asked {
		a := d.Answer(id)
		put(e.criterion(id), strings.Join([]string{e.levelName(t.rubric, a.Level), a.Text, a.Deeper}, "\n"))
	}
	put(w.AskTip, d.Entry.Tip)
	if !d.Entry.Intention.Empty() {
		put(w.pageName(journal.IntentionPage), w.planned(*d.Entry.Intention))
	}
	put(w.pageName(journal.GoalsPage), strings.Join(d.Entry.Goals, "\n"))
	put(w.Margin, d.Entry.Margin)
	return b.String()
}
