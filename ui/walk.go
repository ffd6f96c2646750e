package ui

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
)

// walk is the guided way through one encounter. It shows one page of its draft at a time; what the page asks is a pane.
type walk struct {
	book    *logbook
	draft   journal.Draft
	rubric  *rubric.Rubric
	came    *journal.Intention // the intention that is asked after; nil when there is none
	before  *journal.Entry     // what is being revised, as it was when this walk began it; nil otherwise
	pane    pane
	looking bool   // the page was opened from the summary
	amends  bool   // the page was opened to be mended, and going on takes that over at once
	notice  string // said once in place of the saved time
	hint    hint
}

// pane is what one page of the walk asks. Its key reports whether the draft changed and whether the key was its own.
type pane interface {
	key(msg tea.Msg) (changed, handled bool)
	draw(f *kit.Frame, w, h int)
	style(t *kit.Theme)
}

// writer is a pane with texts that leave with a hand-in; written gives the one under the cursor.
type writer interface{ Written() kit.Written }

func newWalk(book *logbook, d journal.Draft, r *rubric.Rubric, came *journal.Intention) *walk {
	w := &walk{book: book, draft: d, rubric: r, came: came}
	w.open()
	return w
}

// newDraft begins an entry with the defaults that the settings and the time of day give.
func (book *logbook) newDraft() journal.Draft {
	now, set := book.now(), book.settings()
	stage := book.rubric.Stage(set.Stage)
	if stage == nil && len(book.rubric.Stages) > 0 {
		stage = &book.rubric.Stages[0]
	}
	encounter := journal.Encounter{Moment: "anders"}
	switch {
	case now.Hour() >= 7 && now.Hour() < 10:
		encounter.Moment = "brengen"
	case now.Hour() >= 15 && now.Hour() < 18:
		encounter.Moment = "halen"
	}
	if stage != nil {
		encounter.Stage = stage.ID
		if len(stage.Kinds) > 0 {
			encounter.Kind = stage.Kinds[0].ID
		}
	}
	depth := set.Depth
	if depth == "" {
		depth = journal.Short
	}
	return journal.NewDraft(book.draftID(), now, book.rubric, encounter, depth, book.overview.Coverage, set.Focus)
}

// revise opens a finished entry to be edited, at the given page; a draft of it that is open already goes on instead.
func revise(book *logbook, entry journal.Entry, r *rubric.Rubric, came *journal.Intention, at journal.PageID, depth journal.Depth) *walk {
	for _, d := range book.overview.Drafts {
		if d.Of == entry.ID {
			return newWalk(book, d, r, came)
		}
	}
	d := journal.Revise(book.draftID(), book.now(), r, entry)
	if depth != "" {
		d.SetDepth(depth, r)
	}
	d.At = at
	w := newWalk(book, d, r, came)
	w.before = &entry
	return w
}

// draftID gives a new draft its name. The random source of an operating system does not fail.
func (book *logbook) draftID() string {
	if book.store == nil {
		return ""
	}
	id, _ := book.store.NewDraftID()
	return id
}

// open makes the pane of the page where the draft stands.
func (w *walk) open() {
	switch w.draft.At.Kind {
	case journal.DepthPage:
		w.pane = newDepthPane(w)
	case journal.CriterionPage:
		w.pane = newCriterionPane(w, w.draft.At.Criterion)
	case journal.TipPage:
		w.pane = newTipPane(w)
	case journal.IntentionPage:
		w.pane = newPlanPane(w)
	case journal.GoalsPage:
		w.pane = newGoalsPane(w)
	case journal.SummaryPage:
		w.pane = newSummaryPane(w)
	default:
		w.pane = newStoryPane(w)
	}
}

func (w *walk) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	cmd, handled := w.handle(press)
	return tea.Batch(cmd, w.hint.touch(w.book, w, w.Written())), handled
}

