package store

import bolt "go.etcd.io/bbolt"

// census says how many values each bucket holds. A file keeps one of itself, which every commit brings up to date, so that
// nothing has to be counted, and so that Verify can tell when something is missing: what is left of a page that says less
// than it should is whole, every sum fits, and a list simply comes out shorter.
type census [endOfBuckets]int

func packCensus(p *pack, counted *census) {
	for b := metaBucket; b < endOfBuckets; b++ {
		p.count(&counted[b])
	}
}

// census is all zeros where a file keeps none, as before its first commit.
func (tx tx) census() (counted census, err error) {
	_, err = getPacked(tx, stateBucket, keyCensus, &counted, packCensus)
	return counted, err
}

// write runs work in a transaction of bbolt's that may write, and then keeps what was counted in it. Numbers of changes go
// on from last, which is that of the newest change before the file was made.
func write(btx *bolt.Tx, last uint64, work func(tx) error) error {
	tx := tx{btx, &change{number: last + uint64(btx.ID())}}
	if err := work(tx); err != nil {
		return err
	}
	return tx.saveCensus()
}

// saveCensus writes nothing where as many came as went: most saves are of something that was there already.
func (tx tx) saveCensus() error {
	if tx.change.counted == (census{}) {
		return nil
	}
	counted, err := tx.census()
	if err != nil {
		return err
	}
	if counted == (census{}) {
		tx.change.counted[stateBucket]++ // the census itself
	}
	for b := range counted {
		counted[b] += tx.change.counted[b]
	}
	payload, err := packed(&counted, packCensus)
	if err != nil {
		return err
	}
	in, err := tx.bucket(stateBucket)
	if err != nil {
		return err
	}
	return in.Put([]byte(keyCensus), wrap(stateBucket, []byte(keyCensus), tx.change.number, payload)) // not by put, which counts
}

// lastChange gives the number of the newest change before the file was compacted, 0 where it never was.
func lastChange(tx tx) (last uint64, err error) {
	_, err = tx.getJSON(metaBucket, keyChange, &last)
	return last, err
}

// recount counts what there is, for a census that is to be made anew.
func (tx tx) recount() error {
	tx.change.counted = census{}
	for b := metaBucket; b < endOfBuckets; b++ {
		in := tx.Bucket(b.name())
		if in == nil || !b.counted() {
			continue
		}
		err := in.ForEach(func(_, _ []byte) error {
			tx.change.counted[b]++
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}
