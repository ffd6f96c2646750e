// Package walk is the guided walk through one encounter, from the story to the end of it, and its pages. Begin with Walk: it holds a
// journal.Draft, shows the page where that stands, and hands a copy to the keeper after each change. What one page asks is a pane.
//
// Every page ends in a row that goes on, which tab reaches behind the pane's own stops. Terugblik (the hub) is where all parts of the entry
// are rows: one key leads there from any page, a page opened from there leads back to it, and an entry that is edited begins there.
//
// Which page comes next, what is missing, and what a choice brings along are no matter of this package: panes change the draft by its own
// methods only, so that another way of asking keeps to the same. It may import what lies below the wings, and no other wing; whoever opens
// a walk learns that an entry was finished as all screens do, by logbook.ChangedMsg.
package walk

import (
	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
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
	out     bool        // the cursor is on the row that goes on
	visits  bool        // the page was opened from Terugblik, where going on leads back to
	amends  bool        // the page was opened to be mended, and going on takes that over at once
	halved  bool        // going on from half an intention led to its other half already
	told    bool        // the story is unfolded above what is asked
	reasons bool        // why this step matters, and where it belongs, is unfolded below what is asked
	kept    bool        // the draft was handed to the keeper before
	notice  string      // said once in place of the saved time
	clicked bool        // a click changed something, and the enter that follows it only keeps that
	behind  kit.Written // the text that a click led out of, which was not looked over yet
	restore func()      // puts back what was taken away last; nil when there is nothing
	hint    logbook.Hint
	tips    map[string]string // by criterion: the tip that came back there in this walk, empty where none did
}

// pane is what one page of the walk asks. Its stops are what tab goes along: texts, rows, a list of choices.
type pane interface {
	// key answers a key or a paste on the stop under the cursor; it says whether the draft changed and whether the key was its own.
	key(msg tea.Msg) (changed, handled bool)
	// step goes to another stop, and says false where there is none that way; it says too whether the draft changed.
	step(by int) (moved, changed bool)
	// enter puts the cursor on the first stop, for 1, or on the last, for -1; leave takes it out.
	enter(by int)
	leave()
	// point puts the cursor on a row of the frame, and says whether a click there does what enter does, or whether it changed the draft.
	point(row int) (opens, changed bool)
	draw(f *kit.Frame, w, h int)
	style(t *kit.Theme)
}

// Panes may do more: written gives the text under the cursor that leaves with a hand-in, low draws what stands fixed above the row that
// goes on, and going says whether that row, or its key, has to wait.
type (
	writer   interface{ written() kit.Written }
	grounded interface{ low(f *kit.Frame, w, h int) }
	holder   interface{ going() (holds bool) }
)

// New goes on with a draft, by the rubric that it was begun with. Came is the intention that it asks after, nil for none.
func New(book *logbook.Logbook, d journal.Draft, r *rubric.Rubric, came *journal.Intention) *Walk {
	v := &Walk{book: book, draft: d, rubric: r, came: came, kept: !d.Blank()}
	v.open()
	return v
}

// Begin opens the walk through an encounter of just now.
func Begin(book *logbook.Logbook) *Walk {
	d := journal.Begin(book.DraftID(), book.Now(), book.Rubric, book.Settings(), book.Overview.Coverage)
	return New(book, d, book.Rubric, book.Overview.Intention)
}

// Revise opens a finished entry, as it was read, to be edited, at Terugblik with the cursor on one of its parts. A draft of it that is open
// already goes on instead: two of them would each take back what the other changed.
func Revise(book *logbook.Logbook, of logbook.RevisionMsg, part journal.PageID) *Walk {
	v := revise(book, of)
	v.draft.At = journal.PageID{Kind: journal.SummaryPage}
	v.open()
	if hub, ok := v.pane.(*hub); ok && hub.stand(part) {
		v.out = false
	}
	return v
}

