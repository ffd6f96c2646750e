package words

import "koffiemoment/journal"

func handedNL() HandedWords {
	return HandedWords{
		Shares: "Deelt ook (m): %s",
		Turn:   "Ouderbeurt", Told: "Zoals de ouder het zou vertellen, geschreven in %s.",
		Later:  "Later gezien · %s",
		Mentor: "Woorden van de mentor, overgetypt door de student", MentorNote: "Overgetypt in %s. Namen kunnen vervangen zijn.",
		Statements: "Stellingen", Before: "Vooraf · %s", After: "Achteraf · %s", NotBefore: "vooraf niet gedeeld", NotYet: "achteraf niet gedeeld",
		Stands: map[journal.Stand]string{journal.Agree: "eens", journal.RatherAgree: "eerder eens", journal.RatherDisagree: "eerder oneens",
			journal.Disagree: "oneens", journal.Depends: "het hangt ervan af"},
		Whole: "Hoofd – hart – handen", Head: "Hoofd", Heart: "Hart", Hands: "Handen",
		Writing: "Schrijfspiegel", Fact: "%s: %d van %d momenten", SaysToIt: "Wat de student daarbij zegt:", When: "Geschreven in %s.",
	}
}
