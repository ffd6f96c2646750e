package walk

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
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// Walk is the guided way through one encounter. It shows one page of its draft at a time; what the page asks is a pane.
type Walk struct {
	book    *logbook.Logbook
	Draft   journal.Draft
	rubric  *rubric.Rubric
	came    *journal.Intention // the intention that is asked after; nil when there is none
	before  *journal.Entry     // what is being revised, as it was when this walk began it; nil otherwise
	pane    pane
	looking bool   // the page was opened from the summary
	Amends  bool   // the page was opened to be mended, and going on takes that over at once
	notice  string // said once in place of the saved time
	hint    logbook.Hint
}

// pane is what one page of the walk asks. Its key reports whether the draft changed and whether the key was its own.
type pane interface {
	key(msg tea.Msg) (changed, handled bool)
	draw(f *kit.Frame, w, h int)
	style(t *kit.Theme)
}

// writer is a pane with texts that leave with a hand-in; written gives the one under the cursor.
type writer interface{ Written() kit.Written }

func New(book *logbook.Logbook, d journal.Draft, r *rubric.Rubric, came *journal.Intention) *Walk {
	w := &Walk{book: book, Draft: d, rubric: r, came: came}
	w.Open()
	return w
}

// NewDraft begins an entry with the defaults that the settings and the time of day give.
func NewDraft(book *logbook.Logbook) journal.Draft {
	now, set := book.Now(), book.Settings()
	stage := book.Rubric.Stage(set.Stage)
	if stage == nil && len(book.Rubric.Stages) > 0 {
		stage = &book.Rubric.Stages[0]
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
	return journal.NewDraft(book.DraftID(), now, book.Rubric, encounter, depth, book.Overview.Coverage, set.Focus)
}

// Revise opens a finished entry to be edited, at the given page; a draft of it that is open already goes on instead.
func Revise(book *logbook.Logbook, entry journal.Entry, r *rubric.Rubric, came *journal.Intention, at journal.PageID, depth journal.Depth) *Walk {
	for _, d := range book.Overview.Drafts {
		if d.Of == entry.ID {
			return New(book, d, r, came)
		}
	}
	d := journal.Revise(book.DraftID(), book.Now(), r, entry)
	if depth != "" {
		d.SetDepth(depth, r)
	}
	d.At = at
	w := New(book, d, r, came)
	w.before = &entry
	return w
}

// Open makes the pane of the page where the draft stands.
func (w *Walk) Open() {
	switch w.Draft.At.Kind {
	case journal.DepthPage:
		w.pane = newDepthPane(w)
	case journal.CriterionPage:
		w.pane = newCriterionPane(w, w.Draft.At.Criterion)
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

func (w *Walk) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	cmd, handled := w.handle(press)
	return tea.Batch(cmd, w.hint.Touch(w.book, w, w.Written())), handled
}

func (w *Walk) handle(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(w.book.Window)
	w.notice = ""
	switch {
	case key.Matches(press, k.Next):
		return w.next(), true
	case key.Matches(press, k.Back):
		return w.turn(w.Draft.Back(w.rubric)), true
	case key.Matches(press, k.Skip) && w.Draft.At.Kind == journal.CriterionPage:
		w.Draft.Skip(w.Draft.At.Criterion)
		return w.turn(w.Draft.Next(w.rubric)), true
	case key.Matches(press, k.Depth):
		return w.goTo(journal.PageID{Kind: journal.DepthPage}), true
	}
	if changed, handled := w.pane.key(press); handled {
		return w.changed(changed), true
	}
	switch {
	case key.Matches(press, k.Choose) && w.Draft.At.Kind == journal.SummaryPage:
		return w.finish(), true
	case key.Matches(press, k.Choose):
		return w.next(), true
	case key.Matches(press, k.Stop):
		return w.stop(), true
	}
	return nil, false
}

// Written gives the text under the cursor, none while nothing of it would leave.
func (w *Walk) Written() kit.Written {
	p, writes := w.pane.(writer)
	if !writes || w.Draft.Entry.Private {
		return kit.Written{}
	}
	now := p.Written()
	now.Alias = w.Draft.Entry.Encounter.Alias
	if now.Of == "" {
		now.Of = w.Draft.Of
	}
	return now
}

// changed keeps the draft after a change.
func (w *Walk) changed(changed bool) tea.Cmd {
	if !changed {
		return nil
	}
	return keepWriting(w.book, &w.Draft, w.rubric)
}

// next goes one page on, and back to the summary from a page that was opened there.
func (w *Walk) next() tea.Cmd {
	if d, ok := w.pane.(*depthPane); ok {
		d.take()
	}
	if w.Amends {
		return w.finish()
	}
	if w.looking && w.Draft.At.Kind != journal.SummaryPage {
		w.looking = false
		return w.goTo(journal.PageID{Kind: journal.SummaryPage})
	}
	return w.turn(w.Draft.Next(w.rubric))
}

// turn shows the page that the draft went to and saves at once: a step is where a person looks up.
func (w *Walk) turn(moved bool) tea.Cmd {
	if !moved {
		return nil
	}
	w.Open()
	if w.Draft.Blank() {
		return nil
	}
	timer := keepWriting(w.book, &w.Draft, w.rubric)
	return tea.Batch(timer, w.book.Save())
}

func (w *Walk) goTo(at journal.PageID) tea.Cmd {
	w.Draft.At = at
	return w.turn(true)
}

// stop leaves the walk; the draft stays and is offered on the overview, unless there is nothing in it.
func (w *Walk) stop() tea.Cmd {
	if w.Draft.Blank() {
		return tea.Batch(dropBlank(w.book, w.Draft.ID), w.book.Pop())
	}
	return tea.Batch(w.book.Save(), w.book.Pop())
}

func (w *Walk) finish() tea.Cmd {
	if strings.TrimSpace(w.Draft.Entry.Story) == "" {
		return w.backToStory()
	}
	if w.unchanged() {
		return tea.Batch(dropBlank(w.book, w.Draft.ID), w.book.Pop())
	}
	w.Draft.Revision++
	return w.book.Do(w, finish(w.book, w.Draft, w.rubric))
}

// unchanged says that a revision would be the entry as it was.
func (w *Walk) unchanged() bool {
	if w.before == nil {
		return false
	}
	now, err := w.Draft.Finish(w.before.Edited)
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

func (w *Walk) backToStory() tea.Cmd {
	cmd := w.goTo(journal.PageID{Kind: journal.StoryPage})
	w.notice = w.book.Words.Walk.NeedsStory
	return cmd
}

func (w *Walk) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case window.ShownMsg:
		return w.hint.Touch(w.book, w, w.Written())
	case tea.PasteMsg:
		changed, _ := w.pane.key(msg)
		return tea.Batch(w.changed(changed), w.hint.Touch(w.book, w, w.Written()))
	case logbook.HintDueMsg, logbook.HintMsg:
		return w.hint.Update(w.book, w, msg, w.Written())
	case tea.BlurMsg:
		return w.book.Save()
	case window.ThemedMsg:
		w.pane.style(&w.book.Theme)
	case finishedMsg:
		return w.finished(msg)
	}
	return nil
}

func (w *Walk) finished(msg finishedMsg) tea.Cmd {
	switch {
	case msg.err == nil:
		return tea.Batch(w.book.Pop(), letKnow(w.book, msg))
	case errors.Is(msg.err, journal.ErrNoStory):
		return w.backToStory()
	case errors.Is(msg.err, store.ErrNotFound) && w.Draft.Of != "":
		w.Draft.Of = "" // the entry it was of is gone; what was written stands by itself
		return w.finish()
	}
	return w.book.Tell(w.book.Words.Errors.Say(msg.err))
}

// tellEdit says what a field could not take.
func (w *Walk) tellEdit(e kit.Edited) { w.notice = kit.Refusal(&w.book.Words.Walk, e) }

func (w *Walk) View(width, height int) (string, *tea.Cursor) {
	page, steps := w.Draft.Page(w.rubric)
	f := kit.Frame{Title: w.title(page), Where: w.where(page, steps), Status: w.book.Saved(),
		Hint: w.hint.Say(w.book, w.Written())}
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
	return f.Draw(&w.book.Theme, width, height)
}

// title gives the part of the walk and the name of what is asked.
func (w *Walk) title(page journal.Page) string {
	words := &w.book.Words.Walk
	name := words.PageName(page.Kind)
	if page.Kind == journal.CriterionPage {
		c, g := w.rubric.Criterion(page.Criterion)
		name = c.Name.In(w.book.Lang())
		if page.Questions > 0 {
			name = g.Name.In(w.book.Lang())
		}
	}
	return words.Parts[page.Part] + " ── " + name
}

// where shows the four cups, the ones poured filled, and the step.
func (w *Walk) where(page journal.Page, steps int) string {
	cups := make([]string, 4)
	for i := range cups {
		cups[i] = "○"
		if i <= page.Part {
			cups[i] = "●"
		}
	}
	where := strings.Join(cups, " ")
	if page.Step > 0 {
		where += "  " + fmt.Sprintf(w.book.Words.Walk.Step, page.Step, steps)
	}
	if page.Questions > 1 {
		where += " · " + fmt.Sprintf(w.book.Words.Walk.Question, page.Question, page.Questions)
	}
	return where
}

// forLecturers says where a lecturer begins, as long as the program has seen neither a student nor a lecturer.
func (w *Walk) forLecturers() string {
	book := w.book
	if w.Draft.At.Kind != journal.StoryPage || w.Draft.Entry.Story != "" || book.Overview.Entries > 0 || book.Reviewed() || book.Demo {
		return ""
	}
	return book.Theme.Quiet.Render(fmt.Sprintf(book.Words.Walk.ForLecturers, book.Keys.Stop.Help().Key, book.Keys.Review.Help().Key))
}

// forEditors says how a new version of a finished entry comes to count.
func (w *Walk) forEditors() string {
	book := w.book
	switch {
	case w.Draft.Of == "" || w.Draft.At.Kind == journal.SummaryPage:
		return ""
	case w.Amends:
		return book.Theme.Quiet.Render(fmt.Sprintf(book.Words.Walk.Amends, book.Keys.Next.Help().Key))
	}
	return book.Theme.Quiet.Render(book.Words.Walk.Revises)
}

// hints are the keys of a walk's page, with what the pane adds in between.
func (w *Walk) hints(extra ...key.Binding) []key.Binding {
	k := keysOf(w.book.Window)
	keys := []key.Binding{k.Next}
	if w.Draft.At.Kind == journal.SummaryPage {
		keys = nil
	}
	if w.Draft.At.Kind != journal.StoryPage {
		keys = append(keys, k.Back)
	}
	keys = append(keys, extra...)
	return append(keys, k.Stop, k.Help)
}

// WalkChapter is about the walk.
func Chapter(n *window.Window) window.Chapter {
	k, words := keysOf(n), &n.Words.Help
	return window.Chapter{Name: words.InWalk, Keys: []key.Binding{k.Next, k.Back, k.Switch, k.SwitchBack, k.Turn, k.Deeper, k.Skip, k.Depth, k.Stop}, Notes: []string{words.Levels, words.Writing}}
}

func (w *Walk) Chapter() window.Chapter { return Chapter(w.book.Window) }
