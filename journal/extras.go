package journal

import (
	"strings"
	"time"

	"koffiemoment/rubric"
)

// What a student writes beside an entry, or over a whole stage, is kept apart from what was reflected on the day itself: an entry's
// words and the digest that names them stay as they are. Each thing is the student's own until they let it travel, which is said of
// that one thing by Shared. A question that the program or a rubric asked stands in the words in which it was asked, so that an answer
// can be read years later.

// Extras are what stands beside one entry.
type Extras struct {
	ParentTurn  *ParentTurn  `json:"parentTurn,omitempty"`
	LookBacks   []LookBack   `json:"lookBacks,omitempty"` // the oldest first; one is added and none is changed
	MentorWords *MentorWords `json:"mentorWords,omitempty"`
}

// Empty says that nothing stands beside the entry.
func (x *Extras) Empty() bool {
	return x.ParentTurn == nil && len(x.LookBacks) == 0 && x.MentorWords == nil
}

// ParentTurn (ouderbeurt) is the encounter once more, as the parent might tell it.
type ParentTurn struct {
	Told     string    `json:"told"` // in the first person
	Question string    `json:"question,omitempty"`
	Answer   string    `json:"answer,omitempty"` // the student's own again
	Made     time.Time `json:"made"`
	Shared   bool      `json:"shared,omitempty"`
}

// Rewritten gives what is kept once the answers are these: the one of before where nothing of it is other words, and nil where all was wiped.
// A question goes with its answer.
func (before *ParentTurn) Rewritten(told, question, answer string, shared bool, now time.Time) *ParentTurn {
	again := &ParentTurn{Told: told, Answer: answer, Made: now, Shared: shared}
	if strings.TrimSpace(answer) != "" {
		again.Question = question
	}
	switch {
	case strings.TrimSpace(told+answer) == "":
		return nil
	case before != nil && before.Told == told && before.Answer == answer && before.Shared == shared:
		return before
	}
	return again
}

// LookBack (terugkijken) is what a student sees in a moment of some weeks ago.
type LookBack struct {
	Question string    `json:"question"`
	Text     string    `json:"text"`
	Made     time.Time `json:"made"`
	Shared   bool      `json:"shared,omitempty"`
}

// MentorWords are what the mentor wrote about the moment, on paper, as the student typed it over. They are somebody else's words, and are
// marked so wherever they are read.
type MentorWords struct {
	Text   string    `json:"text"`
	Made   time.Time `json:"made"` // when it was typed over
	Shared bool      `json:"shared,omitempty"`
}

// Rewritten gives what is kept once these are the words, as a parent's turn does.
func (before *MentorWords) Rewritten(text string, shared bool, now time.Time) *MentorWords {
	switch {
	case strings.TrimSpace(text) == "":
		return nil
	case before != nil && before.Text == text && before.Shared == shared:
		return before
	}
	return &MentorWords{Text: text, Made: now, Shared: shared}
}

// StageExtras are what a student writes over one stage.
type StageExtras struct {
	Stage     string          `json:"stage"`
	Positions []Position      `json:"positions,omitempty"` // by statement, the one before the stage first
	Whole     *HeadHeartHands `json:"whole,omitempty"`
	Writing   *WritingFacts   `json:"writing,omitempty"`
}

// Position is where a student stands on one statement (stelling).
type Position struct {
	Statement string    `json:"statement"` // id
	Words     string    `json:"words"`     // of the statement
	Side      Side      `json:"side"`
	Stand     Stand     `json:"stand"`
	Why       string    `json:"why,omitempty"`
	Made      time.Time `json:"made"`
	Shared    bool      `json:"shared,omitempty"`
}

// Side says on which side of a stage something was said.
type Side string

// The two sides of a stage. What was said before it is not shown until the same was asked after it.
const (
	Before Side = "voor"
	After  Side = "na"
)

// Sides gives both sides of a stage in their order.
func Sides() []Side { return []Side{Before, After} }

