package feedback

import (
	"maps"
	"slices"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/words"
)

// shared is what every screen here has: the journal, and what lecturers answered. Of that there is one, or one a stage with the same
// replies and tips in it, so that a screen which changes these changes them for all.
type shared struct {
	book  *logbook.Logbook
	heard *store.Heard
	left  string // the tip that lost its tick here last; empty for none
}

// stageMark names the stage that an answer is about where there are answers about several.
func (v *shared) stageMark(r *store.Response) string {
	if r.HandIn == nil || len(v.heard.Stages()) < 2 {
		return ""
	}
	return " · " + v.book.StageName(r.HandIn.Stage)
}

// entryName tells which entry it is: day and alias, or that it is gone.
func (v *shared) entryName(d *store.Discussed) string {
	if d.Summary == nil {
		return v.book.Words.Feedback.GoneName
	}
	return v.book.Encounter(d.Summary.When, d.Summary.Alias)
}

// judged is a lecturer's view of a criterion, drawn: the letters of a level with its name; empty when it holds a remark only.
func (v *shared) judged(r *store.Response, criterion string) string {
	view := r.View(criterion)
	switch {
	case view.CannotJudge:
		return v.book.Theme.Quiet.Render(v.book.Judged(r, criterion))
	case view.Level == "":
		return ""
	}
	return v.level(r, view.Level)
}

// level draws the letters of a level that an answer knows, and its name.
func (v *shared) level(r *store.Response, id string) string {
	t := &v.book.Theme
	return v.letters(r, id) + " " + t.Title.Render(v.book.LevelIn(r, id))
}

// letters draws the letters alone, in the tone of their level.
func (v *shared) letters(r *store.Response, id string) string {
	for _, from := range []*rubric.Rubric{r.Rubric, v.book.Rubric} {
		if i := from.LevelIndex(id); i >= 0 {
			return v.book.Theme.Level(i, len(from.Levels)).Render(from.Levels[i].Short.In(v.book.Lang()))
		}
	}
	return v.book.LetterIn(r, id)
}

// take ticks a tip, or leaves it again, which can be put back. What is not taken is not in the set at all: its keys are what is kept.
func (v *shared) take(mark string, on bool) tea.Cmd {
	if v.left = mark; on {
		v.heard.Taken[mark], v.left = true, ""
	} else {
		delete(v.heard.Taken, mark)
	}
	return tea.Batch(v.book.Keep(&tipsText{v.book, slices.Sorted(maps.Keys(v.heard.Taken))}), v.book.Save())
}

// status says that a tip lost its tick, and which key puts it back; otherwise when was saved last.
func (v *shared) status() string {
	if v.left != "" {
		return v.book.Undoable(v.book.Words.Walk.Unticked)
	}
	return v.book.Saved()
}

// criterionOf finds a criterion in the rubric that an answer was written with. Where the journal has neither that one nor the criterion,
// its id is all there is.
func criterionOf(r *store.Response, id string) *rubric.Criterion {
	return r.Criterion(id)
}

// quote is a text between quotation marks, of which the further lines hang under the first letter.
func quote(text string, w int) []string {
	lines := kit.Wrap(words.Quote(text), w-1, "")
	for i := 1; i < len(lines); i++ {
		lines[i] = " " + lines[i]
	}
	return lines
}
