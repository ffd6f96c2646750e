package reports

import (
	"context"
	"fmt"

	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/words"
)

// Paper is one report that can be made where a person is.
type Paper struct {
	Name, About string
	Margins     bool   // it is for oneself, and may have the own margins in it
	Private     bool   // and the private entries
	Empty       string // said where there is nothing to report yet
	Line        *Line  // that the person adds; nil for none
	Forms       []Form
	Make        func(ctx context.Context, o Options, tell func(done, all int)) (Made, error)
}

// Line is a sentence of the person's own that goes into a report. It is kept where Text points, as it is typed. What Look says of it is shown
// before anything is made.
type Line struct {
	Name, About string
	Text        *string
	Look        func(text string) []string
}

// Source is whose reports they are: an open journal with what it was read with.
type Source struct {
	Journal *store.Journal
	Words   *words.Catalog
	Rubric  *rubric.Rubric // in use
	Stage   string         // of the settings, by its id
	Named   string         // what that is called
	File    string         // that was handed in last; empty for none
	Came    int            // how many answers came
}

// Own are the reports of one's own journal: of the present stage, of all of them, of what was handed in and answered, and what is given away.
// A wish for the mentor is kept in wish, and looked through by look.
func (s *Source) Own(wish *string, look func(text string) []string) []Paper {
	say, j, c := &s.Words.Report.Screen, s.Journal, s.Words
	all := []Paper{{
		Name: fmt.Sprintf(say.Stage, s.Named), About: say.StageAbout, Margins: true, Private: true, Forms: Forms(),
		Make: func(_ context.Context, o Options, _ func(int, int)) (Made, error) { return OfStage(j, c, s.Stage, o) },
	}, {
		Name: say.Study, About: say.StudyAbout, Margins: true, Private: true, Forms: Forms(),
		Make: func(_ context.Context, o Options, _ func(int, int)) (Made, error) { return OfStudy(j, c, o) },
	}}
	answers := s.Answers()
	if s.Came == 0 {
		answers = answers[1:] // the sheet for the talk, of what was handed in alone
	}
	all = append(all, answers...)
	if s.File != "" {
		all = append(all, Paper{Name: say.HandIn, About: say.HandInAbout, Empty: say.NoHandIn, Forms: append(Documents(), Criteria),
			Make: func(context.Context, Options, func(int, int)) (Made, error) { return OfOwnHandIn(j, c, s.File) }})
	}
	return append(all,
		Paper{Name: say.Mentor, About: say.MentorAbout, Forms: Documents(), Line: &Line{Name: say.Wish, About: say.WishAbout, Text: wish, Look: look},
			Make: func(_ context.Context, o Options, _ func(int, int)) (Made, error) { return OfMentor(j, c, o.Wish) }},
		s.cards(say.Cards, say.CardsAbout, false), s.cards(say.Four, say.FourAbout, true))
}

func (s *Source) cards(name, about string, four bool) Paper {
	return Paper{Name: name, About: about, Empty: s.Words.Report.Command.NoCards, Forms: Documents(),
		Make: func(context.Context, Options, func(int, int)) (Made, error) { return OfCards(s.Journal, s.Words, four) }}
}

// Answers are the reports of what came home: both views side by side, and a sheet for the talk about them.
func (s *Source) Answers() []Paper {
	say, j, c := &s.Words.Report.Screen, s.Journal, s.Words
	return []Paper{{
		Name: say.Answer, About: say.AnswerAbout, Empty: c.Report.Command.NoAnswer, Forms: Documents(),
		Make: func(context.Context, Options, func(int, int)) (Made, error) { return OfHome(j, c, s.Rubric) },
	}, {
		Name: say.Talk, About: say.TalkAbout, Empty: say.NoTalk, Forms: Documents(),
		Make: func(context.Context, Options, func(int, int)) (Made, error) {
			return OfTalkHome(j, c, s.Rubric, s.File)
		},
	}}
}

// One is the report of one entry, by its id.
func (s *Source) One(entry string) Paper {
	say, j, c := &s.Words.Report.Screen, s.Journal, s.Words
	return Paper{Name: say.Entry, About: say.EntryAbout, Margins: true, Forms: Documents(),
		Make: func(_ context.Context, o Options, _ func(int, int)) (Made, error) { return OfEntry(j, c, entry, o) }}
}

// Identifying says what in a sentence for the mentor may tell who somebody is, where these are the aliases.
func Identifying(c *words.Catalog, text string, aliases []string) (said []string) {
	ask := MentorAsk{Wish: text, Aliases: aliases}
	for _, issue := range ask.Check(c.Lang == "en") {
		said = append(said, c.Discretion.Say(&issue.Finding))
	}
	return said
}
