package store

import (
	"bytes"
	"cmp"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// A lecturer's keys, and all that the lecturer's file holds, can be kept elsewhere and be taken back: what students sealed
// for a key that is lost stays shut for good. They travel in a file "to another computer", which is written inside a seal
// only. Its records are those of the lecturer's file as they lie there, so that what is added later travels too.

// ErrNotMoved says that a file "to another computer" holds no lecturer's keys.
var ErrNotMoved = errors.New("the file holds no lecturer's keys")

// movedKinds name the buckets in a file that moves.
var movedKinds = map[string]bucket{"meta": metaBucket, "reviews": reviewBucket, "numbers": numberBucket, "extras": extraBucket}

// Move gives the lecturer's keys as they travel, and with whole all that was said about students.
func (rs *Reviews) Move(whole bool) (*exchange.MoveFile, error) {
	if _, _, err := rs.Identity(); err != nil { // made now, where none was
		return nil, err
	}
	if _, err := rs.file.signs(); err != nil {
		return nil, err
	}
	return read(rs.file, "read what moves", func(tx tx) (*exchange.MoveFile, error) { return tx.move(whole) })
}

func (tx tx) move(whole bool) (*exchange.MoveFile, error) {
	desk, err := tx.desk()
	if err != nil {
		return nil, err
	}
	own, err := tx.identity()
	if err != nil {
		return nil, err
	}
	key, err := tx.signingKey()
	if err != nil {
		return nil, err
	}
	move := &exchange.MoveFile{Head: exchange.NewHead(exchange.MoveKind), Journal: desk.Reviewer.ID, Identity: own.Secret}
	if key != nil {
		move.Signing = hex.EncodeToString(key.Seed())
	}
	for kind, b := range movedKinds {
		err := eachPrefix(tx, b, "", func(key []byte, record json.RawMessage) error {
			if tx.moves(b, string(key), whole) {
				move.Records = append(move.Records, exchange.Record{Kind: kind, Key: hex.EncodeToString(key), Body: base64.StdEncoding.EncodeToString(record)})
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	slices.SortFunc(move.Records, func(a, b exchange.Record) int {
		return cmp.Or(strings.Compare(a.Kind, b.Kind), strings.Compare(a.Key, b.Key))
	})
	return move, nil
}

// moves says whether a record travels. What a file is, and how many changes it saw, is its own affair; the signing key has a
// place of its own.
func (tx) moves(b bucket, key string, whole bool) bool {
	switch b {
	case metaBucket:
		return slices.Contains([]string{keyDesk, keyIdentity, keyAnchor}, key)
	case extraBucket:
		return whole && key != extraKeyOf(SigningKey, "")
	}
	return whole
}

// Moved is what a file with a lecturer's keys says of itself.
type Moved struct {
	Reviewer  exchange.Reviewer
	Signs     string // the public key that answers are signed with
	Recipient string // the one to seal for
	Reviews   int    // what was said about so many stages of journals

	desk    Desk
	own     identity
	signing signing
	records []movedRecord
}

type movedRecord struct {
	bucket bucket
	key    string
	body   []byte
}

// ReadMoved reads what a file "to another computer" holds of a lecturer. It returns ErrNotMoved for another's, and ErrDamaged
// where a record is none.
func ReadMoved(file *exchange.MoveFile) (*Moved, error) {
	m := &Moved{signing: signing{file.Signing}}
	for _, r := range file.Records {
		b, known := movedKinds[r.Kind]
		key, bad := hex.DecodeString(r.Key)
		body, err := base64.StdEncoding.DecodeString(r.Body)
		if !known {
			return nil, ErrNotMoved
		}
		if bad != nil || err != nil || !json.Valid(body) {
			return nil, ErrDamaged
		}
		if err := m.take(movedRecord{b, string(key), body}); err != nil {
			return nil, err
		}
	}
	if m.Reviewer = m.desk.Reviewer; m.Reviewer.ID == "" || m.Reviewer.ID != file.Journal || m.own.Secret == "" || m.own.Secret != file.Identity {
		return nil, ErrNotMoved
	}
	// Students seal for what the pair calls its public half: it has to be that.
	if recipient, err := exchange.RecipientOf(m.own.Secret); err != nil || recipient != m.own.Recipient {
		return nil, ErrDamaged
	}
	if _, err := exchange.KeyFrom(append(slices.Clone(m.own.Former), m.own.Secret)...); err != nil {
		return nil, ErrDamaged
	}
	key, err := m.signing.key()
	if err != nil {
		return nil, err
	}
	m.Signs, m.Recipient = publicHalf(key), m.own.Recipient
	return m, nil
}

// take looks at one record: whatever stands in a file of keys may not make the file that it is put into one that can't be read.
func (m *Moved) take(r movedRecord) error {
	switch {
	case fitting(r.body) != nil:
		return ErrDamaged
	case r.bucket == metaBucket && r.key == keyDesk:
		return decode(r.body, &m.desk)
	case r.bucket == metaBucket && r.key == keyIdentity:
		return decode(r.body, &m.own)
	case r.bucket == metaBucket && r.key == keyAnchor:
		var secret []byte
		if err := decode(r.body, &secret); err != nil {
			return err
		}
	case r.bucket == reviewBucket:
		var review journal.Review
		if err := decode(r.body, &review); err != nil || review.Journal == "" || reviewKey(review.Part()) != r.key {
			return ErrDamaged
		}
		m.Reviews++
	case r.bucket == numberBucket:
		var number int
		if err := decode(r.body, &number); err != nil {
			return err
		}
	case r.bucket == extraBucket:
		if err := decodeExtra(r.key, r.body); err != nil {
			return err
		}
	default:
		return ErrDamaged
	}
	m.records = append(m.records, r)
	return nil
}

// decodeExtra takes only kinds that a lecturer's file has.
func decodeExtra(key string, body []byte) error {
	switch {
	case strings.HasPrefix(key, extraKeyOf(RememberedKey, "")):
		return decode(body, new(exchange.Remembered))
	case strings.HasPrefix(key, extraKeyOf(ForgottenReviews, "")):
		return decode(body, new(forgotten))
	}
	return ErrDamaged
}

// TakenBack is what became of keys that were taken back.
type TakenBack struct {
	Came, Stayed int                // what was said about students: new here, and what stood here already otherwise
	Before       *exchange.MoveFile // the keys that were here, for going back
}

// TakeBack puts a lecturer's keys in the place of those here, and adds what was said about students. What is said here already stays
// as it is. What was sealed for the key that goes is opened by it still.
func (rs *Reviews) TakeBack(m *Moved) (taken TakenBack, err error) {
	if taken.Before, err = rs.Move(false); err != nil {
		return taken, err
	}
	err = rs.file.change("take keys back", func(tx tx) error {
		taken.Came, taken.Stayed = 0, 0
		for _, r := range m.records {
			if err := tx.takeBack(r, &taken); err != nil {
				return err
			}
		}
		return tx.takeBackKeys(m)
	})
	return taken, err
}

func (tx tx) takeBackKeys(m *Moved) error {
	desk, err := tx.desk()
	if err != nil {
		return err
	}
	desk.Reviewer, desk.Idle = m.Reviewer, cmp.Or(desk.Idle, idle(m.desk.Idle))
	for _, s := range m.desk.Snippets {
		if !slices.Contains(desk.Snippets, s) {
			desk.Snippets = append(desk.Snippets, s)
		}
	}
	before, err := tx.identity()
	if err != nil {
		return err
	}
	own := m.own
	for _, secret := range append(slices.Clone(before.Former), before.Secret) {
		if secret != "" && secret != own.Secret && !slices.Contains(own.Former, secret) {
			own.Former = append(own.Former, secret)
		}
	}
	own.Former = slices.DeleteFunc(own.Former, func(secret string) bool { return secret == own.Secret })
	if err := tx.putJSON(metaBucket, keyDesk, desk); err != nil {
		return err
	}
	if err := tx.putJSON(metaBucket, keyIdentity, own); err != nil {
		return err
	}
	return tx.putJSON(extraBucket, extraKeyOf(SigningKey, ""), m.signing)
}

// takeBack adds one record. The number of the next answer goes on past the highest, wherever that was given.
func (tx tx) takeBack(r movedRecord, taken *TakenBack) error {
	here, err := tx.get(r.bucket, r.key)
	if err != nil {
		return err
	}
	same := bytes.Equal(here, r.body)
	switch {
	case here == nil:
		if r.bucket == reviewBucket {
			taken.Came++
		}
	case r.bucket == numberBucket:
		var ours, theirs int
		if err := cmp.Or(decode(here, &ours), decode(r.body, &theirs)); err != nil || theirs <= ours {
			return err
		}
	case r.bucket == reviewBucket && !same:
		taken.Stayed++
		return nil
	default:
		return nil
	}
	return tx.put(r.bucket, r.key, bytes.Clone(r.body))
}

// WriteMove writes the lecturer's keys, sealed with a passphrase, into a new file in folder.
func (rs *Reviews) WriteMove(folder, name, passphrase string, whole bool) (path string, err error) {
	move, err := rs.Move(whole)
	if err != nil {
		return "", err
	}
	lock, err := exchange.LockWith(passphrase)
	if err != nil {
		return "", err
	}
	return WriteKoffie(folder, name, func(w io.Writer) error { return exchange.Seal(w, lock, move) })
}

// Opens gives the secret keys that open what students sealed: the lecturer's own first, then those that were in its place before.
func (rs *Reviews) Opens() ([]string, error) {
	if _, _, err := rs.Identity(); err != nil {
		return nil, err
	}
	own, err := read(rs.file, "read identity", tx.identity)
	if err != nil {
		return nil, err
	}
	return append([]string{own.Secret}, own.Former...), nil
}
