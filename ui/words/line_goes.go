package words

import "koffiemoment/journal/exchange"

// LineGoesWords are what a conversation in lines says of handing in, of answers, and of a file that came, beside the words of the screens.
type LineGoesWords struct {
	FourSteps, KeptForLater string

	// What goes along.
	HandedBefore                       string // day, stage, how many
	WhatGoes                           string
	WaysAbout                          map[exchange.Choosing]string
	From, Until                        string
	WhichMoments, LeaveSome, WhichStay string
	AssessAlong                        string
	WhichBeside, BesideAbout           string
	Pieces                             Plural
	WhichDates, YourName               string
	Nothing                            string
	RightSo, ToCheck, ToCheckAbout     string
	Otherwise, NotNow, NotNowAbout     string

	// The check.
	ToGo, SensitiveToGo           Plural
	WhatAbout, WhatAboutSoft      string
	CheckHelp, UndoHint           string // UndoHint: the word that puts back
	AskWith, AskAlias             string
	Everywhere                    Plural
	Swap                          string // what stands there, what it takes the place of, places
	DraftOpen, Edited             string
	OnWithCheck, ToPreview        string
	DecideAgain, DecideAgainAbout string
	StaysSo                       string

	// What the lecturer reads, and the file.
	PreviewAbout, ReadFirst string
	ReadAll, ReadAllAbout   string
	WhatStays, ToWriting    string
	HowSealed               string
	AskPhrase, AskAgain     string
	AskKey                  string
	WhichName, WhichFolder  string
	WillBe                  string // name, folder
	WillBeUnnamed           string // folder
	WriteNow                string
	AnswerLater, NotWritten string

	// Answers.
	NoAnswers, WhichAnswer    string
	WhichFile, WhichFileAbout string
	ReplyAll                  string
	Remove, RemoveAbout       string
	Removed, RemovedBack      string // Removed: the word that puts back
	CriterionOf               string // place, of, name
	OnOrElse                  string
	Silent                    string // names
	TakeStep, StepTaken       string // TakeStep: name
	LeaveStep, StepLeft       string // LeaveStep: name
	YourMoments               string
	WhichEntry, ReadEntry     string
	OwnTip                    string

	// A file that came.
	IsHandIn, IsKeys string
	HearIt           string
	ReadItFirst      string
	KeepCard         string
	UseKey, UseStart string
	TakeJournal      string
}
