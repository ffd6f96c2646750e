package words

func feedbackNL() FeedbackWords {
	return FeedbackWords{
		Title: "Antwoorden", Home: "Antwoord op je logboek",
		None:  "Nog geen antwoord. Als je iets indiende, stuurt je stagebegeleider je een bestand terug waarvan de naam eindigt op .koffie. Open het hier, dan komt het antwoord naast je eigen inschatting te staan.",
		About: "Wat je stagebegeleider zegt, staat naast wat je zelf zegt. Aan jouw niveaus verandert niets.",
		Came:  "Het antwoord van %s staat nu bij je logboek.", CameLate: "Dit antwoord van %s is ouder dan wat je al had. Het staat erachter, om na te lezen.",
		Again:   "Dit antwoord van %s had je al. Er is niets veranderd.",
		Damaged: "Een antwoord is beschadigd en staat hier niet bij. Open het bestand dat je kreeg nog eens, dan is het er weer. De rest van je logboek is er nog.",
		New:     "nieuw", Replaced: "vervangen", EarlierAnswer: "eerder antwoord",
		Read:     Plural{"1 antwoord, gelezen", "%d antwoorden, gelezen"},
		Criteria: Plural{"1 criterium", "%d criteria"}, CommentCount: Plural{"1 opmerking", "%d opmerkingen"},
		Points: Plural{"1 gesprekspunt", "%d gesprekspunten"}, ToTalk: Plural{"1 punt om te bespreken", "%d punten om te bespreken"},
		OnEntries: Plural{"bij 1 reflectie", "bij %d reflecties"},
		OpenFile:  "Een antwoord openen", OpenFileAbout: "een .koffie-bestand dat je kreeg",

		Beside: "Naast elkaar", BesideAbout: "jouw niveaus en die van je stagebegeleider", You: "jij", YouTitle: "Jij",
		YouNoLevel: "Je gaf hier geen niveau.", NoLevel: "geen niveau", CannotJudge: "niet in te schatten",
		Differs: "verschilt", NextShort: "volgende stap", NextStep: "Volgende stap", NextBy: "Volgende stap (%s):",
		HandedIn: "Zo diende je het in op %s.", Now: "Nu schat je dit in op %s.", Then: "In het logboek bij dit antwoord schatte je dit in op %s.",
		Before: "Eerder, op %s: %s.", LinkedRow: "Jouw momenten", TakeStep: "Neem de stap mee", NotTaken: "nog niet",
		StepTaken: "ja: staat bij je tips", YourReplyTo: "Jouw reactie aan %s", SaysNothing: "Zei hier niets over.",

		YourReply: "Jouw reactie", ReplyToAll: "Jouw reactie op dit antwoord", ReplyTravels: "Gaat mee wanneer je opnieuw indient.",
		EntryReplyTravels: "Gaat mee wanneer je deze reflectie opnieuw indient.",
		PrivateReply:      "Deze reflectie is privé en gaat niet mee; je reactie dus ook niet.",
		Comments:          "Opmerkingen", CommentsOf: "Opmerkingen van %s",
		OverVersion: "over de versie van %s", OverUnknown: "over woorden die niet meer in je logboek staan",
		GoneName: "Een reflectie die er niet meer is", InBin: "in de prullenmand",
		Binned: "Deze reflectie ligt in de prullenmand. Zet je ze terug, dan kun je hier weer reageren.",
		Gone:   "Deze reflectie staat niet meer in je logboek. De opmerking blijft te lezen.",

		AnswerOf: "Antwoord van %s", OnHandIn: "Op logboek %d, dat je indiende op %s.", OnUnknown: "Op een logboek dat op deze computer niet meer bij je ingediende logboeken staat.",
		Replaces:   "Vervangt het antwoord van %s.",
		ReplacedBy: "Dit antwoord is vervangen door dat van %s. Het blijft te lezen.",

		Agenda: "Gesprekspunten", AgendaAbout: "Dit wil je stagebegeleider met je bespreken. Neem het mee naar het gesprek.",
		Tips: "Welke tips neem ik mee?", TipsAbout: "vink aan wat je wilt onthouden",
		TipsIntro: "Vink aan wat je wilt onthouden. Je vindt het hier terug; alleen jij ziet dit.",
		Taken:     "%d van %d aangevinkt", OwnTips: "Je eigen tips · %s", NoTips: "Er zijn nog geen tips: niet van je stagebegeleider en niet van jezelf.",

		Answers: "antwoord", SaidOfIt: "%s, %s: %s.", ArrivedFrom: "Antwoord van %s, %s.",
		NoAnswer: "Dit is een logboek dat ingediend werd, en geen antwoord. De naam van een antwoord begint meestal met “antwoord”. Er is niets veranderd.",
	}
}
