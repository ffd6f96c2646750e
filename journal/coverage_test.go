package journal_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"koffiemoment/journal"
	"koffiemoment/rubric"
)

// recount counts a coverage in the plainest way: everything, from old to new.
func recount(entries []journal.Entry) journal.Coverage {
	c := journal.Coverage{}
	for _, e := range entries {
		for id, a := range e.Answers {
			t := c[id]
			switch {
			case a.NoOpportunity:
				t.Passed++
				t.PassedLast = e.Seq
			case a.Skipped:
				continue
			default:
				t.Moments++
				t.Recent = append(slices.Clone(t.Recent), journal.Mark{Seq: e.Seq, Level: a.Level, Wordless: a.Text+a.Deeper == ""})
				t.Recent = t.Recent[max(0, len(t.Recent)-journal.Shown):]
			}
			c[id] = t
		}
	}
	return c
}

func summary(e journal.Entry) *journal.Summary {
	s := e.Summary()
	return &s
}

func anEntry(t *rapid.T, seq uint64) journal.Entry {
	e := journal.Entry{Seq: seq, Answers: map[string]journal.Answer{}}
	for _, id := range []string{"a", "b", "c"} {
		switch rapid.IntRange(0, 6).Draw(t, "answer") {
		case 0:
			e.Answers[id] = journal.Answer{Level: rapid.SampledFrom([]string{"v", "o", "z"}).Draw(t, "level")}
		case 1:
			e.Answers[id] = journal.Answer{NoOpportunity: true}
		case 2:
			e.Answers[id] = journal.Answer{Level: "v", Text: "x"}
		case 3:
			e.Answers[id] = journal.Answer{Text: "x"}
		case 4:
			e.Answers[id] = journal.Answer{Deeper: "x"}
		case 5:
			e.Answers[id] = journal.Answer{Skipped: true}
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
				if c.Remove(summary(gone)) == c.Complete() {
					t.Fatalf("remove does not say whether a tally fell short")
				}
				for j := len(live) - 1; j >= 0 && !c.Complete(); j-- {
					c.Refill(summary(live[j]))
				}
			} else {
				e := anEntry(t, seq)
				live = append(live, e)
				c.Add(summary(e))
			}
			if diff := cmp.Diff(recount(live), c, cmpopts.EquateEmpty()); diff != "" {
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
			c.Add(summary(e))
		}
		if diff := cmp.Diff(recount(entries), c); diff != "" {
			t.Fatalf("coverage depends on the order (-want +got):\n%s", diff)
		}
	})
}

func TestQuiet(t *testing.T) {
	asked := func(seq uint64, a journal.Answer, ids ...string) *journal.Summary {
		e := journal.Entry{Seq: seq, Answers: map[string]journal.Answer{}}
		for _, id := range ids {
			e.Answers[id] = a
		}
		return summary(e)
	}
	level, words, passed := journal.Answer{Level: "oefenend"}, journal.Answer{Text: "ik vroeg door"}, journal.Answer{NoOpportunity: true}
	r := rubric.Default()
	walked := r.Walked()
	c := journal.Coverage{}
	if got := c.Quiet(r); !slices.Equal(got, walked) {
		t.Errorf("nothing asked yet: %v, want the rubric's order %v", got, walked)
	}
	c.Add(asked(1, level, walked[1], walked[3]))
	c.Add(asked(2, passed, walked[0]))
	c.Add(asked(3, words, walked[1]))
	c.Add(asked(4, words, walked[2]))
	c.Add(asked(5, journal.Answer{Skipped: true}, walked[5]))
	want := slices.Concat(walked[4:], []string{walked[3], walked[0], walked[2], walked[1]})
	if diff := cmp.Diff(want, c.Quiet(r)); diff != "" {
		t.Errorf("quiet order (-want +got):\n%s", diff)
	}
	if n := c[walked[0]].Moments; n != 0 {
		t.Errorf("a criterion for which there was no opportunity has %d moments, want it quiet still", n)
	}
}

// A student who writes and never chooses a level is asked something else each time.
func TestShortReflectionsInWordsMeetDifferentCriteria(t *testing.T) {
	r, c, met := rubric.Default(), journal.Coverage{}, []string{}
	for seq := range uint64(3) {
		d := journal.NewDraft("d", noon, r, journal.Encounter{}, journal.Short, c, nil)
		d.SetStory("Aan de poort.")
		d.SetText(d.Asked[0], "Ik bleef staan.")
		e, err := d.Finish(noon)
		if err != nil || len(d.Asked) != 1 || slices.Contains(met, d.Asked[0]) {
			t.Fatalf("after %v it asks %v: %v", met, d.Asked, err)
		}
		e.Seq = seq + 1
		met = append(met, d.Asked[0])
		c.Add(summary(e))
	}
}
