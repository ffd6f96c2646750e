package store

import (
	"fmt"

	"koffiemoment/rubric"
)

// UseRubric makes r the rubric that new entries are written with. Earlier ones stay for the entries that were written
// with them.
func (j *Journal) UseRubric(r *rubric.Rubric) error {
	ref := r.Ref()
	err := j.file.update(func(tx tx) error {
		if err := tx.keepRubric(ref, r); err != nil {
			return err
		}
		if err := tx.leaveStage(r); err != nil {
			return err
		}
		return tx.putJSON(metaBucket, keyRubric, ref)
	})
	if err != nil {
		return fmt.Errorf("use rubric: %w", err)
	}
	return nil
}

// leaveStage forgets the chosen stage where the rubric does not have it; the next entry chooses one anew.
func (tx tx) leaveStage(r *rubric.Rubric) error {
	s, err := tx.settings()
	if err != nil || s.Stage == "" || r.Stage(s.Stage) != nil {
		return err
	}
	s.Stage = ""
	return tx.putJSON(metaBucket, keySettings, s)
}

// Rubric gives a kept rubric by its digest; it is shared, so read it only. It returns ErrNotFound when the journal does
// not hold it.
func (j *Journal) Rubric(ref rubric.Ref) (r *rubric.Rubric, err error) {
	err = j.file.view(func(tx tx) error {
		r, err = j.rubric(tx, ref)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read rubric: %w", err)
	}
	return r, nil
}

// RubricInUse gives the rubric that new entries are written with, nil when none was chosen yet; read it only.
func (j *Journal) RubricInUse() (r *rubric.Rubric, err error) {
	err = j.file.view(func(tx tx) error {
		r, err = j.rubricInUse(tx)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read rubric: %w", err)
	}
	return r, nil
}

func (j *Journal) rubricInUse(tx tx) (*rubric.Rubric, error) {
	var ref rubric.Ref
	found, err := tx.getJSON(metaBucket, keyRubric, &ref)
	if !found || err != nil {
		return nil, err
	}
	return j.rubric(tx, ref)
}

// rubric decodes each rubric once: it takes longer than everything else that the overview reads.
func (j *Journal) rubric(tx tx, ref rubric.Ref) (*rubric.Rubric, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if r := j.rubrics[ref.Digest]; r != nil {
		return r, nil
	}
	payload, err := tx.get(rubricBucket, ref.Digest)
	if err != nil {
		return nil, err
	}
	if payload == nil {
		return nil, ErrNotFound
	}
	r, err := rubric.Decode(payload)
	if err != nil {
		return nil, ErrDamaged
	}
	j.rubrics[ref.Digest] = r
	return r, nil
}

// useFirst makes the rubric of the first entry the one in use, where none was chosen.
func (tx tx) useFirst(ref rubric.Ref) error {
	if inUse, err := tx.get(metaBucket, keyRubric); err != nil || inUse != nil {
		return err
	}
	return tx.putJSON(metaBucket, keyRubric, ref)
}

// keepRubric makes sure that the rubric an entry names is in the journal, where r may be it.
func (tx tx) keepRubric(ref rubric.Ref, r *rubric.Rubric) error {
	in, err := tx.bucket(rubricBucket)
	if err != nil {
		return err
	}
	if in.Get([]byte(ref.Digest)) != nil {
		return nil
	}
	if r == nil || r.Ref() != ref {
		return ErrNoRubric
	}
	return tx.put(rubricBucket, ref.Digest, r.Encode())
}
