package words

// LockOutput are the words of commands about locking, and what they ask where something is locked.
type LockOutput struct {
	UnlockFile, Change, NewPhrase, SheetFile, Beside, Lecturer, Out string // what flags are for
	Box                                                             string // what the argument of open is called

	Asks      string // the path
	Prompt    string
	Wrong     string
	NotOpened string // the path
	Stopped   string

	CannotAsk     string // the path
	NothingInFile string // the file with the passphrase
	WrongFile     string // the file with the passphrase, the path
	Broken        string // the path
	OnceStdin     string // the flag

	Explains    []string // said before a passphrase is asked for
	New, Again  string
	Nothing     string
	Differ      string
	NotSet      string
	CannotSet   string
	IsRecovery  string
	Short       string
	Spaces      string
	Already     string // the path
	NotLocked   string // the path
	Locked      string // the path
	Changed     string
	SameSheet   string
	Unlocked    string // the path
	Unfollowed  string // the paths follow
	StillLocked string // the paths follow
	FollowLater string
	UnlockLater string

	SheetBeside string // its path
	SheetAt     string // its path
	SheetOnce   string
	Sheet       string // the name of the file, the day, the key in groups

	IsLocked  string
	Copy      string // of a copy that is locked
	NoBox     string // the path
	BrokenBox string // the path
	NotText   string // the path
}
