package store

import "koffiemoment/journal"

// rebuild throws away what is derived and makes it anew: open intentions from the intentions, rows and all that is counted
// over entries from the entries, and the census from the values that there are.
func (tx tx) rebuild() error {
	for b := metaBucket; b < endOfBuckets; b++ {
		if !b.derived() {
			continue
		}
		if tx.Bucket(b.name()) != nil { // it may be what was lost
			if err := tx.DeleteBucket(b.name()); err != nil {
				return err
			}
		}
		if _, err := tx.CreateBucket(b.name()); err != nil {
			return err
		}
	}
	if err := tx.append(rowBucket); err != nil {
		return err
	}
	err := tx.derive(func(l *ledger) error {
		err := each(tx, intentionBucket, func(key []byte, intention journal.Intention) error {
			if !intention.Open() {
				return nil
			}
			return tx.put(openBucket, string(key), nil)
		})
		if err != nil {
			return err
		}
		return each(tx, entryBucket, func(_ []byte, e journal.Entry) error { return l.follow(&e) })
	})
	if err != nil {
		return err
	}
	return tx.recount()
}
