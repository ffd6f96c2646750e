package words

import (
	"koffiemoment/journal/exchange"
)

func studentNL() StudentWords {
	return StudentWords{
		NoName: "zonder naam", Filtered: "gefilterd", Of: "student %d van %d", CriterionOf: "criterium %d van %d", EntryOf: "reflectie %d van %d",
		Criteria: "Criteria: %d van %d", Entries: "Reflecties: %d van %d te lezen", CriteriaShort: "Criteria %d/%d", EntriesShort: "Reflecties %d", Made: "ingediend: %s",
		Dates: map[exchange.Dates]string{exchange.Weeks: "zonder datums", exchange.Real: "met datums"},
		Chosen: map[exchange.Choosing]string{exchange.ByStage: "alles", exchange.ByRange: "een periode",
			exchange.ByHand: "zelf gekozen"},
		Range: "van %s tot en met %s", Since: "Te bekijken:",
		Unread: Plural{"1 ongelezen", "%d ongelezen"}, Changed: Plural{"1 gewijzigd", "%d gewijzigd"},
		Gone:   Plural{"1 weggelaten", "%d weggelaten"},
		Claims: Plural{"1 inschatting anders", "%d inschattingen anders"},
		Asks:   "Vraagt om te kijken naar:", Replied: "Reageerde op een antwoord:", Why: "Waarom deze:", Whole: "Het geheel",
		Others: "(en nog %d)", NoEstimate: "Nog geen zelfinschatting.",
		NoEntries: "In dit ingediende logboek zitten geen reflecties.", Self: "student", Own: "jij",
		Signs: map[string]string{SignChanged: "gewijzigd", SignApart: "verschil", SignRemark: "opmerking", SignAsks: "kijk hier", SignReply: "reactie",
			SignUnread: "ongelezen", SignRead: "gelezen"},

		Student: "Student", You: "Jij", NextStep: "Volgende stap", Comment: "Jouw opmerking bij deze reflectie",
		NoLevel: "geen eigen niveau", OtherRubric: "met een andere rubric",
		OwnOther:    "Het niveau dat je eerder gaf, hoort bij een andere rubric. Het blijft bewaard en telt hier niet mee.",
		Hidden:      "verborgen tot jij kiest (%s toont het nu al)",
		HiddenShort: "verborgen", LevelHidden: "niveau verborgen tot jij kiest",
		ClaimChanged: "Gewijzigd sinds jij koos. Kies opnieuw, ook als je niveau hetzelfde blijft.",
		EntryChanged: "Gewijzigd sinds je dit las", EarlierComment: "Over een vorige versie (%d) schreef je:",
		MomentsOf: Plural{"1 moment", "%d momenten"}, WithFamilies: Plural{"met 1 gezin", "met %d gezinnen"}, MoreMoments: "nog %d", Linked: "door de student gekozen", NoMoment: "Geen moment bij dit criterium.",
		CannotAbout:   "Je zag hier te weinig van. Dat is geen niveau en telt niet mee.",
		FollowsUnseen: "een moment dat niet is ingediend", Came: "Wat ervan kwam: %s (%s)",
		UnreadAgain: "weer ongelezen", AllRead: "Alles is gelezen", Now: "Nu: %s",
		OnlyOne: "Er is geen andere student", FirstAgain: "Weer bij de eerste student", LastAgain: "Nu bij de laatste student",
		NotInRubric: "Dat criterium staat niet in deze rubric", More: "Meer over dit logboek",
		Points: "Gesprekspunten", PointsAbout: "Waarover je het met deze student wilt hebben. Ze staan in je antwoord.",
		AddPoint: "Gesprekspunt toevoegen", Phrases: "Vaste zinnen",
		PhrasesAbout: "Zinnen die je vaker gebruikt, per niveau. Bij een criterium zet je ze met F4 in de volgende stap.",
		AddPhrase:    "Zin toevoegen", KeepPhrase: "Bewaar als vaste zin:", PhraseKept: "Bewaard als vaste zin",
		AnyLevel: "Voor elk niveau", NoteGone: "Weggehaald", InHelp: "Bij één student, als je naleest",

		Same: "zelfde", PlacesSelf: "%s schat zichzelf in op", WherePlace: "Waar plaats jij dit?", StoryOf: "Het verhaal van dit moment",
		ArrowsRead: "Nog niet gekozen. Met ← → lees je wat elk niveau betekent.",
		PutBack:    "Zet terug", WasAnswered: "was %s, beantwoord %s", Point: "gesprekspunt", PointYes: "ja", PointNo: "nee",
		FirstCriterion: "Dit is het eerste criterium", LastCriterion: "Dit is het laatste criterium",
		Astray:    "Letters doen hier niets. Met tab schrijf je.",
		Wider:     "Tip: met 120 tekens breed staan momenten en niveaus naast elkaar.",
		CommentOn: "Jouw opmerking bij %s", NewSentences: Plural{"1 nieuwe zin", "%d nieuwe zinnen"},
		Misnamed: "Dit bestand noemt zijn rubric %s, versie %d, maar de woorden zijn andere. Vraag waar de rubric vandaan komt.",

		Answer: "Antwoord", Nothing: "nog niets", OnlyYou: "Alleen voor jou; dit gaat in geen enkel bestand mee",
		Ready: "Klaar om te versturen", ReadyNo: "nog niet klaar",
		ReadyAbout: "Alleen wat klaar is, wordt als antwoord geschreven.",
		Closing:    "Slotopmerking", ClosingAbout: "Het laatste woord van je antwoord, over het geheel.",
		Note: "Eigen notitie", NoteAbout: "Wat je zelf wilt onthouden. De student krijgt dit nooit te zien.",
		Label: "Eigen label", LabelAbout: "Eén of enkele woorden waarmee je deze student terugvindt.",
		Colleague: "Antwoord van een collega", ColleagueAbout: "Kies een antwoordbestand om het naast het jouwe te lezen. Er wordt niets van bewaard.",
		ColleagueNone: "In dit bestand zit geen antwoord. Er is niets veranderd.", ColleagueOther: "Dit antwoord gaat niet over %s. Er is niets veranderd.",
		ColleagueHere: "Het antwoord van %s ligt ernaast",
	}
}
