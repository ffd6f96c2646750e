package journal

import (
	"maps"
	"slices"
	"time"

	"koffiemoment/rubric"
)

// Estimate is one self-assessment of a stage: a level with a reason for each criterion, and what the student answered to
// the mirror. It is open until it is finished; a later one stands beside it.
type Estimate struct {
	Stage      string               `json:"stage"`
	Version    int                  `json:"version"` // from 1 within the stage
	Rubric     rubric.Ref           `json:"rubric"`
	Judgements map[string]Judgement `json:"judgements,omitempty"` // by criterion id
	Answers    map[string]string    `json:"answers,omitempty"`    // to the mirror's questions, by their ids
	Begun      time.Time            `json:"begun"`
	Changed    time.Time            `json:"changed"`
	Finished   time.Time            `json:"finished,omitzero"` // zero while it is open
	HandedIn   bool                 `json:"handedIn,omitempty"`
}

// Judgement is the student's own level for a criterion over a period.
type Judgement struct {
	Level   string   `json:"level,omitempty"`
	Reason  string   `json:"reason,omitempty"`
	Moments []string `json:"moments,omitempty"` // ids of the entries that show it
}

// Empty says that nothing was judged or written.
func (j Judgement) Empty() bool { return j.Level == "" && j.Reason == "" && len(j.Moments) == 0 }

// Link lays a moment beside the judgement, or takes it away from there.
func (j *Judgement) Link(id string) {
	if i := slices.Index(j.Moments, id); i >= 0 {
		j.Moments = slices.Delete(slices.Clone(j.Moments), i, i+1)
	} else {
		j.Moments = append(slices.Clone(j.Moments), id)
	}
}

// NewEstimate begins a self-assessment of a stage. With an earlier one it begins where that one ended, so that a shift is
// a choice and not a gap. Judgements that r does not know come along as they are: nothing written is lost when a rubric
// changes, or changes back.
func NewEstimate(stage string, r *rubric.Rubric, before *Estimate, now time.Time) Estimate {
	e := Estimate{Stage: stage, Version: 1, Rubric: r.Ref(), Begun: now, Changed: now,
		Judgements: map[string]Judgement{}, Answers: map[string]string{}}
	if before == nil {
		return e
	}
	e.Version = before.Version + 1
	for id, j := range before.Judgements {
		e.Judge(id, j)
	}
	maps.Copy(e.Answers, before.Answers)
	return e
}

// Open says whether the estimate may still change.
func (e *Estimate) Open() bool { return e.Finished.IsZero() && !e.HandedIn }

// Judge sets the judgement of a criterion; an empty one takes it away.
func (e *Estimate) Judge(id string, j Judgement) {
	if j.Empty() {
		delete(e.Judgements, id)
		return
	}
	if e.Judgements == nil {
		e.Judgements = map[string]Judgement{}
	}
	j.Moments = slices.Clone(j.Moments)
	e.Judgements[id] = j
}

// Answer keeps the answer to a question of the mirror; an empty one takes it away.
func (e *Estimate) Answer(question, text string) {
	if text == "" {
		delete(e.Answers, question)
		return
	}
	if e.Answers == nil {
		e.Answers = map[string]string{}
	}
	e.Answers[question] = text
}

// Judged counts the criteria of r that have one of its levels.
func (e *Estimate) Judged(r *rubric.Rubric) int {
	n := 0
	for id, j := range e.Judgements {
		if c, _ := r.Criterion(id); c != nil && r.LevelIndex(j.Level) >= 0 {
			n++
		}
	}
	return n
}

// Clone gives a copy of e that shares nothing with it.
func (e *Estimate) Clone() Estimate {
	c := *e
	c.Judgements, c.Answers = maps.Clone(e.Judgements), maps.Clone(e.Answers)
	for id, j := range c.Judgements {
		j.Moments = slices.Clone(j.Moments)
		c.Judgements[id] = j
	}
	return c
}
