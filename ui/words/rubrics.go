package words

import (
	"errors"
	"fmt"
	"strings"

	"koffiemoment/rubric"
	"koffiemoment/rubric/sheet"
	"koffiemoment/store"
)

// RubricWords are about rubrics that travel: as a workbook, as CSV, in the forms of others, and as a .koffie file.
type RubricWords struct {
	Title                 string
	Look, LookAbout       string
	Sheet, SheetAbout     string
	Take, TakeAbout       string
	Send, SendAbout       string
	Back, BackAbout       string
	Which                 string // id, version, languages
	Written               string // the path
	SentOn                string // the path
	Picker, NoFiles       string
	NotTaken              string
	GoneOver              string // title
	NoFolder              string
	Reading               string
	Came                  string // the file
	Fine                  string // id, version
	AskUse, AskUseSafe    string
	Use, UseAbout, NotNow string
	Used                  string // title
	SameAsNow             string
	Problems              Plural
	Mend, Again           string
	Signed                string // the key that signed it
	Unsigned              string
	NoJournal             string
	MakeSheet             string
	CompleteAbout         string
	Draft                 string
	GapsHead, LeftHead    string
	Gap                   string // sheet, heading, how many
	LeftOut               string // what, where
	GivenHead, Given      string // where, id
	SameVersion           string // id, version, the next one
	Complete              string // the file
	Guide                 []string
	DefaultFile           string // id and version
}

// SayDraft says what a draft still needs and what it left out, a line each.
func (c *Catalog) SayDraft(f *sheet.Found) (lines []string) {
	w := &c.Rubrics
	lines = append(lines, w.GapsHead)
	for _, gap := range f.Gaps(c.Lang) {
		lines = append(lines, "  "+fmt.Sprintf(w.Gap, gap.Sheet, gap.Title, gap.Count))
	}
	return append(lines, c.SayLeft(f)...)
}

// SayLeft says what was left out of a file and which ids rows got, a line each.
func (c *Catalog) SayLeft(f *sheet.Found) (lines []string) {
	w := &c.Rubrics
	if len(f.Left) > 0 {
		lines = append(lines, w.LeftHead)
	}
	for _, left := range f.Left {
		lines = append(lines, "  "+strings.TrimSuffix(fmt.Sprintf(w.LeftOut, left.Title, c.place(left.Sheet, left.Cell)), " ()"))
	}
	if len(f.Given) > 0 {
		lines = append(lines, w.GivenHead)
	}
	for _, given := range f.Given {
		lines = append(lines, "  "+fmt.Sprintf(w.Given, c.place(given.Sheet, given.Cell), given.ID))
	}
	return lines
}

func (c *Catalog) place(sheet, cell string) string {
	return c.Command.Problems.Place(rubric.Problem{Sheet: sheet, Cell: cell})
}

// SayRubric gives the words for why a rubric did not come into use, or false where the error is about something else.
func (c *Catalog) SayRubric(err error) (string, bool) {
	if same := new(store.SameVersion); errors.As(err, &same) {
		return fmt.Sprintf(c.Rubrics.SameVersion, same.ID, same.Version, same.Next), true
	}
	return "", false
}
