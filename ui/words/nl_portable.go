package words

func portableNL() PortableWords {
	return PortableWords{
		Flag:      "begint een logboek naast het programma, bijvoorbeeld op een stick: een kopie van het jouwe, of een nieuw",
		Why:       "Draagbaar: logboek.db staat naast het programma, en daarom werkt koffiemoment daarmee. Ook nalezen.db, de instellingen en de reservekopieën komen ernaast.",
		Begun:     "Naast het programma staat nu een nieuw logboek: %s\nDit programma werkt voortaan daarmee. Zonder dat bestand werkt het weer met de gewone plaats.",
		Copied:    "Naast het programma staat nu een kopie van je logboek: %s\nDit programma werkt voortaan daarmee. Het logboek van hier blijft zoals het is: %s\nSchrijf je in beide, breng ze dan samen met: koffiemoment merge",
		Already:   "Er staat al een logboek naast het programma: %s\nDit programma werkt daarmee. Er is niets veranderd.",
		NoWriting: "In de map van het programma kun je niet schrijven: %s\nEr is niets gemaakt. Zet het programma in een map van jezelf of op een stick, en probeer het daar.",
		NoFile:    "Naast het programma staat een logboek.db dat geen gewoon bestand is maar bijvoorbeeld een koppeling. Daarom werkt koffiemoment er niet mee.",
		Others:    "Het logboek.db naast het programma is van een andere gebruiker van deze computer. Daarom werkt koffiemoment er niet mee. Is het van jou? Noem het dan met --journal.",
	}
}
