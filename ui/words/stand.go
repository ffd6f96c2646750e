package words

import (
	"fmt"

	"koffiemoment/journal"
)

// StandWords are those of the screens that show where a student stands: self-assessment, growth, mirror, intentions and
// surroundings.
type StandWords struct {
	Assess, Growth, Mirror, Intentions, Around string
	WholeStudy, Nothing                        string
	Moments, Families                          Plural
	And                                        string

	// The self-assessment, and one criterion of it.
	AssessAbout                   string // judged, all: for the overview
	MomentsHead, FamiliesColumn   string
	LevelsColumn, NotYet          string
	NoMomentShort, Ticked         string
	WordsOnly                     string
	OfWhich                       string // parts of them
	LevelOnly                     string
	WithWordsOnly, WithLevelOnly  Plural
	WithFamilies                  string // moments, families
	MoreMoments                   string // how many
	YourLevel, Chosen             string
	LevelGone, PutBack            string // letters; criterion
	PlaceOf                       string // place, of
	WhyRow, Empty, MomentsRow     string
	LinkedOf                      string // linked, of
	PerhapsAlso                   string
	Onward, BackToTable           string
	NoMoment                      string // followed by a question
	WantsFollowUp, WantsMoments   string // level
	Still                         Plural
	OtherFamily                   string
	Apart                         Plural
	OtherRubric, OtherRubricAbout string
	AskFinish, EstimateFinished   string
	NothingToFinish               string
	Why, Link, Story              string
	Supported, Expected           string // names; level
	OnDay                         string // day, level
	Shifted                       string // day, level, level now

	// Growth over the weeks.
	GrowthWeeks     string // first, last
	StillQuiet      string
	InWeek, InWeeks string // what, weeks
	MomentsInWeek   string // moments, week

	// The mirror: its facts are said without judging them, and without guessing why.
	MirrorAbout    string
	QuestionOf     string // place, of
	FactNames      map[journal.Fact]string
	YouEstimate    string // criterion, level
	SaysInitiative string // part, of
	SaysFamiliesOf string // part, of
	SaysFamilies   string // moments, families
	SaysTopics     string // topic, part, of, topics
	SaysInput      string // part, of
	SaysLanguages  string // part, of, the languages
	SaysReturned   string // of, part
	SaysQuiet      string // names
	SaysAllMet     string // of
	Asks           map[journal.Fact]string
	AsksFamiliesOf string
	AsksAllMet     string
	TheMoments     Plural
	Counted        string // of one among them
	MirrorStill    string
	Awaits         map[journal.Fact]string
	AwaitsOf       string // so many, of
	AwaitsNext     string
	StageRow       string
	ToStage        string // stage
	MirrorEnd      string

	// Intentions: none is ever overdue.
	NoIntention, StillOpen string
	LetGone, TakenUp       string

	// The chances that a school gives, and the families of the class.
	ChancesHead, FamiliesHead        string
	AddChance, AddFamily, ChanceName string
	AddIt, GoneFromList, ListBack    string // GoneFromList: a name
	NotUsedYet                       string
	UsedTimes                        Plural
	FamilyStays                      string
	AliasFaults                      map[journal.AliasFault]string
	Chances                          map[string]string // by place and moment
}

// StartingChances are the chances that a student starts from.
func (w *StandWords) StartingChances() []journal.Chance {
	var out []journal.Chance
	for _, c := range [][2]string{{"klasdeur", "brengen"}, {"klasdeur", "halen"}, {"klas", "brengen"}, {"poort", "brengen"}, {"poort", "halen"},
		{"speelplaats", ""}, {"koffiemoment", ""}, {"online", ""}} {
		out = append(out, journal.Chance{Name: w.Chances[c[0]+" "+c[1]], Place: c[0], Moment: c[1]})
	}
	return out
}

// SayMirror words what was counted for a fact of the mirror. Listed says that the families of the class are known, which alone makes a whole
// of them, and name gives the name of a criterion.
func (w *StandWords) SayMirror(fact *journal.Reflection, listed bool, name func(id string) string) string {
	switch fact.Fact {
	case journal.FactInitiative:
		return fmt.Sprintf(w.SaysInitiative, fact.Part, fact.Of)
	case journal.FactFamilies:
		if listed {
			return fmt.Sprintf(w.SaysFamiliesOf, fact.Part, fact.Of)
		}
		return fmt.Sprintf(w.SaysFamilies, fact.Of, fact.Part)
	case journal.FactTopics:
		return fmt.Sprintf(w.SaysTopics, fact.Names[0], fact.Part, fact.Of, len(fact.Names))
	case journal.FactInput:
		return fmt.Sprintf(w.SaysInput, fact.Part, fact.Of)
	case journal.FactLanguages:
		return fmt.Sprintf(w.SaysLanguages, fact.Part, fact.Of, List(fact.Names, w.And))
	case journal.FactReturned:
		return fmt.Sprintf(w.SaysReturned, fact.Of, fact.Part)
	}
	if len(fact.Names) == 0 {
		return fmt.Sprintf(w.SaysAllMet, fact.Of)
	}
	names := make([]string, len(fact.Names))
	for i, id := range fact.Names {
		names[i] = name(id)
	}
	return fmt.Sprintf(w.SaysQuiet, List(names, w.And))
}

// AskMirror gives the one question to a fact of the mirror.
func (w *StandWords) AskMirror(fact *journal.Reflection, listed bool) string {
	switch {
	case fact.Fact == journal.FactFamilies && listed:
		return w.AsksFamiliesOf
	case fact.Fact == journal.FactQuiet && len(fact.Names) == 0:
		return w.AsksAllMet
	}
	return w.Asks[fact.Fact]
}
