package words

import (
	"cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// StudentWords are about one student's hand-in, as a lecturer reviews it.
type StudentWords struct {
	// The student whole.
	NoName                    string // followed by the beginning of an id
	Of, CriterionOf, EntryOf  string // place, of how many
	Filtered                  string // of fewer than all
	Criteria, Entries         string // names of the two parts, with how many are done or to do, of how many
	CriteriaShort             string // done, of how many
	EntriesShort              string // to do
	Made                      string // week or date
	Dates                     map[exchange.Dates]string
	Chosen                    map[exchange.Choosing]string
	Range                     string // from, to
	Since                     string // followed by what changed
	Unread, Changed, Gone     Plural
	Claims                    Plural
	Asks, Replied, Why, Whole string
	Others                    string // number
	NoEstimate, NoEntries     string
	Self, Own                 string
	Signs                     map[string]string

	// One criterion, one entry, and the lists of points and phrases.
	Student, You, NextStep, Comment  string
	NoLevel, OtherRubric, OwnOther   string
	Hidden, HiddenShort, LevelHidden string
	ClaimChanged, EntryChanged       string // the latter without a full stop
	EarlierComment                   string // revision
	Linked                           string
	MomentsOf, WithFamilies          Plural
	MoreMoments                      string // number
	NoMoment                         string
	CannotAbout                      string
	FollowsUnseen                    string
	Came                             string // outcome, when
	UnreadAgain, AllRead, Now        string // Now with a name
	OnlyOne, FirstAgain, LastAgain   string
	NotInRubric, More                string
	Points, PointsAbout, AddPoint    string
	Phrases, PhrasesAbout, AddPhrase string
	KeepPhrase, PhraseKept, AnyLevel string
	NoteGone, InHelp                 string

	// Placing a criterion.
	Same, PlacesSelf, WherePlace, StoryOf, ArrowsRead string // PlacesSelf with a name
	PutBack, WasAnswered                              string // WasAnswered with a level and a date
	Point, PointYes, PointNo                          string
	FirstCriterion, LastCriterion, Astray, Wider      string
	CommentOn                                         string // a part
	NewSentences                                      Plural
	Misnamed                                          string // a rubric, version

	// The answer as a whole, and what the lecturer keeps.
	Answer, Nothing, OnlyYou                 string
	Ready, ReadyNo, ReadyAbout               string
	Closing, ClosingAbout                    string
	Note, NoteAbout, Label, LabelAbout       string
	Colleague, ColleagueAbout, ColleagueNone string
	ColleagueOther, ColleagueHere            string // a name
}

// TellApart gives what has to stand behind the name of a student of a cohort: the beginning of the journal's id where another student has
// that name, and the stage, in the student's own words, where several hand-ins of this student are there. Most names need nothing.
func (c *Catalog) TellApart(of *store.Cohort, b *journal.Brief) (marks []string) {
	if id := of.Twin(b); id != "" {
		marks = append(marks, id)
	}
	switch {
	case of.Stages(b.Journal) < 2:
	case b.Stage == "":
		marks = append(marks, c.Stand.WholeStudy)
	default:
		marks = append(marks, cmp.Or(b.StageName, b.Stage))
	}
	return marks
}

// The signs beside a criterion or an entry; each has a word in the catalog.
const (
	SignChanged = "!"
	SignApart   = "↔"
	SignRemark  = "▪"
	SignAsks    = "■"
	SignUnread  = "●"
	SignRead    = "○"
	SignReply   = "»" // the student answered an answer
	SignCannot  = "–" // what cannot be judged, on both sides
)
