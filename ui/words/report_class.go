package words

// ReportClassWords are those of a cohort, and of the lecturer's guide.
type ReportClassWords struct {
	// Whom the picture of a cohort is for: without names, with groups of a few in it, and with names.
	For, ForSmall, ForNames string
	HandIns, Groups         Plural
	Answered                string // how many of how many
	Empty, NoneTaken        string
	OfRubric                string // a stage, and the title and version of a rubric, where two groups have the same stage
	Lecturer                string // beside the students, short

	WeeksShort, Weeks, WeeksAbout, Week, Entries     string // the last two head columns
	Earlier                                          string // a week, with all before it
	LevelsShort, Spread, SpreadAbout                 string
	Criteria, CriteriaAbout, PerCriterion, Criterion string
	Moments, Quiet, Apart, Cannot                    string // heads of columns of numbers
	AsideAbout, AsideNamed, Why, Files, File         string

	// The guide.
	GuideTitle, GuideFor                       string
	Begin                                      GuideChapter
	Subjects                                   string
	Stages, StagesAbout, Kinds, Kind, Asks     string
	Goals, AllGoals, Thresholds, Expected      string // goals of one stage, and where all have the same; Expected takes a level
	TenMinutes, Guiding, Tips, Views, Discreet GuideChapter
	Rubric, RubricAbout, Level, Letters, Means string
	Because, Taught                            string // why a group matters, where it is taught
	Over, Statement, Question, QuestionOver    string
	Meaning, Description                       string // of a criterion, of a level of it
}

// GuideChapter is a chapter of the lecturer's guide: what it says, a table of two columns, and a word at the end.
type GuideChapter struct {
	Title string
	Texts []string
	Table string // over its columns
	Head  [2]string
	Rows  []Pair
	Close string
}
