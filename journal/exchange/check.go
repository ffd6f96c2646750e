package exchange

import (
	"cmp"
	"fmt"
	"strings"
	"time"
)

// checker holds the parts of a document beside each other and keeps the first refusal.
type checker struct {
	refusal *Refusal
	books   map[string]*book // by digest; under "" the document's own
	dates   Dates
	entries map[string]*Entry
}

// need refuses unless ok. The path holds a %d for each place in at, which count from 0.
func (c *checker) need(ok bool, code Code, path string, at ...int) {
	if ok || c.refusal != nil {
		return
	}
	places := make([]any, len(at))
	for i, n := range at {
		places[i] = n + 1
	}
	c.refusal = &Refusal{Code: code, Path: fmt.Sprintf(path, places...), Offset: -1}
}

func (h *HandIn) weight() int { return 64<<10 + 1500*len(h.Entries) }
func (a *Answer) weight() int { return 4 << 10 }

func (h *HandIn) check(f *form) {
	c := &checker{dates: h.Dates, books: map[string]*book{}, entries: make(map[string]*Entry, len(h.Entries))}
	for i := range h.Entries {
		c.entries[h.Entries[i].ID] = &h.Entries[i]
	}
	c.shelve(f.books)
	c.header(h)
	for i := range h.Entries {
		c.need(i == 0 || compareEntries(h.Entries[i-1].ID, h.Entries[i].ID) < 0, OutOfOrder, "entries[%d].id", i)
		c.entry(i, &h.Entries[i])
	}
	for i := range h.Estimates {
		c.need(i == 0 || compareEstimates(h.Estimates[i-1], h.Estimates[i]) < 0, OutOfOrder, "estimates[%d]", i)
		c.estimate(i, &h.Estimates[i])
	}
	for i := range h.Replies {
		c.need(i == 0 || compareReplies(h.Replies[i-1], h.Replies[i]) < 0, OutOfOrder, "replies[%d]", i)
		c.need(h.Replies[i].Entry == "" || c.entries[h.Replies[i].Entry] != nil, UnknownReference, "replies[%d].entry", i)
		c.when(&h.Replies[i].Made, "replies[%d].made", i)
	}
	for i := range h.Extras {
		c.need(i == 0 || h.Extras[i-1].Stage < h.Extras[i].Stage, OutOfOrder, "extras[%d].stage", i)
		c.stageExtras(i, &h.Extras[i])
	}
	f.refusal = c.refusal
}

func (c *checker) shelve(books []*book) {
	for i, k := range books {
		_, twice := c.books[k.digest]
		c.need(!twice, OutOfOrder, "older[%d]", i-1)
		c.books[k.digest] = k
	}
	delete(c.books, books[0].digest) // entries name it by leaving it out
	c.books[""] = books[0]
}

func (c *checker) header(h *HandIn) {
	c.when(&h.Made, "made")
	c.need((h.Stage == "") == (h.StageName == ""), Contradiction, "stageName")
	c.need(h.Seal != "" || h.Recipient == "", Contradiction, "recipient")
	c.need(h.Seal != ByKey || h.Recipient != "", Contradiction, "seal")
	from, to := h.Chosen.From, h.Chosen.To
	ranged := h.Chosen.By == ByRange
	c.need((from != nil) == ranged && (to != nil) == ranged, Contradiction, "chosen")
	if from != nil && to != nil {
		c.need(from.Week <= to.Week, Contradiction, "chosen.to")
		c.when(from, "chosen.from")
		c.when(to, "chosen.to")
	}
}

// when holds a date beside the choice of dates.
func (c *checker) when(w *When, path string, at ...int) {
	c.need((w.Date != "") == (c.dates == Real), DateNotChosen, path, at...)
}

func (c *checker) entry(i int, e *Entry) {
	c.when(&e.When, "entries[%d].when", i)
	c.need(e.Follows == "" || e.Follows != e.ID && c.entries[e.Follows] != nil, UnknownReference, "entries[%d].follows", i)
	c.need(e.Follows == "" || e.Said.Encounter.FollowsUp, Contradiction, "entries[%d].follows", i)
	c.need(e.Returns == "" || e.Returns != e.ID && c.entries[e.Returns] != nil, UnknownReference, "entries[%d].returns", i)
	c.need(e.Returns == "" || e.Said.Outcome != "", Contradiction, "entries[%d].returns", i)
	c.need(len(e.Outcomes) == 0 || e.Said.Intention != nil, Contradiction, "entries[%d].outcomes", i)
	for j := range e.Outcomes {
		o := &e.Outcomes[j]
		c.need(o.Entry == "" || c.entries[o.Entry] != nil, UnknownReference, "entries[%d].outcomes[%d].entry", i, j)
		c.when(&o.When, "entries[%d].outcomes[%d].when", i, j)
	}
	k := c.books[e.Rubric]
	if c.need(k != nil, UnknownReference, "entries[%d].rubric", i); k != nil {
		c.said(i, &e.Said, k)
	}
	if e.Extras != nil {
		c.extras(i, e.Extras)
	}
}

