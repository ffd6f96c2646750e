package words

import "koffiemoment/journal/report"

func reportFR() ReportWords {
	return ReportWords{
		Paper: report.Words{
			Contents: "Contenu", PageOf: "%d sur %d", Facts: "La même chose en tableau", Program: "koffiemoment", ToTop: "Vers le haut", Skip: "Vers le texte",
			Untagged: "Pour un lecteur d’écran : prends plutôt le html ou le document Word de ce rapport.",
			Missing:  "Certains signes ne sont pas dans la police de ce pdf, et sont ici un □ : %s. Ils sont bien dans le html et le document Word.",
		},
		Own: reportOwnFR(), Handed: reportHandedFR(), Class: reportClassFR(), Give: reportGiveFR(), Screen: reportScreenFR(), Data: reportDataFR(), Command: reportCommandFR(),
	}
}
