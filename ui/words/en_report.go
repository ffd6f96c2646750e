package words

import "koffiemoment/journal/report"

func reportEN() ReportWords {
	return ReportWords{
		Paper: report.Words{
			Contents: "Contents", PageOf: "%d of %d", Facts: "The same in a table", Program: "koffiemoment", ToTop: "To the top", Skip: "To the text",
			Untagged: "For a screen reader, rather take the HTML or the Word document of this report.",
			Missing:  "Some signs are not in the font of this PDF, and stand here as □: %s. The HTML and the Word document have them.",
		},
		Own: reportOwnEN(), Handed: reportHandedEN(), Class: reportClassEN(), Give: reportGiveEN(), Screen: reportScreenEN(), Data: reportDataEN(), Command: reportCommandEN(),
	}
}
