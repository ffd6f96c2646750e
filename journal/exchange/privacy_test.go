package exchange_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

const marker = "gehyym"

// TestNothingPrivateLeaves puts a marker in every private place of drawn journals and looks for it in what leaves.
func TestNothingPrivateLeaves(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, c := markedSource(t)
		h, err := exchange.NewHandIn(c, s)
		if err != nil {
			t.Fatal(err)
		}
		b, err := exchange.Encode(h)
		if err != nil {
			t.Fatal(err)
		}
		if at := bytes.Index(b, []byte(marker)); at >= 0 {
			t.Fatalf("…%s", b[max(0, at-80):at+40])
		}
		if c.Dates == exchange.Weeks && regexp.MustCompile(`\d{4}-\d\d-\d\d|\d\d:\d\d`).Match(b) {
			t.Fatal("a date or time leaves")
		}
	})
}

// markedSource draws entries of which some are private. A private one is marked in each of its fields, and so is whatever
// else in the journal points at it.
func markedSource(t *rapid.T) (exchange.Source, exchange.Choice) {
	s, c := source(rapid.IntRange(1, 8).Draw(t, "entries")), choice()
	c.Dates = rapid.SampledFrom([]exchange.Dates{exchange.Weeks, exchange.Real}).Draw(t, "dates")
	hidden := map[string]string{}
	s.Extras, s.Stages = map[string]journal.Extras{}, kept("stage1")
	for i := range s.Entries {
		e := &s.Entries[i]
		e.Margin = marker
		s.Extras[e.ID] = keptBeside(false)
		e.Finished, e.Edited = stageStart.Add(83*time.Minute), stageStart.Add(89*time.Minute)
		if rapid.Bool().Draw(t, "private") {
			id := fmt.Sprintf("%d-%s", i+1, marker)
			hidden[e.ID] = id
			hide(e, id)
			s.Intentions[i] = journal.Intention{ID: id, Plan: *e.Intention}
			c.Why[id] = marker
			s.Extras[id] = keptBeside(true) // shared, beside an entry that is not
		}
	}
	for i := range s.Entries {
		repoint(&s.Entries[i], hidden)
		for j, r := range s.Intentions[i].Returns {
			if id := hidden[r.Entry]; id != "" {
				s.Intentions[i].Returns[j].Entry = id
			}
		}
	}
	j := s.Estimates[0].Judgements["acceptatie"]
	for _, id := range hidden {
		j.Moments = append(j.Moments, id)
		s.Replies = append(s.Replies, exchange.StudentReply{Answer: "a-1", Entry: id, Text: marker})
	}
	s.Estimates[0].Judge(s.Rubric.Walked()[0], j)
	return s, c
}

// keptBeside is what stands beside an entry.
func keptBeside(shared bool) journal.Extras {
	return journal.Extras{
		ParentTurn:  &journal.ParentTurn{Told: marker, Question: marker, Answer: marker, Made: stageStart, Shared: shared},
		LookBacks:   []journal.LookBack{{Question: marker, Text: marker, Made: stageStart, Shared: shared}},
		MentorWords: &journal.MentorWords{Text: marker, Made: stageStart, Shared: shared},
	}
}

// kept is what was written over a stage and shared with nobody.
func kept(stage string) []journal.StageExtras {
	return []journal.StageExtras{{Stage: stage, Positions: []journal.Position{{Statement: marker, Words: marker, Side: journal.Before, Stand: journal.Agree, Why: marker}},
		Whole: &journal.HeadHeartHands{Head: marker, Heart: marker, Hands: marker}, Writing: &journal.WritingFacts{Facts: []journal.WritingFact{{Fact: marker}}, Text: marker}}}
}

func hide(e *journal.Entry, id string) {
	e.ID, e.Private = id, true
	e.Story, e.Thought, e.Tip, e.Goals = marker, marker, marker, []string{marker}
	e.Wanted, e.Theirs, e.Others = marker, marker, []string{marker}
	e.Encounter = journal.Encounter{Alias: marker, Place: marker, Moment: marker, Initiator: marker, Duration: marker, Topics: []string{marker},
		Language: marker, Input: marker, Follows: marker, Stage: marker, Kind: marker, When: time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC)}
	e.Intention = &journal.Plan{If: marker, Then: marker}
	e.Answers = map[string]journal.Answer{marker: {Text: marker, Deeper: marker, Level: marker}}
	e.Rubric.Digest = marker
	e.CameBack = &journal.Return{Intention: marker, Outcome: marker, Said: marker}
}

func repoint(e *journal.Entry, hidden map[string]string) {
	if id := hidden[e.Encounter.Follows]; id != "" {
		e.Encounter.Follows = id
	}
	if e.CameBack != nil && hidden[e.CameBack.Intention] != "" {
		e.CameBack = &journal.Return{Intention: hidden[e.CameBack.Intention], Outcome: e.CameBack.Outcome}
	}
}

// TestAClaimThatOnlyPrivateEntriesShow guards against a lecturer reading that there is one.
func TestAClaimThatOnlyPrivateEntriesShow(t *testing.T) {
	s := source(2)
	s.Entries[1].Private = true
	id := s.Rubric.Walked()[0]
	s.Estimates[0].Judgements = map[string]journal.Judgement{id: {Moments: []string{s.Entries[1].ID}}}
	if claims := handIn(t, choice(), s).Estimates[0].Claims; len(claims) != 0 {
		t.Errorf("got %+v", claims)
	}
}

// TestTheHashTellsNothingOfAMargin changes what stays behind and what leaves.
func TestTheHashTellsNothingOfAMargin(t *testing.T) {
	e := source(2).Entries[1]
	before := exchange.Hash(&e)
	stays := e.Clone()
	stays.Margin, stays.Revision, stays.Edited, stays.Private = "anders", 9, stageStart, true
	stays.Encounter.When, stays.Encounter.Follows = stageStart, "7-zzzz"
	if exchange.Hash(&stays) != before {
		t.Error("something that stays behind is in the hash")
	}
	leaves := e.Clone()
	leaves.Story += "."
	if exchange.Hash(&leaves) == before {
		t.Error("the story is not in the hash")
	}
	h := handIn(t, choice(), source(2))
	if h.Entries[1].Hash != before {
		t.Error("a hand-in has another hash")
	}
}

// TestChosenEntriesOnlyAreNamed guards against an entry that was not chosen showing through another.
func TestChosenEntriesOnlyAreNamed(t *testing.T) {
	s := source(9)
	s.Entries = s.Entries[4:6]
	b := string(written(t, handIn(t, choice(), s)))
	for i := range 10 {
		id := fmt.Sprintf("%d-k7qf", i)
		if chosen := i == 5 || i == 6; strings.Contains(b, `"`+id+`"`) != chosen {
			t.Errorf("%s: chosen %v", id, chosen)
		}
	}
}
