package words

import "koffiemoment/journal/report"

func reportNL() ReportWords {
	return ReportWords{
		Paper: report.Words{
			Contents: "Inhoud", PageOf: "%d van %d", Facts: "Hetzelfde in een tabel", Program: "koffiemoment", ToTop: "Naar boven", Skip: "Naar de tekst",
			Untagged: "Voor een schermlezer: neem liever de html of het Word-document van dit verslag.",
			Missing:  "Sommige tekens staan niet in het lettertype van deze pdf, en zijn hier een □: %s. In de html en in het Word-document staan ze wel.",
		},
		Own: reportOwnNL(), Handed: reportHandedNL(), Class: reportClassNL(), Give: reportGiveNL(), Screen: reportScreenNL(), Data: reportDataNL(), Command: reportCommandNL(),
	}
}
