package words

func settingsFR() SettingsWords {
	return SettingsWords{
		Title: "Réglages", Name: "Nom", NameNote: "Seulement sur ce que tu remets, et sur une feuille pour l’entretien ou ton maître de stage.",
		Stage: "Stage", Start: "Premier jour", StartNote: "Les semaines de stage comptent à partir de ce jour. Par exemple 2/3/2026. Vide : la semaine de ta première réflexion.",
		StartNone: "dès ta première réflexion", Focus: "Focus",
		FocusNote: "Choisis jusqu’à trois critères qui viennent d’abord avec “Normal”. Sans focus, ce sont les critères restés calmes.", FocusNone: "ce qui est resté calme",
		Language: "Langue", Theme: "Couleurs", ThemeAuto: "comme le terminal", ThemeDark: "sombre", ThemeLight: "clair", ThemeNone: "sans couleur",
		Mouse: "Souris", MouseOn: "oui", MouseOff: "non", MouseNote: "Oui : tu cliques sur les rangées, champs et touches, et tu sélectionnes dans le terminal avec maj. Non : la souris est au terminal.",
		FocusCount: Plural{"%d choisi", "%d choisis"}, FocusFull: "Tu en as déjà choisi trois. Enlèves-en d’abord un avec %s.", Chosen: "choisi",
		Rubric: "Grille", Journal: "Ton journal est ici",
	}
}

func helpFR() HelpWords {
	return HelpWords{
		Title: "Aide", Intro: "ctrl+n veut dire : tiens ctrl enfoncé et appuie sur n. En bas de chaque écran se trouvent les touches qui y marchent.",
		InWalk: "Dans un moment café", OnOverview: "Dans l’aperçu", InList: "Dans la liste", Standing: "Où tu en es", HandingIn: "Pour remettre", InEntry: "Pour une réflexion", Reviewing: "Pour relire", Everywhere: "Partout",
		Levels:  "Un niveau se choisit par son chiffre ou sa lettre ; 0 est “pas d’occasion”. En azerty, cela va aussi sans maj.",
		Writing: "Dans un texte : entrée fait une nouvelle ligne, ctrl+z annule, ctrl+y refait, ctrl+w efface un mot. Avec ctrl et une flèche, tu avances ou recules d’un mot, avec ctrl+home et ctrl+end vers le début et la fin ; tiens maj enfoncé pour sélectionner. Coller se fait comme toujours dans ton terminal. Dans un texte plus long que l’écran, pgup et pgdn font défiler ; ailleurs, elles font comme ctrl+p et ctrl+n.",
		Safe:    "Qu’est-ce qui est sûr ?", SafeAbout: "Ce que tu écris est enregistré tout seul, aussi si tu fermes la fenêtre. Cela reste dans un seul fichier sur cet ordinateur ; le programme ne peut pas faire de connexion.",
	}
}
