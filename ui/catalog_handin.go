package ui

import "koffiemoment/journal/exchange"

// HandInWords are about handing in.
type HandInWords struct {
	Title string
	Steps [handInSteps]string
	Over  string

	What, Days, Name, NameNote        string
	Ways                              map[exchange.Choosing]string
	Dates, DatesAbout                 map[exchange.Dates]string
	ByHand                            string
	Before                            string
	Times                             plural
	Nothing, ChooseFirst              string
	Leaving, Stay, Private            plural
	Besides, NothingElse              string // with what travels besides
	Estimate                          string // stage, version, state
	EstimateOpen                      string
	EstimateHanded, EstimateDone      string
	Plans, Aliases, Replies           plural
	Since, SameAsBefore               string // day, what changed
	Fresh, Edited, Absent             plural
	New, Changed, Unfinished, WithWhy string
	Why, WhyAbout                     string

	CheckAbout, Checking                       string
	Sensitive, SensitiveAbout, SensitiveAsk    string // the matter
	Number                                     string // place, of places
	Replace, OtherAlias, Keep, Kept            string
	EditEntry, EditEstimate, EditWhy           string
	LeaveHere, Stayed, Reopen                  string
	KeepAll, StillOpen, Everywhere             plural
	With, NewAlias, WithAlias, Where, OnlyHere string
	SameWords, NotReplaced, StoryGone          string
	NothingFound, AllDecided, NoGuarantee      string
	DraftOpen, NoPromise                       string
	InAlias, InReply                           string

	PreviewAbout, Profile, NoName       string
	Made, FromTo, Version, Finished     string // when; from, to; number; when
	Chosen                              map[exchange.Choosing]string
	NoLevel, ShownBy, EntryOf           string // moments; number, of
	FollowsUnseen                       string
	AliasesHead, RepliesHead, StaysHead string
	StayMargins, StayRest               string
	StayDays                            map[exchange.Dates]string
	NotChosen, StayPrivate              plural

	Seal                                    string
	Seals, SealsAbout                       map[exchange.SealedBy]string
	Phrase, PhraseAbout, PhraseShort, Again string
	Key, KeyAbout, KeyFine, KeyMore         string
	KeySecret                               string
	Folder, FolderAbout                     string
	File, Write, WriteAbout                 string
	Writing, Sealing, SendsNothing          string
	NeedPhrase, NotAlike, NeedKey           string
	NeedFolder, NotWritten, TooMuch         string
	Meanwhile                               string
	NotMade                                 string // what is wrong

	FileIn, FileNamed, SendIt, PassApart string
	Fixed, AnswerLater                   string
	Numbered, Sealed                     string
}

