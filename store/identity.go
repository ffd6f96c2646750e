package store

import "koffiemoment/journal/exchange"

// identity is a pair of keys: what is sealed for the recipient is opened with the secret.
type identity struct {
	Secret    string `json:"secret"`
	Recipient string `json:"recipient"`
}

// identity gives the zero value when no keys were made yet.
func (tx tx) identity() (i identity, err error) {
	_, err = tx.getJSON(metaBucket, keyIdentity, &i)
	return i, err
}

// makeIdentity gives the keys that there are, and makes them when there are none.
func (tx tx) makeIdentity() (identity, error) {
	i, err := tx.identity()
	if err != nil || i.Secret != "" {
		return i, err
	}
	if i.Secret, i.Recipient, err = exchange.NewIdentity(); err != nil {
		return identity{}, err
	}
	return i, tx.putJSON(metaBucket, keyIdentity, i)
}
