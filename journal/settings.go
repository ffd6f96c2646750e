package journal

import (
	"time"
)

// Settings are what the student told the journal about themselves. They live in the journal, not beside it.
type Settings struct {
	Name   string               `json:"name,omitempty"`   // shown on a hand-in
	Stage  string               `json:"stage,omitempty"`  // the stage that new entries belong to
	Starts map[string]time.Time `json:"starts,omitempty"` // start date per stage; absent means the first entry's week
	Focus  []string             `json:"focus,omitempty"`  // criteria that the normal depth asks first
	Depth  Depth                `json:"depth,omitempty"`  // the depth chosen last
	School string               `json:"school,omitempty"` // the school's card in use, by its id; absent means the one that came, or ours

	SentAway Advice `json:"sentAway,omitempty"` // the advice that was sent away last
	CameBy   CameBy `json:"cameBy,omitzero"`    // the moment that came by last to be looked back on

	Idle int `json:"idle,omitempty"` // minutes without a key after which a locked journal is hidden; 0 never hides it
}

// MaxIdle is the most that Idle may be: a day.
const MaxIdle = 24 * 60

// Week gives the number of the calendar week (Monday to Sunday) that when lies in, counted from the week of start, which
// is week 1. Weeks before it are 0 and less.
func Week(start, when time.Time) int { return mondays(when) - mondays(start) + 1 }

// mondays counts the Mondays from 1970 to the date of t in its own zone, so that summer time moves no week.
func mondays(t time.Time) int {
	const day, sinceMonday = 24 * 60 * 60, 3 // 1970 began on a Thursday
	return int(floor(floor(Wall(t), day)+sinceMonday, 7))
}

// Wall gives the seconds from 1970 to what the clock showed where t was, as if that were Greenwich. An encounter is shown
// by that clock wherever the journal is opened, and so it is by that clock that it belongs to a day: on a journey, or on
// the other side of summer time, midnight here is not the midnight that one reads.
func Wall(t time.Time) int64 {
	_, east := t.Zone()
	return t.Unix() + int64(east)
}

// Within says whether t lies from one time on and before another, each as its own clock showed it. A zero time leaves
// that side open.
func Within(t, from, until time.Time) bool {
	return (from.IsZero() || Wall(from) <= Wall(t)) && (until.IsZero() || Wall(t) < Wall(until))
}

// floor divides downwards, also below 0.
func floor(a, b int64) int64 {
	if a < 0 {
		return (a+1)/b - 1
	}
	return a / b
}
