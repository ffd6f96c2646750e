package ui

import (
	"cmp"
	"fmt"
	"path/filepath"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/beside"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/group"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/looks"
	"koffiemoment/ui/mine"
	"koffiemoment/ui/note"
	"koffiemoment/ui/review"
	"koffiemoment/ui/school"
	"koffiemoment/ui/stage"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
)

// home is the overview: what can be done now, what was met so far as a quiet picture, and the latest entries.
type home struct {
	shell    *Shell
	book     *logbook.Logbook
	at       int
	latest   int // how many of the newest entries the window had room for, as drawn last
	notice   string
	drafts   int            // how many there were when the overview was last read
	undo     func() tea.Cmd // takes back what the notice tells of; nil when there is nothing
	hushed   bool           // what was said of copies that did not follow the lock was sent away
	unfolded bool           // all drafts are shown, however many
	declined bool           // the offer of statements was sent away, until the next start
}

func newHome(sh *Shell) *home {
	book := sh.Book
	h := &home{shell: sh, book: book, drafts: len(book.Overview.Drafts)}
	switch {
	case len(book.Overview.Drafts) > 0:
		h.at = 1
	case book.Overview.Entries == 0 && book.Reviewed():
		h.at = len(h.rows()) - 1 // who only reviews begins there: it is the last row while nothing was written
	}
	return h
}

func (h *home) begin() tea.Cmd {
	h.forgetNotice()
	return h.book.Push(walk.Begin(h.book))
}

func (h *home) resume(draft string) tea.Cmd {
	h.forgetNotice()
	return h.book.Do(h, h.book.OpenDraft(draft))
}

// sendAway takes the line above the keys away: that the last save may be missing before any advice.
func (h *home) sendAway() tea.Cmd {
	if h.book.Doubtful {
		h.book.Doubtful = false
		return nil
	}
	if h.behind() != "" {
		h.hushed = true
		return nil
	}
	if h.offer() != "" {
		h.declined = true
		return nil
	}
	if h.book.Suggestion() == "" && h.passing() != nil {
		return h.cameBy(h.passing().ID)
	}
	return h.book.SendAway()
}

// behind names the copies that did not follow the lock of the journal, until that is sent away.
func (h *home) behind() string {
	if h.hushed || h.book.Store == nil {
		return ""
	}
	return h.book.Words.Lock.SayUnfollowed(false, h.book.Store.Locked(), h.book.Overview.Unfollowed)
}

func (h *home) forgetNotice() { h.notice, h.undo = "", nil }

func (h *home) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k, rows := keysOf(h.book.Window), h.rows()
	all := len(rows) + h.shown()
	h.at = min(h.at, all-1)
	switch {
	case k.Step(press, &h.at, all):
	case key.Matches(press, k.Switch, k.SwitchBack):
		return nil, stop(press, k, &h.at, len(rows))
	case key.Matches(press, k.Choose) && h.at >= len(rows):
		return h.book.Do(h, h.book.ReadEntry(h.book.Overview.Newest[h.at-len(rows)].ID)), true
	case key.Matches(press, k.Choose):
		return rows[h.at].open(), true
	case key.Matches(press, k.New):
		return h.begin(), true
	case key.Matches(press, k.Resume) && len(h.book.Overview.Drafts) > 0:
		return h.resume(h.book.Overview.Drafts[0].ID), true
	case key.Matches(press, k.Discard) && h.at < len(rows) && rows[h.at].draft != nil:
		return h.askDiscard(rows[h.at].draft), true
	case key.Matches(press, k.Undo) && h.undo != nil:
		return h.undo(), true
	case key.Matches(press, k.SendAway):
		return h.sendAway(), true
	case key.Matches(press, k.Quit):
		return h.book.Quit(), true
	default:
		return h.leads(press)
	}
	return nil, true
}

// stop goes by tab from row to row, and says false behind the last and before the first of them, where the keys of the last line follow.
func stop(press tea.KeyPressMsg, k *keys, at *int, rows int) bool {
	to := *at + 1
	if key.Matches(press, k.SwitchBack) {
		to = *at - 1
	}
	within := to >= 0 && to < rows
	if *at = to; !within {
		*at = 0
		if to < 0 {
			*at = rows - 1
		}
	}
	return within
}

