package pilot

import (
	"filippo.io/age"

	"koffiemoment/store/vault"
)

// KeyFor gives a key that a passphrase opens, at once rather than in a second.
func KeyFor(passphrase string) *vault.Key {
	wrap, err := age.NewScryptRecipient(passphrase)
	must(err)
	wrap.SetWorkFactor(1)
	key, err := vault.NewFor(wrap)
	must(err)
	return key
}
