package words

import (
	"fmt"
	"slices"
	"time"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// StartWords are about a college's start file: at the student who opens it, and at whoever makes it.
type StartWords struct {
	Title   string
	From    string // the name of the sender
	Compare string // the name of the sender

	Rubric, Card, Seal string // what stands before a row
	Version            string // a title, a number
	Begins             string // a day
	Have               string // a text: of what is there already
	OwnDay             string // a day that the student set
	Keeps              string // a text: of what the student has in other words
	For                string // names
	SetAside           string // names

	NotNow, TakeNow, TakeSays  string
	TakeAnyway, TakeAnywaySays string
	AskReplace                 string // the name of the sender
	Taking, Taken, GoOn        string
	KnownAlready, NoJournal    string

	// To whoever makes one.
	DefaultFile string // what the file is called, without its end: the id of the rubric, the version
	BadDay      string // what was given
	NeedsName   string
	NoStage     string // what was given, the stages there are
	NoLecturer  string // the file
	NoCard      string // the file
	TwoOfOne    string // the name
	Made        string // the eight words
}

// SayStart gives, row by row, what a start file holds and what of that is there already.
func (c *Catalog) SayStart(file *exchange.StartFile, b *store.Beginning) (rows []Pair) {
	say := &c.Start
	had := func(text string, brings bool) string {
		if brings {
			return text
		}
		return fmt.Sprintf(say.Have, text)
	}
	rows = append(rows, Pair{say.Rubric, had(fmt.Sprintf(say.Version, file.Rubric.Title.In(c.Lang), file.Rubric.Version), b.Rubric)})
	switch card := file.Card; {
	case card == nil:
	case b.CardAside:
		rows = append(rows, Pair{say.Card, fmt.Sprintf(say.Keeps, card.Title)})
	default:
		rows = append(rows, Pair{say.Card, had(fmt.Sprintf(say.Version, card.Title, card.Version), b.Card)})
	}
	for i := range file.Rubric.Stages {
		rows = append(rows, c.sayBegins(&file.Rubric.Stages[i], file, b)...)
	}
	sender := *file.Sender()
	names := []string{sender.Reviewer.Name}
	for _, l := range file.Lecturers {
		if l != sender && !slices.Contains(b.SetAside, l) {
			names = append(names, l.Reviewer.Name)
		}
	}
	return append(rows, Pair{say.Seal, had(fmt.Sprintf(say.For, List(names, c.Stand.And)), len(b.Lecturers) > 0)})
}

// sayBegins is about one stage, in the order of the rubric.
func (c *Catalog) sayBegins(stage *rubric.Stage, file *exchange.StartFile, b *store.Beginning) []Pair {
	for _, begins := range file.Stages {
		day, err := time.Parse(time.DateOnly, begins.Start)
		if begins.Stage != stage.ID || err != nil {
			continue
		}
		text := fmt.Sprintf(c.Start.Begins, c.Dates.WholeDay(day))
		if own, set := b.Set[stage.ID]; set && own.Format(time.DateOnly) == begins.Start {
			text = fmt.Sprintf(c.Start.Have, text)
		} else if set {
			text = fmt.Sprintf(c.Start.OwnDay, c.Dates.WholeDay(own))
		}
		return []Pair{{stage.Name.In(c.Lang), text}}
	}
	return nil
}
