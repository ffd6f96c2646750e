package store

import (
	"slices"
	"time"

	"koffiemoment/store/pages"
)

// examined says it in numbers.
func (h *haul) examined() Examined {
	e := Examined{
		Kind: h.name, Journal: h.id(), Whole: h.whole, Doubtful: h.Bad > 0, Older: h.schema < h.kind().schema(),
		Entries: len(h.live[h.kind().main]), Expected: h.expected(), Drafts: len(h.live[draftBucket]), Bin: len(h.live[binBucket]),
		Answers: len(h.live[answerBucket]), Change: h.change(),
	}
	rows := map[string]Summary{}
	for key, v := range h.live[rowBucket] {
		if s, err := h.summary(v); err == nil {
			rows[key] = s
		}
	}
	for key, s := range rows {
		there, found := h.live[entryBucket][key]
		_, binned := h.live[binBucket][key]
		switch {
		case found && uint64(s.Revision) > revisionOf(there):
			e.Earlier++
		case !found && !binned:
			e.Missing = append(e.Missing, s.When)
		}
	}
	slices.SortFunc(e.Missing, func(a, b time.Time) int { return b.Compare(a) })
	for _, v := range h.live[entryBucket] {
		var at struct{ Edited time.Time }
		if decode(v.payload, &at) == nil && at.Edited.After(e.Changed) {
			e.Changed = at.Edited
		}
	}
	for _, v := range h.live[draftBucket] {
		var at struct{ Touched time.Time }
		if decode(v.payload, &at) == nil && at.Touched.After(e.Changed) {
			e.Changed = at.Touched
		}
	}
	return e
}

// expected gives how many there should be. Where the count itself is gone, the rows say it, as long as none of these is.
func (h *haul) expected() int {
	main := h.kind().main
	if h.schema < unreleased {
		if counted, ok := h.firstCounts(); ok && main == entryBucket {
			return counted.Entries
		}
		return -1
	}
	if counted, ok := h.census(); ok {
		return counted[main].N
	}
	if main == entryBucket && !slices.ContainsFunc(h.Gaps, func(g pages.Gap) bool { return g.Bucket == nil || string(g.Bucket) == "rows" }) {
		return len(h.live[rowBucket])
	}
	return -1
}

// summary reads the one in a row, which needs no sum any more. Rows of the first form are read as those of today are.
func (h *haul) summary(v salvaged) (s Summary, err error) {
	row, ok := splitRow(append(make([]byte, rowEnvelope), v.payload...))
	if !ok {
		return s, ErrDamaged
	}
	return s, unpack(row.summary, &s, packSummary)
}

// change gives the number of the last change that anything found is of, also where that is not taken along.
func (h *haul) change() (last uint64) {
	for _, all := range []values{h.live, h.strays} {
		for _, found := range all {
			for _, v := range found {
				last = max(last, v.change)
			}
		}
		var compacted uint64
		if decode(all[metaBucket][keyChange].payload, &compacted) == nil {
			last = max(last, compacted)
		}
	}
	return last
}
