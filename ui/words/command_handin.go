package words

// HandInOutput are the words of handing in on the command line.
type HandInOutput struct {
	None                   string
	Private                string // an entry's id
	OtherStage             string // an entry's id
	Stays                  Plural
	Undecided, ReplacedIn  Plural
	Unwritten, Decide      string // follow on Undecided
	Fixed, SendIt          string
	Identifying, Sensitive string
	Kept, NothingFound     string
	Instead                string // what may stand in the place of what was found
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
	ReplyTo                                       string // name
	EstimateStays                                 string
	Entry                                         string // its number
	Another                                       string // a moment that does not travel
	Stays                                         string
}
