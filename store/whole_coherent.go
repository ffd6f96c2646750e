package store

import (
	"cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// coherent refuses records that name others which are not there, and numbers lower than those that were given.
func (tx tx) coherent() error {
	given, err := tx.numbers()
	if err != nil {
		return err
	}
	highest := uint64(0)
	for _, seqs := range []func() (uint64, error){
		func() (uint64, error) {
			return written(tx, draftBucket, "drafts", func(d *keptDraft) (rubric.Ref, uint64) { return d.Entry.Rubric, 0 })
		},
		func() (uint64, error) {
			return written(tx, entryBucket, "entries", func(e *journal.Entry) (rubric.Ref, uint64) { return e.Rubric, e.Seq })
		},
		func() (uint64, error) {
			return written(tx, versionBucket, "versions", func(e *journal.Entry) (rubric.Ref, uint64) { return e.Rubric, e.Seq })
		},
		func() (uint64, error) {
			return written(tx, binBucket, "bin", func(b *binnedEntry) (rubric.Ref, uint64) { return b.Rubric, b.Seq })
		},
		func() (uint64, error) {
			return written(tx, estimateBucket, "estimates", func(e *journal.Estimate) (rubric.Ref, uint64) { return e.Rubric, 0 })
		},
	} {
		seq, err := seqs()
		if err != nil {
			return err
		}
		highest = max(highest, seq)
	}
	if highest > given.Last {
		return refused(exchange.Contradiction, "numbers.entries")
	}
	for _, holds := range []func() error{
		tx.rubricThere, tx.entriesFound, tx.ofSomething, func() error { return tx.deletedWithin(given) },
		func() error { return tx.handedInWithin(given) }, tx.cameOnce,
	} {
		if err := holds(); err != nil {
			return err
		}
	}
	return nil
}

// written looks for the rubric of each record, and gives the highest number among them.
func written[T any](tx tx, b bucket, list string, of func(*T) (rubric.Ref, uint64)) (highest uint64, err error) {
	n := 0
	err = each(tx, b, func(_ []byte, record T) error {
		n++
		r, seq := of(&record)
		highest = max(highest, seq)
		known, err := tx.get(rubricBucket, r.Digest)
		if err == nil && known == nil {
			err = refused(exchange.UnknownReference, nth(list, n)+".rubric")
		}
		return err
	})
	return highest, err
}

// rubricThere looks for the one in use.
func (tx tx) rubricThere() error {
	var inUse rubric.Ref
	if found, err := tx.getJSON(metaBucket, keyRubric, &inUse); !found || err != nil {
		return err
	}
	known, err := tx.get(rubricBucket, inUse.Digest)
	if err == nil && known == nil {
		err = refused(exchange.UnknownReference, "rubric")
	}
	return err
}

// entriesFound looks whether each entry is where its id is looked for: a second one of an id nobody would find any more.
func (tx tx) entriesFound() error {
	lies := func(e *journal.Entry, list string, n int) error {
		seq, err := parseID(e.ID)
		if err == nil {
			seq, err = tx.place(e.ID, seq)
		}
		if err == nil && seq == e.Seq {
			return nil
		}
		return refused(exchange.Contradiction, nth(list, n)+".seq")
	}
	n, inBin := 0, 0
	return cmp.Or(
		each(tx, entryBucket, func(_ []byte, e journal.Entry) error { n++; return lies(&e, "entries", n) }),
		each(tx, binBucket, func(_ []byte, b binnedEntry) error { inBin++; return lies(&b.Entry, "bin", inBin) }))
}

// ofSomething looks for the entry of each earlier version and of each intention, which may lie in the bin.
func (tx tx) ofSomething() error {
	of := func(key []byte, id, list string, n int) error {
		for _, b := range []bucket{entryBucket, binBucket} {
			var e struct{ ID string }
			found, err := tx.getJSON(b, string(key[:len(seqKey(0))]), &e)
			if found && e.ID == id || err != nil {
				return err
			}
		}
		return refused(exchange.UnknownReference, nth(list, n))
	}
	n, planned := 0, 0
	return cmp.Or(
		each(tx, versionBucket, func(key []byte, e journal.Entry) error { n++; return of(key, e.ID, "versions", n) }),
		each(tx, intentionBucket, func(key []byte, i journal.Intention) error { planned++; return of(key, i.ID, "intentions", planned) }))
}

// deletedWithin also keeps an entry from being there and in the bin at once.
func (tx tx) deletedWithin(given numbers) error {
	n := 0
	return each(tx, binBucket, func(key []byte, b binnedEntry) error {
		n++
		there, err := tx.get(entryBucket, string(key))
		switch {
		case err != nil:
			return err
		case there != nil:
			return refused(exchange.Contradiction, nth("bin", n))
		case b.Order > given.Deleted:
			return refused(exchange.Contradiction, "numbers.deletions")
		}
		return nil
	})
}

// handedInWithin also keeps one from being remembered twice.
func (tx tx) handedInWithin(given numbers) error {
	n, known := 0, map[string]bool{}
	return each(tx, handInBucket, func(_ []byte, h HandedIn) error {
		switch n++; {
		case h.Number > given.HandIns || n > given.HandIns:
			return refused(exchange.Contradiction, "numbers.handins")
		case known[h.ID]:
			return refused(exchange.Contradiction, nth("handins", n))
		}
		known[h.ID] = true
		return nil
	})
}

// cameOnce looks for the answer of each arrival. That there are no others is counted with the rest of the file.
func (tx tx) cameOnce() error {
	came, err := tx.arrivals()
	if err != nil {
		return err
	}
	for i := range came {
		kept, err := tx.get(answerBucket, came[i].ID)
		if err != nil {
			return err
		}
		if kept == nil || came.find(came[i].ID) != &came[i] {
			return refused(exchange.UnknownReference, nth("arrivals", i+1))
		}
	}
	in, err := tx.bucket(answerBucket)
	if err == nil && in.Len() != len(came) {
		err = refused(exchange.MissingKey, "arrivals")
	}
	return err
}
