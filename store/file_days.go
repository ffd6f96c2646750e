package store

import (
	"time"

	"koffiemoment/journal"
)

// BinDays is how many days what was thrown away can be put back.
const BinDays = 30

// longestAway is how many days at most go by for the bin between two starts, whatever the clock says.
const longestAway = 10

// binDays counts the days that went by as far as the file saw them. What lies in a bin goes by this count and not by a
// date: a laptop whose battery was empty, or whose clock was set a year ahead for an hour, would else take away for good
// what was thrown away yesterday.
//
// A step of the clock counts for ten days at most, so that three starts at least lie between the bin and the end. One that
// was longer counts only when the clock goes on from there on a later day; set back before that, it never was. And one
// back counts for nothing, so that a clock which was set right again keeps nothing for ever.
type binDays struct {
	Count int `json:"count"`
	Leap  int `json:"leap,omitempty"` // days of a long step that no later day has borne out yet
	Seen  int `json:"seen"`           // the last day that was counted, from 1970, as the clock showed it
}

// at gives the count on the day of now.
func (d binDays) at(now time.Time) binDays {
	today := max(1, int(journal.Wall(now)/(24*60*60))) // 0 is no day yet
	switch went := today - d.Seen; {
	case d.Seen == 0:
		return binDays{Seen: today}
	case went < 0:
		return binDays{d.Count, 0, today}
	case went > longestAway:
		return binDays{d.Count + d.Leap, longestAway, today}
	case went > 0:
		return binDays{d.Count + d.Leap + went, 0, today}
	}
	return d
}

// since is what is noted of something that goes to the bin now. A leap counts as gone by: should it not have been one, then
// what was thrown away meanwhile stays longer.
func (d binDays) since() int { return d.Count + d.Leap }

// left says how many days something stays that went to the bin at that count. What has none counts from the first day.
func (d binDays) left(since int) int { return min(BinDays, max(0, BinDays-d.Count+since)) }

// binDays are zero until something is thrown away.
func (tx tx) binDays() (days binDays, err error) {
	_, err = tx.getJSON(metaBucket, keyBinDays, &days)
	return days, err
}

// binnedAt counts on and gives what is noted of what goes to the bin now.
func (tx tx) binnedAt(now time.Time) (since int, err error) {
	days, err := tx.binDays()
	if err != nil || now.IsZero() { // a copy in which something is forgotten has no day
		return days.since(), err
	}
	if counted := days.at(now); counted != days {
		days, err = counted, tx.putJSON(metaBucket, keyBinDays, counted)
	}
	return days.since(), err
}

// countDays counts the days on at a start. Where nothing lies in the bin, or the day is the one of the last start, it writes
// nothing.
func (f *file) countDays(now time.Time, holds func(tx) (bool, error)) error {
	due := false
	err := f.view(func(tx tx) error {
		held, err := holds(tx)
		if err != nil || !held {
			return err
		}
		days, err := tx.binDays()
		due = days.at(now) != days
		return err
	})
	if err != nil || !due {
		return err
	}
	return f.update(func(tx tx) error {
		_, err := tx.binnedAt(now)
		return err
	})
}
