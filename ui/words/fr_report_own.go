package words

func reportOwnFR() ReportOwnWords {
	return ReportOwnWords{
		For:     "Pour toi-même : il y a ici plus que ce que tu remettrais. Garde-le comme un journal intime.",
		Margins: "Ta marge y est aussi.", Private: "Ce que tu as gardé privé y est aussi, avec ■ à côté.", PrivateOnly: "Tu as gardé cette réflexion privée.",

		PrivateStays: Plural{"%d moment privé n’y est pas.", "%d moments privés n’y sont pas."},
		Moment:       "Le moment", Stage: "Mon journal · %s", Study: "Mon journal · tous les stages", Overview: "Aperçu · %s", NoStage: "sans stage",
		Period: "%s à %s", Made: "Fait le %s",
		Nothing: "Pas encore de moments dans ce stage. Ce que tu écris après une rencontre viendra ici.", NothingYet: "Encore rien dans ton journal. Ce que tu écris après une rencontre viendra ici.",
		Shut: "Ce que tu as dit d’abord d’une affirmation reste fermé jusqu’à ce que tu y répondes à nouveau après.",

		Met: "Moments par critère : %s", MetAbout: "Derrière chaque critère, dans combien de moments tu as écrit quelque chose ou choisi un niveau. Un moment peut aller avec plus d’un critère.",
		Goals: "Moments par objectif", GoalsAbout: "Derrière chaque objectif, dans combien de moments tu l’as coché.",
		Weeks:      "Niveaux par semaine : %s",
		WeeksAbout: "Chaque colonne est une semaine du stage, et chaque case contient le dernier niveau de cette semaine, d’autant plus foncé qu’il est haut. Là où il n’y a rien, cela n’a pas été abordé cette semaine.",
		WeeksHead:  "%s · %s",
		Began:      "Qui a commencé l’échange", BeganAbout: "Dans %d des %d moments, tu as noté qui a commencé.",
		Families: "Moments par famille", FamAbout: "Chaque famille de ta liste de classe et chaque famille de tes réflexions, avec le nombre de moments que tu as écrits sur elle.",
		Topics: "Moments par sujet", TopicsAbout: "Un moment peut parler de plus d’un sujet.", AndMore: "Et aussi",
		Chances: "Occasions de l’école", ChancesAbout: "Derrière chaque occasion de rencontrer des parents, dans combien de moments tu l’as saisie.",
		Thresholds: "Seuils de l’école",
		Levels:     "Niveaux dans ce moment", Unknown: "%s : %s",

		Number: "Numéro", Criterion: "Critère", Goal: "Objectif", Who: "Qui", Family: "Famille", Topic: "Sujet", Chance: "Occasion", Level: "Niveau",
		Plan: "Intention", PlanMade: "Faite", CameOf: "Ce qui en est venu", OwnLevel: "Mon niveau", Reason: "Pourquoi", Wrote: "%s : ce que j’ai écrit", OutcomeOn: "%s (%s)",
	}
}
