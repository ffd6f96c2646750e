package words

import (
	"fmt"
)

// FeedbackWords are about the answers that came home.
type FeedbackWords struct {
	Title, Home, None, About string
	Came, CameLate, Again    string // name
	Damaged                  string
	New, Replaced            string
	EarlierAnswer            string
	Criteria, CommentCount   Plural
	Points, ToTalk           Plural
	OnEntries                Plural
	OpenFile, OpenFileAbout  string

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
	Linked, SaysNothing string

	YourReply, ReplyToAll         string
	ReplyTravels                  string
	EntryReplyTravels             string
	PrivateReply                  string
	Comments, CommentsOf          string // CommentsOf with a name
	OverVersion, OverUnknown      string // OverVersion with a day
	GoneName, InBin, Binned, Gone string

	AnswerOf   string // name
	OnHandIn   string // number, day
	OnUnknown  string
	ReplacedBy string // day

	Agenda, AgendaAbout        string
	Tips, TipsAbout, TipsIntro string
	Taken                      string // part, of
	OwnTips                    string // stage
	NoTips                     string

	Answers     string
	SaidOfIt    string // name, day, level
	ArrivedFrom string // name, day
	NoAnswer    string
}

func (w *FeedbackWords) SayVersion(day string) string { return fmt.Sprintf(w.OverVersion, day) }

func (w *FeedbackWords) SayComments(name string) string { return fmt.Sprintf(w.CommentsOf, name) }