func handInNL() HandInWords {
	return HandInWords{
		Title: "Indienen", Steps: [handInSteps]string{"Wat gaat mee", "Discretie", "Voorbeeld", "Wegschrijven"}, Over: "Klaar",

		What: "Wat gaat mee", Days: "Datums", Name: "Je naam",
		NameNote: "Zo weet je stagebegeleider van wie dit is. De naam komt ook in je instellingen.",
		Ways:     map[exchange.Choosing]string{exchange.ByStage: "alles", exchange.ByRange: "een periode", exchange.ByHand: "zelf aanvinken"},
		ByHand:   "Met tab ga je naar de lijst; daar vink je aan met de spatiebalk.",
		Dates:    map[exchange.Dates]string{exchange.Weeks: "stageweken", exchange.Real: "echte datums"},
		DatesAbout: map[exchange.Dates]string{
			exchange.Weeks: "Je stagebegeleider leest “week 3” in plaats van een dag. Zo is een gezin moeilijker te herkennen.",
			exchange.Real:  "Je stagebegeleider leest van elk moment de dag. Zo is een gezin makkelijker te herkennen.",
		},
		Before: "Eerder ingediend", Times: plural{"1 keer", "%d keer"},
		Nothing:     "Hier staat nog niets om in te dienen. Kies hierboven een andere stage, of schrijf eerst een koffiemoment: esc, en dan n.",
		ChooseFirst: "Kies eerst minstens één reflectie",
		Leaving:     plural{"1 reflectie gaat mee.", "%d reflecties gaan mee."}, Stay: plural{"1 laat je zelf hier.", "%d laat je zelf hier."},
		Private: plural{"1 privéreflectie blijft hier.", "%d privéreflecties blijven hier."},
		Besides: "Ook mee: %s.", NothingElse: "niets anders",
		Estimate: "je zelfinschatting van %s (versie %d, %s)", EstimateOpen: "nog open: indienen legt ze vast", EstimateHanded: "al eens ingediend",
		EstimateDone: "afgerond",
		Plans:        plural{"1 voornemen met wat ervan kwam", "%d voornemens met wat ervan kwam"}, Aliases: plural{"1 schuilnaam", "%d schuilnamen"},
		Replies: plural{"1 reactie op een antwoord", "%d reacties op antwoorden"},
		Since:   "Sinds je op %s indiende: %s.", SameAsBefore: "niets veranderd",
		Fresh: plural{"1 nieuwe", "%d nieuwe"}, Edited: plural{"1 gewijzigde", "%d gewijzigde"}, Absent: plural{"1 gaat niet meer mee", "%d gaan niet meer mee"},
		New: "nieuw", Changed: "gewijzigd", Unfinished: "nieuwe versie nog niet afgerond", WithWhy: "met waarom",
		Why: "Waarom deze?", WhyAbout: "Twee regels voor je stagebegeleider: waarom koos je dit moment?",

		CheckAbout: "Beslis één voor één over wat iemand herkenbaar kan maken. Dit is een hulp, geen garantie.", Checking: "Even geduld …",
		Sensitive: "Gevoelig", SensitiveAbout: "Dit wijst niemand aan, maar een gezin houdt het misschien liever voor zich. Beslissen hoeft niet. Dit is een hulp, geen garantie.",
		SensitiveAsk: "Dit gaat over %s. Mag je stagebegeleider dit lezen?", Number: "%d van %d",
		Replace: "Vervang", OtherAlias: "Geef een andere schuilnaam", Keep: "Laat staan", Kept: "blijft staan",
		EditEntry: "Bewerk de reflectie", EditEstimate: "Bewerk je zelfinschatting", EditWhy: "Bewerk waarom je deze koos",
		LeaveHere: "Dien deze reflectie niet in", Stayed: "Ze blijft hier; in stap 1 kies je ze weer", Reopen: "Beslis opnieuw",
		KeepAll:   plural{"Laat deze gevoelige plaats staan", "Laat alle %d gevoelige plaatsen staan"},
		StillOpen: plural{"Beslis eerst over 1 plaats", "Beslis eerst over %d plaatsen"}, Everywhere: plural{"ook op de andere plaats", "ook op de %d andere plaatsen"},
		With: "Vervang door", NewAlias: "Nieuwe schuilnaam", WithAlias: "In al je reflecties die nu de oude dragen.", Where: "Waar", OnlyHere: "alleen hier",
		SameWords: "Dat staat er al", NotReplaced: "Nergens is iets vervangen.", StoryGone: "Van een reflectie zou geen verhaal overblijven.",
		NoPromise: "een hulp, geen garantie", NothingFound: "Er is niets gevonden wat iemand herkenbaar kan maken.", AllDecided: "Je hebt beslist over alles wat gevonden werd.",
		NoGuarantee: "Dat is een hulp, geen garantie. Lees in de volgende stap zelf na wat je stagebegeleider te zien krijgt.",
		DraftOpen:   "Je nieuwe versie van deze reflectie is nog niet afgerond. Zo gaat de vorige mee; met e werk je verder.",
		InAlias:     "de schuilnaam zelf", InReply: "je reactie op een antwoord",

		PreviewAbout: "Dit is precies wat je stagebegeleider te zien krijgt. Nog niets is weggeschreven.", Profile: "Ingediend logboek", NoName: "zonder naam",
		Made: "ingediend: %s", FromTo: "van %s tot en met %s", Version: "versie %d", Finished: "afgerond: %s",
		Chosen:  map[exchange.Choosing]string{exchange.ByStage: "alles wat niet privé is", exchange.ByRange: "een periode", exchange.ByHand: "zelf gekozen"},
		NoLevel: "geen niveau", ShownBy: "Toont dit: %s", EntryOf: "Reflectie %d van %d", FollowsUnseen: "een moment dat niet meegaat",
		AliasesHead: "Schuilnamen", RepliesHead: "Je reacties op antwoorden", StaysHead: "Wat hier blijft",
		StayMargins: "Alles wat in een kantlijn staat.", StayRest: "Eerdere versies, concepten, je klaslijst en de kansen die je noteerde.",
		StayDays:    map[exchange.Dates]string{exchange.Weeks: "De dagen en de uren: alleen de stageweek gaat mee.", exchange.Real: "De uren: alleen de dag gaat mee."},
		StayPrivate: plural{"1 privéreflectie.", "%d privéreflecties."}, NotChosen: plural{"1 reflectie die je niet koos.", "%d reflecties die je niet koos."},

		Seal: "Verzegelen",
		Seals: map[exchange.SealedBy]string{"": "zonder zegel", exchange.ByPassphrase: "met een wachtwoordzin",
			exchange.ByKey: "met de sleutel van je stagebegeleider"},
		SealsAbout: map[exchange.SealedBy]string{
			"":                    "Wie het bestand in handen krijgt, kan het lezen.",
			exchange.ByPassphrase: "Alleen wie de zin kent, kan het bestand openen.",
			exchange.ByKey:        "Alleen je stagebegeleider kan het bestand openen.",
		},
		Phrase: "Wachtwoordzin", PhraseShort: "Kort. Een zin van vier of meer gewone woorden raadt niemand snel.", PhraseAbout: "Geef de zin apart door, niet in dezelfde mail. Ze wordt nergens bewaard.", Again: "Nog eens dezelfde",
		Key: "Sleutel", KeyAbout: "Vraag de publieke sleutel aan je stagebegeleider. Die begint met age1.", KeyFine: "Dit is een publieke sleutel. Goed zo.",
		KeyMore:   "Dit is nog geen volledige sleutel. Die begint met age1.",
		KeySecret: "Dit is een geheime sleutel, geef die aan niemand. Hier hoort een publieke; die begint met age1.",
		Folder:    "Map", FolderAbout: "Een map die er nog niet is, wordt gemaakt.", File: "Bestand", Write: "schrijf het nu",
		WriteAbout: "Dan pas staat er iets buiten je logboek.",
		Writing:    "Even geduld …", Sealing: "Even geduld: verzegelen duurt een tel",
		SendsNothing: "koffiemoment verstuurt niets. Er komt één bestand in deze map, en jij stuurt het door.",
		NeedPhrase:   "Geef eerst een wachtwoordzin", NotAlike: "De twee zinnen zijn niet gelijk", NeedKey: "Geef eerst een volledige sleutel",
		NeedFolder: "Geef eerst een map",
		NotWritten: "In deze map kan niets geschreven worden. Er is niets ingediend, en alles wat je koos staat nog op je scherm. Kies een andere map, bijvoorbeeld in Documenten.",

		Meanwhile: "Wat je koos, is intussen veranderd in je logboek. Er is niets ingediend. Kijk nog eens na wat meegaat, en schrijf het dan weg.",
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

func handInEN() HandInWords {
	return HandInWords{
		Title: "Handing in", Steps: [handInSteps]string{"What goes along", "Discretion", "Preview", "Writing the file"}, Over: "Done",

		What: "What goes along", Days: "Dates", Name: "Your name",
		NameNote: "It tells your lecturer whose this is. The name goes into your settings, too.",
		Ways:     map[exchange.Choosing]string{exchange.ByStage: "everything", exchange.ByRange: "a period", exchange.ByHand: "ticked by hand"},
		ByHand:   "Tab takes you to the list; there you tick with the space bar.",
		Dates:    map[exchange.Dates]string{exchange.Weeks: "weeks of the stage", exchange.Real: "real dates"},
		DatesAbout: map[exchange.Dates]string{
			exchange.Weeks: "Your lecturer reads “week 3” instead of a day. That makes a family harder to recognise.",
			exchange.Real:  "Your lecturer reads the day of each moment. That makes a family easier to recognise.",
		},
		Before: "Handed in before", Times: plural{"once", "%d times"},
		Nothing:     "There is nothing to hand in here yet. Choose another stage above, or first write a coffee moment: esc, then n.",
		ChooseFirst: "First choose at least one entry",
		Leaving:     plural{"1 entry goes along.", "%d entries go along."}, Stay: plural{"You leave 1 here.", "You leave %d here."},
		Private: plural{"1 private entry stays here.", "%d private entries stay here."},
		Besides: "Also: %s.", NothingElse: "nothing else",
		Estimate: "your self-assessment of %s (version %d, %s)", EstimateOpen: "still open: handing in locks it", EstimateHanded: "handed in before",
		EstimateDone: "finished",
		Plans:        plural{"1 intention with what came of it", "%d intentions with what came of them"}, Aliases: plural{"1 alias", "%d aliases"},
		Replies: plural{"1 reply to an answer", "%d replies to answers"},
		Since:   "Since you handed in on %s: %s.", SameAsBefore: "nothing changed",
		Fresh: plural{"1 new", "%d new"}, Edited: plural{"1 changed", "%d changed"}, Absent: plural{"1 no longer goes along", "%d no longer go along"},
		New: "new", Changed: "changed", Unfinished: "new version not finished yet", WithWhy: "with why",
		Why: "Why this one?", WhyAbout: "Two lines for your lecturer: why did you choose this moment?",

		CheckAbout: "Decide one by one about what may make someone recognisable. This is a help and no guarantee.", Checking: "One moment …",
		Sensitive: "Sensitive", SensitiveAbout: "This points at nobody, but perhaps a family would rather keep it to itself. You need not decide. This is a help and no guarantee.",
		SensitiveAsk: "This is about %s. May your lecturer read it?", Number: "%d of %d",
		Replace: "Replace", OtherAlias: "Give another alias", Keep: "Leave as it is", Kept: "stays as it is",
		EditEntry: "Edit the entry", EditEstimate: "Edit your self-assessment", EditWhy: "Edit why you chose this one",
		LeaveHere: "Don’t hand this entry in", Stayed: "It stays here; in step 1 you can choose it again", Reopen: "Decide again",
		KeepAll:   plural{"Leave this sensitive place as it is", "Leave all %d sensitive places as they are"},
		StillOpen: plural{"First decide about 1 place", "First decide about %d places"}, Everywhere: plural{"in the other place, too", "in the %d other places, too"},
		With: "Replace by", NewAlias: "New alias", WithAlias: "In all your entries that have the old one.", Where: "Where", OnlyHere: "only here",
		SameWords: "That stands there already", NotReplaced: "Nothing was replaced anywhere.", StoryGone: "An entry would have no story left.",
		NoPromise: "a help, no guarantee", NothingFound: "Nothing was found that may make someone recognisable.", AllDecided: "You have decided on everything that was found.",
		NoGuarantee: "That is a help and no guarantee. In the next step, read for yourself what your lecturer will see.",
		DraftOpen:   "Your new version of this entry is not finished yet. As it is, the earlier one goes along; e goes on with it.",
		InAlias:     "the alias itself", InReply: "your reply to an answer",

		PreviewAbout: "This is exactly what your lecturer will see. Nothing has been written yet.", Profile: "Hand-in", NoName: "without a name",
		Made: "handed in: %s", FromTo: "from %s to %s", Version: "version %d", Finished: "finished: %s",
		Chosen:  map[exchange.Choosing]string{exchange.ByStage: "everything that is not private", exchange.ByRange: "a period", exchange.ByHand: "chosen by hand"},
		NoLevel: "no level", ShownBy: "Shown by: %s", EntryOf: "Entry %d of %d", FollowsUnseen: "a moment that does not go along",
		AliasesHead: "Aliases", RepliesHead: "Your replies to answers", StaysHead: "What stays here",
		StayMargins: "All that stands in a margin.", StayRest: "Earlier versions, drafts, your class list and the chances that you noted.",
		StayDays:    map[exchange.Dates]string{exchange.Weeks: "Days and hours: only the week of the stage goes along.", exchange.Real: "Hours: only the day goes along."},
		StayPrivate: plural{"1 private entry.", "%d private entries."}, NotChosen: plural{"1 entry that you did not choose.", "%d entries that you did not choose."},

		Seal: "Seal",
		Seals: map[exchange.SealedBy]string{"": "without a seal", exchange.ByPassphrase: "with a passphrase",
			exchange.ByKey: "with your lecturer’s key"},
		SealsAbout: map[exchange.SealedBy]string{
			"":                    "Whoever gets hold of the file can read it.",
			exchange.ByPassphrase: "Only someone who knows the passphrase can open the file.",
			exchange.ByKey:        "Only your lecturer can open the file.",
		},
		Phrase: "Passphrase", PhraseShort: "Short. A phrase of four or more ordinary words is not guessed soon.", PhraseAbout: "Pass it on separately, not in the same e-mail. It is kept nowhere.", Again: "The same again",
		Key: "Key", KeyAbout: "Ask your lecturer for the public key. It begins with age1.", KeyFine: "This is a public key. Good.",
		KeyMore:   "This is not a complete key yet. It begins with age1.",
		KeySecret: "This is a secret key, give it to nobody. A public one belongs here; it begins with age1.",
		Folder:    "Folder", FolderAbout: "A folder that is not there yet is made.", File: "File", Write: "write it now",
		WriteAbout: "Only then does anything stand outside your journal.",
		Writing:    "One moment …", Sealing: "One moment: sealing takes a second",
		SendsNothing: "koffiemoment sends nothing. One file is put into this folder, and you send it on.",
		NeedPhrase:   "First give a passphrase", NotAlike: "The two passphrases differ", NeedKey: "First give a complete key",
		NeedFolder: "First give a folder",
		NotWritten: "Nothing can be written in this folder. Nothing was handed in, and all that you chose is still on your screen. Choose another folder, for instance in Documents.",

		Meanwhile: "What you chose has changed in your journal meanwhile. Nothing was handed in. Look again at what goes along, and then write it.",
		TooMuch:   "This is too much for one file. Nothing was handed in. Choose a period, or tick by hand what goes along.",
		NotMade:   "No file can be made of what you chose: “%s”. Nothing was handed in and your journal is safe. Choose less or something else; if that does not work either, ask for help.",

		FileIn: "The file is in this folder:", FileNamed: "Its name is:",
		SendIt:      "koffiemoment itself sends nothing. Send this file on, for instance by e-mail or through the learning platform.",
		PassApart:   "Pass the passphrase on separately, not in the same e-mail.",
		Fixed:       "Your self-assessment is fixed now as it is. What you change later stands beside it in a next version.",
		AnswerLater: "When an answer comes, you open it here: on the overview with a.",
		Numbered:    "number %d", Sealed: "sealed",
	}
}
