package words

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"koffiemoment/store"
)

// SafetyWords are about the person's own file being safe: copies of it, one that is damaged, and one that another window has.
type SafetyWords struct {
	Journal, Reviews SafetyFile

	Title, Looking            string
	Causes                    string // how damage may have come
	Untouched                 string
	Missing, Lost             string // days
	Earlier                   Plural
	And                       string // between the last two
	Back, BackUnnamed         string // when the copy was made
	BackAbout                 string // what it holds
	Seek                      string
	SeekOther                 string
	Elsewhere, ElsewhereAbout string
	None                      string // where copies were looked for
	Gather                    string
	Only, OnlyAbout           string
	FreshAbout                string
	Stop, LeaveIt             string
	Aside                     string // whatever one chooses, the old file stays
	Working                   string
	Done                      string // what is there now
	OldName                   string // what the old file is called now
	FromCopy                  string // when the copy was made
	NotWritten                string
	BadCopy, OtherCopy        string
	NothingLeft               string
	Nowhere                   string // said of a folder with nothing to choose
	NotACopy                  string

	Taken, TakenAbout          string
	ReadCopy, NoCopy           string
	Again, AgainAbout, StillIn string
	Opening, Leave             string
	Sign                       string // when the copy was made
	SignDamaged                string
	Refused                    string

	Copies, CopiesAbout string
	Newest              string // when, where
	NoneYet             string
	Make, MakeAbout     string // where
	NotMade             string // where
	Beside              string // the folder beside the journal
	Where, WhereAbout   string
	Check, CheckAbout   string
	Listed              string
	Made                string // what it holds, where
	Chosen              string // the folder
	BackBeside          string
	AskBack             string // when the copy was made
	AskBackAbout        string
	AskBackUnnamed      string
	Undone              string
	NoneHere            string
	Checking            string
	NotAFolder          string
	ThisFolder          string
	Home, HomeAbout     string // beside what, for the second
	NotBack             string
	PutBack             string
	Unreached           string // the places
	Away                string // the folder that took no copy, and the copy

	Doubtful, DoubtfulReviews string
	CopiesReviews             string

	TryRestore, TryRepair string // when and the file, for the first; then the flag that names the file
}

// SafetyFile is what differs between the student's journal and the lecturer's own file.
type SafetyFile struct {
	Damaged, Gone, Empty, InUse string
	Unread                      string // nothing in it can be read
	Beside                      string // where backups are unless a folder is chosen
	Whole                       string // how many, of how many
	All, Readable               Plural
	Others                      Plural // of what else is in it, how much can't be read
	Holds                       Plural
	Next                        string // on to it
	Checked                     string
	Busy                        string // why it can't be replaced just now
	Fresh                       string // begins a new one
	FromLast                    string // when
}

// File gives the words for the student's journal, or for the lecturer's own file.
func (w *SafetyWords) File(reviews bool) *SafetyFile {
	if reviews {
		return &w.Reviews
	}
	return &w.Journal
}

// SayWhole says how much of a file can be read: of how many where that is known, and which days are not among them.
func (c *Catalog) SayWhole(reviews bool, x *store.Examined, now time.Time) string {
	w := &c.Safety
	said := w.File(reviews).Readable.Of(x.Entries)
	switch {
	case x.Expected == x.Entries && x.Earlier == 0:
		said = w.File(reviews).All.Of(x.Entries)
	case x.Expected > x.Entries:
		said = fmt.Sprintf(w.File(reviews).Whole, x.Entries, x.Expected)
	}
	if earlier := w.Earlier.Some(x.Earlier); earlier != "" {
		said += " " + earlier
	}
	if days := c.days(x.Missing, now); days != "" {
		said += " " + fmt.Sprintf(w.Missing, days)
	}
	if others := w.File(reviews).Others.Some(x.Beside); others != "" {
		said += " " + others
	}
	return said
}

// days names days in a row of words, none for none.
func (c *Catalog) days(all []time.Time, now time.Time) string {
	var said []string
	for _, day := range all {
		if name := c.Dates.With(&c.Dates.Short, day, now); len(said) == 0 || said[len(said)-1] != name {
			said = append(said, name)
		}
	}
	return List(said, c.Safety.And)
}

// SayRescued says what came of bringing a file back: what it holds now, what is still missing, and where the old one is.
func (c *Catalog) SayRescued(reviews bool, done *store.Rescued, now time.Time) []string {
	w := &c.Safety
	said := []string{fmt.Sprintf(w.Done, w.File(reviews).Holds.Of(done.Entries))}
	if done.FromBackup != nil {
		said[0] += " " + fmt.Sprintf(w.FromCopy, c.Dates.Moment(done.FromBackup.Made.Local(), now))
	}
	if days := c.days(done.Missing, now); days != "" {
		said = append(said, fmt.Sprintf(w.Lost, days))
	}
	if others := w.File(reviews).Others.Some(done.Beside); others != "" {
		said = append(said, others)
	}
	if done.Put != "" {
		said = append(said, fmt.Sprintf(w.OldName, base(done.Put)))
	}
	return said
}

// base is the name of a file without its folder, whichever system wrote the path.
func base(path string) string { return path[strings.LastIndexAny(path, `/\`)+1:] }

// SaySafety says why a file could not be brought back or copied.
func (c *Catalog) SaySafety(reviews bool, err error) string {
	w := &c.Safety
	switch {
	case errors.Is(err, store.ErrLocked):
		return w.File(reviews).Busy
	case errors.Is(err, store.ErrOtherKind):
		return w.OtherCopy
	case errors.Is(err, store.ErrDamaged), errors.Is(err, store.ErrEmptyFile), errors.Is(err, store.ErrNotRegular):
		return w.BadCopy
	case errors.Is(err, store.ErrFull):
		return c.Errors.Full
	}
	return w.NotWritten
}
