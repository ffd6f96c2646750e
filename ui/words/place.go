package words

// WhereWords say what may befall a journal where it lies, and how that is mended.
type WhereWords struct {
	// A row of the overview, and what it asks.
	Synced, InService         string // the service
	AskMove                   string // the service
	MoveWhy, MoveStays, Leave string
	Move                      string
	NoMove                    string // the service
	Open, OpenAbout, Private  string
	NoModes                   string

	// What a command says.
	SaySynced, SayOpen string // the service; the command line that mends it
	SayMove            string // the command line that mends it
	Moved              string // where it is, where the file of before is
	WithoutChoice      string // the flag or variable
	NotMoved           string // where it still is
	HereAlready        string
	NoFreePlace        string // its own place
	MovedAway          string // where it was, where it is, where the file of before is
}
