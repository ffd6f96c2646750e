package ui

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/entries"
	"koffiemoment/ui/feedback"
	"koffiemoment/ui/group"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/looks"
	"koffiemoment/ui/mine"
	"koffiemoment/ui/note"
	"koffiemoment/ui/review"
	"koffiemoment/ui/school"
	"koffiemoment/ui/stage"
	"koffiemoment/ui/stand"
	"koffiemoment/ui/window"
)

// homeRow is one thing that enter does.
type homeRow struct {
	name  string
	value func(t *kit.Theme, room int) string // how it stands, in at most so many cells
	key   key.Binding
	open  func() tea.Cmd
	draft *journal.Draft
}

// quiet is how most rows say how they stand.
func quiet(text string) func(*kit.Theme, int) string {
	return func(t *kit.Theme, room int) string {
		return t.Quiet.Render(strings.TrimRight(kit.Cell(text, room), " "))
	}
}

// rows gives the things to do. They stay few: what is less asked for stands behind the last of them.
func (h *home) rows() []homeRow {
	book, k, w := h.book, keysOf(h.book.Window), &h.book.Words.Home
	o := &book.Overview
	rows := []homeRow{{name: w.New, value: quiet(""), key: k.New, open: h.begin}}
	for i := range o.Drafts {
		if rest := len(o.Drafts) - i; i == fewDrafts && rest > 1 && !h.unfolded {
			rows = append(rows, homeRow{name: w.MoreDrafts.Of(rest), value: quiet(""), open: h.unfold})
			break
		}
		d := &o.Drafts[i]
		row := homeRow{name: w.Resume, value: h.aboutDraft(d), draft: d, open: func() tea.Cmd { return h.resume(d.ID) }}
		if i == 0 {
			row.key = k.Resume
		}
		if d.Of != "" {
			row.name = w.ResumeRevision
		}
		rows = append(rows, row)
	}
	if book.HasNewer() {
		rows = append(rows, homeRow{name: w.NewRubric, value: quiet(w.NewRubricAbout), key: k.GoOver, open: h.askGoOver})
	}
	if book.NewYear() {
		rows = append(rows, h.nextStageRow(w.NewYear)...)
	}
	if o.Entries > 0 {
		rows = append(rows, h.assessRow())
	}
	if !o.HandedIn.IsZero() || o.Came > 0 {
		rows = append(rows, h.answersRow())
	}
	if o.Entries > 0 {
		rows = append(rows, homeRow{name: w.List, value: quiet(h.lastMoment()), key: k.List, open: h.push(func() window.Screen { return entries.NewList(book) })})
	}
	if o.HandedFile != "" {
		rows = append(rows, h.sentRow())
	}
	if o.Entries == 0 {
		rows = append(rows, h.lessonsRow())
	}
	if o.Entries == 0 {
		rows = append(append(append(rows, h.statementsRow()...), h.noteRow()), h.eveningRow()...)
	}
	if book.Reviewed() || o.Entries == 0 {
		rows = append(rows, h.reviewRow())
	}
	if o.Entries > 0 {
		rows = append(rows, h.placeRow()...)
		rows = append(rows, homeRow{name: w.Around, value: quiet(w.AroundAbout), key: k.Stage, open: h.push(func() window.Screen { return newAround(h) })})
	}
	return rows
}

// fewDrafts is how many of them stand on the overview; where a note brought more, the others unfold by a row.
const fewDrafts = 4

func (h *home) unfold() tea.Cmd {
	h.unfolded = true
	return nil
}

