package words

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"koffiemoment/store"
)

// LockWords are about putting a file on lock, changing its passphrase and taking the lock away.
type LockWords struct {
	Journal, Reviews LockFile

	Title, No, Yes   string
	YesBut           Plural // how many copies did not follow
	Not, Final, Plan string
	Begin, NotNow    string

	PhraseTitle             string
	PhraseAbout             string
	PhraseStays             string // why no new sheet is needed
	Phrase, Again           string
	Short                   string
	Show, Hide, On          string
	NeedPhrase, NotAlike    string
	Making, Locking         string
	Following               string // how many copies of how many
	Full, NotDone, NotMatch string

	SheetTitle, SheetAbout string
	SheetFor               string // the name of the file, the day
	SheetLetters           string
	ToFile, ToFileAbout    string
	Kept, KeptAbout        string
	Without, WithoutAbout  string
	AskWithout             string
	BackToSheet            string
	SheetVoid              string // the path of a sheet for a lock that was not put on
	SheetFile              string // what its file is called: the day
	SheetWhere             string
	SheetWritten           string // the path
	SheetBeside            string
	SheetSynced            string // the service
	AnotherPlace, Anyway   string
	NotWritten             string

	Part, KeepLock, KeepAbout, Off string

	Followed, Late                              string
	MissedSet, MissedChanged, MissedOff, Missed string // the places
	Done                                        string

	Change, ChangeValue    string
	SheetRow, SheetValue   string
	Remove, RemoveValue    string
	Retry, RetryValue      string
	Idle, IdleOff, IdleFor string // the last takes minutes
	IdleNote               string
}

// LockFile is what differs between the student's journal and the lecturer's own file.
type LockFile struct {
	Protects               string
	OnLock                 string
	Forget                 string // what comes of no sheet and a forgotten passphrase
	Set, Changed, Gone     string
	Bare                   string // what can be read without a lock
	Ask                    string
	NotLocked, StillLocked string // the places
}

// File gives the words for the student's journal, or for the lecturer's own file.
func (w *LockWords) File(reviews bool) *LockFile {
	if reviews {
		return &w.Reviews
	}
	return &w.Journal
}

// SayUnfollowed names the copies that did not follow the lock, nothing where all did.
func (w *LockWords) SayUnfollowed(reviews, locked bool, missed []string) string {
	text := w.File(reviews).StillLocked
	switch {
	case len(missed) == 0:
		return ""
	case locked:
		text = w.File(reviews).NotLocked
	}
	return fmt.Sprintf(text, strings.Join(missed, ", "))
}

// keyGroups is how many groups of four letters of a recovery key stand on a line: a person who copies them keeps their place.
const keyGroups = 5

// RecoveryLines lays a recovery key out for copying: what each begins with on a line of its own, then groups of four letters.
func RecoveryLines(key string) []string {
	head, rest, _ := strings.Cut(key, "-1")
	lines := []string{head + "-1"}
	for n := 0; rest != ""; n++ {
		group := rest[:min(4, len(rest))]
		if rest = rest[len(group):]; n%keyGroups == 0 {
			lines = append(lines, group)
		} else {
			lines[len(lines)-1] += " " + group
		}
	}
	return lines
}

// RecoverySheet is a recovery sheet for the file of that name, on that day, as lines. All but the key in one piece are comments to age, which
// takes the sheet as it is.
func (c *Catalog) RecoverySheet(file, key string, day time.Time) (lines []string) {
	text := Fill(c.Command.Lock.Sheet, file, c.Dates.WholeDay(day), strings.Join(RecoveryLines(key), "\n"))
	for _, line := range append(strings.Split(strings.TrimSpace(text), "\n"), c.Lock.SheetLetters, "") {
		lines = append(lines, strings.TrimSpace("# "+line))
	}
	return append(lines, key)
}

// SayLock says why a lock was not put on, changed or taken away.
func (c *Catalog) SayLock(reviews bool, err error) string {
	switch {
	case errors.Is(err, store.ErrFull):
		return c.Lock.Full
	case errors.Is(err, store.ErrDamaged):
		return c.Safety.File(reviews).Damaged + " " + c.Lock.NotDone
	}
	return c.Lock.NotDone
}
