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

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

// noted gives the place of a lecturer's file with what was said about three students, and a copy of it.
func noted(t *testing.T) (path string) {
	t.Helper()
	path = filepath.Join(t.TempDir(), "nalezen.db")
	rs, err := store.OpenReviews(path, store.Options{})
	must(err)
	for _, id := range []string{"j-1", "j-2", "j-3"} {
		must(rs.SaveReview(journal.Review{Journal: id, Stage: "stage-1", Student: "Amber", Revision: 1, Closing: "Je vroeg door bij " + id + "."}))
	}
	_, err = rs.Backup("", time.Date(2026, 3, 11, 17, 40, 0, 0, time.Local))
	must(err)
	must(rs.Close())
	return path
}

// reviewing gives a lecturer's program, which has no journal.
func reviewing(t *testing.T, path string) *pilot.Pilot {
	t.Helper()
	p, err := pilot.New(ui.Options{
		ReviewPath: path, Language: "nl", Theme: "none", Default: theRubric, Review: []string{t.TempDir()},
		Reviews: func(key *vault.Key) (*store.Reviews, error) {
			return store.OpenReviews(path, store.Options{Timeout: time.Millisecond, Key: key})
		},
	}, nil)
	must(err)
	t.Cleanup(p.Shell.Close)
	return p
}

// TestALecturersFileIsBackInTwoKeys opens the screen over the queue, which goes on with what came back.
func TestALecturersFileIsBackInTwoKeys(t *testing.T) {
	path := noted(t)
	damage(t, path, "")
	before := contents(path)
	p := reviewing(t, path)
	p.Golden(t, "recovery-reviews")
	p.Press("1")
	p.Golden(t, "recovered-reviews")
	p.Press("enter")
	p.Shows(t, "Nalezen")
	p.Shell.Close()
	rs, err := store.OpenReviews(path, store.Options{})
	must(err)
	defer rs.Close()
	if kept, err := rs.Journals(); err != nil || len(kept) != 3 {
		t.Errorf("kept about %v, %v", kept, err)
	}
	if aside := asideOf(t, path); len(aside) != 1 || !bytes.Equal(before, contents(aside[0])) {
		t.Errorf("beside it lies %v", aside)
	}
}

// TestADamagedLecturersFileIsLeftAsItIs comes back to the queue, which says why there is nothing.
func TestADamagedLecturersFileIsLeftAsItIs(t *testing.T) {
	path := noted(t)
	damage(t, path, "")
	before := contents(path)
	p := reviewing(t, path)
	p.Press("esc")
	p.Says(t, "(nalezen.db) is beschadigd")
	p.Press("R")
	p.Says(t, "is niet helemaal leesbaar")
	if !bytes.Equal(before, contents(path)) {
		t.Error("it changed")
	}
}

// TestCopiesOfALecturersFile are reached from what is kept about the lecturer.
func TestCopiesOfALecturersFile(t *testing.T) {
	path := noted(t)
	p := reviewing(t, path)
	p.Press("o")
	p.Press(pilot.Downs(8)...)
	p.Shows(t, "► Kopieën")
	p.Press("enter")
	p.Golden(t, "copies-reviews")
	p.Press("3")
	p.Says(t, "het is heel.")
	p.Press("5", "j")
	p.Says(t, "Hersteld: wat je over 3 studenten noteerde.")
	p.Press("u")
	p.Says(t, "Alles staat weer zoals daarnet.")
	p.Press("esc", "esc")
	p.Shows(t, "Nalezen")
}

// TestALecturersFileThatIsGoneIsNotMadeAnew offers the copies: a new file would answer with another key, and know none of them.
func TestALecturersFileThatIsGoneIsNotMadeAnew(t *testing.T) {
	path := noted(t)
	must(os.Remove(path))
	p := reviewing(t, path)
	p.Golden(t, "gone-reviews")
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("a file was made: %v", err)
	}
	p.Press("1", "enter")
	p.Shows(t, "Nalezen")
	p.Shell.Close()
	if kept := about(t, path); len(kept) != 3 {
		t.Errorf("kept about %v", kept)
	}
}

// TestALecturerMayBeginAnew has no need of what was noted before.
func TestALecturerMayBeginAnew(t *testing.T) {
	path := noted(t)
	must(os.Remove(path))
	p := reviewing(t, path)
	p.Press("3")
	p.Shows(t, "Nalezen")
	p.Shell.Close()
	if kept := about(t, path); len(kept) != 0 {
		t.Errorf("kept about %v", kept)
	}
}

// TestAnEmptyLecturersFileIsBackInTwoKeys where it was emptied by a synchronisation.
func TestAnEmptyLecturersFileIsBackInTwoKeys(t *testing.T) {
	path := noted(t)
	must(os.WriteFile(path, nil, 0o600))
	p := reviewing(t, path)
	p.Shows(t, "Het bestand met wat je bij het nalezen noteerde, is leeg")
	p.Press("1", "enter")
	p.Shell.Close()
	if kept := about(t, path); len(kept) != 3 {
		t.Errorf("kept about %v", kept)
	}
}

// TestASecondWindowOfALecturer waits for the first, and never touches the file.
func TestASecondWindowOfALecturer(t *testing.T) {
	path := noted(t)
	first, err := store.OpenReviews(path, store.Options{})
	must(err)
	defer first.Close()
	before := contents(path)
	p := reviewing(t, path)
	p.Golden(t, "second-window-reviews")
	p.Press("1")
	p.Shows(t, "Het andere venster is nog open.")
	if !bytes.Equal(before, contents(path)) {
		t.Error("the file of the other window changed")
	}
	must(first.Close())
	p.Press("1")
	p.Shows(t, "Nalezen")
}

// TestALecturersFileThatDoesNotOpenAgain leaves a program that says so, and writes into the file once that is well.
func TestALecturersFileThatDoesNotOpenAgain(t *testing.T) {
	path := noted(t)
	whole := contents(path)
	p := reviewing(t, path)
	p.Press("o")
	p.Press(pilot.Downs(8)...)
	p.Press("enter", "5")
	copies, _, err := store.Backups(path, nil)
	must(err)
	for _, at := range []string{path, copies[0].Path} { // another file in its place, on whatever system
		must(os.Remove(at))
		must(os.WriteFile(at, []byte(strings.Repeat("geen logboek ", 1000)), 0o600))
	}
	p.Press("j")
	p.Lives(t)
	p.Says(t, "Er is niets veranderd.")
	p.Press("1")
	p.Lives(t)
	must(os.WriteFile(path, whole, 0o600))
	p.Press("esc")
	p.Press(slices.Repeat([]string{"up"}, 9)...)
	p.Type("Lien")
	p.Pause()
	p.Shell.Close()
	rs, err := store.OpenReviews(path, store.Options{})
	must(err)
	defer rs.Close()
	if desk, err := rs.Desk(); err != nil || !strings.Contains(desk.Reviewer.Name, "Lien") {
		t.Errorf("the name is %q, %v", desk.Reviewer.Name, err)
	}
}

// about gives the journals that something is kept about.
func about(t *testing.T, path string) []string {
	t.Helper()
	rs, err := store.OpenReviews(path, store.Options{})
	must(err)
	defer rs.Close()
	kept, err := rs.Journals()
	must(err)
	return kept
}
