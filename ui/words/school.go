package words

import (
	"errors"
	"fmt"

	"koffiemoment/journal/schoolcard"
	"koffiemoment/store"
)

// SchoolWords are about a school's card: what its parents ask for, and what happens there.
type SchoolWords struct {
	Title, About          string // the second stands beside its row
	Asks                  string // above the questions
	Here                  string // beside one that was ticked
	Nth                   string // which question, of how many
	DoesIt                string
	Yes, NotYet           string
	ChancesHead           string
	TipsHead              string
	NoTips                string
	Ways, WaysAbout       string // the row that leads to what can be done with the card
	Which                 string // id, version
	Sheet, SheetAbout     string
	Take, TakeAbout       string
	Send, SendAbout       string
	Choose                string // a card's title
	ChooseAbout           string
	Ours                  string // said of the one that comes with the program
	Look, LookAbout       string
	Written, SentOn       string // the path
	Picker, NoFiles       string
	NotTaken              string
	NoFolder              string
	Reading               string
	Fine                  string // id, version
	Asked                 Plural
	AskUse, AskUseSafe    string
	Use, UseAbout, NotNow string
	Used                  string // title
	SameAsNow             string
	Problems              Plural
	Mend, Again           string
	Signed, Unsigned      string // the key that signed it
	NoJournal             string
	SameVersion           string // id, version, the next one
	DefaultFile           string // id and version
	LeftHead              string
	Guide                 []string
	OnTheCard             string // said of a chance that ticked questions name
	Happens               string // a question that was ticked
	Command               SchoolOutput
}

// SchoolOutput are the words of its commands.
type SchoolOutput struct {
	Good     string // file, title
	Used     string // title
	Problem  string // file
	Many     string // file, how many
	FromFlag string
	FormFlag string
}

// SaySchool gives the words for why a card did not come into use, or false where the error is about something else.
func (c *Catalog) SaySchool(err error) (string, bool) {
	if same := new(store.SameCard); errors.As(err, &same) {
		return fmt.Sprintf(c.School.SameVersion, same.ID, same.Version, same.Next), true
	}
	return "", false
}

// SayFoundCard says what was left out of a file with a card and which ids questions got, a line each.
func (c *Catalog) SayFoundCard(f *schoolcard.Found) (lines []string) {
	w := &c.Rubrics
	if len(f.Left) > 0 {
		lines = append(lines, c.School.LeftHead)
	}
	for _, left := range f.Left {
		lines = append(lines, "  "+fmt.Sprintf(w.LeftOut, left.Title, c.place(left.Sheet, left.Cell)))
	}
	for i, given := range f.Given {
		if i == 0 {
			lines = append(lines, w.GivenHead)
		}
		lines = append(lines, "  "+fmt.Sprintf(w.Given, c.place(given.Sheet, given.Cell), given.ID))
	}
	return lines
}
