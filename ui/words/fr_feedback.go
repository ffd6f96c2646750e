package words

func feedbackFR() FeedbackWords {
	return FeedbackWords{
		Title: "Réponses", Home: "Réponse à ton journal",
		None:  "Pas encore de réponse. Si tu as remis quelque chose, ton superviseur te renvoie un fichier dont le nom finit par .koffie. Ouvre-le ici, et la réponse viendra à côté de ta propre évaluation.",
		About: "Ce que dit ton superviseur est à côté de ce que tu dis toi-même. Tes niveaux ne changent pas.",
		Came:  "La réponse de %s est maintenant dans ton journal.", CameLate: "Cette réponse de %s est plus ancienne que celle que tu avais. Elle est derrière, à relire.",
		Again:   "Cette réponse de %s, tu l’avais déjà. Rien n’a changé.",
		Damaged: "Une réponse est abîmée et n’est pas montrée ici. Rouvre le fichier que tu as reçu, et elle sera de nouveau là. Le reste de ton journal est intact.",
		New:     "nouveau", Replaced: "remplacé", EarlierAnswer: "réponse antérieure",
		Read:     Plural{"%d réponse, lue", "%d réponses, lues"},
		Criteria: Plural{"%d critère", "%d critères"}, CommentCount: Plural{"%d remarque", "%d remarques"},
		Points: Plural{"%d point à discuter", "%d points à discuter"}, ToTalk: Plural{"%d point dont parler", "%d points dont parler"},
		OnEntries: Plural{"pour 1 réflexion", "pour %d réflexions"},
		OpenFile:  "Ouvrir une réponse", OpenFileAbout: "un fichier .koffie que tu as reçu",

		Beside: "Côte à côte", BesideAbout: "tes niveaux et ceux de ton superviseur", You: "toi", YouTitle: "Toi",
		YouNoLevel: "Tu n’as pas donné de niveau ici.", NoLevel: "pas de niveau", CannotJudge: "impossible à évaluer",
		Differs: "diffère", NextShort: "prochain pas", NextStep: "Prochain pas", NextBy: "Prochain pas (%s) :",
		HandedIn: "Ainsi remis le %s.", Now: "Maintenant, tu évalues ceci à %s.", Then: "Dans le journal de cette réponse, tu évaluais ceci à %s.",
		Before: "Avant, le %s : %s.", LinkedRow: "Tes moments", TakeStep: "Emporte ce pas", NotTaken: "pas encore",
		StepTaken: "oui : c’est dans tes conseils", YourReplyTo: "Ta réaction à %s", SaysNothing: "N’en a rien dit.",

		YourReply: "Ta réaction", ReplyToAll: "Ta réaction à cette réponse", ReplyTravels: "Part quand tu remets à nouveau.",
		EntryReplyTravels: "Part quand tu remets à nouveau cette réflexion.",
		PrivateReply:      "Cette réflexion est privée et ne part pas ; ta réaction non plus.",
		Comments:          "Remarques", CommentsOf: "Remarques de %s",
		OverVersion: "sur la version du %s", OverUnknown: "sur des mots qui ne sont plus dans ton journal",
		GoneName: "Une réflexion qui n’est plus là", InBin: "dans la corbeille",
		Binned: "Cette réflexion est dans la corbeille. Si tu la remets, tu pourras de nouveau réagir ici.",
		Gone:   "Cette réflexion n’est plus dans ton journal. La remarque reste lisible.",

		AnswerOf: "Réponse de %s", OnHandIn: "Au journal %d, que tu as remis le %s.", OnUnknown: "À un journal qui, sur cet ordinateur, n’est plus parmi tes journaux remis.",
		Replaces:   "Remplace la réponse du %s.",
		ReplacedBy: "Cette réponse a été remplacée par celle du %s. Elle reste lisible.",

		Agenda: "Points à discuter", AgendaAbout: "Ton superviseur veut en parler avec toi. Emporte-les à l’entretien.",
		Tips: "Quels conseils emporter ?", TipsAbout: "coche ce que tu veux retenir",
		TipsIntro: "Coche ce que tu veux retenir. Tu le retrouves ici ; personne d’autre ne le voit.",
		Taken:     "%d sur %d cochés", OwnTips: "Tes propres conseils · %s", NoTips: "Il n’y a pas encore de conseils : ni de ton superviseur ni de toi.",

		Answers: "réponse", SaidOfIt: "%s, %s : %s.", ArrivedFrom: "Réponse de %s, %s.",
		NoAnswer: "C’est un journal remis, et non une réponse. Le nom d’une réponse commence le plus souvent par “antwoord”. Rien n’a changé.",
	}
}
