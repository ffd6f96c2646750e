package words

import "koffiemoment/journal"

func looksFR() LooksWords {
	return LooksWords{
		Chapter: "Relire tes propres mots", Story: "L’histoire unique", StoryAbout: "ce que tu as raconté d’une famille",
		StoryOpens: "De quelle famille veux-tu lire tes propres phrases l’une sous l’autre ?",
		NoPair:     "Pas encore de famille avec deux moments. Dès deux moments avec le même nom d’emprunt, tes phrases sont ici l’une sous l’autre.",
		Span:       "de %s à %s",
		AsksStory:  "Racontes-tu chaque fois la même histoire ?",
		ComeBack:   "Ce qui revient : %s.", InMoments: "dans %d moments %s", NoneComesBack: "Aucun mot ne revient dans deux moments.",
		Saw: "vu", Thought: "pensé", Later: "vu plus tard, %s",
		NewLook: "Un nouveau regard", AsksNew: "Quelle autre histoire va avec ce que tu as vu ?",
		NewLookKept: "ton nouveau regard est à côté", NewLookGone: "ton nouveau regard est parti",

		Writing: "Miroir d’écriture", WritingAbout: "ce qui est dans tes propres mots",
		WritingOpens: "Ce qui est dans tes propres mots. Le programme regarde quelques signes et peut se tromper.",
		WritingWaits: "Le miroir d’écriture ne demande rien avant %d moments dans un stage.",
		Facts: map[string]WritingWords{
			journal.WroteQuestion: {"Une question posée", "Où as-tu demandé quelque chose, et où aurais-tu voulu le faire ?",
				"Compté là où il y a “ik vroeg”, “vroeg ik” ou quelque chose de semblable (en néerlandais ou en anglais)."},
			journal.WroteParent: {"Des mots du parent", "Qui a lui-même la parole dans tes récits ?",
				"Compté là où il y a des guillemets, ou “ze zei”, “papa vertelde” (en néerlandais ou en anglais)."},
			journal.WroteOther: {"Une deuxième explication", "Où une autre explication conviendrait-elle encore ?",
				"Compté là où tu as donné une autre explication, ou écrit “misschien”, “kan ook” (en néerlandais ou en anglais)."},
			journal.WroteOnlyI: {"Seulement “je”", "Qui était encore là, et que faisait cette personne ?",
				"Compté là où personne d’autre n’apparaît dans ce que tu as vu."},
		},
		OfMoments: "dans %d moments sur %d", OfThen: "alors %d sur %d", AsksWriting: "Qu’y vois-tu ?",

		ThenNow: "Avant et maintenant", ThenNowAbout: "ta première et ta dernière réponse",
		ThenNowOpens: "Pour quelle question veux-tu lire ta première et ta dernière réponse côte à côte ?",
		NoTwice:      "Pas encore de question avec deux réponses. Dès que tu as écrit deux fois pour une attitude ou une compétence, les deux sont ici.",
		Then:         "Avant · %s", Now: "Maintenant · %s", FromTo: "%s et %s", AtLevel: "Niveau : %s", NoLevel: "Sans niveau",
		Deeper: "Plus loin", AsksThenNow: "Qu’est-ce qui a changé, et qu’est-ce qui est resté ?", ReadThen: "Moment d’avant", ReadNow: "Moment récent",

		AskShare: "Cela peut-il partir avec ce que tu remets ?", ShareAbout: "De toute façon, cela reste dans ton journal.", ShareNo: "Non, cela reste chez moi", ShareYes: "Oui, cela peut partir",
		Shared: "part avec ce que tu remets", NotShared: "rien que pour toi",
	}
}
