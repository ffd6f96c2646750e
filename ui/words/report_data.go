package words

// ReportDataWords are the page on data, for a college: what is kept where, what leaves, and who looks after it.
type ReportDataWords struct {
	Title, For, About string
	Files             GuideChapter
	Leaves            DataChapter
	Tasks, Mixed      GuideChapter
	Screen, Said      string // its row, and what is said of it
}

// DataChapter is a chapter that is words alone.
type DataChapter struct {
	Title string
	Texts []string
}
