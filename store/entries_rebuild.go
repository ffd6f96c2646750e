package store

import "koffiemoment/journal"

// rebuild throws away what is derived and makes it anew: open intentions from the intentions, rows and all that is counted
// over entries from the entries, and the census from the values that there are.
func (tx tx) rebuild() error {
	if err := tx.clear(rowBucket, openBucket, stateBucket, censusBucket, checkBucket); err != nil {
		return err
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

// rebuildCensus does it for a file in which nothing else is derived.
func (tx tx) rebuildCensus() error {
	if err := tx.clear(stateBucket); err != nil {
		return err
	}
	return tx.countAnew()
}

func (tx tx) countAnew() error {
	if err := tx.clear(censusBucket); err != nil {
		return err
	}
	return tx.recount()
}

// clear makes buckets anew; each may be what was lost.
func (tx tx) clear(buckets ...bucket) error {
	for _, b := range buckets {
		if err := tx.clearShelf(b); err != nil {
			return err
		}
	}
	return nil
}
