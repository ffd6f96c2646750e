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
	Place  string               `json:"place,omitempty"`  // where the last encounter took place
}

// Week gives the number of the calendar week (Monday to Sunday) that when lies in, counted from the week of start, which
// is week 1. Weeks before it are 0 and less.
func Week(start, when time.Time) int {
	days := monday(when).Sub(monday(start)).Hours() / 24
	weeks := int(days) / 7
	if days < 0 && int(days)%7 != 0 {
		weeks--
	}
	return weeks + 1
}

// monday gives the Monday of t's week as a date without zone, so that summer time moves no week.
func monday(t time.Time) time.Time {
	back := (int(t.Weekday()) + 6) % 7
	return time.Date(t.Year(), t.Month(), t.Day()-back, 0, 0, 0, 0, time.UTC)
}
