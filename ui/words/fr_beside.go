package words

func besideFR() BesideWords {
	return BesideWords{
		Turn: "Au tour du parent", TurnAbout: "comment ce parent le raconterait-il ?",
		AskTold:   "Raconte le même moment comme ce parent le raconterait : “Je …”",
		ToldAbout: "Quelques lignes. Tu ne peux pas en avoir la certitude, et ce n’est pas nécessaire.",
		AskParent: "Qu’est-ce que ce parent voudrait savoir de toi ?",
		Look:      "Regard en arrière", LookAbout: "que vois-tu maintenant ?",
		AskLook: "Que vois-tu maintenant que tu ne voyais pas alors ?", LookStays: "Ce que tu as écrit alors reste. Ceci vient à côté, avec la date d’aujourd’hui.",
		Later:  "Vu plus tard",
		Mentor: "De ton maître de stage", MentorAbout: "recopier ce qu’il en a écrit", MentorWrote: "Ce que ton maître de stage a écrit",
		AskMentor: "Qu’est-ce que ton maître de stage a écrit sur ce moment ?", TypeOver: "Recopie-le. Remplace les noms comme dans ton propre texte ; il reste dit que ce sont les mots de ton maître de stage.",
		AskShare: "Cela peut-il partir avec ce que tu remets ?", ShareNo: "Non, cela reste chez moi", ShareYes: "Oui, cela peut partir",
		NoAbout: "personne d’autre ne le lit", YesAbout: "avec ce moment, après le contrôle des noms",
		Mine: "reste chez toi", Travels: "peut partir",
		NextAsk: "encore une question", NextShare: "cela peut-il partir ?", NextDone: "terminé",
		TurnKept: "Tour du parent gardé", LookKept: "Gardé à côté du moment", TurnGone: "Le tour du parent est remis comme avant", LookGone: "Retiré, le moment est comme avant",
		MentorKept: "Gardé, comme mots de ton maître de stage", MentorGone: "Ce que ton maître de stage a écrit est remis comme avant",
		ComesBy: "Tu te souviens ? %s", NoneYet: "dès trois semaines après un moment",
		NoneAbout:  "Il n’y a pas de moment d’il y a trois semaines ou plus que tu n’as pas encore revu.\n\nTu veux quand même y revenir ? Ouvre une réflexion dans la liste et appuie sur t.",
		Chapter:    "Tour du parent, regard en arrière, maître de stage",
		TurnHelp:   "Au tour du parent : le même moment, raconté par le parent. Ouvre une réflexion et appuie sur o.",
		LookHelp:   "Regard en arrière : ce que tu vois maintenant dans un moment d’il y a des semaines. Ouvre une réflexion et appuie sur t. Parfois, un moment d’il y a trois semaines ou plus passe dans l’aperçu ; avec F3, il s’en va pour une semaine.",
		MentorHelp: "Ce que ton maître de stage a écrit : s’il a noté quelque chose sur papier à propos d’un moment, recopie-le. Ouvre une réflexion et appuie sur m.",
		ShareHelp:  "Ce que tu écris ici reste chez toi jusqu’à ce que tu choisisses oui à la fin.",
		QuietNot:   "La réflexion elle-même et ses versions ne changent pas.",
	}
}