func (w *walk) handle(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &w.book.keys
	w.notice = ""
	switch {
	case key.Matches(press, k.Next):
		return w.next(), true
	case key.Matches(press, k.Back):
		return w.turn(w.draft.Back(w.rubric)), true
	case key.Matches(press, k.Skip) && w.draft.At.Kind == journal.CriterionPage:
		w.draft.Skip(w.draft.At.Criterion)
		return w.turn(w.draft.Next(w.rubric)), true
	case key.Matches(press, k.Depth):
		return w.goTo(journal.PageID{Kind: journal.DepthPage}), true
	}
	if changed, handled := w.pane.key(press); handled {
		return w.changed(changed), true
	}
	switch {
	case key.Matches(press, k.Choose) && w.draft.At.Kind == journal.SummaryPage:
		return w.finish(), true
	case key.Matches(press, k.Choose):
		return w.next(), true
	case key.Matches(press, k.Stop):
		return w.stop(), true
	}
	return nil, false
}

// written gives the text under the cursor, none while nothing of it would leave.
func (w *walk) Written() kit.Written {
	p, writes := w.pane.(writer)
	if !writes || w.draft.Entry.Private {
		return kit.Written{}
	}
	now := p.Written()
	now.Alias = w.draft.Entry.Encounter.Alias
	if now.Of == "" {
		now.Of = w.draft.Of
	}
	return now
}

// changed keeps the draft after a change.
func (w *walk) changed(changed bool) tea.Cmd {
	if !changed {
		return nil
	}
	return w.book.keepWriting(&w.draft, w.rubric)
}

// next goes one page on, and back to the summary from a page that was opened there.
func (w *walk) next() tea.Cmd {
	if d, ok := w.pane.(*depthPane); ok {
		d.take()
	}
	if w.amends {
		return w.finish()
	}
	if w.looking && w.draft.At.Kind != journal.SummaryPage {
		w.looking = false
		return w.goTo(journal.PageID{Kind: journal.SummaryPage})
	}
	return w.turn(w.draft.Next(w.rubric))
}

// turn shows the page that the draft went to and saves at once: a step is where a person looks up.
func (w *walk) turn(moved bool) tea.Cmd {
	if !moved {
		return nil
	}
	w.open()
	if w.draft.Blank() {
		return nil
	}
	timer := w.book.keepWriting(&w.draft, w.rubric)
	return tea.Batch(timer, w.book.save())
}

func (w *walk) goTo(at journal.PageID) tea.Cmd {
	w.draft.At = at
	return w.turn(true)
}

// stop leaves the walk; the draft stays and is offered on the overview, unless there is nothing in it.
func (w *walk) stop() tea.Cmd {
	if w.draft.Blank() {
		return tea.Batch(w.book.dropBlank(w.draft.ID), w.book.pop())
	}
	return tea.Batch(w.book.save(), w.book.pop())
}

func (w *walk) finish() tea.Cmd {
	if strings.TrimSpace(w.draft.Entry.Story) == "" {
		return w.backToStory()
	}
	if w.unchanged() {
		return tea.Batch(w.book.dropBlank(w.draft.ID), w.book.pop())
	}
	w.draft.Revision++
	return w.book.do(w, w.book.finish(w.draft, w.rubric))
}

// unchanged says that a revision would be the entry as it was.
func (w *walk) unchanged() bool {
	if w.before == nil {
		return false
	}
	now, err := w.draft.Finish(w.before.Edited)
	now.Revision = w.before.Revision
	return err == nil && bytes.Equal(encoded(now), encoded(*w.before))
}

// encoded gives an entry in a form in which empty and absent are the same.
func encoded(e journal.Entry) []byte {
	b, err := json.Marshal(e)
	if err != nil {
		return nil
	}
	return b
}

func (w *walk) backToStory() tea.Cmd {
	cmd := w.goTo(journal.PageID{Kind: journal.StoryPage})
	w.notice = w.book.words.Walk.NeedsStory
	return cmd
}

func (w *walk) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case shownMsg:
		return w.hint.touch(w.book, w, w.Written())
	case tea.PasteMsg:
		changed, _ := w.pane.key(msg)
		return tea.Batch(w.changed(changed), w.hint.touch(w.book, w, w.Written()))
	case hintDueMsg, hintMsg:
		return w.hint.update(w.book, w, msg, w.Written())
	case tea.BlurMsg:
		return w.book.save()
	case themedMsg:
		w.pane.style(&w.book.theme)
	case finishedMsg:
		return w.finished(msg)
	}
	return nil
}

