package exchange

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"koffiemoment/journal"
)

// Brief gives the facts of h that a queue needs. It keeps nothing of h in memory.
func (h *HandIn) Brief() journal.Brief { return h.brief(h.Rubric.Ref().Digest) }

// Brief is that of a hand-in which d read, without making the digest of its rubric once more: for each of a class it would take as
// long as reading the rest.
func (d *Reader) Brief(h *HandIn) journal.Brief {
	for _, k := range d.shelf.books {
		if k.rubric == h.Rubric {
			return h.brief(k.digest)
		}
	}
	return h.Brief()
}

// Found gives the facts of h, which d read last, as those of a file that lies at path, without making its digests once more.
func (d *Reader) Found(path string, h *HandIn) Found { return h.found(path, d.Brief(h), d.digest) }

func (h *HandIn) found(path string, brief journal.Brief, digest string) Found {
	return Found{Path: path, Kind: HandInKind, Brief: &brief, Key: SignedBy(h), Recipient: h.Recipient, Digest: digest}
}

func (h *HandIn) brief(digest string) journal.Brief {
	b := journal.Brief{
		HandIn: h.ID, Journal: h.Journal, Number: h.Number, Student: h.Student, Stage: h.Stage, StageName: h.StageName,
		Week: h.Made.Week, Date: h.Made.Date, Rubric: digest, Criteria: journal.Asked(h.Rubric, h.Stage),
		RubricName: h.Rubric.ID, RubricVersion: h.Rubric.Version, Seal: string(h.Sealing()), Replies: len(h.Replies),
		Self: map[string]string{}, Claims: map[string]string{}, Moments: h.moments(),
	}
	for _, l := range h.Rubric.Levels {
		b.Scale = append(b.Scale, l.ID)
	}
	for i := range h.Entries {
		e := &h.Entries[i]
		b.Entries = append(b.Entries, journal.BriefEntry{ID: e.ID, Hash: e.Hash, Week: e.When.Week, LookHere: e.Said.LookHere})
	}
	for id, c := range h.Claims() {
		b.Claims[id] = c.Digest()
		if slices.Contains(b.Scale, c.Level) {
			b.Self[id] = c.Level
		}
	}
	return b
}

// moments counts for each criterion the entries that are a moment of it, as journal.Period counts them: with words, or a level of h's
// rubric, or both; for a goal those that ticked it. A criterion on a level that the rubric does not have counts for nothing.
func (h *HandIn) moments() map[string]int {
	last := map[string]int{} // the entry counted last, from 1
	for _, g := range h.Rubric.Groups {
		for _, c := range g.Criteria {
			last[c.ID] = 0
		}
	}
	moments := map[string]int{}
	for i := range h.Entries {
		count := func(id string) {
			if at, known := last[id]; known && at <= i {
				moments[id]++
				last[id] = i + 1
			}
		}
		s := &h.Entries[i].Said
		for j := range s.Answers {
			if h.meets(&s.Answers[j]) {
				count(s.Answers[j].Criterion)
			}
		}
		for _, id := range s.Goals {
			count(id)
		}
	}
	return moments
}

// meets says whether an answer makes its entry a moment of its criterion.
func (h *HandIn) meets(a *Given) bool {
	state := a.asKept().State()
	return state == journal.Written || state == journal.Placed && h.Rubric.LevelIndex(a.Level) >= 0
}

// Shown is an entry that shows a criterion.
type Shown struct {
	Entry  int    // its place in the hand-in
	Moment bool   // it is one of those that a Brief counts, as a student does; what the claim alone names, or why there was no occasion, is not
	Linked bool   // the student chose it for the claim
	Level  string // that it placed the criterion on, of its own rubric; empty for none
	Text   string // what stands there, or at what supports it
}

// Shows gives the entries that show a criterion: on a level, in words, or ticked as a goal; those linked to the claim first. What
// supports a goal is no evidence of it, but of an entry that ticked the goal it tells how.
func (h *HandIn) Shows(criterion string) []Shown {
	linked, from := map[string]bool{}, []string{criterion}
	for _, id := range h.Claims()[criterion].Moments {
		linked[id] = true
	}
	if c, _ := h.Rubric.Criterion(criterion); c != nil {
		from = append(from, c.SupportedBy...)
	}
	var chosen, others []Shown
	for i := range h.Entries {
		e := &h.Entries[i]
		own := e.Said.answer(criterion)
		ticked := slices.Contains(e.Said.Goals, criterion)
		s := Shown{Entry: i, Moment: ticked || h.meets(&own), Linked: linked[e.ID], Level: own.Level}
		for _, id := range from {
			a := e.Said.answer(id)
			s.Text = cmp.Or(s.Text, a.Text, a.Deeper)
		}
		switch {
		case s.Linked:
			chosen = append(chosen, s)
		case own.Level != "" || own.worded() || ticked:
			others = append(others, s)
		}
	}
	return append(chosen, others...)
}

// answer is what stands at a criterion.
func (s *Said) answer(criterion string) Given {
	if i := slices.IndexFunc(s.Answers, func(a Given) bool { return a.Criterion == criterion }); i >= 0 {
		return s.Answers[i]
	}
	return Given{}
}

func (a Given) worded() bool { return a.Text+a.Deeper != "" }

// asKept gives a as a journal keeps it.
func (a Given) asKept() journal.Answer {
	return journal.Answer{Text: a.Text, Deeper: a.Deeper, Level: a.Level, NoOpportunity: a.NoOpportunity, Skipped: a.Skipped}
}

// Claimed is a claim with the digest of the rubric that its words are of, which is empty for the hand-in's own.
type Claimed struct {
	Claim
	Rubric string
}

// Claims gives the student's own view by criterion: what the newest estimate of the hand-in's stage claims. For the whole
// study it is what the newest of each stage claims, of which the latest stage in the rubric's order counts.
func (h *HandIn) Claims() map[string]Claimed {
	newest := map[string]*Estimate{}
	for i := range h.Estimates {
		newest[h.Estimates[i].Stage] = &h.Estimates[i]
	}
	claims := map[string]Claimed{}
	for _, stage := range h.stages() {
		if e := newest[stage]; e != nil {
			for _, c := range e.Claims {
				claims[c.Criterion] = Claimed{c, e.Rubric}
			}
		}
	}
	return claims
}

// stages gives the stages that h is about, the latest last. One that the rubric no longer has comes before the others.
func (h *HandIn) stages() []string {
	if h.Stage != "" {
		return []string{h.Stage}
	}
	var ids []string
	for _, e := range h.Estimates {
		if h.Rubric.Stage(e.Stage) == nil {
			ids = append(ids, e.Stage)
		}
	}
	for _, s := range h.Rubric.Stages {
		ids = append(ids, s.ID)
	}
	return ids
}

// Digest names the level of c and its reason; it is empty for a Claim without a criterion, such as stands for one that was
// never made. The moments are not in it: which of them a hand-in holds says nothing about the student's view.
func (c Claim) Digest() string {
	if c.Criterion == "" {
		return ""
	}
	c.Moments = nil
	f := &form{trusting: true}
	f.claim(&c)
	sum := sha256.Sum256(f.b)
	return hex.EncodeToString(sum[:])
}
