package feedback

import (
	"context"

	"koffiemoment/ui/logbook"
	"koffiemoment/ui/printout"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/window"
)

// Papers are the reports of what came home: both views side by side, and a sheet for the talk about them.
func Papers(book *logbook.Logbook) []printout.Paper {
	say, j, c, r, file := &book.Words.Report.Screen, book.Store, book.Words, book.Rubric, book.Overview.HandedFile
	return []printout.Paper{{
		Name: say.Answer, About: say.AnswerAbout, Empty: c.Report.Command.NoAnswer, Forms: reports.Documents(),
		Make: func(context.Context, reports.Options, func(int, int)) (reports.Made, error) {
			return reports.OfHome(j, c, r)
		},
	}, {
		Name: say.Talk, About: say.TalkAbout, Empty: say.NoTalk, Forms: reports.Documents(),
		Make: func(context.Context, reports.Options, func(int, int)) (reports.Made, error) {
			return reports.OfTalkHome(j, c, r, file)
		},
	}}
}

func newPapers(book *logbook.Logbook) window.Screen {
	return printout.New(book.Window, book.Outbox, book.Words.Errors.Say, Papers(book)...)
}
