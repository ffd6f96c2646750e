package ui

// HandInOutput are the words of handing in on the command line.
type HandInOutput struct {
	None                   string
	Private                string // an entry's id
	OtherStage             string // an entry's id
	Stays                  Counted
	Undecided              Counted
	Unwritten, Decide      string // follow on Undecided
	Fixed, SendIt          string
	Identifying, Sensitive string
	Kept, NothingFound     string
	Places                 PlaceWords
	Preview                PreviewWords
}

// PlaceWords name the places of a hand-in that are no question of a walk.
type PlaceWords struct{ Alias, Why, Reply, Estimate, Deeper string }

// PreviewWords are those around what a lecturer gets to read.
type PreviewWords struct {
	Student, NoName, Stage, Made, Chosen, Aliases string
	Dates, Weeks, Real                            string
	Whole, Picked                                 string
	Range                                         string // two weeks or days
	Version                                       string // its number
	Open, Finished                                string // Finished is followed by a week or day
	Moments, Outcome, Reply                       string
	Entry                                         string // its number
	Another                                       string // a moment that does not travel
	Stays                                         string
}

func handInOutputNL() HandInOutput {
	return HandInOutput{
		None:        "Hier past geen reflectie bij die mee kan. Er is niets geschreven. Welke er zijn, zie je met: koffiemoment list",
		Private:     "Reflectie %s is privé en blijft hier. Er is niets geschreven. Laat ze weg, of zet in het programma eerst het privéteken uit.",
		OtherStage:  "Reflectie %s hoort bij een andere stage dan die van --stage. Er is niets geschreven. Laat een van beide weg.",
		Stays:       Counted{"1 privéreflectie blijft hier.", "%d privéreflecties blijven hier."},
		Fixed:       "Elke zelfinschatting die meeging, ligt nu vast. Wat je later verandert, komt ernaast.",
		SendIt:      "Geef dit bestand zelf door; koffiemoment verstuurt niets. Het antwoord open je later met: koffiemoment answer BESTAND",
		Identifying: "Dit kan iemand herkenbaar maken", Sensitive: "Dit raakt aan een gevoelige kwestie",
		Kept: "blijft staan", NothingFound: "Er is niets gevonden. Dit is een hulp, geen garantie: lees het zelf ook na.",
		Undecided: Counted{"1 vondst kan iemand herkenbaar maken en wacht op jouw keuze.", "%d vondsten kunnen iemand herkenbaar maken en wachten op jouw keuze."},
		Unwritten: "Er is niets geschreven. Wat gevonden is, toont --check.",
		Decide:    "Vervangen doe je in het programma: koffiemoment handin. Alles laten staan zoals het is, kan met --keep-found.",
		Places:    PlaceWords{Alias: "schuilnaam", Why: "waarom deze", Reply: "je reactie op een antwoord", Estimate: "zelfinschatting", Deeper: "verdieping"},
		Preview: PreviewWords{
			Student: "Student", NoName: "zonder naam", Stage: "Stage", Made: "Gemaakt", Chosen: "Gekozen", Aliases: "Schuilnamen",
			Dates: "Datums", Weeks: "alleen stageweken", Real: "echte datums",
			Whole: "alles", Picked: "zelf gekozen", Range: "%s tot en met %s",
			Version: "versie %d", Open: "nog open", Finished: "afgerond",
			Moments: "momenten", Outcome: "Wat er van het voornemen kwam", Reply: "Je reactie op een antwoord",
			Entry: "Reflectie %s", Another: "een moment dat niet meegaat",
			Stays: "Je kantlijn en de uren gaan niet mee.",
		},
	}
}

func handInOutputEN() HandInOutput {
	return HandInOutput{
		None:        "No entry that can go along fits this. Nothing was written. See which there are with: koffiemoment list",
		Private:     "Entry %s is private and stays here. Nothing was written. Leave it out, or first take its private mark off in the program.",
		OtherStage:  "Entry %s belongs to another stage than that of --stage. Nothing was written. Leave out one of the two.",
		Stays:       Counted{"1 private entry stays here.", "%d private entries stay here."},
		Fixed:       "Each self-assessment that went along is fixed now. What you change later stands beside it.",
		SendIt:      "Pass this file on yourself; koffiemoment sends nothing. Later you open the answer with: koffiemoment answer FILE",
		Identifying: "This may identify someone", Sensitive: "This touches a sensitive matter",
		Kept: "stays as it is", NothingFound: "Nothing was found. This is a help and no guarantee: read it over yourself, too.",
		Undecided: Counted{"1 finding may identify someone and waits for your choice.", "%d findings may identify someone and wait for your choice."},
		Unwritten: "Nothing was written. --check shows what was found.",
		Decide:    "Replace them in the program: koffiemoment handin. To leave all of it as it is, use --keep-found.",
		Places:    PlaceWords{Alias: "alias", Why: "why this one", Reply: "your reply to an answer", Estimate: "self-assessment", Deeper: "deepening"},
		Preview: PreviewWords{
			Student: "Student", NoName: "without a name", Stage: "Stage", Made: "Made", Chosen: "Chosen", Aliases: "Aliases",
			Dates: "Dates", Weeks: "weeks of the stage only", Real: "the dates themselves",
			Whole: "everything", Picked: "picked by hand", Range: "%s to %s",
			Version: "version %d", Open: "still open", Finished: "finished",
			Moments: "moments", Outcome: "What came of the intention", Reply: "Your reply to an answer",
			Entry: "Entry %s", Another: "a moment that does not go along",
			Stays: "Your margin and the times of day do not go along.",
		},
	}
}
