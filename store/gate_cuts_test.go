package store_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"
)

// A commit writes its pages, waits until they are on the disk, writes the one of the two first pages whose turn it is,
// and waits again. Power that goes leaves of what was not waited for any part, in any order, by sectors; a disk that
// only says that it waited leaves any part of several commits.

const sector = 512

// commits is how many commits a file goes through before another one is taken.
const commits = 8

// base gives a file that is as long as the later of two states, and holds the earlier one.
func base(from, to []byte) []byte {
	return append(bytes.Clone(from), make([]byte, max(0, len(to)-len(from)))...)
}

// differing gives the pages in which two states differ, without the two that begin the file.
func differing(from, to []byte) (pages []int) {
	for n := 2; n*pageSize < len(to); n++ {
		if n*pageSize >= len(from) || !bytes.Equal(pageOf(from, n), pageOf(to, n)) {
			pages = append(pages, n)
		}
	}
	return pages
}

// cuts are the moments at which power goes. Each gives the disk, and whether the commit may have come through.
var cuts = []struct {
	name string
	make func(luck *rand.Rand, from, to []byte) (disk []byte, through bool)
}{
	{"any sectors", func(luck *rand.Rand, from, to []byte) ([]byte, bool) {
		disk, share := base(from, to), luck.Float64()
		for _, n := range differing(from, to) {
			for at := n * pageSize; at < (n+1)*pageSize; at += sector {
				if luck.Float64() < share {
					copy(disk[at:at+sector], to[at:])
				}
			}
		}
		return disk, false
	}},
	{"pages in their order", func(luck *rand.Rand, from, to []byte) ([]byte, bool) {
		disk, pages := base(from, to), differing(from, to)
		for _, n := range pages[:luck.IntN(len(pages)+1)] {
			copy(pageOf(disk, n), pageOf(to, n))
		}
		if luck.IntN(3) == 0 {
			disk = disk[:len(from)] // it did not become longer yet, where it did at all
		}
		return disk, false
	}},
	{"in the first page", func(luck *rand.Rand, from, to []byte) ([]byte, bool) {
		disk := bytes.Clone(to)
		for n := range 2 {
			copy(pageOf(disk, n), pageOf(from, n))
			if part := luck.IntN(100); !bytes.Equal(pageOf(from, n), pageOf(to, n)) {
				copy(pageOf(disk, n)[:part], pageOf(to, n))
			}
		}
		return disk, true
	}},
}

// TestGatePowerCuts cuts the power inside a commit: what is read is as before or as after, and there is no alarm.
func TestGatePowerCuts(t *testing.T) {
	var kinds []string
	for _, cut := range cuts {
		kinds = append(kinds, cut.name)
	}
	eachFile(t, func(t *testing.T, lie func(*testing.T) *victim) {
		gate(t, kinds, 100, 500, func(seed uint64) trial {
			v, lived := lie(t), lives{}
			place := v.place(t)
			return func(n int) (outcome, string) {
				h, luck := lived.of(t, v, seed, n), luck(seed, n)
				at := luck.IntN(commits - 1)
				disk, through := cuts[n%len(cuts)].make(luck, h.states[at], h.states[at+1])
				may := h.truths[at : at+1]
				if through {
					may = h.truths[at : at+2]
				}
				o, about := v.after(h.truths[at]).judge(place, disk, may...)
				if o == noticed {
					o = alarmed
				}
				return o, v.keep(t, o, h.did[at+1]+": "+about, disk, seed, n)
			}
		})
	})
}

