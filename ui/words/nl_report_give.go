package words

func reportGiveNL() ReportGiveWords {
	return ReportGiveWords{
		Mentor:      "Wat ik deze week graag oefen",
		MentorFor:   "Voor mijn mentor. Er staat geen ouder of kind op: wil je dat zo laten?",
		MentorNamed: "Voor mijn mentor. Er staat iets op over wie ik hier tegenkom: laat het niet slingeren.",
		GiveMe:      "Geef me deze week …",
		FocusHead:   "Hier let ik op",
		Criterion:   "Wat", Meaning: "Wat het betekent",
		ChancesHead: "Kansen op deze school om ouders te ontmoeten",
		Asked:       "Wat ouders hier vragen: %s", NoChances: "Welke kansen zijn er hier? We schrijven ze samen op.",
		LevelsHead: "De niveaus, in gewone woorden",
		RoomHead:   "Jouw woorden", RoomAsk: "Wat zag je me doen of zeggen? Wat kan ik een volgende keer proberen? Ik mag dit overtypen in mijn logboek, als jouw woorden.",
		MentorCut: "Niet alles paste op dit blad: een tekst die op “…” eindigt, is ingekort.",
		Cards:     "Kaartjes voor de groep",
		CardsFor:  "Voor een gesprek in kleine groep. Van wie een kaartje komt en over wie het gaat, staat er niet op, en hoeft ook niemand te raden.",
		Card:      "Kaartje %d", CardMoment: "Wat er gebeurde",
		CardCut:  "Ingekort, om op het kaartje te passen (…).",
		CardsCut: Plural{"Op 1 kaartje is een tekst ingekort.", "Op %d kaartjes is een tekst ingekort."},
	}
}
