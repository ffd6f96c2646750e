package store

import (
	"errors"
	"path/filepath"
	"time"

	"koffiemoment/journal/exchange"
)

// AnswersFolder is where the answer to the hand-in at a path goes unless another folder is chosen: beside the hand-ins,
// in a folder of its own, because the folder of the hand-ins is read again and would else set aside every answer in it.
func AnswersFolder(path string) string { return filepath.Join(filepath.Dir(path), "antwoorden") }

// Sending is what an answer is written with.
type Sending struct {
	Keys       []exchange.Key // what may open the hand-in, the likeliest first: each passphrase that is tried takes a second
	Passphrase string         // seals the answer to a hand-in that came sealed with one; empty when it is not known
	Otherwise  *Sealing       // what the lecturer wants where the hand-in came sealed and names no key; nil where nobody was asked
	Unready    bool           // it may go though the lecturer did not say that it is ready
	Folder     string
	Now        time.Time
}

// Send answers a hand-in of a cohort: it reads it again, and writes what was said about it to a new file, sealed as
// the hand-in came. It returns the errors of Answer, ReadHandIn and SealingFor, ErrNotReady, and an *exchange.Refusal
// with Sealed where the passphrase is needed and is not known.
//
// What keeps an answer from being written without a look into the file comes first. In a class most have been answered
// already when one more is due, and for each of them a file would be read whole and a passphrase tried for a second,
// for nothing.
func (rs *Reviews) Send(to exchange.Found, with Sending) (Sent, error) {
	brief := to.Brief
	desk, review, err := rs.said(brief.Part())
	if err == nil {
		err = Due(brief.HandIn, brief.Number, &review, desk.Reviewer)
	}
	switch {
	case err != nil:
		return Sent{}, err
	case !with.Unready && !brief.MayGo(&review):
		return Sent{}, ErrNotReady
	case desk.Reviewer.Name == "":
		return Sent{}, ErrNoName
	case brief.Seal == string(exchange.ByPassphrase) && with.Passphrase == "":
		return Sent{}, &exchange.Refusal{Code: exchange.Sealed, Offset: -1} // a file that was opened elsewhere still says how it was sealed
	}
	handIn, err := ReadHandIn(to, with.Keys)
	if err != nil {
		return Sent{}, err
	}
	seal, err := SealingFor(handIn, with.Passphrase)
	if errors.Is(err, ErrNoRecipient) && with.Otherwise != nil {
		seal, err = *with.Otherwise, nil
	}
	if err != nil {
		return Sent{}, err
	}
	return rs.Answer(handIn, seal, with.Folder, with.Now)
}
