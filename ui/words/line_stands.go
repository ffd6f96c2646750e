package words

// LineStandWords are what a conversation in lines says of where a student stands, beside StandWords.
type LineStandWords struct {
	WhichStage, WhatNext string
	Abouts               [5]string // of the self-assessment, growth, the mirror, intentions, and chances and families
	NoMoments            string
	Older                Plural // of the moments that were not told yet
	NothingBack          string

	// The self-assessment.
	InTurn, InTurnAbout         string
	One, OneAbout               string
	AsItStands, AsItStandsAbout string
	Finish, FinishAbout         string
	WhichOne                    string
	CriterionOf                 string // place, of, the part of the walk, name
	Levels                      string // levels, each with how often
	ReadHint                    string
	WhereNow                    string
	AskLink                     string // so many of so many are chosen
	Beside                      string
	LastOne                     string

	WhichMoments string
	Awaited      string // what is waited for

	// Intentions.
	WhichIntention     string
	ReadMade, ReadCame string
	LetGo, LetGone     string // LetGone: the word that puts back
	TakeUp, TakenUp    string

	// Chances and families.
	ChancesHead, FamiliesHead string
	OnTheCard                 string // names
	NoFamilies                string
	Thresholds, HearMoments   string
	TakeOff, ListsAgain       string
	AskChance, AskPlace       string
	AskMoment                 string
	AskFamily, AliasAbout     string
	Added                     string // name
	WhichRow, WhichOff        string
	FamiliesStay              string
	TakenOff                  string // name, the word that puts back
}
