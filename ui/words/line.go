package words

// LineWords are what a conversation in lines says. The words that lead elsewhere are one each, and none is the beginning of a sentence.
type LineWords struct {
	Back, Deeper, Skip, Later, Done, Undo string // typed on a line by themselves
	Read, Again, Empty, Editor            string
	Yes, No, And                          string

	WordsHere             string // words
	DotMakesText          string
	TextEnds              string
	OneLineEnds           string
	DropDraft, WhichDraft string
	StandsThere           string
	EnterKeepsText        string
	NothingYet            string
	BegunAgain            string // the word that puts back
	PutBack               string
	NothingToPutBack      string
	NotHere               string

	NowEnterKeeps string // what stands there
	Known         string // answers of before
	Cut           string // number of characters

	Option      string // number, name
	Chosen      string // number, name
	ChosenNone  string
	NotKnown    string // first and last number
	ChooseOne   string
	HowToChoose string
	Tick        string // number, name, whether it is ticked
	HowToTick   string
	NotTicked   string

	DraftWaits   string // somebody stopped in the middle
	Unchanged    string
	Finished     string
	FinishNow    string // enter does it
	NowIs        string // before the facts of an encounter
	FactsEnd     string // the word that ends them
	OffersDeeper string // the word for it
	LevelAbout   string

	Older         string
	AllMoments    string
	WhichMoment   string // the word that goes back
	SearchFor     string
	WithMoment    string // the same
	Change        string
	Deepen        string
	ThrowAway     string
	OrPutBack     string // the word that puts back
	WhichBinned   string // the word that goes back
	AskBinned     string
	AskPurge      string // what
	Welcome       string
	WhatNow       string
	OpenFile      string
	OpenFileAbout string
	WhichFile     string
	WhichPage     string
	Stop          string
	Ended         string
	Bye           string
	NotSaved      string // what, and why, a sentence each
	WhichSetting  string
	Lines         string
	AskLines      string
	LinesAlways   string
	LinesAsked    string
	TickFull      string // number
	Exists        string // before the first full screen
	Unseen        Plural

	NoEditor      string
	EditorWarns   string // program
	EditorFailed  string
	EditorKept    string // the word that puts back
	EditorHurried string
	EditorLeft    string // before what an editor held the time before
	AskEditorLeft string // the word for no
	EditorStays   string // path
}
