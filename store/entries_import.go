package store

import (
	"fmt"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// Import adds finished entries, oldest first, in one commit, and gives them as they were kept. They get new ids; an id
// that one of them has, however it is written, names it within entries only, so that Follows and CameBack can refer to
// an earlier one. It returns ErrNoRubric when an entry names a rubric that is neither r nor kept already.
func (j *Journal) Import(entries []journal.Entry, r *rubric.Rubric) (kept []journal.Entry, err error) {
	kept = make([]journal.Entry, len(entries))
	for i := range entries {
		kept[i] = entries[i].Clone() // the caller's own keep their ids, also when half of the import was done before it failed
	}
	err = j.file.update(func(tx tx) error { return j.importAll(tx, kept, r) })
	if err != nil {
		return nil, fmt.Errorf("import entries: %w", err)
	}
	return kept, nil
}

// importAll goes through one ledger: with one for each entry, ten thousand of them would write the words and counts as
// many times.
func (j *Journal) importAll(tx tx, entries []journal.Entry, r *rubric.Rubric) error {
	if err := tx.append(entryBucket, rowBucket); err != nil {
		return err
	}
	var used rubric.Ref
	if r != nil {
		used = r.Ref()
	}
	ids := map[string]string{} // from what it was called in entries to what it is called here
	return tx.derive(func(l *ledger) error {
		for i := range entries {
			e := &entries[i]
			given := e.ID
			complete(e, used, ids)
			if err := tx.keepRubric(e.Rubric, r); err != nil {
				return err
			}
			if err := l.enter(e, j.file.random); err != nil {
				return err
			}
			if given != "" {
				ids[given] = e.ID
			}
		}
		return nil
	})
}

// complete fills in what a finished entry has and a made-up one may lack, and leads what an entry says of an earlier
// one to the id that this got here. One that the entries do not hold is left as it is: it may be in the journal
// already.
func complete(e *journal.Entry, used rubric.Ref, ids map[string]string) {
	if e.Rubric == (rubric.Ref{}) {
		e.Rubric = used
	}
	e.Revision = max(e.Revision, 1)
	if e.Finished.IsZero() {
		e.Finished = e.Encounter.When
	}
	if e.Edited.IsZero() {
		e.Edited = e.Finished
	}
	if id, ok := ids[e.Encounter.Follows]; ok {
		e.Encounter.Follows = id
	}
	if e.CameBack != nil {
		if id, ok := ids[e.CameBack.Intention]; ok {
			e.CameBack.Intention = id
		}
	}
}

// append makes pages full: keys come in order, so none will be put between them. bbolt else leaves half of each page
// free, and a journal of ten thousand entries would be twice as large to read.
func (tx tx) append(buckets ...bucket) error {
	for _, b := range buckets {
		in, err := tx.bucket(b)
		if err != nil {
			return err
		}
		filled(in, 1)
	}
	return nil
}