func revise(book *logbook.Logbook, of logbook.RevisionMsg) *Walk {
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
	v := revise(book, of)
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
	v := revise(book, of)
	v.draft.At, v.amends = at, true
	v.open()
	return v
}

// open makes the pane of the page where the draft stands, with the cursor where one begins.
func (v *Walk) open() {
	v.out = false
	switch v.draft.At.Kind {
	case journal.EncounterPage:
		v.pane = newEncounterPane(v)
	case journal.DepthPage:
		v.pane = newDepthPane(v)
	case journal.WantsPage:
		v.pane = newWantsPane(v)
	case journal.CriterionPage:
		v.pane = newCriterionPane(v, v.draft.At.Criterion)
	case journal.TipPage:
		v.pane = newTipPane(v)
	case journal.OthersPage:
		v.pane = newOthersPane(v)
	case journal.IntentionPage:
		v.pane = newPlanPane(v)
	case journal.GoalsPage:
		v.pane = newGoalsPane(v)
	case journal.MarginPage:
		v.pane = newMarginPane(v)
	case journal.SummaryPage:
		v.pane, v.visits = newHub(v), false
		v.out = true
	default:
		v.pane = newStoryPane(v)
	}
	if !v.out {
		v.pane.enter(1)
	}
}

// Writes says that a walk is to write on.
func (*Walk) Writes() {}

// Key answers a key, and looks over a text that it led out of.
func (v *Walk) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	looked := v.look(v.behind)
	v.behind = kit.Written{}
	if v.clicked {
		v.clicked = false
		return tea.Batch(v.keep(), looked), true
	}
	was := v.written()
	v.notice = "" // it was about the key before
	cmd, handled := v.handle(press)
	return tea.Batch(cmd, looked, v.look(was)), handled
}

// look asks for a look at a text that was just left.
func (v *Walk) look(was kit.Written) tea.Cmd {
	if now := v.written(); was.Words == "" || now.Of == was.Of && now.Field == was.Field {
		return nil
	}
	return v.hint.Look(v.book, v, was)
}

func (v *Walk) handle(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(v.book.Window)
	at := v.draft.At.Kind
	switch {
	case key.Matches(press, k.Next):
		return v.next(), true
	case key.Matches(press, k.Back):
		return v.back(), true
	case key.Matches(press, k.Finish) && at != journal.SummaryPage:
		return v.goTo(journal.PageID{Kind: journal.SummaryPage}), true
	case key.Matches(press, k.Story) && at != journal.StoryPage && at != journal.SummaryPage:
		v.told = !v.told
		return nil, true
	case key.Matches(press, k.Reason) && v.hasReasons():
		v.reasons = !v.reasons
		return nil, true
	case v.reasons && key.Matches(press, k.Later): // what was unfolded last is folded first
		v.reasons = false
		return nil, true
	case key.Matches(press, k.SendAway):
		return v.book.SendAway(), true
	case key.Matches(press, k.Skip) && at == journal.CriterionPage:
		v.draft.Skip(v.draft.At.Criterion)
		return v.leadsOn(), true
	case key.Matches(press, k.Switch):
		return v.tab(1)
	case key.Matches(press, k.SwitchBack):
		return v.tab(-1)
	case v.out:
		return v.outKey(press, k)
	}
	changed, handled := v.pane.key(press)
	switch {
	case handled:
		return v.keepIf(changed), true
	case key.Matches(press, k.Choose):
		return v.next(), true
	case key.Matches(press, k.Down):
		cmd, _ := v.tab(1)
		return cmd, true
	case key.Matches(press, k.Up):
		cmd, moved := v.tab(-1)
		if !moved { // there is nothing above
			v.out = false
			v.pane.enter(1)
		}
		return cmd, true
	}
	return v.common(press, k)
}

// outKey answers a key on the row that goes on.
func (v *Walk) outKey(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, k.Choose):
		return v.next(), true
	case key.Matches(press, k.Up):
		v.out = false
		v.pane.enter(-1)
		return nil, true
	case key.Matches(press, k.Top):
		v.out = false
		v.pane.enter(1)
		return nil, true
	case key.Matches(press, k.Down):
		return nil, true
	}
	return v.common(press, k)
}

