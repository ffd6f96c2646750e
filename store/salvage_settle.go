package store

import (
	"encoding/binary"
	"encoding/json"
	"maps"
	"slices"

	"koffiemoment/store/pages"
)

// What was found of a file may be of different moments. Here it becomes one state, which some commit could have left.

// settle drops what something later replaced: the entry that lies in the bin, or the one in the bin that came back; a draft that
// ended; a version that is the entry. An entry of which only earlier versions are left becomes the last of these.
func (h *haul) settle() {
	for key, binned := range h.live[binBucket] {
		if e, both := h.live[entryBucket][key]; both && binned.change > e.change {
			delete(h.live[entryBucket], key)
		} else if both {
			delete(h.live[binBucket], key)
		}
	}
	var closed closedDrafts
	if v, found := h.live[metaBucket][keyClosed]; found && !v.first {
		_ = unpack(v.payload, &closed, packClosed)
	}
	for _, ended := range closed {
		delete(h.live[draftBucket], ended.ID)
	}
	for _, key := range slices.Backward(slices.Sorted(maps.Keys(h.live[versionBucket]))) { // newest first
		h.settleVersion(key)
	}
}

func (h *haul) settleVersion(key string) {
	if len(key) != 16 {
		return
	}
	seq, version := key[:8], h.live[versionBucket][key]
	standing := h.live[entryBucket][seq]
	if standing.payload == nil {
		standing = h.live[binBucket][seq]
	}
	switch {
	case standing.payload == nil && h.gap(entryBucket, seq):
		version.standing = pages.Lost // it is not the wording that stood there
		h.live.put(entryBucket, seq, version)
		delete(h.live[versionBucket], key)
	case standing.payload != nil && binary.BigEndian.Uint64([]byte(key[8:])) >= revisionOf(standing):
		delete(h.live[versionBucket], key)
	}
}

// revisionOf reads it of an entry, in the bin or not, and of a summary nothing.
func revisionOf(v salvaged) uint64 {
	var e struct{ Revision uint64 }
	_ = json.Unmarshal(v.payload, &e)
	return e.Revision
}

// put is take without a comparison.
func (all values) put(b bucket, key string, v salvaged) {
	if all[b] == nil {
		all[b] = map[string]salvaged{}
	}
	all[b][key] = v
}

// countsAgree holds what lies on the pages against what the file counted itself.
func (h *haul) countsAgree() bool {
	if h.schema < secondSchema {
		counted, ok := h.firstCounts()
		return ok && counted.Entries == len(h.live[entryBucket]) && counted.Bin == len(h.live[binBucket])
	}
	counted, ok := h.census()
	for _, b := range h.kind().buckets {
		var found tally
		for _, v := range h.live[b] {
			found.N, found.Sum = found.N+1, found.Sum+v.sum
		}
		ok = ok && (!b.counted() || counted[b] == found || h.key != nil && b.derived())
	}
	return ok
}

func (h *haul) census() (counted census, ok bool) {
	v, found := h.live[censusBucket][keyCensus]
	return counted, found && !v.first && unpack(v.payload, &counted, packCensus) == nil
}

func (h *haul) firstCounts() (counted firstCounts, ok bool) {
	if h.name == reviewsKind().name {
		counted.Entries = len(h.live[entryBucket])
		return counted, true
	}
	v, found := h.live[metaBucket][keyCounts]
	if !found {
		return counted, false
	}
	return counted, unpackFirst(firstValues{metaBucket: {{keyCounts, v.payload}}}, metaBucket, keyCounts, &counted, packFirstCounts) == nil
}

// id is that of the journal, or of the lecturer.
func (h *haul) id() (id string) {
	if h.name == reviewsKind().name {
		var desk Desk
		_ = decode(h.live[metaBucket][keyDesk].payload, &desk)
		return desk.Reviewer.ID
	}
	_ = decode(h.live[metaBucket][keyID].payload, &id)
	return id
}
