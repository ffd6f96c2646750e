package vault

import (
	"bytes"
	"encoding/base64"
	"errors"
	"strings"
)

// A box is a whole file that is sealed and stands alone: it carries the head of its lock, so that the passphrase opens it wherever it
// is. It begins with lines that say what it is; behind the empty one is an age file.
const (
	boxMark = "koffiemoment-slot 1\n"
	boxHead = "lock "
)

// BoxSuffix ends the name of a box.
const BoxSuffix = ".slot"

// IsBox says whether a file is a box, by how it begins; 32 bytes are enough.
func IsBox(head []byte) bool { return bytes.HasPrefix(head, []byte(boxMark)) }

// SealFile makes a box of a whole file.
func (k *Key) SealFile(plain []byte) ([]byte, error) {
	sealed, err := encrypt(pad(plain), k.identity.Recipient())
	if err != nil {
		return nil, err
	}
	head := boxMark + boxHead + k.head.ID + " " + base64.StdEncoding.EncodeToString(k.head.Wrapped) + "\n\n"
	return append([]byte(head), sealed...), nil
}

// ErrNoBox says that a file is no box.
var ErrNoBox = errors.New("it is no locked file of this program")

// HeadOfBox gives the head of the lock that a box is sealed with. It returns ErrNoBox for anything else, and ErrBroken for a box whose
// head is not as it was written.
func HeadOfBox(box []byte) (Head, error) {
	head, _, err := cutBox(box)
	return head, err
}

// OpenFile gives what a box holds. It returns ErrNoBox, ErrWrong and ErrBroken.
func (k *Key) OpenFile(box []byte) ([]byte, error) {
	_, sealed, err := cutBox(box)
	if err != nil {
		return nil, err
	}
	return k.Open(sealed)
}

func cutBox(box []byte) (head Head, sealed []byte, err error) {
	if !IsBox(box) {
		return head, nil, ErrNoBox
	}
	lines, sealed, found := bytes.Cut(box[len(boxMark):], []byte("\n\n"))
	if !found || len(lines) > 2*MaxHead {
		return head, nil, ErrBroken
	}
	text, isHead := strings.CutPrefix(string(lines), boxHead)
	id, wrapped, two := strings.Cut(text, " ")
	if !isHead || !two {
		return head, nil, ErrBroken
	}
	head.ID = id
	if head.Wrapped, err = base64.StdEncoding.DecodeString(wrapped); err != nil {
		return Head{}, nil, ErrBroken
	}
	return head, sealed, nil
}
