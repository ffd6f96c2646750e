package store

// The way out has six stations, in this order. A Choice shows what there is to hand in (handins_choice.go), a HandingIn
// keeps what of it a student chose so far (handins_choosing.go), and a Tally counts that (handins_tally.go). Collect
// reads it whole (handins_collect.go), Check looks for names in what was collected (handins_check.go, over handins_look.go
// and, for what need not be looked for again, handins_memory.go; in handins_decisions.go is what the student made of it),
// and Journal.HandIn writes and remembers it (handins_write.go). Collected, checked and written is one and the same
// exchange.Source: nothing is read again in between, and so nothing leaves that was not looked at.

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// HandedIn is what the journal remembers of a hand-in: never a word of it. The file with the words is the student's to
// keep or to throw away, and a purge must not have to look for it.
type HandedIn struct {
	ID        string            `json:"id"`
	Number    int               `json:"number"`
	Made      time.Time         `json:"made"`
	File      string            `json:"file"`            // where it was written
	Stage     string            `json:"stage,omitempty"` // empty for the whole study
	By        exchange.Choosing `json:"by"`
	Seal      exchange.SealedBy `json:"seal,omitempty"`
	Entries   []HandedEntry     `json:"entries,omitempty"`
	Estimates []HandedEstimate  `json:"estimates,omitempty"`
}

// HandedEntry names an entry as it was handed in.
type HandedEntry struct {
	ID       string `json:"id"`
	Revision int    `json:"revision"`
	Hash     string `json:"hash,omitempty"` // empty once it was purged: who guesses its words must not be able to try them
}

// HandedEstimate names the version of an estimate that was handed in.
type HandedEstimate struct {
	Stage   string `json:"stage"`
	Version int    `json:"version"`
}

// BeginHandIn gives what a new hand-in needs: an id, the public key that an answer may be sealed for, whose secret half
// the journal keeps as it does the key that signs, and a number, which is taken for good, even when the file is never
// written. It commits before the file is begun: were the number given with the remembering, a power cut between file and
// commit would give the next file the same one.
func (j *Journal) BeginHandIn() (id, recipient string, number int, err error) {
	err = j.file.update(func(tx tx) error {
		if id, err = randomLetters(j.file.random, longID); err != nil {
			return err
		}
		own, err := tx.makeIdentity()
		if err != nil {
			return err
		}
		if _, err := tx.makeSigningKey(j.file.random); err != nil {
			return err
		}
		recipient = own.Recipient
		number, err = tx.nextHandIn()
		return err
	})
	if err != nil {
		return "", "", 0, fmt.Errorf("begin hand-in: %w", err)
	}
	return id, recipient, number, nil
}

// nextHandIn never gives a number again. A lecturer's program takes the higher number for the newer hand-in, whatever
// the clocks said, and of two with one number it sets one aside.
func (tx tx) nextHandIn() (int, error) {
	given, err := tx.numbers()
	if err != nil {
		return 0, err
	}
	given.HandIns++
	return given.HandIns, tx.putNumbers(&given)
}

// Identity gives the secret key that answers are opened with, empty when no hand-in was begun yet.
func (j *Journal) Identity() (secret string, err error) {
	own, err := read(j.file, "read identity", tx.identity)
	return own.Secret, err
}

// Opens gives all the secret keys that answers are opened with: the journal's own first, then those that a merge brought.
func (j *Journal) Opens() ([]string, error) {
	own, err := read(j.file, "read identity", tx.identity)
	if own.Secret == "" || err != nil {
		return nil, err
	}
	return append([]string{own.Secret}, own.Former...), nil
}

// RememberHandIn keeps h and marks its estimates as handed in, also those that are open: handing in locks that version.
// What is kept already stays as it is, and may come again. It returns ErrStale when the number was never given or is
// that of another hand-in, and ErrNotFound when there is no such estimate.
func (j *Journal) RememberHandIn(h HandedIn) error { return j.rememberHandIn(&h, &exchange.Source{}) }

// rememberHandIn looks in the same transaction whether what was collected still is as it was. Writing a file takes a
// while, and sealing it with a passphrase a second; in that time the screen goes on, and can change an estimate;
// and what is locked then would be words that no lecturer has.
func (j *Journal) rememberHandIn(h *HandedIn, from *exchange.Source) error {
	return j.file.change("remember hand-in", func(tx tx) error {
		if err := tx.unchanged(from); err != nil {
			return err
		}
		return tx.rememberHandIn(h)
	})
}

