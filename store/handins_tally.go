package store

import (
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
)

// Tally is what was chosen out of a Choice, beside what was handed in before. It is for a screen, where a student
// changes what is chosen; a command, which is told once, goes by Collect.
type Tally struct {
	Listed  []*Summary // those that the way of choosing is about
	Chosen  []*Summary // those that travel
	Stay    int        // listed, and left here by hand
	Private int        // within what is chosen from, and never handed in

	Plans, Aliases, Replies int // that travel along

	Fresh, Edited, Absent int // beside the last hand-in: not in it, changed since, and no longer chosen
}

// Tally counts what set chooses. It runs at every key of a student who ticks entries, so it looks at summaries only,
// and has to come to what Collect comes to later. Picked and stay hold the entries that were ticked and unticked by
// hand; set has such lists too, but as they were kept last.
//
// The lists get room for every row: they are nearly as long, and the last hand-in is counted down from its whole.
func (choice *Choice) Tally(set *HandingIn, picked, stay map[string]bool) Tally {
	n := len(choice.Rows)
	tally := Tally{Listed: make([]*Summary, 0, n), Chosen: make([]*Summary, 0, n), Absent: len(choice.Handed)}
	replies, aliases := choice.repliesTo(), map[string]bool{}
	for _, s := range choice.Rows {
		if !within(set, s) {
			continue
		}
		tally.Listed = append(tally.Listed, s)
		switch {
		case set.By == exchange.ByHand && !picked[s.ID]:
			continue
		case set.By != exchange.ByHand && stay[s.ID]:
			tally.Stay++
			continue
		}
		tally.Chosen = append(tally.Chosen, s)
		tally.Replies += replies[s.ID]
		if s.Plan {
			tally.Plans++
		}
		aliases[s.Alias] = true
		choice.since(&tally, s.ID)
	}
	tally.Replies += replies[""] // as Collect has it: what is about no entry comes along
	tally.Aliases = families(aliases)
	for _, s := range choice.Private {
		if within(set, s) {
			tally.Private++
		}
	}
	return tally
}

// repliesTo counts the replies about each entry, and those about none under the empty id.
func (choice *Choice) repliesTo() map[string]int {
	replies := map[string]int{}
	for _, reply := range choice.Replies {
		replies[reply.Entry]++
	}
	return replies
}

// families counts one family, however its alias was typed.
func families(aliases map[string]bool) int {
	folded := map[string]bool{}
	for alias := range aliases {
		if alias != "" {
			folded[journal.Fold(alias)] = true
		}
	}
	return len(folded)
}

// since counts what is new and changed beside the last hand-in, and takes the rest of that for gone. What was handed in
// and lies outside the chosen days counts as gone: the new file takes the place of the old one.
func (choice *Choice) since(tally *Tally, id string) {
	if !choice.Handed[id] {
		tally.Fresh++
		return
	}
	tally.Absent--
	if choice.Edited[id] {
		tally.Edited++
	}
}

// within says whether an entry lies within what is chosen from. The last day of a range does not belong to it, as in a
// Query: a day that a person chooses is turned into the midnight after it.
func within(set *HandingIn, s *Summary) bool {
	if set.By != exchange.ByRange {
		return true // days that were set before another way was chosen are kept, and mean nothing
	}
	return journal.Within(s.When, set.From, set.Until)
}

// IDs names the entries that travel, newest first. It is never nil, which Collect would take for all of them.
func (tally *Tally) IDs() []string {
	ids := make([]string, len(tally.Chosen))
	for i, s := range tally.Chosen {
		ids[i] = s.ID
	}
	return ids
}

// Period gives the first and last day of a range, as they stand in the hand-in. Where the student set no limit it is
// that of the entries and today, for all until now is what was meant. An entry after today, from a clock that was
// wrong, is within it too.
func (tally *Tally) Period(set *HandingIn, now time.Time) (from, to time.Time) {
	from, to = set.From, set.Until.AddDate(0, 0, -1)
	if set.Until.IsZero() {
		to = now
	}
	for _, s := range tally.Chosen {
		if from.IsZero() || set.From.IsZero() && journal.Wall(s.When) < journal.Wall(from) {
			from = s.When
		}
		if set.Until.IsZero() && journal.Wall(s.When) > journal.Wall(to) {
			to = s.When
		}
	}
	return from, to
}