// aroundRows gives what is less asked for, in groups. What stands on the overview itself is not said again, and an
// evening to try is for whoever did not begin yet: so all rows are seen at once in a small window.
func (h *home) aroundRows() [][]homeRow {
	book, k, w := h.book, keysOf(h.book.Window), &h.book.Words.Home
	say := &book.Words.Stand
	seen := []homeRow{
		{name: say.Growth, value: quiet(w.GrowthAbout), key: k.Growth, open: h.push(func() window.Screen { return stand.NewGrowth(book) })},
		{name: say.Mirror, value: quiet(w.MirrorAbout), key: k.Mirror, open: h.push(func() window.Screen { return stand.NewMirror(book) })},
		{name: say.Intentions, value: quiet(w.IntentionsOpen.Some(book.Overview.Open)), key: k.Intentions, open: h.push(func() window.Screen { return stand.NewIntentions(book) })},
		h.lookRow(),
		{name: say.Around, value: quiet(w.ChancesAbout), key: k.Around, open: h.push(func() window.Screen { return stand.NewSurroundings(book) })},
		{name: book.Words.School.Title, value: quiet(book.Words.School.About), key: k.School, open: h.push(func() window.Screen { return school.New(book) })},
	}
	own := &book.Words.Looks
	again := []homeRow{
		{name: own.Story, value: quiet(own.StoryAbout), key: k.Story, open: h.push(func() window.Screen { return looks.NewStory(book) })},
		{name: own.Writing, value: quiet(own.WritingAbout), key: k.Writing, open: h.push(func() window.Screen { return looks.NewWriting(book) })},
		{name: own.ThenNow, value: quiet(own.ThenNowAbout), key: k.ThenNow, open: h.push(func() window.Screen { return looks.NewThenNow(book) })},
	}
	talk := []homeRow{
		{name: book.Words.Group.Title, value: quiet(book.Words.Group.About), key: k.Cards, open: h.push(func() window.Screen { return group.NewCards(book) })},
		{name: book.Words.Group.Tips, value: quiet(book.Words.Group.TipsAbout), key: k.Tips, open: h.push(func() window.Screen { return group.NewTips(book) })},
	}
	paper := &book.Words.Report.Screen
	files := []homeRow{h.noteRow(), {name: paper.Title, value: quiet(paper.RowNote), key: k.Papers, open: h.push(func() window.Screen { return mine.NewPapers(book) })},
		{name: book.Words.HandIn.Title, value: quiet(handin.About(book)), key: k.HandIn, open: h.push(func() window.Screen { return handin.New(book) })}}
	answers := h.answersRow()
	answers.name, answers.value = book.Words.Feedback.Title, quiet(cmp.Or(feedback.About(book), w.AnswersAbout))
	settings := homeRow{name: book.Words.Settings.Title, value: quiet(w.SettingsAbout), key: k.Settings, open: h.push(func() window.Screen { return newSettings(h.shell) })}
	others := append(append([]homeRow{h.reviewRow()}, h.nextStageRow(w.NextStage)...), settings)
	return slices.DeleteFunc([][]homeRow{seen, append(h.overRows(), again...), talk, append(files, answers), others}, func(group []homeRow) bool { return len(group) == 0 })
}

// overRows lead to what is written over the whole stage, as far as the rubric asks for it.
func (h *home) overRows() []homeRow {
	book, rows := h.book, h.statementsRow()
	if len(book.Questions()) > 0 {
		rows = append(rows, homeRow{name: book.Words.Stage.Whole, value: quiet(book.Words.Stage.WholeAbout), key: keysOf(book.Window).Whole,
			open: h.push(func() window.Screen { return stage.NewWhole(book, book.CurrentStage()) })})
	}
	return rows
}

// statementsRow leads to the statements, which are there before the first moment.
func (h *home) statementsRow() []homeRow {
	book := h.book
	if len(book.Rubric.Statements) == 0 {
		return nil
	}
	return []homeRow{{name: book.Words.Stage.Statements, value: quiet(stage.About(book)), key: keysOf(book.Window).Statements,
		open: h.push(func() window.Screen { return stage.NewStatements(book) })}}
}

// offer is a line that offers the statements where a stage begins and where it was rounded off, until it is sent away. Before the first
// moment of all they are a row; advice for the first ones goes before the line.
func (h *home) offer() string {
	book, o := h.book, &h.book.Overview
	if h.declined || book.Demo || o.Entries == 0 || book.Advice() != "" || len(book.Rubric.Statements) == 0 {
		return ""
	}
	label := keysOf(book.Window).Statements.Help().Key
	switch o.Over.Offers(o.First, book.Now(), o.Estimate != nil && !o.Estimate.Finished.IsZero()) {
	case journal.Before:
		return fmt.Sprintf(book.Words.Stage.OfferBefore, label)
	case journal.After:
		return fmt.Sprintf(book.Words.Stage.OfferAfter, label)
	}
	return ""
}

func (h *home) push(to func() window.Screen) func() tea.Cmd {
	return func() tea.Cmd {
		h.forgetNotice()
		return h.book.Push(to())
	}
}

func (h *home) assessRow() homeRow {
	book := h.book
	return homeRow{name: book.Words.Home.Assess, value: quiet(stand.About(book)), key: keysOf(book.Window).Assess, open: h.push(func() window.Screen { return stand.NewAssess(book) })}
}

func (h *home) answersRow() homeRow {
	book := h.book
	return homeRow{name: book.Words.Feedback.Home, value: quiet(cmp.Or(feedback.About(book), book.Words.Home.NoAnswer)), key: keysOf(book.Window).Feedback,
		open: h.push(func() window.Screen { return h.shell.newFeedback() })}
}

// sentRow keeps in sight what was handed in last, and opens the folder that it lies in: from there it has to be sent.
func (h *home) sentRow() homeRow {
	return homeRow{name: h.book.Words.Home.Sent, value: sent(h.book.Overview.HandedFile), key: keysOf(h.book.Window).Folder, open: h.showFolder}
}

