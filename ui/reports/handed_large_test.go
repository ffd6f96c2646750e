package reports_test

import (
	"fmt"
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/reports"
	"koffiemoment/ui/words"
)

// followed is a hand-in of so many entries, each in a week of its own after the one that it follows up.
func followed(n int, stage func(i int) string) *exchange.HandIn {
	h := poured(rubric.Default(), "Kort.")
	h.Entries, h.Estimates[0].Claims = nil, nil
	var ids []string
	for i := range n {
		e := exchange.Entry{ID: fmt.Sprintf("%d-aaaa", i+1), Revision: 1, When: exchange.When{Week: i + 1}}
		e.Said = exchange.Said{Answers: []exchange.Given{{Criterion: "houding.realisme", Level: "oefenend"}}}
		e.Said.Encounter.Stage, e.Said.Encounter.FollowsUp = stage(i), i > 0
		if i > 0 {
			e.Follows = ids[i-1]
		}
		h.Entries, ids = append(h.Entries, e), append(ids, e.ID)
	}
	for _, id := range h.Rubric.Walked() {
		h.Estimates[0].Claims = append(h.Estimates[0].Claims, exchange.Claim{Criterion: id, Moments: ids})
	}
	return h
}

// TestEveryWeekOfAHandInIsPictured has more weeks than find a place beside each other, and than a placement has.
func TestEveryWeekOfAHandInIsPictured(t *testing.T) {
	c := words.CatalogFor("nl")
	for _, n := range []int{15, 16, 29, 80} {
		text := dump(reports.HandIn(c, followed(n, func(int) string { return "stage-1" })))
		for week := 1; week <= n; week++ {
			if said := c.Dates.SayWeek(week) + ": Oefenend"; !strings.Contains(text+";", said) {
				t.Errorf("of %d weeks the picture has no %q", n, said)
			}
		}
	}
}

// TestAHandInOfManyStagesIsLaidOut would take minutes if each stage, each claim or each place were looked for among all entries.
func TestAHandInOfManyStagesIsLaidOut(t *testing.T) {
	c, h := words.CatalogFor("nl"), followed(6000, func(i int) string { return fmt.Sprintf("s-%d", i) })
	if got, want := len(reports.HandIn(c, h).Pages), 6000; got < want {
		t.Errorf("%d pages, not %d", got, want)
	}
}
