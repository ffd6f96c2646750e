package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/feedback"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/review"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/walk"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// home is the overview: what can be done now, what was met so far as a quiet picture, and the latest entries.
type home struct {
	shell  *Shell
	book   *logbook.Logbook
	at     int
	notice string
	drafts int            // how many there were when the overview was last read
	undo   func() tea.Cmd // takes back what the notice tells of; nil when there is nothing
}

// homeRow is one thing that enter does on the overview.
type homeRow struct {
	name, about, key string
	open             func() tea.Cmd
	draft            *journal.Draft
}

// latestShown is how many entries the overview shows.
const latestShown = 4

func newHome(sh *Shell) *home {
	book := sh.Book
	h := &home{shell: sh, book: book, drafts: len(book.Overview.Drafts)}
	switch {
	case len(book.Overview.Drafts) > 0:
		h.at = 1
	case book.Overview.Entries == 0 && book.Reviewed():
		rows, _ := h.rows()  // reviewing is always the last of them
		h.at = len(rows) - 1 // who only reviews begins there
	}
	return h
}

// rows gives the things to do first and the latest entries after them.
func (h *home) rows() (rows []homeRow, entries []homeRow) {
	book, w := h.book, &h.book.Words.Home
	rows = append(rows, homeRow{name: w.New, key: keysOf(book.Window).New.Help().Key, open: h.begin})
	for i := range book.Overview.Drafts {
		d := &book.Overview.Drafts[i]
		row := homeRow{name: w.Resume, about: h.aboutDraft(d), draft: d, open: func() tea.Cmd { return h.resume(d.ID) }}
		if i == 0 {
			row.key = keysOf(book.Window).Resume.Help().Key
		}
		rows = append(rows, row)
	}
	if book.Overview.Entries > 0 {
		rows = append(rows, homeRow{name: w.Assess, about: h.aboutEstimate(), key: book.Keys.Assess.Help().Key, open: func() tea.Cmd {
			return book.Push(stand.NewAssess(book))
		}}, homeRow{name: w.HandIn, about: handin.About(book), key: book.Keys.HandIn.Help().Key, open: func() tea.Cmd {
			return book.Push(handin.New(book))
		}})
	}
	if o := &book.Overview; !o.HandedIn.IsZero() || o.Answers > 0 || o.Points > 0 {
		rows = append(rows, homeRow{name: book.Words.Feedback.Home, about: feedback.About(book), key: book.Keys.Feedback.Help().Key, open: func() tea.Cmd {
			return book.Push(h.shell.newFeedback())
		}})
	}
	if book.Reviewed() || book.Overview.Entries == 0 {
		rows = append(rows, homeRow{name: book.Words.Review.Title, about: book.Words.Review.About, key: book.Keys.Review.Help().Key, open: func() tea.Cmd {
			return book.Push(review.NewQueue(h.shell.Desk, nil))
		}})
	}
	for _, s := range book.Overview.Newest[:min(latestShown, len(book.Overview.Newest))] {
		entries = append(entries, homeRow{name: h.entryLine(s), open: func() tea.Cmd {
			return book.Do(h, book.ReadEntry(s.ID))
		}})
	}
	return rows, entries
}

func (h *home) begin() tea.Cmd {
	h.forgetNotice()
	return h.book.Push(walk.Begin(h.book))
}

func (h *home) resume(draft string) tea.Cmd {
	h.forgetNotice()
	return h.book.Do(h, h.book.OpenDraft(draft))
}

func (h *home) forgetNotice() { h.notice, h.undo = "", nil }

func (h *home) aboutDraft(d *journal.Draft) string {
	w := &h.book.Words.Home
	when := words.Clock(d.Touched)
	if !words.SameDay(d.Touched, h.book.Now()) {
		when = h.book.Words.Dates.Column(d.Touched, h.book.Now())
	}
	parts := []string{place(h.book, d), when}
	if d.Of != "" {
		parts = append([]string{w.Revising}, parts...)
	}
	return strings.Join(parts, " · ")
}

