package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/words"
)

// home is the overview: what can be done now, what was met so far as a quiet picture, and the latest entries.
type home struct {
	shell  *app
	book   *logbook
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

func newHome(a *app) *home {
	book := a.book
	h := &home{shell: a, book: book, drafts: len(book.overview.Drafts)}
	switch {
	case len(book.overview.Drafts) > 0:
		h.at = 1
	case book.overview.Entries == 0 && book.reviewed():
		rows, _ := h.rows()
		h.at = len(rows) - 1 // who only reviews begins there
	}
	return h
}

// rows gives the things to do first and the latest entries after them.
func (h *home) rows() (rows []homeRow, entries []homeRow) {
	book, w := h.book, &h.book.words.Home
	rows = append(rows, homeRow{name: w.New, key: book.keys.New.Help().Key, open: h.begin})
	for i := range book.overview.Drafts {
		d := &book.overview.Drafts[i]
		row := homeRow{name: w.Resume, about: h.aboutDraft(d), draft: d, open: func() tea.Cmd { return h.resume(*d) }}
		if i == 0 {
			row.key = book.keys.Resume.Help().Key
		}
		rows = append(rows, row)
	}
	if book.overview.Entries > 0 {
		rows = append(rows, homeRow{name: w.Assess, about: h.aboutEstimate(), key: book.keys.Assess.Help().Key, open: func() tea.Cmd {
			return book.push(newAssess(book))
		}}, homeRow{name: w.HandIn, about: book.aboutHandIn(), key: book.keys.HandIn.Help().Key, open: func() tea.Cmd {
			return book.push(newHandIn(book))
		}})
	}
	if o := &book.overview; !o.HandedIn.IsZero() || o.Answers > 0 || o.Points > 0 {
		rows = append(rows, homeRow{name: book.words.Feedback.Home, about: book.aboutAnswers(), key: book.keys.Feedback.Help().Key, open: func() tea.Cmd {
			return book.push(h.shell.newFeedback())
		}})
	}
	if book.reviewed() || book.overview.Entries == 0 {
		rows = append(rows, homeRow{name: book.words.Review.Title, about: book.words.Review.About, key: book.keys.Review.Help().Key, open: func() tea.Cmd {
			return book.push(newQueue(h.shell.desk, nil))
		}})
	}
	for _, s := range book.overview.Newest[:min(latestShown, len(book.overview.Newest))] {
		entries = append(entries, homeRow{name: h.entryLine(s), open: func() tea.Cmd {
			return book.do(h, book.readEntry(s.ID))
		}})
	}
	return rows, entries
}

func (h *home) begin() tea.Cmd {
	h.forgetNotice()
	return h.book.push(newWalk(h.book, h.book.newDraft(), h.book.rubric, h.book.overview.Intention))
}

func (h *home) resume(d journal.Draft) tea.Cmd {
	h.forgetNotice()
	return h.book.do(h, h.book.openDraft(d))
}

func (h *home) forgetNotice() { h.notice, h.undo = "", nil }

func (h *home) aboutDraft(d *journal.Draft) string {
	w := &h.book.words.Home
	when := words.Clock(d.Touched)
	if !words.SameDay(d.Touched, h.book.now()) {
		when = h.book.words.Dates.Column(d.Touched, h.book.now())
	}
	parts := []string{h.book.place(d), when}
	if d.Of != "" {
		parts = append([]string{w.Revising}, parts...)
	}
	return strings.Join(parts, " · ")
}

// aboutEstimate says how far the newest self-assessment of the stage is.
func (h *home) aboutEstimate() string {
	est := h.book.overview.Estimate
	if est == nil {
		return ""
	}
	all := 0
	for _, g := range h.book.rubric.Groups {
		all += len(g.Criteria)
	}
	text := fmt.Sprintf(h.book.words.Stand.AssessAbout, est.Judged(h.book.rubric), all)
	if !est.Finished.IsZero() {
		text += " · " + h.book.words.Dates.Column(est.Finished, h.book.now())
	}
	return text
}

// place says where a draft stands: a criterion and its step, or the part of the walk.
func (book *logbook) place(d *journal.Draft) string {
	page, steps := d.Page(book.rubric)
	if page.Kind != journal.CriterionPage {
		return book.words.Walk.PageName(page.Kind)
	}
	return book.criterion(page.Criterion) + " · " + fmt.Sprintf(book.words.Walk.Step, page.Step, steps)
}

// entryLine tells one entry in a line: when, with whom, where, and how much was placed.
func (h *home) entryLine(s store.Summary) string {
	book := h.book
	when := kit.Cell(book.words.Dates.Column(s.When, book.now()), words.ColumnWidth)
	alias := s.Alias
	if alias == "" {
		alias = book.words.Entry.NoAlias
	}
	return when + kit.Cell(alias, 22) + " " + book.aboutSummary(&s)
}

// aboutSummary says where an encounter was and which levels it got.
func (book *logbook) aboutSummary(s *store.Summary) string {
	var parts []string
	if name := book.words.Facts.SayPlace(s.Place); name != "" {
		parts = append(parts, name)
	}
	switch n := len(s.Placed); {
	case n == 1:
		parts = append(parts, book.criterion(s.Placed[0].Criterion)+" "+book.letter(s.Placed[0].Level))
	case n > 1:
		parts = append(parts, book.words.Entry.Levels.Of(n))
	}
	if s.Private {
		parts = append(parts, book.words.Entry.PrivateShort)
	}
	return strings.Join(parts, " · ")
}

// letter gives the short letter of a level, "?" when the rubric in use has none of that id.
func (book *logbook) letter(level string) string {
	if i := book.rubric.LevelIndex(level); i >= 0 {
		return book.rubric.Levels[i].Short.In(book.lang())
	}
	return "?"
}

func (h *home) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &h.book.keys
	rows, entries := h.rows()
	all := append(rows, entries...)
	switch {
	case k.Step(press, &h.at, len(all)):
	case key.Matches(press, k.Choose):
		return all[min(h.at, len(all)-1)].open(), true
	case key.Matches(press, k.New):
		return h.begin(), true
	case key.Matches(press, k.Resume) && len(h.book.overview.Drafts) > 0:
		return h.resume(h.book.overview.Drafts[0]), true
	case h.opens(press) != nil:
		h.forgetNotice()
		return h.book.push(h.opens(press)), true
	case key.Matches(press, k.Discard) && h.at < len(rows) && rows[h.at].draft != nil:
		return h.throwAway(*rows[h.at].draft), true
	case key.Matches(press, k.Undo) && h.undo != nil:
		undo := h.undo
		h.forgetNotice()
		return undo(), true
	case key.Matches(press, k.Quit):
		return h.book.quit(), true
	default:
		return nil, false
	}
	return nil, true
}

