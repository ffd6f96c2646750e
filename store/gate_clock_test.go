package store_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// TestGateClock has somebody write while the clock goes back, far ahead, and into summer time and out of it: what comes
// after what is told by the order in which it was saved, and nothing is lost by it.
func TestGateClock(t *testing.T) {
	gate(t, []string{"clock"}, 100, 1000, func(seed uint64) trial {
		return func(n int) (outcome, string) { return writeByAWrongClock(t, luck(seed, n)) }
	})
}

// wrong gives another time each time that it is asked.
func wrong(luck *rand.Rand) time.Time {
	zone := time.FixedZone("", 3600*(1+luck.IntN(2))) // Brussels, in winter and in summer
	change := time.Date(2026, 10, 25, 3, 0, 0, 0, zone)
	return change.Add(time.Duration([]int64{
		0, -luck.Int64N(3600), luck.Int64N(3600), -luck.Int64N(400 * 86400), luck.Int64N(4000 * 86400), -1790000000,
	}[luck.IntN(6)]) * time.Second)
}

func writeByAWrongClock(t *testing.T, luck *rand.Rand) (outcome, string) {
	path := filepath.Join(t.TempDir(), "gate.db")
	defer os.RemoveAll(filepath.Dir(path))
	j, err := store.Open(path, store.Options{})
	if err != nil {
		return unnamed, err.Error()
	}
	defer func() { j.Close() }()
	store.NoSync(j)
	var finished, drafts []string
	for i := range 12 {
		now := wrong(luck)
		d := journal.NewDraft(fmt.Sprintf("klok%d", i), now, smallRubric(), journal.Encounter{Stage: "stage1", When: now}, journal.Full, nil, nil)
		if d.Entry.Story = "een verhaal"; luck.IntN(2) == 0 {
			d.Touched = now
			err = j.SaveDraft(d, smallRubric())
			drafts = slices.Insert(drafts, 0, d.ID)
		} else {
			var e journal.Entry
			e, err = j.Finish(d, smallRubric(), now)
			finished = slices.Insert(finished, 0, e.ID)
		}
		if err != nil {
			return unnamed, err.Error()
		}
	}
	o, err := j.Overview(100)
	if err != nil {
		return unnamed, err.Error()
	}
	var listed, offered []string
	for i := range o.Newest {
		listed = append(listed, o.Newest[i].ID)
	}
	for i := range o.Drafts {
		offered = append(offered, o.Drafts[i].ID)
	}
	if !slices.Equal(listed, finished) || !slices.Equal(offered, drafts) {
		return silent, fmt.Sprintf("listed %v of %v, offered %v of %v", listed, finished, offered, drafts)
	}
	return same, ""
}
