package words

// ReportGiveWords are those of what a student gives away: the mentor's page and cards for the group.
type ReportGiveWords struct {
	Mentor, MentorFor   string
	MentorNamed         string // in place of MentorFor, where the sentence of the student may name somebody
	GiveMe              string // begins the student's own sentence
	FocusHead           string
	Criterion, Meaning  string // names of columns
	ChancesHead         string
	Asked, NoChances    string // what was ticked on the school's card
	LevelsHead          string
	RoomHead, RoomAsk   string // where the mentor writes
	MentorCut           string
	Cards, CardsFor     string
	Card                string // number
	CardMoment, CardCut string
	CardsCut            Plural
}
