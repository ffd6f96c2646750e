package store

import (
	"errors"
	"maps"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// Collect gives everything that a hand-in is made of, as it stood at one moment: the entries that q chooses, or exactly
// those of ids when that is not nil, each once, without the private ones, and what stands beside them and over the stage; what was replied about them, or about none, to answers
// about the same part;
// the rubrics that they need; and the newest estimate of q's stage, or of each stage when q names none. It returns
// ErrNotFound when the journal has no entry of one of the ids, or only in the bin, and ErrNoRubric when no rubric was
// chosen yet.
func (j *Journal) Collect(q Query, ids []string) (exchange.Source, error) {
	return read(j.file, "collect hand-in", func(tx tx) (exchange.Source, error) { return j.collect(tx, q, ids) })
}

// collect reads all of it in one transaction: an estimate that speaks of an entry, and that entry, are of one moment.
func (j *Journal) collect(tx tx, q Query, ids []string) (from exchange.Source, err error) {
	if from.Entries, err = tx.chosen(q, ids); err != nil {
		return from, err
	}
	if from.Intentions, err = tx.intentionsOf(from.Entries); err != nil {
		return from, err
	}
	if from.Estimates, err = tx.newestEstimates(q.Stage); err != nil {
		return from, err
	}
	if from.Replies, err = tx.repliesBeside(from.Entries, q.Stage); err != nil {
		return from, err
	}
	from.Extras = map[string]journal.Extras{}
	for i := range from.Entries {
		beside, err := tx.beside(from.Entries[i].ID)
		if err != nil {
			return from, err
		}
		if !beside.Empty() {
			from.Extras[from.Entries[i].ID] = beside
		}
	}
	if from.Stages, err = tx.stagesOver(q.Stage); err != nil {
		return from, err
	}
	if from.Starts, err = tx.startsOf(q.Stage, &from); err != nil {
		return from, err
	}
	return from, j.collectRubrics(tx, &from)
}

// startsOf gives the day from which the weeks count of stage and of each one in from: the one that was set, or that of
// its first entry, whether that one travels or not: counted from the first that travels, the same day would be another
// week in each hand-in, and a lecturer who has both would find that the student changed it.
func (tx tx) startsOf(stage string, from *exchange.Source) (map[string]time.Time, error) {
	settings, err := tx.settings()
	if err != nil {
		return nil, err
	}
	starts := map[string]time.Time{}
	maps.Copy(starts, settings.Starts)
	stages := []string{stage}
	for i := range from.Entries {
		stages = append(stages, from.Entries[i].Encounter.Stage)
	}
	for i := range from.Estimates {
		stages = append(stages, from.Estimates[i].Stage)
	}
	for i := range from.Stages {
		stages = append(stages, from.Stages[i].Stage)
	}
	for _, stage := range stages {
		if _, known := starts[stage]; known || stage == "" {
			continue
		}
		earliest, err := tx.first(stage)
		if err != nil {
			return nil, err
		}
		if earliest.Seq != 0 {
			starts[stage] = earliest.When
		}
	}
	return starts, nil
}

// chosen drops what is private last, whatever way it was chosen: no list that a caller holds can take a private entry
// along.
func (tx tx) chosen(q Query, ids []string) (entries []journal.Entry, err error) {
	if ids == nil {
		entries, err = tx.entries(q)
	}
	seen := map[string]bool{} // by the whole id: the same entry may be named by its number as well
	for _, id := range ids {
		e, err := tx.entry(id)
		if err != nil {
			return nil, err
		}
		if !seen[e.ID] {
			seen[e.ID] = true
			entries = append(entries, e)
		}
	}
	return slices.DeleteFunc(entries, func(e journal.Entry) bool { return e.Private }), err
}

// intentionsOf takes a missing one for damage: an entry that plans something has made one.
func (tx tx) intentionsOf(entries []journal.Entry) (found []journal.Intention, err error) {
	for i := range entries {
		if entries[i].Intention.Empty() {
			continue
		}
		var plan journal.Intention
		if err := must(tx.getJSON(intentionBucket, seqKey(entries[i].Seq), &plan)); err != nil {
			return nil, err
		}
		found = append(found, plan)
	}
	return found, nil
}

// repliesBeside gives the replies that travel with entries of a stage: those about another entry stay with it.
func (tx tx) repliesBeside(entries []journal.Entry, stage string) ([]exchange.StudentReply, error) {
	travels := map[string]bool{"": true} // about a criterion, or the whole of an answer
	for i := range entries {
		travels[entries[i].ID] = true
	}
	replies, err := tx.repliesOn(stage)
	return slices.DeleteFunc(replies, func(reply exchange.StudentReply) bool { return !travels[reply.Entry] }), err
}

// repliesOn gives the replies to answers about a stage or, where that is empty, about the whole study: whoever reviews one part
// is not told what the student says to a reviewer of another. Where the journal does not know the hand-in of an answer, a reply about
// an entry goes with that, and any other counts as one about the stage that the student is in, as it is shown.
func (tx tx) repliesOn(stage string) ([]exchange.StudentReply, error) {
	settings, err := tx.settings()
	if err != nil {
		return nil, err
	}
	all, err := tx.arrivals()
	if err != nil {
		return nil, err
	}
	replies, err := tx.replies()
	return slices.DeleteFunc(replies, func(reply exchange.StudentReply) bool {
		came := all.find(reply.Answer)
		switch {
		case came == nil:
			return true
		case came.About.Known:
			return came.About.Stage != stage
		}
		return reply.Entry == "" && settings.Stage != "" && settings.Stage != stage
	}), err
}

// newestEstimates gives the newest estimate of the stage, or of each when stage is empty. Keys put the versions of a
// stage together, the newest last.
func (tx tx) newestEstimates(stage string) (found []journal.Estimate, err error) {
	if stage != "" {
		est, err := tx.newestEstimate(stage)
		if est == nil || err != nil {
			return nil, err
		}
		return []journal.Estimate{*est}, nil
	}
	err = each(tx, estimateBucket, func(_ []byte, est journal.Estimate) error {
		if n := len(found); n > 0 && found[n-1].Stage == est.Stage {
			found = found[:n-1]
		}
		found = append(found, est)
		return nil
	})
	return found, err
}

// collectRubrics adds the rubric in use and whatever other ones were written with: the lecturer's program may know none
// of them, and shows each level in the words that the student chose it by.
func (j *Journal) collectRubrics(tx tx, from *exchange.Source) (err error) {
	if from.Rubric, err = j.rubricInUse(tx); err != nil {
		return err
	}
	if from.Rubric == nil {
		return ErrNoRubric
	}
	used := map[string]rubric.Ref{}
	for i := range from.Entries {
		used[from.Entries[i].Rubric.Digest] = from.Entries[i].Rubric
	}
	for i := range from.Estimates {
		used[from.Estimates[i].Rubric.Digest] = from.Estimates[i].Rubric
	}
	delete(used, from.Rubric.Ref().Digest) // it stands first, and the others are what came before it
	for _, digest := range slices.Sorted(maps.Keys(used)) {
		r, err := j.rubric(tx, used[digest])
		if errors.Is(err, ErrNotFound) {
			err = ErrDamaged // nothing is kept without its rubric
		}
		if err != nil {
			return err
		}
		from.Older = append(from.Older, r)
	}
	return nil
}

// unchanged says ErrStale when an entry or an estimate of from is not kept any more as it was collected. For an entry
// id, revision and privacy tell, which its row holds: a hand-in would else read all its entries twice. An estimate can
// change without a number that says so, and is compared whole.
func (tx tx) unchanged(from *exchange.Source) error {
	rows, err := tx.bucket(rowBucket)
	if err != nil {
		return err
	}
	for i := range from.Entries {
		e := &from.Entries[i]
		key := []byte(seqKey(e.Seq))
		value := rows.Get(key)
		if value == nil {
			return ErrStale
		}
		kept, err := tx.readRow(key, value)
		if err != nil {
			return err
		}
		if kept.ID != e.ID || kept.Revision != e.Revision || kept.Private != e.Private {
			return ErrStale
		}
	}
	for i := range from.Estimates {
		if err := tx.unchangedEstimate(&from.Estimates[i]); err != nil {
			return err
		}
	}
	return tx.unchangedBeside(from)
}

// unchangedBeside compares whole what has no revision.
func (tx tx) unchangedBeside(from *exchange.Source) error {
	for i := range from.Entries {
		id := from.Entries[i].ID
		now, err := tx.beside(id)
		if err != nil {
			return err
		}
		was := from.Extras[id]
		if same, err := sameJSON(&now, &was); err != nil || !same {
			return errors.Join(err, ErrStale)
		}
	}
	for i := range from.Stages {
		now, err := tx.overStage(from.Stages[i].Stage)
		if err != nil {
			return err
		}
		if same, err := sameJSON(&now, &from.Stages[i]); err != nil || !same {
			return errors.Join(err, ErrStale)
		}
	}
	return nil
}

// unchangedEstimate takes one that was handed in since for the same: being marked is not a change of words, and of two
// hand-ins that are made side by side both say what is locked.
func (tx tx) unchangedEstimate(est *journal.Estimate) error {
	var kept journal.Estimate
	found, err := tx.getJSON(estimateBucket, estimateKey(est.Stage, est.Version), &kept)
	if err != nil {
		return err
	}
	kept.HandedIn = est.HandedIn
	same, err := sameJSON(&kept, est)
	if err == nil && !(found && same) {
		err = ErrStale
	}
	return err
}
