package words

import (
	"cmp"
	"fmt"
	"strings"

	"koffiemoment/journal"
)

// HandedWords are about what a student let travel beside entries and over a stage, as a lecturer reads it.
type HandedWords struct {
	Shares             string // what, joined
	Turn, Later        string // headings beside an entry; Later with when
	Told               string // when
	Mentor, MentorNote string // the heading beside an entry, which says whose words these are, and how they came there, with when
	Statements         string
	Before, After      string // when
	NotBefore, NotYet  string
	Stands             map[journal.Stand]string
	Whole              string
	Head, Heart, Hands string
	Writing, Fact      string // Fact: what, of how many, out of how many
	SaysToIt           string
	When               string // when
}

// SayFact says a fact about a student's writing. One that this program does not know stands there as it is called.
func (c *Catalog) SayFact(fact journal.WritingFact) string {
	name := cmp.Or(c.Looks.Facts[fact.Fact].Name, strings.ReplaceAll(fact.Fact, "-", " "))
	return fmt.Sprintf(c.Handed.Fact, name, fact.Count, fact.Of)
}
