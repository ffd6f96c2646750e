package ui

import "fmt"

// FeedbackWords are about the answers that came home.
type FeedbackWords struct {
	Title, Home, None, About string
	Came, CameLate, Again    string // name
	Damaged                  string
	New, Replaced            string
	EarlierAnswer            string
	Criteria, CommentCount   plural
	Points, ToTalk           plural
	OnEntries                plural
	OpenFile, OpenFileAbout  string

	Beside, BesideAbout string
	You, YouTitle       string
	YouNoLevel, NoLevel string
	CannotJudge         string
	Differs, NextShort  string
	NextStep            string
	NextBy              string // name
	HandedIn            string // day
	Now, Then           string // level
	Before              string // day, level
	Linked, SaysNothing string

	YourReply, ReplyToAll         string
	ReplyTravels                  string
	EntryReplyTravels             string
	PrivateReply                  string
	Comments, CommentsOf          string // CommentsOf with a name
	OverVersion, OverUnknown      string // OverVersion with a day
	GoneName, InBin, Binned, Gone string

	AnswerOf   string // name
	OnHandIn   string // number, day
	OnUnknown  string
	ReplacedBy string // day

	Agenda, AgendaAbout        string
	Tips, TipsAbout, TipsIntro string
	Taken                      string // part, of
	OwnTips                    string // stage
	NoTips                     string

	Answers     string
	SaidOfIt    string // name, day, level
	ArrivedFrom string // name, day
	NoAnswer    string
}

func (w *FeedbackWords) overVersion(day string) string { return fmt.Sprintf(w.OverVersion, day) }

func (w *FeedbackWords) commentsOf(name string) string { return fmt.Sprintf(w.CommentsOf, name) }

func feedbackNL() FeedbackWords {
	return FeedbackWords{
		Title: "Antwoord", Home: "Antwoord stagebegeleider",
		None:  "Nog geen antwoord. Als je iets indiende, stuurt je stagebegeleider je een bestand terug waarvan de naam eindigt op .koffie. Open het hier, dan komt het antwoord naast je eigen inschatting te staan.",
		About: "Wat je stagebegeleider zegt, staat naast wat je zelf zegt. Aan jouw niveaus verandert niets.",
		Came:  "Het antwoord van %s staat nu bij je logboek.", CameLate: "Dit antwoord van %s is ouder dan wat je al had. Het staat erachter, om na te lezen.",
		Again:   "Dit antwoord van %s had je al. Er is niets veranderd.",
		Damaged: "Een antwoord is beschadigd en staat hier niet bij. Open het bestand dat je kreeg nog eens, dan is het er weer. De rest van je logboek is er nog.",
		New:     "nieuw", Replaced: "vervangen", EarlierAnswer: "eerder antwoord",
		Criteria: plural{"1 criterium", "%d criteria"}, CommentCount: plural{"1 opmerking", "%d opmerkingen"},
		Points: plural{"1 gesprekspunt", "%d gesprekspunten"}, ToTalk: plural{"1 om over te praten", "%d om over te praten"},
		OnEntries: plural{"bij 1 reflectie", "bij %d reflecties"},
		OpenFile:  "Een antwoord openen", OpenFileAbout: "een .koffie-bestand dat je kreeg",

		Beside: "Naast elkaar", BesideAbout: "jouw niveaus en die van je stagebegeleider", You: "jij", YouTitle: "Jij",
		YouNoLevel: "Je gaf hier geen niveau.", NoLevel: "geen niveau", CannotJudge: "kan ik niet inschatten",
		Differs: "verschilt", NextShort: "volgende stap", NextStep: "Volgende stap", NextBy: "Volgende stap (%s):",
		HandedIn: "Zo diende je het in op %s.", Now: "Nu schat je dit in op %s.", Then: "In het logboek bij dit antwoord schatte je dit in op %s.",
		Before: "Eerder, op %s: %s.", Linked: "Momenten die je erbij legde", SaysNothing: "Zei hier niets over.",

		YourReply: "Jouw reactie", ReplyToAll: "Jouw reactie op dit antwoord", ReplyTravels: "Reist mee wanneer je opnieuw indient.",
		EntryReplyTravels: "Reist mee wanneer je deze reflectie opnieuw indient.",
		PrivateReply:      "Deze reflectie is privé en reist niet mee; je reactie dus ook niet.",
		Comments:          "Opmerkingen", CommentsOf: "Opmerkingen van %s",
		OverVersion: "over de versie van %s", OverUnknown: "over woorden die je logboek niet meer kent",
		GoneName: "Een reflectie die er niet meer is", InBin: "in de prullenmand",
		Binned: "Deze reflectie ligt in de prullenmand. Zet je ze terug, dan kun je hier weer reageren.",
		Gone:   "Deze reflectie staat niet meer in je logboek. De opmerking blijft te lezen.",

		AnswerOf: "Antwoord van %s", OnHandIn: "Op logboek %d, dat je indiende op %s.", OnUnknown: "Op een logboek waarvan je computer het indienen niet meer weet.",
		ReplacedBy: "Dit antwoord is vervangen door dat van %s. Het blijft te lezen.",

		Agenda: "Gesprekspunten", AgendaAbout: "Dit wil je stagebegeleider met je bespreken. Neem het mee naar het gesprek.",
		Tips: "Welke tips neem ik mee?", TipsAbout: "vink aan wat je wilt onthouden",
		TipsIntro: "Vink aan wat je wilt onthouden. Je vindt het hier terug; alleen jij ziet dit.",
		Taken:     "%d van %d aangevinkt", OwnTips: "Je eigen tips · %s", NoTips: "Er zijn nog geen tips: niet van je stagebegeleider en niet van jezelf.",

		Answers: "antwoord", SaidOfIt: "%s, %s: %s.", ArrivedFrom: "Antwoord van %s, %s.",
		NoAnswer: "Dit is een logboek dat ingediend werd, en geen antwoord. De naam van een antwoord begint meestal met “antwoord”. Er is niets veranderd.",
	}
}

