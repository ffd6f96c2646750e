package words

// ReportHandedWords are those of a hand-in, with or without an answer, and of the talk sheet.
type ReportHandedWords struct{}
