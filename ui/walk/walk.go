// Package walk is the guided walk through one encounter, from the story to the end of it, and its pages. Begin with Walk: it holds a
// journal.Draft, shows the page where that stands, and hands a copy to the keeper after each change. What one page asks is a pane.
//
// Which page comes next, what is missing, and what a choice brings along are no matter of this package: panes change the draft by its own
// methods only, so that another way of asking keeps to the same. It may import what lies below the wings, and no other wing; whoever opens
// a walk learns that an entry was finished as all screens do, by logbook.ChangedMsg.
package walk

import (
	"errors"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Walk is the guided way through one encounter, a page of its draft at a time.
type Walk struct {
	book    *logbook.Logbook
	draft   journal.Draft
	rubric  *rubric.Rubric     // that the draft was begun with, which need not be the one in use
	came    *journal.Intention // the intention that is asked after; nil when there is none
	before  *journal.Entry     // what is revised, as it was when this walk began to; nil otherwise, also for a revision taken up again
	pane    pane
	looking bool   // the page was opened from the summary, where going on leads back to
	amends  bool   // the page was opened to be mended, and going on takes that over at once
	notice  string // said once in place of the saved time
	hint    logbook.Hint
}

// pane is what one page of the walk asks. Its key gets a paste as well; it reports whether the draft changed and whether the key was its
// own.
type pane interface {
	key(msg tea.Msg) (changed, handled bool)
	draw(f *kit.Frame, w, h int)
	style(t *kit.Theme)
}

// writer is a pane with texts that leave with a hand-in; written gives the one under the cursor.
type writer interface{ written() kit.Written }

// scroller is a pane with texts that may be longer than their fields; a page key that turns the pages of one does not turn that of the walk.
type scroller interface{ scrolls(tea.KeyPressMsg) bool }

// New goes on with a draft, by the rubric that it was begun with. Came is the intention that it asks after, nil for none.
func New(book *logbook.Logbook, d journal.Draft, r *rubric.Rubric, came *journal.Intention) *Walk {
	v := &Walk{book: book, draft: d, rubric: r, came: came}
	v.open()
	return v
}

// Begin opens the walk through an encounter of just now.
func Begin(book *logbook.Logbook) *Walk {
	d := journal.Begin(book.DraftID(), book.Now(), book.Rubric, book.Settings(), book.Overview.Coverage)
	return New(book, d, book.Rubric, book.Overview.Intention)
}

// Revise opens a finished entry, as it was read, to be edited from its story on. A draft of it that is open already goes on instead: two of
// them would each take back what the other changed.
func Revise(book *logbook.Logbook, of logbook.RevisionMsg) *Walk {
	if of.Draft != nil {
		return New(book, *of.Draft, of.Rubric, of.Came)
	}
	v := New(book, journal.Revise(book.DraftID(), book.Now(), of.Rubric, of.Entry), of.Rubric, of.Came)
	v.before = &of.Entry
	return v
}

// Deepen opens a finished entry at full depth, at the first criterion that holds no answer yet. A draft of it keeps its depth and its
// place, unless that is the end.
func Deepen(book *logbook.Logbook, of logbook.RevisionMsg) *Walk {
	v := Revise(book, of)
	if v.before != nil {
		v.draft.SetDepth(journal.Full, v.rubric)
		v.draft.At = journal.PageID{Kind: journal.SummaryPage}
	}
	if missing := v.draft.Missing(); len(missing) > 0 && v.draft.At.Kind == journal.SummaryPage {
		v.draft.At = journal.PageID{Kind: journal.CriterionPage, Criterion: missing[0]}
	}
	v.open()
	return v
}

// Amend opens a finished entry at one page of it. Going on from there takes the new version over and leaves the walk.
func Amend(book *logbook.Logbook, of logbook.RevisionMsg, at journal.PageID) *Walk {
	v := Revise(book, of)
	v.draft.At, v.amends = at, true
	v.open()
	return v
}

// open makes the pane of the page where the draft stands.
func (v *Walk) open() {
	switch v.draft.At.Kind {
	case journal.DepthPage:
		v.pane = newDepthPane(v)
	case journal.CriterionPage:
		v.pane = newCriterionPane(v, v.draft.At.Criterion)
	case journal.TipPage:
		v.pane = newTipPane(v)
	case journal.IntentionPage:
		v.pane = newPlanPane(v)
	case journal.GoalsPage:
		v.pane = newGoalsPane(v)
	case journal.SummaryPage:
		v.pane = newSummaryPane(v)
	default:
		v.pane = newStoryPane(v)
	}
}

// Key answers a key: first those that turn pages, then those of the pane, and last those that an open text would have taken.
func (v *Walk) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	cmd, handled := v.handle(press)
	return tea.Batch(cmd, v.touch()), handled
}

func (v *Walk) handle(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	v.notice = "" // it was about the key before
	if p, ok := v.pane.(scroller); ok && p.scrolls(press) {
		changed, handled := v.pane.key(press)
		return v.keepIf(changed), handled
	}
	switch {
	case key.Matches(press, k.Next):
		return v.next(), true
	case key.Matches(press, k.Back):
		return v.turn(v.draft.Back(v.rubric)), true
	case key.Matches(press, k.Skip) && v.draft.At.Kind == journal.CriterionPage:
		v.draft.Skip(v.draft.At.Criterion)
		return v.turn(v.draft.Next(v.rubric)), true
	case key.Matches(press, k.Depth):
		return v.goTo(journal.PageID{Kind: journal.DepthPage}), true
	}
	if changed, handled := v.pane.key(press); handled {
		return v.keepIf(changed), true
	}
	switch { // on a page where enter writes or chooses, the pane took it
	case key.Matches(press, k.Choose) && v.draft.At.Kind == journal.SummaryPage:
		return v.finish(), true
	case key.Matches(press, k.Choose):
		return v.next(), true
	case key.Matches(press, k.Later):
		return v.stop(), true
	}
	return nil, false
}

