package store

import (
	"time"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store/vault"
)

// peek reads of a locked backup what it says of itself, and no more. It says whether the file is locked.
func (kind kind) peek(path string, key *vault.Key) (made Backup, locked bool, err error) {
	f := &file{path: path, kind: kind, readOnly: true}
	f.copies.Store(&Copies{})
	if f.path, err = resolve(path, false); err != nil {
		return made, false, err
	}
	defer f.close()
	if err := f.checkPages(); err != nil {
		return made, false, err
	}
	if err := f.openBolt(time.Now().Add(defaultTimeout)); err != nil {
		return made, false, err
	}
	if _, err := f.readable(); err != nil {
		return made, false, err
	}
	err, _ = guard(func() error {
		btx, err := f.begin(false)
		if err != nil {
			return err
		}
		defer btx.Rollback()
		if _, locked, err = headIn(btx); !locked || err != nil {
			return err
		}
		r, err := kind.seatedIn(btx, key)
		if err == nil {
			made, err = tx{bolt: btx, rooms: r}.backup(kind)
		}
		return err
	})
	if err == vault.ErrWrong {
		err = &SealedError{}
	}
	return dated(made, path), locked, err
}

// seatedIn opens those values that have a place which is known.
func (kind kind) seatedIn(btx *bolt.Tx, key *vault.Key) (*rooms, error) {
	r := newRooms(kind)
	r.serial = uint64(btx.ID())
	in := btx.Bucket(sealedBucket)
	if in == nil {
		return nil, ErrDamaged
	}
	for _, seat := range seats {
		value := in.Get([]byte(seat))
		if value == nil {
			continue
		}
		v := openedValue{at: seat, value: value}
		if v.open(key); v.err != nil {
			return nil, v.err
		}
		r.take(&v)
	}
	return r, r.takeOpen(btx)
}
