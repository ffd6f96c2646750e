package feedback_test

import (
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// A damaged answer stands in the way of nothing that is read. Nothing is written beside it, not even its own file once more: that
// is what a repair is for.
func TestADamagedAnswer(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	j, err := store.Open(path, store.Options{})
	must(err)
	pilot.Estimated(j)
	again := pilot.Write(j, pilot.Answer("a-1", 1, pilot.HandIn(j, now), now), store.Sealing{})
	pilot.OpenOn(t, "nl", j).Open(again)
	must(j.Close())
	spoilAnswers(t, path)

	j, err = store.Open(path, store.Options{})
	must(err)
	defer j.Close()
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z")
	p.Shows(t, "Zelfstandig")
	p.Press("esc", "a")
	p.Shows(t, "! Een antwoord is beschadigd en staat hier niet bij.")
	p.Hides(t, "Nog geen antwoord")
	p.Open(again)
	p.Shows(t, "Katrien Maes")
	p.Shows(t, "beschadigd")
	p.Shows(t, "Er is niets")
}

// spoilAnswers changes the last byte of every answer in a closed journal.
func spoilAnswers(t *testing.T, path string) {
	t.Helper()
	db, err := bolt.Open(path, 0o600, nil)
	must(err)
	defer db.Close()
	must(db.Update(func(tx *bolt.Tx) error {
		b := tx.Bucket([]byte("answers"))
		k, v := b.Cursor().First()
		changed := append([]byte{}, v...)
		changed[len(changed)-1] ^= 4
		return b.Put(k, changed)
	}))
}