// opens gives the screen that a key leads to, nil when it leads to none.
func (h *home) opens(press tea.KeyPressMsg) screen {
	book, k := h.book, &h.book.keys
	switch {
	case key.Matches(press, k.Assess):
		return newAssess(book)
	case key.Matches(press, k.Feedback):
		return h.shell.newFeedback()
	case key.Matches(press, k.List):
		return newList(book)
	case key.Matches(press, k.Growth):
		return newGrowth(book)
	case key.Matches(press, k.Mirror):
		return newMirror(book)
	case key.Matches(press, k.Intentions):
		return newIntentions(book)
	case key.Matches(press, k.Around):
		return newSurroundings(book)
	case key.Matches(press, k.HandIn):
		return newHandIn(book)
	case key.Matches(press, k.Review):
		return newQueue(h.shell.desk, nil)
	case key.Matches(press, k.Settings):
		return newSettings(h.shell)
	}
	return nil
}

func (h *home) throwAway(d journal.Draft) tea.Cmd {
	book := h.book
	return book.confirm(book.words.Home.AskDiscard, func() tea.Cmd { return book.do(h, book.discard(d)) })
}

func (h *home) update(msg tea.Msg) tea.Cmd {
	book := h.book
	switch msg := msg.(type) {
	case draftRubricMsg:
		if msg.err != nil {
			return book.tell(book.words.Errors.Say(msg.err))
		}
		return book.push(newWalk(book, msg.draft, msg.rubric, msg.came))
	case entryMsg:
		return showEntry(book, msg)
	case discardedMsg:
		return h.discarded(msg)
	case draftKeptMsg:
		return h.draftKept(msg)
	case movedMsg:
		return h.moved(msg)
	case changedMsg:
		h.changed(msg)
	}
	return nil
}