// touch asks for a look at the text under the cursor, once it has come to rest.
func (v *Walk) touch() tea.Cmd { return v.hint.Touch(v.book, v, v.written()) }

// written gives the text under the cursor, none while nothing of it would leave. In a revision it counts as a text of the entry, so that
// what the student chose to keep in there is not hinted at again.
func (v *Walk) written() kit.Written {
	p, writes := v.pane.(writer)
	if !writes || v.draft.Entry.Private {
		return kit.Written{}
	}
	now := p.written()
	now.Alias = v.draft.Entry.Encounter.Alias
	if now.Of == "" {
		now.Of = v.draft.Of
	}
	return now
}

// next goes one page on, and back to the summary from a page that was opened there.
func (v *Walk) next() tea.Cmd {
	if p, ok := v.pane.(*depthPane); ok {
		p.take() // which decides what the next page is
	}
	if v.amends {
		return v.finish()
	}
	if v.looking && v.draft.At.Kind != journal.SummaryPage {
		v.looking = false
		return v.goTo(journal.PageID{Kind: journal.SummaryPage})
	}
	return v.turn(v.draft.Next(v.rubric))
}

// goTo leaps to a page from wherever one is.
func (v *Walk) goTo(at journal.PageID) tea.Cmd {
	v.draft.At = at
	return v.turn(true)
}

// turn shows the page that the draft went to and saves at once: a step is where a person looks up. A walk with nothing in it leaves no
// draft behind.
func (v *Walk) turn(moved bool) tea.Cmd {
	if !moved {
		return nil
	}
	v.open()
	if v.draft.Blank() {
		return nil
	}
	timer := v.keep() // before Save looks whether anything is to be written
	return tea.Batch(timer, v.book.Save())
}

// stop leaves the walk; the draft stays and is offered on the overview, unless there is nothing in it.
func (v *Walk) stop() tea.Cmd {
	if v.draft.Blank() {
		return v.book.Do(v, v.drop())
	}
	return tea.Batch(v.book.Save(), v.book.Do(v, v.settle()))
}

// finish makes the entry, or leaves without one when a revision changed nothing: a version that says the same as the one before would only
// stand in the way.
func (v *Walk) finish() tea.Cmd {
	if strings.TrimSpace(v.draft.Entry.Story) == "" {
		return v.backToStory()
	}
	if v.before != nil && !v.draft.Alters(*v.before) {
		return v.book.Do(v, v.drop())
	}
	v.draft.Touch(v.book.Now())
	return v.book.Do(v, v.makeEntry())
}

// backToStory leads to the one thing that an entry can't do without, and says so there.
func (v *Walk) backToStory() tea.Cmd {
	cmd := v.goTo(journal.PageID{Kind: journal.StoryPage})
	v.notice = v.book.Words.Walk.NeedsStory
	return cmd
}

// Update takes pastes, the results of the walk's own work, and what all screens hear.
func (v *Walk) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return v.touch()
	case tea.PasteMsg:
		changed, _ := v.pane.key(msg)
		return tea.Batch(v.keepIf(changed), v.touch())
	case logbook.HintDueMsg, logbook.HintMsg:
		return v.hint.Update(v.book, v, msg, v.written())
	case tea.BlurMsg: // the person went to another window, and may not come back
		return v.book.Save()
	case window.ThemedMsg:
		v.pane.style(&v.book.Theme)
	case leftMsg:
		return v.left(msg)
	case finishedMsg:
		return v.finished(msg)
	}
	return nil
}

// left closes the walk, unless what was written in it could not be saved: it stays in sight then, and leaving can be tried again.
func (v *Walk) left(msg leftMsg) tea.Cmd {
	if msg.err != nil {
		return v.book.Tell(v.book.Words.Errors.Say(msg.err))
	}
	return v.book.Pop()
}

// finished closes the walk. Where no entry was made the walk stays open with all that was written; when only the entry is gone that it
// would revise, it is tried once more as a new one.
func (v *Walk) finished(msg finishedMsg) tea.Cmd {
	switch {
	case msg.err == nil:
		closed := v.book.Pop()
		v.book.Take(msg.overview) // before the others hear of it: they show what the overview says
		return tea.Batch(closed, v.book.All(logbook.ChangedMsg{Done: logbook.Finished, Entry: msg.entry.ID}))
	case errors.Is(msg.err, journal.ErrNoStory):
		return v.backToStory()
	case errors.Is(msg.err, store.ErrNotFound) && v.draft.Of != "":
		v.draft.Detach()
		return v.finish()
	}
	return v.book.Tell(v.book.Words.Errors.Say(msg.err))
}

// tellEdit says what a field could not take.
func (v *Walk) tellEdit(edited kit.Edited) { v.notice = kit.Refusal(&v.book.Words.Walk, edited) }
