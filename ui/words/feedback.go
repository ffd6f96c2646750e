package words

import (
	"fmt"
)

// FeedbackWords are about the answers that came home.
type FeedbackWords struct {
	// Where answers come home.
	Title, Home, None, About string
	Came, CameLate, Again    string // name
	Damaged                  string
	New, Replaced            string
	EarlierAnswer            string
	Read                     Plural // answers, none of which is new
	Criteria, CommentCount   Plural
	Points, ToTalk           Plural
	OnEntries                Plural
	OpenFile, OpenFileAbout  string

	// Both views side by side, as a table and criterion by criterion.
	Beside, BesideAbout string
	You, YouTitle       string
	YouNoLevel, NoLevel string
	CannotJudge         string
	Differs, NextShort  string
	NextStep            string
	NextBy              string // name
	HandedIn            string // day
	Now, Then           string // level
	Before              string // day, level
	LinkedRow           string
	SaysNothing         string
	TakeStep            string
	NotTaken, StepTaken string
	YourReplyTo         string // name

	// What the student replies, and the comments on entries.
	YourReply, ReplyToAll         string
	ReplyTravels                  string
	EntryReplyTravels             string
	PrivateReply                  string
	Comments, CommentsOf          string // CommentsOf with a name
	OverVersion, OverUnknown      string // OverVersion with a day
	GoneName, InBin, Binned, Gone string

	// One answer whole.
	AnswerOf             string // name
	OnHandIn             string // number, day
	OnUnknown            string
	ReplacedBy, Replaces string // day

	// What to talk about, and which tips to take along.
	Agenda, AgendaAbout        string
	Tips, TipsAbout, TipsIntro string
	Taken                      string // part, of
	OwnTips                    string // stage
	NoTips                     string

	// In the self-assessment, and where a file arrives.
	Answers     string
	SaidOfIt    string // name, day, level
	ArrivedFrom string // name, day
	NoAnswer    string
}

// SayVersion says that a comment is about the words of an earlier day.
func (w *FeedbackWords) SayVersion(day string) string { return fmt.Sprintf(w.OverVersion, day) }

// SayComments is the heading over one lecturer's comments.
func (w *FeedbackWords) SayComments(name string) string { return fmt.Sprintf(w.CommentsOf, name) }
