package words

// BesideWords are about what stands beside an entry: the parent's turn, what was seen in a moment later, and what the mentor wrote about it.
type BesideWords struct {
	Turn, TurnAbout     string
	AskTold, ToldAbout  string
	AskParent           string // what this parent would want to know; kept with the answer
	Look, LookAbout     string
	AskLook, LookStays  string // the first is kept with the answer
	Later               string // above what was seen later
	Mentor, MentorAbout string // of the row that leads to it
	MentorWrote         string // above it, and of the screen where it is typed over
	AskMentor, TypeOver string // the second what to keep to
	AskShare            string
	ShareNo, ShareYes   string
	NoAbout, YesAbout   string
	Mine, Travels       string // said of one of them
	NextAsk, NextShare  string // what the row that goes on leads to
	NextDone            string
	TurnKept, LookKept  string
	TurnGone, LookGone  string // after they were put back
	MentorKept          string
	MentorGone          string
	ComesBy             string // day and family
	NoneYet, NoneAbout  string
	Chapter             string
	TurnHelp, LookHelp  string
	MentorHelp          string
	ShareHelp, QuietNot string
}
