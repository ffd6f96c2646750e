package reports

import (
	"context"
	"errors"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// ErrNothing says that there is nothing yet of what was to be reported: no answer, or no card.
var ErrNothing = errors.New("there is nothing to report")

func made(d *report.Document, err error) (Made, error) {
	if err != nil {
		return Made{}, err
	}
	return Made{Title: d.Title, Document: d}, nil
}

// OfEntry is Entry, ready to be written, with its errors.
func OfEntry(j *store.Journal, c *words.Catalog, id string, o Options) (Made, error) {
	m, err := made(Entry(j, c, id, o))
	m.Title, _, _ = strings.Cut(m.Title, " · ") // its number: whoever sees the file's name need not see of whom it tells
	return m.with(c, o), err
}

// with names what is in a report that is not in every one of the kind, so that its file is not taken for another.
func (m Made) with(c *words.Catalog, o Options) Made {
	say := &c.Report.Screen
	for _, more := range []struct {
		on   bool
		says string
	}{{o.Margins, say.FileMargins}, {o.Private, say.FilePrivate}} {
		if more.on {
			m.Title += " " + more.says
		}
	}
	return m
}

// OfStage is Stage, ready to be written, with its errors. It has both tables.
func OfStage(j *store.Journal, c *words.Catalog, stage string, o Options) (Made, error) {
	m, err := made(Stage(j, c, stage, o))
	m = m.with(c, o)
	if err == nil {
		m.Moments = func() ([][]string, error) { return EntryRows(j, c, stage, o) }
		m.Criteria = func() ([][]string, error) { return CriterionRows(j, c, stage, o) }
	}
	return m, err
}

// OfStudy is Study, ready to be written, with its errors. It has both tables.
func OfStudy(j *store.Journal, c *words.Catalog, o Options) (Made, error) {
	return OfStage(j, c, "", o)
}

// OfGuide is Guide, ready to be written.
func OfGuide(c *words.Catalog, r *rubric.Rubric) Made {
	m, _ := made(Guide(c, r), nil)
	return m
}

// OfData is Data, ready to be written.
func OfData(c *words.Catalog) Made {
	m, _ := made(Data(c), nil)
	return m
}

// OfMentor is Mentor with what the journal knows and a wish, ready to be written. It returns the errors of reading the journal.
func OfMentor(j *store.Journal, c *words.Catalog, wish string) (Made, error) {
	r, err := j.RubricInUse()
	if err != nil {
		return Made{}, err
	}
	ask, err := MentorOf(j, r, c.Lang)
	if ask.Wish = wish; err != nil {
		return Made{}, err
	}
	return made(Mentor(c, r, ask), nil)
}

// OfCards is Cards of those that the student made, ready to be written. It returns ErrNothing where there is none, and the errors of reading the
// journal.
func OfCards(j *store.Journal, c *words.Catalog, four bool) (Made, error) {
	kept, err := j.Cards()
	if err != nil {
		return Made{}, err
	}
	var cards []journal.DiscussionCard
	for i := range kept {
		if kept[i].Mine() {
			cards = append(cards, kept[i].Card)
		}
	}
	if len(cards) == 0 {
		return Made{}, ErrNothing
	}
	return made(Cards(c, cards, four), nil)
}

// OfHandIn is HandIn, ready to be written, with a table of its criteria.
func OfHandIn(c *words.Catalog, doc *exchange.HandIn) Made {
	m, _ := made(HandIn(c, doc), nil)
	m.Criteria = criteria(c, doc, nil)
	return m.discreet(c, doc)
}

// discreet takes whom it is about out of the name of a file where the hand-in came sealed: that has a name which says nothing, too.
func (m Made) discreet(c *words.Catalog, doc *exchange.HandIn) Made {
	if doc.Seal != "" {
		m.Title = c.Report.Screen.FileSealed
	}
	return m
}

// OfGiven is AnswerGiven, ready to be written, with a table of both views. It returns ErrNothing where there is no answer.
func OfGiven(c *words.Catalog, doc *exchange.HandIn, a *exchange.Answer) (Made, error) {
	if a == nil {
		return Made{}, ErrNothing
	}
	m, err := made(AnswerGiven(c, doc, a), nil)
	m.Criteria = criteria(c, doc, a)
	return m.discreet(c, doc), err
}

func criteria(c *words.Catalog, doc *exchange.HandIn, a *exchange.Answer) func() ([][]string, error) {
	return func() ([][]string, error) { return report.Cells(HandInRows(c, doc, a), c.Command.Review.CSV), nil }
}

// OfHome is AnswerHome of the answers that stand. It returns ErrNothing where there is none, and the errors of store.Journal.Heard.
func OfHome(j *store.Journal, c *words.Catalog, r *rubric.Rubric) (Made, error) {
	heard, err := j.Heard(r, "")
	if err != nil {
		return Made{}, err
	}
	if len(heard.Current()) == 0 {
		return Made{}, ErrNothing
	}
	return made(AnswerHome(c, heard, heard.Current()...), nil)
}

// OfCohort is Cohort, ready to be written, with its errors.
func OfCohort(ctx context.Context, s *store.Reviews, cohort *store.Cohort, rubrics *store.Rubrics, of Class, c *words.Catalog, tell func(done, all int)) (Made, error) {
	m, err := made(Cohort(ctx, s, cohort, rubrics, of, c, tell))
	if of.Names {
		m.Title += " " + c.Report.Screen.FileNames
	}
	return m, err
}

// OfTalk is Talk about a hand-in and what was answered to it, if anything, ready to be written.
func OfTalk(c *words.Catalog, doc *exchange.HandIn, a *exchange.Answer) Made {
	answers := []*exchange.Answer{a}
	if a == nil {
		answers = nil
	}
	return talked(Talk(c, doc, answers...)).discreet(c, doc)
}

// talked names the file of a talk sheet after whom it is about: a lecturer has many.
func talked(d *report.Document) Made {
	return Made{Title: d.Title + " " + d.Pages[0].Title, Document: d}
}

// OfOwnHandIn is OfHandIn of a file that the journal wrote. It returns ErrNothing where that is gone or sealed.
func OfOwnHandIn(j *store.Journal, c *words.Catalog, file string) (Made, error) {
	doc := ownHandIn(j, file)
	if doc == nil {
		return Made{}, ErrNothing
	}
	return OfHandIn(c, doc), nil
}

// OfTalkHome is TalkHome about what was answered last: the answers to that stage which stand, and the file of the hand-in, as far as it is still
// there and opens without a key. Without any answer it is about the file that was handed in last. What the student keeps private by now is not on
// the sheet. It returns ErrNothing where there is neither, and the errors of reading the journal.
func OfTalkHome(j *store.Journal, c *words.Catalog, r *rubric.Rubric, file string) (Made, error) {
	heard, err := j.Heard(r, "")
	if err != nil {
		return Made{}, err
	}
	var answers []*store.Response
	if last := heard.Main(); last != nil {
		answers, file = heard.Of(last.Stage()).Current(), ""
		if last.HandIn != nil {
			file = last.HandIn.File
		}
	}
	doc := ownHandIn(j, file)
	if doc != nil && len(answers) > 0 && doc.ID != heard.Main().HandIn.ID {
		doc = nil // another was written in its place
	}
	if doc == nil && len(answers) == 0 {
		return Made{}, ErrNothing
	}
	aliases, err := j.Aliases()
	var now *byNow
	if err == nil && doc != nil {
		now, err = hush(j, doc)
	}
	if err != nil {
		return Made{}, err
	}
	return talked(talkHome(c, doc, now, aliases, answers)), nil
}

// ownHandIn reads a file that the journal wrote, nil where another or none stands there, or it is sealed.
func ownHandIn(j *store.Journal, file string) *exchange.HandIn {
	if file == "" {
		return nil
	}
	doc, err := store.ReadKoffie(file, nil)
	if h, is := doc.(*exchange.HandIn); err == nil && is && h.Journal == j.ID() {
		return h
	}
	return nil
}