// shown is how many of the newest entries are on the screen.
func (h *home) shown() int { return min(h.latest, len(h.book.Overview.Newest)) }

// leads answers a key that leads elsewhere, here and from what lies around the stage.
func (h *home) leads(press tea.KeyPressMsg) (tea.Cmd, bool) {
	book, k := h.book, keysOf(h.book.Window)
	switch to := h.opens(press); {
	case to != nil:
		h.forgetNotice()
		return book.Push(to), true
	case key.Matches(press, k.LookAgain) && book.Overview.Entries > 0:
		return h.lookBack(), true
	case key.Matches(press, k.Folder) && book.Overview.HandedFile != "":
		return h.showFolder(), true
	case key.Matches(press, k.NextStage) && book.Overview.Entries > 0 && book.NextStage() != nil:
		return h.askNextStage(), true
	case key.Matches(press, k.GoOver) && book.HasNewer():
		return h.askGoOver(), true
	}
	return nil, false
}

// opens gives the screen that a key leads to, nil when it leads to none.
func (h *home) opens(press tea.KeyPressMsg) window.Screen {
	book, k := h.book, keysOf(h.book.Window)
	switch {
	case key.Matches(press, k.Assess):
		return stand.NewAssess(book)
	case key.Matches(press, k.Feedback):
		return h.shell.newFeedback()
	case key.Matches(press, k.List):
		return entries.NewList(book)
	case key.Matches(press, k.Growth):
		return stand.NewGrowth(book)
	case key.Matches(press, k.Mirror):
		return stand.NewMirror(book)
	case key.Matches(press, k.Intentions):
		return stand.NewIntentions(book)
	case key.Matches(press, k.Around):
		return stand.NewSurroundings(book)
	case key.Matches(press, k.School):
		return school.New(book)
	case key.Matches(press, k.Statements) && len(book.Rubric.Statements) > 0:
		return stage.NewStatements(book)
	case key.Matches(press, k.Whole) && book.Overview.Entries > 0 && len(book.Questions()) > 0:
		return stage.NewWhole(book, book.CurrentStage())
	case key.Matches(press, k.Story):
		return looks.NewStory(book)
	case key.Matches(press, k.Writing):
		return looks.NewWriting(book)
	case key.Matches(press, k.ThenNow):
		return looks.NewThenNow(book)
	case key.Matches(press, k.Cards) && book.Overview.Entries > 0:
		return group.NewCards(book)
	case key.Matches(press, k.Tips) && book.Overview.Entries > 0:
		return group.NewTips(book)
	case key.Matches(press, k.Papers) && book.Overview.Entries > 0:
		return mine.NewPapers(book)
	case key.Matches(press, k.HandIn):
		return handin.New(book)
	case key.Matches(press, k.Note):
		return note.New(book)
	case key.Matches(press, k.Review):
		return review.NewQueue(h.shell.Desk, nil)
	case key.Matches(press, k.Settings):
		return newSettings(h.shell)
	case key.Matches(press, k.Stage) && book.Overview.Entries > 0:
		return newAround(h)
	}
	return nil
}

// Point puts the cursor on a row, all of which open.
func (h *home) Point(row int) bool {
	h.at = row
	return true
}

// askDiscard says which draft it is about, and what stays.
func (h *home) askDiscard(d *journal.Draft) tea.Cmd {
	book, k, w := h.book, keysOf(h.book.Window), &h.book.Words.Home
	s := d.Entry.Summary()
	about := cmp.Or(opening(&s, openingCells*2), place(book, d)) + " · " + w.Words.Of(d.Words())
	question := fmt.Sprintf(w.AskDiscard, book.Words.Dates.Moment(d.Touched, book.Now()))
	switch alias := d.Entry.Encounter.Alias; {
	case d.Of != "":
		question = fmt.Sprintf(w.AskDiscardRevision, book.Words.Dates.Near(d.Entry.Encounter.When, book.Now()))
		about += " · " + w.EntryStays
	case alias != "":
		question = fmt.Sprintf(w.AskDiscardOf, alias)
	}
	id := d.ID
	return book.Ask(question, about, window.Answer{Name: w.Keep, Keys: k.No},
		window.Answer{Name: w.ToBin, About: fmt.Sprintf(w.BackFor, store.BinDays), Keys: k.Yes, Do: func() tea.Cmd { return book.Do(h, book.Discard(id)) }})
}

