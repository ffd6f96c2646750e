package ui_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// kept gives the place of a journal with entries and two copies of it: one made the day before, at 17:40, and an earlier one.
func kept(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "logboek.db")
	j, err := store.Open(path, store.Options{})
	must(err)
	pilot.Filled(j)
	yesterday := time.Date(2026, 3, 11, 17, 40, 0, 0, time.Local)
	for _, made := range []time.Time{yesterday.AddDate(0, 0, -7), yesterday} {
		_, err = j.Backup("", made)
		must(err)
	}
	must(j.Close())
	return path
}

// started gives the program as it starts on whatever stands at a place.
func started(t *testing.T, path, lang string) *pilot.Pilot {
	t.Helper()
	p, err := pilot.Start(options(path, lang))
	must(err)
	t.Cleanup(p.Shell.Close)
	return p
}

func options(path, lang string) ui.Options {
	return ui.Options{
		Path: path, Language: lang, Theme: "none", Default: theRubric,
		Open: func(key *vault.Key) (*store.Journal, error) {
			return store.Open(path, store.Options{Timeout: time.Millisecond, Key: key})
		},
		Reviews: func(*vault.Key) (*store.Reviews, error) { return nil, store.ErrLocked },
	}
}

func contents(path string) []byte {
	b, err := os.ReadFile(path)
	must(err)
	return b
}

// TestASecondWindowReadsTheLastCopy never touches the file that another window has.
func TestASecondWindowReadsTheLastCopy(t *testing.T) {
	path := kept(t)
	j, err := store.Open(path, store.Options{})
	must(err)
	defer j.Close()
	before := contents(path)
	p := started(t, path, "nl")
	p.Golden(t, "second-window")
	p.Press("2")
	p.Shows(t, "Het andere venster is nog open.")
	p.Press("1")
	p.Shows(t, "koffiemoment · kopie van wo 17:40 · alleen lezen")
	p.Golden(t, "second-window-reads")
	if !bytes.Equal(before, contents(path)) {
		t.Error("the journal of the other window changed")
	}
}

// TestASecondWindowGoesOnWhenTheFirstIsClosed needs no new start.
func TestASecondWindowGoesOnWhenTheFirstIsClosed(t *testing.T) {
	path := kept(t)
	j, err := store.Open(path, store.Options{})
	must(err)
	p := started(t, path, "en")
	p.Shows(t, "already open in another window")
	must(j.Close())
	p.Press("2")
	p.Shows(t, "New coffee moment")
	p.Press("n")
	p.Type("A story")
	p.Press("ctrl+c")
	if drafts := len(p.Shell.Book.Overview.Drafts); drafts == 0 || !p.Quit {
		t.Errorf("%d drafts; quit: %v", drafts, p.Quit)
	}
}

// TestWhoOnlyReadsChangesNothing presses every key on every screen that opens: none opens a field, and the copy stays as it was.
func TestWhoOnlyReadsChangesNothing(t *testing.T) {
	path := kept(t)
	j, err := store.Open(path, store.Options{})
	must(err)
	defer j.Close()
	copies, _, err := store.Backups(path, nil)
	must(err)
	before := contents(copies[0].Path)
	for _, way := range []string{"down", "l", "l enter", "l end enter", "g", "s", "d", "w", "a", "f1", "l p"} {
		t.Run(way, func(t *testing.T) {
			for _, k := range everyKey(t) {
				if strings.ContainsAny(k, "+") && !strings.HasPrefix(k, "ctrl+") || slices.Contains(search, k) {
					continue
				}
				p := started(t, path, "nl")
				p.Press(append(append([]string{"1"}, strings.Fields(way)...), k)...)
				text, _, _ := p.Frame()
				switch v := p.Shell.View(); {
				case p.Crashed:
					t.Errorf("%s ends the program by a fault", k)
				case v.Cursor != nil && v.Cursor.Shape == tea.CursorBar:
					t.Errorf("%s opens a field:\n%s", k, text)
				case p.Shell.Outcome().Draft:
					t.Errorf("%s leaves something to be saved", k)
				}
			}
		})
	}
	if !bytes.Equal(before, contents(copies[0].Path)) {
		t.Error("the copy changed")
	}
}

// search are the keys that look for something: what is typed then is kept nowhere.
var search = []string{"/", "ctrl+f", "p", "f"}

// damage changes a file as a disk may: one letter of an entry, or both of the pages that say where everything is.
func damage(t *testing.T, path, letters string) {
	t.Helper()
	b := contents(path)
	if letters == "" {
		for _, page := range []int{0, 4096} {
			for i := range 64 {
				b[page+16+i] ^= 0xff
			}
		}
	}
	for at := bytes.Index(b, []byte(letters)); letters != "" && at >= 0; at = bytes.Index(b, []byte(letters)) {
		b[at] ^= 1
	}
	must(os.WriteFile(path, b, 0o600))
}

// entriesIn counts what a journal holds now.
func entriesIn(t *testing.T, path string) int {
	t.Helper()
	j, err := store.Open(path, store.Options{})
	must(err)
	defer j.Close()
	must(j.Verify())
	overview, err := j.Overview(0)
	must(err)
	return overview.Entries
}

// asideOf gives what lies beside a journal because it was put aside.
func asideOf(t *testing.T, path string) []string {
	t.Helper()
	all, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*.oud-*"))
	must(err)
	return all
}

