package store

import (
	"errors"

	"koffiemoment/journal/exchange"
)

// ErrChanged says that a file no longer holds the hand-in that was found in it before. Students hand in again under the
// same name, and a program that syncs may put another student's file there: what is said about one must never come to
// stand beside the words of another.
var ErrChanged = errors.New("the file holds something else now")

// ReadHandIn reads a hand-in again that is known. It returns the errors of ReadKoffie, and ErrChanged when the file
// holds another one by now, a newer one of the same stage too.
func ReadHandIn(known exchange.Found, keys []exchange.Key) (*exchange.HandIn, error) {
	read, err := ReadNewer(known, keys)
	if err != nil {
		return nil, err
	}
	handIn, _ := read.Doc.(*exchange.HandIn)
	if handIn.ID != known.Brief.HandIn {
		return nil, ErrChanged
	}
	return handIn, nil
}

// ReadNewer reads a hand-in again that is known, or the newer one of its stage that the file holds by now. It returns
// the errors of ReadKoffie, and ErrChanged when that is anything else: an older one would show less than what was read
// already, and one that may be somebody else's is for SortOut to set aside.
func ReadNewer(known exchange.Found, keys []exchange.Key) (Document, error) {
	read, err := ReadDocument(known.Path, keys)
	if err != nil {
		return Document{}, err
	}
	handIn, isHandIn := read.Doc.(*exchange.HandIn)
	brief := known.Brief
	if !isHandIn || handIn.Part() != brief.Part() || handIn.ID != brief.HandIn && handIn.Number <= brief.Number {
		return Document{}, ErrChanged
	}
	var before exchange.Remembered
	before.Keep(known.Origin())
	now := read.Found()
	if taken, _ := before.Weigh(now.Origin()); !taken {
		return Document{}, ErrChanged
	}
	return read, nil
}