func (c *checker) said(i int, s *Said, k *book) {
	c.need(s.OutcomeSaid == "" || s.Outcome != "", Contradiction, "entries[%d].said.outcomeSaid", i)
	for j, a := range s.Answers {
		c.need(j == 0 || s.Answers[j-1].Criterion < a.Criterion, OutOfOrder, "entries[%d].said.answers[%d].criterion", i, j)
		c.need(k.criteria[a.Criterion], UnknownReference, "entries[%d].said.answers[%d].criterion", i, j)
		c.need(a.Level == "" || k.levels[a.Level], UnknownReference, "entries[%d].said.answers[%d].level", i, j)
		c.need(a != Given{Criterion: a.Criterion}, Contradiction, "entries[%d].said.answers[%d]", i, j)
	}
	for j, id := range s.Goals {
		c.need(k.criteria[id], UnknownReference, "entries[%d].said.goals[%d]", i, j)
	}
}

func (c *checker) estimate(i int, e *Estimate) {
	c.when(&e.Begun, "estimates[%d].begun", i)
	if e.Finished != nil {
		c.when(e.Finished, "estimates[%d].finished", i)
	}
	for j, r := range e.Mirror {
		c.need(j == 0 || e.Mirror[j-1].Question < r.Question, OutOfOrder, "estimates[%d].mirror[%d].question", i, j)
	}
	k := c.books[e.Rubric]
	if c.need(k != nil, UnknownReference, "estimates[%d].rubric", i); k == nil {
		return
	}
	for j, m := range e.Claims {
		c.need(j == 0 || e.Claims[j-1].Criterion < m.Criterion, OutOfOrder, "estimates[%d].claims[%d].criterion", i, j)
		c.need(k.criteria[m.Criterion], UnknownReference, "estimates[%d].claims[%d].criterion", i, j)
		c.need(m.Level == "" || k.levels[m.Level], UnknownReference, "estimates[%d].claims[%d].level", i, j)
		c.need(!m.empty(), Contradiction, "estimates[%d].claims[%d]", i, j)
		for n, id := range m.Moments {
			c.need(c.entries[id] != nil, UnknownReference, "estimates[%d].claims[%d].moments[%d]", i, j, n)
		}
	}
}

func (a *Answer) check(f *form) {
	c := &checker{}
	for i, v := range a.Views {
		c.need(i == 0 || a.Views[i-1].Criterion < v.Criterion, OutOfOrder, "views[%d].criterion", i)
		c.need(v.Level == "" || !v.CannotJudge, Contradiction, "views[%d].cannotJudge", i)
		c.need(v != View{Criterion: v.Criterion}, Contradiction, "views[%d]", i)
	}
	for i, m := range a.Comments {
		c.need(i == 0 || compareComments(a.Comments[i-1], m) < 0, OutOfOrder, "comments[%d]", i)
		c.need(m.Sentence == nil || m.Part != "", Contradiction, "comments[%d].sentence", i)
	}
	f.refusal = c.refusal
}

// compareEntries orders well-formed entry ids by their numbers.
func compareEntries(a, b string) int {
	n, tail, _ := strings.Cut(a, "-")
	m, other, _ := strings.Cut(b, "-")
	return cmp.Or(len(n)-len(m), strings.Compare(n, m), strings.Compare(tail, other))
}

func compareEstimates(a, b Estimate) int {
	return cmp.Or(strings.Compare(a.Stage, b.Stage), cmp.Compare(a.Version, b.Version))
}

func compareReplies(a, b Reply) int {
	return cmp.Or(strings.Compare(a.Answer, b.Answer), strings.Compare(a.Criterion, b.Criterion), compareEntries(a.Entry, b.Entry))
}

// dateOf reads a date, in the one way that it is written.
func dateOf(s string) (t time.Time, ok bool) {
	t, err := time.Parse(time.DateOnly, s)
	return t, err == nil && t.Format(time.DateOnly) == s
}
