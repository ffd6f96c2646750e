package store

import (
	"fmt"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// Rubrics finds rubrics in the hand-ins of a cohort, for the files hold them and a Brief only names them. Most of a
// class have one and the same, so each is read once. It is for one goroutine.
type Rubrics struct {
	taken []exchange.Found // the cheapest to open first
	keys  func(path string) []exchange.Key
	known map[string]*rubric.Rubric // by digest
}

// Rubrics gives what finds the rubrics of a cohort as it is now. Keys gives what may open a file, the likeliest first.
func (cohort *Cohort) Rubrics(keys func(path string) []exchange.Key) *Rubrics {
	costly := func(found exchange.Found) int { // a passphrase takes a second; whoever sealed for a key, or not at all, has the same rubric
		if found.Brief.Seal == string(exchange.ByPassphrase) {
			return 1
		}
		return 0
	}
	taken := slices.SortedStableFunc(slices.Values(cohort.Taken), func(a, b exchange.Found) int { return costly(a) - costly(b) })
	return &Rubrics{taken: taken, keys: keys, known: map[string]*rubric.Rubric{}}
}

// Find gives the rubric with a digest, from the first hand-in that can still be read as it was: that one file went away
// is no reason to go without what all of them hold. When none can, it returns what ReadHandIn said of the last, as a
// *HandInError; ErrChanged when no hand-in has that rubric.
func (rubrics *Rubrics) Find(digest string) (*rubric.Rubric, error) {
	if known := rubrics.known[digest]; known != nil {
		return known, nil
	}
	err := ErrChanged
	for _, found := range rubrics.taken {
		if found.Brief.Rubric != digest {
			continue
		}
		handIn, unread := ReadHandIn(found, rubrics.keys(found.Path))
		switch {
		case unread != nil:
			err = &HandInError{found.Path, unread}
		case handIn.Rubric.Ref().Digest != digest: // the id alone can be copied into another file
			err = &HandInError{found.Path, ErrChanged}
		default:
			rubrics.known[digest] = handIn.Rubric
			return handIn.Rubric, nil
		}
	}
	return nil, err
}

// HandInError says which file an error is about, where it is about one of several.
type HandInError struct {
	Path string
	Err  error
}

// Error names the file.
func (err *HandInError) Error() string { return fmt.Sprintf("read %s: %v", err.Path, err.Err) }

// Unwrap gives what is wrong with the file.
func (err *HandInError) Unwrap() error { return err.Err }

// EachWithRubric does something with each of some hand-ins beside what was said about it, as Each does, and with its
// rubric. It returns the errors of Each and Find. All rubrics are found before the first review is read, since Each
// allows no file of others to be read in between.
func (rs *Reviews) EachWithRubric(taken []exchange.Found, rubrics *Rubrics,
	do func(at int, review *journal.Review, r *rubric.Rubric) error) error {
	parts, found := make([]journal.Part, len(taken)), make([]*rubric.Rubric, len(taken))
	for i := range taken {
		var err error
		if found[i], err = rubrics.Find(taken[i].Brief.Rubric); err != nil {
			return err
		}
		parts[i] = taken[i].Brief.Part()
	}
	return rs.Each(parts, func(at int, review *journal.Review) error { return do(at, review, found[at]) })
}