func (h *home) reviewRow() homeRow {
	book := h.book
	return homeRow{name: book.Words.Review.Title, value: quiet(book.Words.Review.About), key: book.Keys.Review,
		open: h.push(func() window.Screen { return review.NewQueue(h.shell.Desk, nil) })}
}

// eveningRow leads to an invented class, where there is one to try an evening on.
func (h *home) eveningRow() []homeRow {
	w, class := &h.book.Words.Home, h.shell.class
	if class == nil {
		return nil
	}
	return []homeRow{{name: w.Evening, value: quiet(w.EveningAbout), open: func() tea.Cmd { return h.shell.look(h, class) }}}
}

// noteRow leads to where drafts come of what was written on a phone.
func (h *home) noteRow() homeRow {
	book := h.book
	return homeRow{name: book.Words.Note.Title, value: quiet(book.Words.Note.About), key: keysOf(book.Window).Note, open: h.push(func() window.Screen { return note.New(book) })}
}

// lessonsRow leads to what the help teaches.
func (h *home) lessonsRow() homeRow {
	w := &h.book.Words.Home
	return homeRow{name: w.Lessons, value: quiet(w.LessonsAbout), open: h.push(func() window.Screen { return newLessons(h.shell) })}
}

// aboutDraft tells a draft from the others: how far it came, with whom or how it begins, and when it was written at. Where that leaves room,
// it says in a word what the cups say.
func (h *home) aboutDraft(d *journal.Draft) func(*kit.Theme, int) string {
	book := h.book
	page, _ := d.Page(book.Rubric)
	part := book.Words.Walk.Parts[page.Part]
	at := d.Touched
	if d.Of == "" && d.Revision == 1 { // nobody wrote in it yet: what was noted on the same evening is told apart by its day
		at = d.Entry.Encounter.When
	}
	since := ", " + book.Words.Dates.Column(at, book.Now())
	return func(t *kit.Theme, room int) string {
		cups := kit.Cups(t, page.Part+1) + "  "
		room -= lipgloss.Width(cups)
		who := with(book, d, max(openingCells/2, min(room-ansi.StringWidth(since), openingCells)))
		text := who + since
		if longer := text + " · " + part; ansi.StringWidth(longer) <= room {
			text = longer
		}
		return cups + t.Quiet.Render(strings.TrimRight(kit.Cell(text, room), " "))
	}
}

// with names a draft by its family, or else by its first words, in about so many cells.
func with(book *logbook.Logbook, d *journal.Draft, room int) string {
	s := d.Entry.Summary()
	return named(book, &s, room)
}

// named does so for an entry.
func named(book *logbook.Logbook, s *store.Summary, room int) string {
	return cmp.Or(strings.TrimRight(kit.Cell(s.Alias, room), " "), opening(s, room), book.Words.Entry.NoAlias)
}

// openingCells is how many cells of its first words tell one text from another.
const openingCells = 24

// opening gives the first words of an entry between quotation marks, nothing while it has none.
func opening(s *store.Summary, room int) string {
	begins := kit.Few(s.Line, max(1, room-2), 1, "")
	if len(begins) == 0 {
		return ""
	}
	return kit.Quoted(begins[0])
}

// lastMoment says what the list begins with; where that stands on the screen itself, how long it is.
func (h *home) lastMoment() string {
	book := h.book
	if h.shown() > 0 || len(book.Overview.Newest) == 0 {
		return book.Words.Home.Moments.Of(book.Overview.Entries)
	}
	s := &book.Overview.Newest[0]
	return fmt.Sprintf(book.Words.Home.Last, named(book, s, openingCells), book.Words.Dates.Near(s.When, book.Now()))
}

// place says where a draft stands: a criterion and its step, or the part of the walk.
func place(book *logbook.Logbook, d *journal.Draft) string {
	page, steps := d.Page(book.Rubric)
	if page.Kind != journal.CriterionPage {
		return book.Words.Walk.PageName(page.Kind)
	}
	return book.Criterion(page.Criterion) + " · " + fmt.Sprintf(book.Words.Walk.Step, page.Step, steps)
}

// sent gives a file as its name, and as much of its folder as finds room: the end of a folder says most.
func sent(file string) func(*kit.Theme, int) string {
	folder, name := filepath.Split(file)
	folder = strings.TrimRight(folder, `/\`)
	return func(t *kit.Theme, room int) string {
		left := room - ansi.StringWidth(name) - 3
		if left < 8 {
			return t.Quiet.Render(strings.TrimRight(kit.EndOf(name, room), " "))
		}
		return t.Quiet.Render(name + " · " + strings.TrimRight(kit.EndOf(folder, left), " "))
	}
}
