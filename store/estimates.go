package store

import (
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/rubric"
)

// SaveEstimate keeps est as its version of its stage, in the place of an open one of that version. One that is kept as
// finished or handed in stays as it is, but that a finished one may be marked as handed in, with nothing else changed.
// The next version may come once the newest is finished or handed in.
//
// It returns ErrSettled for a change to one that stays as it is; ErrStale for a version that is neither kept nor the
// next one, or that comes while the newest is open; and ErrNoRubric when the estimate's rubric is neither r nor kept
// already.
func (j *Journal) SaveEstimate(est journal.Estimate, r *rubric.Rubric) error {
	return j.file.change("save estimate", func(tx tx) error { return tx.saveEstimate(&est, r) })
}

// saveEstimate holds what is kept against what comes, and not a revision: a version is written by one screen, and what
// must not happen to it is to change once somebody else has it.
func (tx tx) saveEstimate(est *journal.Estimate, r *rubric.Rubric) error {
	if !isStage(est.Stage) || est.Version < 1 {
		return errors.New("it has no stage or no version")
	}
	kept := &journal.Estimate{}
	found, err := tx.getJSON(estimateBucket, estimateKey(est.Stage, est.Version), kept)
	if err != nil {
		return err
	}
	if found {
		err = mayReplace(kept, est)
	} else {
		err = tx.mayFollow(est)
	}
	if err != nil {
		return err
	}
	if err := tx.keepRubric(est.Rubric, r); err != nil {
		return err
	}
	if err := tx.putJSON(estimateBucket, estimateKey(est.Stage, est.Version), est); err != nil {
		return err
	}
	return tx.fade(discretion.Estimate + est.Stage)
}

// isStage says whether a stage can stand in a key, apart from what comes after it.
func isStage(stage string) bool { return stage != "" && !strings.Contains(stage, "\x00") }

// mayReplace lets the one mark through that handing in makes. What is kept may also come again, since a save whose
// answer got lost is made once more.
func mayReplace(kept, est *journal.Estimate) error {
	if kept.Open() {
		return nil
	}
	marked := *kept
	marked.HandedIn = true
	for _, allowed := range []*journal.Estimate{kept, &marked} {
		if same, err := sameJSON(allowed, est); same || err != nil {
			return err
		}
	}
	return ErrSettled
}

// sameJSON compares what would be kept, so that an empty map is like none at all.
func sameJSON(a, b any) (bool, error) {
	one, err := json.Marshal(a)
	if err != nil {
		return false, err
	}
	other, err := json.Marshal(b)
	return bytes.Equal(one, other), err
}

// mayFollow says whether est is the next version of its stage. Versions leave no gap, so that a hand-in that names one
// names what the student had before them then.
func (tx tx) mayFollow(est *journal.Estimate) error {
	newest, err := tx.newestEstimate(est.Stage)
	switch {
	case err != nil:
		return err
	case newest == nil && est.Version == 1:
		return nil
	case newest == nil || newest.Open() || est.Version != newest.Version+1:
		return ErrStale
	}
	return nil
}

// Estimates gives the versions of a stage's estimate, newest first; those of every stage, stage by stage, when stage is
// empty. It returns ErrDamaged when one of them can't be trusted.
func (j *Journal) Estimates(stage string) ([]journal.Estimate, error) {
	return read(j.file, "read estimates", func(tx tx) ([]journal.Estimate, error) { return tx.estimates(stage) })
}

// estimates turns the order round within a stage: keys put the oldest version first.
func (tx tx) estimates(stage string) (found []journal.Estimate, err error) {
	prefix := ""
	if stage != "" {
		prefix = estimatePrefix(stage)
	}
	err = eachPrefix(tx, estimateBucket, prefix, func(_ []byte, est journal.Estimate) error {
		found = append(found, est)
		return nil
	})
	slices.SortStableFunc(found, func(a, b journal.Estimate) int {
		return cmp.Or(cmp.Compare(a.Stage, b.Stage), cmp.Compare(b.Version, a.Version))
	})
	return found, err
}

// newestEstimate gives nil when the stage has none. The first screen asks for it at each start, so it steps back from
// the key behind the stage's last version and reads that one only.
func (tx tx) newestEstimate(stage string) (*journal.Estimate, error) {
	in, err := tx.bucket(estimateBucket)
	if stage == "" || in == nil || err != nil {
		return nil, err
	}
	k, _ := seekBefore(in.Cursor(), stage+"\x01")
	if !bytes.HasPrefix(k, []byte(estimatePrefix(stage))) {
		return nil, nil
	}
	est := &journal.Estimate{}
	return est, must(tx.getJSON(estimateBucket, string(k), est))
}