// rememberHandIn takes a hand-in that is remembered already for done, whatever it says: what was locked with it stays
// locked.
func (tx tx) rememberHandIn(h *HandedIn) error {
	if merged, err := tx.get(handInBucket, handInKey(h.Number)+h.ID); merged != nil || err != nil {
		return err
	}
	var kept HandedIn
	found, err := tx.getJSON(handInBucket, handInKey(h.Number), &kept)
	if err != nil || found && kept.ID == h.ID {
		return err
	}
	given, err := tx.numbers()
	if err != nil {
		return err
	}
	if found || h.Number < 1 || h.Number > given.HandIns {
		return ErrStale
	}
	for _, handed := range h.Estimates {
		if err := tx.lockEstimate(handed); err != nil {
			return err
		}
	}
	if err := tx.putJSON(handInBucket, handInKey(h.Number), h); err != nil {
		return err
	}
	newest, err := tx.isLast(handInBucket, handInKey(h.Number))
	if err != nil || !newest {
		return err
	}
	given.HandedIn = h.Made
	return tx.putNumbers(&given)
}

// isLast says whether the key is the highest: a hand-in that is remembered late, after a newer one, is not the newest.
func (tx tx) isLast(b bucket, key string) (bool, error) {
	in, err := tx.bucket(b)
	if in == nil || err != nil {
		return false, err
	}
	last, _ := in.Cursor().Last()
	return bytes.Equal(last, []byte(key)), nil
}

// lockEstimate marks an open one as it is, unfinished: it can be read as what it was then, and the next version begins
// with it.
func (tx tx) lockEstimate(handed HandedEstimate) error {
	var est journal.Estimate
	key := estimateKey(handed.Stage, handed.Version)
	found, err := tx.getJSON(estimateBucket, key, &est)
	if err := tx.present(estimateBucket, found, err); err != nil || est.HandedIn {
		return err
	}
	est.HandedIn = true
	return tx.putJSON(estimateBucket, key, est)
}

// HandIns gives what is remembered of every hand-in, newest first.
func (j *Journal) HandIns() ([]HandedIn, error) {
	return read(j.file, "read hand-ins", tx.handIns)
}

// handIns go by number and not by day, which a clock may have got wrong.
func (tx tx) handIns() (found []HandedIn, err error) {
	found, err = allOf[HandedIn](tx, handInBucket)
	slices.Reverse(found)
	return found, err
}

// newestFile gives where the newest hand-in was written, nothing when there is none.
func (tx tx) newestFile() (string, error) {
	in, err := tx.bucket(handInBucket)
	if in == nil || err != nil {
		return "", err
	}
	k, _ := in.Cursor().Last()
	if k == nil {
		return "", nil
	}
	var newest struct{ File string } // the rest is as long as what was in it
	err = must(tx.getJSON(handInBucket, string(k), &newest))
	return newest.File, err
}

// about gives the part of the journal that a hand-in is about, the zero About where the journal does not know it: it
// was restored from an earlier copy, or the hand-in was written and never remembered.
func (tx tx) about(handInID string) (part About, err error) {
	err = each(tx, handInBucket, func(_ []byte, h HandedIn) error {
		if h.ID == handInID {
			part = About{Known: true, Stage: h.Stage}
		}
		return nil
	})
	return part, err
}

// dropHashes takes the hashes of an entry out of what is remembered. What changes is put back after the walk: bbolt's
// cursors do not survive writing beneath them.
func (tx tx) dropHashes(entry string) error {
	changed := map[string]HandedIn{}
	err := each(tx, handInBucket, func(key []byte, h HandedIn) error {
		at := slices.IndexFunc(h.Entries, func(handed HandedEntry) bool { return handed.ID == entry })
		if at >= 0 {
			h.Entries[at].Hash = ""
			changed[string(key)] = h
		}
		return nil
	})
	for key, h := range changed {
		err = errors.Join(err, tx.putJSON(handInBucket, key, h))
	}
	return err
}

// holding says of each hand-in, by id, whether an entry was in it.
func (tx tx) holding(entry string) (map[string]bool, error) {
	held := map[string]bool{}
	err := each(tx, handInBucket, func(_ []byte, h HandedIn) error {
		held[h.ID] = slices.ContainsFunc(h.Entries, func(handed HandedEntry) bool { return handed.ID == entry })
		return nil
	})
	return held, err
}
