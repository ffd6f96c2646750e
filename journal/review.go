package journal

import (
	"maps"
	"slices"
	"strings"
	"time"
)

// Review is what one lecturer says about one stage of a journal, or about the whole study, over all the hand-ins of it. What a
// later hand-in or another rubric does not know any more stays in it, and counts for nothing.
type Review struct {
	Journal  string                       `json:"journal"`
	Stage    string                       `json:"stage,omitempty"`    // empty for the whole study
	Student  string                       `json:"student,omitempty"`  // as a hand-in names them: of one that is not at hand nothing else says whom it is about
	HandIn   string                       `json:"handIn,omitempty"`   // the newest that was opened
	Number   int                          `json:"number,omitempty"`   // of that hand-in
	Views    map[string]View              `json:"views,omitempty"`    // by criterion
	Comments []Comment                    `json:"comments,omitempty"` // one for each wording of an entry, in the order of their first making
	Points   []string                     `json:"points,omitempty"`   // what to talk about
	Closing  string                       `json:"closing,omitempty"`  // what an answer ends with
	Note     string                       `json:"note,omitempty"`     // for the lecturer alone: it is in no file that leaves
	Label    string                       `json:"label,omitempty"`    // a word to find it by, for the lecturer alone as well
	Read     map[string]string            `json:"read,omitempty"`     // by entry: the hash of the words that were read
	Parts    map[string]map[string]string `json:"parts,omitempty"`    // by entry that was read: digests of its parts, so that what changed since can be named
	Revision uint64                       `json:"revision"`           // counts all changes; a store keeps the highest
	Said     uint64                       `json:"said"`               // counts those that change what an answer would hold
	Ready    string                       `json:"ready,omitempty"`    // the hand-in whose answer may go, as the lecturer said
	Answered *Answered                    `json:"answered,omitempty"` // the last answer that was written
}

// View is the lecturer's own view of a criterion: a level, that it cannot be judged, or neither, with a remark.
type View struct {
	Level       string `json:"level,omitempty"`
	CannotJudge bool   `json:"cannotJudge,omitempty"`
	Remark      string `json:"remark,omitempty"`
	Claim       string `json:"claim,omitempty"` // digest of the student's claim that it was set beside; empty when there was none
}

// Comment is a remark on one entry in the words that it had at one revision: on the whole of it, on one part, or on a sentence there.
// What a comment points at never changes; it is taken away and made anew.
type Comment struct {
	Entry    string  `json:"entry"`
	Revision int     `json:"revision"`
	Hash     string  `json:"hash"` // of those words
	Text     string  `json:"text"`
	Part     string  `json:"part,omitempty"`     // a criterion, or a part of every entry
	Sentence *Anchor `json:"sentence,omitempty"` // in the text of that part
}

// at says whether c and d are about the same words at the same place.
func (c *Comment) at(d *Comment) bool {
	if c.Entry != d.Entry || c.Hash != d.Hash || c.Part != d.Part || (c.Sentence == nil) != (d.Sentence == nil) {
		return false
	}
	return c.Sentence == nil || *c.Sentence == *d.Sentence
}

// Answered is what is remembered of an answer.
type Answered struct {
	ID           string          `json:"id"`
	Number       int             `json:"number"`
	HandIn       string          `json:"handIn"`       // that it is about
	HandInNumber int             `json:"handInNumber"` // of that one
	At           time.Time       `json:"at"`
	Said         uint64          `json:"said"`            // of the review that it was made from
	Name         string          `json:"name"`            // of the reviewer, as it says
	File         string          `json:"file"`            // that it was written to
	Sent         time.Time       `json:"sent,omitzero"`   // when the lecturer said that it went to the student; no program can know
	Views        map[string]View `json:"views,omitempty"` // by criterion: what it says, so that another view later shows what it was
}

// Part names what r is about.
func (r *Review) Part() Part { return Part{r.Journal, r.Stage} }

