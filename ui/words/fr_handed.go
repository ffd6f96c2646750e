package words

import "koffiemoment/journal"

func handedFR() HandedWords {
	return HandedWords{
		Shares: "Partage aussi (m) : %s",
		Turn:   "Au tour du parent", Told: "Comme le parent le raconterait, écrit en %s.",
		Later:  "Vu plus tard · %s",
		Mentor: "Mots du maître de stage, recopiés par l’étudiant", MentorNote: "Recopié en %s. Des noms peuvent avoir été remplacés.",
		Statements: "Affirmations", Before: "Avant · %s", After: "Après · %s", NotBefore: "pas partagé avant", NotYet: "pas partagé après",
		Stands: map[journal.Stand]string{journal.Agree: "d’accord", journal.RatherAgree: "plutôt d’accord", journal.RatherDisagree: "plutôt pas d’accord",
			journal.Disagree: "pas d’accord", journal.Depends: "cela dépend"},
		Whole: "Tête – cœur – mains", Head: "Tête", Heart: "Cœur", Hands: "Mains",
		Writing: "Miroir d’écriture", Fact: "%s : %d moments sur %d", SaysToIt: "Ce que l’étudiant en dit :", When: "Écrit en %s.",
	}
}
