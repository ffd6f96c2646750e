package window

import (
	"errors"
	"fmt"
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
	// Plain is what a person would read in a side file, as Block lays it out. It is empty where nothing is worth writing out, as for ticks
	// alone: that they are lost is told then. Otherwise it holds every word, and the choices that are not made again in a moment.
	Plain() string
}

// Keeper holds what is being written outside the model, so that it outlives a panic, a signal and the end of the program's
// loop, and writes it: half a second after the last key and at least every second.
//
// What it wrote it holds on to until the program ends: a file can be removed, replaced or cut short after it took a text, and then nobody
// else has it.
type Keeper struct {
	// Look says whether the files still hold what was written to them, with an error that Window.Why has words for. It is set before the
	// program runs; nil trusts them.
	Look func() error

	mu      sync.Mutex
	dirty   map[string]Unsaved // by key: the newest states that were not written yet
	written map[string]Unsaved // by key: what was written last in this session, but for what was thrown away since
	open    bool               // the last text was neither finished nor thrown away
	failed  error              // of the last save
	astray  error              // what the last look found
	writing sync.Mutex         // one save at a time; held around every write of a text

	// What follows is touched by the loop only.
	pending bool          // a timer is under way
	first   time.Time     // the first change that is not saved yet
	lastKey time.Time     // when a key changed something last
	at      time.Time     // of the last save that returned
	why     string        // what was said of the save that failed; empty once saving works
	wait    time.Duration // how long the next attempt waits after one that failed
}

const (
	restBeforeSave = 500 * time.Millisecond
	longestUnsaved = time.Second

	firstAttempt   = time.Second // after a save that failed; the next wait twice as long, up to the longest
	longestAttempt = 10 * time.Second
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
	if keeper.take(text) {
		keeper.first = now
	}
	keeper.lastKey = now
	if keeper.pending {
		return nil
	}
	keeper.pending = true
	return n.After(restBeforeSave, autosaveMsg{})
}

// take says whether nothing else was waiting. What went wrong before was about what is saved or thrown away by then.
func (keeper *Keeper) take(text Unsaved) (first bool) {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	if first = len(keeper.dirty) == 0; first {
		keeper.dirty, keeper.failed = map[string]Unsaved{}, nil
	}
	keeper.dirty[text.Key()], keeper.open = text, true
	return first
}

// due saves, or waits on when the person is still typing and the last save is not too long ago.
func (n *Window) due() tea.Cmd {
	keeper := n.Keeper
	keeper.pending = false
	now := n.Now()
	if keeper.settled() { // by work that had it written before it read
		keeper.at = now
		return n.works(now)
	}
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

// SaveAgain is the command that writes all that was written in this session once more, into a file that took the place of the one that
// had it. Of what that refuses with an error for which held is true it holds as much already; any other waits on as what is not saved.
func (n *Window) SaveAgain(held func(error) bool) tea.Cmd {
	keeper, now := n.Keeper, n.Now
	return func() tea.Msg {
		keeper.again(held)
		return savedMsg{keeper.Flush(), now()}
	}
}

// again writes what nothing newer waits for, and has that wait which could not be written.
func (keeper *Keeper) again(held func(error) bool) {
	keeper.writing.Lock()
	defer keeper.writing.Unlock()
	keeper.mu.Lock()
	texts := maps.Clone(keeper.written)
	maps.DeleteFunc(texts, func(key string, _ Unsaved) bool { return keeper.dirty[key] != nil })
	keeper.mu.Unlock()
	for _, text := range ordered(texts) {
		err := text.Write()
		keeper.mu.Lock()
		if _, newer := keeper.dirty[text.Key()]; err != nil && !held(err) && !newer {
			if keeper.dirty == nil {
				keeper.dirty = map[string]Unsaved{}
			}
			keeper.dirty[text.Key()] = text
		}
		keeper.mu.Unlock()
	}
}

// Saved says quietly when it was saved, or plainly that something is not.
func (n *Window) Saved() string {
	keeper := n.Keeper
	switch settled := keeper.settled(); {
	case keeper.trouble():
		return n.Words.Walk.NotSaved
	case !settled || keeper.at.IsZero():
		return ""
	}
	return n.Words.Walk.Saved + " " + words.Clock(keeper.at)
}

// saved takes in how a save ended. What keeps one from working is said once, and tried again by itself.
func (n *Window) saved(msg savedMsg) tea.Cmd {
	keeper := n.Keeper
	if msg.err == nil {
		keeper.at, keeper.first = msg.at, msg.at
		return n.works(msg.at)
	}
	var cmds []tea.Cmd
	if why := n.Why(msg.err); why != keeper.why {
		keeper.why = why
		cmds = append(cmds, n.remark(n.Words.Walk.NotSaved+" · "+why, keeper.trouble), // it lies over the state in the foot
			n.Inspect()) // where the file is gone, so is what was saved before
	}
	keeper.wait = min(max(2*keeper.wait, firstAttempt), longestAttempt)
	if !keeper.pending {
		keeper.pending = true
		cmds = append(cmds, n.After(keeper.wait, autosaveMsg{}))
	}
	return tea.Batch(cmds...)
}

// works says that saving works again, where it was said that it did not.
func (n *Window) works(at time.Time) tea.Cmd {
	keeper := n.Keeper
	said := keeper.why != ""
	keeper.why, keeper.wait = "", 0
	if !said {
		return nil
	}
	return n.remark(fmt.Sprintf(n.Words.Side.SavedAgain, words.Clock(at)), nil)
}

// remark is Say for what is true while it holds, or for nil whatever comes, unless a question in front tells of the same already.
func (n *Window) remark(text string, holds func() bool) tea.Cmd {
	if n.dialog != nil {
		return nil
	}
	cmd := n.Say(text)
	n.notice.holds = holds
	return cmd
}

// settled says that nothing is waiting to be written.
func (keeper *Keeper) settled() bool {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	return len(keeper.dirty) == 0
}

// trouble says that a text is not saved and could not be, or that one that was is in no file any more.
func (keeper *Keeper) trouble() bool {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	return keeper.failed != nil && len(keeper.dirty) > 0 || keeper.astray != nil && len(keeper.dirty)+len(keeper.written) > 0
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
		keeper.wrote(text)
	}
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	keeper.failed = failed
	return failed
}

