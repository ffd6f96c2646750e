package reports

import (
	"errors"
	"slices"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// byNow is what the journal tells of a hand-in since it was made.
type byNow struct {
	hidden map[string]bool      // entries that are private, or not in the journal any more, by id
	plans  map[string]cameByNow // by the id of the entry that an intention was made in
}

// cameByNow is whether an intention is open, and what came of it last; nothing where that stays at home.
type cameByNow struct {
	open bool
	last journal.CameIn
}

// hush takes the words out of a hand-in that were told of entries which are private by now, or not in the journal any more. That they were handed
// in counts as it did. It gives what the journal tells besides.
func hush(j *store.Journal, doc *exchange.HandIn) (*byNow, error) {
	now := &byNow{hidden: map[string]bool{}, plans: map[string]cameByNow{}}
	travelled := map[string]bool{}
	for i := range doc.Entries {
		told := &doc.Entries[i]
		travelled[told.ID] = true
		_, shown, err := shownEntry(j, told.ID)
		if err != nil {
			return nil, err
		}
		if !shown {
			now.hidden[told.ID] = true
			told.Why, told.Said.LookHere, told.Said.Story, told.Said.OutcomeSaid, told.Said.Intention = "", false, "", "", nil
		}
	}
	return now, now.read(j, doc, travelled)
}

// shownEntry gives an entry, and says whether it is there and not private.
func shownEntry(j *store.Journal, id string) (journal.Entry, bool, error) {
	e, err := j.Entry(id)
	if errors.Is(err, store.ErrNotFound) {
		return e, false, nil
	}
	return e, err == nil && !e.Private, err
}

// read takes what came of the intentions in a hand-in. An entry that was there when the student picked others stays at home; one that fell outside
// the days of it, or was written later, had no chance to travel.
func (now *byNow) read(j *store.Journal, doc *exchange.HandIn, travelled map[string]bool) error {
	intentions, err := j.Intentions()
	if err != nil {
		return err
	}
	handIns, err := j.HandIns()
	if err != nil {
		return err
	}
	at := slices.IndexFunc(handIns, func(h store.HandedIn) bool { return h.ID == doc.ID })
	goes := func(id string) (bool, error) {
		if id == "" || travelled[id] {
			return !now.hidden[id], nil
		}
		e, shown, err := shownEntry(j, id)
		picked := doc.Chosen.By == exchange.ByHand && (at < 0 || !e.Finished.After(handIns[at].Made))
		return shown && !picked, err
	}
	for i := range intentions {
		one := &intentions[i]
		if !travelled[one.ID] {
			continue
		}
		came := cameByNow{open: one.Open()}
		if n := len(one.Returns); n > 0 {
			came.last = one.Returns[n-1]
			told, err := goes(came.last.Entry)
			if err != nil {
				return err
			}
			if !told {
				came = cameByNow{}
			}
		}
		now.plans[one.ID] = came
	}
	return nil
}
