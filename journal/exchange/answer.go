package exchange

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"koffiemoment/journal"
)

// Answer is what a lecturer says to a hand-in. The package doc says what each field means.
type Answer struct {
	Head
	ID       string    `json:"id"`
	Number   int       `json:"number"`
	HandIn   string    `json:"handin"`
	Journal  string    `json:"journal"`
	Made     string    `json:"made"`
	Reviewer Reviewer  `json:"reviewer"`
	Rubric   string    `json:"rubric"`
	Views    []View    `json:"views,omitempty"`
	Comments []Comment `json:"comments,omitempty"`
	Points   []string  `json:"points,omitempty"`
	Closing  string    `json:"closing,omitempty"`
	Signed
}

// Reviewer is who answers.
type Reviewer struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// View is the lecturer's view of a criterion: a level, that it cannot be judged, or neither, with a remark.
type View struct {
	Criterion   string `json:"criterion"`
	Level       string `json:"level,omitempty"`
	CannotJudge bool   `json:"cannotJudge,omitempty"`
	Remark      string `json:"remark,omitempty"`
}

// Comment is a remark on one entry, as it stood at one revision: on the whole, on one part of it, or on a sentence there.
type Comment struct {
	Entry    string    `json:"entry"`
	Revision int       `json:"revision"`
	Hash     string    `json:"hash"`
	Text     string    `json:"text"`
	Part     string    `json:"part,omitempty"` // as in Entry.Parts: a criterion or one of the parts with a name
	Sentence *Sentence `json:"sentence,omitempty"`
}

// Sentence is a place in the text of a part, and the words that stand there.
type Sentence struct {
	At    int    `json:"at"` // characters before it
	Words string `json:"words"`
}

// place is where in its text a comment belongs; one on the whole comes first.
func (c *Comment) place() int {
	if c.Sentence == nil {
		return -1
	}
	return c.Sentence.At
}

// NewAnswer begins an answer to h. The number counts the answers of this reviewer to h's journal, from 1.
func NewAnswer(id string, number int, h *HandIn, by Reviewer, made time.Time) *Answer {
	by.Name = journal.Field(by.Name)
	return &Answer{
		Head: NewHead(AnswerKind), ID: id, Number: number, HandIn: h.ID, Journal: h.Journal,
		Made: made.Format(time.DateOnly), Reviewer: by, Rubric: h.Rubric.Ref().Digest,
	}
}

// Look sets the view of a criterion; one that says nothing takes it away.
func (a *Answer) Look(v View) {
	v.Remark = clean(v.Remark)
	at, found := slices.BinarySearchFunc(a.Views, v, func(x, y View) int { return cmp.Compare(x.Criterion, y.Criterion) })
	if found {
		a.Views = slices.Delete(a.Views, at, at+1)
	}
	if v.Level != "" || v.CannotJudge || v.Remark != "" {
		a.Views = slices.Insert(a.Views, at, v)
	}
}

// Remark sets the comment on the whole of e as it stands; an empty text takes it away. Comments on other revisions of it stay.
func (a *Answer) Remark(e *Entry, text string) {
	c := Comment{Entry: e.ID, Revision: e.Revision, Hash: e.Hash, Text: clean(text)}
	at, found := slices.BinarySearchFunc(a.Comments, c, compareComments)
	if found {
		a.Comments = slices.Delete(a.Comments, at, at+1)
	}
	if c.Text != "" {
		a.Comments = slices.Insert(a.Comments, at, c)
	}
}

func compareComments(a, b Comment) int {
	return cmp.Or(compareEntries(a.Entry, b.Entry), cmp.Compare(a.Revision, b.Revision), strings.Compare(a.Part, b.Part),
		cmp.Compare(a.place(), b.place()))
}

// Raise adds a talking point.
func (a *Answer) Raise(point string) {
	if point = strings.TrimSpace(clean(point)); point != "" {
		a.Points = append(a.Points, point)
	}
}

// Entry finds an entry by id; nil when h has none of that id.
func (h *HandIn) Entry(id string) *Entry {
	at, found := slices.BinarySearchFunc(h.Entries, id, func(e Entry, id string) int { return compareEntries(e.ID, id) })
	if !found {
		return nil
	}
	return &h.Entries[at]
}
