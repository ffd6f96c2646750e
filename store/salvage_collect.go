package store

import (
	"bytes"
	"encoding/binary"
	"os"
	"slices"

	"koffiemoment/store/pages"
	"koffiemoment/store/vault"
)

// haul is what was found in the bytes of a file. It holds all of it in memory, once in the life of a file.
type haul struct {
	pages.Survey
	key   *vault.Key // that opens it, with the head of its lock; nil for an open file
	since uint64
	last  uint64 // change that any value found is of
	sound bool   // the pages fit each other
	whole bool   // and so does all that is on them

	name          string // of the kind of file, empty when nothing says it
	schema, draft int

	earlier map[string]string // ids of live entries that are not kept, by key

	live   values
	strays values // for keys that may be in a gap
}

// values are what was found under the keys of each bucket.
type values map[bucket]map[string]salvaged

// salvaged is a value whose sum fits.
type salvaged struct {
	payload  []byte
	change   uint64 // 0 in the first form, which does not know it
	sum      uint64 // as it stood in the envelope
	first    bool
	standing pages.Standing
	at       string // where it lay sealed in a locked file
}

// over says whether v is to be had rather than another value under its key.
func (v *salvaged) over(other *salvaged) bool {
	if v.standing != other.standing {
		return v.standing > other.standing
	}
	return v.change > other.change
}

// id reads it of an entry, in the bin or not.
func (v *salvaged) id() string {
	var e struct{ ID string }
	_ = decode(v.payload, &e)
	return e.ID
}

// collect reads a file and finds out what it is. Of entries, and what goes with each, only those of a later change than since
// are kept: whoever has a backup has the others.
//
// It returns a SealedError for a locked file that the key does not open.
func collect(path string, since uint64, opens *vault.Key) (*haul, error) {
	in, err := openExisting(path, os.O_RDONLY, 0)
	if err != nil {
		return nil, err
	}
	defer in.Close()
	info, err := in.Stat()
	if err != nil {
		return nil, err
	}
	_, broken := pages.Check(in, info.Size())
	h := &haul{sound: broken == nil, since: since, earlier: map[string]string{}, live: values{}, strays: values{}}
	var lost []pages.Gap // keys whose value can't be trusted
	opened, shut := 0, 0 // of the sealed values
	survey, err := pages.Scan(in, info.Size(), func(in, key, value []byte, standing pages.Standing) {
		at, inBucket := "", in
		if isSealedValue(value) {
			v := openedValue{at: string(key), value: value}
			if v.open(opens); v.err != nil {
				shut++
			} else {
				opened++
				at, inBucket, key, value = v.at, v.bucket.name(), []byte(v.key), v.value
			}
		}
		b, v, ok := verified(key, value)
		v.at = at
		switch {
		case standing != pages.Live && ok:
			v.standing = standing
			h.take(h.strays, b, string(key), v)
		case standing != pages.Live:
		case ok && string(b.name()) == string(inBucket):
			v.standing = standing
			h.take(h.live, b, string(key), v)
			if b == entryBucket && v.change < since {
				h.earlier[string(key)] = v.id()
			}
		case string(in) != string(checkBucket.name()):
			lost = append(lost, pages.Gap{Bucket: bytes.Clone(in), Low: bytes.Clone(key), High: append(bytes.Clone(key), 0)})
		}
	})
	if err != nil {
		return nil, err
	}
	h.Survey, h.sound = survey, h.sound && len(lost) == 0
	h.Gaps = append(h.Gaps, lost...)
	if opened+shut > 0 {
		var head vault.Head
		h.head(keyLock, &head)
		if opened == 0 {
			return nil, &SealedError{head}
		}
		if h.key = opens; head.ID != "" {
			h.key = opens.Under(head) // else what the passphrase opens is gone from this file, and may be known from a copy
		}
	}
	return h, h.sort()
}

