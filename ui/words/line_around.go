package words

// LineAroundWords are those of what lies around a stage and beside an entry, in a conversation in lines.
type LineAroundWords struct {
	AskMenu              string
	Leads                string // the word that leaves a list
	ListAgain            string // said once where a list is not read out again
	OtherStage, WhichOne string // to another stage; and which
	Commands             string // the row for what commands do
	CommandsAbout        string
	CommandsHead         string
	CommandLines         []string // a sentence each, with the command in it
	ReadsMoment          string   // the word that reads the moment out
	PutBackLooks         string   // an answer that takes back what was just written
	PutBackWord          string   // what is gone; the word that brings it back
	UndoWord             string   // the word that puts back
	EnterLeaves          string   // behind a question that may be left alone
	WriteOn              string   // which of some to write on
	Page, ReadOn         string   // which, of how many; the word that stops

	Said                 string // side, day, stand
	ReadBetween          Plural // moments between two answers
	EnterOnward, ReadAll string // ReadAll: which moment to read
	OlderMoments         string
	RestAsk              string
	WhichFamily          string
	WhichNewLook         string
	InMoment             string // number, day
	WhichFact, WhichThen string
	ReadThen, ReadNow    string
	WasThen              string // part, of
	NoneBehind           string
	WhichCard, CardOpens string // CardOpens: what to do with it
	MoreMoments, Taken   string // one more of how many; a card is begun

	FromFile, FromFileAbout string
	CardPath                string
	NotACard                string
	OwnLines                string
	CardDo                  string
	ReplaceWords            string
	WhichWords, NotThere    string
	WriteBehind             string
	PlaceOn                 string // how many places are left
	RemoveCard              string
	NoCardsYet              string
	WhichTip                string
	TipDo, ChangeTip        string
	RemoveTip               string
	TipText, TipWhere       string
	AddTipFor               string // for what
	AskHere                 string
	ReadTips                string
	SchoolStands            string // how many ticked, of how many
	SchoolWays              string
	TakeChances             string
	ChanceTaken             string // name
	WherePlace, WhenMoment  string // name
	WhichReport             string
	WhichForm               string
	Aloud, AloudAbout       string
	WithPrivate             string
	WithMargins             string
	WhichFolder             string
	NoFolder                string
	NoSuchFolder            string
	WhichAnswers            string
	MentorAbout             string
	ToEnd                   string // the word that goes there
	CardText                string
	WishLooks               string
}
