package words

// ReportOwnWords are those of a student's own entry, stage or study.
type ReportOwnWords struct {
	// Whom it is for, which stands first; what of it nobody else may see comes behind.
	For, Margins         string
	Private, PrivateOnly string // some entries, and the only one
	PrivateStays         Plural

	Moment     string // the page of a report on one entry
	Stage      string // name
	Study      string
	Overview   string // stage
	NoStage    string
	Period     string // first day, last day
	Made       string // day
	Nothing    string // over a stage
	NothingYet string // of the whole study
	Shut       string // why what was said to the statements before is not there

	// The pictures: what each is of, and what it shows. The facts are the columns of the table that says the same.
	Met, MetAbout         string // part of the walk
	Goals, GoalsAbout     string
	Weeks                 string // part of the walk
	WeeksAbout            string
	WeeksHead             string // part of the walk, weeks
	Began                 string
	BeganAbout            string // moments of which it was noted, of
	Families, FamAbout    string
	Topics, TopicsAbout   string
	AndMore               string // over those that the picture leaves out
	Chances, ChancesAbout string
	Thresholds            string // where the rubric asks nothing about them
	Levels                string // over the table of one entry
	Unknown               string // a criterion; moments

	// The names of columns.
	Number, Criterion, Goal, Who, Family, Topic, Chance, Level string
	Plan, PlanMade, CameOf                                     string
	OwnLevel, Reason                                           string
	Wrote                                                      string // criterion
	OutcomeOn                                                  string // outcome, day
}
