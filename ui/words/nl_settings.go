package words

func settingsNL() SettingsWords {
	return SettingsWords{
		Title: "Instellingen", Name: "Naam", NameNote: "Alleen op wat je indient, en op een blad voor het gesprek of je mentor.",
		Stage: "Stage", Start: "Eerste stagedag", StartNote: "Vanaf deze dag tellen de stageweken. Bijvoorbeeld 2/3/2026. Leeg: de week van je eerste reflectie.",
		StartNone: "vanaf je eerste reflectie", Focus: "Focus",
		FocusNote: "Kies tot drie criteria die bij “Gewoon” eerst aan bod komen. Zonder focus zijn dat de criteria die nog stil bleven.", FocusNone: "wat stil bleef",
		Language: "Taal", Theme: "Kleuren", ThemeAuto: "zoals de terminal", ThemeDark: "donker", ThemeLight: "licht", ThemeNone: "zonder kleur",
		Mouse: "Muis", MouseOn: "aan", MouseOff: "uit", MouseNote: "Aan: je klikt op rijen, velden en toetsen, en selecteert in de terminal met shift erbij. Uit: de muis is van de terminal.",
		FocusCount: Plural{"1 gekozen", "%d gekozen"}, FocusFull: "Je koos er al drie. Haal er eerst een weg met %s.", Chosen: "gekozen",
		Rubric: "Rubric", Journal: "Je logboek staat hier",
	}
}

func helpNL() HelpWords {
	return HelpWords{
		Title: "Hulp", Intro: "ctrl+n betekent: houd ctrl ingedrukt en druk op n. Onderaan elk scherm staan de toetsen die daar werken.",
		InWalk: "In een koffiemoment", OnOverview: "Op het overzicht", InList: "In de lijst", Standing: "Waar je staat", HandingIn: "Bij het indienen", InEntry: "Bij een reflectie", Reviewing: "Bij het nalezen", Everywhere: "Overal",
		Levels:  "Een niveau kies je met zijn cijfer of zijn letter; 0 is “geen gelegenheid”. Op azerty mag dat zonder shift.",
		Writing: "In een tekst: enter is een nieuwe regel, ctrl+z maakt ongedaan, ctrl+y doet het opnieuw, ctrl+w wist een woord. Met ctrl en een pijl ga je een woord verder of terug, met ctrl+home en ctrl+end naar begin en einde; houd er shift bij ingedrukt om te selecteren. Plakken doe je zoals altijd in je terminal. In een tekst die niet in beeld past, bladeren pgup en pgdn; elders werken ze als ctrl+p en ctrl+n.",
		Safe:    "Wat is veilig?", SafeAbout: "Wat je schrijft, wordt vanzelf bewaard, ook als je het venster sluit. Het blijft in één bestand op deze computer; het programma kan geen verbinding maken.",
	}
}
