package store

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store/vault"
)

// ErrHoldsSomething says that a journal in which something was written is not written over by another.
var ErrHoldsSomething = errors.New("the journal holds something")

// Taken says what came with a journal that was taken in.
type Taken struct {
	Entries, Drafts, Bin, HandIns, Answers int

	Signs bool // the key that signs came along, so that to a lecturer it is the same journal
}

// TakeIn puts what Export wrote in the place of a journal in which nothing was written: entries and all that stands beside
// them, with their ids, numbers and the journal's own id. All of it or nothing: a new file is written and read through before
// the empty one goes. It returns ErrHoldsSomething, and a *exchange.Refusal with its place for a document that is not as the
// form has it. The keys that sign and open are made anew when they are needed: to a lecturer the next hand-in is signed by
// somebody else.
func (j *Journal) TakeIn(r io.Reader) (Taken, error) { return j.takeIn(r, secrets{}, "") }

// secrets are what no document holds. Empty ones are made when they are needed.
type secrets struct {
	own     identity
	signing signing
	lock    *vault.Key // of a journal that was locked; nil for none
}

// takeIn wants the id that a journal came with, where it came with one.
func (j *Journal) takeIn(r io.Reader, beside secrets, id string) (taken Taken, err error) {
	err = j.file.renew(func(temp string) (made *rooms, err error) {
		if err := j.file.look(tx.nothingWritten); err != nil {
			return nil, err
		}
		taken, made, err = j.file.make(temp, r, beside, id)
		return made, err
	})
	if err == nil {
		j.file.changes.Add(1)
		err = j.readID()
	}
	if err != nil {
		return Taken{}, fmt.Errorf("take journal in: %w", err)
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	j.rubrics = map[string]*rubric.Rubric{}
	return taken, nil
}

// make writes a file of a document, locked as this one is, or else as the other was.
func (f *file) make(path string, r io.Reader, beside secrets, id string) (taken Taken, made *rooms, err error) {
	to := &filling{rooms: rooms{serial: 1}}
	err, _ = guard(func() error {
		if err := to.write(func(tx tx) error { return f.kind.furnish(tx, f.random) }); err != nil {
			return err
		}
		is, err := readWhole(r, to.take)
		if err == nil && id != "" && id != is {
			err = refused(exchange.Contradiction, "journal")
		}
		if err == nil {
			err = to.flush()
		}
		if err == nil {
			err = to.write(func(tx tx) error { return tx.settle(beside) })
		}
		if err == nil {
			taken, err = (tx{rooms: &to.rooms}).taken()
		}
		return err
	})
	if err != nil {
		return taken, nil, err
	}
	key := f.locked()
	if key == nil {
		key = beside.lock
	}
	done, err := f.kind.copyCompact(viewOf(&to.rooms), path, key, func(tx, uint64) error { return nil })
	return taken, done.rooms, err
}

// filling puts records into a new file, so many in each transaction that what is noted of them stays little.
type filling struct {
	rooms rooms
	held  []heldRecord
	size  int
}

type heldRecord struct {
	bucket  bucket
	key     string
	payload []byte
}

func (to *filling) write(work func(tx) error) error {
	return write(tx{rooms: &to.rooms}, 0, unchecked, work)
}

func (to *filling) take(b bucket, key string, payload []byte) error {
	to.held, to.size = append(to.held, heldRecord{b, key, payload}), to.size+len(payload)
	if to.size < compactStep {
		return nil
	}
	return to.flush()
}

func (to *filling) flush() error {
	held := to.held
	to.held, to.size = nil, 0
	return to.write(func(tx tx) error {
		for _, one := range held {
			if err := tx.put(one.bucket, one.key, one.payload); err != nil {
				return err
			}
		}
		return nil
	})
}

// settle makes a journal of what was put there: it holds together, drafts go on in their order, and what follows is made.
func (tx tx) settle(beside secrets) error {
	if err := tx.coherent(); err != nil {
		return err
	}
	kept, err := tx.drafts()
	if err != nil {
		return err
	}
	if len(kept) > 0 {
		in, err := tx.bucket(draftBucket)
		if err == nil {
			err = in.SetSequence(kept[0].Saved)
		}
		if err != nil {
			return err
		}
	}
	if beside.own.Secret != "" {
		if err := tx.putJSON(metaBucket, keyIdentity, beside.own); err != nil {
			return err
		}
	}
	if beside.signing.Seed != "" {
		if err := tx.putJSON(extraBucket, extraKeyOf(SigningKey, ""), beside.signing); err != nil {
			return err
		}
	}
	return tx.rebuild()
}

// taken counts what a file holds.
func (tx tx) taken() (taken Taken, err error) {
	for b, n := range map[bucket]*int{
		entryBucket: &taken.Entries, draftBucket: &taken.Drafts, binBucket: &taken.Bin, handInBucket: &taken.HandIns, answerBucket: &taken.Answers,
	} {
		in, err := tx.bucket(b)
		if err != nil {
			return taken, err
		}
		*n = in.Len()
	}
	key, err := tx.signingKey()
	taken.Signs = key != nil
	return taken, err
}

// ErrNotMine says that a file is one of the program's, but holds no whole journal.
var ErrNotMine = errors.New("the file holds no whole journal")

// TakeFile takes a journal in from a file, by what is in it: what Export wrote, or what WriteMove did, which the first of the keys
// opens that fits. It returns ErrNotMine for another of the program's files, the errors of ReadDocument, and those of TakeIn and
// MoveIn.
func (j *Journal) TakeFile(path string, keys []exchange.Key) (Taken, error) {
	if err := j.file.view(tx.nothingWritten); err != nil { // before a passphrase is asked for nothing
		return Taken{}, fmt.Errorf("take journal in: %w", err)
	}
	file, _, err := openRegular(path)
	if err != nil {
		return Taken{}, fmt.Errorf("take journal in: %w", err)
	}
	defer file.Close()
	head := make([]byte, headLength)
	n, err := io.ReadFull(file, head)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return Taken{}, fmt.Errorf("take journal in: %w", err)
	}
	if !exchange.Begins(head[:n]) {
		return j.TakeIn(io.MultiReader(bytes.NewReader(head[:n]), file))
	}
	came, err := ReadDocument(path, keys)
	if err != nil {
		return Taken{}, err
	}
	move, is := came.Doc.(*exchange.MoveFile)
	if !is || !MovesJournal(move) {
		return Taken{}, ErrNotMine
	}
	return j.MoveIn(move)
}