// TestADamagedJournalIsBackInTwoKeys takes the copy of yesterday back with what came after it, and leaves the damaged file beside it.
func TestADamagedJournalIsBackInTwoKeys(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			path := kept(t)
			damage(t, path, "")
			before := contents(path)
			p := started(t, path, lang)
			p.Golden(t, "recovery-"+lang)
			p.Resize(40, 12)
			p.Golden(t, "recovery-narrow-"+lang)
			p.Resize(80, 24)
			if !bytes.Equal(before, contents(path)) {
				t.Error("looking changed it")
			}
			p.Press("1")
			p.Golden(t, "recovered-"+lang)
			p.Press("enter")
			p.Shows(t, map[string]string{"nl": "Nieuw koffiemoment", "en": "New coffee moment"}[lang])
			p.Shell.Close()
			if n := entriesIn(t, path); n != 3 {
				t.Errorf("%d entries came back", n)
			}
			if aside := asideOf(t, path); len(aside) != 1 || !bytes.Equal(before, contents(aside[0])) {
				t.Errorf("beside it lies %v", aside)
			}
		})
	}
}

// TestWhatCanBeReadIsBroughtTogetherWithoutACopy is for whoever never made one: what is missing is named by its day.
func TestWhatCanBeReadIsBroughtTogetherWithoutACopy(t *testing.T) {
	path := kept(t)
	must(os.RemoveAll(store.BackupsFolder(path)))
	damage(t, path, "Ik had gedacht dat ze haast had.")
	p := started(t, path, "nl")
	p.Golden(t, "recovery-no-copy")
	p.Press("2")
	p.Golden(t, "recovered-no-copy")
	p.Press("enter")
	p.Shows(t, "Nieuw koffiemoment")
	p.Shell.Close()
	if n := entriesIn(t, path); n < 2 {
		t.Errorf("%d entries came back", n)
	}
}

// TestAFileOfWhichNothingIsReadableSaysSo does not promise a part of it.
func TestAFileOfWhichNothingIsReadableSaysSo(t *testing.T) {
	path := kept(t)
	must(os.WriteFile(path, bytes.Repeat([]byte("niets van dit alles"), 4000), 0o600))
	p := started(t, path, "nl")
	p.Says(t, "Je logboek is niet te lezen.")
	p.Hides(t, "Breng samen wat leesbaar is")
}

// TestADamagedJournalCanBeReadAsItIs writes nothing at all.
func TestADamagedJournalCanBeReadAsItIs(t *testing.T) {
	path, elsewhere := kept(t), t.TempDir()
	t.Setenv("TMPDIR", elsewhere)
	damage(t, path, "")
	left := filepath.Join(filepath.Dir(path), ".koffiemoment-lezen-1") // of a program that was ended by force
	must(errors.Join(os.Mkdir(left, 0o700), os.WriteFile(filepath.Join(left, "logboek.db"), contents(path), 0o600)))
	before := contents(path)
	p := started(t, path, "nl")
	p.Press("3")
	p.Shows(t, "koffiemoment · alleen lezen")
	if _, err := os.Stat(left); !errors.Is(err, fs.ErrNotExist) {
		t.Error("what an earlier reading left lies there still")
	}
	if other, err := os.ReadDir(elsewhere); err != nil || len(other) > 0 {
		t.Errorf("text outside the journal's own folder: %v, %v", other, err)
	}
	p.Press("l", "enter", "e")
	p.Shows(t, "Je kunt hier alleen lezen. Er wordt niets veranderd of bewaard.")
	if aside := asideOf(t, path); len(aside) != 0 || !bytes.Equal(before, contents(path)) {
		t.Errorf("something was written: %v", aside)
	}
}

// TestDamageThatIsFoundLaterLosesNoWord comes over a walk, which goes on in the journal that came back.
func TestDamageThatIsFoundLaterLosesNoWord(t *testing.T) {
	path := kept(t)
	damage(t, path, "oma thuis altijd zingt")
	o := options(path, "nl")
	o.Start = "new"
	p, err := pilot.Start(o)
	must(err)
	p.Shows(t, "Je logboek is niet helemaal leesbaar.")
	p.Type("wat getypt wordt, kiest niets")
	p.Press("1", "enter")
	p.Shows(t, "Wat zag of hoorde ik?")
	p.Type("Een nieuw verhaal.")
	p.Press("ctrl+c")
	if p.Shell.Close(); !p.Quit || p.Shell.Outcome().Rescue != "" {
		t.Errorf("it ended with %+v", p.Shell.Outcome())
	}
	j, err := store.Open(path, store.Options{})
	must(err)
	defer j.Close()
	overview, err := j.Overview(0)
	must(err)
	if overview.Entries != 3 || len(overview.Drafts) != 2 || overview.Drafts[0].Entry.Story != "Een nieuw verhaal." {
		t.Errorf("%d entries, %d drafts", overview.Entries, len(overview.Drafts))
	}
}

// TestAJournalThatIsGoneOrEmptyIsTakenFromACopy begins no new one under somebody who had one.
func TestAJournalThatIsGoneOrEmptyIsTakenFromACopy(t *testing.T) {
	for name, lose := range map[string]func(string) error{"gone": os.Remove, "empty": func(path string) error { return os.Truncate(path, 0) }} {
		t.Run(name, func(t *testing.T) {
			path := kept(t)
			must(lose(path))
			p := started(t, path, "nl")
			p.Golden(t, "recovery-"+name)
			p.Press("1", "enter")
			p.Shell.Close()
			if n := entriesIn(t, path); n != 3 {
				t.Errorf("%d entries came back", n)
			}
		})
	}
}

// TestWithoutACopyNothingIsOfferedForAnEmptyFile keeps the refusals that there were.
func TestWithoutACopyNothingIsOfferedForAnEmptyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "logboek.db")
	must(os.WriteFile(path, nil, 0o600))
	if _, err := pilot.Start(options(path, "nl")); !errors.Is(err, store.ErrEmptyFile) {
		t.Errorf("got %v", err)
	}
}
