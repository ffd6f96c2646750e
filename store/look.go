package store

// mostLooked is how many entries that were looked back on are passed over in search of one that was not, so that the first screen waits
// for no more.
const mostLooked = 200

// unlooked gives the entries that may come by to be looked back on: the oldest that was not yet, behind the one that came by last, and the
// oldest of all. What can't be read does not come by.
func (tx tx) unlooked(last string) (found []Summary) {
	if e, err := tx.entry(last); err == nil {
		found = tx.unlookedFrom(found, e.Seq+1)
	}
	return tx.unlookedFrom(found, 0)
}

func (tx tx) unlookedFrom(found []Summary, seq uint64) []Summary {
	rows, err := tx.rowsBefore(0)
	if err != nil {
		return found
	}
	k, v := rows.Seek([]byte(seqKey(seq)))
	for n := 0; k != nil && n < mostLooked; k, v = rows.Next() {
		if n++; tx.hasExtra(LookBacks, string(k)) { // which lies under the number of its entry
			continue
		}
		value, _, err := tx.lookAt(k, v)
		if err != nil {
			continue
		}
		if s, err := tx.readRow(k, value); err == nil {
			return append(found, s)
		}
	}
	return found
}
