package words

import "koffiemoment/journal/report"

// ReportWords are those of reports, each part of them in the file of what it is about.
type ReportWords struct {
	Paper   report.Words
	Own     ReportOwnWords
	Handed  ReportHandedWords
	Class   ReportClassWords
	Give    ReportGiveWords
	Screen  ReportScreenWords
	Data    ReportDataWords
	Command ReportCommandWords
}