// common answers what means the same wherever nobody types.
func (v *Walk) common(press tea.KeyPressMsg, k *keys) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, k.Undo) && v.restore != nil:
		v.restore()
		v.restore = nil
		return v.keep(), true
	case key.Matches(press, k.Later):
		return v.later(), true
	}
	return nil, false
}

// tab goes to the next stop: those of the pane, then the row that goes on, and behind it, having gone round, to the keys of the foot.
func (v *Walk) tab(by int) (cmd tea.Cmd, moved bool) {
	if !v.out {
		moved, changed := v.pane.step(by)
		cmd = v.keepIf(changed)
		if moved {
			return cmd, true
		}
		v.pane.leave()
		v.out = true
		return cmd, by > 0
	}
	v.out = false
	v.pane.enter(by)
	return nil, by < 0
}

// Point puts the cursor on a row that was clicked. What a click changes is kept with the enter that follows where it opens something.
func (v *Walk) Point(row int) bool {
	if was := v.written(); was.Words != "" {
		v.behind = was
	}
	if row == reasonRow {
		v.reasons = !v.reasons
		return false
	}
	if v.out = row == outRow; v.out {
		v.pane.leave()
		return true
	}
	opens, changed := v.pane.point(row)
	v.clicked = changed
	return opens || changed
}

// written gives the text under the cursor, none while nothing of it would leave. In a revision it counts as a text of the entry, so that
// what the student chose to keep in there is not hinted at again.
func (v *Walk) written() kit.Written {
	p, writes := v.pane.(writer)
	if !writes || v.out || v.draft.Entry.Private {
		return kit.Written{}
	}
	now := p.written()
	now.Alias = v.draft.Entry.Encounter.Alias
	if now.Of == "" {
		now.Of = v.draft.Of
	}
	return now
}

// next goes one page on, and back to Terugblik from a page that was opened there. From the first page the key passes the facts of the
// encounter by, which the row leads to.
func (v *Walk) next() tea.Cmd {
	if p, ok := v.pane.(holder); ok && p.going() {
		return nil
	}
	switch at := v.draft.At.Kind; {
	case at == journal.SummaryPage:
		return v.finish()
	case at == journal.StoryPage && v.out && !v.visits && !v.amends:
		return v.goTo(journal.PageID{Kind: journal.EncounterPage})
	}
	return v.leadsOn()
}

// leadsOn turns the page, or goes back to where the page was opened from.
func (v *Walk) leadsOn() tea.Cmd {
	switch {
	case v.amends:
		return v.finish()
	case v.visits, v.draft.At.Kind == journal.MarginPage:
		return v.goTo(journal.PageID{Kind: journal.SummaryPage})
	}
	return v.turn(v.draft.Next(v.rubric))
}

// back goes one page back; a page that was opened from Terugblik is left for it.
func (v *Walk) back() tea.Cmd {
	if v.visits || v.draft.At.Kind == journal.MarginPage {
		return v.goTo(journal.PageID{Kind: journal.SummaryPage})
	}
	return v.turn(v.draft.Back(v.rubric))
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
	v.restore, v.halved, v.told, v.reasons = nil, false, false, false
	v.pane.leave()
	v.open()
	v.hint.Take(logbook.HintMsg{}) // it was told on this page
	timer := v.keep()              // before Save looks whether anything is to be written
	return tea.Batch(timer, v.book.Save(), v.comeBack())
}

// Update takes pastes, the results of the walk's own work, and what all screens hear.
func (v *Walk) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.PasteMsg:
		if v.out {
			return nil
		}
		changed, _ := v.pane.key(msg)
		return v.keepIf(changed)
	case window.ShownMsg:
		return v.comeBack()
	case tipMsg:
		v.tips[msg.criterion] = msg.text
	case logbook.HintMsg:
		v.hint.Take(msg)
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
