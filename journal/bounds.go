package journal

// What a journal may hold of one thing. They are far above what anybody writes, and keep what somebody sends from being more
// than a screen or the memory can take.
const (
	MaxLine    = 200       // characters in a field of one line
	MaxText    = 1_000_000 // characters in a text
	MaxEntries = 20_000    // entries that travel in one file
	MaxJoiners = 4         // joiners in a row: scripts and emoji never need two
)
