package exchange

import (
	"errors"
	"fmt"
	"slices"
)

// Refusal is why a file or a document was refused, as a whole. The words for people are a catalog's, one text per Code.
// It never holds words that somebody wrote.
type Refusal struct {
	Code   Code
	Path   string   // such as entries[3].said.story, list places counted from 1; empty for the whole file
	Offset int      // the byte at which it was seen, from 0; -1 when it is about a document and not its bytes
	Args   []string // as the code's own sentence says; safe to print
	Cause  error    // rubric.Problems for BadRubric, the error of age for the codes of sealing
}

// Error words r in plain English for developers.
func (r *Refusal) Error() string {
	s := "koffie: " + string(r.Code)
	for _, a := range r.Args {
		s += " " + a
	}
	if r.Path != "" {
		s += " at " + r.Path
	}
	if r.Offset >= 0 {
		s += fmt.Sprintf(" (byte %d)", r.Offset)
	}
	return s
}

// Unwrap gives the cause, if there is one.
func (r *Refusal) Unwrap() error { return r.Cause }

// IsRefusal says whether err is a refusal with one of the codes.
func IsRefusal(err error, codes ...Code) bool {
	var r *Refusal
	return errors.As(err, &r) && slices.Contains(codes, r.Code)
}

// Code says what kind of refusal it is.
type Code string

// The codes of files that are something else, or more than this program can read.
const (
	// TooBig: the file is larger than 32 MiB, or its rubric than 1 MiB. Args: the most bytes allowed.
	TooBig Code = "too-big"
	// TooMany: its lists have more elements than any journal, or any rubric, needs. Args: the most elements allowed.
	TooMany Code = "too-many"
	// NotKoffie: the file does not begin as a .koffie file does; it is something else. No Args.
	NotKoffie Code = "not-koffie"
	// NewerVersion: a newer program wrote the file. Args: the version of the format that it has.
	NewerVersion Code = "newer-version"
	// OtherDraft: a draft of a version from before that was settled. Args: the draft of the file.
	OtherDraft Code = "other-draft"
	// UnknownKind: none of the kinds that its version has. No Args.
	UnknownKind Code = "unknown-kind"
)

// The codes of files that were damaged or changed on the way.
const (
	// CutShort: the file ends before the document does. No Args.
	CutShort Code = "cut-short"
	// NotUTF8: bytes that are no UTF-8 text. No Args.
	NotUTF8 Code = "not-utf8"
	// Syntax: something stands where it cannot stand. No Args.
	Syntax Code = "syntax"
	// Spacing: white space between the parts, as a program that rewrote the file would put. No Args.
	Spacing Code = "spacing"
	// Trailing: something comes after the document. No Args.
	Trailing Code = "trailing"
	// HashMismatch: what an entry says is not what its hash names. No Args.
	HashMismatch Code = "hash-mismatch"
	// BadSignature: the document is not what was signed. No Args.
	BadSignature Code = "bad-signature"
)

// The codes of the shape: keys and kinds of values.
const (
	// UnknownKey: a key that means nothing here. Args: the key, or "" when it is not a plain word.
	UnknownKey Code = "unknown-key"
	// DuplicateKey: a key that stands twice. Args: the key.
	DuplicateKey Code = "duplicate-key"
	// KeyCase: a key in other capitals than the form has. Args: the key as it should be.
	KeyCase Code = "key-case"
	// KeyOrder: a key that should have come earlier. Args: the key.
	KeyOrder Code = "key-order"
	// MissingKey: a key that must stand is not there; the path names it. No Args.
	MissingKey Code = "missing-key"
	// WrongType: a value of another kind is needed. Args: text, number, truth, list or object.
	WrongType Code = "wrong-type"
	// Superfluous: an empty or false value, or an empty list, that the form leaves out. No Args.
	Superfluous Code = "superfluous"
	// BadEscape: an escape in a string other than the three that the form has. No Args.
	BadEscape Code = "bad-escape"
	// BadNumber: a number that is not whole, is written in another way than the form has, or is out of range. Args: the least
	// and the most allowed.
	BadNumber Code = "bad-number"
)

// The codes of a text, an id or a date.
const (
	// HiddenCharacter: a character that cannot be seen or that turns text around, or too many marks on one letter. No Args.
	HiddenCharacter Code = "hidden-character"
	// TooLong: a line or a text of more characters than journal.MaxLine and journal.MaxText say. No Args.
	TooLong Code = "too-long"
	// LineBreak: a line that goes on over several lines. No Args.
	LineBreak Code = "line-break"
	// Blank: a line that is nothing but spaces, or has more of them than one between two words. No Args.
	Blank Code = "blank"
	// BadID: an id, digest or public key that is not well-formed. No Args.
	BadID Code = "bad-id"
	// BadDate: a date that does not exist or is not written as 2026-03-03. No Args.
	BadDate Code = "bad-date"
	// UnknownWord: a value that is not one of those that can stand here. No Args.
	UnknownWord Code = "unknown-word"
)

// The codes of what a document says.
const (
	// OutOfOrder: something in a list that stands twice or should have come earlier. No Args.
	OutOfOrder Code = "out-of-order"
	// UnknownReference: an id that refers to nothing in the document. No Args.
	UnknownReference Code = "unknown-reference"
	// Contradiction: two fields that cannot both stand, or one that needs another which is not there. No Args.
	Contradiction Code = "contradiction"
	// DateNotChosen: a date where the student let only weeks travel, or none where they chose real dates. No Args.
	DateNotChosen Code = "date-not-chosen"
	// BadRubric: the rubric inside is not a valid one. Args: how many problems it has, which are the cause.
	BadRubric Code = "bad-rubric"
)

// The codes of sealing.
const (
	// Sealed: the file is sealed, and must be unsealed before it can be read. No Args.
	Sealed Code = "sealed"
	// WrongKey: none of the keys opens the file, or the passphrase is not the right one. No Args.
	WrongKey Code = "wrong-key"
	// MustBeSealed: a document that holds secrets, and is not sealed. No Args.
	MustBeSealed Code = "must-be-sealed"
	// TooMuchWork: the file's passphrase was made to cost more work than is done for files of others. No Args.
	TooMuchWork Code = "too-much-work"
	// BrokenSeal: the sealed file was damaged, cut short or changed. No Args.
	BrokenSeal Code = "broken-seal"
	// NotSealed: a file to be unsealed is not sealed. No Args.
	NotSealed Code = "not-sealed"
	// BadKey: a text that is no key: not an age1… key to seal for, not an AGE-SECRET-KEY to unseal with, or an empty
	// passphrase. Args: the place in the list of keys, from 1.
	BadKey Code = "bad-key"
	// PrivateKey: a secret key was given where a public one (age1…) is needed. Args: the place in the list, from 1.
	PrivateKey Code = "private-key"
)

// Codes gives every code there is, so that a catalog can be checked to have a text for each.
func Codes() []Code {
	return slices.Sorted(slices.Values([]Code{
		TooBig, TooMany, NotKoffie, NewerVersion, OtherDraft, UnknownKind, CutShort, NotUTF8, Syntax, Spacing, Trailing, HashMismatch,
		BadSignature, UnknownKey, DuplicateKey, KeyCase, KeyOrder, MissingKey, WrongType, Superfluous, BadEscape, BadNumber,
		HiddenCharacter, TooLong, LineBreak, Blank, BadID, BadDate, UnknownWord, OutOfOrder, UnknownReference, Contradiction,
		DateNotChosen, BadRubric, Sealed, MustBeSealed, WrongKey, TooMuchWork, BrokenSeal, NotSealed, BadKey, PrivateKey,
	}))
}
