package words

// LineWords are what a conversation in lines says. The words that lead elsewhere are one each, and none is the beginning of a sentence.
type LineWords struct {
	Back, Deeper, Skip, Later, Done, Undo string // typed on a line by themselves
	Read, Again, Empty, Editor            string
	Yes, No, And                          string

	WordsHere      string // words
	DotMakesText   string
	TextEnds       string
	StandsThere    string
	EnterKeepsText string
	NothingYet     string
	BegunAgain     string // the word that puts back
	PutBack        string

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

	NoEditor     string
	EditorWarns  string // program
	EditorFailed string
}
