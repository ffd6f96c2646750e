package mine

import (
	"context"
	"fmt"

	"koffiemoment/ui/feedback"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/printout"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/window"
)

// NewPapers opens where reports of the journal are made: of the present stage, of all of them, of what was handed in and answered, and what
// is given away.
func NewPapers(book *logbook.Logbook) window.Screen {
	return printout.New(book.Window, book.Outbox, book.Words.Errors.Say, papers(book)...)
}

func papers(book *logbook.Logbook) []printout.Paper {
	say := &book.Words.Report.Screen
	j, c, stage := book.Store, book.Words, book.CurrentStage()
	all := []printout.Paper{{
		Name: fmt.Sprintf(say.Stage, book.StageName(stage)), About: say.StageAbout, Margins: true, Private: true, Forms: reports.Forms(),
		Make: func(_ context.Context, o reports.Options, _ func(int, int)) (reports.Made, error) {
			return reports.OfStage(j, c, stage, o)
		},
	}, {
		Name: say.Study, About: say.StudyAbout, Margins: true, Private: true, Forms: reports.Forms(),
		Make: func(_ context.Context, o reports.Options, _ func(int, int)) (reports.Made, error) {
			return reports.OfStudy(j, c, o)
		},
	}}
	file, answers := book.Overview.HandedFile, feedback.Papers(book)
	if book.Overview.Came == 0 {
		answers = answers[1:] // the sheet for the talk, of what was handed in alone
	}
	all = append(all, answers...)
	if file != "" {
		all = append(all, printout.Paper{Name: say.HandIn, About: say.HandInAbout, Empty: say.NoHandIn, Forms: append(reports.Documents(), reports.Criteria),
			Make: func(context.Context, reports.Options, func(int, int)) (reports.Made, error) {
				return reports.OfOwnHandIn(j, c, file)
			}})
	}
	all = append(all, printout.Paper{
		Name: say.Mentor, About: say.MentorAbout, Forms: reports.Documents(),
		Line: &printout.Line{Name: say.Wish, About: say.WishAbout, Text: &book.Wish, Look: func(text string) []string { return identifying(book, text) }},
		Make: func(_ context.Context, o reports.Options, _ func(int, int)) (reports.Made, error) {
			return reports.OfMentor(j, c, o.Wish)
		},
	})
	for _, four := range []bool{false, true} {
		paper := printout.Paper{Name: say.Cards, About: say.CardsAbout, Empty: c.Report.Command.NoCards, Forms: reports.Documents(),
			Make: func(context.Context, reports.Options, func(int, int)) (reports.Made, error) {
				return reports.OfCards(j, c, four)
			}}
		if four {
			paper.Name, paper.About = say.Four, say.FourAbout
		}
		all = append(all, paper)
	}
	return all
}

// identifying says what in a sentence for the mentor may tell who somebody is.
func identifying(book *logbook.Logbook, text string) (said []string) {
	ask := reports.MentorAsk{Wish: text, Aliases: logbook.Names(book.Overview.Vocabulary.Aliases)}
	for _, issue := range ask.Check(book.Lang() == "en") {
		said = append(said, "! "+book.Words.Discretion.Say(&issue.Finding))
	}
	return said
}
