package store

import "koffiemoment/journal"

// Names gives the students about whom something is kept, by journal, as the hand-in that was opened last named them. Those of whom none was
// opened since names are kept are not in it.
func (rs *Reviews) Names() (map[string]string, error) {
	return read(rs.file, "list names", func(tx tx) (map[string]string, error) {
		names := map[string]string{}
		return names, eachPrefix(tx, reviewBucket, "", func(_ []byte, review journal.Review) error {
			if review.Student != "" {
				names[review.Journal] = review.Student
			}
			return nil
		})
	})
}