// take keeps the better of two.
func (h *haul) take(all values, b bucket, key string, v salvaged) {
	h.last = max(h.last, v.change)
	if b == checkBucket || v.change < h.since && (b == entryBucket || b == rowBucket || b == versionBucket) {
		return
	}
	if all[b] == nil {
		all[b] = map[string]salvaged{}
	}
	if old, found := all[b][key]; !found || v.over(&old) {
		v.payload = bytes.Clone(v.payload)
		all[b][key] = v
	}
}

// verified tells of a value what it is and whether it can be trusted, by the value alone.
func verified(key, value []byte) (b bucket, v salvaged, ok bool) {
	var err error
	switch {
	case len(value) < firstEnvelope || value[0] != magic:
		return 0, v, false
	case value[1] == firstFormat:
		b, v.first = bucket(value[2]), true
	default:
		in, err := tx{}.open(value)
		if err != nil {
			return 0, v, false
		}
		b, v.change = bucket(in[0]), binary.BigEndian.Uint64(in[1:])
	}
	if b < metaBucket || b >= endOfBuckets {
		return 0, v, false
	}
	if v.first {
		v.payload, err = unwrapFirst(b, key, value)
	} else {
		v.payload, err = tx{}.unwrap(b, key, value)
	}
	v.sum = storedSum(value)
	return b, v, err == nil
}

// sort finds out what file it is, fills the gaps, and drops what was there before something else.
func (h *haul) sort() error {
	h.head(keyKind, &h.name)
	h.head(keySchema, &h.schema)
	h.head(keyDraft, &h.draft)
	h.guess()
	switch known := h.kind().schema(); {
	case h.schema > known:
		return &NewerError{File: h.schema, Program: known}
	case !reads(h.schema, h.draft):
		return &DraftError{Schema: h.schema, File: h.draft}
	}
	h.fill()
	h.whole = h.sound && h.since == 0 && h.countsAgree()
	return nil
}

// head reads one of the values that say what file it is. None of them ever changes within a file but by a migration.
func (h *haul) head(key string, into any) {
	v, found := h.live[metaBucket][key]
	if !found {
		v, found = h.strays[metaBucket][key]
	}
	if found {
		_ = decode(v.payload, into)
	}
}

// guess tells by what lies in a file what kind of file it is, and of which schema, where that can't be read.
func (h *haul) guess() {
	newest := false
	for _, all := range []values{h.live, h.strays} {
		for b, found := range all {
			for _, v := range found {
				newest = newest || !v.first && b != metaBucket
			}
			switch {
			case h.name != "" || len(found) == 0:
			case b == reviewBucket || b == numberBucket:
				h.name = reviewsKind().name
			case b != metaBucket && b != stateBucket && b != extraBucket:
				h.name = journalKind().name
			}
		}
	}
	if h.schema == 0 {
		h.schema, h.draft = 1, 0
		if newest {
			h.schema = secondSchema
		}
	}
}

func (h *haul) kind() kind {
	if h.name == reviewsKind().name {
		return reviewsKind()
	}
	return journalKind()
}

// empty says that nothing was found by which it is a file of this program.
func (h *haul) empty() bool { return h.name != journalKind().name && h.name != reviewsKind().name }

// fill takes what does not lie on the tree for keys that the tree no longer leads to. A value that was removed lies on no gap,
// and so stays where it is.
func (h *haul) fill() {
	for b, found := range h.strays {
		for key, v := range found {
			if _, there := h.live[b][key]; !there && h.gapOf(b, key, &v) {
				h.take(h.live, b, key, v)
			}
		}
	}
}

// gapOf is gap for a value that was found: of a sealed one it is known where it lay.
func (h *haul) gapOf(b bucket, key string, v *salvaged) bool {
	if v.at == "" {
		return h.gap(b, key)
	}
	return slices.ContainsFunc(h.Gaps, func(g pages.Gap) bool { return g.Covers(sealedBucket, []byte(v.at)) })
}

// gap says whether a value may have been lost. In a locked file any may be that lay where something was.
func (h *haul) gap(b bucket, key string) bool {
	if h.key != nil {
		return len(h.Gaps) > 0
	}
	return slices.ContainsFunc(h.Gaps, func(g pages.Gap) bool { return g.Covers(b.name(), []byte(key)) })
}