// aboutEstimate says how far the newest self-assessment of the stage is.
func (h *home) aboutEstimate() string {
	est := h.book.Overview.Estimate
	if est == nil {
		return ""
	}
	all := 0
	for _, g := range h.book.Rubric.Groups {
		all += len(g.Criteria)
	}
	text := fmt.Sprintf(h.book.Words.Stand.AssessAbout, est.Judged(h.book.Rubric), all)
	if !est.Finished.IsZero() {
		text += " · " + h.book.Words.Dates.Column(est.Finished, h.book.Now())
	}
	return text
}

// place says where a draft stands: a criterion and its step, or the part of the walk.
func place(book *logbook.Logbook, d *journal.Draft) string {
	page, steps := d.Page(book.Rubric)
	if page.Kind != journal.CriterionPage {
		return book.Words.Walk.PageName(page.Kind)
	}
	return book.Criterion(page.Criterion) + " · " + fmt.Sprintf(book.Words.Walk.Step, page.Step, steps)
}

// entryLine tells one entry in a line: when, with whom, where, and how much was placed.
func (h *home) entryLine(s store.Summary) string {
	book := h.book
	when := kit.Cell(book.Words.Dates.Column(s.When, book.Now()), words.ColumnWidth)
	alias := s.Alias
	if alias == "" {
		alias = book.Words.Entry.NoAlias
	}
	return when + kit.Cell(alias, 22) + " " + book.AboutSummary(&s)
}

func (h *home) Key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := keysOf(h.book.Window)
	rows, entries := h.rows()
	all := append(rows, entries...)
	switch {
	case k.Step(press, &h.at, len(all)):
	case key.Matches(press, k.Choose):
		return all[min(h.at, len(all)-1)].open(), true
	case key.Matches(press, k.New):
		return h.begin(), true
	case key.Matches(press, k.Resume) && len(h.book.Overview.Drafts) > 0:
		return h.resume(h.book.Overview.Drafts[0].ID), true
	case h.opens(press) != nil:
		h.forgetNotice()
		return h.book.Push(h.opens(press)), true
	case key.Matches(press, k.Discard) && h.at < len(rows) && rows[h.at].draft != nil:
		return h.throwAway(rows[h.at].draft.ID), true
	case key.Matches(press, k.Undo) && h.undo != nil:
		undo := h.undo
		h.forgetNotice()
		return undo(), true
	case key.Matches(press, k.SendAway):
		return h.book.SendAway(), true
	case key.Matches(press, k.Quit):
		return h.book.Quit(), true
	default:
		return nil, false
	}
	return nil, true
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
	case key.Matches(press, k.HandIn):
		return handin.New(book)
	case key.Matches(press, k.Review):
		return review.NewQueue(h.shell.Desk, nil)
	case key.Matches(press, k.Settings):
		return newSettings(h.shell)
	}
	return nil
}

func (h *home) throwAway(draft string) tea.Cmd {
	book := h.book
	return book.Confirm(book.Words.Home.AskDiscard, func() tea.Cmd { return book.Do(h, book.Discard(draft)) })
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
	case logbook.DraftKeptMsg:
		return h.draftKept(msg)
	case entries.MovedMsg:
		return h.moved(msg)
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
		h.deleted(msg.Entry)
	case logbook.Restored, logbook.Purged:
		h.forgetNotice()
	default:
		if n := len(book.Overview.Drafts); n > h.drafts {
			h.at = 1
		}
		h.drafts = len(book.Overview.Drafts)
		rows, entries := h.rows()
		h.at = min(h.at, len(rows)+len(entries)-1)
	}
}

func (h *home) discarded(msg logbook.DiscardedMsg) tea.Cmd {
	book := h.book
	if msg.Err != nil {
		return book.Tell(book.Words.Errors.Say(msg.Err))
	}
	h.at, h.notice = 0, book.Words.Home.Discarded
	h.undo = h.undiscard(msg.Draft)
	return book.ReadOverview()
}

// undiscard brings a discarded draft back under a new name, because the old one counts as thrown away.
func (h *home) undiscard(d journal.Draft) func() tea.Cmd {
	return func() tea.Cmd {
		d.ID, d.Revision = h.book.DraftID(), 1
		return h.book.Do(h, h.book.KeepDraft(d))
	}
}

func (h *home) draftKept(msg logbook.DraftKeptMsg) tea.Cmd {
	if msg.Err == nil {
		return h.book.ReadOverview()
	}
	h.notice, h.undo = h.book.Words.Home.Discarded, h.undiscard(msg.Draft)
	return h.book.Tell(h.book.Words.Errors.Say(msg.Err))
}

