package words

// ReportScreenWords are those of the screen and the command that make a report.
type ReportScreenWords struct{}
