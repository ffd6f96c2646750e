package journal_test

import (
	"testing"
	"time"

	"koffiemoment/journal"
)

// A moment comes by on the day three weeks after it, whatever the hour, and stays the same one all that day.
func TestAMomentComesByAfterThreeWeeks(t *testing.T) {
	late := time.Date(2026, 2, 19, 23, 30, 0, 0, time.UTC)
	moments := []journal.Summary{{ID: "young", When: late.AddDate(0, 0, 5)}, {ID: "old", When: late}}
	for now, want := range map[time.Time]string{
		time.Date(2026, 3, 11, 23, 59, 0, 0, time.UTC): "",
		time.Date(2026, 3, 12, 0, 1, 0, 0, time.UTC):   "old",
		time.Date(2026, 3, 12, 23, 59, 0, 0, time.UTC): "old",
		time.Date(2026, 3, 17, 8, 0, 0, 0, time.UTC):   "young",
	} {
		got := ""
		if m := journal.ComesBy(moments, now); m != nil {
			got = m.ID
		}
		if got != want {
			t.Errorf("on %s comes by %q, want %q", now, got, want)
		}
	}
}

// After one that was looked back on or sent away a week goes by without another.
func TestAWeekGoesByBeforeTheNextMoment(t *testing.T) {
	came := journal.CameBy{Entry: "1-abcd", On: time.Date(2026, 3, 12, 21, 0, 0, 0, time.UTC)}
	for day, rests := range map[int]bool{12: true, 18: true, 19: false} {
		if now := time.Date(2026, 3, day, 8, 0, 0, 0, time.UTC); came.Rests(now) != rests {
			t.Errorf("on the %dth: rests is %v", day, !rests)
		}
	}
	if (journal.CameBy{}).Rests(time.Now()) {
		t.Error("it rests though nothing ever came by")
	}
}
