package ui_test

import (
	"path/filepath"
	"testing"

	bolt "go.etcd.io/bbolt"

	"koffiemoment/store"
)

// A damaged answer stands in the way of nothing else, and opening its file again brings it back.
func TestADamagedAnswer(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	j, err := store.Open(path, store.Options{})
	must(err)
	estimated(j)
	again := write(j, answer("a-1", 1, handIn(j, now), now), store.Sealing{})
	openOn(t, "nl", j).Arrive(again)
	must(j.Close())
	spoilAnswers(t, path)

	j, err = store.Open(path, store.Options{})
	must(err)
	defer j.Close()
	p := openOn(t, "nl", j)
	p.Press("z")
	shows(t, p, "Zelfstandig")
	p.Press("esc", "a")
	shows(t, p, "! Een antwoord is beschadigd en staat hier niet bij.")
	misses(t, p, "Nog geen antwoord")
	p.Arrive(again)
	shows(t, p, "Katrien Maes")
	misses(t, p, "beschadigd")
	must(j.Verify())
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
