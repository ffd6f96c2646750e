package walk

import (
	"cmp"
	"fmt"
	"strings"

	"charm.land/bubbles/v2/key"

	"koffiemoment/journal"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/window"
)

// View draws what stands around every page: where one is above, the pane, and below it one line of advice, the keys and the saved time.
func (v *Walk) View(w, h int) *kit.Frame { return v.frame(kit.Measure(w), h) }

func (v *Walk) frame(w, h int) *kit.Frame {
	page, steps := v.draft.Page(v.rubric)
	f := &kit.Frame{Title: v.title(page), Where: v.where(page, steps), Status: cmp.Or(v.notice, v.book.Saved())}
	if page.Step > 0 {
		f.Brief = fmt.Sprintf("%d/%d", page.Step, steps)
		if page.Questions > 1 {
			f.Brief += fmt.Sprintf(" · %d/%d", page.Question, page.Questions)
		}
	}
	f.Hint = cmp.Or(v.hint.Say(v.book, v.written()), v.forLecturers(), v.forEditors())
	v.pane.draw(f, w, f.Room(h))
	return f
}

// title gives the part of the walk and the name of what is asked. Of a skill with several indicators that is the skill; the indicator's
// own name stands on the page.
func (v *Walk) title(page journal.Page) string {
	words, lang := &v.book.Words.Walk, v.book.Lang()
	name := words.PageName(page.Kind)
	if page.Kind == journal.CriterionPage {
		c, g := v.rubric.Criterion(page.Criterion)
		name = c.Name.In(lang)
		if page.Questions > 0 {
			name = g.Name.In(lang)
		}
	}
	return words.Parts[page.Part] + " ── " + name
}

// where shows a cup for each part of the walk, the ones poured filled, and the step. The pages around the steps are not counted: a walk
// must not look longer than what it asks.
func (v *Walk) where(page journal.Page, steps int) string {
	cups := make([]string, 4)
	for i := range cups {
		cups[i] = "○"
		if i <= page.Part {
			cups[i] = "●"
		}
	}
	where := strings.Join(cups, " ")
	if page.Step > 0 {
		where += "  " + fmt.Sprintf(v.book.Words.Walk.Step, page.Step, steps)
	}
	if page.Questions > 1 {
		where += " · " + fmt.Sprintf(v.book.Words.Walk.Question, page.Question, page.Questions)
	}
	return where
}

// forLecturers says where a lecturer begins, as long as the program has seen neither a student nor a lecturer: it opens on a walk, which is
// no place for who came to review.
func (v *Walk) forLecturers() string {
	book := v.book
	if v.draft.At.Kind != journal.StoryPage || v.draft.Entry.Story != "" || book.Overview.Entries > 0 || book.Reviewed() || book.Demo {
		return ""
	}
	return book.Theme.Quiet.Render(fmt.Sprintf(book.Words.Walk.ForLecturers, book.Keys.Stop.Help().Key, book.Keys.Review.Help().Key))
}

// forEditors says how a new version of a finished entry comes to count.
func (v *Walk) forEditors() string {
	book := v.book
	switch {
	case v.draft.Of == "" || v.draft.At.Kind == journal.SummaryPage:
		return ""
	case v.amends:
		return book.Theme.Quiet.Render(fmt.Sprintf(book.Words.Walk.Amends, book.Keys.Next.Help().Key))
	}
	return book.Theme.Quiet.Render(book.Words.Walk.Revises)
}

// hints are the keys of a page, with what its pane adds in between. On the summary going on is a row, and on the first page there is no way
// back.
func (v *Walk) hints(extra ...key.Binding) []key.Binding {
	k := keysOf(v.book.Window)
	hints := []key.Binding{k.Next}
	if v.draft.At.Kind == journal.SummaryPage {
		hints = nil
	}
	if v.draft.At.Kind != journal.StoryPage {
		hints = append(hints, k.Back)
	}
	hints = append(hints, extra...)
	return append(hints, k.Later, k.Help)
}

// Chapter is the part of the help about the walk.
func Chapter(n *window.Window) window.Chapter {
	k, words := keysOf(n), &n.Words.Help
	return window.Chapter{Name: words.InWalk, Notes: []string{words.Levels, words.Writing},
		Keys: []key.Binding{k.Next, k.Back, k.Switch, k.SwitchBack, k.Turn, k.Deeper, k.Skip, k.Depth, k.Later}}
}

// Chapter is what the help begins with on a walk.
func (v *Walk) Chapter() window.Chapter { return Chapter(v.book.Window) }
