package walk

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"charm.land/bubbles/v2/key"
	"charm.land/lipgloss/v2"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// Rows of a page, as a click finds them: texts and rows of the pane from 0 on, levels from levelRow on, and these.
const (
	levelRow  = 100
	deeperRow = 200
	outRow    = 201
	reasonRow = 202
)

// column is where the values of short labels begin.
const column = 9

// View draws what stands around every page: where one is above, the pane, and below it the row that goes on, one line of advice, the keys
// and the saved time.
func (v *Walk) View(w, h int) *kit.Frame { return v.frame(kit.Measure(w), h) }

func (v *Walk) frame(w, h int) *kit.Frame {
	page, steps := v.draft.Page(v.rubric)
	f := &kit.Frame{Title: v.title(page), Where: v.where(page, steps), Cups: page.Part + 1, Status: cmp.Or(v.notice, v.book.Saved())}
	f.Brief = v.brief(page, steps, w)
	f.Hint = cmp.Or(v.hint.Say(v.book, v.written()), v.forLecturers(), v.forEditors(), v.tip(w), v.advice(w))
	low := &kit.Frame{}
	v.drawReasons(low, w, h)
	if p, ok := v.pane.(grounded); ok {
		p.low(low, w, h)
	}
	v.drawOut(low, w)
	v.pane.draw(f, w, f.Room(h)-len(low.Body)-1)
	f.Pin()
	f.Stack(low)
	return f
}

// drawOut draws the row that goes on, which stands in the same place on every page.
func (v *Walk) drawOut(f *kit.Frame, w int) {
	words := &v.book.Words.Walk
	if v.draft.At.Kind == journal.SummaryPage {
		v.menuRow(f, outRow, v.out, words.Finish, words.FinishAbout, w)
		return
	}
	v.labelled(f, outRow, v.out, words.Onward, v.book.Theme.Quiet.Render(kit.Cell(v.leadsTo(), w-column)))
}

// leadsTo says what the row leads to.
func (v *Walk) leadsTo() string {
	words := &v.book.Words.Walk
	at := v.draft.At.Kind
	switch {
	case v.amends:
		return words.TakesOver
	case v.visits || at == journal.MarginPage:
		return words.PageName(journal.SummaryPage)
	case at == journal.StoryPage:
		return words.WhoWhereWhen
	}
	to, _ := v.draft.Beside(v.rubric, 1)
	if c, _ := v.rubric.Criterion(to.Criterion); c != nil {
		return c.Short.In(v.book.Lang())
	}
	return words.PageName(to.Kind)
}

// labelled draws a row with a short label and what stands behind it, styled.
func (v *Walk) labelled(f *kit.Frame, row int, here bool, label, value string) {
	f.Row(&v.book.Theme, row, here, func(name lipgloss.Style) []string {
		return []string{name.Render(kit.Cell(label, column)) + value}
	})
}

// menuRow draws a row with a name and, from the column of menus on, what it says.
func (v *Walk) menuRow(f *kit.Frame, row int, here bool, label, value string, w int) {
	at := min(menuColumn, w/2)
	f.Row(&v.book.Theme, row, here, func(name lipgloss.Style) []string {
		return []string{name.Render(kit.Cell(label, at-1)+" ") + v.book.Theme.Quiet.Render(kit.Cell(value, w-at))}
	})
}

// menuColumn is where the values of a menu begin.
const menuColumn = 27

// title gives the name of what is asked.
func (v *Walk) title(page journal.Page) string {
	if v.welcomes() {
		return "koffiemoment"
	}
	if c, _ := v.rubric.Criterion(page.Criterion); c != nil {
		return c.Name.In(v.book.Lang())
	}
	return v.book.Words.Walk.PageName(page.Kind)
}

// where gives the part of the walk, or the skill that an indicator belongs to, the step, and which question of a skill it is. The pages around
// the steps are not counted: a walk must not look longer than what it asks.
func (v *Walk) where(page journal.Page, steps int) string {
	words := &v.book.Words.Walk
	where := words.Parts[page.Part]
	if _, g := v.rubric.Criterion(page.Criterion); g != nil && page.Part == journal.PourCoffee {
		where = g.Name.In(v.book.Lang())
	}
	if page.Step > 0 {
		where += " · " + fmt.Sprintf(words.Step, page.Step, steps)
	}
	if page.Questions > 1 {
		where += " · " + fmt.Sprintf(words.Question, page.Question, page.Questions)
	}
	return where
}

