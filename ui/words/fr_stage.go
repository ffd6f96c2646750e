package words

import "koffiemoment/journal"

func stageFR() StageWords {
	return StageWords{
		Statements: "Affirmations", Whole: "Tête – cœur – mains",
		May: "Cela peut-il partir avec ce que tu remets ?", StaysHere: "Non, cela reste ici", GoesAlong: "Oui, cela peut partir",
		MayAbout: "Tu peux toujours changer cela. Avant que quelque chose parte, tu le relis encore.",
		Done:     "Terminé", DoneAbout: "retour",

		BeforeAbout: "où en es-tu, avant de commencer ?", AgainAbout: "à la fin, à nouveau", PairsAbout: "avant et maintenant, côte à côte",
		OfferBefore: "Avant de continuer : où en es-tu ? Quelques affirmations, avec %s.", OfferAfter: "Ton auto-évaluation est complète. Encore les affirmations ? Avec %s.",
		StatementOf: "affirmation %d sur %d", WhereStand: "Où en es-tu ?", WhyStand: "Pourquoi ? Une phrase suffit.",
		NoWrong:  "Il n’y a pas de bonnes ou de mauvaises réponses. Tu peux passer.",
		NotShown: "Ce que tu as choisi la première fois, tu ne le vois qu’après la dernière affirmation.",
		Stands: map[journal.Stand]string{journal.Agree: "D’accord", journal.RatherAgree: "Plutôt d’accord", journal.RatherDisagree: "Plutôt pas d’accord",
			journal.Disagree: "Pas d’accord", journal.Depends: "Cela dépend"},
		Sides:     map[journal.Side]string{journal.Before: "Avant", journal.After: "Maintenant"},
		StandGone: "enlevé : %s", StandBack: "remis en place",
		NextStatement: "affirmation suivante", ToEnd: "vers la fin",
		Shut: "Tes réponses du %s sont bien gardées et restent fermées pour l’instant. À la fin de ton stage, tu réponds à nouveau, sans les voir. Ensuite, tu lis les deux côte à côte, avec tes moments entre elles.",
		Rest: "Continuer", RestAbout: "les affirmations que tu as laissées ouvertes",
		Again: "À nouveau, à la fin", AgainHow: "les mêmes affirmations, quand tu veux",
		NoStatements: "La grille que tu utilises n’a pas d’affirmations.",
		NotThen:      "pas de réponse alors", NoWhy: "sans mots",
		Between: "Tes moments entre les deux", NoneBetween: "Pas de moments entre les deux.",
		PairOf:   "%d sur %d",
		PairsEnd: "Avant et maintenant sont tous deux à toi, et aucun n’est meilleur. Qu’est-ce qui t’a fait bouger, ou justement pas ?",

		WholeAbout: "ce que j’ai compris, ressenti et fait", QuestionOf: "question %d sur %d",
		WholeHint:   "Un moment ou une phrase suffit. Tu peux laisser vide.",
		WholeEnd:    "C’est ton regard sur ce stage. Il est aussi à côté de ton auto-évaluation.",
		WholeStands: "Avec entrée, tu continues à l’écrire.",
		NoQuestions: "La grille que tu utilises n’a pas de questions sur tout un stage.",

		Why: "Pourquoi", Where: "Où", AndWhere: "c’est important, et où cela va",
		Page: Lesson{
			Name: "pourquoi et où", Title: "Pourquoi c’est important, et où cela va",
			Text: []string{"À une étape, F5 te dit ce qui va avec cette étape. Ici, tout est ensemble."},
			Pairs: []Pair{
				{"Dialogue", "chaleureux et réciproque : toi et le parent, vous apportez et vous apprenez tous les deux quelque chose"},
				{"Passage", "en douceur, de la maison à l’école : un enfant sent que vous vous connaissez"},
				{"Partenaires", "pour apprendre : ce que le parent sait et sait faire compte en classe"},
			},
			Reason: "Sur tout un stage, “Tête – cœur – mains” demande trois choses : ce que tu comprends, ce qui te touche et ce que tu fais.",
		},
	}
}
