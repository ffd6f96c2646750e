package exchange

import (
	"cmp"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// HandIn is what a student hands in. The package doc says what each field means.
type HandIn struct {
	Head
	ID        string           `json:"id"`
	Journal   string           `json:"journal"`
	Number    int              `json:"number"`
	Student   string           `json:"student,omitempty"`
	Stage     string           `json:"stage,omitempty"`
	StageName string           `json:"stageName,omitempty"`
	Made      When             `json:"made"`
	Dates     Dates            `json:"dates"`
	Chosen    Chosen           `json:"chosen"`
	Seal      SealedBy         `json:"seal,omitempty"`
	Recipient string           `json:"recipient,omitempty"`
	Rubric    *rubric.Rubric   `json:"rubric"` // shared between hand-ins: read only
	Older     []*rubric.Rubric `json:"older,omitempty"`
	Entries   []Entry          `json:"entries,omitempty"`
	Estimates []Estimate       `json:"estimates,omitempty"`
	Replies   []Reply          `json:"replies,omitempty"`
	Extras    []StageExtras    `json:"extras,omitempty"`
	Signed
	Came SealedBy `json:"-"` // how the file was sealed that it was read from, whatever it says itself; it is not written
}

// Sealing says how h came sealed: as it was read, or as it says itself when somebody took the seal off before.
func (h *HandIn) Sealing() SealedBy { return cmp.Or(h.Came, h.Seal) }

// Part names what h is about: a stage of its journal, or the whole study.
func (h *HandIn) Part() journal.Part { return journal.Part{Journal: h.Journal, Stage: h.Stage} }

// Dates says which dates travel.
type Dates string

// The two ways in which dates travel.
const (
	Weeks Dates = "weeks"
	Real  Dates = "real"
)

// SealedBy says how a hand-in was sealed; empty when it was not.
type SealedBy string

// The two ways to seal.
const (
	ByKey        SealedBy = "key"
	ByPassphrase SealedBy = "passphrase"
)

// When is a week of a stage, and the real date when the student chose so.
type When struct {
	Week int    `json:"week"`
	Date string `json:"date,omitempty"`
}

// Chosen says what the entries were chosen by.
type Chosen struct {
	By   Choosing `json:"by"`
	From *When    `json:"from,omitempty"`
	To   *When    `json:"to,omitempty"`
}

// Choosing is a way to choose entries.
type Choosing string

// The three ways to choose.
const (
	ByStage Choosing = "stage"
	ByRange Choosing = "range"
	ByHand  Choosing = "picked"
)

// Entry is one entry as it leaves: what it says, and around it what depends on the hand-in that it travels in.
type Entry struct {
	ID       string    `json:"id"`
	Revision int       `json:"revision"`
	Hash     string    `json:"hash"`
	Rubric   string    `json:"rubric,omitempty"`
	When     When      `json:"when"`
	Follows  string    `json:"follows,omitempty"`
	Returns  string    `json:"returns,omitempty"`
	Outcomes []Outcome `json:"outcomes,omitempty"`
	Why      string    `json:"why,omitempty"`
	Said     Said      `json:"said"`
	Extras   *Extras   `json:"extras,omitempty"`
}

// Outcome is one report on an intention.
type Outcome struct {
	Outcome journal.Outcome `json:"outcome"`
	Entry   string          `json:"entry,omitempty"`
	When    When            `json:"when"`
}

// Said is what an entry itself says: the fields that its hash is taken over.
type Said struct {
	Depth     journal.Depth   `json:"depth,omitempty"`
	LookHere  bool            `json:"lookHere,omitempty"`
	Encounter Encounter       `json:"encounter"`
	Story     string          `json:"story"`
	Thought   string          `json:"thought,omitempty"`
	Answers   []Given         `json:"answers,omitempty"`
	Tip       string          `json:"tip,omitempty"`
	Intention *journal.Plan   `json:"intention,omitempty"`
	Outcome   journal.Outcome `json:"outcome,omitempty"`
	Goals     []string        `json:"goals,omitempty"`

	Wanted      string   `json:"wanted,omitempty"`
	Theirs      string   `json:"theirs,omitempty"`
	Others      []string `json:"others,omitempty"`
	OutcomeSaid string   `json:"outcomeSaid,omitempty"`
}

// Encounter is the moment that an entry is about, without its date.
type Encounter struct {
	Alias     string   `json:"alias,omitempty"`
	Place     string   `json:"place,omitempty"`
	Moment    string   `json:"moment,omitempty"`
	Initiator string   `json:"initiator,omitempty"`
	Duration  string   `json:"duration,omitempty"`
	Topics    []string `json:"topics,omitempty"`
	Language  string   `json:"language,omitempty"`
	Input     string   `json:"input,omitempty"`
	FollowsUp bool     `json:"followsUp,omitempty"`
	Stage     string   `json:"stage,omitempty"`
	Kind      string   `json:"kind,omitempty"`
}

// Given is what stands at one criterion of an entry.
type Given struct {
	Criterion     string `json:"criterion"`
	Text          string `json:"text,omitempty"`
	Deeper        string `json:"deeper,omitempty"`
	Level         string `json:"level,omitempty"`
	NoOpportunity bool   `json:"noOpportunity,omitempty"`
	Skipped       bool   `json:"skipped,omitempty"`
}

// Estimate is one version of a self-assessment.
type Estimate struct {
	Stage    string       `json:"stage"`
	Version  int          `json:"version"`
	Rubric   string       `json:"rubric,omitempty"`
	Begun    When         `json:"begun"`
	Finished *When        `json:"finished,omitempty"`
	Claims   []Claim      `json:"claims,omitempty"`
	Mirror   []Reflection `json:"mirror,omitempty"`
}

// Claim is the student's own level for a criterion, with its reason and the entries that show it.
type Claim struct {
	Criterion string   `json:"criterion"`
	Level     string   `json:"level,omitempty"`
	Reason    string   `json:"reason,omitempty"`
	Moments   []string `json:"moments,omitempty"`
}

func (c *Claim) empty() bool { return c.Level == "" && c.Reason == "" && len(c.Moments) == 0 }

// Reflection is what the student answered to a question of the mirror.
type Reflection struct {
	Question string `json:"question"`
	Text     string `json:"text"`
}

// Reply is what the student says to an earlier answer: to its view of a criterion, its comment on an entry, or the whole.
type Reply struct {
	Answer    string `json:"answer"`
	Criterion string `json:"criterion,omitempty"`
	Entry     string `json:"entry,omitempty"`
	Text      string `json:"text"`
	Made      When   `json:"made"`
}