// losses are what a disk leaves of several commits whose waits it did not keep. Each gives the state that a page is of:
// 0 is the oldest.
var losses = []struct {
	name string
	make func(luck *rand.Rand, states [][]byte, pages []int, disk []byte)
}{
	{"one page", func(luck *rand.Rand, states [][]byte, pages []int, disk []byte) {
		old(states, disk, pages[luck.IntN(len(pages))], 0)
	}},
	{"one that fits", fitting},
	{"some pages", func(luck *rand.Rand, states [][]byte, pages []int, disk []byte) {
		share := luck.Float64()
		for _, n := range pages {
			if luck.Float64() < share {
				old(states, disk, n, luck.IntN(len(states)))
			}
		}
	}},
	{"all but the first ones", func(_ *rand.Rand, states [][]byte, pages []int, disk []byte) {
		for _, n := range pages {
			old(states, disk, n, 0)
		}
	}},
	{"first ones too", func(luck *rand.Rand, states [][]byte, pages []int, disk []byte) {
		for _, n := range append([]int{0, 1}, pages...) {
			old(states, disk, n, luck.IntN(len(states)))
		}
	}},
}

// fitting loses the last writing of a page that lay there before with as many elements: the worst there is to notice.
func fitting(luck *rand.Rand, states [][]byte, pages []int, disk []byte) {
	type fit struct{ page, state int }
	var fits []fit
	for _, n := range pages {
		for i, state := range states {
			if len(state) < (n+1)*pageSize || bytes.Equal(pageOf(state, n), pageOf(disk, n)) {
				continue
			}
			if head := pageOf(state, n)[:16]; head[8] == leafPage && bytes.Equal(head, pageOf(disk, n)[:16]) {
				fits = append(fits, fit{n, i})
			}
		}
	}
	if len(fits) > 0 {
		lost := fits[luck.IntN(len(fits))]
		old(states, disk, lost.page, lost.state)
	}
}

// leafPage is what bbolt 1.5 notes in the head of a page that holds values (internal/common, LeafPageFlag).
const leafPage = 2

// old puts a page back to what it was in an earlier state, or to nothing where that had no such page.
func old(states [][]byte, disk []byte, n, state int) {
	clear(pageOf(disk, n))
	if len(states[state]) >= (n+1)*pageSize {
		copy(pageOf(disk, n), pageOf(states[state], n))
	}
}

// TestGateLostWrites has a disk lose writes of the last commits that it said it had: what is read is as it once was, or
// the loss is noticed.
func TestGateLostWrites(t *testing.T) {
	var kinds []string
	for _, loss := range losses {
		kinds = append(kinds, loss.name)
	}
	eachFile(t, func(t *testing.T, lie func(*testing.T) *victim) {
		gate(t, kinds, 100, 500, func(seed uint64) trial {
			v, lived := lie(t), lives{}
			place := v.place(t)
			return func(n int) (outcome, string) {
				h, luck := lived.of(t, v, seed, n), luck(seed, n)
				last := 1 + luck.IntN(commits-1)
				first := luck.IntN(last)
				states := h.states[first : last+1]
				disk := bytes.Clone(h.states[last])
				used, _ := pagesOf(t, disk)
				pages := slices.DeleteFunc(differing(states[0], disk), func(n int) bool { return !slices.Contains(used, n) })
				losses[n%len(losses)].make(luck, states, pages, disk)
				may := append([]truth{v.truth, v.earlier}, h.truths[:last+1]...) // the page of a new root may be that of a much older one
				o, about := v.after(h.truths[first]).judge(place, disk, may...)
				return o, v.keep(t, o, about, disk, seed, n)
			}
		})
	})
}

// eachFile runs a test on the student's file and on the lecturer's.
func eachFile(t *testing.T, run func(t *testing.T, lie func(*testing.T) *victim)) {
	t.Run("journal", func(t *testing.T) { run(t, journalVictim) })
	t.Run("reviews", func(t *testing.T) { run(t, reviewsVictim) })
	t.Run("locked", func(t *testing.T) { run(t, lockedVictim) })
}

// lives keeps what a file went through for the trials that share it.
type lives map[int]*history

func (lived lives) of(t *testing.T, v *victim, seed uint64, n int) *history {
	const share = 50
	if lived[n/share] == nil {
		clear(lived)
		lived[n/share] = v.live(t, luck(seed, -1-n/share), commits)
	}
	return lived[n/share]
}

// after is the victim for a file whose state before the last commit was this one.
func (v *victim) after(earlier truth) *victim {
	then := *v
	then.earlier = earlier
	return &then
}
