package store

import (
	"maps"
	"slices"

	"koffiemoment/journal/discretion"
)

// Decisions gives the marks of what the student decided to leave as it is in each subject: an entry, or another whose
// texts are checked. A subject about which nothing was decided is left out.
func (j *Journal) Decisions(subjects []string) (map[string][]string, error) {
	return read(j.file, "read decisions", func(tx tx) (map[string][]string, error) { return tx.decisions(subjects) })
}

// decisions leaves out a subject that nothing is kept of. A check reads them together with the aliases, which are known
// only once they are decided on.
func (tx tx) decisions(subjects []string) (map[string][]string, error) {
	marks := map[string][]string{}
	for _, subject := range subjects {
		var of []string
		found, err := tx.getJSON(decisionBucket, subject, &of)
		if err != nil {
			return nil, err
		}
		if found {
			marks[subject] = of
		}
	}
	return marks, nil
}

// Keep notes in one commit that the student leaves the issues as they are or, when on is false, that all of them are
// open again. Only marks are kept, in which no word can be read, and which no longer fit once the words around a place
// change: then it is asked about again, unless Carry takes the decision over. It returns ErrDamaged when what was
// decided before can't be trusted.
func (j *Journal) Keep(issues []discretion.Issue, on bool) error {
	if len(issues) == 0 {
		return nil // a check mostly carries nothing over, and must not fail for that where nothing can be written
	}
	// A purge takes away what was decided about an entry, and can do so only because each subject has a record of its
	// own.
	of := map[string][]string{}
	for i, mark := range discretion.Marks(issues) {
		of[issues[i].Text.Of] = append(of[issues[i].Text.Of], mark)
	}
	return j.file.change("keep decisions", func(tx tx) error {
		for _, subject := range slices.Sorted(maps.Keys(of)) {
			if err := tx.keepMarks(subject, of[subject], on); err != nil {
				return err
			}
		}
		return nil
	})
}

// keepMarks leaves alone what was decided about other places of the subject, also in wordings that no longer are: a
// mark does not tell what it is of, and the words may come back.
func (tx tx) keepMarks(subject string, marks []string, on bool) error {
	var kept []string
	if _, err := tx.getJSON(decisionBucket, subject, &kept); err != nil {
		return err
	}
	kept = slices.DeleteFunc(kept, func(mark string) bool { return slices.Contains(marks, mark) })
	if on {
		slices.Sort(marks)
		kept = append(kept, slices.Compact(marks)...) // what two rules find in one place has one mark
	}
	if len(kept) == 0 { // an empty record would still say that something was decided here once
		return tx.remove(decisionBucket, subject)
	}
	return tx.putJSON(decisionBucket, subject, kept)
}
