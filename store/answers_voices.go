package store

import (
	"errors"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// Response is one answer, and the student's own view that it lies beside: that of the hand-in it is about or, where the journal
// does not know that one, the newest.
type Response struct {
	Received
	Replaced *Response      // the answer of the same voice that stands, nil for that one itself
	Rubric   *rubric.Rubric // shared, so read it only
	HandIn   *HandedIn      // nil when the journal does not know it
	Handed   bool           // Own is what was handed in; else it is as it is now, like Now

	Own, Now map[string]journal.Judgement // by criterion

	stage string
}

// Stage is the one that the answer is about: that of its hand-in, empty for the whole study, and the present one where the journal
// does not know the hand-in.
func (r *Response) Stage() string { return r.stage }

// View is what the answer says of a criterion; the zero value when it says nothing.
func (r *Response) View(criterion string) exchange.View {
	for _, v := range r.Answer.Views {
		if v.Criterion == criterion {
			return v
		}
	}
	return exchange.View{}
}

// Says says whether the answer has anything on a criterion.
func (r *Response) Says(criterion string) bool { return r.View(criterion).Criterion != "" }

// Views gives what the answer says in the order of its rubric; what the rubric does not know comes last.
func (r *Response) Views() []exchange.View {
	var sorted, rest []exchange.View
	for _, g := range r.Rubric.Groups {
		for i := range g.Criteria {
			if v := r.View(g.Criteria[i].ID); v.Criterion != "" {
				sorted = append(sorted, v)
			}
		}
	}
	for _, v := range r.Answer.Views {
		if c, _ := r.Rubric.Criterion(v.Criterion); c == nil {
			rest = append(rest, v)
		}
	}
	return append(sorted, rest...)
}

// AnswersFor gives the newest answers to hand-ins with one stage in them: of each lecturer that about the stage, and that about
// the whole study. For the whole study itself there are none. InUse is as for Heard, and damaged answers are left out without a
// word: what is asked for lies beside the student's own work. It returns ErrDamaged when something else can't be trusted.
func (j *Journal) AnswersFor(inUse *rubric.Rubric, stage string) (found []*Response, err error) {
	if stage == "" {
		return nil, nil
	}
	voices, err := read(j.file, "read answers for stage", func(tx tx) ([][]*Response, error) {
		voices, _, err := j.voices(tx, inUse, stage)
		return voices, err
	})
	for _, v := range voices {
		if r := v[0]; r.HandIn != nil && (r.HandIn.Stage == "" || r.HandIn.Stage == stage) {
			found = append(found, r)
		}
	}
	return found, err
}

// voices gives all that was answered, voice by voice, and says whether damaged answers are missing from it.
func (j *Journal) voices(tx tx, inUse *rubric.Rubric, stage string) (all [][]*Response, damaged bool, err error) {
	var received []Received
	err, _ = guard(func() (err error) { // a broken page of what others wrote hides itself only, as a broken value does
		received, err = tx.feedback()
		return err
	})
	switch damaged = errors.Is(err, ErrDamaged); {
	case err != nil && !damaged:
		return nil, false, err
	case len(received) == 0:
		return nil, damaged, nil // most journals for most of the time: nothing is read for them to lie beside
	}
	own, err := tx.ownView()
	if err != nil {
		return nil, damaged, err
	}
	for _, one := range received {
		r := &Response{Received: one, stage: stage}
		if r.Rubric, err = j.rubricOf(tx, one.Answer, inUse); err != nil {
			return nil, damaged, err
		}
		own.layBeside(r)
		if n := len(all); n > 0 && all[n-1][0].voice() == r.voice() { // they come together, the newest first
			r.Replaced = all[n-1][0]
			all[n-1] = append(all[n-1], r)
			continue
		}
		all = append(all, []*Response{r})
	}
	return all, damaged, nil
}

// rubricOf gives the rubric that an answer speaks of, or the one in use where the journal never had that: a lecturer may know a newer
// one, and criteria mostly keep their ids.
func (j *Journal) rubricOf(tx tx, a *exchange.Answer, inUse *rubric.Rubric) (*rubric.Rubric, error) {
	kept, err := j.rubric(tx, rubric.Ref{Digest: a.Rubric})
	if errors.Is(err, ErrNotFound) {
		return inUse, nil
	}
	return kept, err
}

// ownView is the student's side: what was handed in when, and every version of every self-assessment, newest first.
type ownView struct {
	handIns   []HandedIn
	estimates []journal.Estimate
}

func (tx tx) ownView() (v ownView, err error) {
	if v.handIns, err = tx.handIns(); err != nil {
		return v, err
	}
	v.estimates, err = tx.estimates("")
	return v, err
}

// layBeside finds the hand-in that an answer is about, and lays the student's view beside it.
func (v *ownView) layBeside(r *Response) {
	if at := slices.IndexFunc(v.handIns, func(h HandedIn) bool { return h.ID == r.Answer.HandIn }); at >= 0 {
		r.HandIn = &v.handIns[at]
		r.stage = r.HandIn.Stage
	}
	newest := func(e journal.Estimate) bool {
		first := slices.IndexFunc(v.estimates, func(other journal.Estimate) bool { return other.Stage == e.Stage })
		return (r.stage == "" || e.Stage == r.stage) && v.estimates[first].Version == e.Version
	}
	// What was handed in is named by its version, which can't change any more; the newest may have changed every day since.
	handed := func(e journal.Estimate) bool {
		return r.HandIn != nil && slices.Contains(r.HandIn.Estimates, HandedEstimate{Stage: e.Stage, Version: e.Version})
	}
	r.Now = v.judgements(r.Rubric, newest)
	r.Handed = slices.ContainsFunc(v.estimates, handed)
	if r.Own = r.Now; r.Handed {
		r.Own = v.judgements(r.Rubric, handed)
	}
}

// judgements lays the chosen estimates over each other; where several speak, the latest stage in the rubric's order counts: that
// is how far the student has come.
func (v *ownView) judgements(r *rubric.Rubric, chosen func(journal.Estimate) bool) map[string]journal.Judgement {
	place := func(e journal.Estimate) int { // one of a stage that the rubric does not know comes first, and gives way
		return slices.IndexFunc(r.Stages, func(s rubric.Stage) bool { return s.ID == e.Stage })
	}
	sorted := slices.SortedStableFunc(slices.Values(v.estimates), func(a, b journal.Estimate) int { return place(a) - place(b) })
	out := map[string]journal.Judgement{}
	for _, e := range sorted {
		if !chosen(e) {
			continue
		}
		for id, j := range e.Judgements {
			out[id] = j
		}
	}
	return out
}
