package ui_test

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
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
		Open:    func() (*store.Journal, error) { return store.Open(path, store.Options{Timeout: time.Millisecond}) },
		Reviews: func() (*store.Reviews, error) { return nil, store.ErrLocked },
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
	copies, _, err := store.Backups(path)
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
