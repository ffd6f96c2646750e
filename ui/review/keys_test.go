package review_test

import (
	"path/filepath"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// ownKeys opens a program at “Jouw gegevens”, with the cursor on a row, of a lecturer with a name.
func ownKeys(t *testing.T, name, outbox string, row int) (*atDesk, *pilot.Pilot) {
	t.Helper()
	d := newDesk(t, sealedClass)
	rs, err := d.store()
	must(err)
	must(rs.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: name}}))
	must(rs.Close())
	o := d.options(d.folder)
	o.Outbox = outbox
	p, err := pilot.New(o, nil)
	must(err)
	d.program = p
	t.Cleanup(p.Shell.Desk.Close)
	p.Press("o")
	p.Press(pilot.Downs(row)...)
	return d, p
}

const publicRow, keepRow, takeRow = 5, 6, 7

// The file for students is written only once it says whose key it is, and says what losing the keys means.
func TestThePublicKeyIsSavedForStudents(t *testing.T) {
	out := t.TempDir()
	_, p := ownKeys(t, "", out, 0)
	p.Says(t, "dan blijft voorgoed dicht wat studenten voor jou verzegelden")
	p.Press(pilot.Downs(publicRow)...)
	p.Press("enter")
	p.Shows(t, "Geef eerst je naam")

	_, p = ownKeys(t, "Els Peeters", out, publicRow)
	p.Press("enter")
	p.Says(t, "Je publieke sleutel staat in")
	doc, err := store.ReadKoffie(filepath.Join(out, "sleutel-els-peeters.koffie"), nil)
	if card, is := doc.(*exchange.LecturerFile); err != nil || !is || card.Reviewer.Name != "Els Peeters" || exchange.SignedBy(card) == "" {
		t.Errorf("got %+v, %v", doc, err)
	}
}

// Keys are kept on one computer and taken back on another, where they open what was sealed for them; the keys that were there come back with u.
func TestKeysGoToAnotherComputer(t *testing.T) {
	out := t.TempDir()
	d, p := ownKeys(t, "Els Peeters", out, keepRow)
	p.Press("enter", "down")
	p.Type("warme melk")
	p.Press("down")
	p.Type("koude melk")
	p.Press("down", "down", "enter")
	p.Shows(t, "De twee zinnen zijn niet gelijk")
	p.Press("ctrl+u")
	for range "koude melk" {
		p.Press("backspace")
	}
	p.Type("warme melk")
	p.Press("down", "down", "enter")
	p.Shows(t, "Je sleutels staan in")
	card := handedOut(d)

	d, _ = ownKeys(t, "Els op school", out, takeRow)
	before := handedOut(d)
	p = reopened(t, d, out)
	p.Press("o")
	p.Press(pilot.Downs(takeRow)...)
	p.Press("enter")
	p.Paste(filepath.Join(out, "mijn-sleutels-2026-03-12.koffie"))
	p.Type("koude melk")
	p.Press("enter")
	p.Shows(t, "Met deze wachtwoordzin gaat het niet open.")
	p.Type("warme melk")
	p.Press("enter")
	p.Shows(t, "In dit bestand zitten de sleutels van Els Peeters.")
	p.Press("enter") // the harmless row
	if got := handedOut(d); got != before {
		t.Errorf("enter alone took keys: %v", got)
	}
	p = reopened(t, d, out)
	p.Press("o")
	p.Press(pilot.Downs(takeRow)...)
	p.Press("enter")
	p.Paste(filepath.Join(out, "mijn-sleutels-2026-03-12.koffie"))
	p.Type("warme melk")
	p.Press("enter", "down", "enter")
	p.Shows(t, "in de plaats van de jouwe")
	p.Press("down", "enter")
	p.Shows(t, "De sleutels van Els Peeters staan nu hier.")
	p.Press("u")
	p.Shows(t, "De sleutels van Els op school staan nu hier.")
	p.Press("u")
	p.Shows(t, "De sleutels van Els Peeters staan nu hier.")
	if got := handedOut(d); got != card {
		t.Errorf("got %v, want %v", got, card)
	}
	p = reopened(t, d, out)
	p.Shows(t, "Amber")
}

// handedOut gives whose key students would get, from the lecturer's file of a program that is then closed.
func handedOut(d *atDesk) (got [3]string) {
	d.close()
	rs, err := d.store()
	must(err)
	defer rs.Close()
	card, err := rs.LecturerFile()
	must(err)
	return [3]string{card.Reviewer.ID, card.Recipient, exchange.SignedBy(card)}
}

func reopened(t *testing.T, d *atDesk, outbox string) *pilot.Pilot {
	t.Helper()
	d.close()
	o := d.options(d.folder)
	o.Outbox = outbox
	p, err := pilot.New(o, nil)
	must(err)
	d.program = p
	t.Cleanup(p.Shell.Desk.Close)
	return p
}
