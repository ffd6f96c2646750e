package journal_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"koffiemoment/journal"
)

func TestWeek(t *testing.T) {
	brussels, err := time.LoadLocation("Europe/Brussels")
	if err != nil {
		t.Fatal(err)
	}
	at := func(value string) time.Time {
		when, err := time.ParseInLocation("2006-01-02 15:04", value, brussels)
		if err != nil {
			t.Fatal(err)
		}
		return when
	}
	tests := []struct {
		name        string
		start, when string
		want        int
	}{
		{"the day itself", "2026-03-12 09:00", "2026-03-12 09:00", 1},
		{"earlier in the same week", "2026-03-12 09:00", "2026-03-09 00:00", 1},
		{"Sunday closes the week", "2026-03-12 09:00", "2026-03-15 23:59", 1},
		{"Monday opens the next", "2026-03-12 09:00", "2026-03-16 00:00", 2},
		{"the week before", "2026-03-12 09:00", "2026-03-08 23:59", 0},
		{"two weeks before", "2026-03-12 09:00", "2026-03-01 12:00", -1},
		{"summer time begins", "2026-03-23 08:00", "2026-03-30 00:10", 2},
		{"the last hour before summer time", "2026-03-23 08:00", "2026-03-29 23:50", 1},
		{"winter time returns", "2026-10-19 00:00", "2026-10-26 00:10", 2},
		{"over the year's end", "2026-12-28 08:00", "2027-01-04 08:00", 2},
		{"New Year's Day stays in the old week", "2026-12-28 08:00", "2027-01-01 08:00", 1},
		{"a leap day between", "2028-02-28 08:00", "2028-03-06 08:00", 2},
		{"a year of 53 weeks", "2026-01-01 08:00", "2027-01-01 08:00", 53},
	}
	for _, tt := range tests {
		if got := journal.Week(at(tt.start), at(tt.when)); got != tt.want {
			t.Errorf("%s: week %d, want %d", tt.name, got, tt.want)
		}
	}
}
