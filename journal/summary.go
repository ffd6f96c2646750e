package journal

import (
	"slices"
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
	Placed        []Level   `json:"l,omitempty"` // sorted by criterion
	Goals         []string  `json:"q,omitempty"`
	NoOpportunity int       `json:"o,omitempty"`
	Plan          bool      `json:"e,omitempty"` // an intention was made in it
	CameBack      Outcome   `json:"c,omitempty"` // how an earlier intention went
	Line          string    `json:"z,omitempty"` // how the story begins, on one line
	Private       bool      `json:"x,omitempty"`
	LookHere      bool      `json:"h,omitempty"`
}

// Level is the level that one criterion got in an entry.
type Level struct {
	Criterion string `json:"c"`
	Level     string `json:"l"`
}

// Summary gives e without its words.
func (e *Entry) Summary() Summary {
	at := e.Encounter
	s := Summary{
		ID: e.ID, Seq: e.Seq, Revision: e.Revision, Rubric: e.Rubric.Digest, When: at.When, Alias: at.Alias, Place: at.Place,
		Moment: at.Moment, Initiator: at.Initiator, Input: at.Input, Topics: at.Topics, Language: at.Language, Stage: at.Stage,
		Kind: at.Kind, Follows: at.Follows, Depth: e.Depth, Goals: e.Goals, Plan: !e.Intention.Empty(), Line: firstLine(e.Story),
		Private: e.Private, LookHere: e.LookHere,
	}
	for _, id := range e.Placed() {
		s.Placed = append(s.Placed, Level{id, e.Answers[id].Level})
	}
	for _, a := range e.Answers {
		if a.State() == NoOpportunity {
			s.NoOpportunity++
		}
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

// LevelOf gives the level that a criterion got in s, empty when it got none.
func (s *Summary) LevelOf(criterion string) string {
	at, found := slices.BinarySearchFunc(s.Placed, criterion, func(l Level, id string) int {
		switch {
		case l.Criterion < id:
			return -1
		case l.Criterion > id:
			return 1
		}
		return 0
	})
	if !found {
		return ""
	}
	return s.Placed[at].Level
}
