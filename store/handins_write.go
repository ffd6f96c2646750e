package store

import (
	"errors"
	"fmt"
	"time"

	"koffiemoment/journal/exchange"
)

// HandIn makes a hand-in of what was chosen and collected, writes it to a new file in folder, and remembers it, which
// marks its estimates as handed in. The file is named as in HandInName. Chosen needs neither ids, number, seal nor key: they are given here. When writing
// fails nothing is remembered and the number stays unused; when remembering fails, the file is taken away again. It
// returns the errors of exchange.NewHandIn, WriteKoffie and RememberHandIn, and ErrStale when an entry or estimate is
// not kept any more as it was collected: what became private stays, and what is locked says what the file says.
func (j *Journal) HandIn(chosen exchange.Choice, from exchange.Source, seal Sealing, folder string) (h HandedIn, err error) {
	// In this order whatever stops it does no harm: a number too few, or a file too few. Remembering first would lock
	// an estimate that never left.
	recipient := ""
	if chosen.ID, recipient, chosen.Number, err = j.BeginHandIn(); err != nil {
		return h, err
	}
	if chosen.Journal, chosen.Seal = j.ID(), seal.By; seal.By == exchange.ByKey {
		chosen.Recipient = recipient
	}
	doc, err := exchange.NewHandIn(chosen, from)
	if err != nil {
		return h, fmt.Errorf("make hand-in: %w", err)
	}
	if err := j.sign(doc); err != nil {
		return h, err
	}
	h = remembered(doc, chosen.Made)
	h.File, err = WriteKoffie(folder, j.fileName(&chosen, seal), seal.write(doc))
	if err != nil {
		return HandedIn{}, err
	}
	if err := j.rememberHandIn(&h, &from); err != nil {
		return HandedIn{}, errors.Join(err, remove(h.File))
	}
	return h, nil
}

func (j *Journal) sign(doc *exchange.HandIn) error {
	key, err := j.file.signs()
	if err == nil {
		err = exchange.Sign(doc, key)
	}
	if err != nil {
		return fmt.Errorf("sign hand-in: %w", err)
	}
	return nil
}

// remembered gives what the journal keeps of a hand-in.
func remembered(doc *exchange.HandIn, made time.Time) HandedIn {
	h := HandedIn{ID: doc.ID, Number: doc.Number, Made: made, Stage: doc.Stage, By: doc.Chosen.By, Seal: doc.Seal}
	for _, entry := range doc.Entries {
		h.Entries = append(h.Entries, HandedEntry{entry.ID, entry.Revision, entry.Hash})
	}
	for _, est := range doc.Estimates {
		h.Estimates = append(h.Estimates, HandedEstimate{est.Stage, est.Version})
	}
	return h
}
