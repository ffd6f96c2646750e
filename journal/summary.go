package journal

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"
)

// snippet is how many characters of the story a Summary holds.
const snippet = 120

// Summary is an entry without its words: the facts and levels that lists show and that everything derived is counted
// from.
type Summary struct {
	ID            string    `json:"i"`
	Seq           uint64    `json:"s"`
	Revision      int       `json:"r"`
	Rubric        string    `json:"u,omitempty"` // digest of the rubric that it was written with
	When          time.Time `json:"w"`           // of the encounter
	Alias         string    `json:"a,omitempty"`
	Place         string    `json:"p,omitempty"`
	Moment        string    `json:"m,omitempty"`
	Initiator     string    `json:"n,omitempty"`
	Input         string    `json:"b,omitempty"`
	Topics        []string  `json:"t,omitempty"`
	Language      string    `json:"g,omitempty"`
	Stage         string    `json:"f,omitempty"`
	Kind          string    `json:"k,omitempty"`
	Follows       string    `json:"v,omitempty"`
	Depth         Depth     `json:"d,omitempty"`
	Met           []Met     `json:"l,omitempty"` // the criteria that it is a moment of, sorted
	Goals         []string  `json:"q,omitempty"` // those that were ticked
	NoOpportunity []string  `json:"o,omitempty"` // criteria for which the situation did not occur, sorted
	Plan          bool      `json:"e,omitempty"` // an intention was made in it
	CameBack      Outcome   `json:"c,omitempty"` // how an earlier intention went
	Line          string    `json:"z,omitempty"` // how the story begins, on one line
	Private       bool      `json:"x,omitempty"`
	LookHere      bool      `json:"h,omitempty"`
}

// Met is how one criterion stands in an entry that is a moment of it. Words make a moment as a level does; each can come
// without the other, and the two are told apart wherever they are counted.
type Met struct {
	Criterion string `json:"c"`
	Level     string `json:"l,omitempty"` // empty where there are words only
	Wordless  bool   `json:"w,omitempty"` // there is a level only
}

// Summary gives e without its words.
func (e *Entry) Summary() Summary {
	at := e.Encounter
	s := Summary{
		ID: e.ID, Seq: e.Seq, Revision: e.Revision, Rubric: e.Rubric.Digest, When: at.When, Alias: at.Alias, Place: at.Place,
		Moment: at.Moment, Initiator: at.Initiator, Input: at.Input, Topics: at.Topics, Language: at.Language, Stage: at.Stage,
		Kind: at.Kind, Follows: at.Follows, Depth: e.Depth, Goals: e.Goals, Plan: !e.Intention.Empty(), Line: firstLine(e.Story),
		Private: e.Private, LookHere: e.LookHere, Met: e.Met(), NoOpportunity: e.passed(),
	}
	if e.CameBack != nil {
		s.CameBack = e.CameBack.Outcome
	}
	return s
}

func firstLine(story string) string {
	cut := len(story)
	for i, n := 0, 0; i < len(story); n++ {
		if n == 2*snippet { // folding white space may halve it
			cut = i
			break
		}
		_, size := utf8.DecodeRuneInString(story[i:])
		i += size
	}
	line := []rune(Line(story[:cut]))
	return string(line[:min(len(line), snippet)])
}

// Of says how a criterion stands in s, and false when s is no moment of it.
func (s *Summary) Of(criterion string) (Met, bool) {
	at, found := slices.BinarySearchFunc(s.Met, criterion, func(m Met, id string) int { return strings.Compare(m.Criterion, id) })
	if !found {
		return Met{}, false
	}
	return s.Met[at], true
}

// LevelOf gives the level that a criterion got in s, empty when it got none.
func (s *Summary) LevelOf(criterion string) string {
	met, _ := s.Of(criterion)
	return met.Level
}

// Placed gives the criteria of Met that got a level.
func (s *Summary) Placed() []Met {
	var placed []Met
	for _, m := range s.Met {
		if m.Level != "" {
			placed = append(placed, m)
		}
	}
	return placed
}
