package journal

import (
	"strings"
	"time"
)

// Plan is an if-then intention: "Als …, dan …".
type Plan struct {
	If   string `json:"if"`
	Then string `json:"then"`
}

// Empty says that nothing was planned.
func (p *Plan) Empty() bool {
	return p == nil || strings.TrimSpace(p.If) == "" && strings.TrimSpace(p.Then) == ""
}

// Half says that one half of the plan was written and the other was not, and whether it is the first that is missing.
func (p *Plan) Half() (half, first bool) {
	if p.Empty() {
		return false, false
	}
	first = strings.TrimSpace(p.If) == ""
	return first || strings.TrimSpace(p.Then) == "", first
}

// Outcome is how an intention went at a later encounter.
type Outcome string

// The four outcomes. An intention stays open until it was done or let go.
const (
	Worked       Outcome = "werkte"
	WentOther    Outcome = "anders"
	NoChanceYet  Outcome = "nog-niet"
	LetGo        Outcome = "losgelaten"
	NoOutcomeYet Outcome = ""
)

// Outcomes gives the four outcomes in the order in which they are asked.
func Outcomes() []Outcome { return []Outcome{Worked, WentOther, NoChanceYet, LetGo} }

// Return is what an entry says about an intention made in an earlier one.
type Return struct {
	Intention string  `json:"intention"` // id of the entry in which it was made
	Outcome   Outcome `json:"outcome"`
	Said      string  `json:"said,omitempty"` // how it went, in the student's words
}

// Intention is a plan with what came of it. Its id is the id of the entry in which it was made.
type Intention struct {
	ID      string    `json:"id"`
	Plan    Plan      `json:"plan"`
	Made    time.Time `json:"made"`
	Returns []CameIn  `json:"returns,omitempty"` // in order of the entries that report on it
	Gone    bool      `json:"gone,omitempty"`    // the entry it was made in lies in the bin
}

// CameIn is one report on an intention and the entry that holds it; Entry is empty when it was let go from a list.
type CameIn struct {
	Entry   string    `json:"entry,omitempty"`
	Outcome Outcome   `json:"outcome"`
	At      time.Time `json:"at"`
}

// Outcome gives the last report, NoOutcomeYet when there is none.
func (i *Intention) Outcome() Outcome {
	if len(i.Returns) == 0 {
		return NoOutcomeYet
	}
	return i.Returns[len(i.Returns)-1].Outcome
}

// Open says whether the intention should be shown at the next encounter.
func (i *Intention) Open() bool {
	if i.Gone {
		return false
	}
	out := i.Outcome()
	return out == NoOutcomeYet || out == NoChanceYet
}

// LetGoAlone says that an intention was let go from a list, and not by what an entry says: that can be taken back there.
func (i *Intention) LetGoAlone() bool {
	n := len(i.Returns)
	return n > 0 && i.Returns[n-1].Entry == "" && i.Outcome() == LetGo
}

// Report adds what an entry says; an earlier report of the same entry gives way. An empty outcome only takes that away.
func (i *Intention) Report(entry string, out Outcome, at time.Time) {
	kept := i.Returns[:0:0]
	for _, c := range i.Returns {
		if c.Entry != entry {
			kept = append(kept, c)
		}
	}
	if out != NoOutcomeYet {
		kept = append(kept, CameIn{Entry: entry, Outcome: out, At: at})
	}
	i.Returns = kept
}
