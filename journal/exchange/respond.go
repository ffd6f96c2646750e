package exchange

import (
	"maps"
	"slices"
	"time"

	"koffiemoment/journal"
)

// Left counts what a review holds and an answer to this hand-in cannot.
type Left struct {
	Views    int // on a criterion, or only a level, that its rubric does not have
	Comments int // on an entry, or a wording of it, that it knows nothing of
}

// SoFar is Respond for reading: the answer as it would be made now, without an id and a number, and nil where that says nothing.
func (h *HandIn) SoFar(r *journal.Review, secret []byte, by Reviewer, made time.Time) *Answer {
	a, _ := h.Respond(r, secret, "", 0, by, made)
	if a.Empty() {
		return nil
	}
	return a
}

// Respond makes the answer to h of what a review says, so that it fits h. The secret is what the anchors of sentences were made with, whose
// words are taken from h: one that does not stand there any more leaves its comment with the part. The number counts the answers of this
// reviewer to h's journal, from 1.
func (h *HandIn) Respond(r *journal.Review, secret []byte, id string, number int, by Reviewer, made time.Time) (a *Answer, left Left) {
	a = NewAnswer(id, number, h, by, made)
	book := newBook(h.Rubric, nil)
	for _, id := range slices.Sorted(maps.Keys(r.Views)) {
		v := r.Views[id]
		if known := book.criteria[id] && (v.Level == "" || book.levels[v.Level]); !known {
			v.Level = ""
			left.Views++
		}
		if book.criteria[id] {
			a.Look(View{id, v.Level, v.CannotJudge, v.Remark})
		}
	}
	for _, c := range r.Comments {
		if e := h.worded(c); e != nil {
			a.add(Comment{e.ID, e.Revision, e.Hash, clean(c.Text), c.Part, h.quoted(c, secret)})
		} else {
			left.Comments++
		}
	}
	for _, point := range r.Points {
		a.Raise(point)
	}
	a.Closing = clean(r.Closing)
	return a, left
}

// quoted gives the sentence that a comment is about, in the words that stand in h and at the place that it had when it was chosen; nil
// where it is about none, or about one that is gone.
func (h *HandIn) quoted(c journal.Comment, secret []byte) *Sentence {
	if c.Sentence == nil {
		return nil
	}
	found, ok := c.Sentence.Find(secret, h.Entry(c.Entry).Text(c.Part))
	if !ok {
		return nil
	}
	return &Sentence{At: c.Sentence.At, Words: found.Words}
}

// add puts a comment below what is said of the same place at the same revision already: after a restored backup there may be two
// wordings.
func (a *Answer) add(c Comment) {
	at, found := slices.BinarySearchFunc(a.Comments, c, compareComments)
	switch {
	case c.Text == "":
	case found:
		a.Comments[at].Text += "\n\n" + c.Text
	default:
		a.Comments = slices.Insert(a.Comments, at, c)
	}
}

// Empty says that a holds nothing but its head, as when all that was said was taken back.
func (a *Answer) Empty() bool { return len(a.Views)+len(a.Comments)+len(a.Points)+len(a.Closing) == 0 }

// worded gives the entry of h with the words that a comment is about: as it stands, whatever the revision, or as it stood at an
// earlier one; nil when h knows nothing of them.
func (h *HandIn) worded(c journal.Comment) *Entry {
	e := h.Entry(c.Entry)
	switch {
	case e == nil || e.Hash == c.Hash:
		return e
	case 1 <= c.Revision && c.Revision < e.Revision && isDigest(c.Hash) == "":
		return &Entry{ID: e.ID, Revision: c.Revision, Hash: c.Hash}
	}
	return nil
}
