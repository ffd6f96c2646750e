package words

import (
	"errors"
	"io/fs"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// ReviewWords are about the queue of hand-ins and all that concerns the whole cohort.
type ReviewWords struct {
	// The queue.
	Title, About                                      string // on the overview
	Opening, NoFolder, NothingHere                    string
	Reading, ReadingAbout, Stopped, StillHere         string // how many of how many
	AndMore                                           string
	Shown, Found                                      string // filter, how many
	Filters                                           map[journal.Filter]string
	Student, Judged, Unread, Answer                   string    // heads of columns
	OutOf, OutOfBrief, New                            string    // how many of how many; how many
	States                                            [4]string // of an answer, by journal.AnswerState
	Outdated, Sealed, WantsPassphrase                 string
	Orders                                            map[journal.Order]string
	InHelp                                            string // what the words of the queue mean
	NobodyShown, AllReady                             string
	ReadyNow, NotReadyNow, SentNow, NotSentNow        string // name
	NothingSince, NothingWritten                      string
	AsksHelp, AsksApart                               string
	Asks, StudentsOwn, Differs, ChangedHere, Quiet    string // beside the queue
	Entries                                           Plural
	SaysUnread, SaysChanged, SaysHelp, SaysApart      Plural
	SaysSilent, SaysReplies, SaysComments, SaysPoints Plural
	SaysReplied                                       Plural // the same in a column
	AnswerOutdated                                    string
	HandInNumber                                      string

	// The picker of folders and files.
	WhichFolder, LookingAround, PickerAbout, NothingToPick, NotAKoffie, NothingToReview, NotForReview, FolderGone string
	ThisFolder, AllWithin, AndWithin, FolderUp, Folder                                                            string
	Files                                                                                                         Plural

	// What was set aside, and what a passphrase opens among it.
	Aside, OtherFiles, SealedAmong, Unsealed, AskPassphrase Plural
	AsideTitle, NothingAside, Unsealing, NothingUnsealed    string
	UnsealingStopped                                        string
	NewerFile, NoHandIn                                     string
	Whys, WhyAbout                                          map[exchange.Why]string // the second with the other file, where there is one

	// What is kept about the lecturer, and what the lecturer keeps about students.
	DeskTitle, YourName, YourNameNote   string
	AskForget, Forgotten                string // name
	WholeFirst                          string
	Kept, KeptNote                      string
	KeptAbout, KeptElsewhere            Plural
	AskForgetOthers, ForgottenOthers    Plural
	NobodyElse, ReadAllFirst            string
	KeepIt, WipeThem, WipeAbout         string
	BinNote, BinAbout, WipedOn          string // days; day
	AskPurge, PutBack                   string // name
	Blind, BlindOn, BlindOff, BlindNote string
	Snippets, SnippetsNote              string
	SnippetCount                        Plural
	OwnKey, OwnKeyAbout                 string
	File                                ErrorWords // about the lecturer's own file
	OtherKind                           string

	// Answering: the choice, and what came of it.
	AnswersTitle, AnswersAbout, AnswerAll, AnswerAllNote, AnswerOne, AnswerOneNote                         string
	Sheet, SheetNote, SheetWritten, WritingSheet, Outbox, OutboxNote                                       string
	ReadyToGo, WrittenYet, LeftOut                                                                         Plural
	NoReviewer, Writing, AskAnswerPassphrase                                                               string
	AskWrite, WriteWhole                                                                                   Plural
	NotYet, NotYetAbout, WriteThem, AllWhole, Half, AskEach, AskEachAbout, AskHalf, LeaveIt, WriteIt       string
	NobodyReady, NoneWritten                                                                               string
	Preview, PreviewNote, PreviewTitle, PreviewAbout, PreviewEmpty, Closing                                string
	AllSent, AllSentNote, NothingToSend, YesSent                                                           string
	AskSent, MarkedSent                                                                                    Plural
	Outcomes                                                                                               [4]string // after a number: not written, written, unchanged, nothing said
	AnswersStopped, AnswersEnded, SendThem, InFolder, InFolderSealed, NothingSaid, SaidBefore, NothingFits string

	// The picture of the cohort.
	Picture, Counting, PictureOf, PictureNth, SmallGroup, StudentsHead, YouHead, NoLevel, WeeksAbout string
	Students, OtherGroups, QuietWith, Moments                                                        Plural
	Grid, GridAbout, GridCell, GridBeyond, NotAsked, Covered                                         string // the page of students and criteria
}

// SayDesk gives the words for an error of the lecturer's own file.
func (c *Catalog) SayDesk(err error) string {
	w := &c.Review
	says := w.File.Say(err)
	switch {
	case errors.Is(err, store.ErrEmptyFile):
		return w.File.Damaged
	case errors.Is(err, store.ErrOtherKind):
		return w.OtherKind
	case errors.Is(err, fs.ErrNotExist) && !errors.As(err, new(*fs.PathError)): // the file itself, which its copies tell of
		return c.Safety.Reviews.Gone
	case says == w.File.Other && errors.As(err, new(*fs.PathError)):
		return c.SayFolder(err)
	}
	return says
}

// SayFolder gives the words for a folder that can't be read.
func (c *Catalog) SayFolder(err error) string {
	if errors.Is(err, fs.ErrNotExist) {
		return c.Review.FolderGone
	}
	return c.SayFile(err)
}
