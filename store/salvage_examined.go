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
		Entries: len(h.live[h.kind().main]), Expected: h.expected(), Beside: h.beside(), Drafts: len(h.live[draftBucket]), Bin: len(h.live[binBucket]),
		Answers: len(h.live[answerBucket]), Change: h.change(),
	}
	for key, v := range h.live[rowBucket] {
		there, found := h.live[entryBucket][key]
		_, binned := h.live[binBucket][key]
		if found && there.standing == pages.Live || binned {
			continue
		}
		s, err := h.summary(v)
		switch {
		case err != nil:
		case !found:
			e.Missing = append(e.Missing, s.When)
		case uint64(s.Revision) > revisionOf(there):
			e.Earlier++
		}
	}
	slices.SortFunc(e.Missing, func(a, b time.Time) int { return b.Compare(a) })
	e.Changed = h.changed()
	return e
}

// changed gives the day of what was written last.
func (h *haul) changed() (day time.Time) {
	for _, b := range []bucket{entryBucket, draftBucket} {
		newest, change := "", uint64(0)
		for key, v := range h.live[b] {
			if v.change > change || v.change == change && key > newest {
				newest, change = key, v.change
			}
		}
		var at struct{ Edited, Touched time.Time }
		if decode(h.live[b][newest].payload, &at) != nil {
			continue
		}
		for _, at := range []time.Time{at.Edited, at.Touched} {
			if at.After(day) {
				day = at
			}
		}
	}
	return day
}

// expected gives how many there should be. Where the count itself is gone, the rows say it, as long as none of these is.
func (h *haul) expected() int {
	main := h.kind().main
	if h.schema < secondSchema {
		if counted, ok := h.firstCounts(); ok && main == entryBucket {
			return counted.Entries
		}
		return -1
	}
	if counted, ok := h.census(); ok {
		return counted[main].N
	}
	if main == entryBucket && h.key == nil && !slices.ContainsFunc(h.Gaps, func(g pages.Gap) bool { return g.Bucket == nil || string(g.Bucket) == "rows" }) {
		return len(h.live[rowBucket])
	}
	return -1
}

// beside counts what a person would miss that is no entry. Versions are of entries, and of what is settled fewer may be left than were counted.
func (h *haul) beside() (n int) {
	counted, ok := h.census()
	if !ok || h.schema < secondSchema {
		return 0
	}
	for _, b := range h.kind().buckets {
		if b != h.kind().main && b != metaBucket && b != rubricBucket && !b.derived() {
			n += max(0, counted[b].N-len(h.live[b]))
		}
	}
	return n
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
func (h *haul) change() uint64 {
	last := h.last
	for _, all := range []values{h.live, h.strays} {
		var compacted uint64
		if decode(all[metaBucket][keyChange].payload, &compacted) == nil {
			last = max(last, compacted)
		}
	}
	return last
}
