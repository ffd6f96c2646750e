package judge

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/ui/printout"
	"koffiemoment/ui/reports"
)

// report opens where reports of the student are made: what was handed in, both views beside each other, and a sheet for the talk.
func (v *studentView) report() tea.Cmd {
	desk, say, doc := v.desk, &v.desk.Words.Report.Screen, v.s.HandIn
	c, answer := desk.Words, desk.AnswerSoFar(v.s)
	criteria := append(reports.Documents(), reports.Criteria)
	paper := func(name, about string, make func() (reports.Made, error)) reports.Paper {
		return reports.Paper{Name: name, About: about, Empty: c.Report.Command.NothingSaid, Forms: criteria,
			Make: func(context.Context, reports.Options, func(int, int)) (reports.Made, error) { return make() }}
	}
	talk := paper(say.Talk, say.TalkAbout, func() (reports.Made, error) { return reports.OfTalk(c, doc, answer), nil })
	talk.Forms = reports.Documents()
	return desk.Push(printout.New(desk.Window, desk.Outbox(), c.SayFile,
		paper(say.Answer, say.AnswerAbout, func() (reports.Made, error) { return reports.OfGiven(c, doc, answer) }), talk,
		paper(say.HandIn, say.HandInAbout, func() (reports.Made, error) { return reports.OfHandIn(c, doc), nil })))
}
