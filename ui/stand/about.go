package stand

import (
	"fmt"

	"koffiemoment/ui/logbook"
)

// About says how far the newest self-assessment of the present stage is, nothing where there is none.
func About(book *logbook.Logbook) string {
	est := book.Overview.Estimate
	if est == nil {
		return ""
	}
	all := 0
	for _, g := range book.Rubric.Groups {
		all += len(g.Criteria)
	}
	text := fmt.Sprintf(book.Words.Stand.AssessAbout, est.Judged(book.Rubric), all)
	if !est.Finished.IsZero() {
		text += " · " + book.Words.Dates.Column(est.Finished, book.Now())
	}
	return text
}
