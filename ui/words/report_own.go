package words

// ReportOwnWords are those of a student's own entry, stage or study.
type ReportOwnWords struct{}