// changed tells what was done to the journal, wherever, and keeps the cursor among the rows that there are now.
func (h *home) changed(msg changedMsg) {
	book := h.book
	switch msg.done {
	case changeFinished:
		h.at, h.notice, h.undo = 0, book.words.Home.Finished, nil
	case changeDeleted:
		h.notice = book.words.Entry.Deleted
		h.undo = func() tea.Cmd { return book.do(h, book.restoreEntry(msg.entry)) }
	case changeRestored, changePurged:
		h.forgetNotice()
	default:
		if n := len(book.overview.Drafts); n > h.drafts {
			h.at = 1
		}
		h.drafts = len(book.overview.Drafts)
		rows, entries := h.rows()
		h.at = min(h.at, len(rows)+len(entries)-1)
	}
}

func (h *home) discarded(msg discardedMsg) tea.Cmd {
	book := h.book
	if msg.err != nil {
		return book.tell(book.words.Errors.Say(msg.err))
	}
	h.at, h.notice = 0, book.words.Home.Discarded
	h.undo = h.undiscard(msg.draft)
	return book.readOverview()
}

// undiscard brings a discarded draft back under a new name, because the old one counts as thrown away.
func (h *home) undiscard(d journal.Draft) func() tea.Cmd {
	return func() tea.Cmd {
		d.ID, d.Revision = h.book.draftID(), 1
		return h.book.do(h, h.book.keepDraft(d))
	}
}

func (h *home) draftKept(msg draftKeptMsg) tea.Cmd {
	if msg.err == nil {
		return h.book.readOverview()
	}
	h.notice, h.undo = h.book.words.Home.Discarded, h.undiscard(msg.draft)
	return h.book.tell(h.book.words.Errors.Say(msg.err))
}

// moved tells all that an entry came back.
func (h *home) moved(msg movedMsg) tea.Cmd {
	if h.forgetNotice(); msg.err != nil {
		return h.book.readOverview()
	}
	return h.book.changed(changeRestored, msg.id)
}

func (h *home) view(w, height int) (string, *tea.Cursor) {
	book := h.book
	f := kit.Frame{Title: "koffiemoment", Where: h.where(), Brief: book.stageWeek(book.now()), Status: book.saved()}
	if book.demo {
		f.Title += " · " + book.words.Home.Demo
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
		f.Add(kit.Styled(book.theme.Quiet, kit.Wrap(book.words.Home.Empty, min(w-2, 76), "   "))...)
	}
	k := &book.keys
	f.Keys = []key.Binding{k.New, k.Choose, k.List, k.Growth, k.Mirror, k.Intentions, k.Around, k.HandIn, k.Settings, k.Review, k.Help, k.Quit}
	if h.at < len(rows) && rows[h.at].draft != nil {
		f.Keys = append([]key.Binding{k.Discard}, f.Keys[2:]...)
	}
	return f.Draw(&book.theme, w, height)
}

// latest draws the newest entries, beside their heading where there is room.
func (h *home) latest(f *kit.Frame, entries []homeRow, above, w int) {
	heading := h.book.words.Home.Latest
	beside := w >= 60
	if !beside {
		f.Add("   " + h.book.theme.Quiet.Render(heading))
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
	day := book.words.Dates.Day(book.now(), book.now())
	if week := book.stageWeek(book.now()); week != "" {
		return week + " · " + day
	}
	return day
}

func (h *home) intention(f *kit.Frame, w int) {
	book := h.book
	i := book.overview.Intention
	if i == nil {
		return
	}
	f.Add("   " + book.theme.Quiet.Render(book.words.Home.Intention))
	f.Add(kit.Wrap(book.words.Walk.SayPlan(i.Plan), min(w-2, 76), "   ")...)
	f.Add("")
}

func (h *home) notices(f *kit.Frame, w int) {
	if h.notice == "" {
		return
	}
	text := h.notice
	if h.undo != nil {
		text += " · " + h.book.keys.Undo.Help().Key + " " + h.book.keys.Undo.Help().Desc
	}
	f.Add(kit.Styled(h.book.theme.Accent, kit.Wrap("● "+text, w-2, "   "))...)
	f.Add("")
}

func (h *home) row(f *kit.Frame, r homeRow, i, w int) {
	t := &h.book.theme
	mark, style := "   ", t.Plain
	if i == h.at {
		f.See(1)
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	if r.about == "" && r.key == "" {
		f.Add(mark + style.Render(kit.Cell(r.name, w-4)))
		return
	}
	line := mark + style.Render(kit.Cell(r.name, 26)) + t.Quiet.Render(kit.Cell(r.about, min(w-33, 46)))
	if r.key != "" && w > 40 {
		line += " " + t.Key.Render(r.key)
	}
	f.Add(line)
}

func (h *home) chapter() chapter { return homeChapter(h.book.window) }
