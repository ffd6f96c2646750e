package store

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"hash"

	"koffiemoment/journal/discretion"
)

// What a check found in the entries of a large journal is remembered, so that the next one takes the time of reading
// them. It follows from the entries, and so a record that is lost or damaged is never an error, and one that can't be
// written is none either; beside one that is damaged nothing is remembered until a purge takes them all. A record holds
// places and kinds, no word. Yet a digest of words is something to try guesses on: it is keyed, and all of it goes when
// anything is purged, see copyBuckets. What follows from more than one entry, as the aliases that are known do, is looked
// at anew each time, and is a part of what the digest is over.

// keySum is where the key of the digests stands, among the ids of entries, of which none is like it.
const keySum = "key"

// Of a digest a part will do: it tells apart what one journal says.
const sumBytes = 16

// worthRemembering is how many bytes have to be looked through anew before that is remembered. Fewer take less time than
// a commit.
const worthRemembering = 256 << 10

// memory is what earlier checks found, as one check has it.
type memory struct {
	key   []byte
	found map[string][]byte // payloads, by the id of the entry, and the key
	since int64             // what Changes said when the check began
	sound bool              // all of it could be read, and it may be written
}

// rememberedCheck is what a check found in the texts of an entry.
type rememberedCheck struct {
	sum   string
	found [][]discretion.Finding // in each of the texts, without their words
}

func packCheck(p *pack, remembered *rememberedCheck) {
	packText(p, &remembered.sum)
	packList(p, &remembered.found, func(p *pack, found *[]discretion.Finding) {
		packList(p, found, func(p *pack, f *discretion.Finding) {
			packText(p, &f.Kind)
			packText(p, &f.Reason)
			p.count(&f.Start)
			p.count(&f.End)
		})
	})
}

// recall reads all that is remembered. It goes through the whole bucket, not only through what this check is about: bbolt
// reads a page whole when it writes there, and where one is broken remember would die, after which nothing is saved.
func (j *Journal) recall(l *look, since int64) {
	m := memory{found: map[string][]byte{}, since: since, sound: true}
	err := j.file.view(func(tx tx) error {
		in, err := tx.bucket(checkBucket)
		if in == nil || err != nil {
			return err
		}
		return in.ForEach(func(k, v []byte) error {
			if payload, err := tx.unwrap(checkBucket, k, v); err == nil {
				m.found[string(k)] = bytes.Clone(payload)
			} else {
				m.sound = false
			}
			return nil
		})
	})
	m.sound = m.sound && err == nil
	if m.key = m.found[keySum]; len(m.key) == 0 {
		m.key = make([]byte, sha256.Size)
		_, _ = rand.Read(m.key) // never fails
	}
	l.memory = m
}

// restore gives what is remembered of the texts of an entry, and says false where that is of other words or rules, or
// where nothing is.
func (m *memory) restore(sum []byte, texts []discretion.Text, found [][]discretion.Finding, english bool) bool {
	payload := m.found[texts[0].Of]
	var remembered rememberedCheck
	if payload == nil || unpack(payload, &remembered, packCheck) != nil {
		return false
	}
	if remembered.sum != string(sum) || len(remembered.found) != len(texts) {
		return false
	}
	for i := range texts {
		if !texts[i].Restore(remembered.found[i], english) {
			return false
		}
	}
	copy(found, remembered.found)
	return true
}

// remember keeps what was looked for in one commit. Nobody hears of it when that fails: the next check looks again. So it
// does where anything changed since this one began: a purge may have been among that, and each digest is over all aliases,
// also over one that went.
func (j *Journal) remember(l *look) {
	if !l.memory.sound || l.looked() < worthRemembering {
		return
	}
	_ = j.file.update(func(tx tx) error {
		if j.Changes() != l.memory.since {
			return ErrStale
		}
		if err := tx.put(checkBucket, keySum, l.memory.key); err != nil {
			return err
		}
		for i := range l.batches {
			if b := &l.batches[i]; b.fresh && b.seq > 0 {
				if err := tx.rememberCheck(l.texts[b.from].Of, b, l.found[b.from:b.to]); err != nil {
					return err
				}
			}
		}
		return nil
	})
}

// looked says how many bytes of entries were looked through anew.
func (l *look) looked() (n int) {
	for i := range l.batches {
		b := &l.batches[i]
		for k := b.from; k < b.to && b.fresh && b.seq > 0; k++ {
			n += len(l.texts[k].Words)
		}
	}
	return n
}

// rememberCheck returns ErrStale for an entry that went before it was checked: a purge may have taken what was remembered
// of it, and that may not come a second time.
func (tx tx) rememberCheck(id string, b *batch, found [][]discretion.Finding) error {
	row, err := tx.get(rowBucket, seqKey(b.seq))
	if err != nil {
		return err
	}
	if row == nil {
		return ErrStale
	}
	return putPacked(tx, checkBucket, id, &rememberedCheck{string(b.sum), found}, packCheck)
}

// sumOf gives a keyed digest of all that the findings in the texts follow from.
func sumOf(mac hash.Hash, known []byte, texts []discretion.Text) []byte {
	all := bytes.Clone(known)
	for i := range texts {
		all = appendTexts(all, texts[i].Of, texts[i].Field, texts[i].Words)
	}
	mac.Reset()
	mac.Write(all)
	return mac.Sum(nil)[:sumBytes]
}

// knownBytes gives a digest of the rules and of what is known.
func knownBytes(known discretion.Known) []byte {
	all := appendTexts(nil, discretion.Version)
	if known.English {
		all = append(all, 1)
	}
	for _, words := range [][]string{known.Aliases, known.Allowed} {
		all = appendTexts(binary.AppendUvarint(all, uint64(len(words))), words...)
	}
	sum := sha256.Sum256(all)
	return sum[:]
}

// appendTexts writes each text behind its length, which keeps one from running into the next.
func appendTexts(all []byte, texts ...string) []byte {
	for _, text := range texts {
		all = append(binary.AppendUvarint(all, uint64(len(text))), text...)
	}
	return all
}
