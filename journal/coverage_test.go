package journal_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// recount counts a coverage in the plainest way: everything, from old to new.
func recount(entries []journal.Entry) journal.Coverage {
	c := journal.Coverage{}
	for _, e := range entries {
		for id, a := range e.Answers {
			if a.Level == "" {
				continue
			}
			t := c[id]
			t.Moments++
			t.Recent = append(slices.Clone(t.Recent), journal.Mark{Seq: e.Seq, Level: a.Level})
			t.Recent = t.Recent[max(0, len(t.Recent)-journal.Shown):]
			c[id] = t
		}
	}
	return c
}

func anEntry(t *rapid.T, seq uint64) journal.Entry {
	e := journal.Entry{Seq: seq, Answers: map[string]journal.Answer{}}
	for _, id := range []string{"a", "b", "c"} {
		switch rapid.IntRange(0, 3).Draw(t, "answer") {
		case 0:
			e.Answers[id] = journal.Answer{Level: rapid.SampledFrom([]string{"v", "o", "z"}).Draw(t, "level")}
		case 1:
			e.Answers[id] = journal.Answer{NoOpportunity: true}
		case 2:
			e.Answers[id] = journal.Answer{Level: "v", Text: "x"}
		}
	}
	return e
}

func TestCoverageEqualsARecount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := journal.Coverage{}
		var live []journal.Entry
		for seq := uint64(1); seq <= uint64(rapid.IntRange(0, 60).Draw(t, "steps")); seq++ {
			if len(live) > 0 && rapid.IntRange(0, 3).Draw(t, "what") == 0 {
				i := rapid.IntRange(0, len(live)-1).Draw(t, "which")
				gone := live[i]
				live = slices.Delete(live, i, i+1)
				if c.Remove(&gone) == c.Complete() {
					t.Fatalf("remove does not say whether a tally fell short")
				}
				for j := len(live) - 1; j >= 0 && !c.Complete(); j-- {
					c.Refill(&live[j])
				}
			} else {
				e := anEntry(t, seq)
				live = append(live, e)
				c.Add(&e)
			}
			if diff := cmp.Diff(recount(live), c); diff != "" {
				t.Fatalf("coverage differs from a recount (-want +got):\n%s", diff)
			}
		}
	})
}

func TestCoverageHoldsForAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var entries []journal.Entry
		for seq := uint64(1); seq <= uint64(rapid.IntRange(0, 30).Draw(t, "n")); seq++ {
			entries = append(entries, anEntry(t, seq))
		}
		c := journal.Coverage{}
		for _, e := range rapid.Permutation(entries).Draw(t, "order") {
			c.Add(&e)
		}
		if diff := cmp.Diff(recount(entries), c); diff != "" {
			t.Fatalf("coverage depends on the order (-want +got):\n%s", diff)
		}
	})
}

func TestQuiet(t *testing.T) {
	placed := func(seq uint64, ids ...string) *journal.Entry {
		e := &journal.Entry{Seq: seq, Answers: map[string]journal.Answer{}}
		for _, id := range ids {
			e.Answers[id] = journal.Answer{Level: "oefenend"}
		}
		return e
	}
	r := rubric.Default()
	walked := r.Walked()
	c := journal.Coverage{}
	if got := c.Quiet(r); !slices.Equal(got, walked) {
		t.Errorf("nothing placed yet: %v, want the rubric's order %v", got, walked)
	}
	c.Add(placed(1, walked[1], walked[3]))
	c.Add(placed(2, walked[0]))
	c.Add(placed(3, walked[1]))
	want := slices.Concat(walked[2:3], walked[4:], []string{walked[3], walked[0], walked[1]})
	if diff := cmp.Diff(want, c.Quiet(r)); diff != "" {
		t.Errorf("quiet order (-want +got):\n%s", diff)
	}
}
