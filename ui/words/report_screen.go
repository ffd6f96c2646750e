package words

// ReportScreenWords are those of the screen and the command that make a report.
type ReportScreenWords struct {
	Title, About                string
	Row, RowNote                string                // on the screens that lead here
	Forms                       map[string]NamedAbout // by how a file ends
	WithMargins, WithoutMargins string                // as it stands now
	MarginsAbout                string
	Making, DoneOf, Stopped     string // DoneOf: how many of how many
	Made                        string // file, folder
	Open, OpenAbout, Folder     string
	Unopened                    string // the file

	Entry, EntryAbout                               string
	Stage, StageAbout                               string // Stage: its name
	Study, StudyAbout                               string
	NoHandIn, NoFolder                              string
	TooLong                                         string // for a PDF
	NoTalk                                          string
	FileSealed, FileMargins, FilePrivate, FileNames string // behind the name of a file
	WithPrivate, WithoutPrivate, PrivateAbout       string
	AskWish, AskWishAbout, MendWish, LeaveWish      string
	HandIn, HandInAbout                             string
	Answer, AnswerAbout                             string
	Talk, TalkAbout                                 string
	Cohort, CohortAbout                             string
	Named, NamedAbout                               string // the cohort with the students' names
	Guide, GuideAbout                               string
	Wish, WishAbout                                 string // the line of the student's own
	Mentor, MentorAbout                             string
	Cards, CardsAbout                               string // two on a side
	Four, FourAbout                                 string
}

// NamedAbout is what is called so, and what it is good for.
type NamedAbout struct{ Name, About string }
