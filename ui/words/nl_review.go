package words

import (
	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

func reviewNL() ReviewWords {
	return ReviewWords{
		Title: "Nalezen", About: "ingediende logboeken, voor stagebegeleiders",
		Opening: "Even geduld …", NoFolder: "Nog geen map gekozen. Zet de ingediende logboeken (.koffie-bestanden) samen in één map en druk op m om ze te openen. De bestanden zelf veranderen niet.",
		NothingHere: "In deze map staan geen ingediende logboeken. Ze eindigen op .koffie. Druk op m voor een andere map, of op R nadat je ze erin zette.",
		Reading:     "%d van %d gelezen", ReadingAbout: "Met esc stop je. Wat dan gelezen is, kun je meteen bekijken.", Stopped: "gestopt na %d van %d, R leest opnieuw", StillHere: "Wat eerder gelezen werd, zie je hieronder nog.",
		AnsweredOf: "%d van %d beantwoord", AnsweredBrief: "%d/%d", AndMore: " en nog %d",
		Shown: "Je ziet: %s (%d)", Found: "gevonden",
		Filters: map[journal.Filter]string{journal.All: "alle", journal.Unread: "ongelezen", journal.Changed: "gewijzigd", journal.Help: "kijk hier",
			journal.Apart: "groot verschil", journal.Silent: "nog iets stil", journal.ToAnswer: "nog te beantwoorden"},
		Unread: "ongelezen", Changed: "gewijzigd", Help: "vraagt", Apart: "verschil", Silent: "stil", Answer: "antwoord",
		Done: "beantwoord", Outdated: "verouderd", NobodyShown: "Niemand. Met esc zie je weer alle studenten.", AllRead: "alles is gelezen",
		Entries: Plural{"1 reflectie", "%d reflecties"}, SaysUnread: Plural{"1 ongelezen", "%d ongelezen"}, SaysChanged: Plural{"1 gewijzigd", "%d gewijzigd"},
		SaysHelp: Plural{"1 vraagt: kijk hier", "%d vragen: kijk hier"}, SaysApart: Plural{"1 groot verschil", "%d grote verschillen"},
		SaysSilent: Plural{"1 criterium nog stil", "%d criteria nog stil"}, SaysReplies: Plural{"1 reactie van de student", "%d reacties van de student"},
		SaysComments: Plural{"1 opmerking", "%d opmerkingen"}, SaysPoints: Plural{"1 gesprekspunt", "%d gesprekspunten"},
		JudgedOf:      "%d van %d ingeschat",
		AnswerWritten: "beantwoord", AnswerOutdated: "antwoord niet meer actueel",
		HandInNumber: "logboek nr. %d",

		WhichFolder: "Waar staan de logboeken?", LookingAround: "Even kijken …",
		PickerAbout:   "Typ de eerste letters van een naam om ernaartoe te springen. Een map of bestand naar dit venster slepen kan ook.",
		NothingToPick: "Hier staan geen mappen en geen .koffie-bestanden.", NotAKoffie: "Dat is geen map en geen .koffie-bestand.", FolderGone: "Deze map is er niet meer. Misschien werd ze verplaatst of kreeg ze een andere naam.",
		ThisFolder: "Deze map nalezen", FolderUp: "‹ map hoger", Folder: "map", Files: Plural{"1 bestand", "%d bestanden"},

		Aside: Plural{"1 bestand opzij", "%d bestanden opzij"}, SealedAmong: Plural{"waarvan 1 verzegeld", "waarvan %d verzegeld"},
		Unsealed:      Plural{"1 bestand ging open: ", "%d bestanden gingen open: "},
		AskPassphrase: Plural{"Er is 1 verzegeld bestand. Geef de wachtwoordzin die je ervoor kreeg. Hij wordt nergens bewaard.", "Er zijn %d verzegelde bestanden. Geef een wachtwoordzin; hij wordt op elk ervan geprobeerd en nergens bewaard."},
		AsideTitle:    "Opzijgelegd", NothingAside: "Geen bestanden opzijgelegd.", Unsealing: "Zegels proberen: %d van %d. Elk duurt ongeveer een seconde.",
		NothingUnsealed: "Met deze wachtwoordzin ging niets open. Let op hoofdletters en spaties.", UnsealingStopped: "Gestopt voordat alle bestanden geprobeerd waren. Met enter probeer je het opnieuw.",
		NewerFile: "nieuwere versie", NoHandIn: "geen ingediend logboek",
		Whys: map[exchange.Why]string{exchange.SameFile: "dubbel", exchange.Superseded: "er is een nieuwer", exchange.Diverged: "zelfde nummer, andere inhoud",
			exchange.IsAnswer: "een antwoord", exchange.NeedsKey: "verzegeld", exchange.Refused: "beschadigd of bewerkt", exchange.Unreadable: "gaat niet open",
			exchange.OtherFile: "geen logboek", exchange.ClosedFolder: "map niet gelezen", exchange.TooDeep: "map niet gelezen", exchange.TooMuch: "te veel om te lezen",
			exchange.BadArchive: "beschadigd zip-bestand", exchange.LockedArchive: "zip met wachtwoord", exchange.OtherArchive: "pak zelf uit", exchange.BadName: "naam kan niet"},
		WhyAbout: map[exchange.Why]string{
			exchange.SameFile:   "Hetzelfde ingediende logboek staat ook in %s. Dat wordt gelezen.",
			exchange.Superseded: "Dezelfde student diende later opnieuw in: %s. Dat wordt gelezen; wat je bij dit bestand al zei, blijft staan.",
			exchange.Diverged:   "Van dit logboek is er nog een bestand met hetzelfde nummer maar een andere inhoud: %s. Dat wordt gelezen. Het kan gebeuren als een student van een reservekopie verdergaat. Vraag welk bestand het juiste is.",
			exchange.IsAnswer:   "Dit is geen ingediend logboek maar een antwoord van een stagebegeleider. Een student opent het zelf.",
			exchange.NeedsKey:   "Dit bestand is verzegeld. Druk op enter en geef de wachtwoordzin. Is het verzegeld voor iemand anders, vraag het dan opnieuw, verzegeld met jouw sleutel.",
			exchange.Refused:    "Dit bestand kan niet gelezen worden.", exchange.Unreadable: "Dit bestand gaat niet open.",
		},

		DeskTitle: "Jouw gegevens", YourName: "Jouw naam", YourNameNote: "Zo staat het boven je antwoorden.",
		Blind: "Niveau van de student", BlindOn: "verborgen tot jij kiest", BlindOff: "meteen te zien", BlindNote: "Bij “verborgen” schat je eerst zelf in; pas dan zie je wat de student koos.",
		AskForget: "Alles wat je over %s noteerde definitief wissen: niveaus, opmerkingen en gesprekspunten? Het ingediende logboek blijft, en ook een antwoord dat je al schreef.", Forgotten: "Gewist: over %s bewaar je niets meer.",
		Kept: "Wat je bewaart", KeptNote: "Met enter wis je wat je noteerde over studenten van wie in deze map niets staat.",
		KeptAbout: Plural{"over 1 logboek", "over %d logboeken"}, KeptElsewhere: Plural{"1 ervan niet in deze map", "%d ervan niet in deze map"},
		AskForgetOthers: Plural{"Alles definitief wissen wat je noteerde over het ene logboek dat niet in deze map staat?", "Alles definitief wissen wat je noteerde over de %d logboeken die niet in deze map staan?"},
		ForgottenOthers: Plural{"Gewist: 1 logboek.", "Gewist: %d logboeken."},
		NobodyElse:      "Alles wat je bewaart, gaat over studenten in deze map. Wat je over één student noteerde, wis je in de lijst.", ReadAllFirst: "Er liggen bestanden opzij die niet opengingen, of de map werd niet helemaal gelezen. Daardoor is niet zeker wie er niet in staat, en wordt er niets gewist.",
		Snippets: "Vaste zinnen", SnippetsNote: "Zinnen die je vaker gebruikt, per niveau.", SnippetCount: Plural{"1 zin", "%d zinnen"},
		OwnKey: "Jouw publieke sleutel", OwnKeyAbout: "Geef deze sleutel aan je studenten. Verzegelen ze hun logboek ermee, dan kan alleen jij het openen, zonder wachtwoordzin. De sleutel mag iedereen zien.",
		File: deskErrorsNL(), OtherKind: "Op de plaats voor wat je bij het nalezen noteert, staat een logboek van een student. Er is niets veranderd. Kies met --reviews een ander bestand.",

		AnswersTitle: "Antwoorden", AnswersAbout: "Elk antwoord wordt een bestand dat je zelf terugstuurt, zoals het logboek bij jou kwam. koffiemoment verstuurt niets.",
		AnswerAll: "Alle antwoorden", AnswerAllNote: "Wie al een antwoord met dezelfde woorden kreeg, krijgt er geen nieuw.", AnswerOne: "Eén antwoord", AnswerOneNote: "Alleen voor deze student.",
		Sheet: "Rekenblad", SheetNote: "Een rij per logboek en criterium, zonder totalen; met namen, dus alleen voor jou.", SheetWritten: "Het rekenblad is geschreven: %s", WritingSheet: "%d van %d logboeken in het rekenblad",
		Outbox: "In de map", OutboxNote: "Ze wordt gemaakt als ze er nog niet is.", Due: Plural{"1 logboek met iets nieuws", "%d logboeken met iets nieuws"},
		LeftOut:    Plural{"1 niveau of opmerking ging niet mee, omdat het gaat over iets wat niet in dit logboek staat; jij bewaart het.", "%d niveaus of opmerkingen gingen niet mee, omdat ze gaan over iets wat niet in dit logboek staat; jij bewaart ze."},
		NothingDue: "Er is nog niets nieuws om te antwoorden.", NoReviewer: "Vul eerst je naam in, dan weet de student van wie het antwoord komt.", Writing: "%d van %d antwoorden klaar",
		AskAnswerPassphrase: "Er is een logboek bij dat met een wachtwoordzin verzegeld was. Geef die zin nog eens, dan wordt het antwoord er ook mee verzegeld. Hij wordt nergens bewaard.",
		Outcomes:            [4]string{"niet gelukt", "geschreven", "ongewijzigd", "nog niets gezegd"},
		AnswersStopped:      "Je stopte voordat de rest aan de beurt was.", AnswersEnded: "Verder is er niets geprobeerd: het zou net zo mislukken.", SendThem: "Stuur elk bestand naar de student die ernaast staat.", InFolder: "In de map %s", InFolderSealed: "In de map %s, verzegeld zoals het logboek.",
		NothingSaid: "Over dit logboek zei je nog niets, dus er is geen antwoord geschreven.", SaidBefore: "Het vorige antwoord zegt al hetzelfde, dus er is geen nieuw geschreven.",
		NothingFits: "Wat je zei, gaat over iets wat niet meer in dit logboek staat. Er is geen antwoord geschreven. Jij bewaart wat je zei.",

		Picture: "Groepsbeeld", Counting: "%d van %d geteld", RubricOf: "Rubric %s (%d van %d).", StudentsHead: "studenten", YouHead: "jij", NoLevel: "geen niveau", CannotJudge: "kan ik niet inschatten",
		WeeksAbout: "Over welke stageweek de reflecties gaan:",
		Students:   Plural{"1 student", "%d studenten"}, OtherRubrics: Plural{"1 logboek heeft een andere rubric en staat apart.", "%d logboeken hebben een andere rubric en staan apart."},
		QuietWith: Plural{"bij 1 student nog stil", "bij %d studenten nog stil"}, Moments: Plural{"1 moment", "%d momenten"},
	}
}
