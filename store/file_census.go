package store

// census says what each bucket holds. A file keeps one of itself, which every commit brings up to date, so that nothing has
// to be counted, and so that Verify can tell when something is missing: what is left of a page that says less than it should
// is whole, every sum fits, and a list simply comes out shorter.
type census [endOfBuckets]tally

// tally is how many values a bucket holds, and the sum of the sums that stand in their envelopes. A disk that loses a write
// leaves a page as it was before, with values that were whole then and as many of them: only their sum tells. It costs no
// look at any other value, since what goes is taken off and what comes is put on.
type tally struct {
	N   int
	Sum uint64
}

func (t *tally) come(value []byte)  { t.N, t.Sum = t.N+1, t.Sum+storedSum(value) }
func (t *tally) leave(value []byte) { t.N, t.Sum = t.N-1, t.Sum-storedSum(value) }

func packCensus(p *pack, counted *census) {
	for b := metaBucket; b < endOfBuckets; b++ {
		p.count(&counted[b].N)
		p.number(&counted[b].Sum)
	}
}

// census is all zeros where a file keeps none, as before its first commit.
func (tx tx) census() (counted census, err error) {
	_, err = getPacked(tx, censusBucket, keyCensus, &counted, packCensus)
	return counted, err
}

// write runs work in a transaction of bbolt's that may write, and then keeps what was counted in it. Numbers of changes go
// on from last, which is that of the newest change before the file was made.
func write(in tx, last uint64, known soundness, work func(tx) error) error {
	_, err := writeTouching(in, last, known, work)
	return err
}

// writeTouching is write for a locked file, and gives what has to be sealed.
func writeTouching(in tx, last uint64, known soundness, work func(tx) error) (map[spot]string, error) {
	tx := tx{bolt: in.bolt, rooms: in.rooms, change: &change{number: last + in.serial()}, known: known}
	if err := work(tx); err != nil {
		return nil, err
	}
	err := tx.saveCensus()
	return tx.change.touched, err
}

// saveCensus writes nothing where nothing changed. It takes no note of itself: its sum can't stand in it.
func (tx tx) saveCensus() error {
	if tx.change.counted == (census{}) {
		return nil
	}
	counted, err := tx.census()
	if err != nil {
		return err
	}
	for b := range counted {
		counted[b].N += tx.change.counted[b].N
		counted[b].Sum += tx.change.counted[b].Sum
	}
	payload, err := packed(&counted, packCensus)
	if err != nil {
		return err
	}
	in, err := tx.bucket(censusBucket)
	if err != nil {
		return err
	}
	return in.Put([]byte(keyCensus), tx.wrap(censusBucket, []byte(keyCensus), tx.change.number, payload)) // not by put, which counts
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
		in := tx.shelf(b)
		if in == nil || !b.counted() {
			continue
		}
		err := in.ForEach(func(_, value []byte) error {
			tx.change.counted[b].come(value)
			return nil
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// complete says ErrDamaged where fewer values stand in a bucket than were counted, for a list that is to miss none and for a
// value that is not there. Where all were looked at, that is known already.
func (tx tx) complete(b bucket) error {
	if tx.known == intact || tx.known == underived || !b.counted() {
		return nil
	}
	counted, err := tx.census()
	if err != nil {
		return err
	}
	in, err := tx.bucket(b)
	if err != nil {
		return err
	}
	n, want := 0, counted[b].N
	if tx.change != nil {
		want += tx.change.counted[b].N // it goes into the census at the end
	}
	c := in.Cursor()
	for k, _ := c.First(); k != nil; k, _ = c.Next() {
		n++
	}
	if n < want {
		return ErrDamaged
	}
	return nil
}
