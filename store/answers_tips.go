package store

import "fmt"

const keyTips = "tips" // in the meta bucket

// TakeTips keeps which tips the student takes along, in the place of those kept before. Marks are opaque to the journal;
// none takes the record away.
func (j *Journal) TakeTips(marks []string) error {
	err := j.file.update(func(tx tx) error {
		if len(marks) == 0 {
			return tx.remove(metaBucket, keyTips)
		}
		return tx.putJSON(metaBucket, keyTips, marks)
	})
	if err != nil {
		return fmt.Errorf("keep tips: %w", err)
	}
	return nil
}

// Tips gives the marks of the tips that the student takes along, as they were kept. It returns ErrDamaged when they can't
// be trusted.
func (j *Journal) Tips() (marks []string, err error) {
	err = j.file.view(func(tx tx) error {
		marks, err = tx.tips()
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read tips: %w", err)
	}
	return marks, nil
}

func (tx tx) tips() (marks []string, err error) {
	_, err = tx.getJSON(metaBucket, keyTips, &marks)
	return marks, err
}
