package review

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/desk"
	"koffiemoment/ui/printout"
	"koffiemoment/ui/reports"
)

// openPapers opens where reports of the class are made, the guide, and the page on data.
func openPapers(desk *desk.Desk) tea.Cmd {
	say, c, r := &desk.Words.Report.Screen, desk.Words, desk.Scale()
	class := func(name, about string, of reports.Class) reports.Paper {
		make := desk.Reporting(of)
		return reports.Paper{Name: name, About: about, Forms: reports.Documents(),
			Make: func(ctx context.Context, _ reports.Options, tell func(int, int)) (reports.Made, error) {
				return make(ctx, tell)
			}}
	}
	return desk.Push(printout.New(desk.Window, desk.Outbox(), c.SayFile,
		class(say.Cohort, say.CohortAbout, reports.Class{}), class(say.Named, say.NamedAbout, reports.Class{Names: true, Small: true}),
		reports.Paper{Name: say.Guide, About: say.GuideAbout, Forms: reports.Documents(),
			Make: func(context.Context, reports.Options, func(int, int)) (reports.Made, error) {
				return reports.OfGuide(c, r), nil
			}},
		reports.Paper{Name: c.Report.Data.Screen, About: c.Report.Data.Said, Forms: reports.Documents(),
			Make: func(context.Context, reports.Options, func(int, int)) (reports.Made, error) {
				return reports.OfData(c), nil
			}}))
}