// Empty says that nothing is said about the criterion.
func (v View) Empty() bool { return v.Level == "" && !v.CannotJudge && v.Remark == "" }

// Place puts a criterion on a level, beside the student's claim with that digest. The same level again takes it away.
func (r *Review) Place(criterion, level, claim string) {
	v := r.Views[criterion]
	v.CannotJudge = false
	if v.Level == level {
		level = ""
	}
	v.Level = level
	r.look(criterion, v, claim)
}

// CannotJudge says that a criterion cannot be judged, which takes a level away. Said again, it takes that back.
func (r *Review) CannotJudge(criterion, claim string) {
	v := r.Views[criterion]
	v.Level, v.CannotJudge = "", !v.CannotJudge
	r.look(criterion, v, claim)
}

// Remark says something about a criterion; an empty text takes it away.
func (r *Review) Remark(criterion, text, claim string) {
	v := r.Views[criterion]
	v.Remark = tidy(text)
	r.look(criterion, v, claim)
}

// Uphold says that the view of a criterion holds beside another claim than it was set beside.
func (r *Review) Uphold(criterion, claim string) { r.look(criterion, r.Views[criterion], claim) }

// SetView puts a view of a criterion back as it was, an empty one too.
func (r *Review) SetView(criterion string, was View) {
	claim := was.Claim
	was.Claim = r.Views[criterion].Claim // a look is at what was said; the claim beside it counts for no word
	r.look(criterion, was, claim)
}

// look sets a view, or takes one away that says nothing any more.
func (r *Review) look(criterion string, v View, claim string) {
	before, had := r.Views[criterion]
	said := v != before
	v.Claim = claim
	switch {
	case v == before || v.Empty() && !had:
		return
	case v.Empty():
		delete(r.Views, criterion)
	case r.Views == nil:
		r.Views = map[string]View{criterion: v}
	default:
		r.Views[criterion] = v
	}
	r.change(said)
}

// Comment says something about the whole of an entry in the words with that hash; an empty text takes it away. What was said about
// other words of the entry stays.
func (r *Review) Comment(entry string, revision int, hash, text string) {
	r.CommentAt(Comment{Entry: entry, Revision: revision, Hash: hash, Text: text})
}

// CommentAt says something about what c points at; an empty text takes it away.
func (r *Review) CommentAt(c Comment) {
	c.Text = tidy(c.Text)
	at := slices.IndexFunc(r.Comments, func(d Comment) bool { return c.at(&d) })
	switch {
	case at < 0 && c.Text == "" || at >= 0 && r.Comments[at].Text == c.Text:
		return
	case at < 0:
		r.Comments = append(r.Comments, c)
	case c.Text == "":
		r.Comments = slices.Delete(r.Comments, at, at+1)
	default:
		r.Comments[at] = c
	}
	r.change(true)
}

// CommentOn gives what was said about the whole of an entry in the words with that hash; empty when nothing was.
func (r *Review) CommentOn(entry, hash string) string {
	for _, c := range r.CommentsOn(entry, hash) {
		if c.Part == "" {
			return c.Text
		}
	}
	return ""
}

// CommentsOn gives all that was said about an entry in the words with that hash, in the order of its first making.
func (r *Review) CommentsOn(entry, hash string) (found []Comment) {
	for _, c := range r.Comments {
		if c.Entry == entry && c.Hash == hash {
			found = append(found, c)
		}
	}
	return found
}

// Raise adds a talking point, unless it is empty.
func (r *Review) Raise(point string) {
	if point = tidy(point); point != "" {
		r.Points = append(r.Points, point)
		r.change(true)
	}
}

// SetPoint gives the i-th talking point, from 0, other words; without any it goes. A point that is not there stays away.
func (r *Review) SetPoint(i int, text string) {
	text = tidy(text)
	switch {
	case i < 0 || i >= len(r.Points) || r.Points[i] == text:
		return
	case text == "":
		r.Points = slices.Delete(r.Points, i, i+1)
	default:
		r.Points[i] = text
	}
	r.change(true)
}

