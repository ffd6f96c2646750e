package ui

import (
	"cmp"
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// StudentWords are about one student's hand-in, as a lecturer reviews it.
type StudentWords struct {
	NoName                    string // followed by the beginning of an id
	Of, CriterionOf, EntryOf  string // place, of how many
	Filtered                  string // of fewer than all
	Criteria, Entries         string // names of the two parts, with how many are done or to do, of how many
	CriteriaShort             string // done, of how many
	EntriesShort              string // to do
	Made                      string // week or date
	Dates                     map[exchange.Dates]string
	Chosen                    map[exchange.Choosing]string
	Range                     string // from, to
	Since                     string // followed by what changed
	Unread, Changed, Gone     plural
	Claims                    plural
	Asks, Replied, Why, Whole string
	Others                    string // number
	NoEstimate, NoEntries     string
	Self, Own                 string
	Signs                     map[string]string

	Student, You, NextStep, Comment  string
	NoLevel, OtherRubric, OwnOther   string
	Hidden, HiddenShort, LevelHidden string
	ClaimChanged, EntryChanged       string // the latter without a full stop
	EarlierComment                   string // revision
	MomentsOf, Linked                string // MomentsOf with a number
	NoMoment                         string
	Cannot, CannotAbout              string
	FollowsUnseen                    string
	Came                             string // outcome, when
	UnreadAgain, AllRead, Now        string // Now with a name
	OnlyOne, FirstAgain, LastAgain   string
	NotInRubric, More                string
	Points, PointsAbout, AddPoint    string
	Phrases, PhrasesAbout, AddPhrase string
	KeepPhrase, PhraseKept, AnyLevel string
	NoteGone, InHelp                 string
}

// TellApart gives what has to stand behind the name of a student of a cohort: the beginning of the journal's id where another student has
// that name, and the stage, in the student's own words, where several hand-ins of this student are there. Most names need nothing.
func (c *Catalog) TellApart(of *store.Cohort, b *journal.Brief) (marks []string) {
	if of.Twin(b) {
		marks = append(marks, fmt.Sprintf("%.4s", b.Journal))
	}
	switch {
	case of.Stages(b.Journal) < 2:
	case b.Stage == "":
		marks = append(marks, c.Stand.WholeStudy)
	default:
		marks = append(marks, cmp.Or(b.StageName, b.Stage))
	}
	return marks
}

func studentNL() StudentWords {
	return StudentWords{
		NoName: "zonder naam", Filtered: "gefilterd", Of: "student %d van %d", CriterionOf: "criterium %d van %d", EntryOf: "reflectie %d van %d",
		Criteria: "Criteria: %d van %d ingeschat", Entries: "Reflecties: %d van %d te lezen", CriteriaShort: "Criteria %d/%d", EntriesShort: "Reflecties %d", Made: "ingediend: %s",
		Dates: map[exchange.Dates]string{exchange.Weeks: "zonder datums", exchange.Real: "met datums"},
		Chosen: map[exchange.Choosing]string{exchange.ByStage: "alles", exchange.ByRange: "een periode",
			exchange.ByHand: "zelf gekozen"},
		Range: "van %s tot en met %s", Since: "Te bekijken:",
		Unread: plural{"1 ongelezen", "%d ongelezen"}, Changed: plural{"1 gewijzigd", "%d gewijzigd"},
		Gone:   plural{"1 weggelaten", "%d weggelaten"},
		Claims: plural{"1 inschatting anders", "%d inschattingen anders"},
		Asks:   "Vraagt om te kijken naar:", Replied: "Reageerde op een antwoord:", Why: "Waarom deze:", Whole: "Het geheel",
		Others: "(en nog %d)", NoEstimate: "Nog zonder zelfinschatting.",
		NoEntries: "In dit ingediende logboek zitten geen reflecties.", Self: "student", Own: "jij",
		Signs: map[string]string{signChanged: "gewijzigd", signApart: "verschil", signRemark: "opmerking", signAsks: "kijk hier",
			signUnread: "ongelezen", signRead: "gelezen"},

		Student: "Student", You: "Jij", NextStep: "Volgende stap", Comment: "Jouw opmerking bij deze reflectie",
		NoLevel: "geen eigen niveau", OtherRubric: "met een andere rubric",
		OwnOther:    "Het niveau dat je eerder gaf, hoort bij een andere rubric. Het blijft bewaard en telt hier niet mee.",
		Hidden:      "verborgen tot jij kiest (t toont het nu al)",
		HiddenShort: "verborgen", LevelHidden: "niveau verborgen tot jij kiest",
		ClaimChanged: "Gewijzigd sinds jij koos. Kies opnieuw, ook als je niveau hetzelfde blijft.",
		EntryChanged: "Gewijzigd sinds je dit las", EarlierComment: "Over een vorige versie (%d) schreef je:",
		MomentsOf: "Momenten: %d", Linked: "door de student gekozen", NoMoment: "Geen moment bij dit criterium.",
		Cannot: "kan ik niet inschatten", CannotAbout: "Je zag hier te weinig van. Dat is geen niveau en telt nergens mee.",
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

func studentEN() StudentWords {
	return StudentWords{
		NoName: "no name", Filtered: "filtered", Of: "student %d of %d", CriterionOf: "criterion %d of %d", EntryOf: "entry %d of %d",
		Criteria: "Criteria: %d of %d placed", Entries: "Entries: %d of %d to read", CriteriaShort: "Criteria %d/%d", EntriesShort: "Entries %d", Made: "handed in: %s",
		Dates: map[exchange.Dates]string{exchange.Weeks: "without dates", exchange.Real: "with dates"},
		Chosen: map[exchange.Choosing]string{exchange.ByStage: "everything", exchange.ByRange: "a period",
			exchange.ByHand: "hand-picked"},
		Range: "from %s to %s", Since: "To look at:",
		Unread: plural{"1 unread", "%d unread"}, Changed: plural{"1 changed", "%d changed"},
		Gone:   plural{"1 left out", "%d left out"},
		Claims: plural{"1 estimate different", "%d estimates different"},
		Asks:   "Asks to look at:", Replied: "Replied to an answer:", Why: "Why this one:", Whole: "The whole",
		Others: "(and %d more)", NoEstimate: "No self-assessment yet.",
		NoEntries: "There are no entries in this hand-in.", Self: "student", Own: "you",
		Signs: map[string]string{signChanged: "changed", signApart: "apart", signRemark: "remark", signAsks: "look here",
			signUnread: "unread", signRead: "read"},

		Student: "Student", You: "You", NextStep: "Next step", Comment: "Your remark on this entry",
		NoLevel: "no level of their own", OtherRubric: "with another rubric",
		OwnOther:    "The level you gave before belongs to another rubric. It stays kept and does not count here.",
		Hidden:      "hidden until you choose (t shows it now)",
		HiddenShort: "hidden", LevelHidden: "level hidden until you choose",
		ClaimChanged: "Changed since you chose. Choose again, even if your level stays the same.",
		EntryChanged: "Changed since you read it", EarlierComment: "On an earlier version (%d) you wrote:",
		MomentsOf: "Moments: %d", Linked: "chosen by the student", NoMoment: "No moment for this criterion.",
		Cannot: "can’t judge", CannotAbout: "You saw too little of this. It is not a level and counts towards nothing.",
		FollowsUnseen: "a moment that was not handed in", Came: "What came of it: %s (%s)",
		UnreadAgain: "unread again", AllRead: "Everything is read", Now: "Now: %s",
		OnlyOne: "There is no other student", FirstAgain: "Back at the first student", LastAgain: "Now at the last student",
		NotInRubric: "That criterion is not in this rubric", More: "More about this journal",
		Points: "Talking points", PointsAbout: "What you want to talk about with this student. They are part of your answer.",
		AddPoint: "Add a talking point", Phrases: "Set phrases",
		PhrasesAbout: "Phrases that you use often, by level. At a criterion, s puts them in the next step.",
		AddPhrase:    "Add a phrase", KeepPhrase: "Keep as a set phrase:", PhraseKept: "Kept as a set phrase",
		AnyLevel: "For any level", NoteGone: "Taken away", InHelp: "At one student, when reviewing",
	}
}
