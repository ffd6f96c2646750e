package store

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Lecturers whose file a student opened: whom a hand-in can be sealed for by name. What is known of one is remembered
// as the keys of all others are (trust.go), so that the first answer of a lecturer whose words were compared is known at
// once for theirs.

// Lecturer is one whose key a student took.
type Lecturer struct {
	ID   string
	Name string

	known exchange.Remembered
}

// Recipient is the public key to seal for.
func (l *Lecturer) Recipient() string { return l.known.Recipient }

// Fingerprints gives the words of each key that signs for the lecturer; there is more than one where a second was taken later.
func (l *Lecturer) Fingerprints() (all [][]string) {
	for _, key := range l.known.Keys {
		all = append(all, exchange.Fingerprint(key))
	}
	return all
}

// Lecturers gives those whose keys were taken, by name.
func (j *Journal) Lecturers() ([]Lecturer, error) {
	return read(j.file, "read lecturers", tx.lecturers)
}

func (tx tx) lecturers() (all []Lecturer, err error) {
	prefix := extraKeyOf(RememberedKey, "")
	err = eachPrefix(tx, extraBucket, prefix, func(key []byte, known exchange.Remembered) error {
		if known.Recipient != "" {
			all = append(all, Lecturer{string(bytes.TrimPrefix(key, []byte(prefix))), known.Name, known})
		}
		return nil
	})
	slices.SortStableFunc(all, func(a, b Lecturer) int { return strings.Compare(journal.Fold(a.Name), journal.Fold(b.Name)) })
	return all, err
}

// Acquaintance is what a journal knows of the lecturer whose file was opened.
type Acquaintance struct {
	Known   bool // all of it: the file brings nothing new
	Name    string
	Differs []exchange.Difference // from what is known; empty for a lecturer who is new
	Doubted bool                  // no known key signed it, though something is known
	Twin    bool                  // somebody else has the name
}

// WeighLecturer says what taking a lecturer's file would change. It takes nothing.
func (j *Journal) WeighLecturer(card *exchange.LecturerFile) (Acquaintance, error) {
	return read(j.file, "read lecturer", func(tx tx) (Acquaintance, error) { return tx.weighLecturer(card.Lecturer()) })
}

// weighLecturer holds what a file says of a lecturer against what is known by answers and by an earlier file. An answer says nothing of
// the key to seal for.
func (tx tx) weighLecturer(l exchange.Lecturer) (a Acquaintance, err error) {
	id, of := l.Reviewer.ID, lecturerOrigin(l)
	told, err := tx.remembered(id)
	if err != nil {
		return a, err
	}
	known, err := tx.reviewer(id)
	if err != nil {
		return a, err
	}
	taken, differs := known.Weigh(exchange.Origin{Name: of.Name, Key: of.Key})
	a.Name, a.Differs, a.Doubted = known.Name, differs, !taken
	if known.Name != "" && journal.Fold(known.Name) != journal.Fold(of.Name) && !slices.Contains(differs, exchange.OtherName) {
		a.Differs = append(a.Differs, exchange.OtherName)
	}
	if told.Recipient != "" && told.Recipient != of.Recipient {
		a.Differs = append(a.Differs, exchange.OtherRecipient)
	}
	all, err := tx.lecturers()
	if err != nil {
		return a, err
	}
	a.Twin = slices.ContainsFunc(all, func(l Lecturer) bool { return l.ID != id && journal.Fold(l.Name) == journal.Fold(of.Name) })
	a.Known = taken && told.Recipient == of.Recipient && told.Name == of.Name
	return a, nil
}

func lecturerOrigin(l exchange.Lecturer) exchange.Origin {
	return exchange.Origin{Name: l.Reviewer.Name, Recipient: l.Recipient, Key: l.Key}
}

// RememberLecturer remembers the keys that a lecturer hands out. It returns a *DiffersError, and remembers nothing, when
// another key signed for that lecturer before.
func (j *Journal) RememberLecturer(card *exchange.LecturerFile) error {
	return j.rememberLecturer(card, false)
}

// AcceptLecturer is RememberLecturer for a file that differs, once the student has asked.
func (j *Journal) AcceptLecturer(card *exchange.LecturerFile) error {
	return j.rememberLecturer(card, true)
}

func (j *Journal) rememberLecturer(card *exchange.LecturerFile, whatever bool) error {
	return j.file.change("remember lecturer", func(tx tx) error {
		a, err := tx.weighLecturer(card.Lecturer())
		if err != nil || a.Known {
			return err
		}
		if a.Doubted && !whatever {
			return &DiffersError{a.Differs}
		}
		return tx.keepLecturer(card.Lecturer())
	})
}

func (tx tx) keepLecturer(l exchange.Lecturer) error {
	told, err := tx.remembered(l.Reviewer.ID)
	if err != nil || !told.Keep(lecturerOrigin(l)) {
		return err
	}
	return tx.putJSON(extraBucket, extraKeyOf(RememberedKey, l.Reviewer.ID), told)
}

// DropLecturer takes a lecturer away, with the keys that only the lecturer's file told. Answers stay, and say what they said.
func (j *Journal) DropLecturer(l Lecturer) error {
	return j.file.change("remove lecturer", func(tx tx) error { return tx.remove(extraBucket, extraKeyOf(RememberedKey, l.ID)) })
}

// PutBackLecturer puts back a lecturer who was taken away, unless another file told of that one meanwhile.
func (j *Journal) PutBackLecturer(l Lecturer) error {
	return j.file.change("put lecturer back", func(tx tx) error {
		now, err := tx.remembered(l.ID)
		if err != nil || now.Recipient != "" {
			return err
		}
		return tx.putJSON(extraBucket, extraKeyOf(RememberedKey, l.ID), l.known)
	})
}

// LecturerFile gives what students need of the lecturer, signed: whom to seal for, and by the signature whose answers will
// come. It makes the keys when they are first asked for, and returns ErrNoName while the lecturer has none.
func (rs *Reviews) LecturerFile() (*exchange.LecturerFile, error) {
	desk, err := rs.Desk()
	if err == nil && desk.Reviewer.Name == "" {
		err = ErrNoName
	}
	if err != nil {
		return nil, err
	}
	card := &exchange.LecturerFile{Head: exchange.NewHead(exchange.LecturerKind), Reviewer: desk.Reviewer}
	if _, card.Recipient, err = rs.Identity(); err != nil {
		return nil, err
	}
	key, err := rs.file.signs()
	if err == nil {
		err = exchange.Sign(card, key)
	}
	if err != nil {
		return nil, fmt.Errorf("sign public key: %w", err)
	}
	return card, nil
}
