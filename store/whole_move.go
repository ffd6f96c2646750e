package store

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"

	"koffiemoment/journal/exchange"
	"koffiemoment/store/vault"
)

// To another computer a journal goes as what Export writes, packed and cut into pieces that a record of the file can hold,
// with the secrets beside it: after it the journal is the same to a lecturer's program, and opens what is sealed for it. The
// file is written and read inside a seal only, and is at most 32 MiB large like all others, which is some ten thousand
// entries; a larger journal goes as its own file, or as Export writes it.

// The kinds of records in a file that moves a journal. A lecturer's keys come in other kinds, so neither is taken for the other.
const (
	movedJournal = "journal"
	movedFormer  = "former" // secret keys of age that were in the place of the one that is
	movedLock    = "lock"   // of a locked journal the key and what the passphrase opens, so that it is locked there too
)

// piece is how much of the packed document one record holds: written as base64 it is no longer than a text may be.
const piece = 720_000

// mostUnpacked is how many times as large as it came a packed document may be. What people write packs to a third.
const mostUnpacked = 100

// Move gives the whole journal, with its secrets, as it goes to another computer. It returns ErrDamaged where something can't
// be trusted. Sealing one that is too large returns a *exchange.Refusal with TooBig.
func (j *Journal) Move() (*exchange.MoveFile, error) {
	move := &exchange.MoveFile{Head: exchange.NewHead(exchange.MoveKind), Journal: j.ID()}
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	if err := cmp.Or(j.Export(zip), zip.Close()); err != nil {
		return nil, err
	}
	own, err := read(j.file, "read secrets", func(tx tx) (own secrets, err error) {
		if own.own, err = tx.identity(); err != nil {
			return own, err
		}
		_, err = tx.getJSON(extraBucket, extraKeyOf(SigningKey, ""), &own.signing)
		return own, err
	})
	if err != nil {
		return nil, err
	}
	move.Identity, move.Signing = own.own.Secret, own.signing.Seed
	for i, secret := range own.own.Former {
		move.Records = append(move.Records, movedPiece(movedFormer, i, []byte(secret)))
	}
	for i := 0; packed.Len() > 0; i++ {
		move.Records = append(move.Records, movedPiece(movedJournal, i, packed.Next(piece)))
	}
	if key := j.Key(); key != nil {
		lock, err := json.Marshal(movedKey{key.Head(), key.Recovery()})
		if err != nil {
			return nil, err
		}
		move.Records = append(move.Records, movedPiece(movedLock, 0, lock))
	}
	return move, nil
}

// movedKey is a lock as it goes along.
type movedKey struct {
	Head   vault.Head `json:"head"`
	Secret string     `json:"secret"`
}

func movedPiece(kind string, i int, body []byte) exchange.Record {
	return exchange.Record{Kind: kind, Key: fmt.Sprintf("%04d", i), Body: base64.StdEncoding.EncodeToString(body)}
}

// MovesJournal says whether a file "to another computer" holds a student's journal, and not a lecturer's keys.
func MovesJournal(file *exchange.MoveFile) bool {
	return slices.ContainsFunc(file.Records, func(r exchange.Record) bool { return r.Kind == movedJournal })
}

// WriteMove writes the whole journal to w, sealed with a passphrase. It returns what Move and exchange.Seal do.
func (j *Journal) WriteMove(w io.Writer, passphrase string) error {
	lock, err := exchange.LockWith(passphrase)
	if err != nil {
		return err
	}
	move, err := j.Move()
	if err != nil {
		return err
	}
	return exchange.Seal(w, lock, move)
}

// MoveIn is TakeIn for a journal that came from another computer, with its keys: to a lecturer it is the same journal as before.
// It returns ErrNotMoved for a file that moves no journal, ErrDamaged for one that holds no packed document or keys that are none,
// and what TakeIn does.
func (j *Journal) MoveIn(file *exchange.MoveFile) (Taken, error) {
	beside, packed, err := unmoved(file)
	if err != nil {
		return Taken{}, fmt.Errorf("take journal in: %w", err)
	}
	zip, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return Taken{}, fmt.Errorf("take journal in: %w", ErrDamaged)
	}
	all := &unpacked{from: zip, left: mostUnpacked * len(packed)}
	return j.takeIn(all, beside, file.Journal)
}

// unmoved takes a file apart, and trusts no key before it was looked at: a pair that does not belong together would shut the
// answers that are sealed for it for good.
func unmoved(file *exchange.MoveFile) (beside secrets, packed []byte, err error) {
	if !MovesJournal(file) {
		return beside, nil, ErrNotMoved
	}
	for _, r := range file.Records {
		body, err := base64.StdEncoding.DecodeString(r.Body)
		switch {
		case err != nil:
			return beside, nil, ErrDamaged
		case r.Kind == movedJournal:
			packed = append(packed, body...)
		case r.Kind == movedFormer:
			beside.own.Former = append(beside.own.Former, string(body))
		case r.Kind == movedLock:
			var lock movedKey
			if decode(body, &lock) != nil || len(lock.Head.Wrapped) > vault.MaxHead {
				return beside, nil, ErrDamaged
			}
			if beside.lock, err = lock.Head.Recover(lock.Secret); err != nil {
				return beside, nil, ErrDamaged
			}
		default:
			return beside, nil, ErrNotMoved
		}
	}
	if beside.own.Secret = file.Identity; file.Identity != "" {
		if beside.own.Recipient, err = exchange.RecipientOf(file.Identity); err != nil {
			return beside, nil, ErrDamaged
		}
		if _, err := exchange.KeyFrom(append(slices.Clone(beside.own.Former), file.Identity)...); err != nil {
			return beside, nil, ErrDamaged
		}
	}
	if beside.signing.Seed = file.Signing; file.Signing != "" {
		if _, err := beside.signing.key(); err != nil {
			return beside, nil, err
		}
	}
	return beside, packed, nil
}

// unpacked is a document that came packed, and no more of it than such a one can be.
type unpacked struct {
	from io.Reader
	left int
}

func (u *unpacked) Read(into []byte) (int, error) {
	if u.left <= 0 {
		return 0, refused(exchange.TooBig, "", fmt.Sprint(exchange.MaxSize))
	}
	n, err := u.from.Read(into[:min(len(into), u.left)])
	if u.left -= n; err != nil && !errors.Is(err, io.EOF) {
		err = ErrDamaged // what can't be unpacked
	}
	return n, err
}
