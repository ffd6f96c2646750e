package store

import (
	"errors"
	"fmt"
)

// Kind is a kind of record that stands beside what a file is about: something written beside an entry or over a stage, a card
// of a school, a key. All of them lie in one bucket, and so what reaches that bucket reaches each of them: verifying,
// compacting, the census. What an entry was written beside goes with the entry when that is purged.
type Kind byte

// The kinds. Their numbers stand in files, so they stay as they are, and a new one comes last. Each stands in the table of
// owners below, and a test takes a record of each through all that happens to records.
const (
	ParentTurn       Kind = iota + 1 // an encounter as the parent might tell it
	LookBacks                        // what was seen in it weeks later
	DiscussionCard                   // it as a group is told of it, in the words of the last card
	Statements                       // where the student stands on statements, before and after a stage
	HeadHeartHands                   // a stage in three answers
	WritingFacts                     // what a student sees in their own writing
	SchoolCard                       // what the parents of a school ask for
	SigningKey                       // the file's own, which signs what leaves
	RememberedKey                    // of somebody else, who signed with it
	ForgottenReviews                 // what a lecturer said about a journal, in the bin
	EntryPlaces                      // the number that an entry lies under since a merge, where it is not the one in its id
	RemovedAnswers                   // an answer that the student removed, in the bin
	KeptCards                        // a discussion card that was made here, or came from a fellow student
	MentorWords                      // what the mentor wrote about an encounter, typed over
	endOfKinds
)

// owner says what records of a kind are about, and so how they are named and with what they go.
type owner byte

const (
	ofEntry   owner = iota + 1 // an entry, by its id
	ofStage                    // a stage
	ofFile                     // the file itself; there is one at most
	ofSomeone                  // whatever has the id: a card, a reviewer, a journal
)

func (kind Kind) owner() owner {
	return [endOfKinds]owner{
		ParentTurn: ofEntry, LookBacks: ofEntry, DiscussionCard: ofEntry, MentorWords: ofEntry,
		Statements: ofStage, HeadHeartHands: ofStage, WritingFacts: ofStage,
		SchoolCard: ofSomeone, SigningKey: ofFile, RememberedKey: ofSomeone, ForgottenReviews: ofSomeone, EntryPlaces: ofSomeone,
		RemovedAnswers: ofSomeone, KeptCards: ofSomeone,
	}[kind]
}

// Rooms gives a name for each kind of record that a journal has: its bucket, and in that of extras its kind too. What has
// to treat each of them, above the store as in it, is held to this list.
func Rooms() (rooms []string) {
	for _, b := range journalKind().buckets {
		if b != extraBucket {
			rooms = append(rooms, string(b.name()))
		}
	}
	for kind := Kind(1); kind < endOfKinds; kind++ {
		rooms = append(rooms, RoomOf(kind))
	}
	return rooms
}

// RoomOf gives the name of the room of a kind.
func RoomOf(kind Kind) string { return fmt.Sprintf("extras of kind %d", kind) }

// Extra reads the record of a kind that is about something: an entry by its id, a stage, whoever has an id, or nothing for the
// file itself. It says false when there is none, and returns ErrNotFound when the journal has no such entry.
func (j *Journal) Extra(kind Kind, about string, into any) (found bool, err error) {
	return j.file.extra(kind, about, into)
}

// SaveExtra keeps the record of a kind in the place of an earlier one; nil takes it away. It returns ErrNotFound when the
// journal has no entry that it would be about.
func (j *Journal) SaveExtra(kind Kind, about string, record any) error {
	return j.file.saveExtra(kind, about, record)
}

// Extra does for a lecturer's file what it does for a journal.
func (rs *Reviews) Extra(kind Kind, about string, into any) (found bool, err error) {
	return rs.file.extra(kind, about, into)
}

// SaveExtra does for a lecturer's file what it does for a journal.
func (rs *Reviews) SaveExtra(kind Kind, about string, record any) error {
	return rs.file.saveExtra(kind, about, record)
}

func (f *file) extra(kind Kind, about string, into any) (bool, error) {
	return read(f, "read what stands beside", func(tx tx) (bool, error) {
		key, err := tx.extraKey(kind, about)
		if err != nil {
			return false, err
		}
		return tx.getJSON(extraBucket, key, into)
	})
}

func (f *file) saveExtra(kind Kind, about string, record any) error {
	return f.change("save what stands beside", func(tx tx) error {
		key, err := tx.extraKey(kind, about)
		switch {
		case err != nil:
			return err
		case record == nil:
			return tx.remove(extraBucket, key)
		}
		return tx.putJSON(extraBucket, key, record)
	})
}

// extraKey begins with the kind. Behind it stands the number of an entry, which its id may be written for in several ways,
// or what the record is about as it is.
func (tx tx) extraKey(kind Kind, about string) (string, error) {
	if kind == 0 || kind >= endOfKinds {
		return "", fmt.Errorf("there is no kind %d", kind)
	}
	switch of := kind.owner(); {
	case of == ofEntry && tx.shelf(entryBucket) == nil:
		return "", errors.New("the file holds no entries")
	case of == ofEntry:
		e, err := tx.entry(about)
		return extraKeyOf(kind, seqKey(e.Seq)), err
	case (of == ofFile) != (about == ""):
		return "", errors.New("it does not say what it is about")
	}
	return extraKeyOf(kind, about), nil
}

// hasExtra looks at keys alone.
func (tx tx) hasExtra(kind Kind, about string) bool {
	in, err := tx.bucket(extraBucket)
	return err == nil && in.Get([]byte(extraKeyOf(kind, about))) != nil
}

func extraKeyOf(kind Kind, about string) string { return string([]byte{byte(kind)}) + about }

// removeExtrasOn takes away all that stands beside an entry.
func (tx tx) removeExtrasOn(seq uint64) error {
	for kind := Kind(1); kind < endOfKinds; kind++ {
		if kind.owner() != ofEntry {
			continue
		}
		if err := tx.remove(extraBucket, extraKeyOf(kind, seqKey(seq))); err != nil {
			return err
		}
	}
	return nil
}
