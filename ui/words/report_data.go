package words

// ReportDataWords are the page on data, for a college: what is kept where, what leaves, and who looks after it.
type ReportDataWords struct {
	Title, For, About string
	Chapters          []GuideChapter
	Screen, Said      string // its row, and what is said of it
}
