package evening

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// picture reads out where the students stand, without names or with them. That of a few is read out when it is asked for: who listens along would
// know who is meant.
func (e *evening) picture() ask.Word {
	say, of, screen := &e.Words.Review, reports.Class{Now: e.o.Now()}, &e.Words.Report.Screen
	options := []ask.Option{{Name: screen.Cohort, About: screen.CohortAbout}, {Name: say.Grid, About: e.Words.Evening.GridAbout}}
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichPicture, Options: options, Now: -1})
	if at < 0 || w != ask.Answered {
		return inside(w)
	}
	if at == 1 {
		e.grid()
		return ask.Answered
	}
	if slices.ContainsFunc(journal.Groups(e.cohort.All), journal.Group.Small) {
		e.Say(say.SmallGroup)
		yes, w := e.Yes(e.Words.Evening.AskSmall, false)
		if w != ask.Answered {
			return inside(w)
		}
		of.Small = yes
	}
	return e.tellPicture(of)
}

func (e *evening) tellPicture(of reports.Class) ask.Word {
	made, err := e.ofClass(of)
	if !e.failedFile(err) {
		e.Gap()
		e.Tell(heard(made.Document))
	}
	return ask.Answered
}

// grid reads out, student by student, where the lecturer places the criteria, and how far that lies from the student's own level. Without a level of
// the lecturer's the student's stays covered, as on the screen.
func (e *evening) grid() {
	rubrics, parts := e.cohort.Rubrics(e.keys), make([]journal.Part, len(e.order))
	for i, at := range e.order {
		parts[i] = e.cohort.All[at].Brief.Part()
	}
	e.Gap()
	e.failedFile(e.reviews.Each(parts, func(i int, review *journal.Review) error {
		b := e.cohort.All[e.order[i]].Brief
		r, err := rubrics.Find(b.Rubric)
		if err != nil {
			return err
		}
		said := []string{fmt.Sprintf(e.Words.Evening.JudgedOf, e.cohort.All[e.order[i]].Standing.Judged, len(b.Criteria))}
		for at, cell := range b.Cells(review, b.Criteria) {
			if text := e.cell(r, &cell); text != "" {
				said = append(said, e.Words.PartName(r, b.Criteria[at])+" "+text)
			}
		}
		e.Say(e.named(b) + e.Words.Colon + " " + strings.Join(said, "; ") + ".")
		return nil
	}))
}

// cell says where the lecturer places a criterion; empty for nowhere.
func (e *evening) cell(r *rubric.Rubric, cell *journal.Cell) string {
	say := &e.Words.Evening
	switch {
	case cell.CannotJudge:
		return e.Words.Feedback.CannotJudge
	case r.LevelIndex(cell.Own) < 0:
		return ""
	}
	return strings.Join(words.Said(r.LevelName(cell.Own, e.lang()), say.Higher.Some(cell.Gap), say.Lower.Some(-cell.Gap)), ", ")
}

// heard gives a document as it is listened to: of a nought in a table nothing is said, nor of a row that has nothing else but its last column, which
// counts those of whom nothing is known.
func heard(doc *report.Document) *report.Document {
	out := *doc
	out.Pages = slices.Clone(doc.Pages)
	for i := range out.Pages {
		parts := slices.Clone(out.Pages[i].Parts)
		for j := range parts {
			if p := parts[j].Picture; p != nil {
				picture := *p
				picture.Facts = withoutNoughts(p.Facts)
				parts[j].Picture = &picture
			}
			if t := parts[j].Table; t != nil {
				table := withoutNoughts(*t)
				parts[j].Table = &table
			}
		}
		out.Pages[i].Parts = parts
	}
	return &out
}

func withoutNoughts(t report.Table) report.Table {
	var rows [][]string
	for _, row := range t.Rows {
		said, row := 0, slices.Clone(row)
		for i := range row {
			if row[i] == "0" {
				row[i] = ""
			} else if i > 0 && (i < len(row)-1 || len(row) < 4) {
				said++
			}
		}
		row[0] = strings.ReplaceAll(row[0], " · ", ", ")
		if said > 0 {
			rows = append(rows, row)
		}
	}
	t.Rows = rows
	return t
}

func (e *evening) ofClass(of reports.Class) (reports.Made, error) {
	cohort := e.cohort
	return reports.OfCohort(context.Background(), e.reviews, &cohort, cohort.Rubrics(e.keys), of, e.Words, func(int, int) {})
}

// paper is one report that can be made where somebody is.
type paper struct {
	name, about string
	forms       []reports.Form
	make        func() (reports.Made, error)
}

// classPapers has a report of the class made, or the guide.
func (e *evening) classPapers() ask.Word {
	say := &e.Words.Report.Screen
	class := func(name, about string, of reports.Class) paper {
		of.Now = e.o.Now()
		return paper{name, about, reports.Documents(), func() (reports.Made, error) { return e.ofClass(of) }}
	}
	return e.papers(class(say.Cohort, say.CohortAbout, reports.Class{}), class(say.Named, say.NamedAbout, reports.Class{Names: true, Small: true}),
		paper{say.Guide, say.GuideAbout, reports.Documents(), func() (reports.Made, error) { return reports.OfGuide(e.Words, e.scale()), nil }})
}

// studentPapers has a report of the student made: both views, a sheet for the talk, and what was handed in.
func (e *evening) studentPapers(s *student) ask.Word {
	say, c, doc := &e.Words.Report.Screen, e.Words, s.handIn
	answer := doc.SoFar(&s.review, e.laid.AnchorSecret, e.laid.Desk.Reviewer, e.o.Now())
	criteria := append(reports.Documents(), reports.Criteria)
	return e.papers(
		paper{say.Answer, say.AnswerAbout, criteria, func() (reports.Made, error) { return reports.OfGiven(c, doc, answer) }},
		paper{say.Talk, say.TalkAbout, reports.Documents(), func() (reports.Made, error) { return reports.OfTalk(c, doc, answer), nil }},
		paper{say.HandIn, say.HandInAbout, criteria, func() (reports.Made, error) { return reports.OfHandIn(c, doc), nil }})
}

// papers asks which report and in which form, and writes it.
func (e *evening) papers(all ...paper) ask.Word {
	say := &e.Words.Report.Screen
	if e.o.Outbox == "" {
		e.Say(say.NoFolder)
		return ask.Answered
	}
	options := make([]ask.Option, len(all))
	for i, one := range all {
		options[i] = ask.Option{Name: one.name, About: one.about}
	}
	at, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichPaper, Options: options, Now: -1})
	if at < 0 || w != ask.Answered {
		return inside(w)
	}
	forms := make([]ask.Option, len(all[at].forms))
	for i, form := range all[at].forms {
		forms[i] = ask.Option{Name: say.Forms[string(form)].Name, About: say.Forms[string(form)].About}
	}
	form, w := e.Choose(ask.Choice{Question: e.Words.Evening.WhichForm, Options: forms, Now: -1})
	if form < 0 || w != ask.Answered {
		return inside(w)
	}
	e.Say(say.Making + ".")
	made, err := all[at].make()
	if errors.Is(err, reports.ErrNothing) {
		e.Say(e.Words.Report.Command.NothingSaid)
		return ask.Answered
	}
	path := ""
	if err == nil {
		path, err = made.Write(e.o.Outbox, all[at].forms[form], e.Words.Command.Review.CSV.Separator)
	}
	if !e.failedFile(err) {
		e.Say(words.Fill(say.Made, filepath.Base(path), filepath.Dir(path)))
	}
	return ask.Answered
}
