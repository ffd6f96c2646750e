package words

// HomeWords are the overview's.
type HomeWords struct {
	New, Resume, Assess, List   string
	NotHandedIn, NoAnswer       string
	HandedIn                    string // day
	Last                        string // with whom, day: of the newest moment
	Moments, Words              Plural
	ResumeRevision              string
	MoreDrafts                  Plural // of the drafts that are not shown
	Intention, Latest, Empty    string
	Quiet, OnlyWords            string // a criterion without a moment; one without a level
	Counts                      string // what a number beside a bar says: letters of a level, twice
	Finished                    string
	Sent                        string // the file that was handed in last
	FolderGone, FolderUnopened  string // path
	NewRubric, NewRubricAbout   string
	AskNewRubric, NewRubricSafe string
	GoOver, NotYet, WentOver    string

	// The next stage, and a new school year.
	NextStage, NewYear       string
	NextStageAbout           string // the next stage, the one that ends
	AskNextStage, BeginStage string // the next stage
	NextStageSafe            string // the one that ends
	StageBegan               string // the next stage

	// What lies around a stage.
	Around, AroundAbout                    string
	GrowthAbout, MirrorAbout, ChancesAbout string
	IntentionsOpen                         Plural
	AnswersAbout, SettingsAbout            string
	Lessons, LessonsAbout                  string
	Evening, EveningAbout                  string

	// Throwing a draft away.
	AskDiscard, AskDiscardOf string // day and hour, or with whom
	AskDiscardRevision       string // day
	Keep, ToBin              string
	BackFor, EntryStays      string // number of days
	Discarded                string

	Demo string
}

// ListWords are those of the list and the bin.
type ListWords struct {
	Title, Search                string
	Count, AtLeast               Plural
	Newest                       string // which of them stand first
	FoundOf                      string // found, all
	Above, Below                 Plural // how many lie out of sight
	MoreBelow                    string
	Draft, OnlyWords             string // how an entry stands
	Any, Alias, Criterion, Stage string
	From, Until                  string
	Empty, Nothing, Looking      string
	BinTitle, BinAbout, BinEmpty string // BinAbout with a number of days
	DeletedOn                    string // with a day
	DaysLeft                     Plural // until it goes for good
	AskPurge, Purged             string
	AskPurgeAnswer, AnswerFirst  string
	AnswerOfNobody               string
	AskPurgeMixed                Plural
	KeepIt, KeepItAbout          string
	PurgeIt, PurgeItAbout        string
	AskPurgeAll                  Plural
}

// EntryWords are those of one entry.
type EntryWords struct {
	NoAlias, PrivateShort string
	Levels                Plural
	Version               string // revision, newest
	Deleted, Restored     string
	DraftWaits            string
}