// RemovePoint takes away the i-th talking point, from 0, if there is one.
func (r *Review) RemovePoint(i int) { r.SetPoint(i, "") }

// SetClosing sets what an answer ends with; an empty text takes it away.
func (r *Review) SetClosing(text string) { r.set(&r.Closing, tidy(text), true) }

// SetNote sets what only the lecturer reads; an empty text takes it away.
func (r *Review) SetNote(text string) { r.set(&r.Note, tidy(text), false) }

// SetLabel sets the word that only the lecturer sees; an empty one takes it away.
func (r *Review) SetLabel(text string) { r.set(&r.Label, Field(text), false) }

func (r *Review) set(field *string, text string, said bool) {
	if *field != text {
		*field = text
		r.change(said)
	}
}

// SaysNothing says that an answer would hold nothing.
func (r *Review) SaysNothing() bool {
	return len(r.Views)+len(r.Comments)+len(r.Points) == 0 && r.Closing == ""
}

// MarkRead notes that an entry was read in the words with that hash, and digests of its parts by their names.
func (r *Review) MarkRead(entry, hash string, parts map[string]string) {
	if r.Read[entry] == hash {
		return
	}
	if r.Read == nil {
		r.Read = map[string]string{}
	}
	if r.Parts == nil {
		r.Parts = map[string]map[string]string{}
	}
	r.Read[entry], r.Parts[entry] = hash, parts
	r.change(false)
}

// MarkUnread takes back that an entry was read.
func (r *Review) MarkUnread(entry string) {
	if _, read := r.Read[entry]; read {
		delete(r.Read, entry)
		delete(r.Parts, entry)
		r.change(false)
	}
}

// Open notes that a hand-in was opened. One that is older than the newest so far changes nothing.
func (r *Review) Open(handIn string, number int) {
	if number < r.Number || number == r.Number && handIn == r.HandIn {
		return
	}
	r.HandIn, r.Number = handIn, number
	r.change(false)
}

// MarkReady says that the answer to a hand-in may go; with an empty id, that none may. It holds for what is said until then and
// after, to that hand-in alone: a newer one that comes has to be looked at first.
func (r *Review) MarkReady(handIn string) { r.set(&r.Ready, handIn, false) }

// About notes whom a review is about, as the hand-in at hand names them.
func (r *Review) About(student string) { r.set(&r.Student, student, false) }

// Answer notes that an answer was written. What is said after it has to be marked ready anew.
func (r *Review) Answer(a Answered) {
	r.Answered, r.Ready = &a, ""
	r.change(false)
}

// MarkSent notes when the last answer went to the student, as the lecturer says; the zero time takes that back. Without an answer it
// does nothing.
func (r *Review) MarkSent(at time.Time) {
	if r.Answered == nil || r.Answered.Sent.Equal(at) {
		return
	}
	r.Answered.Sent = at
	r.change(false)
}

// Stale says that an answer was written, and that since then something was said, or that it is about another hand-in than this
// one, which is no older. An older hand-in makes no answer stale: it was looked at before.
func (r *Review) Stale(handIn string, number int) bool {
	last := r.Answered
	return last != nil && (r.Said != last.Said || handIn != last.HandIn && number >= last.HandInNumber)
}

func (r *Review) change(said bool) {
	r.Revision++
	if said {
		r.Said++
	}
}

// Clone gives a copy of r that shares nothing with it.
func (r *Review) Clone() Review {
	c := *r
	c.Views, c.Read, c.Parts = maps.Clone(r.Views), maps.Clone(r.Read), maps.Clone(r.Parts)
	c.Comments, c.Points = slices.Clone(r.Comments), slices.Clone(r.Points)
	if r.Answered != nil {
		a := *r.Answered
		a.Views = maps.Clone(a.Views)
		c.Answered = &a
	}
	return c
}

// tidy makes a text of a lecturer ready to be kept.
func tidy(text string) string {
	text, _ = Clean(text)
	return strings.TrimSpace(text)
}
