package words

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/note"
)

// NoteWords are about a note from the phone, of which drafts are made.
type NoteWords struct {
	Title, About     string // of the screen, and what its row says
	Intro, Chats     string
	Yours            string // above the field
	Onward           string
	Pick, PickAbout  string
	Picker           string
	NoFiles, NotText string
	Empty            string // said where nothing was pasted

	Comes         string // the title above what would be made
	ComesIntro    string
	Parts         Plural
	LeftOut       string
	Today         string // of a part without a day
	Future, NoDay string // of a part whose day is not taken
	PickOne       string
	Make          Plural
	Made          Plural
	StillThere    string // of the text, where it came from
	ToOverview    string
	Undone        string // days

	Media, App, Hidden, Naming Plural
	ReadAs                     string // an encoding

	Nothing, Several, NoText, TooBig string
	Many, Long                       string // the most

	Command NoteCommandWords
}

// NoteCommandWords are those of the command.
type NoteCommandWords struct {
	Check  string // the flag
	Asks   string // where it is typed
	Would  Plural
	Row    string // the day, how many words
	NoRead string // the path, why
}

// SayNote gives the words for why no drafts came of a note.
func (c *Catalog) SayNote(err error) string {
	w := &c.Note
	for _, known := range []struct {
		err  error
		text string
	}{
		{note.ErrNothing, w.Nothing}, {note.ErrSeveral, w.Several}, {note.ErrNoText, w.NoText}, {note.ErrTooBig, w.TooBig},
		{note.ErrMany, fmt.Sprintf(w.Many, note.MaxParts)}, {note.ErrLong, fmt.Sprintf(w.Long, journal.MaxText)},
	} {
		if errors.Is(err, known.err) {
			return known.text
		}
	}
	return c.SayFile(err)
}

// SayPartDay says on which day the draft of a part is, and why it is not the one that stands above it.
func (c *Catalog) SayPartDay(p *note.Part, now time.Time) string {
	switch w := &c.Note; {
	case p.Doubt == note.Future:
		return w.Future
	case p.Doubt == note.Impossible:
		return w.NoDay
	case p.When.IsZero():
		return w.Today
	case p.Timed:
		return c.Dates.Moment(p.When, now)
	}
	return c.Dates.Near(p.When, now)
}

// SayLeftOut says what of a note comes into no draft, a sentence each.
func (c *Catalog) SayLeftOut(n *note.Note) []string {
	w := &c.Note
	return Said(w.Media.Some(n.Media), w.App.Some(n.App), w.Hidden.Some(n.Hidden))
}

// WordsIn says how many words a part has.
func (c *Catalog) WordsIn(p *note.Part) string { return c.Home.Words.Of(len(strings.Fields(p.Story))) }
