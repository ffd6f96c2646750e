package words

import (
	"errors"
	"fmt"
	"strings"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// MineWords are about all of what is a student's own: taking it out, to another computer, and back in.
type MineWords struct {
	Title, Row, RowNote string
	About               string
	Whole, WholeAbout   string
	Folder, FolderAbout string
	Move, MoveAbout     string
	Take, TakeAbout     string

	WholeHolds, FolderHolds, MoveHolds string // said before it is written
	Named                              string // what file or folder is called, without its end: the day
	Written, WrittenMove               string // the path
	Writing, WriteNow                  string

	MoveTitle, MoveAsks, MoveNow string
	NeedsName                    string // of a file or folder, the name that was given
	NeedsPhrase                  string

	Picker, NoFiles, NotTaken string
	TakeTitle                 string
	FromElsewhere, FromHere   string // of a file that moves a journal, and of one that this or another program has
	TakesNothing              string
	TakeNow, NotNow           string
	Taking                    string
	Taken                     string // what came, joined
	TakenKeyless              string
	Drafts, HandIns, Answers  Plural
	InBin                     Plural
	Goes                      string

	HoldsSomething, NotMine, TooBig, Again string

	// What stands on the pages to read.
	Entry, Version      string // number
	Draft, StillOpen    string
	Finished, WasHanded string // a day
	Moments             string // numbers
	EntryFile           string // number, day; the alias follows
	DraftFile           string // number
	EstimateFile        string // stage, number
	AnswerFile          string // number, name
}

// SayMine gives the words for why a journal was not taken in, or could not be written out.
func (c *Catalog) SayMine(err error) string {
	w, refused := &c.Mine, new(exchange.Refusal)
	switch {
	case errors.Is(err, store.ErrHoldsSomething):
		return w.HoldsSomething
	case errors.Is(err, store.ErrNotMine), errors.Is(err, store.ErrNotMoved):
		return w.NotMine
	case exchange.IsRefusal(err, exchange.NotKoffie, exchange.UnknownKind):
		return w.NotMine
	case errors.As(err, &refused) && refused.Code != exchange.Sealed && refused.Code != exchange.WrongKey && refused.Code != exchange.NewerVersion:
		own := c.Exchange // the file is the student's own, so nobody else can be asked for it
		own.Again, own.Instead = w.Again, nil
		return own.Refusal(refused)
	}
	return c.SayFile(err)
}

// SayTaken says what came with a journal.
func (c *Catalog) SayTaken(taken store.Taken) string {
	w := &c.Mine
	came := Said(c.Command.Entries.Of(taken.Entries), w.Drafts.Some(taken.Drafts), w.InBin.Some(taken.Bin), w.HandIns.Some(taken.HandIns),
		w.Answers.Some(taken.Answers))
	said := fmt.Sprintf(w.Taken, strings.Join(came, ", "))
	if taken.HandIns > 0 && !taken.Signs {
		said += " " + w.TakenKeyless
	}
	return said
}