// wrote notes that a text is in its file. A newer state may have come while this one was written; that one waits on.
func (keeper *Keeper) wrote(text Unsaved) {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	if keeper.dirty[text.Key()] == text {
		delete(keeper.dirty, text.Key())
	}
	keeper.hold(text)
}

// hold keeps a text that was written. The caller holds mu.
func (keeper *Keeper) hold(text Unsaved) {
	if keeper.written == nil {
		keeper.written = map[string]Unsaved{}
	}
	keeper.written[text.Key()] = text
}

// Inspect looks whether the files still hold what was written to them, with no save beside it, and returns the error of Look. It is safe
// from any goroutine, as Flush is.
func (keeper *Keeper) Inspect() error {
	if keeper.Look == nil {
		return nil
	}
	err := keeper.Turn(keeper.Look)
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	keeper.astray = err
	return err
}

// Turn does work in the keeper's turn, with no save beside it.
func (keeper *Keeper) Turn(work func() error) error {
	keeper.writing.Lock()
	defer keeper.writing.Unlock()
	return work()
}

// Settle does work that throws the text with that key away. The text stays what it is when that fails.
func (keeper *Keeper) Settle(key string, work func() error) error {
	return keeper.Turn(func() error {
		if err := work(); err != nil {
			return err
		}
		keeper.mu.Lock()
		defer keeper.mu.Unlock()
		delete(keeper.dirty, key)
		delete(keeper.written, key)
		keeper.open = false
		return nil
	})
}

// Finish does work that makes something else of the text with that key, as an entry of a draft, and gives it as it is held from then on.
// The text stays what it is when that fails.
func (keeper *Keeper) Finish(key string, work func() (Unsaved, error)) error {
	return keeper.Settle(key, func() error {
		text, err := work()
		if err != nil {
			return err
		}
		keeper.mu.Lock()
		defer keeper.mu.Unlock()
		keeper.hold(text)
		return nil
	})
}

// Forget holds on no longer to what was written under such keys, because it was thrown away.
func (keeper *Keeper) Forget(such func(key string) bool) {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	maps.DeleteFunc(keeper.written, func(key string, _ Unsaved) bool { return such(key) })
}

// StillOpen says that the last text was neither finished nor thrown away. It is safe from any goroutine.
func (keeper *Keeper) StillOpen() bool {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	return keeper.open
}

// Texts writes out what no file is seen to hold: what was not written yet, and all that was written where the last look found that a file
// is not what it was. It says whether there are choices without words among it.
func (keeper *Keeper) Texts() (texts string, choices bool) {
	for _, u := range keeper.nowhere() {
		if text := plain(u); strings.TrimSpace(text) != "" {
			texts += text
		} else {
			choices = true
		}
	}
	return texts, choices
}

// plain gives a text written out. One that panics at it may not take the others along.
func plain(text Unsaved) (plain string) {
	defer func() {
		if recover() != nil {
			plain = ""
		}
	}()
	return text.Plain()
}

// nowhere gives the texts that no file is seen to hold.
func (keeper *Keeper) nowhere() []Unsaved {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	if keeper.astray == nil {
		return ordered(keeper.dirty)
	}
	all := maps.Clone(keeper.written)
	if all == nil {
		all = map[string]Unsaved{}
	}
	maps.Copy(all, keeper.dirty)
	return ordered(all)
}

// left gives the texts that were not written yet, none when all is safe.
func (keeper *Keeper) left() []Unsaved {
	keeper.mu.Lock()
	defer keeper.mu.Unlock()
	return ordered(keeper.dirty)
}

// ordered gives texts by their keys: a journal may refuse a version before the one that it follows on.
func ordered(texts map[string]Unsaved) (sorted []Unsaved) {
	for _, key := range slices.Sorted(maps.Keys(texts)) {
		sorted = append(sorted, texts[key])
	}
	return sorted
}
