package exchange

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Brief gives the facts of h that a queue needs. It keeps nothing of h in memory.
func (h *HandIn) Brief() journal.Brief {
	b := journal.Brief{
		HandIn: h.ID, Journal: h.Journal, Number: h.Number, Student: h.Student, Stage: h.Stage, StageName: h.StageName,
		Week: h.Made.Week, Date: h.Made.Date, Rubric: h.Rubric.Ref().Digest, Criteria: journal.Asked(h.Rubric, h.Stage),
		Seal: string(h.Seal), Self: map[string]string{}, Claims: map[string]string{}, Moments: h.moments(), Replies: len(h.Replies),
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

// moments counts for each criterion the entries that placed it on a level of h's rubric; for a goal those that ticked it or
// placed what supports it.
func (h *HandIn) moments() map[string]int {
	type count struct{ entries, last int } // last is the entry counted last, from 1
	shown := map[string][]*count{}         // by criterion: its own count, then those of the goals that it supports
	for _, c := range criteria(h.Rubric) {
		shown[c.ID] = []*count{{}}
	}
	for _, c := range criteria(h.Rubric) {
		for _, id := range c.SupportedBy {
			shown[id] = append(shown[id], shown[c.ID][0])
		}
	}
	for i := range h.Entries {
		show := func(counts []*count) {
			for _, c := range counts {
				if c.last <= i {
					c.entries, c.last = c.entries+1, i+1
				}
			}
		}
		for _, a := range h.Entries[i].Said.Answers {
			if h.Rubric.LevelIndex(a.Level) >= 0 {
				show(shown[a.Criterion])
			}
		}
		for _, id := range h.Entries[i].Said.Goals {
			show(shown[id][:min(1, len(shown[id]))])
		}
	}
	out := map[string]int{}
	for id, counts := range shown {
		if counts[0].entries > 0 {
			out[id] = counts[0].entries
		}
	}
	return out
}

// Shown is an entry that shows a criterion.
type Shown struct {
	Entry  int    // its place in the hand-in
	Linked bool   // the student chose it for the claim
	Level  string // that it placed the criterion on, of its own rubric; empty for none
	Text   string // what stands there, or at what supports it
}

// Shows gives the entries that show a criterion: on a level, ticked as a goal, or with words only; those linked to the claim first. What
// supports a goal shows the goal, but its level is not one of the goal.
func (h *HandIn) Shows(criterion string) []Shown {
	linked, from := h.Claims()[criterion].Moments, []string{criterion}
	if c, _ := h.Rubric.Criterion(criterion); c != nil {
		from = append(from, c.SupportedBy...)
	}
	var chosen, others []Shown
	for i := range h.Entries {
		e := &h.Entries[i]
		s := Shown{Entry: i, Linked: slices.Contains(linked, e.ID), Level: e.Said.answer(criterion).Level}
		shows := slices.Contains(e.Said.Goals, criterion) || e.Said.answer(criterion).worded()
		for _, id := range from {
			a := e.Said.answer(id)
			s.Text = cmp.Or(s.Text, a.Text, a.Deeper)
			shows = shows || a.Level != ""
		}
		switch {
		case s.Linked:
			chosen = append(chosen, s)
		case shows:
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

func criteria(r *rubric.Rubric) []rubric.Criterion {
	var all []rubric.Criterion
	for _, g := range r.Groups {
		all = append(all, g.Criteria...)
	}
	return all
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
