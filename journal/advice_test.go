package journal_test

import (
	"testing"

	"koffiemoment/journal"
)

// TestAdviceComesOnceAMoment follows a student through the first moments: a line each, none after the third, and none that was sent away.
func TestAdviceComesOnceAMoment(t *testing.T) {
	for _, c := range []struct {
		finished int
		sentAway journal.Advice
		want     journal.Advice
	}{
		{0, journal.NoAdvice, journal.JustTell},
		{1, journal.NoAdvice, journal.OneInWords},
		{2, journal.NoAdvice, journal.FirstLevel},
		{3, journal.NoAdvice, journal.NoAdvice},
		{25, journal.NoAdvice, journal.NoAdvice},
		{0, journal.JustTell, journal.NoAdvice},
		{1, journal.JustTell, journal.OneInWords},
		{0, journal.FirstLevel, journal.NoAdvice}, // the entries that came after were removed for good
	} {
		if got := journal.AdviceFor(c.finished, c.sentAway); got != c.want {
			t.Errorf("after %d moments, with %d sent away: got %d, want %d", c.finished, c.sentAway, got, c.want)
		}
	}
}