// askGoOver says what a newer version of the rubric leaves as it is. To go over comes first among the answers: it takes nothing away, and
// is put back by one key.
func (h *home) askGoOver() tea.Cmd {
	k, w := keysOf(h.book.Window), &h.book.Words.Home
	return h.book.Ask(w.AskNewRubric, w.NewRubricSafe,
		window.Answer{Name: w.GoOver, Keys: k.Yes, Do: func() tea.Cmd { return h.book.Do(h, h.book.GoOver()) }},
		window.Answer{Name: w.NotYet, Keys: k.No})
}

// wentOver says that another version of the rubric is in use, or again the one before it where that was put back.
func (h *home) wentOver(msg logbook.RubricMsg) tea.Cmd {
	book := h.book
	if msg.Err != nil {
		return book.Tell(book.Words.Errors.Say(msg.Err))
	}
	h.at = 0
	if h.forgetNotice(); book.HasNewer() { // as the overview that is on screen was read: what was put back had none
		h.notice = book.Words.Home.WentOver
		h.undo = func() tea.Cmd { return book.Do(h, book.GoBack(msg.Before)) }
	}
	book.Outdate() // what was read of the stages is told by the levels of the rubric in use
	return book.ReadOverview()
}

// showFolder opens the folder of the file that was handed in last.
func (h *home) showFolder() tea.Cmd {
	return h.book.ShowFolder(h, filepath.Dir(h.book.Overview.HandedFile))
}

func (h *home) Update(msg tea.Msg) tea.Cmd {
	book := h.book
	switch msg := msg.(type) {
	case logbook.DraftRubricMsg:
		if msg.Err != nil {
			return book.Tell(book.Words.Errors.Say(msg.Err))
		}
		return book.Push(walk.New(book, msg.Draft, msg.Rubric, msg.Came))
	case logbook.EntryMsg:
		return entries.Show(book, msg)
	case logbook.DiscardedMsg:
		return h.discarded(msg)
	case entries.MovedMsg:
		return h.moved(msg)
	case beside.OpenMsg:
		return msg.Open(book)
	case beside.KeptMsg:
		return h.wroteBeside(msg)
	case beside.UndoneMsg:
		return msg.Pass(book)
	case logbook.RubricMsg:
		return h.wentOver(msg)
	case privateMsg:
		return h.private(msg)
	case sampleMsg:
		return h.shell.enter(msg)
	case window.FolderShownMsg:
		return h.book.FolderShown(msg)
	case logbook.ChangedMsg:
		h.changed(msg)
	}
	return nil
}

// changed tells what was done to the journal, wherever, and keeps the cursor among the rows that there are now.
func (h *home) changed(msg logbook.ChangedMsg) {
	book := h.book
	switch msg.Done {
	case logbook.Finished:
		h.at, h.notice, h.undo = 0, book.Words.Home.Finished, nil
	case logbook.Deleted:
		h.binned(book.Words.Entry.Deleted, msg.Entry)
	case logbook.Restored, logbook.Purged:
		h.forgetNotice()
	default:
		if n := len(book.Overview.Drafts); n > h.drafts {
			h.at = 1
		}
		h.drafts = len(book.Overview.Drafts)
		h.at = min(h.at, len(h.rows())+h.shown()-1)
	}
}

func (h *home) discarded(msg logbook.DiscardedMsg) tea.Cmd {
	if msg.Err != nil {
		return h.book.Tell(h.book.Words.Errors.Say(msg.Err))
	}
	h.at = 0
	h.binned(h.book.Words.Home.Discarded, msg.Draft)
	return h.book.ReadOverview()
}

// binned says that something went to the bin, and offers to put it back until it is.
func (h *home) binned(notice, id string) {
	h.notice = notice
	h.undo = func() tea.Cmd { return h.book.Do(h, entries.Restore(h.book, id)) }
}

// moved tells all that something came back. Where it did not, it can be tried again.
func (h *home) moved(msg entries.MovedMsg) tea.Cmd {
	if msg.Err != nil {
		return h.book.Tell(h.book.Words.Errors.Say(msg.Err))
	}
	return h.book.Changed(msg.Done, msg.Entry)
}
