package words

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/journal/report"
)

// ReviewOutput are the words of reviewing on the command line.
type ReviewOutput struct {
	NoName                               string // the beginning of the journal's id
	Number                               string // of the hand-in
	Unread, Changed, Help, Apart, Silent Plural
	Judged                               string // how many criteria, of how many
	Ready, Written, Sent, Since          string // how far the answer is, and that something changed since
	NotReady, OnlyReady                  string
	WouldWrite                           string
	NoRecipient                          string
	Empty, Aside                         string
	Whys                                 map[exchange.Why]string // with {file} for the one that is taken
	Unsigned, NothingFits                string
	NotWritten                           string // the folder, the system's own words
	Nothing, Before, LeftAside, Left     Plural
	MarkedSent                           Plural
	CSV                                  report.CSVWords
}

// AnswerOutput are the words of an answer that comes home.
type AnswerOutput struct {
	From                    string // the lecturer's name
	About                   string // the hand-in's number and day
	AboutUnknown            string
	Views, Comments, Points Plural
	Known, NoAnswer, Sealed string
	Read                    string
	Removed, NotKept        string
}
