package store

// TakeTips keeps which tips the student takes along, in the place of those kept before. Marks are opaque to the
// journal; none takes the record away.
func (j *Journal) TakeTips(marks []string) error {
	return j.file.change("keep tips", func(tx tx) error {
		if len(marks) == 0 {
			return tx.remove(metaBucket, keyTips)
		}
		return tx.putJSON(metaBucket, keyTips, marks)
	})
}

// Tips gives the marks of the tips that the student takes along, as they were kept. It returns ErrDamaged when they
// can't be trusted.
func (j *Journal) Tips() ([]string, error) {
	return read(j.file, "read tips", tx.tips)
}

func (tx tx) tips() (marks []string, err error) {
	_, err = tx.getJSON(metaBucket, keyTips, &marks)
	return marks, err
}
