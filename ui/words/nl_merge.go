package words

func mergeNL() MergeWords {
	return MergeWords{
		Row: "Samenvoegen", RowAbout: "met een kopie van een andere computer",
		RowNote: "Schreef je op twee computers in hetzelfde logboek? Kies het bestand logboek.db van daar, bijvoorbeeld op een stick: wat daarin staat, komt erbij.",
		Which:   "Welke kopie van je logboek?", NoFiles: "Hier staat geen logboek.", NoFile: "Dit is geen logboek: een kopie eindigt op .db.",
		Came:    "Samengevoegd: %s.",
		Entries: Plural{"1 reflectie erbij", "%d reflecties erbij"}, Newer: Plural{"1 nieuwere versie", "%d nieuwere versies"},
		Both:   Plural{"1 reflectie die je op beide veranderde (de oudste staat bij haar versies)", "%d reflecties die je op beide veranderde (de oudste staan bij hun versies)"},
		Binned: Plural{"1 in de prullenmand, zoals daar", "%d in de prullenmand, zoals daar"}, Drafts: Plural{"1 concept", "%d concepten"},
		Answers: Plural{"1 antwoord", "%d antwoorden"}, HandIns: Plural{"1 ingediend logboek", "%d ingediende logboeken"},
		Rest:    "wat ernaast stond",
		Nothing: "Alles uit dat bestand stond al in je logboek.",
		Safe:    "Een reservekopie van ervoor staat in %s",
		Other:   "Dat is een ander logboek. Samenvoegen kan alleen met een kopie van dit logboek, zoals je die op een andere computer zette. Er is niets veranderd.",
		TooLong: "In dat bestand staat een naam of een tekst die langer is dan koffiemoment er maakt (bij %s). Er is niets veranderd, en allebei de logboeken zijn nog zoals ze waren. Maak die naam daar korter en probeer het nog eens, of neem een andere kopie.",
		NotRead: "Dit bestand is geen logboek, of het is niet heel. Er is niets veranderd. Kies een andere kopie van je logboek: die eindigt op .db.",
	}
}
