package journal_test

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"koffiemoment/journal"
)

// on dates a moment, at a time of the day that may be in a zone.
func on(date string, s journal.Summary) journal.Summary {
	for _, layout := range []string{"2006-01-02", "2006-01-02T15:04Z07:00"} {
		if when, err := time.Parse(layout, date); err == nil {
			s.When = when
			return s
		}
	}
	panic("not a date: " + date)
}

// weeks writes a growth as "2: l1 l3 · 5: l2", with "-" for a moment without a level.
func weeks(g journal.Growth) string {
	var out []string
	for _, w := range g.Weeks {
		levels := slices.Clone(w.Levels)
		for i := range levels {
			levels[i] = cmp.Or(levels[i], "-")
		}
		out = append(out, fmt.Sprintf("%d: %s", w.Week, strings.Join(levels, " ")))
	}
	return strings.Join(out, " · ")
}

func TestGrowthOverTheWeeks(t *testing.T) {
	monday := time.Date(2026, time.March, 9, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		name        string
		start       time.Time
		moments     []journal.Summary
		of          string
		want        string
		first, last string
	}{
		{"nothing yet", monday, nil, "open", "", "", ""},
		{"one moment", monday, []journal.Summary{on("2026-03-10", moment(1, "open=l2"))}, "open", "1: l2", "l2", "l2"},
		{"several in a week, an empty week between", monday, []journal.Summary{
			on("2026-03-16", moment(1, "open=l1")), on("2026-03-22", moment(2, "open=l3")), on("2026-03-30", moment(3, "open=l2")),
		}, "open", "2: l1 l3 · 4: l2", "l1", "l2"},
		{"two on one day, in the order of writing", monday, []journal.Summary{
			on("2026-03-10", moment(2, "open=l1")), on("2026-03-10", moment(1, "open=l3")),
		}, "open", "1: l3 l1", "l3", "l1"},
		{"entered late, with an older date", monday, []journal.Summary{
			on("2026-03-24", moment(1, "open=l3")), on("2026-03-10", moment(2, "open=l1")),
		}, "open", "1: l1 · 3: l3", "l1", "l3"},
		{"before the start date", monday, []journal.Summary{
			on("2026-02-27", moment(1, "open=l1")), on("2026-03-08", moment(2, "open=l2")), on("2026-03-09", moment(3, "open=l3")),
		}, "open", "-1: l1 · 0: l2 · 1: l3", "l1", "l3"},
		{"over the year's end", time.Date(2026, time.December, 21, 0, 0, 0, 0, time.UTC), []journal.Summary{
			on("2026-12-23", moment(1, "open=l1")), on("2027-01-01", moment(2, "open=l2")), on("2027-01-04", moment(3, "open=l3")),
		}, "open", "1: l1 · 2: l2 · 3: l3", "l1", "l3"},
		{"no opportunity and unknown levels take no part", monday, []journal.Summary{
			on("2026-03-10", moment(1, "open=oud")), on("2026-03-17", moment(2, "open=l2")), on("2026-03-24", moment(3, "open=-")),
		}, "open", "2: l2", "l2", "l2"},
		{"words without a level", monday, []journal.Summary{
			on("2026-03-10", moment(1, "open=")), on("2026-03-17", moment(2, "open=l2")), on("2026-03-24", moment(3, "open=")),
		}, "open", "1: - · 2: l2 · 3: -", "l2", "l2"},
		{"a goal by the moments that ticked it", monday, []journal.Summary{
			on("2026-03-10", moment(1, "open=l1 vraag=l3")), on("2026-03-17", moment(2, "+doel.een vraag=l3")), on("2026-03-24", moment(3, "vraag=l2")),
		}, "doel.een", "2: -", "", ""},
		{"a week written in two time zones is one week", monday, []journal.Summary{
			on("2026-03-15T23:30-05:00", moment(1, "open=l1")), on("2026-03-16T00:10+02:00", moment(2, "open=l2")),
			on("2026-03-15T20:00-05:00", moment(3, "open=l3")),
		}, "open", "1: l3 l1 · 2: l2", "l3", "l2"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			g := journal.NewPeriod(scale(4), tt.moments).Growth(tt.of, tt.start)
			if got := weeks(g); got != tt.want {
				t.Errorf("weeks %q, want %q", got, tt.want)
			}
			if g.First != tt.first || g.Last != tt.last {
				t.Errorf("from %q to %q, want from %q to %q", g.First, g.Last, tt.first, tt.last)
			}
			if want := strings.Count(tt.want, "l") + strings.Count(tt.want, " -"); g.Moments != want {
				t.Errorf("%d moments, want %d", g.Moments, want)
			}
		})
	}
}

// The sentence under the cursor and the picture say the same.
func TestGrowthAgreesWithItself(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := journal.NewPeriod(scale(4), anyMoments(t))
		for _, c := range criteria(p.Rubric) {
			g := p.Growth(c.ID, noon)
			var levels []string
			var shown []*journal.Summary
			for i, w := range g.Weeks {
				if i > 0 && w.Week <= g.Weeks[i-1].Week {
					t.Fatalf("%s: week %d comes after week %d", c.ID, w.Week, g.Weeks[i-1].Week)
				}
				for n, s := range w.Moments {
					if journal.Week(noon, s.When) != w.Week {
						t.Fatalf("%s: entry %d of week %d stands in week %d", c.ID, s.Seq, journal.Week(noon, s.When), w.Week)
					}
					if s.LevelOf(c.ID) != w.Levels[n] {
						t.Fatalf("%s: entry %d is shown on %s, it says %s", c.ID, s.Seq, w.Levels[n], s.LevelOf(c.ID))
					}
				}
				levels, shown = append(levels, w.Levels...), append(shown, w.Moments...)
			}
			if len(levels) != g.Moments || len(shown) != g.Moments {
				t.Fatalf("%s: %d levels of %d moments, want %d", c.ID, len(levels), len(shown), g.Moments)
			}
			placed := slices.DeleteFunc(slices.Clone(levels), func(level string) bool { return level == "" })
			if len(placed) != g.Placed || len(placed) > 0 && (g.First != placed[0] || g.Last != placed[len(placed)-1]) {
				t.Fatalf("%s: from %s to %s, but the weeks show %v", c.ID, g.First, g.Last, levels)
			}
			if !slices.IsSortedFunc(shown, func(a, b *journal.Summary) int { return a.When.Compare(b.When) }) {
				t.Fatalf("%s: moments out of order", c.ID)
			}
		}
	})
}