func (w *walk) finished(msg finishedMsg) tea.Cmd {
	switch {
	case msg.err == nil:
		return tea.Batch(w.book.pop(), w.book.finished(msg))
	case errors.Is(msg.err, journal.ErrNoStory):
		return w.backToStory()
	case errors.Is(msg.err, store.ErrNotFound) && w.draft.Of != "":
		w.draft.Of = "" // the entry it was of is gone; what was written stands by itself
		return w.finish()
	}
	return w.book.tell(w.book.words.Errors.Say(msg.err))
}

// tellEdit says what a field could not take.
func (w *walk) tellEdit(e kit.Edited) { w.notice = kit.Refusal(&w.book.words.Walk, e) }

func (w *walk) view(width, height int) (string, *tea.Cursor) {
	page, steps := w.draft.Page(w.rubric)
	f := kit.Frame{Title: w.title(page), Where: w.where(page, steps), Status: w.book.saved(),
		Hint: w.hint.say(w.book, w.Written())}
	if page.Step > 0 {
		f.Brief = fmt.Sprintf("%d/%d", page.Step, steps)
		if page.Questions > 1 {
			f.Brief += fmt.Sprintf(" · %d/%d", page.Question, page.Questions)
		}
	}
	if f.Hint == "" {
		f.Hint = cmp.Or(w.forLecturers(), w.forEditors())
	}
	if w.notice != "" {
		f.Status = w.notice
	}
	w.pane.draw(&f, width, f.Room(height))
	return f.Draw(&w.book.theme, width, height)
}

// title gives the part of the walk and the name of what is asked.
func (w *walk) title(page journal.Page) string {
	words := &w.book.words.Walk
	name := words.PageName(page.Kind)
	if page.Kind == journal.CriterionPage {
		c, g := w.rubric.Criterion(page.Criterion)
		name = c.Name.In(w.book.lang())
		if page.Questions > 0 {
			name = g.Name.In(w.book.lang())
		}
	}
	return words.Parts[page.Part] + " ── " + name
}

// where shows the four cups, the ones poured filled, and the step.
func (w *walk) where(page journal.Page, steps int) string {
	cups := make([]string, 4)
	for i := range cups {
		cups[i] = "○"
		if i <= page.Part {
			cups[i] = "●"
		}
	}
	where := strings.Join(cups, " ")
	if page.Step > 0 {
		where += "  " + fmt.Sprintf(w.book.words.Walk.Step, page.Step, steps)
	}
	if page.Questions > 1 {
		where += " · " + fmt.Sprintf(w.book.words.Walk.Question, page.Question, page.Questions)
	}
	return where
}

// forLecturers says where a lecturer begins, as long as the program has seen neither a student nor a lecturer.
func (w *walk) forLecturers() string {
	book := w.book
	if w.draft.At.Kind != journal.StoryPage || w.draft.Entry.Story != "" || book.overview.Entries > 0 || book.reviewed() || book.demo {
		return ""
	}
	return book.theme.Quiet.Render(fmt.Sprintf(book.words.Walk.ForLecturers, book.keys.Stop.Help().Key, book.keys.Review.Help().Key))
}

// forEditors says how a new version of a finished entry comes to count.
func (w *walk) forEditors() string {
	book := w.book
	switch {
	case w.draft.Of == "" || w.draft.At.Kind == journal.SummaryPage:
		return ""
	case w.amends:
		return book.theme.Quiet.Render(fmt.Sprintf(book.words.Walk.Amends, book.keys.Next.Help().Key))
	}
	return book.theme.Quiet.Render(book.words.Walk.Revises)
}

// hints are the keys of a walk's page, with what the pane adds in between.
func (w *walk) hints(extra ...key.Binding) []key.Binding {
	k := &w.book.keys
	keys := []key.Binding{k.Next}
	if w.draft.At.Kind == journal.SummaryPage {
		keys = nil
	}
	if w.draft.At.Kind != journal.StoryPage {
		keys = append(keys, k.Back)
	}
	keys = append(keys, extra...)
	return append(keys, k.Stop, k.Help)
}

// WalkChapter is about the walk.
func walkChapter(n *window) chapter {
	k, words := &n.keys, &n.words.Help
	return chapter{words.InWalk, []key.Binding{k.Next, k.Back, k.Switch, k.SwitchBack, k.Turn, k.Deeper, k.Skip, k.Depth, k.Stop}, []string{words.Levels, words.Writing}}
}

func (w *walk) chapter() chapter { return walkChapter(w.book.window) }
