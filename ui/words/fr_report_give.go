package words

func reportGiveFR() ReportGiveWords {
	return ReportGiveWords{
		Mentor:      "Ce que j’aimerais exercer cette semaine",
		MentorFor:   "Pour mon maître de stage. Il n’y a ni parent ni enfant dessus : peux-tu laisser cela ainsi ?",
		MentorNamed: "Pour mon maître de stage. Il y est question de personnes que je rencontre ici : ne laisse pas traîner cette feuille.",
		GiveMe:      "Donne-moi cette semaine …",
		FocusHead:   "Voici à quoi je fais attention",
		Criterion:   "Quoi", Meaning: "Ce que cela veut dire",
		ChancesHead: "Occasions de rencontrer des parents dans cette école",
		Asked:       "Ce que les parents demandent ici : %s", NoChances: "Quelles occasions y a-t-il ici ? Nous les notons ensemble.",
		LevelsHead: "Les niveaux, en mots simples",
		RoomHead:   "Tes mots", RoomAsk: "Que m’as-tu vu faire ou dire ? Que puis-je essayer une prochaine fois ? Je peux recopier ceci dans mon journal, comme tes mots.",
		MentorCut: "Tout n’entrait pas sur cette feuille : un texte qui finit par “…” est raccourci.",
		Cards:     "Cartes pour le groupe",
		CardsFor:  "Pour un échange en petit groupe. De qui vient une carte et de qui elle parle n’y est pas dit, et personne ne doit le deviner.",
		Card:      "Carte %d", CardMoment: "Ce qui s’est passé",
		CardCut:  "Raccourci pour entrer sur la carte (…).",
		CardsCut: Plural{"Sur 1 carte, un texte est raccourci.", "Sur %d cartes, un texte est raccourci."},
	}
}
