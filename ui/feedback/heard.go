package feedback

import (
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/logbook"
)

// shared is what every screen here has: the journal, and what lecturers answered. Of that there is one, or one a stage with the same
// replies and tips in it, so that a screen which changes these changes them for all.
type shared struct {
	book  *logbook.Logbook
	heard *store.Heard
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

// judged is a lecturer's view of a criterion behind a sign, empty when it holds a remark only.
func (v *shared) judged(r *store.Response, criterion string) string {
	judged := v.book.Judged(r, criterion)
	switch {
	case judged == "":
		return ""
	case r.View(criterion).CannotJudge:
		return "○ " + judged
	}
	return "● " + judged
}

// criterionOf finds a criterion in the rubric that an answer was written with. Where the journal has neither that one nor the criterion,
// its id is all there is.
func criterionOf(r *store.Response, id string) *rubric.Criterion {
	if crit, _ := r.Rubric.Criterion(id); crit != nil {
		return crit
	}
	name := rubric.Text{"nl": id}
	return &rubric.Criterion{ID: id, Name: name, Short: name}
}
