package store_test

import (
	"bytes"
	"encoding/binary"
	"hash/fnv"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	bolt "go.etcd.io/bbolt"
)

// mutation changes the bytes of a file, once, and gives the pages that it changed, or none where it changed the length.
type mutation struct {
	name string
	make func(luck *rand.Rand, b []byte, used []int) (mutant []byte, pages []int)

	older bool // it may make the file one of before the last commit, with nothing to tell that by
}

// anywhere picks a place in a page: most of a file is in use, and mishaps do not choose.
func anywhere(luck *rand.Rand, b []byte) int { return luck.IntN(len(b)) }

// mutations are what 5,300 files went through when the guards were designed, changes aimed at the heads of pages, and
// one bit in every page's number of elements, of which some made entries vanish without a word.
func mutations() []mutation {
	over := func(b []byte, at int, with []byte) ([]byte, []int) {
		n := copy(b[at:], with)
		return b, span(at, n)
	}
	page := func(luck *rand.Rand, b []byte) int { return luck.IntN(len(b) / pageSize) }
	rubbish := func(luck *rand.Rand, n int) []byte {
		with := make([]byte, n)
		for i := range with {
			with[i] = byte(luck.Uint32())
		}
		return with
	}
	return []mutation{
		{name: "bit", make: func(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
			at := anywhere(luck, b)
			return over(b, at, []byte{b[at] ^ 1<<luck.IntN(8)})
		}},
		{name: "byte", make: func(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
			return over(b, anywhere(luck, b), rubbish(luck, 1))
		}},
		{name: "zeros", make: func(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
			return over(b, anywhere(luck, b), make([]byte, 1<<luck.IntN(14)))
		}},
		{name: "rubbish", make: func(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
			return over(b, anywhere(luck, b), rubbish(luck, 1<<luck.IntN(14)))
		}},
		{name: "pages swapped", make: func(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
			one, other := page(luck, b), page(luck, b)
			was := bytes.Clone(pageOf(b, one))
			copy(pageOf(b, one), pageOf(b, other))
			copy(pageOf(b, other), was)
			return b, []int{one, other}
		}},
		{name: "page over another", make: func(luck *rand.Rand, b []byte, used []int) ([]byte, []int) {
			return over(b, used[luck.IntN(len(used))]*pageSize, pageOf(b, page(luck, b)))
		}},
		{name: "page as another", make: func(luck *rand.Rand, b []byte, used []int) ([]byte, []int) { // and it says that it is that one
			to, from := used[luck.IntN(len(used))], page(luck, b)
			copy(pageOf(b, to), pageOf(b, from))
			binary.LittleEndian.PutUint64(pageOf(b, to), uint64(to))
			return b, []int{to}
		}},
		{name: "number of elements", make: func(luck *rand.Rand, b []byte, used []int) ([]byte, []int) {
			to := used[luck.IntN(len(used))]
			pageOf(b, to)[10+luck.IntN(2)] ^= 1 << luck.IntN(8)
			return b, []int{to}
		}},
		{name: "head of a page", make: func(luck *rand.Rand, b []byte, used []int) ([]byte, []int) {
			to := used[luck.IntN(len(used))]
			pageOf(b, to)[luck.IntN(64)] ^= 1 << luck.IntN(8)
			return b, []int{to}
		}},
		{name: "meta", make: spoilMeta},
		{name: "meta, summed anew", older: true, make: forgeMeta},
		{name: "cut", make: func(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
			if luck.IntN(2) == 0 {
				return b[:page(luck, b)*pageSize], nil
			}
			return b[:anywhere(luck, b)], nil
		}},
		{name: "made longer", make: func(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
			if luck.IntN(2) == 0 {
				return append(b, make([]byte, pageSize*(1+luck.IntN(9)))...), nil
			}
			return append(b, rubbish(luck, 1+luck.IntN(3*pageSize))...), nil
		}},
	}
}

func spoilMeta(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
	to := luck.IntN(2)
	if luck.IntN(3) > 0 {
		pageOf(b, to)[luck.IntN(80)] ^= 1 << luck.IntN(8)
	} else {
		clear(pageOf(b, to)[:1+luck.IntN(80)])
	}
	return b, []int{to}
}

// forgeMeta gives the changed page a sum that fits, as no disk does, but a hand could.
func forgeMeta(luck *rand.Rand, b []byte, _ []int) ([]byte, []int) {
	to := luck.IntN(2)
	meta := pageOf(b, to)[16:]
	meta[luck.IntN(56)] ^= 1 << luck.IntN(8)
	sum := fnv.New64a()
	sum.Write(meta[:56])
	binary.LittleEndian.PutUint64(meta[56:], sum.Sum64())
	return b, []int{to}
}

func pageOf(b []byte, n int) []byte { return b[n*pageSize:][:pageSize] }

// span gives the pages that n bytes at a place lie on.
func span(at, n int) (pages []int) {
	for page := at / pageSize; page*pageSize < at+n; page++ {
		pages = append(pages, page)
	}
	return pages
}

// TestGateJournal damages a student's file in every way there is.
func TestGateJournal(t *testing.T) { gateMutants(t, 100, 300, journalVictim) }

// TestGateLocked does it to one that is locked, of which each reading opens every value.
func TestGateLocked(t *testing.T) { gateMutants(t, 8, 300, lockedVictim) }

// TestGateReviews does it to a lecturer's.
func TestGateReviews(t *testing.T) { gateMutants(t, 100, 300, reviewsVictim) }

func gateMutants(t *testing.T, usual, whole int, lie func(*testing.T) *victim) {
	all := mutations()
	var kinds []string
	for _, m := range all {
		kinds = append(kinds, m.name)
	}
	gate(t, kinds, usual, whole, func(seed uint64) trial {
		v := lie(t)
		used, free := pagesOf(t, v.content)
		at := v.place(t)
		return func(n int) (outcome, string) {
			mutant, pages := all[n%len(all)].make(luck(seed, n), bytes.Clone(v.content), used)
			may := []truth{v.truth}
			if all[n%len(all)].older {
				may = append(may, v.earlier)
			}
			o, about := v.judge(at, mutant, may...)
			harmless := pages != nil && !slices.ContainsFunc(pages, func(p int) bool { return !slices.Contains(free, p) })
			if o == noticed && harmless {
				o = alarmed
			}
			return o, v.keep(t, o, about, mutant, seed, n)
		}
	})
}

// pagesOf gives the numbers of the pages that are in use, without the two that begin the file, and of those that are free.
func pagesOf(t *testing.T, content []byte) (used, free []int) {
	path := filepath.Join(t.TempDir(), "pages.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	db, err := bolt.Open(path, 0o600, &bolt.Options{ReadOnly: true, PreLoadFreelist: true})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	err = db.View(func(tx *bolt.Tx) error {
		for n := 2; n < len(content)/pageSize; {
			info, err := tx.Page(n)
			switch {
			case err != nil:
				return err
			case info == nil || info.Type == "free":
				free = append(free, n)
				n++
			default:
				used = append(used, n)
				n += 1 + info.OverflowCount
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return used, free
}
