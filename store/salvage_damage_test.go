package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// grown is a journal of 284 entries as a student leaves it after two terms: with drafts that were saved often, edits, a bin, and
// things that were taken away for good and still lie on its free pages.
type grown struct {
	path    string
	whole   []byte
	entries map[string][]journal.Entry // every wording of each
	gone    string                     // what stands in a draft that was discarded
	backup  store.Backup               // from before the edits, the bin and what was discarded
}

func grow(t testing.TB) *grown {
	t.Helper()
	return growFrom(t, func(*store.Journal) error { return nil })
}

// growLocked is grow for a journal that was locked from the first day.
func growLocked(t testing.TB) *grown {
	t.Helper()
	return growFrom(t, func(j *store.Journal) error { return j.Lock(lockKey()) })
}

func growFrom(t testing.TB, begin func(*store.Journal) error) *grown {
	t.Helper()
	g := &grown{path: t.TempDir() + "/logboek.db", entries: map[string][]journal.Entry{}, gone: "niemand mag dit terugzien"}
	j := open(t, g.path)
	if err := begin(j); err != nil {
		t.Fatal(err)
	}
	store.NoSync(j)
	if err := errors.Join(j.UseRubric(smallRubric()), second(j.Import(many(270), smallRubric()))); err != nil {
		t.Fatal(err)
	}
	for i := range 14 {
		d := draft(t, j, fmt.Sprintf("moment %d", i))
		for range 6 {
			d.Revision++
			d.Entry.Story += " en nog wat erbij, zoals dat gaat aan de poort"
			if err := j.SaveDraft(d, smallRubric()); err != nil {
				t.Fatal(err)
			}
		}
		finish(t, j, d)
	}
	g.backup = backup(t, j, "", noon)
	half := draft(t, j, g.gone)
	if err := errors.Join(j.SaveDraft(half, smallRubric()), j.DiscardDraft(half.ID)); err != nil {
		t.Fatal(err)
	}
	for _, e := range entries(j) {
		g.entries[e.ID] = append(g.entries[e.ID], e)
	}
	for _, e := range entries(j)[:20] {
		again := journal.Revise("herzien "+e.ID, noon, smallRubric(), e)
		again.Entry.Story += " Later zag ik het anders."
		g.entries[e.ID] = append(g.entries[e.ID], finish(t, j, again))
	}
	if err := errors.Join(j.Delete("3", noon), j.SaveDraft(draft(t, j, "half"), smallRubric()), j.Close()); err != nil {
		t.Fatal(err)
	}
	g.whole = []byte(contents(t, g.path))
	return g
}

// spoil does something to a page, and says what.
func (g *grown) spoil(r *rand.Rand) (all []byte, what string) {
	all = bytes.Clone(g.whole)
	const size = 4096
	at := func() int { return (2 + r.IntN(len(all)/size-2)) * size }
	page := at()
	what = fmt.Sprintf("page %d: ", page/size)
	switch r.IntN(8) {
	case 0:
		all[page+r.IntN(size)] ^= 1 << r.IntN(8)
		what += "a bit"
	case 1:
		all[page+10] ^= 1 << r.IntN(8)
		what += "its count"
	case 2:
		clear(all[page : page+size])
		what += "zeros"
	case 3:
		for i := range size {
			all[page+i] = byte(r.Uint32())
		}
		what += "rubbish"
	case 4:
		copy(all[page:page+size], g.whole[at():])
		what += "another page"
	case 5:
		for i := range 512 {
			all[page+i] = 0
		}
		what += "a sector of zeros"
	case 6:
		other := at()
		copy(all[page:page+size], g.whole[other:other+size])
		copy(all[other:other+size], g.whole[page:page+size])
		what += "swapped"
	case 7:
		for i := range 2 {
			all[i*size+16+r.IntN(64)] ^= 1 << r.IntN(8)
		}
		what = "both metas"
	}
	return all, what
}

// wantWhat looks that every entry that came back is one that there was, in a wording that it had, and gives how many there are.
func (g *grown) wantWhat(t *testing.T, what string, done store.Rescued) int {
	t.Helper()
	j := open(t, g.path)
	defer j.Close()
	all, err := j.Entries(store.Query{})
	if err := errors.Join(err, j.Verify(), second(j.Overview(9)), second(j.Bin()), second(j.Moments(""))); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
	for _, e := range all {
		if !slices.ContainsFunc(g.entries[e.ID], func(was journal.Entry) bool { return was.Story == e.Story && was.Seq == e.Seq }) {
			t.Fatalf("%s: entry %s was never so", what, e.ID)
		}
	}
	if len(all) != done.Entries {
		t.Errorf("%s: %d entries, and %d are said", what, len(all), done.Entries)
	}
	highest := uint64(0)
	for _, e := range all {
		highest = max(highest, e.Seq)
	}
	if next := finish(t, j, draft(t, j, "een nieuw")); next.Seq <= highest || what[:4] == "page" && next.Seq != 285 {
		t.Errorf("%s: the next entry is number %d", what, next.Seq)
	}
	if contents(t, done.Put) == "" {
		t.Errorf("%s: nothing was put aside", what)
	}
	return len(all)
}

