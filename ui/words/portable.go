package words

// PortableWords are about a journal that lies beside the program.
type PortableWords struct {
	Flag      string
	Why       string
	Begun     string // where
	Copied    string // where, and where the one is that was copied
	Already   string // where
	NoWriting string // the folder
	NoFile    string
	Others    string
}
