package ui_test

import (
	"crypto/ed25519"
	"path/filepath"
	"sync"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// els is a lecturer's file, and the file for students of it.
func els(t *testing.T, name string) (*store.Reviews, *exchange.LecturerFile, string) {
	t.Helper()
	rs, err := store.OpenReviews(filepath.Join(t.TempDir(), "nalezen.db"), store.Options{})
	must(err)
	t.Cleanup(func() { rs.Close() })
	must(rs.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: name}}))
	card, err := rs.LecturerFile()
	must(err)
	return rs, card, pilot.Put(t.TempDir(), "sleutel-els.koffie", card)
}

// lecturerFile is a file for students, the same each time.
var lecturerFile = sync.OnceValue(func() []byte {
	_, recipient, err := exchange.NewIdentity()
	must(err)
	card := &exchange.LecturerFile{Head: exchange.NewHead(exchange.LecturerKind), Reviewer: exchange.Reviewer{ID: "els", Name: "Els Peeters"}, Recipient: recipient}
	must(exchange.Sign(card, ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))))
	b, err := exchange.Encode(card)
	must(err)
	return b
})

// A student opens the lecturer's file, compares the words, takes the key, hands in sealed for the lecturer by name, and takes the key away
// again; nothing of it happens by enter alone.
func TestAStudentSealsForALecturerByName(t *testing.T) {
	j, _, p := pilot.Lone(t)
	rs, card, path := els(t, "Els Peeters")
	words := exchange.Fingerprint(exchange.SignedBy(card))
	p.Open(path)
	p.Shows(t, "Els Peeters")
	p.Shows(t, words[0]+" "+words[1])
	p.Press("enter")
	p.Shows(t, "Nieuw koffiemoment")
	if all, err := j.Lecturers(); err != nil || len(all) > 0 {
		t.Fatalf("enter alone took the key: %v, %v", all, err)
	}
	p.Open(path)
	p.Press("down", "enter")
	p.Shows(t, "Bij het indienen kun je nu verzegelen voor Els Peeters.")
	p.Press("enter")

	p.Press("i", "ctrl+n", "ctrl+n", "ctrl+n", "up", "up", "right")
	p.Shows(t, "voor Els Peeters")
	p.Press("ctrl+n", "enter")
	p.Paste(filepath.Join(pilot.Outside(j), "verzegeld"))
	p.Press("ctrl+n", "enter")
	p.Shows(t, "Je bestand is gemaakt.")
	secrets, err := rs.Opens()
	must(err)
	key, err := exchange.KeyFrom(secrets...)
	must(err)
	files, err := store.KoffiesIn(filepath.Join(pilot.Outside(j), "verzegeld"))
	must(err)
	opened := 0
	for _, file := range files {
		if doc, err := store.ReadDocument(file, []exchange.Key{key}); err == nil && doc.Sealed {
			opened++
		}
	}
	if opened != 1 {
		t.Errorf("Els opens %d of %v", opened, files)
	}
	p.Press("enter")

	p.Press("o")
	pointAt(t, p, "Stagebegeleiders")
	p.Press("enter")
	p.Shows(t, words[0]+" "+words[1])
	p.Press("x")
	p.Shows(t, "De sleutel van Els Peeters is weg")
	p.Press("u")
	p.Shows(t, words[0]+" "+words[1])
}

// A second key under a known lecturer, or under the name of one, is asked about twice.
func TestASecondKeyUnderALecturersNameIsAskedAbout(t *testing.T) {
	j, _, p := pilot.Lone(t)
	_, card, path := els(t, "Els Peeters")
	p.Open(path)
	p.Press("down", "enter", "enter")
	_, _, forged := els(t, "Els Peeters")
	p.Open(forged)
	p.Shows(t, "je kent al iemand met deze naam")
	p.Press("down", "enter", "enter")
	p.Press("esc")
	if all, err := j.Lecturers(); err != nil || len(all) != 1 || all[0].Recipient() != card.Recipient {
		t.Errorf("got %v, %v", all, err)
	}
}
