package store

import (
	"errors"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// Response is one answer, and the student's own view that it lies beside: that of the hand-in it is about or, where the
// journal does not know that one, the newest.
type Response struct {
	Received
	Replaced *Response      // the answer of the same voice that stands, nil for that one itself
	Rubric   *rubric.Rubric // shared, so read it only
	HandIn   *HandedIn      // nil when the journal does not know it
	Handed   bool           // Own is what was handed in; else it is as it is now, like Now

	Own, Now map[string]journal.Judgement // by criterion

	stage string // see Stage
}

// Stage is the one that the answer is about: that of its hand-in, empty for the whole study, and the present one where
// the journal does not know the hand-in.
func (response *Response) Stage() string { return response.stage }

// View is what the answer says of a criterion; the zero value when it says nothing.
func (response *Response) View(criterion string) exchange.View {
	for _, view := range response.Answer.Views {
		if view.Criterion == criterion {
			return view
		}
	}
	return exchange.View{}
}

// Criterion finds a criterion in the rubric that the answer was written with. Where the journal has neither that one nor the criterion, its id
// is all there is.
func (response *Response) Criterion(id string) *rubric.Criterion {
	if crit, _ := response.Rubric.Criterion(id); crit != nil {
		return crit
	}
	name := rubric.Text{"nl": id}
	return &rubric.Criterion{ID: id, Name: name, Short: name}
}

// Says says whether the answer has anything on a criterion.
func (response *Response) Says(criterion string) bool {
	return response.View(criterion).Criterion != ""
}

// Views gives what the answer says in the order of its rubric; what the rubric does not know comes last.
func (response *Response) Views() []exchange.View {
	var sorted, rest []exchange.View
	for _, group := range response.Rubric.Groups {
		for i := range group.Criteria {
			if view := response.View(group.Criteria[i].ID); view.Criterion != "" {
				sorted = append(sorted, view)
			}
		}
	}
	for _, view := range response.Answer.Views {
		if criterion, _ := response.Rubric.Criterion(view.Criterion); criterion == nil {
			rest = append(rest, view)
		}
	}
	return append(sorted, rest...)
}

// AnswersFor gives the newest answers to hand-ins with one stage in them: of each lecturer that about the stage, and
// that about the whole study. For the whole study itself there are none. InUse is as for Heard, and damaged answers are
// left out without a word: what is asked for lies beside the student's own work. It returns ErrDamaged when something
// else can't be trusted.
func (j *Journal) AnswersFor(inUse *rubric.Rubric, stage string) (found []*Response, err error) {
	if stage == "" {
		return nil, nil
	}
	voices, err := read(j.file, "read answers for stage", func(tx tx) ([][]*Response, error) {
		voices, _, err := j.voices(tx, inUse, stage)
		return voices, err
	})
	for _, voice := range voices {
		if response := voice[0]; response.HandIn != nil && (response.HandIn.Stage == "" || response.HandIn.Stage == stage) {
			found = append(found, response)
		}
	}
	return found, err
}

// voices gives all that was answered, voice by voice, and says whether damaged answers are missing from it.
func (j *Journal) voices(tx tx, inUse *rubric.Rubric, stage string) (all [][]*Response, damaged bool, err error) {
	received, err := tx.feedback()
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
		response := &Response{Received: one, stage: stage}
		if response.Rubric, err = j.rubricOf(tx, one.Answer, inUse); err != nil {
			return nil, damaged, err
		}
		own.layBeside(response)
		if n := len(all); n > 0 && all[n-1][0].voice() == response.voice() { // they come together, the newest first
			response.Replaced = all[n-1][0]
			all[n-1] = append(all[n-1], response)
			continue
		}
		all = append(all, []*Response{response})
	}
	return all, damaged, nil
}

// rubricOf gives the rubric that an answer speaks of, or the one in use where the journal never had that: a lecturer
// may know a newer one, and criteria mostly keep their ids.
func (j *Journal) rubricOf(tx tx, answer *exchange.Answer, inUse *rubric.Rubric) (*rubric.Rubric, error) {
	kept, err := j.rubric(tx, rubric.Ref{Digest: answer.Rubric})
	if errors.Is(err, ErrNotFound) {
		return inUse, nil
	}
	return kept, err
}

// ownView is the student's side: what was handed in when, and every version of every self-assessment, newest first. It
// is read once for all answers.
type ownView struct {
	handIns   []HandedIn
	estimates []journal.Estimate
}

func (tx tx) ownView() (own ownView, err error) {
	if own.handIns, err = tx.handIns(); err != nil {
		return own, err
	}
	own.estimates, err = tx.estimates("")
	return own, err
}

// layBeside finds the hand-in that an answer is about, and lays the student's view beside it.
func (own *ownView) layBeside(response *Response) {
	if at := slices.IndexFunc(own.handIns, func(h HandedIn) bool { return h.ID == response.Answer.HandIn }); at >= 0 {
		response.HandIn = &own.handIns[at]
		response.stage = response.HandIn.Stage
	}
	newest := func(est journal.Estimate) bool {
		first := slices.IndexFunc(own.estimates, func(other journal.Estimate) bool { return other.Stage == est.Stage })
		return (response.stage == "" || est.Stage == response.stage) && own.estimates[first].Version == est.Version
	}
	// What was handed in is named by its version, which can't change any more; the newest may have changed every day
	// since.
	handed := func(est journal.Estimate) bool {
		return response.HandIn != nil && slices.Contains(response.HandIn.Estimates, HandedEstimate{Stage: est.Stage, Version: est.Version})
	}
	response.Now = own.judgements(response.Rubric, newest)
	response.Handed = slices.ContainsFunc(own.estimates, handed)
	if response.Own = response.Now; response.Handed {
		response.Own = own.judgements(response.Rubric, handed)
	}
}

// judgements lays the chosen estimates over each other; where several speak, the latest stage in the rubric's order
// counts: that is how far the student has come.
func (own *ownView) judgements(r *rubric.Rubric, chosen func(journal.Estimate) bool) map[string]journal.Judgement {
	place := func(est journal.Estimate) int { // one of a stage that the rubric does not know comes first, and gives way
		return slices.IndexFunc(r.Stages, func(stage rubric.Stage) bool { return stage.ID == est.Stage })
	}
	sorted := slices.SortedStableFunc(slices.Values(own.estimates), func(a, b journal.Estimate) int { return place(a) - place(b) })
	out := map[string]journal.Judgement{}
	for _, est := range sorted {
		if !chosen(est) {
			continue
		}
		for id, judgement := range est.Judgements {
			out[id] = judgement
		}
	}
	return out
}
