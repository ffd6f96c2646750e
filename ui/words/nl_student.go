package words

import (
	"koffiemoment/journal/exchange"
)

func studentNL() StudentWords {
	return StudentWords{
		NoName: "zonder naam", Filtered: "gefilterd", Of: "student %d van %d", CriterionOf: "criterium %d van %d", EntryOf: "reflectie %d van %d",
		Criteria: "Criteria: %d van %d ingeschat", Entries: "Reflecties: %d van %d te lezen", CriteriaShort: "Criteria %d/%d", EntriesShort: "Reflecties %d", Made: "ingediend: %s",
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
		Signs: map[string]string{SignChanged: "gewijzigd", SignApart: "verschil", SignRemark: "opmerking", SignAsks: "kijk hier",
			SignUnread: "ongelezen", SignRead: "gelezen"},

		Student: "Student", You: "Jij", NextStep: "Volgende stap", Comment: "Jouw opmerking bij deze reflectie",
		NoLevel: "geen eigen niveau", OtherRubric: "met een andere rubric",
		OwnOther:    "Het niveau dat je eerder gaf, hoort bij een andere rubric. Het blijft bewaard en telt hier niet mee.",
		Hidden:      "verborgen tot jij kiest (t toont het nu al)",
		HiddenShort: "verborgen", LevelHidden: "niveau verborgen tot jij kiest",
		ClaimChanged: "Gewijzigd sinds jij koos. Kies opnieuw, ook als je niveau hetzelfde blijft.",
		EntryChanged: "Gewijzigd sinds je dit las", EarlierComment: "Over een vorige versie (%d) schreef je:",
		MomentsOf: "Momenten: %d", Linked: "door de student gekozen", NoMoment: "Geen moment bij dit criterium.",
		Cannot: "kan ik niet inschatten", CannotAbout: "Je zag hier te weinig van. Dat is geen niveau en telt niet mee.",
		FollowsUnseen: "een moment dat niet is ingediend", Came: "Wat ervan kwam: %s (%s)",
		UnreadAgain: "weer ongelezen", AllRead: "Alles is gelezen", Now: "Nu: %s",
		OnlyOne: "Er is geen andere student", FirstAgain: "Weer bij de eerste student", LastAgain: "Nu bij de laatste student",
		NotInRubric: "Dat criterium staat niet in deze rubric", More: "Meer over dit logboek",
		Points: "Gesprekspunten", PointsAbout: "Waarover je het met deze student wilt hebben. Ze staan in je antwoord.",
		AddPoint: "Gesprekspunt toevoegen", Phrases: "Vaste zinnen",
		PhrasesAbout: "Zinnen die je vaker gebruikt, per niveau. Bij een criterium zet je ze met s in de volgende stap.",
		AddPhrase:    "Zin toevoegen", KeepPhrase: "Bewaar als vaste zin:", PhraseKept: "Bewaard als vaste zin",
		AnyLevel: "Voor elk niveau", NoteGone: "Weggehaald", InHelp: "Bij één student, als je naleest",
	}
}