// Stand is a place between agreeing and disagreeing, or beside them.
type Stand string

// The stands. None is a better answer than another, and they are counted nowhere.
const (
	Agree          Stand = "eens"
	RatherAgree    Stand = "eerder-eens"
	RatherDisagree Stand = "eerder-oneens"
	Disagree       Stand = "oneens"
	Depends        Stand = "hangt-ervan-af"
)

// Stands gives the stands in the order in which they are asked.
func Stands() []Stand { return []Stand{Agree, RatherAgree, RatherDisagree, Disagree, Depends} }

// HeadHeartHands (hoofd – hart – handen) is a stage in three answers: what I know now, what it does to me, what I do.
type HeadHeartHands struct {
	Head   string    `json:"head,omitempty"`
	Heart  string    `json:"heart,omitempty"`
	Hands  string    `json:"hands,omitempty"`
	Made   time.Time `json:"made"`
	Shared bool      `json:"shared,omitempty"`
}

// WritingFacts (schrijfspiegel) are facts about a student's own writing, as they were when the student looked at them.
type WritingFacts struct {
	Facts  []WritingFact `json:"facts"`
	Text   string        `json:"text,omitempty"` // what the student says to them
	Made   time.Time     `json:"made"`
	Shared bool          `json:"shared,omitempty"`
}

// WritingFact is one of them: something holds for so many of the moments looked at.
type WritingFact struct {
	Fact  string `json:"fact"` // id
	Count int    `json:"count"`
	Of    int    `json:"of"`
}

// SchoolCard (schoolkaart) says what the parents of one school ask for, and what happens there. It is data of the school, and holds
// nothing of a student.
type SchoolCard struct {
	ID       string       `json:"id"`
	Version  int          `json:"version"`
	Title    string       `json:"title"`
	Headings []SchoolHead `json:"headings"`
}

// SchoolHead is a heading of a school's card with its questions.
type SchoolHead struct {
	Title     string           `json:"title"`
	Questions []SchoolQuestion `json:"questions"`
}

// SchoolQuestion is one thing that parents ask for.
type SchoolQuestion struct {
	ID      string   `json:"id"`
	Text    string   `json:"text"`
	Chances []string `json:"chances,omitempty"` // names of the chances for contact where it may come up
	Tips    []string `json:"tips,omitempty"`
	Here    bool     `json:"here,omitempty"` // ticked, together with the mentor: this happens here
}

// KeptCard is a discussion card as a journal keeps it: one that was made here, or one that came from a fellow student.
type KeptCard struct {
	ID    string         `json:"id"`
	Card  DiscussionCard `json:"card"`
	Entry string         `json:"entry,omitempty"` // it was made of; empty for one that came
	Lines string         `json:"lines,omitempty"` // the student's own, beside it; they never leave
	At    time.Time      `json:"at"`
}

// Mine says that the card was made here, and did not come from a fellow student.
func (c *KeptCard) Mine() bool { return c.Entry != "" }

// DiscussionCard is a moment told to a group. It says nothing of who tells it, about whom, when or where.
type DiscussionCard struct {
	About    string `json:"about,omitempty"` // the name of an attitude or a skill
	Moment   string `json:"moment"`
	Question string `json:"question,omitempty"` // to the group
}

// Answers are the three of them, in the order in which they are asked, to be read and written.
func (w *HeadHeartHands) Answers() [3]*string { return [3]*string{&w.Head, &w.Heart, &w.Hands} }

// OverQuestions are those that a rubric asks over a whole stage: one for the head, one for the heart and one for the hands, in this order. There
// is a place for three answers.
func OverQuestions(r *rubric.Rubric) []rubric.Question {
	return r.Questions[:min(len(r.Questions), len((&HeadHeartHands{}).Answers()))]
}

// Empty says that nothing was answered.
func (w *HeadHeartHands) Empty() bool { return w.Head == "" && w.Heart == "" && w.Hands == "" }
