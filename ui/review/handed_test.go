package review_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// spoil puts something else into a file that looks as it did, so that nobody gets through it who reads it again.
func spoil(path string) {
	info, err := os.Stat(path)
	must(err)
	must(os.WriteFile(path, bytes.Repeat([]byte{'x'}, int(info.Size())), 0o600))
	must(os.Chtimes(path, info.ModTime(), info.ModTime()))
}

// named starts the program as the command line does on which a file is named; something may happen to the file between the two.
func (d *atDesk) named(path string, between func(path string)) *pilot.Pilot {
	d.t.Helper()
	o := d.options()
	o.File, o.Reviewed = path, true
	var err error
	if o.Came, err = store.ReadDocument(path, nil); err != nil && !exchange.IsRefusal(err, exchange.Sealed) {
		d.t.Fatal(err)
	}
	if between != nil {
		between(path)
	}
	d.close()
	d.program, err = pilot.New(o, nil)
	must(err)
	d.t.Cleanup(d.program.Shell.Desk.Close)
	return d.program
}

// ownKey is the lecturer's public key.
func (d *atDesk) ownKey() (key string) {
	d.keep(func(s *store.Reviews) {
		var err error
		_, key, err = s.Identity()
		must(err)
	})
	return key
}

// opensZoe goes on from the queue to the student and an entry.
func opensZoe(t *testing.T, p *pilot.Pilot) {
	t.Helper()
	p.Shows(t, "► Zoë")
	p.Press("enter")
	p.Shows(t, "Nalezen ── Zoë")
	p.Press("tab", "enter")
	p.Shows(t, "Moment 1")
}

// From the command line to the open student a file is read once, and a seal is opened once: a passphrase takes a second each time.
func TestAFileThatIsNamedIsReadOnce(t *testing.T) {
	zoe := pupil{name: "Zoë", journal: "j-zoe", number: 1, entries: 1}
	t.Run("a plain one, by the command", func(t *testing.T) {
		d := newDesk(t, nil)
		opensZoe(t, d.named(pilot.Put(d.folder, "zoe.koffie", handInOf(zoe)), spoil))
	})
	t.Run("one sealed for the lecturer, by the program", func(t *testing.T) {
		d := newDesk(t, nil)
		sealed := zoe
		sealed.seal, sealed.recipient = exchange.ByKey, d.ownKey()
		lock, err := exchange.LockFor(sealed.recipient)
		must(err)
		path := pilot.Put(d.folder, "zoe.koffie", handInOf(sealed), lock)
		p := d.named(path, nil)
		spoil(path)
		opensZoe(t, p)
	})
	t.Run("one sealed with a passphrase, once that is told", func(t *testing.T) {
		d := newDesk(t, sealedClass)
		d.name("An")
		path := filepath.Join(d.folder, "zegel.koffie")
		p := d.named(path, nil)
		p.Type(passphrase)
		p.Press("enter")
		spoil(path)
		opensZoe(t, p)
		p.Press("esc", "esc", "a", "down", "enter")
		p.Hides(t, "Wachtwoordzin") // it is known for the answer, too
	})
}

// What changed after it was read is read again, wherever on the way that was; and so is what was opened once, since nothing is kept of it.
func TestAFileThatIsNamedIsReadAgainOnceItChanged(t *testing.T) {
	number := 1
	newer := func(path string) {
		number++
		pilot.Put(filepath.Dir(path), filepath.Base(path), handInOf(pupil{name: "Zoë", journal: "j-zoe", number: number, entries: number}))
	}
	d := newDesk(t, sealedClass)
	path := filepath.Join(d.folder, "amber.koffie")
	newer(path)
	p := d.named(path, newer)
	p.Shows(t, "logboek nr. 3")
	newer(path)
	opensZoe(t, p)
	p.Press("esc", "esc")
	p.Shows(t, "logboek nr. 4")
	spoil(path)
	p.Press("enter")
	p.Shows(t, "geen .koffie-bestand")

	newer(path)
	p = d.named(path, nil)
	pilot.Put(d.folder, "amber.koffie", handInOf(pupil{name: "Zoë", journal: "j-other", number: 9, entries: 1}))
	p.Press("enter")
	p.Shows(t, "Er staat nu iets anders in dit bestand")
}
