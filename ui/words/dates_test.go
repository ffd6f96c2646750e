package words_test

import (
	"testing"
	"time"
	"unicode/utf8"

	"koffiemoment/ui/words"
)

var now = time.Date(2026, 3, 12, 15, 42, 0, 0, time.UTC)

func TestParseDay(t *testing.T) {
	day := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	for _, c := range []struct {
		lang, typed string
		want        time.Time
	}{
		{"nl", "vandaag", day(2026, 3, 12)}, {"nl", "Gisteren", day(2026, 3, 11)}, {"en", "yesterday", day(2026, 3, 11)},
		{"nl", "3/2", day(2026, 2, 3)}, {"nl", "24/12", day(2025, 12, 24)}, {"nl", "3-2-2025", day(2025, 2, 3)},
		{"nl", "3.2.25", day(2025, 2, 3)}, {"nl", "2026-02-03", day(2026, 2, 3)}, {"nl", " 12 3 ", day(2026, 3, 12)},
		{"nl", "3 maart", day(2026, 3, 3)}, {"fr", "aujourd'hui", day(2026, 3, 12)}, {"fr", "1er mars", day(2026, 3, 1)}, {"en", "24 Dec", day(2025, 12, 24)}, {"nl", "31/2", time.Time{}}, {"nl", "morgen", time.Time{}}, {"nl", "1/2/3/4", time.Time{}}, {"nl", "", time.Time{}},
	} {
		got, ok := words.CatalogFor(c.lang).Dates.ParseDay(c.typed, now)
		if !ok {
			got = time.Time{}
		}
		if !got.Equal(c.want) {
			t.Errorf("%q is %v, want %v", c.typed, got, c.want)
		}
	}
}

func TestADayToComeHasNotHappened(t *testing.T) {
	for typed, want := range map[string]bool{"vandaag": true, "11/3/2026": true, "13/3/2026": false, "13/3": false, "ooit": false} {
		if _, ok := words.CatalogFor("nl").Dates.ParsePast(typed, now); ok != want {
			t.Errorf("%q can be when it was: %v", typed, ok)
		}
	}
}

func TestParseClock(t *testing.T) {
	for typed, want := range map[string][2]int{"15:42": {15, 42}, "8u05": {8, 5}, "8.05": {8, 5}, "16h": {16, 0}, "1542": {15, 42},
		"25:00": {-1, -1}, "half vier": {-1, -1}, "": {-1, -1}, "12:60": {-1, -1}} {
		hour, minute, ok := words.ParseClock(typed)
		if !ok {
			hour, minute = -1, -1
		}
		if hour != want[0] || minute != want[1] {
			t.Errorf("%q is %d:%d, want %v", typed, hour, minute, want)
		}
	}
}

// A day stands in a column, and the first one of a month is said as people say it.
func TestDaysAreSaid(t *testing.T) {
	first := time.Date(2026, 3, 1, 9, 30, 0, 0, time.UTC)
	for lang, want := range map[string]string{"nl": "zo 1 maart", "en": "Sun 1 March", "fr": "di 1er mars"} {
		if got := words.CatalogFor(lang).Dates.Day(first, now); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	for _, lang := range words.Languages() {
		for day := now; day.After(now.AddDate(-2, 0, 0)); day = day.AddDate(0, 0, -1) {
			if got := words.CatalogFor(lang).Dates.Column(day, now); utf8.RuneCountInString(got) >= words.ColumnWidth {
				t.Fatalf("%s: %q has no gap behind it", lang, got)
			}
		}
	}
}
