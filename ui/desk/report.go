package desk

import (
	"context"
	"slices"

	"koffiemoment/journal/exchange"
	"koffiemoment/ui/reports"
)

// Reporting gives what makes a report of the class as it lies on the desk now, which tells how far it is and ends with ctx.
func (desk *Desk) Reporting(of reports.Class) func(ctx context.Context, tell func(done, all int)) (reports.Made, error) {
	cohort, rubrics, c := desk.Cohort.Cohort, desk.rubrics(), desk.Words
	cohort.All = slices.Clone(cohort.All) // those of the desk are counted anew meanwhile
	of.Now = desk.Now()
	return func(ctx context.Context, tell func(done, all int)) (reports.Made, error) {
		return reports.OfCohort(ctx, desk.Reviews(), &cohort, rubrics, of, c, tell)
	}
}

// AnswerSoFar gives the answer that what was said of a student would make now, nil where that is nothing.
func (desk *Desk) AnswerSoFar(s *Student) *exchange.Answer {
	return s.HandIn.SoFar(&s.Review, desk.AnchorSecret, desk.Set.Reviewer, desk.Now())
}
