package words

import (
	"koffiemoment/journal/exchange"
)

func studentFR() StudentWords {
	return StudentWords{
		NoName: "sans nom", Filtered: "filtré", Of: "étudiant %d sur %d", CriterionOf: "critère %d sur %d", EntryOf: "réflexion %d sur %d",
		Criteria: "Critères : %d sur %d", Entries: "Réflexions : %d sur %d à lire", CriteriaShort: "Critères %d/%d", EntriesShort: "Réflexions %d", Made: "remis : %s",
		Dates: map[exchange.Dates]string{exchange.Weeks: "sans dates", exchange.Real: "avec dates"},
		Chosen: map[exchange.Choosing]string{exchange.ByStage: "tout", exchange.ByRange: "une période",
			exchange.ByHand: "choisi soi-même"},
		Range: "de %s à %s", Since: "À voir :",
		Unread: Plural{"%d non lue", "%d non lues"}, Changed: Plural{"%d modifiée", "%d modifiées"},
		Gone:   Plural{"%d laissée de côté", "%d laissées de côté"},
		Claims: Plural{"%d évaluation autre", "%d évaluations autres"},
		Asks:   "Demande de regarder :", Replied: "A réagi à une réponse :", Why: "Pourquoi celles-ci :", Whole: "L’ensemble",
		Others: "(et encore %d)", NoEstimate: "Pas encore d’auto-évaluation.",
		NoEntries: "Ce journal remis ne contient pas de réflexions.", Self: "étudiant", Own: "toi",
		Signs: map[string]string{SignChanged: "modifié", SignApart: "écart", SignRemark: "remarque", SignAsks: "à regarder", SignReply: "réaction",
			SignUnread: "non lu", SignRead: "lu"},

		Student: "Étudiant", You: "Toi", NextStep: "Prochain pas", Comment: "Ta remarque sur cette réflexion",
		NoLevel: "pas de niveau propre", OtherRubric: "avec une autre grille",
		OwnOther:    "Le niveau que tu as donné avant va avec une autre grille. Il reste gardé et ne compte pas ici.",
		Hidden:      "caché jusqu’à ton choix (%s le montre déjà)",
		HiddenShort: "caché", LevelHidden: "niveau caché jusqu’à ton choix",
		ClaimChanged: "Modifié depuis ton choix. Choisis à nouveau, même si ton niveau reste le même.",
		EntryChanged: "Modifié depuis ta lecture", EarlierComment: "Sur une version précédente (%d), tu as écrit :",
		MomentsOf: Plural{"%d moment", "%d moments"}, WithFamilies: Plural{"avec 1 famille", "avec %d familles"}, MoreMoments: "encore %d", Linked: "choisi par l’étudiant", NoMoment: "Pas de moment pour ce critère.",
		CannotAbout:   "Tu en as trop peu vu ici. Ce n’est pas un niveau et cela ne compte pas.",
		FollowsUnseen: "un moment qui n’est pas remis", Came: "Ce qui en est venu : %s (%s)",
		UnreadAgain: "de nouveau non lu", AllRead: "Tout est lu", Now: "Maintenant : %s",
		OnlyOne: "Il n’y a pas d’autre étudiant", FirstAgain: "De retour au premier étudiant", LastAgain: "Maintenant au dernier étudiant",
		NotInRubric: "Ce critère n’est pas dans cette grille", More: "Plus sur ce journal",
		Points: "Points à discuter", PointsAbout: "De quoi tu veux parler avec cet étudiant. Ils sont dans ta réponse.",
		AddPoint: "Ajouter un point à discuter", Phrases: "Phrases types",
		PhrasesAbout: "Des phrases que tu utilises souvent, par niveau. À un critère, tu les mets avec F4 dans le prochain pas.",
		AddPhrase:    "Ajouter une phrase", KeepPhrase: "Garde comme phrase type :", PhraseKept: "Gardé comme phrase type",
		AnyLevel: "Pour chaque niveau", NoteGone: "Enlevé", InHelp: "Chez un étudiant, en relisant",

		Same: "idem", PlacesSelf: "%s s’évalue à", WherePlace: "Où places-tu ceci ?", StoryOf: "Le récit de ce moment",
		ArrowsRead: "Pas encore choisi. Avec ← →, tu lis ce que veut dire chaque niveau.",
		PutBack:    "Remets", WasAnswered: "c’était %s, réponse du %s", Point: "à discuter", PointYes: "oui", PointNo: "non",
		FirstCriterion: "C’est le premier critère", LastCriterion: "C’est le dernier critère",
		Astray:    "Les lettres ne font rien ici. Avec tab, tu écris.",
		Wider:     "Conseil : avec 120 signes de large, moments et niveaux sont côte à côte.",
		CommentOn: "Ta remarque sur %s", NewSentences: Plural{"%d nouvelle phrase", "%d nouvelles phrases"},
		Misnamed: "Ce fichier appelle sa grille %s, version %d, mais les mots sont autres. Demande d’où vient la grille.",

		Answer: "Réponse", Nothing: "encore rien", OnlyYou: "Rien que pour toi ; cela ne part dans aucun fichier",
		Ready: "Prête à envoyer", ReadyNo: "pas encore prête",
		ReadyAbout: "Seul ce qui est prêt est écrit comme réponse.",
		Closing:    "Mot de la fin", ClosingAbout: "Le dernier mot de ta réponse, sur l’ensemble.",
		Note: "Note à toi", NoteAbout: "Ce que tu veux retenir toi-même. L’étudiant ne le voit jamais.",
		Label: "Étiquette à toi", LabelAbout: "Un ou quelques mots pour retrouver cet étudiant.",
		Colleague: "Réponse d’un collègue", ColleagueAbout: "Choisis un fichier de réponse pour le lire à côté de la tienne. Rien n’en est gardé.",
		ColleagueNone: "Ce fichier ne contient pas de réponse. Rien n’a changé.", ColleagueOther: "Cette réponse ne parle pas de %s. Rien n’a changé.",
		ColleagueHere: "La réponse de %s est à côté",
	}
}
