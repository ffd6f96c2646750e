package store

import "fmt"

// Decisions gives the marks of what the student decided about each subject: an entry's id, or another short name. A
// subject about which nothing was decided is left out.
func (j *Journal) Decisions(subjects []string) (marks map[string][]string, err error) {
	marks = map[string][]string{}
	err = j.file.view(func(tx tx) error {
		for _, s := range subjects {
			var of []string
			found, err := tx.getJSON(decisionBucket, s, &of)
			if err != nil {
				return err
			}
			if found {
				marks[s] = of
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read decisions: %w", err)
	}
	return marks, nil
}

// Decide replaces the marks of a subject; none takes the record away.
func (j *Journal) Decide(subject string, marks []string) error {
	err := j.file.update(func(tx tx) error {
		if len(marks) == 0 {
			return tx.remove(decisionBucket, subject)
		}
		return tx.putJSON(decisionBucket, subject, marks)
	})
	if err != nil {
		return fmt.Errorf("keep decision: %w", err)
	}
	return nil
}
