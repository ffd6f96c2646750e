package words

// RegisterWords are those of the commands that have the system open .koffie files with this program.
type RegisterWords struct {
	Kind          string // what a .koffie file is called in a folder
	Done          string // the program
	Wrote         string // what, in which place
	Moved         string // said behind Done
	Undone        string
	Removed       string // what, in which place
	NothingThere  string
	NotOurs       string // in which place
	Failed        string // the system's own words
	NotHere       string // macOS has no such place for a bare program
	NothingToUndo string // the same, for the way back
}
