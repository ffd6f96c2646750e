package words

import (
	"fmt"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// LecturerWords are about the keys of lecturers: at the student who is to seal for one, and at the lecturer whose they are.
type LecturerWords struct {
	// A lecturer's file that a student opened.
	Title            string
	Compare          string // the lecturer's name
	Twin             string // somebody known has the name, too
	KnownAlready     string
	Doubt, Changed   string // the known name, the differences
	Differences      map[exchange.Difference]string
	Leave, LeaveSays string
	Use, UseSays     string // the lecturer's name
	Replace          string
	AskReplace       string // the lecturer's name
	AskReplaceSays   string
	Used             string // the lecturer's name
	NoJournal        string

	// The lecturers that a student took.
	Known        string
	KnownCount   Plural
	KnownNone    string
	KnownAbout   string
	Dropped      string // the name
	SealFor      string // the name
	SealForAbout string // the name
	OtherKey     string
	ForNobody    string // the name that was asked
	ForSeveral   string // the name that was asked

	// The lecturer's own.
	Save, SaveNote      string
	Public              string
	KeepElsewhere       string
	SavedPublic         string // the path, the words
	NeedsName           string
	PublicFile          string // what the file is called, without its end: the lecturer's name
	Keys, KeysNote      string
	KeepTitle           string
	KeepAbout           string
	What, OnlyKeys, All string
	OnlyKeysAbout       string
	AllAbout            string
	Folder, FolderAbout string
	KeepNow, Keeping    string
	Kept                string // the path
	PrivateFile         string // what the file is called, without its end: the day
	TakeBack            string
	TakeBackNote        string
	Picker, AskPhrase   string
	TakeTitle           string
	TakeAbout           string // the name in the file
	TakeReviews         Plural
	TakeKeys            string
	TakeSame            string
	TakeInstead         string // the name of now
	NotNow, TakeNow     string
	AskTake             string
	AskTakeSays         string
	Taken               string // the name
	TakenReviews        Plural
	TakenStayed         Plural
	NotMoved            string
	Lost                string
}

// SayLecturer says in what a lecturer's file differs from what is known of that lecturer.
func (c *Catalog) SayLecturer(a *store.Acquaintance) string {
	switch {
	case a.Twin && !a.Known:
		return c.Lecturers.Twin
	case len(a.Differs) == 0:
		return ""
	}
	said := make([]string, len(a.Differs))
	for i, d := range a.Differs {
		said[i] = c.Lecturers.Differences[d]
	}
	text := c.Lecturers.Changed
	if a.Doubted {
		text = c.Lecturers.Doubt
	}
	return fmt.Sprintf(text, a.Name, List(said, c.Stand.And))
}
