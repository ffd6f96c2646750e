package window

import (
	"errors"
	"maps"
	"slices"
	"strings"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/words"
)

// Unsaved is something being written: a draft, a self-assessment with its reasons, or what a lecturer says. It brings along where it
// belongs, and does not change any more once the keeper has it.
type Unsaved interface {
	Key() string  // a newer state has the same key
	Write() error // may be called from any goroutine
	// Plain is what a person would read in a side file. It is empty where nothing is worth writing out, as for ticks alone: that they are
	// lost is told then. Otherwise it holds every word, and the choices that are not made again in a moment.
	Plain() string
}

// Keeper holds what is being written outside the model, so that it outlives a panic, a signal and the end of the program's
// loop, and writes it: half a second after the last key and at least every second.
type Keeper struct {
	mu      sync.Mutex
	dirty   map[string]Unsaved // by key: the newest states that were not written yet
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

// Keep takes the text as it stands now, which nobody may change any more, and asks for a save in a while.
func (n *Window) Keep(text Unsaved) tea.Cmd {
	if cmd, refused := n.refuses(); refused {
		return cmd
	}
	keeper, now := n.Keeper, n.Now()
	keeper.mu.Lock()
	wasDirty := len(keeper.dirty) > 0
	if keeper.dirty == nil {
		keeper.dirty = map[string]Unsaved{}
	}
	keeper.dirty[text.Key()], keeper.open = text, true
	keeper.mu.Unlock()
	keeper.lastKey = now
	if !wasDirty {
		keeper.first, keeper.err = now, nil // which was about what is saved or thrown away by now
	}
	if keeper.pending {
		return nil
	}
	keeper.pending = true
	return n.After(restBeforeSave, autosaveMsg{})
}

// due saves, or waits on when the person is still typing and the last save is not too long ago.
func (n *Window) due() tea.Cmd {
	keeper := n.Keeper
	keeper.pending = false
	if keeper.settled() {
		return nil
	}
	now := n.Now()
	rest := min(restBeforeSave-now.Sub(keeper.lastKey), longestUnsaved-now.Sub(keeper.first))
	if rest > 0 && rest <= longestUnsaved {
		keeper.pending = true
		return n.After(rest, autosaveMsg{})
	}
	return n.Save()
}

// Save is the command that writes what is not written yet now, nil when there is nothing.
func (n *Window) Save() tea.Cmd {
	keeper, now := n.Keeper, n.Now
	if keeper.settled() {
		return nil
	}
	return func() tea.Msg { return savedMsg{keeper.Flush(), now()} }
}

// Saved says quietly when it was saved, or plainly that something is not.
func (n *Window) Saved() string {
	keeper := n.Keeper
	switch settled := keeper.settled(); {
	case !settled && keeper.err != nil:
		return n.Words.Walk.NotSaved
	case !settled || keeper.at.IsZero():
		return ""
	}
	return n.Words.Walk.Saved + " " + words.Clock(keeper.at)
}

func (keeper *Keeper) saved(msg savedMsg) {
	keeper.err = msg.err
	if msg.err == nil {
		keeper.at = msg.at
		keeper.first = msg.at
	}
}

// settled says that nothing is waiting to be written.
func (keeper *Keeper) settled() bool {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	return len(keeper.dirty) == 0
}

// Flush writes what is not written yet. It is safe from any goroutine, also after the loop has ended.
func (keeper *Keeper) Flush() error {
	keeper.writing.Lock()
	defer keeper.writing.Unlock()
	var failed error
	for _, text := range keeper.left() {
		if err := text.Write(); err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		keeper.mu.Lock()
		// A newer state may have come while this one was written; that one waits on.
		if keeper.dirty[text.Key()] == text {
			delete(keeper.dirty, text.Key())
		}
		keeper.mu.Unlock()
	}
	return failed
}

// Turn does work in the keeper's turn, with no save beside it.
func (keeper *Keeper) Turn(work func() error) error {
	keeper.writing.Lock()
	defer keeper.writing.Unlock()
	return work()
}

// Settle does work that makes the text with that key needless, because it finishes the text or throws it away. The text stays what it
// is when that fails.
func (keeper *Keeper) Settle(key string, work func() error) error {
	return keeper.Turn(func() error {
		if err := work(); err != nil {
			return err
		}
		keeper.mu.Lock()
		delete(keeper.dirty, key)
		keeper.open = false
		keeper.mu.Unlock()
		return nil
	})
}

// StillOpen says that the last text was neither finished nor thrown away. It is safe from any goroutine.
func (keeper *Keeper) StillOpen() bool {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	return keeper.open
}

// Texts writes out what was not written yet, and says whether there are choices without words among it.
func (keeper *Keeper) Texts() (texts string, choices bool) {
	for _, u := range keeper.left() {
		if text := u.Plain(); strings.TrimSpace(text) != "" {
			texts += text
		} else {
			choices = true
		}
	}
	return texts, choices
}

// left gives the texts that were not written yet, none when all is safe.
func (keeper *Keeper) left() []Unsaved {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	var texts []Unsaved
	for _, key := range slices.Sorted(maps.Keys(keeper.dirty)) { // a journal may refuse a version before the one that it follows on
		texts = append(texts, keeper.dirty[key])
	}
	return texts
}
