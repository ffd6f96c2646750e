package words

import "koffiemoment/journal"

func looksNL() LooksWords {
	return LooksWords{
		Chapter: "Je eigen woorden herlezen", Story: "Het enkele verhaal", StoryAbout: "wat je over één gezin vertelde",
		StoryOpens: "Over welk gezin wil je je eigen zinnen onder elkaar lezen?",
		NoPair:     "Nog geen gezin met twee momenten. Vanaf twee momenten met dezelfde schuilnaam staan je zinnen hier onder elkaar.",
		Span:       "van %s tot %s",
		AsksStory:  "Vertel je telkens hetzelfde verhaal?",
		ComeBack:   "Wat terugkomt: %s.", InMoments: "in %d momenten %s", NoneComesBack: "Geen woord komt in twee momenten terug.",
		Saw: "zag", Thought: "dacht", Later: "later gezien, %s",
		NewLook: "Een nieuwe blik", AsksNew: "Welk ander verhaal past bij wat je zag?",
		NewLookKept: "je nieuwe blik staat erbij", NewLookGone: "je nieuwe blik is weg",

		Writing: "Schrijfspiegel", WritingAbout: "wat er in je eigen woorden staat",
		WritingOpens: "Wat er in je eigen woorden staat. Het programma kijkt naar enkele tekens en kan zich vergissen.",
		WritingWaits: "De schrijfspiegel vraagt pas iets vanaf %d momenten in een stage.",
		Facts: map[string]WritingWords{
			journal.WroteQuestion: {"Een vraag die je stelde", "Waar vroeg je iets, en waar had je het willen doen?",
				"Geteld waar “ik vroeg”, “vroeg ik” of iets wat daarop lijkt staat."},
			journal.WroteParent: {"Woorden van de ouder", "Wie komt in je verhalen zelf aan het woord?",
				"Geteld waar aanhalingstekens staan, of “ze zei”, “papa vertelde”."},
			journal.WroteOther: {"Een tweede uitleg", "Waar zou nog een andere uitleg passen?",
				"Geteld waar je een andere uitleg invulde, of “misschien”, “kan ook” schreef."},
			journal.WroteOnlyI: {"Alleen “ik”", "Wie was er nog bij, en wat deed die?",
				"Geteld waar in wat je zag niemand anders voorkomt."},
		},
		OfMoments: "in %d van %d momenten", OfThen: "toen %d van %d", AsksWriting: "Wat zie je daarin?",

		ThenNow: "Toen en nu", ThenNowAbout: "je eerste en je laatste antwoord",
		ThenNowOpens: "Bij welke vraag wil je je eerste en je laatste antwoord naast elkaar lezen?",
		NoTwice:      "Nog geen vraag met twee antwoorden. Zodra je bij een houding of vaardigheid twee keer iets schreef, staan beide hier.",
		Then:         "Toen · %s", Now: "Nu · %s", FromTo: "%s en %s", AtLevel: "Niveau: %s", NoLevel: "Zonder niveau",
		Deeper: "Dieper", AsksThenNow: "Wat is er anders, en wat bleef?", ReadThen: "Moment van toen", ReadNow: "Moment van nu",

		AskShare: "Mag dit mee bij het indienen?", ShareAbout: "Het blijft hoe dan ook in je logboek staan.", ShareNo: "Nee, dit blijft bij mij", ShareYes: "Ja, dit mag mee",
		Shared: "gaat mee bij het indienen", NotShared: "alleen voor jou",
	}
}
