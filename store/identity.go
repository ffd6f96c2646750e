package store

import "koffiemoment/journal/exchange"

// identity is a pair of keys: what is sealed for the recipient is opened with the secret. Both kinds of file have one,
// made when it is first needed and never again: whoever got the public half uses it for years. If the file is lost,
// what was sealed for it stays shut for good, and no second pair helps.
type identity struct {
	Secret    string `json:"secret"`
	Recipient string `json:"recipient"`

	Former []string `json:"former,omitempty"` // secrets that were in its place before others were taken back; they open still
}

// identity gives the zero value when no keys were made yet.
func (tx tx) identity() (own identity, err error) {
	_, err = tx.getJSON(metaBucket, keyIdentity, &own)
	return own, err
}

// makeIdentity gives the keys that there are, and makes them when there are none. Asking and making are one
// transaction, so that of two who come first at once both get the same.
func (tx tx) makeIdentity() (identity, error) {
	own, err := tx.identity()
	if err != nil || own.Secret != "" {
		return own, err
	}
	if own.Secret, own.Recipient, err = exchange.NewIdentity(); err != nil {
		return identity{}, err
	}
	return own, tx.putJSON(metaBucket, keyIdentity, own)
}
