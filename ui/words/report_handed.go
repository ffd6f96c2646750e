package words

// ReportHandedWords are those of a hand-in, with or without an answer, and of the talk sheet.
type ReportHandedWords struct {
	// A hand-in.
	For, Of                     string // Of: a name
	Overview, Asks              string
	Entry                       string // number, when and with whom
	EntryAlone                  string // number
	Coverage, CoverageAbout     string
	CoverageOf, LevelsOf        string // titles of pictures
	Levels, LevelsIn            string // LevelsIn: a stage
	LevelsAbout                 string
	LevelsWhy, PlansCame        string // captions of tables
	Criterion, Skill, Moments   string // heads of columns, as these
	Level, Reason, When         string
	Intention, CameOfIt         string
	Replies, ReplyToAll, ReplyD string // ReplyD: day
	StillOpen                   string

	// An answer.
	HomeFor, GivenFor      string
	AnswerTo               string // a name
	AnswerToNobody         string
	Answers, By            string // By: a name
	OnNumber               string // of a hand-in
	Student, Lecturer      string
	Beside, BothSay        string
	BesideAbout            string // the one, the other
	NextStep, OnPart       string // the remark; the part
	OwnUnknown, OwnNone    string // why the own levels are not there
	OwnGone, InMoments     string // InMoments: names of levels
	NowPrivate             Plural
	HomeReplies, OnComment string // OnComment: an entry

	// The talk sheet.
	Talk, TalkFor            string
	LookAt, Apart, Alike     string
	OwnView                  string
	AsOfDay, AsOfWeek        string // when
	AsOfNumber               string // of hand-ins
	LastIntention, Came      string // Came: what, when
	CameSince                string // what
	Covered                  string
	QuietYet, Seldom, Often  string // names
	Question                 string
	AskQuiet, AskApart       string // a criterion
	AskPlan, AskNext         string
	Room                     string
	MorePoints, MoreLooks    Plural
	MoreApart, MoreOwn       Plural
	MoreViews                Plural
	EntryShort, LookUnworded string // EntryShort: number, when
}
