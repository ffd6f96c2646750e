package words

// ReportClassWords are those of a cohort, and of the lecturer's guide.
type ReportClassWords struct{}
