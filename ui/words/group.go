package words

import (
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/store"
)

// GroupWords are about cards for a group to talk about, and about tips that are taken along.
type GroupWords struct {
	Title, About, Intro  string
	Count, TipCount      Plural
	Make, MakeAbout      string
	NoCards              string
	Mine, Came           string // whose a card is
	Gone, Back           string // a card
	Pick, PickAbout      string
	PickedOf             string // how many, of how many at most
	Enough               string // how many at most
	PickFirst            string
	NoMoments            string
	Onward               string
	StandIn, OtherOne    string // in the place of an alias, and of another
	WordsHead, WordsNote string
	WithThought          string
	NoWords              string
	WithThoughtAbout     string
	CheckHead, CheckNote string
	OfHow                string // which place, of how many
	OwnAlias             string // the alias
	Replace              string // the stand-in
	ReplaceOther         string
	Leave, LeaveAbout    string
	Edit                 string
	With                 string
	Replaced, Left       string
	QuestionHead         string
	Questions            []string
	OwnQuestion          string
	AboutHead, AboutNone string
	AboutLine            string // a criterion
	Kept                 string
	Show, ShowAbout      string
	File, FileAbout      string
	NoFolder             string
	FileName             string
	Written              string // a path
	StillOpen            Plural
	ThreeLines           string
	LinesNote            string
	WhichTips            string
	WhichAbout           string
	WhichNote            string
	ArrivedAbout         string
	KeepIt, KeepAbout    string
	HadIt                string
	NoJournal            string
	Tips, TipsAbout      string
	TipsIntro            string
	For                  map[journal.TipFor]string
	From                 map[journal.TipFrom]string
	FromName             string // of who gave it
	NoTips               string
	AddTip               string
	TipText, TipFor      string
	TipCriterion         string
	NoCriterion          string
	Done                 string
	TipGone, TipBack     string
	FromSchool           string
	FromSchoolAbout      string
	NoSchool             string
	SchoolIntro          string
	TipLine              string // a tip that comes back
}

// Say tells in a sentence without a full stop why something was found in a card.
func (w *GroupWords) Say(c *Catalog, f *discretion.Finding) string {
	if f.Reason == store.OwnAlias {
		return fmt.Sprintf(w.OwnAlias, journal.Line(f.Text))
	}
	return c.Discretion.Say(f)
}
