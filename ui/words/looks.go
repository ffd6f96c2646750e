package words

import (
	"fmt"
	"strings"

	"koffiemoment/journal"
)

// LooksWords are those of the screens on which students look at their own words again: the single story, the writing mirror, then and now.
type LooksWords struct {
	// The single story, of one family.
	Chapter            string // of the help
	Story, StoryAbout  string
	StoryOpens, NoPair string // above the families; where no family has moments enough
	Span               string // days of the first moment and of the latest
	AsksStory          string
	ComeBack           string // words with their numbers, joined
	InMoments          string // number, words
	NoneComesBack      string
	Saw, Thought       string // short, before sentences
	Later              string // short, before what was seen later: when
	NewLook, AsksNew   string
	NewLookKept        string
	NewLookGone        string

	// The writing mirror.
	Writing, WritingAbout string
	WritingOpens          string
	WritingWaits          string                  // of how many moments it has to be
	Facts                 map[string]WritingWords // by the id of the fact
	OfMoments             string                  // part, of
	OfThen                string                  // part and of, when something was said to it
	AsksWriting           string

	// Then and now.
	ThenNow, ThenNowAbout string
	ThenNowOpens, NoTwice string
	Then, Now             string // with a day
	FromTo                string // days of the two answers
	AtLevel, NoLevel      string // level
	Deeper                string
	AsksThenNow           string
	ReadThen, ReadNow     string

	// Asked once behind what was written.
	AskShare, ShareAbout string
	ShareNo, ShareYes    string
	Shared, NotShared    string
}

// WritingWords are those of one fact about a student's writing: its name, the question that it is given back as, and by which signs it is
// counted.
type WritingWords struct{ Name, Asks, Signs string }

// mostReturning is how many words that come back are named: more would be read by nobody.
const mostReturning = 8

// SayReturning says which words come back in what was told of a family, and in how many moments.
func (c *Catalog) SayReturning(back []journal.Returning) string {
	say := &c.Looks
	if back = back[:min(mostReturning, len(back))]; len(back) == 0 {
		return say.NoneComesBack
	}
	var parts, alike []string // those in as many moments are named together
	for i, word := range back {
		alike = append(alike, Quote(word.Word))
		if i+1 == len(back) || back[i+1].Moments != word.Moments {
			parts = append(parts, fmt.Sprintf(say.InMoments, word.Moments, List(alike, c.Stand.And)))
			alike = nil
		}
	}
	return fmt.Sprintf(say.ComeBack, strings.Join(parts, "; "))
}
