package store

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store/vault"
)

// A locked file has two buckets. In that of every file, meta, stands what says which file it is, and the head of the lock, all to be
// read by anybody. All else lies in one bucket under random keys, each value sealed on its own with its bucket, its key and its change
// inside: what lies there is a number of values of some sizes.
//
// A few have keys that are known, because they are asked for without the rest: what a backup says of itself. They are in every file
// and change with it, so that tells nothing.

var sealedBucket = []byte("sealed")

// sealed values stand in the envelope of all others with another way of being sealed, and the sum over what is sealed: so damage is
// told from a wrong key.
const sealedHow = 1

// seats are the keys of values that are asked for without the rest. Random ones are longer.
var seats = map[spot]string{
	{censusBucket, keyCensus}: "\x01", {metaBucket, keyID}: "\x02", {metaBucket, keyDesk}: "\x03", {metaBucket, keyChange}: "\x04", {metaBucket, keyBackup}: "\x05",
}

const placeLength = 16

// placeOf gives a place for a value that has none yet.
func placeOf(where spot) string {
	if seat, has := seats[where]; has {
		return seat
	}
	var at [placeLength]byte
	_, _ = rand.Read(at[:]) // which ends the program where there is no randomness
	return string(at[:])
}

// stored says whether a value of a bucket is in a locked file: what is derived is made anew when it is opened, and what a check found is
// forgotten when it is closed.
func (b bucket) stored() bool { return !b.derived() || b == censusBucket }

// inTheOpen says whether a value stands in the meta bucket of a locked file as it is.
func inTheOpen(where spot) bool {
	return where.bucket.isHead([]byte(where.key))
}

func wrapSealed(key *vault.Key, value []byte) ([]byte, error) {
	sealed, err := key.Seal(value)
	if err != nil {
		return nil, fmt.Errorf("seal value: %w", err)
	}
	out := make([]byte, inside, inside+len(sealed))
	out[0], out[1], out[how] = magic, recordFormat, sealedHow
	out = append(out, sealed...)
	binary.BigEndian.PutUint32(out[sumAt:], sumOfBytes(sealed))
	return out, nil
}

// unwrapSealed gives the value as an open file holds it. It returns vault.ErrWrong for another key.
func unwrapSealed(key *vault.Key, value []byte) ([]byte, error) {
	if !isSealedValue(value) || storedSum(value) != uint64(sumOfBytes(value[inside:])) {
		return nil, ErrDamaged
	}
	plain, err := key.Open(value[inside:])
	if err == vault.ErrBroken {
		err = ErrDamaged
	}
	return plain, err
}

func isSealedValue(value []byte) bool {
	return len(value) > inside && value[0] == magic && value[1] == recordFormat && value[how] == sealedHow
}

// openedValue is a value out of its seal, with the place where it lay.
type openedValue struct {
	at, key string
	bucket  bucket
	value   []byte
	err     error
}

// openAll opens every value of a locked file, on all processors.
func openAll(btx *bolt.Tx, key *vault.Key, progress func(done, all int)) ([]openedValue, error) {
	in := btx.Bucket(sealedBucket)
	if in == nil {
		return nil, ErrDamaged
	}
	var all []openedValue
	err := in.ForEach(func(at, value []byte) error {
		all = append(all, openedValue{at: string(at), value: bytes.Clone(value)}) // a worker has no guard against what is mapped
		return nil
	})
	if err != nil {
		return nil, err
	}
	shareOut(context.Background(), len(all), func() func(int) bool {
		return func(i int) bool {
			all[i].open(key)
			return true
		}
	}, progress)
	return all, nil
}

// open takes the key out of the value too; it is bound to both, for a value that strayed is as wrong as a broken one.
func (v *openedValue) open(key *vault.Key) {
	if v.value, v.err = unwrapSealed(key, v.value); v.err != nil {
		return
	}
	in, err := tx{}.open(v.value)
	if err != nil || len(in) < behindInside-inside {
		v.err = ErrDamaged
		return
	}
	v.bucket = bucket(in[0])
	if n := int(binary.BigEndian.Uint16(in[9:])); behindInside-inside+n <= len(in) && v.bucket >= metaBucket && v.bucket < endOfBuckets {
		v.key = string(in[behindInside-inside : behindInside-inside+n])
		return
	}
	v.err = ErrDamaged
}

// changeOfValue gives the number of the change that wrote a value, as an open file holds it.
func changeOfValue(value []byte) uint64 { return binary.BigEndian.Uint64(value[inside+1:]) }

// roomsIn opens a locked file. Where something in it can't be read, or is not what was counted, they are broken, and hold the rest. It
// returns vault.ErrWrong when the key opens nothing.
func (kind kind) roomsIn(btx *bolt.Tx, key *vault.Key, progress func(done, all int)) (*rooms, error) {
	all, err := openAll(btx, key, progress)
	if err != nil {
		return nil, err
	}
	r := newRooms(kind)
	r.all[checkBucket], r.key, r.serial = newRoom(), key, uint64(btx.ID())
	var wrong atomic.Int64
	for i := range all {
		v := &all[i]
		switch {
		case v.err == vault.ErrWrong:
			wrong.Add(1)
			r.broken = true
		case v.err != nil || r.all[v.bucket] == nil || !v.bucket.stored():
			r.broken = true
		default:
			r.take(v)
		}
	}
	if int(wrong.Load()) == len(all) && len(all) > 0 {
		return nil, vault.ErrWrong
	}
	if err := r.takeOpen(btx); err != nil {
		return nil, err
	}
	r.complete(kind)
	return r, nil
}

