package ui

// SettingsWords are those of the settings.
type SettingsWords struct {
	Title                       string
	Name, NameNote              string
	Stage, Start, StartNote     string
	StartNone                   string
	Focus, FocusNote, FocusNone string
	Language                    string
	Theme, ThemeAuto, ThemeDark string
	ThemeLight, ThemeNone       string
	Rubric, Journal             string
}

func settingsNL() SettingsWords {
	return SettingsWords{
		Title: "Instellingen", Name: "Naam", NameNote: "Alleen te zien voor je lector, als je zelf iets indient.",
		Stage: "Stage", Start: "Eerste stagedag", StartNote: "Hieruit tellen de stageweken. Bijvoorbeeld 2/3/2026. Leeg: de week van je eerste reflectie.",
		StartNone: "vanaf je eerste reflectie", Focus: "Focus",
		FocusNote: "Tot drie criteria die “gewoon” als eerste vraagt. Zonder focus vraagt het wat stil bleef.", FocusNone: "wat stil bleef",
		Language: "Taal", Theme: "Kleuren", ThemeAuto: "zoals de terminal", ThemeDark: "donker", ThemeLight: "licht", ThemeNone: "zonder kleur",
		Rubric: "Rubric", Journal: "Je logboek staat hier",
	}
}

func settingsEN() SettingsWords {
	return SettingsWords{
		Title: "Settings", Name: "Name", NameNote: "Seen by your lecturer only, and only if you hand something in.",
		Stage: "Stage", Start: "First day", StartNote: "Weeks are counted from here. For instance 2/3/2026 (day/month/year). Empty: the week of your first entry.",
		StartNone: "from your first entry", Focus: "Focus",
		FocusNote: "Up to three criteria that “normal” asks first. Without a focus it asks what has been quiet.", FocusNone: "what has been quiet",
		Language: "Language", Theme: "Colours", ThemeAuto: "like the terminal", ThemeDark: "dark", ThemeLight: "light", ThemeNone: "no colour",
		Rubric: "Rubric", Journal: "Your journal is here",
	}
}

// HelpWords are those of the help screen.
type HelpWords struct {
	Title, Intro                                    string
	InWalk, OnOverview, InList, InEntry, Everywhere string
	Standing, HandingIn                             string
	Levels, Writing                                 string
	Safe, SafeAbout                                 string
}

func helpNL() HelpWords {
	return HelpWords{
		Title: "Toetsen", Intro: "ctrl+n betekent: houd ctrl ingedrukt en druk op n. Onderaan elk scherm staan de toetsen die daar werken.",
		InWalk: "In een koffiemoment", OnOverview: "Op het overzicht", InList: "In de lijst", Standing: "Waar je staat", HandingIn: "Bij het indienen", InEntry: "Bij een reflectie", Everywhere: "Overal",
		Levels:  "Een niveau kies je met zijn cijfer of zijn letter; 0 is “geen gelegenheid”. Op azerty mag dat zonder shift.",
		Writing: "In een tekst: enter is een nieuwe regel, ctrl+z maakt ongedaan, ctrl+w wist een woord. Plakken doe je zoals altijd in je terminal; pgup en pgdn werken als ctrl+p en ctrl+n.",
		Safe:    "Wat is veilig?", SafeAbout: "Wat je schrijft, wordt vanzelf bewaard, ook als je het venster sluit. Het blijft in één bestand op deze computer; het programma kan geen verbinding maken.",
	}
}

func helpEN() HelpWords {
	return HelpWords{
		Title: "Keys", Intro: "ctrl+n means: hold ctrl and press n. At the foot of each screen are the keys that work there.",
		InWalk: "In a coffee moment", OnOverview: "On the overview", InList: "In the list", Standing: "Where you stand", HandingIn: "Handing in", InEntry: "At an entry", Everywhere: "Everywhere",
		Levels:  "Choose a level by its digit or its letter; 0 is “no opportunity”. On AZERTY that works without shift.",
		Writing: "In a text: enter is a new line, ctrl+z undoes, ctrl+w deletes a word. Paste as you always do in your terminal; pgup and pgdn work like ctrl+p and ctrl+n.",
		Safe:    "What is safe?", SafeAbout: "What you write is saved by itself, also when you close the window. It stays in one file on this computer; the program can’t make a connection.",
	}
}
