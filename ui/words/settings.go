package words

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
	Mouse, MouseOn, MouseOff    string
	MouseNote                   string
	FocusCount                  Plural
	FocusFull                   string // the key that takes a tick away
	Chosen                      string
	Rubric, Journal             string
}

// HelpWords are those of the help screen.
type HelpWords struct {
	Title, Intro                                    string
	InWalk, OnOverview, InList, InEntry, Everywhere string
	Reviewing                                       string
	Standing, HandingIn                             string
	Levels, Writing                                 string
	Safe, SafeAbout                                 string
}
