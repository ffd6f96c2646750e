package store

import (
	"errors"
	"fmt"
)

// What can be wrong with the file. After ErrReplaced and ErrOverwritten a change may have been made and be
// lost: it went into a file that no name leads to any more. Whoever gets one still holds the text, and has to keep it elsewhere.
var (
	// ErrLocked says that another program has the file, mostly another window of this one.
	ErrLocked = errors.New("another program has the file open")
	// ErrDamaged says that something in the file is not what was written. It does not say what, for that might be
	// words.
	ErrDamaged = errors.New("the file is damaged")
	// ErrEmptyFile says that the file has no bytes, as one has that a sync program did not bring down yet.
	ErrEmptyFile = errors.New("the file is empty")
	// ErrOtherKind says that a journal is asked for and this is a lecturer's file, or the other way round.
	ErrOtherKind = errors.New("the file is one of this program's, of another kind")
	// ErrNotRegular says that a folder, a device or a pipe stands there; for a .koffie file also a link, and for the
	// database also a link that leads nowhere.
	ErrNotRegular = errors.New("not a regular file")
	// ErrReplaced says that the path no longer leads to the open file: it was removed, or another one stands there.
	ErrReplaced = errors.New("the file was replaced or removed while it was open")
	// ErrOverwritten says that another copy was written over the file while it was open, as somebody does who puts a backup
	// back. That copy is left as it is: nothing more is written into it.
	ErrOverwritten = errors.New("another copy was written over the file while it was open")
	// ErrReadOnly says that Options.ReadOnly was asked for.
	ErrReadOnly = errors.New("the file is open for reading only")
	// ErrFull says that there is no room or that a quota is used up. What was kept before is whole, and saving works
	// again once there is room.
	ErrFull = errors.New("there is no room left on the disk")
	// ErrClosed says that somebody closed the file, or that it could not be opened again after it was compacted.
	ErrClosed = errors.New("the file is closed")
)

// What can be wrong with a request. None of these is a fault: each is what a program that comes too late, or a screen
// that shows something older than what is kept, has to hear instead of silently winning.
var (
	// ErrNotFound says that nothing of that name is where it was asked for.
	ErrNotFound = errors.New("not found")
	// ErrStale says that what comes was made from something older than what is kept.
	ErrStale = errors.New("it does not follow on what is kept")
	// ErrDraftDone says that a draft ended before this reached it.
	ErrDraftDone = errors.New("the draft was already finished or discarded")
	// ErrNoRubric says that nobody would know what the levels in it mean.
	ErrNoRubric = errors.New("the rubric it was written with is not known")
	// ErrSettled says that somebody else may have the estimate by now, or that its author called it done.
	ErrSettled = errors.New("the estimate is finished or handed in")
	// ErrAliasTaken says that two families would become one.
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

// DraftError says that the file has a draft of a schema from before that was settled, which this program does not read.
// errors.Is finds ErrDraft in it.
type DraftError struct{ Schema, File int }

// ErrDraft is what every DraftError is.
var ErrDraft = errors.New("a trial version of the program wrote the file")

// Error names the draft.
func (err *DraftError) Error() string {
	return fmt.Sprintf("%v: draft %d of schema %d", ErrDraft, err.File, err.Schema)
}

// Is makes errors.Is(err, ErrDraft) true.
func (err *DraftError) Is(target error) bool { return target == ErrDraft }

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
