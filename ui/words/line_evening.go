package words

// EveningWords are what a lecturer's evening in lines says where the screens say it by their keys, and what only lines ask.
type EveningWords struct {
	// Beginning and ending.
	Hint                               string
	PlaceAbout, NeedPlace, NothingHere string
	ReadingMany                        string // number of files
	InputEnded, AllKept, NotKept       string
	Rescued                            string // the path
	AboutYou                           string // what is kept about the lecturer
	NotSaved                           string // behind who it is about
	Undoable                           string
	NothingToUndo                      string

	// The class.
	WhatNow, ClassAbout                          string
	NextOpen, NextUnread, Choose, Show           string
	ReadAgain, OtherPlace, Stop, ToClass         string
	JudgedOf                                     string // how many of how many
	WhichOfMany                                  string // how many
	WhichStudent, NobodyShown                    string
	WhatShown, SearchName, WhichName             string
	WhichAside, EnterLeaves                      string
	Higher, Lower                                Plural // than the student
	ColleagueFile, WhichPicture, GridAbout       string
	AskSmall, WhichPaper, WhichForm              string
	WhatNowAnswers, AnswerOneAbout, WhereAnswers string
	OneSent, NotSentAgain, NobodyReady, SendThem string
	WhatNowOwn, ForgetOthers, NobodyElse         string
	LeaveInBin                                   string
	PhraseLevel, PhraseWords, PhrasesAbout       string
	WhichPhrase, NoPhrases, NothingToKeep        string

	// A student.
	WhatNowStudent                       string // who
	StudentAbout                         string
	Criteria, OneCriterion, Entries      string
	ToReadOf                             string // how many of how many
	AnswerParts, OverviewAgain           string
	NextStudent, LastStudent             string
	Forget, ToQueue, ToStudent           string
	Rubric                               string // title, version
	WhichCriterion, Hidden, ShowLevel    string
	AsStudent, MomentsHint, PlaceHelp    string
	StillHolds                           string // a level
	LevelGone                            string // a level, the word that puts it back
	LevelBack                            string // a level
	RemarkAbout                          string
	SameNext, NextCriterion, OnToStudent string
	OnTo                                 string // a criterion
	OnToEnd                              string
	MakePoint, UnmakePoint, PointWritten string
	PointMade, PointGone                 string // its words
	AddPhrase, KeepPhrase                string
	WhichEntry, WhichEntryBack           string
	SayWhere, WholeEntry, MarkUnread     string
	ReadEntry, WhichSentence             string
	WhichPart, WhichPoint, PointWords    string
}
