package journal

import "time"

// To look back (terugkijken) needs some distance. A moment of three weeks ago or more comes by on its own, the oldest first, and the next
// one a week later at the earliest: it is an offer, so nothing waits for it, and nothing counts how often it was taken up.
const (
	lookDays = 21 // that must lie between a moment and the day on which it comes by
	restDays = 7  // in which none comes by after one that was looked back on, or that was sent away
)

// CameBy is the moment that came by last to be looked back on, and the day on which a student did so or sent it away.
type CameBy struct {
	Entry string    `json:"entry,omitempty"`
	On    time.Time `json:"on,omitzero"`
}

// Rests says that none comes by today.
func (c CameBy) Rests(now time.Time) bool { return !c.On.IsZero() && days(now)-days(c.On) < restDays }

// FarEnough says that a moment lies far enough back to be seen with other eyes.
func FarEnough(when, now time.Time) bool { return days(now)-days(when) >= lookDays }

// ComesBy gives the first of some moments that lies far enough back, nil when none does. It is the same one from morning to night.
func ComesBy(moments []Summary, now time.Time) *Summary {
	for i := range moments {
		if FarEnough(moments[i].When, now) {
			return &moments[i]
		}
	}
	return nil
}

// days counts days from 1970 by the clock of where t was.
func days(t time.Time) int64 { return floor(Wall(t), 24*60*60) }