// take keeps the newer of two that say they are the same.
func (r *rooms) take(v *openedValue) {
	in := r.all[v.bucket].values
	if old, twice := in.Get(v.key); twice {
		r.broken = true
		if changeOfValue(old.value) > changeOfValue(v.value) {
			return
		}
	}
	in.Set(v.key, held{[]byte(v.key), v.value, v.at})
}

// takeOpen takes what stands in the open.
func (r *rooms) takeOpen(btx *bolt.Tx) error {
	in := btx.Bucket(metaBucket.name())
	if in == nil {
		return ErrDamaged
	}
	return in.ForEach(func(k, v []byte) error {
		if inTheOpen(spot{metaBucket, string(k)}) {
			r.all[metaBucket].values.Set(string(k), held{bytes.Clone(k), bytes.Clone(v), ""})
		}
		return nil
	})
}

// complete compares what was found with what was counted, and makes anew what is derived.
func (r *rooms) complete(kind kind) {
	read := tx{rooms: r}
	counted, err := read.census()
	r.broken = r.broken || err != nil || counted == (census{})
	for _, b := range kind.buckets {
		var found census
		if b.derived() || !b.counted() {
			continue
		}
		if err := found.look(read, b); err != nil || found[b] != counted[b] {
			r.broken = true
		}
	}
	r.all[draftBucket].follow()
	if err := errors.Join(r.derive(kind.rebuild), r.derive(tx.countAnew)); err != nil {
		r.broken = true
	}
}

// derive takes over what work makes anew, and nothing else that it wrote on the way, since that is not in the file.
func (r *rooms) derive(work func(tx) error) error {
	made := r.copy()
	if err := write(tx{rooms: made}, 0, intact, work); err != nil {
		return err
	}
	for b := metaBucket; b < endOfBuckets; b++ {
		if b.derived() && b != censusBucket {
			r.all[b] = made.all[b]
		}
	}
	counted, there := made.all[censusBucket].values.Get(keyCensus)
	if kept, lay := r.all[censusBucket].values.Get(keyCensus); there {
		if lay {
			counted.at = kept.at
		}
		r.all[censusBucket].values.Set(keyCensus, counted)
	}
	return nil
}

// follow has the next draft come after all that there are.
func (r *room) follow() {
	if r == nil {
		return
	}
	r.values.Scan(func(_ string, kept held) bool {
		var d struct{ Saved uint64 }
		if payload, err := (tx{}).unwrap(draftBucket, kept.key, kept.value); err == nil && decode(payload, &d) == nil {
			r.sequence = max(r.sequence, d.Saved)
		}
		return true
	})
}

// sealed is a value ready for the file.
type sealedValue struct {
	at    string
	value []byte // nil for one that goes
	open  bool   // it stands in the meta bucket as it is
	where spot
	err   error
}

// sealInto puts what a transaction changed into the file, sealed.
func (r *rooms) sealInto(btx *bolt.Tx, key *vault.Key, touched map[spot]string) error {
	var out []sealedValue
	for where, at := range touched {
		if !where.bucket.stored() {
			continue
		}
		kept, there := held{}, false
		if r.all[where.bucket] != nil {
			kept, there = r.all[where.bucket].values.Get(where.key)
		}
		if !there && at == "" {
			continue
		}
		out = append(out, sealedValue{at: at, value: kept.value, open: inTheOpen(where), where: where})
	}
	if err := r.sealAll(key, out); err != nil {
		return err
	}
	return putSealed(btx, out)
}

func (r *rooms) sealAll(key *vault.Key, out []sealedValue) error {
	one := func(v *sealedValue) {
		if v.value == nil || v.open {
			return
		}
		if v.at == "" {
			v.at = placeOf(v.where)
		}
		v.value, v.err = wrapSealed(key, v.value)
	}
	if len(out) < 8 {
		for i := range out {
			one(&out[i])
		}
	} else {
		shareOut(context.Background(), len(out), func() func(int) bool {
			return func(i int) bool {
				one(&out[i])
				return true
			}
		}, nil)
	}
	for i := range out {
		v := &out[i]
		if v.err != nil {
			return v.err
		}
		if in := r.all[v.where.bucket]; in != nil && v.value != nil && !v.open {
			kept, _ := in.values.Get(v.where.key)
			in.values.Set(v.where.key, held{kept.key, kept.value, v.at})
		}
	}
	return nil
}

// putSealed puts values into the file, in the order of their places.
func putSealed(btx *bolt.Tx, out []sealedValue) error {
	slices.SortFunc(out, func(a, b sealedValue) int { return bytes.Compare([]byte(a.at), []byte(b.at)) })
	in, open := btx.Bucket(sealedBucket), btx.Bucket(metaBucket.name())
	if in == nil || open == nil {
		return ErrDamaged
	}
	for i := range out {
		v := &out[i]
		var err error
		switch {
		case v.open && v.value == nil:
			err = open.Delete([]byte(v.where.key))
		case v.open:
			err = open.Put([]byte(v.where.key), v.value)
		case v.value == nil:
			err = in.Delete([]byte(v.at))
		default:
			err = in.Put([]byte(v.at), v.value)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
