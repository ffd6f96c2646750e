// Package journal says what a reflection journal is: entries about encounters, the draft that a walk fills in, the
// intentions that come back, what all of these show together, and what a lecturer says about it. It is pure: time, ids and
// the rubric come in as arguments, and nothing here touches a file, a clock or a terminal.
package journal

import (
	"maps"
	"slices"
	"strings"
	"time"

	"koffiemoment/rubric"
)

// Entry is one finished reflection on one encounter, at one revision.
type Entry struct {
	ID       string     `json:"id"`       // "12-k7qf": sequence number and a random tail, stable for life
	Seq      uint64     `json:"seq"`      // order of first finishing in this journal, from 1
	Revision int        `json:"revision"` // from 1; each later edit adds one
	Rubric   rubric.Ref `json:"rubric"`
	Depth    Depth      `json:"depth"`

	Encounter Encounter         `json:"encounter"`
	Story     string            `json:"story"`             // what I saw or heard
	Thought   string            `json:"thought,omitempty"` // what I thought about it
	Wanted    string            `json:"wanted,omitempty"`  // what I wanted in it
	Theirs    string            `json:"theirs,omitempty"`  // what I think the parent wanted
	Answers   map[string]Answer `json:"answers,omitempty"` // by criterion id; one that was never met is absent

	Others    []string `json:"others,omitempty"` // other ways to explain what happened, at most Explanations of them
	Tip       string   `json:"tip,omitempty"`
	Intention *Plan    `json:"intention,omitempty"`
	CameBack  *Return  `json:"cameBack,omitempty"` // how an earlier intention went in this encounter
	Goals     []string `json:"goals,omitempty"`    // goals that this moment shows
	LookHere  bool     `json:"lookHere,omitempty"` // asks the lecturer to look at this one

	Margin  string `json:"margin,omitempty"`  // private, never handed in
	Private bool   `json:"private,omitempty"` // the whole entry is never handed in

	Finished time.Time `json:"finished"` // when revision 1 was finished
	Edited   time.Time `json:"edited"`   // when this revision was finished
}

// Explanations is how many other ways to explain an encounter a walk asks for.
const Explanations = 2

// Encounter is the moment with a parent that an entry is about. Empty strings mean "not said".
type Encounter struct {
	Alias     string    `json:"alias,omitempty"` // of the family; never a real name
	When      time.Time `json:"when"`
	Place     string    `json:"place,omitempty"`     // one of Places
	Moment    string    `json:"moment,omitempty"`    // one of Moments
	Initiator string    `json:"initiator,omitempty"` // one of Initiators
	Duration  string    `json:"duration,omitempty"`  // one of Durations
	Topics    []string  `json:"topics,omitempty"`
	Language  string    `json:"language,omitempty"` // free text
	Input     string    `json:"input,omitempty"`    // one of Inputs: whether the parent brought something in
	Follows   string    `json:"follows,omitempty"`  // id of the earlier entry that this one follows up
	Stage     string    `json:"stage,omitempty"`    // a stage of the rubric
	Kind      string    `json:"kind,omitempty"`     // a kind of assignment of that stage
}

// Places are the ids of where an encounter can happen.
func Places() []string {
	return []string{"klasdeur", "gang", "poort", "speelplaats", "klas", "koffiemoment", "online", "anders"}
}

// Moments are the ids of the moment of the day.
func Moments() []string { return []string{"brengen", "halen", "anders"} }

// Initiators are the ids of who started the contact.
func Initiators() []string { return []string{"ik", "ouder", "mentor", "kleuter"} }

// Durations are the ids of how long the contact took, in minutes.
func Durations() []string { return []string{"<1", "1-5", ">5"} }

// Inputs are the ids of whether the parent brought something in.
func Inputs() []string { return []string{"ja", "nee"} }

// Answer is what a student wrote and chose at one criterion.
type Answer struct {
	Text          string `json:"text,omitempty"`
	Deeper        string `json:"deeper,omitempty"` // answer to the deepening question
	Level         string `json:"level,omitempty"`  // a level of the rubric
	NoOpportunity bool   `json:"noOpportunity,omitempty"`
	Skipped       bool   `json:"skipped,omitempty"`
}

// Says is what an answer says: to the opening question, or else to the deepening one.
func (a *Answer) Says() string {
	if a.Text != "" {
		return a.Text
	}
	return a.Deeper
}

// State tells the ways apart in which a criterion can stand in an entry.
type State int

// The states of an answer. Written has words and no level; Placed has a level, with or without words.
const (
	Unanswered State = iota
	Skipped
	NoOpportunity
	Written
	Placed
)

// State says how the criterion stands.
func (a Answer) State() State {
	switch {
	case a.Level != "":
		return Placed
	case a.NoOpportunity:
		return NoOpportunity
	case strings.TrimSpace(a.Text+a.Deeper) != "":
		return Written
	case a.Skipped:
		return Skipped
	}
	return Unanswered
}

// Met gives how each criterion stands that e is a moment of, sorted by id: it has a level, words, or both.
func (e *Entry) Met() []Met {
	var all []Met
	for id, a := range e.Answers {
		if s := a.State(); s == Placed || s == Written {
			all = append(all, Met{Criterion: id, Level: a.Level, Wordless: strings.TrimSpace(a.Text+a.Deeper) == ""})
		}
	}
	slices.SortFunc(all, func(a, b Met) int { return strings.Compare(a.Criterion, b.Criterion) })
	return all
}

// passed gives the ids of the criteria that the encounter gave no opportunity for, sorted.
func (e *Entry) passed() []string {
	var ids []string
	for id, a := range e.Answers {
		if a.State() == NoOpportunity {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	return ids
}

// Clone gives a copy of e that shares nothing with it.
func (e *Entry) Clone() Entry {
	c := *e
	c.Answers = maps.Clone(e.Answers)
	c.Goals, c.Others = slices.Clone(e.Goals), slices.Clone(e.Others)
	c.Encounter.Topics = slices.Clone(e.Encounter.Topics)
	if e.Intention != nil {
		plan := *e.Intention
		c.Intention = &plan
	}
	if e.CameBack != nil {
		back := *e.CameBack
		c.CameBack = &back
	}
	return c
}