// deleted says that an entry went to the bin, and offers to put it back.
func (h *home) deleted(entry string) {
	h.notice = h.book.Words.Entry.Deleted
	h.undo = func() tea.Cmd { return h.book.Do(h, entries.Restore(h.book, entry)) }
}

// moved tells all that an entry came back. Where it did not, it can be tried again.
func (h *home) moved(msg entries.MovedMsg) tea.Cmd {
	if msg.Err != nil {
		h.deleted(msg.Entry)
		return h.book.Tell(h.book.Words.Errors.Say(msg.Err))
	}
	h.forgetNotice()
	return h.book.Changed(msg.Done, msg.Entry)
}

func (h *home) View(w, height int) *kit.Frame {
	w = kit.Measure(w)
	book := h.book
	f := kit.Frame{Title: "koffiemoment", Where: h.where(), Brief: book.StageWeek(book.Now()), Status: book.Saved()}
	if book.Demo {
		f.Title += " · " + book.Words.Home.Demo
	}
	h.intention(&f, w)
	h.notices(&f, w)
	rows, entries := h.rows()
	for i, r := range rows {
		h.row(&f, r, i, w)
	}
	h.coverage(&f, w)
	if len(entries) > 0 {
		f.Add("")
		h.latest(&f, entries, len(rows), w)
	} else {
		f.Add("")
		f.Add(kit.Styled(book.Theme.Quiet, kit.Wrap(book.Words.Home.Empty, min(w, kit.Prose), ""))...)
	}
	f.Hint = book.HintLine(book.Suggestion(), w)
	k := keysOf(book.Window)
	f.Keys = []key.Binding{k.New, k.Choose, k.List, k.Growth, k.Mirror, k.Intentions, k.Around, k.HandIn, k.Settings, k.Review, k.Help, k.Quit}
	if h.at < len(rows) && rows[h.at].draft != nil {
		f.Keys = append([]key.Binding{k.Discard}, f.Keys[2:]...)
	}
	return &f
}

// latest draws the newest entries, beside their heading where there is room.
func (h *home) latest(f *kit.Frame, entries []homeRow, above, w int) {
	heading := h.book.Words.Home.Latest
	beside := w >= 60
	if !beside {
		f.Add(h.book.Theme.Quiet.Render(heading))
	}
	for i, r := range entries {
		if beside {
			r.name = kit.Cell(heading, latestWidth) + r.name
			heading = ""
		}
		h.row(f, r, above+i, w)
	}
}

// latestWidth is the room for the heading beside the newest entries.
const latestWidth = 9

func (h *home) where() string {
	book := h.book
	day := book.Words.Dates.Day(book.Now(), book.Now())
	if week := book.StageWeek(book.Now()); week != "" {
		return week + " · " + day
	}
	return day
}

func (h *home) intention(f *kit.Frame, w int) {
	book := h.book
	i := book.Overview.Intention
	if i == nil {
		return
	}
	f.Add(book.Theme.Quiet.Render(book.Words.Home.Intention))
	f.Add(kit.Wrap(book.Words.Walk.SayPlan(i.Plan), min(w, kit.Prose), "")...)
	f.Add("")
}

func (h *home) notices(f *kit.Frame, w int) {
	if h.notice == "" {
		return
	}
	text := h.notice
	if h.undo != nil {
		text += " · " + h.book.Keys.Undo.Help().Key + " " + h.book.Keys.Undo.Help().Desc
	}
	f.Add(kit.Styled(h.book.Theme.Accent, kit.Wrap("● "+text, w, ""))...)
	f.Add("")
}

func (h *home) row(f *kit.Frame, r homeRow, i, w int) {
	t := &h.book.Theme
	f.Row(t, i, i == h.at, func(name lipgloss.Style) []string {
		if r.about == "" && r.key == "" {
			return []string{name.Render(kit.Cell(r.name, w-4))}
		}
		line := name.Render(kit.Cell(r.name, 26)) + t.Quiet.Render(kit.Cell(r.about, min(w-33, 46)))
		if r.key != "" && w > 40 {
			line += " " + t.Key.Render(r.key)
		}
		return []string{line}
	})
}

func (h *home) Chapter() window.Chapter { return homeChapter(h.book.Window) }