// brief is where, shorter: of a skill the numbers without its part, and in a narrow window bare numbers.
func (v *Walk) brief(page journal.Page, steps, w int) string {
	words := &v.book.Words.Walk
	step, question := words.Step, words.Question
	if w < 60 {
		step, question = "%d/%d", "%d/%d"
	}
	switch {
	case page.Step == 0:
		return ""
	case page.Questions > 1:
		return fmt.Sprintf(step+" · "+question, page.Step, steps, page.Question, page.Questions)
	}
	return fmt.Sprintf(step, page.Step, steps)
}

// welcomes says that this is the very first page that somebody sees of the program.
func (v *Walk) welcomes() bool {
	o := &v.book.Overview
	return v.draft.At.Kind == journal.StoryPage && v.draft.Of == "" && o.Entries == 0 && len(o.Drafts) == 0 && !v.book.Demo
}

// forLecturers says where a lecturer begins, as long as the program has seen neither a student nor a lecturer: it opens on a walk, which is
// no place for who came to review.
func (v *Walk) forLecturers() string {
	book := v.book
	if !v.welcomes() || v.draft.Entry.Story != "" || book.Reviewed() {
		return ""
	}
	return book.Theme.Quiet.Render(fmt.Sprintf(book.Words.Walk.ForLecturers, book.Keys.Stop.Help().Key, book.Keys.Review.Help().Key))
}

// advice is a line for the first weeks, on the pages where it may be of use.
func (v *Walk) advice(w int) string {
	at := v.draft.At.Kind
	if v.book.Demo || v.draft.Of != "" || at != journal.StoryPage && at != journal.CriterionPage && at != journal.IntentionPage {
		return ""
	}
	return v.book.HintLine(v.book.Advice(), w)
}

// forEditors says how a new version of a finished entry comes to count.
func (v *Walk) forEditors() string {
	if v.draft.Of == "" || v.amends || v.draft.At.Kind == journal.SummaryPage {
		return ""
	}
	return v.book.Theme.Quiet.Render(v.book.Words.Walk.Revises)
}

// storyLine keeps the story in view on the pages that ask about it: one quiet line, or all of it that most lines hold.
func (v *Walk) storyLine(f *kit.Frame, w, most int) {
	t, story := &v.book.Theme, v.draft.Entry.Story
	if strings.TrimSpace(story) == "" {
		return
	}
	if !v.told && !wide(w) {
		most = min(most, 1)
	}
	lines := kit.Excerpt(story, min(w, kit.Prose)-column, max(1, most))
	for i, line := range lines {
		label := ""
		if i == 0 {
			label = v.book.Words.Walk.StoryLabel
		}
		f.Add(t.Quiet.Render(kit.Cell(label, column) + line))
	}
}

// hints are the keys of a page, with what its pane adds behind the first. The row that goes on comes by tab, which works everywhere.
func (v *Walk) hints(extra ...key.Binding) []key.Binding {
	k := keysOf(v.book.Window)
	hints := []key.Binding{k.Next, k.Finish, k.Back, k.Later, k.Help}
	if len(extra) > 0 {
		hints = slices.Concat(extra[:1], hints[:2], extra[1:], hints[2:])
	}
	if v.out {
		hints = []key.Binding{k.Choose, k.Back, k.Finish, k.Later, k.Help}
	}
	if v.draft.At.Kind == journal.StoryPage && !v.visits {
		hints = without(hints, k.Back)
	}
	return hints
}

func without(keys []key.Binding, gone key.Binding) []key.Binding {
	var left []key.Binding
	for _, b := range keys {
		if b.Help() != gone.Help() {
			left = append(left, b)
		}
	}
	return left
}

// Chapter is the part of the help about the walk.
func Chapter(n *window.Window) window.Chapter {
	k, words := keysOf(n), &n.Words.Help
	return window.Chapter{Name: words.InWalk, Notes: []string{words.Levels, words.Writing},
		Keys: []key.Binding{k.Switch, k.SwitchBack, k.Next, k.Back, k.Finish, k.Place, k.Take, k.Clear, k.Undo, k.Turn, k.Deeper, k.Skip, k.Story, k.Reason, k.Later}}
}

// Chapter is what the help begins with on a walk.
func (v *Walk) Chapter() window.Chapter { return Chapter(v.book.Window) }

// wide says that a page of that measure has two columns.
func wide(w int) bool { return w >= kit.Measure(kit.Wide) }

// tellEdit says what a field could not take.
func (v *Walk) tellEdit(edited kit.Edited) { v.notice = kit.Refusal(&v.book.Words.Walk, edited) }

// took says that something was taken away, and how it comes back.
func (v *Walk) took(what string, restore func()) {
	v.notice, v.restore = v.book.Undoable(what), restore
}
