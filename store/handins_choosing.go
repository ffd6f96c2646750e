package store

import (
	"maps"
	"slices"
	"time"

	"koffiemoment/journal/exchange"
)

// HandingIn is what a student chose so far for the next hand-in, so that leaving the choice loses nothing of it.
type HandingIn struct {
	By     exchange.Choosing `json:"by,omitempty"`    // empty when nothing was chosen yet
	Stage  string            `json:"stage,omitempty"` // empty for the whole study
	From   time.Time         `json:"from,omitzero"`
	Until  time.Time         `json:"until,omitzero"` // does not belong to the period, as in a Query
	Dates  exchange.Dates    `json:"dates,omitempty"`
	Picked []string          `json:"picked,omitempty"` // entries chosen by hand
	Stay   []string          `json:"stay,omitempty"`   // entries left here though they would be chosen
	Why    map[string]string `json:"why,omitempty"`    // by entry
	Folder string            `json:"folder,omitempty"` // where the file goes, empty for the usual place
	Seal   exchange.SealedBy `json:"seal,omitempty"`
	Key    string            `json:"key,omitempty"` // the lecturer's public one
}

// Clone gives a copy of h that shares nothing with it.
func (h *HandingIn) Clone() HandingIn {
	c := *h
	c.Picked, c.Stay, c.Why = slices.Clone(h.Picked), slices.Clone(h.Stay), maps.Clone(h.Why)
	return c
}

// HandingIn gives what was chosen so far; the zero value when nothing was.
func (j *Journal) HandingIn() (HandingIn, error) {
	return read(j.file, "read choice for hand-in", func(tx tx) (HandingIn, error) {
		h, _, err := tx.handingIn()
		return h, err
	})
}

// SaveHandingIn replaces what was chosen so far.
func (j *Journal) SaveHandingIn(h HandingIn) error {
	return j.file.change("save choice for hand-in", func(tx tx) error { return tx.putHandingIn(&h) })
}

func (tx tx) handingIn() (h HandingIn, found bool, err error) {
	found, err = tx.getJSON(metaBucket, keyHandingIn, &h)
	return h, found, err
}

func (tx tx) putHandingIn(h *HandingIn) error { return tx.putJSON(metaBucket, keyHandingIn, h) }

// unchoose takes an entry out of what was chosen, with the lines on why.
func (tx tx) unchoose(entry string) error {
	h, found, err := tx.handingIn()
	if !found || err != nil {
		return err
	}
	same := func(id string) bool { return id == entry }
	h.Picked, h.Stay = slices.DeleteFunc(h.Picked, same), slices.DeleteFunc(h.Stay, same)
	delete(h.Why, entry)
	return tx.putHandingIn(&h)
}
