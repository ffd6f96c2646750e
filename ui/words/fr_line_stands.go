package words

func lineStandsFR() LineStandWords {
	return LineStandWords{
		WhichStage: "Quel stage ?", WhatNext: "Que veux-tu faire ? Entrée ramène en arrière.",
		Abouts:      [5]string{"Un niveau par critère, pourquoi, et quels moments le montrent.", "Comment chaque critère a évolué au fil des semaines.", "Des questions sur ce que tu as noté toi-même.", "Ce que tu avais l’intention de faire, et comment cela s’est passé.", "Où et avec qui tu as eu contact."},
		NoMoments:   "Pas encore de moments dans ce stage.",
		Older:       Plural{"Il y a encore %d moment plus ancien. Celui-là aussi ?", "Il y a encore %d moments plus anciens. Ceux-là aussi ?"},
		NothingBack: "Il n’y a rien à annuler.",

		InTurn: "L’un après l’autre", InTurnAbout: "Commence au premier critère sans niveau.",
		One: "Choisir un seul critère", OneAbout: "Par son nom.",
		AsItStands: "Entendre où tu en es maintenant", AsItStandsAbout: "Une phrase par critère.",
		Finish: "Terminer", FinishAbout: "Elle reste alors gardée avec sa date.",
		WhichOne: "Quel critère ? Entrée ramène en arrière.", CriterionOf: "Critère %d sur %d. %s : %s.",
		Levels:   "Niveaux : %s.",
		ReadHint: "Avec “lire”, tu entends ce que tu y as écrit. Avec “passer”, tu vas au suivant.",
		WhereNow: "Où te placerais-tu sur tout ce stage ?",
		AskLink:  "Veux-tu y joindre des moments qui le montrent ? %s.",
		Beside:   "Ton auto-évaluation précédente est fixée. Ce que tu changes maintenant vient dans une nouvelle version à côté.",
		LastOne:  "C’était le dernier critère.",

		WhichMoments: "De quel critère veux-tu entendre les moments ? Entrée ramène en arrière.",
		Awaited:      "Il attend encore des moments avec : %s.",

		WhichIntention: "De quelle intention veux-tu t’occuper ? Entrée ramène en arrière.",
		ReadMade:       "Lis le moment où tu l’as formée", ReadCame: "Lis le moment où elle est revenue",
		LetGo: "Laisse-la tomber", LetGone: "Laissée tomber. Avec “%s”, elle est de nouveau en cours.",
		TakeUp: "Remets-la en cours", TakenUp: "Elle est de nouveau en cours.",

		ChancesHead:  "Les occasions que l’école offre, avec combien de fois tu les as saisies.",
		FamiliesHead: "Les familles de la classe, avec combien de moments tu as eus avec elles.",
		OnTheCard:    "Sur la fiche de l’école, et pas encore dans ta liste : %s.",
		NoFamilies:   "Il n’y a pas encore de famille sur ta liste.",
		Thresholds:   "Écrire sur les seuils", HearMoments: "Entendre les moments d’une occasion ou d’une famille",
		TakeOff: "Enlever quelque chose d’une liste", ListsAgain: "Réentendre les listes",
		AskChance: "Comment appelles-tu l’occasion ?", AskPlace: "Où est-ce ? Sans lieu, on ne compte pas combien de fois tu l’as saisie.",
		AskMoment: "Quand est-ce ? Entrée si c’est toujours possible.",
		AskFamily: "Quel nom d’emprunt donnes-tu à la famille ?", AliasAbout: "Un nom choisi par toi, ni initiales ni vrai nom. Par exemple Parent Tournesol.",
		Added:    "Ajouté : %s.",
		WhichRow: "De quelle occasion ou de quelle famille ? Entrée ramène en arrière.", WhichOff: "Que peut-on enlever ? Entrée ramène en arrière.",
		FamiliesStay: "Les familles qui sont dans tes réflexions restent sur la liste.",
		TakenOff:     "Plus sur la liste : %s. Avec “%s”, c’est de retour.",
	}
}
