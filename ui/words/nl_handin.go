package words

import (
	"koffiemoment/journal/exchange"
)

func handInNL() HandInWords {
	return HandInWords{
		Title: "Indienen", Steps: [HandInSteps]string{"Wat gaat mee", "Discretie", "Zo ziet het eruit", "Bestand maken"}, Over: "Klaar",

		What: "Wat gaat mee", Days: "Datums", Name: "Je naam",
		NameNote: "Zo weet je stagebegeleider van wie dit is. De naam komt ook in je instellingen.",
		Ways:     map[exchange.Choosing]string{exchange.ByStage: "alles", exchange.ByRange: "een periode", exchange.ByHand: "zelf aanvinken"},
		ByHand:   "Met tab ga je naar de lijst; daar vink je aan met de spatiebalk.",
		Dates:    map[exchange.Dates]string{exchange.Weeks: "stageweken", exchange.Real: "echte datums"},
		DatesAbout: map[exchange.Dates]string{
			exchange.Weeks: "Je stagebegeleider leest “week 3” in plaats van een dag. Zo is een gezin moeilijker te herkennen.",
			exchange.Real:  "Je stagebegeleider leest van elk moment de dag. Zo is een gezin gemakkelijker te herkennen.",
		},
		Before: "Eerder ingediend", Times: Plural{"1 keer", "%d keer"},
		Nothing:     "Hier staat nog niets om in te dienen. Kies hierboven een andere stage, of schrijf eerst een koffiemoment: esc, en dan n.",
		ChooseFirst: "Kies eerst minstens één reflectie",
		Leaving:     Plural{"1 reflectie gaat mee.", "%d reflecties gaan mee."}, Stay: Plural{"1 laat je zelf hier.", "%d laat je zelf hier."},
		Private: Plural{"1 privéreflectie blijft hier.", "%d privéreflecties blijven hier."},
		Besides: "Ook mee: %s.", NothingElse: "niets anders",
		Estimate: "je zelfinschatting van %s (versie %d, %s)", EstimateOpen: "nog open: indienen legt ze vast", EstimateHanded: "al eens ingediend",
		EstimateDone: "afgerond",
		Plans:        Plural{"1 voornemen met wat ervan kwam", "%d voornemens met wat ervan kwam"}, Aliases: Plural{"1 schuilnaam", "%d schuilnamen"},
		Replies: Plural{"1 reactie op een antwoord", "%d reacties op antwoorden"},
		Since:   "Sinds je op %s indiende: %s.", SameAsBefore: "niets veranderd",
		Fresh: Plural{"1 nieuwe", "%d nieuwe"}, Edited: Plural{"1 gewijzigde", "%d gewijzigde"}, Absent: Plural{"1 gaat niet meer mee", "%d gaan niet meer mee"},
		New: "nieuw", Changed: "gewijzigd", Unfinished: "nieuwe versie nog niet afgerond", WithWhy: "met uitleg",
		Why: "Waarom deze?", WhyAbout: "Twee regels voor je stagebegeleider: waarom koos je dit moment?",

		CheckAbout: "Beslis over elke passage apart of iemand er herkenbaar door wordt. Dit helpt, maar is geen garantie.", Checking: "Even geduld …",
		Checked: "%d van %d nagekeken", CheckStopped: "Het nakijken is gestopt.",
		Sensitive: "Gevoelig", SensitiveAbout: "Dit wijst niemand aan, maar een gezin houdt het misschien liever voor zich. Beslissen hoeft niet. Dit helpt, maar is geen garantie.",
		SensitiveAsk: "Dit gaat over %s. Mag je stagebegeleider dit lezen?", Number: "%d van %d",
		Replace: "Vervang", OtherAlias: "Geef een andere schuilnaam", Keep: "Laat staan", Kept: "blijft staan",
		EditEntry: "Bewerk de reflectie", EditEstimate: "Bewerk je zelfinschatting", EditWhy: "Bewerk waarom je deze koos",
		LeaveHere: "Dien deze reflectie niet in", Stayed: "Ze blijft hier; in stap 1 kies je ze weer", Reopen: "Beslis opnieuw",
		KeepAll:   Plural{"Laat deze gevoelige passage staan", "Laat alle %d gevoelige passages staan"},
		StillOpen: Plural{"Beslis eerst over 1 passage", "Beslis eerst over %d passages"}, Everywhere: Plural{"ook in de andere passage", "ook in de %d andere passages"},
		With: "Vervang door", NewAlias: "Nieuwe schuilnaam", WithAlias: "Verandert in al je reflecties met de oude schuilnaam.", Where: "Waar", OnlyHere: "alleen hier",
		SameWords: "Dat staat er al", NotReplaced: "Nergens is iets vervangen.", StoryGone: "Van een reflectie zou geen verhaal overblijven.",
		TextGone:  "Wat je wilde vervangen, staat er intussen niet meer.",
		NoPromise: "Dit helpt, maar is geen garantie", NothingFound: "Er is niets gevonden wat iemand herkenbaar kan maken.", AllDecided: "Je hebt beslist over alles wat gevonden werd.",
		NoGuarantee: "Dat helpt, maar is geen garantie. Lees in de volgende stap zelf na wat je stagebegeleider te zien krijgt.",
		DraftOpen:   "Je nieuwe versie van deze reflectie is nog niet afgerond. Zo gaat de vorige mee; met e werk je verder.",
		InAlias:     "de schuilnaam zelf", InReply: "je reactie op een antwoord",

		PreviewAbout: "Dit is precies wat je stagebegeleider te zien krijgt. Er is nog geen bestand gemaakt.", Profile: "Ingediend logboek", NoName: "zonder naam",
		Made: "ingediend: %s", FromTo: "van %s tot en met %s", Version: "versie %d", Finished: "afgerond: %s",
		Chosen:  map[exchange.Choosing]string{exchange.ByStage: "alles wat niet privé is", exchange.ByRange: "een periode", exchange.ByHand: "zelf gekozen"},
		NoLevel: "geen niveau", ShownBy: "Te zien in: %s", EntryOf: "Reflectie %d van %d", FollowsUnseen: "een moment dat niet meegaat",
		AliasesHead: "Schuilnamen", RepliesHead: "Je reacties op antwoorden", StaysHead: "Wat hier blijft",
		StayMargins: "Alles wat in een kantlijn staat.", StayRest: "Eerdere versies, concepten, je klaslijst en de kansen die je noteerde.",
		StayDays:    map[exchange.Dates]string{exchange.Weeks: "De dagen en de uren: alleen de stageweek gaat mee.", exchange.Real: "De uren: alleen de dag gaat mee."},
		StayPrivate: Plural{"1 privéreflectie.", "%d privéreflecties."}, NotChosen: Plural{"1 reflectie die je niet koos.", "%d reflecties die je niet koos."},

		Seal: "Verzegelen",
		Seals: map[exchange.SealedBy]string{"": "zonder zegel", exchange.ByPassphrase: "met een wachtwoordzin",
			exchange.ByKey: "met de sleutel van je stagebegeleider"},
		SealsAbout: map[exchange.SealedBy]string{
			"":                    "Wie het bestand in handen krijgt, kan het lezen.",
			exchange.ByPassphrase: "Alleen wie de zin kent, kan het bestand openen.",
			exchange.ByKey:        "Alleen je stagebegeleider kan het bestand openen.",
		},
		Phrase: "Wachtwoordzin", PhraseShort: "Kort. Een zin van vier of meer gewone woorden raadt niemand snel.", PhraseAbout: "Geef de zin apart door, niet in dezelfde mail. Hij wordt nergens bewaard.", Again: "Nog eens dezelfde",
		Key: "Sleutel", KeyAbout: "Vraag je stagebegeleider om de publieke sleutel. Een publieke sleutel begint met age1.", KeyFine: "Dit is een publieke sleutel.",
		KeyMore:   "Dit is nog geen volledige sleutel. Die begint met age1.",
		KeySecret: "Dit is een geheime sleutel, geef die aan niemand. Hier hoort een publieke; die begint met age1.",
		Folder:    "Map", FolderAbout: "Een map die er nog niet is, wordt gemaakt.", File: "Bestand", Write: "maak het nu",
		WriteAbout: "Dan pas staat er iets buiten je logboek.",
		Writing:    "Even geduld …", Sealing: "Even geduld: verzegelen duurt even",
		SendsNothing: "koffiemoment verstuurt niets. Er komt één bestand in deze map, en jij stuurt het door.",
		NeedPhrase:   "Geef eerst een wachtwoordzin", NotAlike: "De twee zinnen zijn niet gelijk", NeedKey: "Geef eerst een volledige sleutel",
		NeedFolder: "Geef eerst een map",
		NotWritten: "In deze map kan niets geschreven worden. Er is niets ingediend, en alles wat je koos staat nog op je scherm. Kies een andere map, bijvoorbeeld in Documenten.",

		Meanwhile: "Wat je koos, is intussen veranderd in je logboek. Er is niets ingediend. Kijk nog eens na wat meegaat, en maak dan het bestand.",
		TooMuch:   "Dit is te veel voor één bestand. Er is niets ingediend. Kies een periode, of vink zelf aan wat meegaat.",
		NotMade:   "Van wat je koos, kan geen bestand gemaakt worden: “%s”. Er is niets ingediend en je logboek is veilig. Kies iets minder of iets anders; lukt het dan nog niet, vraag dan hulp.",

		FileIn: "Het bestand staat in deze map:", FileNamed: "Het heet:",
		SendIt:      "koffiemoment verstuurt zelf niets. Stuur dit bestand door, bijvoorbeeld via mail of het leerplatform.",
		PassApart:   "Geef de wachtwoordzin apart door, niet in dezelfde mail.",
		Fixed:       "Je zelfinschatting ligt nu vast zoals ze is. Wat je later verandert, komt in een volgende versie ernaast.",
		AnswerLater: "Komt er een antwoord, dan open je dat hier: op het overzicht met a.",
		Numbered:    "nummer %d", Sealed: "verzegeld",
	}
}