func feedbackEN() FeedbackWords {
	return FeedbackWords{
		Title: "Answers", Home: "Lecturer’s answer",
		None:  "No answer yet. If you handed something in, your lecturer sends you back a file whose name ends in .koffie. Open it here, and the answer stands beside your own estimate.",
		About: "What your lecturer says stands beside what you say. Nothing changes in your own levels.",
		Came:  "The answer from %s is now with your journal.", CameLate: "This answer from %s is older than what you had already. It stands behind it, to be read.",
		Again:   "You had this answer from %s already. Nothing changed.",
		Damaged: "An answer is damaged and is not shown here. Open the file that you got once more and it is back. The rest of your journal is still there.",
		New:     "new", Replaced: "replaced", EarlierAnswer: "earlier answer",
		Criteria: plural{"1 criterion", "%d criteria"}, CommentCount: plural{"1 comment", "%d comments"},
		Points: plural{"1 talking point", "%d talking points"}, ToTalk: plural{"1 to talk about", "%d to talk about"},
		OnEntries: plural{"on 1 entry", "on %d entries"},
		OpenFile:  "Open an answer", OpenFileAbout: "a .koffie file that you got",

		Beside: "Side by side", BesideAbout: "your levels and those of your lecturer", You: "you", YouTitle: "You",
		YouNoLevel: "You gave no level here.", NoLevel: "no level", CannotJudge: "I can’t judge this",
		Differs: "differs", NextShort: "next step", NextStep: "Next step", NextBy: "Next step (%s):",
		HandedIn: "You handed it in like this on %s.", Now: "Now you estimate this as %s.", Then: "In the hand-in that this answer is about you estimated this as %s.",
		Before: "Earlier, on %s: %s.", Linked: "Moments you put with it", SaysNothing: "Said nothing about this.",

		YourReply: "Your reply", ReplyToAll: "Your reply to this answer", ReplyTravels: "Goes along when you hand in again.",
		EntryReplyTravels: "Goes along when you hand in this entry again.",
		PrivateReply:      "This entry is private and does not go along; so your reply does not either.",
		Comments:          "Comments", CommentsOf: "Comments by %s",
		OverVersion: "about the version of %s", OverUnknown: "about words that your journal no longer knows",
		GoneName: "An entry that is no longer there", InBin: "in the bin",
		Binned: "This entry lies in the bin. Put it back and you can reply here again.",
		Gone:   "This entry is no longer in your journal. The comment stays to be read.",

		AnswerOf: "Answer from %s", OnHandIn: "On hand-in %d, made on %s.", OnUnknown: "On a hand-in that this computer no longer knows of.",
		ReplacedBy: "This answer was replaced by that of %s. It stays to be read.",

		Agenda: "Talking points", AgendaAbout: "Your lecturer would like to talk about this with you. Take it along to the talk.",
		Tips: "Which tips do I keep?", TipsAbout: "tick what you want to remember",
		TipsIntro: "Tick what you want to remember. You find it here again; only you see this.",
		Taken:     "%d of %d ticked", OwnTips: "Your own tips · %s", NoTips: "There are no tips yet: neither your lecturer’s nor your own.",

		Answers: "answer", SaidOfIt: "%s, %s: %s.", ArrivedFrom: "Answer from %s, %s.",
		NoAnswer: "This is a journal that was handed in, and no answer. The name of an answer usually begins with “antwoord”. Nothing changed.",
	}
}
