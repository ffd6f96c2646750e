package store

import (
	"errors"
	"fmt"
)

// What can be wrong with the file. ErrReplaced alone means that a change was made and is lost: it went into a file that
// no name leads to any more. Whoever gets it still holds the text, and has to keep it elsewhere.
var (
	ErrLocked     = errors.New("another program has the file open")
	ErrDamaged    = errors.New("the file is damaged")
	ErrEmptyFile  = errors.New("the file is empty")
	ErrOtherKind  = errors.New("the file is one of this program's, of another kind")
	ErrNotRegular = errors.New("not a regular file")
	ErrReplaced   = errors.New("the file was replaced or removed while it was open")
	ErrReadOnly   = errors.New("the file is open for reading only")
	ErrFull       = errors.New("there is no room left on the disk")
	ErrClosed     = errors.New("the file is closed")
)

// What can be wrong with a request. None of these is a fault: each is what a program that comes too late, or a screen
// that shows something older than what is kept, has to hear instead of silently winning.
var (
	ErrNotFound   = errors.New("not found")
	ErrStale      = errors.New("it does not follow on what is kept")
	ErrDraftDone  = errors.New("the draft was already finished or discarded")
	ErrNoRubric   = errors.New("the rubric it was written with is not known")
	ErrSettled    = errors.New("the estimate is finished or handed in")
	ErrAliasTaken = errors.New("another family has the alias")
)

// NewerError says that the file has a schema that this program does not know yet. errors.Is finds ErrNewer in it.
type NewerError struct{ File, Program int }

// ErrNewer is what every NewerError is.
var ErrNewer = errors.New("a newer version of the program wrote the file")

// Error names both schemas.
func (err *NewerError) Error() string {
	return fmt.Sprintf("%v: schema %d, this program knows %d", ErrNewer, err.File, err.Program)
}

// Is makes errors.Is(err, ErrNewer) true.
func (err *NewerError) Is(target error) bool { return target == ErrNewer }

// OlderError says that the file has an older schema and may not be brought up to date, because it is open for reading
// only. errors.Is finds ErrOlder in it.
type OlderError struct{ File, Program int }

// ErrOlder is what every OlderError is.
var ErrOlder = errors.New("an older version of the program wrote the file")

// Error names both schemas.
func (err *OlderError) Error() string {
	return fmt.Sprintf("%v: schema %d, this program writes %d", ErrOlder, err.File, err.Program)
}

// Is makes errors.Is(err, ErrOlder) true.
func (err *OlderError) Is(target error) bool { return target == ErrOlder }
