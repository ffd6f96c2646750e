package store

import (
	"errors"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store/vault"
)

// copySealed writes what a transaction reads to a new file at temp, locked with a key. What lies sealed with that key already is taken
// as it lies. It is one commit: nothing that finish takes away was ever on a page.
func (kind kind) copySealed(from tx, temp string, key *vault.Key, finish func(tx tx, last uint64) error) error {
	last, err := lastChange(from)
	if err != nil {
		return err
	}
	last += from.serial()
	r := roomsOf(from)
	db, handle, err := newBolt(temp, from.size())
	if err != nil {
		return err
	}
	db.NoSync, db.NoGrowSync = true, true
	err, died := guard(func() error {
		return db.Update(func(btx *bolt.Tx) error {
			r.serial = uint64(btx.ID())
			touched, err := writeTouching(tx{rooms: r}, last, intact, func(tx tx) error {
				if err := tx.putJSON(metaBucket, keyLock, key.Head()); err != nil {
					return err
				}
				return tx.finishCopy(last, finish)
			})
			if err != nil {
				return err
			}
			return r.putAll(btx, from, key, touched)
		})
	})
	if err == nil {
		err, died = guard(func() error { return sayTwice(db) })
	}
	if died {
		handle.Close()
		return err
	}
	return errors.Join(err, db.Close())
}

// putAll fills a new file.
func (r *rooms) putAll(btx *bolt.Tx, from tx, key *vault.Key, touched map[spot]string) error {
	if _, err := btx.CreateBucket(metaBucket.name()); err != nil {
		return err
	}
	in, err := btx.CreateBucket(sealedBucket)
	if err != nil {
		return err
	}
	in.FillPercent = 0.9
	var lies *bolt.Bucket // where they lie sealed with the same key
	if from.bolt != nil && from.rooms != nil && from.rooms.key.Same(key) {
		lies = from.bolt.Bucket(sealedBucket)
	}
	var fresh, asTheyLie []sealedValue
	for b := metaBucket; b < endOfBuckets; b++ {
		if r.all[b] == nil || !b.stored() {
			continue
		}
		r.all[b].values.Scan(func(_ string, kept held) bool {
			where := spot{b, string(kept.key)}
			v := sealedValue{at: kept.at, value: kept.value, open: inTheOpen(where), where: where}
			if _, changed := touched[where]; lies != nil && kept.at != "" && !changed {
				v.value = lies.Get([]byte(kept.at))
				asTheyLie = append(asTheyLie, v)
				return true
			}
			fresh = append(fresh, v)
			return true
		})
	}
	if err := r.sealAll(key, fresh); err != nil {
		return err
	}
	return putSealed(btx, append(fresh, asTheyLie...))
}
