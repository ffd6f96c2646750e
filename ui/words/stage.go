package words

import "koffiemoment/journal"

// StageWords are those of what is written over a whole stage: where one stands on statements, before it and after it, and the stage in
// three answers; and of why a thing matters and where the course teaches it.
type StageWords struct {
	Statements, Whole string
	May               string // asked at the end of each
	StaysHere         string
	GoesAlong         string
	MayAbout          string
	Done, DoneAbout   string

	// The statements. Whoever stands where is right: nothing is compared.
	BeforeAbout, AgainAbout, PairsAbout string // on the overview, as far as the stage is
	OfferBefore, OfferAfter             string // offered by itself; a key
	StatementOf                         string // place, of
	WhereStand, WhyStand                string
	NoWrong, NotShown                   string // on the side before, and after
	Stands                              map[journal.Stand]string
	Sides                               map[journal.Side]string
	StandGone                           string // stand
	StandBack                           string
	NextStatement, ToEnd                string
	Shut                                string // day
	Rest, RestAbout                     string
	Again, AgainHow                     string
	NoStatements                        string
	NotThen, NoWhy                      string
	Between, NoneBetween                string
	PairOf                              string // place, of
	PairsEnd                            string

	// Head, heart and hands.
	WholeAbout  string
	QuestionOf  string // place, of
	WholeHint   string
	WholeEnd    string
	WholeStands string // in the self-assessment: where it is written
	NoQuestions string

	// Why it matters, and where it belongs.
	Why, Where string
	AndWhere   string // behind Why, where both are folded
	Page       Lesson // of the help, above what the rubric says of each group
}

// SayStatements says how far the statements over a stage are, without a word of what was said.
func (w *StageWords) SayStatements(x *journal.StageExtras) string {
	switch {
	case x.Untouched():
		return w.BeforeAbout
	case len(x.Pairs(nil)) > 0:
		return w.PairsAbout
	}
	return w.AgainAbout
}
