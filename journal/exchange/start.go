package exchange

import (
	"strconv"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// StartFile is what a college gives its students on the first day: what they will work with, when, and for whom. One of the lecturers in it
// signs it, so that the words of one key are all that there is to compare.
type StartFile struct {
	Head
	Rubric    *rubric.Rubric      `json:"rubric"`
	Card      *journal.SchoolCard `json:"card,omitempty"`
	Stages    []StageStart        `json:"stages,omitempty"`
	Lecturers []Lecturer          `json:"lecturers"`
	Signed
}

// StageStart is the day on which a stage begins.
type StageStart struct {
	Stage string `json:"stage"` // one of the rubric's
	Start string `json:"start"` // a date
}

// Lecturer is what a LecturerFile says of one, with the key that signs the answers.
type Lecturer struct {
	Reviewer  Reviewer `json:"reviewer"`
	Recipient string   `json:"recipient"`
	Key       string   `json:"key"`
}

// Lecturer gives what the file says of its lecturer.
func (l *LecturerFile) Lecturer() Lecturer { return Lecturer{l.Reviewer, l.Recipient, SignedBy(l)} }

// Sender is the lecturer who signed; nil while nobody in it did.
func (s *StartFile) Sender() *Lecturer {
	for i := range s.Lecturers {
		if s.Lecturers[i].Key == SignedBy(s) {
			return &s.Lecturers[i]
		}
	}
	return nil
}

// MaxLecturers is how many lecturers a start file may name: each of them is held against all that a student knows.
const MaxLecturers = 200

func (s *StartFile) fields(f *form) {
	object(f, "rubric", &s.Rubric, (*form).book)
	optional(f, "card", &s.Card, (*form).schoolCard)
	list(f, "stages", &s.Stages, (*form).stageStart)
	some(f, "lecturers", &s.Lecturers, (*form).lecturer)
}

func (f *form) stageStart(s *StageStart) {
	f.open()
	must(f, "stage", &s.Stage, isID)
	must(f, "start", &s.Start, isDate)
	f.close()
}

func (f *form) lecturer(l *Lecturer) {
	if f.nth > MaxLecturers {
		f.refuse(TooMany, strconv.Itoa(MaxLecturers))
	}
	f.open()
	object(f, "reviewer", &l.Reviewer, (*form).reviewer)
	must(f, "recipient", &l.Recipient, isRecipient)
	must(f, "key", &l.Key, isDigest)
	f.close()
}

func (s *StartFile) weight() int { return 64 << 10 }

func (s *StartFile) check(f *form) {
	c := &checker{}
	if s.Card != nil {
		c.schoolCard(s.Card)
	}
	for i, begins := range s.Stages {
		c.need(s.Rubric.Stage(begins.Stage) != nil, UnknownReference, "stages[%d].stage", i)
		c.need(i == 0 || s.Stages[i-1].Stage < begins.Stage, OutOfOrder, "stages[%d].stage", i)
	}
	keys := map[string]bool{}
	for i, l := range s.Lecturers {
		c.need(i == 0 || s.Lecturers[i-1].Reviewer.ID < l.Reviewer.ID, OutOfOrder, "lecturers[%d].reviewer.id", i)
		c.need(!keys[l.Key], Contradiction, "lecturers[%d].key", i)
		keys[l.Key] = true
	}
	c.need(f.signing || s.Signature != nil, MissingKey, "signature")
	c.need(f.signing || s.Signature == nil || s.Sender() != nil, UnknownReference, "signature.key")
	f.refusal = c.refusal
}
