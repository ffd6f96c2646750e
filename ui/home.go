package ui

import (
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// home is the overview: what can be done now, what was met so far as a quiet picture, and the latest entries.
type home struct {
	shell  *app
	env    *logbook
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
	e := a.book
	h := &home{shell: a, env: e, drafts: len(e.overview.Drafts)}
	switch {
	case len(e.overview.Drafts) > 0:
		h.at = 1
	case e.overview.Entries == 0 && e.reviewed():
		rows, _ := h.rows()
		h.at = len(rows) - 1 // who only reviews begins there
	}
	return h
}

// rows gives the things to do first and the latest entries after them.
func (h *home) rows() (rows []homeRow, entries []homeRow) {
	e, w := h.env, &h.env.words.Home
	rows = append(rows, homeRow{name: w.New, key: e.keys.New.Help().Key, open: h.begin})
	for i := range e.overview.Drafts {
		d := &e.overview.Drafts[i]
		row := homeRow{name: w.Resume, about: h.aboutDraft(d), draft: d, open: func() tea.Cmd { return h.resume(*d) }}
		if i == 0 {
			row.key = e.keys.Resume.Help().Key
		}
		rows = append(rows, row)
	}
	if e.overview.Entries > 0 {
		rows = append(rows, homeRow{name: w.Assess, about: h.aboutEstimate(), key: e.keys.Assess.Help().Key, open: func() tea.Cmd {
			return e.push(newAssess(e))
		}}, homeRow{name: w.HandIn, about: e.aboutHandIn(), key: e.keys.HandIn.Help().Key, open: func() tea.Cmd {
			return e.push(newHandIn(e))
		}})
	}
	if o := &e.overview; !o.HandedIn.IsZero() || o.Answers > 0 || o.Points > 0 {
		rows = append(rows, homeRow{name: e.words.Feedback.Home, about: e.aboutAnswers(), key: e.keys.Feedback.Help().Key, open: func() tea.Cmd {
			return e.push(h.shell.newFeedback())
		}})
	}
	if e.reviewed() || e.overview.Entries == 0 {
		rows = append(rows, homeRow{name: e.words.Review.Title, about: e.words.Review.About, key: e.keys.Review.Help().Key, open: func() tea.Cmd {
			return e.push(newQueue(h.shell.desk, nil))
		}})
	}
	for _, s := range e.overview.Newest[:min(latestShown, len(e.overview.Newest))] {
		entries = append(entries, homeRow{name: h.entryLine(s), open: func() tea.Cmd {
			return e.do(h, e.readEntry(s.ID))
		}})
	}
	return rows, entries
}

func (h *home) begin() tea.Cmd {
	h.forgetNotice()
	return h.env.push(newWalk(h.env, h.env.newDraft(), h.env.rubric, h.env.overview.Intention))
}

func (h *home) resume(d journal.Draft) tea.Cmd {
	h.forgetNotice()
	return h.env.do(h, h.env.openDraft(d))
}

func (h *home) forgetNotice() { h.notice, h.undo = "", nil }

func (h *home) aboutDraft(d *journal.Draft) string {
	w := &h.env.words.Home
	when := clock(d.Touched)
	if !sameDay(d.Touched, h.env.now()) {
		when = h.env.words.Dates.column(d.Touched, h.env.now())
	}
	parts := []string{h.env.place(d), when}
	if d.Of != "" {
		parts = append([]string{w.Revising}, parts...)
	}
	return strings.Join(parts, " · ")
}

// aboutEstimate says how far the newest self-assessment of the stage is.
func (h *home) aboutEstimate() string {
	est := h.env.overview.Estimate
	if est == nil {
		return ""
	}
	all := 0
	for _, g := range h.env.rubric.Groups {
		all += len(g.Criteria)
	}
	text := fmt.Sprintf(h.env.words.Stand.AssessAbout, est.Judged(h.env.rubric), all)
	if !est.Finished.IsZero() {
		text += " · " + h.env.words.Dates.column(est.Finished, h.env.now())
	}
	return text
}

// place says where a draft stands: a criterion and its step, or the part of the walk.
func (e *logbook) place(d *journal.Draft) string {
	page, steps := d.Page(e.rubric)
	if page.Kind != journal.CriterionPage {
		return e.words.Walk.pageName(page.Kind)
	}
	return e.criterion(page.Criterion) + " · " + fmt.Sprintf(e.words.Walk.Step, page.Step, steps)
}

// entryLine tells one entry in a line: when, with whom, where, and how much was placed.
func (h *home) entryLine(s store.Summary) string {
	e := h.env
	when := cell(e.words.Dates.column(s.When, e.now()), columnWidth)
	alias := s.Alias
	if alias == "" {
		alias = e.words.Entry.NoAlias
	}
	return when + cell(alias, 22) + " " + e.aboutSummary(&s)
}

// aboutSummary says where an encounter was and which levels it got.
func (e *logbook) aboutSummary(s *store.Summary) string {
	var parts []string
	if name := e.words.Facts.place(s.Place); name != "" {
		parts = append(parts, name)
	}
	switch n := len(s.Placed); {
	case n == 1:
		parts = append(parts, e.criterion(s.Placed[0].Criterion)+" "+e.letter(s.Placed[0].Level))
	case n > 1:
		parts = append(parts, e.words.Entry.Levels.of(n))
	}
	if s.Private {
		parts = append(parts, e.words.Entry.PrivateShort)
	}
	return strings.Join(parts, " · ")
}

// letter gives the short letter of a level, "?" when the rubric in use has none of that id.
func (e *logbook) letter(level string) string {
	if i := e.rubric.LevelIndex(level); i >= 0 {
		return e.rubric.Levels[i].Short.In(e.lang())
	}
	return "?"
}

func (h *home) key(press tea.KeyPressMsg) (tea.Cmd, bool) {
	k := &h.env.keys
	rows, entries := h.rows()
	all := append(rows, entries...)
	switch {
	case k.step(press, &h.at, len(all)):
	case key.Matches(press, k.Choose):
		return all[min(h.at, len(all)-1)].open(), true
	case key.Matches(press, k.New):
		return h.begin(), true
	case key.Matches(press, k.Resume) && len(h.env.overview.Drafts) > 0:
		return h.resume(h.env.overview.Drafts[0]), true
	case h.opens(press) != nil:
		h.forgetNotice()
		return h.env.push(h.opens(press)), true
	case key.Matches(press, k.Discard) && h.at < len(rows) && rows[h.at].draft != nil:
		return h.throwAway(*rows[h.at].draft), true
	case key.Matches(press, k.Undo) && h.undo != nil:
		undo := h.undo
		h.forgetNotice()
		return undo(), true
	case key.Matches(press, k.Quit):
		return h.env.quit(), true
	default:
		return nil, false
	}
	return nil, true
}

// opens gives the screen that a key leads to, nil when it leads to none.
func (h *home) opens(press tea.KeyPressMsg) screen {
	e, k := h.env, &h.env.keys
	switch {
	case key.Matches(press, k.Assess):
		return newAssess(e)
	case key.Matches(press, k.Feedback):
		return h.shell.newFeedback()
	case key.Matches(press, k.List):
		return newList(e)
	case key.Matches(press, k.Growth):
		return newGrowth(e)
	case key.Matches(press, k.Mirror):
		return newMirror(e)
	case key.Matches(press, k.Intentions):
		return newIntentions(e)
	case key.Matches(press, k.Around):
		return newSurroundings(e)
	case key.Matches(press, k.HandIn):
		return newHandIn(e)
	case key.Matches(press, k.Review):
		return newQueue(h.shell.desk, nil)
	case key.Matches(press, k.Settings):
		return newSettings(h.shell)
	}
	return nil
}

func (h *home) throwAway(d journal.Draft) tea.Cmd {
	e := h.env
	return e.confirm(e.words.Home.AskDiscard, func() tea.Cmd { return e.do(h, e.discard(d)) })
}

func (h *home) update(msg tea.Msg) tea.Cmd {
	e := h.env
	switch msg := msg.(type) {
	case draftRubricMsg:
		if msg.err != nil {
			return e.tell(e.words.Errors.say(msg.err))
		}
		return e.push(newWalk(e, msg.draft, msg.rubric, msg.came))
	case entryMsg:
		return showEntry(e, msg)
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
	e := h.env
	switch msg.done {
	case changeFinished:
		h.at, h.notice, h.undo = 0, e.words.Home.Finished, nil
	case changeDeleted:
		h.notice = e.words.Entry.Deleted
		h.undo = func() tea.Cmd { return e.do(h, e.restoreEntry(msg.entry)) }
	case changeRestored, changePurged:
		h.forgetNotice()
	default:
		if n := len(e.overview.Drafts); n > h.drafts {
			h.at = 1
		}
		h.drafts = len(e.overview.Drafts)
		rows, entries := h.rows()
		h.at = min(h.at, len(rows)+len(entries)-1)
	}
}

func (h *home) discarded(msg discardedMsg) tea.Cmd {
	e := h.env
	if msg.err != nil {
		return e.tell(e.words.Errors.say(msg.err))
	}
	h.at, h.notice = 0, e.words.Home.Discarded
	h.undo = h.undiscard(msg.draft)
	return e.readOverview()
}

// undiscard brings a discarded draft back under a new name, because the old one counts as thrown away.
func (h *home) undiscard(d journal.Draft) func() tea.Cmd {
	return func() tea.Cmd {
		d.ID, d.Revision = h.env.draftID(), 1
		return h.env.do(h, h.env.keepDraft(d))
	}
}

func (h *home) draftKept(msg draftKeptMsg) tea.Cmd {
	if msg.err == nil {
		return h.env.readOverview()
	}
	h.notice, h.undo = h.env.words.Home.Discarded, h.undiscard(msg.draft)
	return h.env.tell(h.env.words.Errors.say(msg.err))
}

// moved tells all that an entry came back.
func (h *home) moved(msg movedMsg) tea.Cmd {
	if h.forgetNotice(); msg.err != nil {
		return h.env.readOverview()
	}
	return h.env.changed(changeRestored, msg.id)
}

func (h *home) view(w, height int) (string, *tea.Cursor) {
	e := h.env
	f := frame{title: "koffiemoment", where: h.where(), brief: e.stageWeek(e.now()), status: e.saved()}
	if e.demo {
		f.title += " · " + e.words.Home.Demo
	}
	h.intention(&f, w)
	h.notices(&f, w)
	rows, entries := h.rows()
	for i, r := range rows {
		h.row(&f, r, i, w)
	}
	h.coverage(&f, w)
	if len(entries) > 0 {
		f.add("")
		h.latest(&f, entries, len(rows), w)
	} else {
		f.add("")
		f.add(styled(e.theme.Quiet, wrap(e.words.Home.Empty, min(w-2, 76), "   "))...)
	}
	k := &e.keys
	f.keys = []key.Binding{k.New, k.Choose, k.List, k.Growth, k.Mirror, k.Intentions, k.Around, k.HandIn, k.Settings, k.Review, k.Help, k.Quit}
	if h.at < len(rows) && rows[h.at].draft != nil {
		f.keys = append([]key.Binding{k.Discard}, f.keys[2:]...)
	}
	return f.draw(&e.theme, w, height)
}

// latest draws the newest entries, beside their heading where there is room.
func (h *home) latest(f *frame, entries []homeRow, above, w int) {
	heading := h.env.words.Home.Latest
	beside := w >= 60
	if !beside {
		f.add("   " + h.env.theme.Quiet.Render(heading))
	}
	for i, r := range entries {
		if beside {
			r.name = cell(heading, latestWidth) + r.name
			heading = ""
		}
		h.row(f, r, above+i, w)
	}
}

// latestWidth is the room for the heading beside the newest entries.
const latestWidth = 9

func (h *home) where() string {
	e := h.env
	day := e.words.Dates.day(e.now(), e.now())
	if week := e.stageWeek(e.now()); week != "" {
		return week + " · " + day
	}
	return day
}

func (h *home) intention(f *frame, w int) {
	e := h.env
	i := e.overview.Intention
	if i == nil {
		return
	}
	f.add("   " + e.theme.Quiet.Render(e.words.Home.Intention))
	f.add(wrap(e.words.Walk.planned(i.Plan), min(w-2, 76), "   ")...)
	f.add("")
}

func (h *home) notices(f *frame, w int) {
	if h.notice == "" {
		return
	}
	text := h.notice
	if h.undo != nil {
		text += " · " + h.env.keys.Undo.Help().Key + " " + h.env.keys.Undo.Help().Desc
	}
	f.add(styled(h.env.theme.Accent, wrap("● "+text, w-2, "   "))...)
	f.add("")
}

func (h *home) row(f *frame, r homeRow, i, w int) {
	t := &h.env.theme
	mark, style := "   ", t.Plain
	if i == h.at {
		f.see(1)
		mark, style = t.Accent.Render(" ► "), t.Selected
	}
	if r.about == "" && r.key == "" {
		f.add(mark + style.Render(cell(r.name, w-4)))
		return
	}
	line := mark + style.Render(cell(r.name, 26)) + t.Quiet.Render(cell(r.about, min(w-33, 46)))
	if r.key != "" && w > 40 {
		line += " " + t.Key.Render(r.key)
	}
	f.add(line)
}

func (h *home) chapter() chapter { return homeChapter(h.env.window) }