// After damage to a page nearly every entry is there again, as it was.
func TestSalvageAfterPageDamage(t *testing.T) { salvaged(t, 100, grow) }

// So it is of a locked journal, for whoever has the key.
func TestSalvageOfALockedJournal(t *testing.T) { salvaged(t, 15, growLocked) }

func salvaged(t *testing.T, times uint64, grow func(testing.TB) *grown) {
	t.Parallel()
	g, seed := grow(t), rand.Uint64()
	t.Logf("seed %d", seed)
	back, should := 0, 0
	for n := range times {
		all, what := g.spoil(rand.New(rand.NewPCG(seed+n, 5)))
		if err := os.WriteFile(g.path, all, 0o600); err != nil {
			t.Fatal(err)
		}
		done, err := store.Salvage(g.path, lockKey(), noon)
		if err != nil {
			t.Fatalf("%s: %v", what, err)
		}
		if contents(t, done.Put) != string(all) {
			t.Fatalf("%s: what was put aside is another file", what)
		}
		got := g.wantWhat(t, what, done)
		back, should = back+got, should+283
		if 283-got > 12 {
			t.Errorf("%s: %d of 283", what, got)
		}
		if what != "both metas" && bytes.Contains([]byte(contents(t, g.path)), []byte(g.gone)) {
			t.Errorf("%s: a draft that was discarded is back", what)
		}
		os.Remove(done.Put)
	}
	t.Logf("%.2f %% of entries", 100*float64(back)/float64(should))
	if back*100 < should*99 {
		t.Errorf("%d of %d entries", back, should)
	}
}

// With a backup all entries are there again, of the later wordings nearly all, and what was thrown away lies in the bin.
func TestRestoreAfterPageDamage(t *testing.T) { restoredAfter(t, 50, grow) }

// So they are in a locked journal with a locked backup.
func TestRestoreOfALockedJournal(t *testing.T) { restoredAfter(t, 10, growLocked) }

func restoredAfter(t *testing.T, times uint64, grow func(testing.TB) *grown) {
	t.Parallel()
	g, seed := grow(t), rand.Uint64()
	t.Logf("seed %d", seed)
	earlier, most := 0, int(times)*20
	for n := range times {
		all, what := g.spoil(rand.New(rand.NewPCG(seed+n, 5)))
		if err := os.WriteFile(g.path, all, 0o600); err != nil {
			t.Fatal(err)
		}
		done := restore(t, g.path, g.backup)
		if got := g.wantWhat(t, what, done); got < 283 || got > 284 || got == 284 && done.Bin == 1 {
			t.Errorf("%s: %d entries, %d in the bin", what, got, done.Bin)
		}
		if bytes.Contains([]byte(contents(t, g.path)), []byte(g.gone)) {
			t.Errorf("%s: a draft that was discarded is back", what)
		}
		earlier += done.Earlier
		os.Remove(done.Put)
	}
	t.Logf("%d of %d later wordings are not there", earlier, most)
	if earlier*20 > most {
		t.Errorf("%d of %d later wordings are not there", earlier, most)
	}
}

// Of a file that was cut off all is found that is left of it: whether that is much is a matter of where bbolt put the entries.
func TestSalvageAfterTruncation(t *testing.T) {
	t.Parallel()
	g := grow(t)
	j := open(t, g.path)
	written := valuesOf(t, j)["entries"]
	j.Close()
	back, should, left := 0, 0, 0
	used := len(bytes.TrimRight(g.whole, "\x00"))
	for i := 1; i < 20; i++ {
		if err := os.WriteFile(g.path, g.whole[:used*i/20], 0o600); err != nil {
			t.Fatal(err)
		}
		done := salvage(t, g.path)
		what := fmt.Sprintf("%d parts of 20", i)
		got, n := g.wantWhat(t, what, done), 0
		for _, value := range written {
			if bytes.Contains(g.whole[:used*i/20], []byte(value)) {
				n++
			}
		}
		if got < n {
			t.Errorf("%s: %d entries, and %d were there to be read", what, got, n)
		}
		back, should, left = back+got, should+283, left+n
		os.Remove(done.Put)
	}
	t.Logf("%.1f %% of entries, where %.1f %% are left", 100*float64(back)/float64(should), 100*float64(left)/float64(should))
}
