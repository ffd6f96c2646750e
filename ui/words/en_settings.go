package words

func settingsEN() SettingsWords {
	return SettingsWords{
		Title: "Settings", Name: "Name", NameNote: "Only on what you hand in, and on a page for the talk or your mentor.",
		Stage: "Placement", Start: "Placement starts", StartNote: "Placement weeks are counted from this day. For instance 2/3/2026 (day/month/year). Empty: the week of your first entry.",
		StartNone: "from your first entry", Focus: "Focus",
		FocusNote: "Choose up to three criteria that come first at “Normal”. Without a focus these are the criteria that have been quiet.", FocusNone: "what has been quiet",
		Language: "Language", Theme: "Colours", ThemeAuto: "like the terminal", ThemeDark: "dark", ThemeLight: "light", ThemeNone: "no colour",
		Mouse: "Mouse", MouseOn: "on", MouseOff: "off", MouseNote: "On: you click on rows, fields and keys, and select in the terminal while holding shift. Off: the mouse is the terminal’s.",
		FocusCount: Plural{"1 chosen", "%d chosen"}, FocusFull: "You chose three already. Take one away first with %s.", Chosen: "chosen",
		Rubric: "Rubric", Journal: "Your journal is here",
	}
}

func helpEN() HelpWords {
	return HelpWords{
		Title: "Help", Intro: "ctrl+n means: hold ctrl and press n. At the foot of each screen are the keys that work there.",
		InWalk: "In a coffee moment", OnOverview: "On the overview", InList: "In the list", Standing: "Where you stand", HandingIn: "Handing in", InEntry: "At an entry", Reviewing: "While reviewing", Everywhere: "Everywhere",
		Levels:  "Choose a level by its digit or its letter; 0 is “no opportunity”. On AZERTY that works without shift.",
		Writing: "In a text: enter is a new line, ctrl+z undoes, ctrl+y redoes, ctrl+w deletes a word. With ctrl and an arrow you go a word on or back, with ctrl+home and ctrl+end to the start and the end; hold shift as well to select. Paste as you always do in your terminal. In a text that is longer than its field pgup and pgdn turn its pages; elsewhere they work like ctrl+p and ctrl+n.",
		Safe:    "What is safe?", SafeAbout: "What you write is saved automatically, also when you close the window. It stays in one file on this computer; the program can’t make a connection.",
	}
}
