package store

// The lecturer's evening: ReadCohort reads the files of a class (koffie_cohort.go), Cohort sorts them out and lays what
// was said beside them (reviews_cohort.go), Review and SaveReview are for what is said about one, and Send answers it
// (reviews_send.go, which looks what is due, and reviews_answer.go, which writes). Forget ends it, by way of a bin.

import (
	"errors"
	"fmt"
	"io"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Reviews is the lecturer's own file: what was said about each stage of a journal that was handed in, and never the
// hand-ins themselves. Its methods may be called from several goroutines. A nil *Reviews is a file that was not made
// yet: Review, Each and Cohort find that nothing was said, so that somebody can look at hand-ins without leaving a file
// behind. It is for nothing else.
//
// As of a Journal, every method may return ErrDamaged, ErrOverwritten and ErrClosed, and one that changes the file ErrReadOnly,
// ErrFull and ErrReplaced.
//
// A review is kept whole under journal and stage, with a revision. What a lecturer says stands beside ids and hashes
// and no word of the student's; the hand-ins stay files, which a school can take away again.
type Reviews struct{ file *file }

// Desk is what the lecturer's file remembers about the lecturer.
type Desk struct {
	Reviewer exchange.Reviewer `json:"reviewer"` // the id was made with the file
	Blind    bool              `json:"blind,omitempty"`
	Folder   string            `json:"folder,omitempty"` // opened last
	Sort     journal.Order     `json:"sort,omitempty"`   // of the queue
	Snippets []Snippet         `json:"snippets,omitempty"`

	Recommended bool `json:"recommended,omitempty"` // a wide window was, once
	Idle        int  `json:"idle,omitempty"`        // as in journal.Settings
}

// Snippet is a text to use again, for a level of a rubric.
type Snippet struct {
	Level string `json:"level"`
	Text  string `json:"text"`
}

// OpenReviews opens the lecturer's file at path and makes it, with its folder, when nothing stands there. It returns
// the errors of Open, and ErrOtherKind for a student's journal.
func OpenReviews(path string, o Options) (*Reviews, error) {
	f, err := openFile(path, o, reviewsKind())
	if err != nil {
		return nil, fmt.Errorf("open reviews: %w", err)
	}
	return &Reviews{f}, nil
}

// reviewsKind says what makes a file a lecturer's own. The reviewer's id is made with the file, so that a student's
// journal takes all answers of one lecturer for one voice, under whatever name.
func reviewsKind() kind {
	return kind{
		name:       "reviews",
		buckets:    []bucket{metaBucket, stateBucket, reviewBucket, numberBucket, extraBucket, censusBucket},
		rebuild:    tx.rebuildCensus,
		migrations: []func(tx) error{reviewsFromFirst},
		main:       reviewBucket,
		known:      tx.knownForgotten,
		traces:     tx.reviewTraces,
		id: func(tx tx) (string, error) {
			desk, err := tx.desk()
			return desk.Reviewer.ID, err
		},
		fill: func(tx tx, random io.Reader) error {
			id, err := randomLetters(random, longID)
			if err != nil {
				return err
			}
			return tx.putJSON(metaBucket, keyDesk, Desk{Reviewer: exchange.Reviewer{ID: id}})
		},
	}
}

// Close lets go of the file, after what is under way in it. Closing twice is harmless. It may return an error of the
// file system.
func (rs *Reviews) Close() error { return rs.file.close() }

// Path gives the place of the file, with a link followed.
func (rs *Reviews) Path() string { return rs.file.path }

// Desk gives what is remembered about the lecturer.
func (rs *Reviews) Desk() (Desk, error) { return read(rs.file, "read desk", tx.desk) }

func (tx tx) desk() (desk Desk, err error) {
	err = must(tx.getJSON(metaBucket, keyDesk, &desk))
	return desk, err
}

// SaveDesk replaces what is remembered about the lecturer, but for the reviewer's id, which stays whatever desk says.
// Of the name it keeps what an answer can hold.
func (rs *Reviews) SaveDesk(desk Desk) error {
	return rs.file.change("save desk", func(tx tx) error {
		kept, err := tx.desk()
		if err != nil {
			return err
		}
		desk.Reviewer = exchange.Reviewer{ID: kept.Reviewer.ID, Name: journal.Field(desk.Reviewer.Name)}
		desk.Idle = idle(desk.Idle)
		return tx.putJSON(metaBucket, keyDesk, desk)
	})
}

// Identity gives the lecturer's own keys: the secret one to open hand-ins with, and the public one that students seal
// them for. It makes them when it is first asked; before that, a file that is open for reading says ErrReadOnly.
func (rs *Reviews) Identity() (secret, recipient string, err error) {
	own, err := read(rs.file, "read identity", tx.identity) // nothing is written to a file that has them
	if err == nil && own.Secret == "" {
		err = rs.file.change("read identity", func(tx tx) error {
			own, err = tx.makeIdentity()
			return err
		})
	}
	if err != nil {
		return "", "", err
	}
	return own.Secret, own.Recipient, nil
}

// AnchorSecret gives what digests of single sentences are made with, so that a comment finds its sentence again and
// the file tells nobody the words who has not both. It is made when it is first asked; before that, a file that is
// open for reading says ErrReadOnly.
func (rs *Reviews) AnchorSecret() ([]byte, error) {
	secret, err := read(rs.file, "read secret", tx.anchorSecret)
	if err == nil && secret == nil {
		err = rs.file.change("make secret", func(tx tx) error {
			if secret, err = tx.anchorSecret(); err != nil || secret != nil {
				return err
			}
			secret = make([]byte, anchorBytes)
			if _, err := io.ReadFull(rs.file.random, secret); err != nil {
				return err
			}
			return tx.putJSON(metaBucket, keyAnchor, secret)
		})
	}
	if err != nil {
		return nil, err
	}
	return secret, nil
}

// anchorBytes is as much as the digest has: no one guesses it.
const anchorBytes = 32

func (tx tx) anchorSecret() (secret []byte, err error) {
	_, err = tx.getJSON(metaBucket, keyAnchor, &secret)
	return secret, err
}

// Review gives what was said about a part of a journal, an empty one when nothing was.
func (rs *Reviews) Review(of journal.Part) (review journal.Review, err error) {
	err = rs.Each([]journal.Part{of}, func(_ int, found *journal.Review) error {
		review = *found
		return nil
	})
	return review, err
}

// Each does something with what was said about each of the parts, in that order, as it all stood at one moment. Do gets
// the place of the part. One review is held at a time; it is an empty one where nothing was said. Do may not use rs, in
// whose transaction it runs, nor read files of others: what one of those breaks would be told as damage of this one.
// Each returns the first error of do.
func (rs *Reviews) Each(parts []journal.Part, do func(at int, review *journal.Review) error) (err error) {
	if rs == nil {
		err = eachReview(parts, nothingSaid, do)
	} else {
		err = rs.file.once(func(tx tx) error { return eachReview(parts, tx.review, do) })
	}
	if err != nil {
		return fmt.Errorf("read reviews: %w", err)
	}
	return nil
}

func eachReview(parts []journal.Part, read func(journal.Part) (journal.Review, error), do func(int, *journal.Review) error) error {
	for at, of := range parts {
		review, err := read(of)
		if err == nil {
			err = do(at, &review)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// nothingSaid is review for a file that was not made yet.
func nothingSaid(of journal.Part) (journal.Review, error) {
	return journal.Review{Journal: of.Journal, Stage: of.Stage}, nil
}

// review gives what was said about a part, an empty review when nothing was, and not when it was lost.
func (tx tx) review(of journal.Part) (journal.Review, error) {
	review := journal.Review{Journal: of.Journal, Stage: of.Stage}
	found, err := tx.getJSON(reviewBucket, reviewKey(of), &review)
	if err == nil && !found {
		err = tx.lacks(reviewBucket)
	}
	return review, err
}

// said gives who the lecturer is and what was said about a part, as both stood at one moment: an answer is noted with
// the name that it was written under.
func (rs *Reviews) said(of journal.Part) (desk Desk, review journal.Review, err error) {
	err = rs.file.once(func(tx tx) error {
		if desk, err = tx.desk(); err != nil {
			return err
		}
		review, err = tx.review(of)
		return err
	})
	if err != nil {
		return Desk{}, journal.Review{}, fmt.Errorf("read review: %w: %w", ErrReviews, err)
	}
	return desk, review, nil
}

// SaveReview keeps a review in the place of an earlier revision. What is kept already may be saved again. It returns
// ErrStale when a later revision is kept, or another review with the same revision: both were made from the same one,
// and the other came first.
func (rs *Reviews) SaveReview(review journal.Review) error {
	return rs.file.change("save review", func(tx tx) error { return tx.saveReview(&review) })
}

// saveReview lets a review come twice, which a save that is made once more does.
func (tx tx) saveReview(review *journal.Review) error {
	if review.Journal == "" {
		return errors.New("it names no journal")
	}
	var kept journal.Review
	found, err := tx.getJSON(reviewBucket, reviewKey(review.Part()), &kept)
	if err != nil {
		return err
	}
	if found {
		if err := notStale(&kept, review); err != nil {
			return err
		}
	}
	return tx.putJSON(reviewBucket, reviewKey(review.Part()), review)
}

// notStale compares whole reviews where the revisions are one: two saves that began with the same one both say the next
// number.
func notStale(kept, review *journal.Review) error {
	if review.Revision > kept.Revision {
		return nil
	}
	same, err := sameJSON(kept, review)
	if err == nil && !same {
		err = ErrStale
	}
	return err
}
