package words

import (
	"koffiemoment/journal/exchange"
)

// HandInWords are about handing in.
type HandInWords struct {
	Title string
	Steps [HandInSteps]string
	Over  string

	// The first step: what goes along.
	What, Days, Name, NameNote        string
	Ways                              map[exchange.Choosing]string
	Dates, DatesAbout                 map[exchange.Dates]string
	ByHand                            string
	Before                            string
	Times                             Plural
	Nothing, ChooseFirst              string
	Leaving, Stay, Private            Plural
	Besides, NothingElse              string // with what travels besides
	Estimate                          string // stage, version, state
	EstimateOpen                      string
	EstimateHanded, EstimateDone      string
	Plans, Aliases, Replies           Plural
	Since, SameAsBefore               string // day, what changed
	Fresh, Edited, Absent             Plural
	New, Changed, Unfinished, WithWhy string
	Why, WhyAbout, Done, DoneAbout    string
	GoesAlong, StaysHere              string
	GoOn, ToCheck                     string // the row that leads on, and where it leads from each step
	ToPreview, ToWriting              string

	// The second: what may identify someone in it.
	CheckAbout                                 Plural
	Checking, Checked                          string // Checked: how many of how many
	CheckStopped                               string
	SensitiveAbout, SensitiveAsk               string // the matter
	Number                                     string // place, of places
	Decided, Tally                             string // how many are, how many are not
	Replace, ReplaceOther, OtherAlias          string
	ReplaceBy                                  string // the words
	ReplaceIn                                  Plural // and then the words
	OtherAliasAbout                            string
	Keep, Kept, KeepAbout, KeepSensitive       string // KeepAbout: what the lecturer reads
	EditEntry, EditEstimate, EditWhy           string
	EditAbout, LeaveAbout                      string
	LeaveHere, Stayed, Reopen                  string
	Reopened, Replaced, PutBack                string
	KeepAll, StillOpen, Everywhere             Plural
	ReplaceAll                                 string
	ReplaceAllAbout                            Plural // places
	SwapsHead, SwapsAbout, SwapAllAbout        string
	SwapAll, Places                            Plural
	With, NewAlias, WithAlias, Where, OnlyHere string
	SameWords, NotReplaced, StoryGone          string
	TextGone                                   string
	NothingFound, AllDecided, NoGuarantee      string
	DraftOpen, NoPromise                       string
	InAlias, InReply                           string

	// The third: what the lecturer will read, and what stays.
	PreviewAbout, Profile, NoName       string
	Made, FromTo, Version, Finished     string // when; from, to; number; when
	Chosen                              map[exchange.Choosing]string
	NoLevel, ShownBy, EntryOf           string // moments; number, of
	FollowsUnseen                       string
	AliasesHead, RepliesHead, StaysHead string
	AssessAbout, EstimateStays          string
	ReplyTo                             string // name
	StayMargins, StayRest               string
	StayDays                            map[exchange.Dates]string
	NotChosen, StayPrivate              Plural

	// The fourth: sealing, and where the file goes.
	Seal                                    string
	Seals, SealsAbout                       map[exchange.SealedBy]string
	Phrase, PhraseAbout, PhraseShort, Again string
	Key, KeyAbout, KeyFine, KeyMore         string
	KeySecret                               string
	Folder, FolderAbout                     string
	FileName, Unnamed, Named, NamedAbout    string
	Write, WriteAbout                       string
	WriteNamed                              string // its name
	Writing, Sealing, SendsNothing          string
	NeedPhrase, NotAlike, NeedKey           string
	NeedFolder, NotWritten, TooMuch         string
	Meanwhile                               string
	NotMade                                 string // what is wrong

	// Once the file is there.
	FileMade, FileIn, FileNamed string
	SendIt, PassApart           string
	Fixed, AnswerLater          string
	ToOverview                  string
	Numbered, Sealed            string
}

// The steps of handing in.
const (
	ChooseStep = iota
	CheckStep
	PreviewStep
	WriteStep
	HandInSteps
)
