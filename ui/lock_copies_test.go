package ui_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/pilot"
)

// TestCopiesThatDidNotFollowAreNamed is for a stick that is not there when the lock changes: what is on it can still be read.
func TestCopiesThatDidNotFollowAreNamed(t *testing.T) {
	path, stick := kept(t), filepath.Join(t.TempDir(), "stick")
	away := stick + " weg"
	key := theKey()
	o := options(path, "nl")
	o.Open = func(*vault.Key) (*store.Journal, error) {
		return store.Open(path, store.Options{Key: key, Copies: store.Copies{Also: []string{stick}}, Now: func() time.Time { return now }})
	}
	must(os.Mkdir(stick, 0o700))
	j, err := o.Open(key)
	must(err)
	_, err = j.Backup(stick, now)
	must(err)
	must(j.Lock(key))
	must(os.Rename(stick, away))
	missed, err := j.FollowLock(nil)
	must(err)
	if len(missed) != 1 {
		t.Fatalf("missed %q", missed)
	}
	must(j.Close())

	p, err := pilot.Start(o)
	must(err)
	p.Says(t, "Nog niet onder je slot: ")
	p.Press("f3")
	p.Hides(t, "Nog niet onder je slot")
	p.Press("o")
	p.Shows(t, "Op slot           ja, 1 kopie nog niet")
	p.Press("esc")
	p.Press(toCopies...)
	p.Says(t, "Nog niet onder je slot: ")
	p.Press("esc", "esc")
	p.Press(toLock...)
	p.Says(t, "Nog niet onder je slot: ")
	if standsIn(away, thought) == 0 {
		t.Fatal("nothing could be read there")
	}
	must(os.Rename(away, stick))
	p.Press("home", "enter")
	p.Hides(t, "Nog niet onder je slot")
	if standsIn(stick, thought) > 0 {
		t.Error("the copy did not follow")
	}
	p.Shell.Close()
}

// TestACopyThatComesBackFollows at the next start, and one that comes while the program is open at its end.
func TestACopyThatComesBackFollows(t *testing.T) {
	for _, when := range []string{"at the start", "at the end"} {
		t.Run(when, func(t *testing.T) {
			path, stick := kept(t), filepath.Join(t.TempDir(), "stick")
			key := theKey()
			o := options(path, "nl")
			o.Open = func(*vault.Key) (*store.Journal, error) {
				return store.Open(path, store.Options{Key: key, Copies: store.Copies{Also: []string{stick}}, Now: func() time.Time { return now }})
			}
			must(os.Mkdir(stick, 0o700))
			j, err := o.Open(key)
			must(err)
			_, err = j.Backup(stick, now)
			must(err)
			must(j.Lock(key))
			must(os.Rename(stick, stick+" weg"))
			_, err = j.FollowLock(nil)
			must(err)
			must(j.Close())
			if when == "at the start" {
				must(os.Rename(stick+" weg", stick))
			}
			p, err := pilot.Start(o)
			must(err)
			if when == "at the start" {
				p.Hides(t, "Nog niet onder je slot")
			} else {
				must(os.Rename(stick+" weg", stick))
			}
			p.Shell.Close()
			if standsIn(stick, thought) > 0 {
				t.Error("the copy did not follow")
			}
		})
	}
}
