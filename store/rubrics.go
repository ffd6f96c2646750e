package store

import (
	"errors"
	"fmt"

	"koffiemoment/rubric"
)

// SameVersion is the refusal of a rubric that has the name and version of another one: who reads them beside an entry
// could not tell any more which words were meant.
type SameVersion struct {
	ID            string
	Version, Next int // Next is the first version that nobody has yet
}

// Error says it for developers.
func (s *SameVersion) Error() string {
	return fmt.Sprintf("rubric %s has another version %d already: the next is %d", s.ID, s.Version, s.Next)
}

// UseRubric makes r the rubric that new entries are written with. Earlier ones stay for the entries that were written
// with them. It returns *SameVersion where the journal or the program has other words under the same id and version.
func (j *Journal) UseRubric(r *rubric.Rubric) error {
	return j.file.change("use rubric", func(tx tx) error { return tx.useRubric(r) })
}

func (tx tx) useRubric(r *rubric.Rubric) error {
	ref := r.Ref()
	if err := tx.newVersion(ref); err != nil {
		return err
	}
	if err := tx.keepRubric(ref, r); err != nil {
		return err
	}
	if err := tx.leaveStage(r); err != nil {
		return err
	}
	return tx.putJSON(metaBucket, keyRubric, ref)
}

// newVersion looks at every rubric that is kept, and at those that come with the program, which are nobody else's.
func (tx tx) newVersion(ref rubric.Ref) error {
	if kept, err := tx.get(rubricBucket, ref.Digest); err != nil || kept != nil {
		return err // one that was in use before may be so again
	}
	taken, next := false, 1
	if ref.ID == rubric.DefaultID {
		own := rubric.Default().Ref()
		if ref == own || rubric.HasNewer(ref) {
			return nil
		}
		taken, next = ref.Version <= own.Version, own.Version+1
	}
	err := each(tx, rubricBucket, func(digest []byte, kept rubric.Rubric) error {
		if kept.ID == ref.ID {
			taken = taken || kept.Version == ref.Version && string(digest) != ref.Digest
			next = max(next, kept.Version+1)
		}
		return nil
	})
	if err != nil || !taken {
		return err
	}
	return &SameVersion{ref.ID, ref.Version, next}
}

// leaveStage forgets the chosen stage where the rubric does not have it; the next entry chooses one anew.
func (tx tx) leaveStage(r *rubric.Rubric) error {
	settings, err := tx.settings()
	if err != nil || settings.Stage == "" || r.Stage(settings.Stage) != nil {
		return err
	}
	settings.Stage = ""
	return tx.putJSON(metaBucket, keySettings, settings)
}

// Rubric gives a kept rubric by its digest; it is shared, so read it only. It returns ErrNotFound when the journal does
// not hold it.
func (j *Journal) Rubric(ref rubric.Ref) (*rubric.Rubric, error) {
	return read(j.file, "read rubric", func(tx tx) (*rubric.Rubric, error) { return j.rubric(tx, ref) })
}

// RubricInUse gives the rubric that new entries are written with, nil when none was chosen yet; read it only.
func (j *Journal) RubricInUse() (*rubric.Rubric, error) {
	return read(j.file, "read rubric", func(tx tx) (*rubric.Rubric, error) { return j.rubricInUse(tx) })
}

// rubricInUse keeps a reference and not a second copy: which one is in use is all that changes.
func (j *Journal) rubricInUse(tx tx) (*rubric.Rubric, error) {
	var ref rubric.Ref
	found, err := tx.getJSON(metaBucket, keyRubric, &ref)
	if !found || err != nil {
		return nil, err
	}
	return j.rubric(tx, ref)
}

// rubric decodes each rubric once: it takes longer than everything else that the overview reads. A digest can't come to
// mean other words, so what was decoded is never out of date; a damaged one is not remembered, and is said each time.
// It is asked within a transaction, so nobody may begin one while holding mu.
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
	if other := (rubric.Problems{}); errors.As(err, &other) {
		return nil, ErrNewer // a form that this program does not read, which is no damage
	}
	if err != nil {
		return nil, ErrDamaged
	}
	j.rubrics[ref.Digest] = r
	return r, nil
}

// useFirst makes the rubric of the first entry the one in use, where none was chosen: the first draft was begun in the
// built-in one, and nobody was asked for that.
func (tx tx) useFirst(ref rubric.Ref) error {
	if inUse, err := tx.get(metaBucket, keyRubric); err != nil || inUse != nil {
		return err
	}
	return tx.putJSON(metaBucket, keyRubric, ref)
}

// keepRubric makes sure that the rubric an entry names is in the journal, where r may be it. Levels are ids; without
// their rubric nobody could say any more what a student meant by them. Nothing ever removes one.
func (tx tx) keepRubric(ref rubric.Ref, r *rubric.Rubric) error {
	in, err := tx.bucket(rubricBucket)
	if err != nil {
		return err
	}
	if in.Get([]byte(ref.Digest)) != nil {
		return nil
	}
	if r == nil || r.Ref() != ref {
		r = rubric.Earlier(ref) // the program knows each version of the default that journals were written with
	}
	if r == nil {
		return ErrNoRubric
	}
	return tx.put(rubricBucket, ref.Digest, r.Encode())
}
