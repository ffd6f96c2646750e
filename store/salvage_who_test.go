package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// Students seal for a lecturer's key and know the lecturer by it. Where it can't be read any more, a copy has it still; and without it none of the
// copies would be this file's.
func TestSalvageFindsInACopyWhoTheLecturerIs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "nalezen.db")
	rs := openReviews(t, path)
	saveReviews(t, rs, review("j-1", "een opmerking"))
	secret, _, err := rs.Identity()
	anchor, failed := rs.AnchorSecret()
	made, failedToo := rs.Backup("", noon)
	saveReviews(t, rs, review("j-2", "een latere opmerking"))
	if err := errors.Join(err, failed, failedToo, rs.Close()); err != nil {
		t.Fatal(err)
	}
	all := contents(t, path)
	for _, key := range []string{"\x00\x04desk", "\x00\x08identity", "\x00\x06anchor"} {
		all = strings.ReplaceAll(all, key, strings.ToUpper(key)) // no sum fits any more, in all that was ever written
	}
	if err := os.WriteFile(path, []byte(all), 0o600); err != nil {
		t.Fatal(err)
	}
	if done := salvage(t, path); done.Entries != 2 || done.Journal != made.Journal {
		t.Errorf("got %+v", done)
	}
	rs = openReviews(t, path)
	now, _, err := rs.Identity()
	found, failed := rs.AnchorSecret()
	if err := errors.Join(err, failed, rs.Verify()); err != nil || now != secret || string(found) != string(anchor) {
		t.Errorf("the lecturer is another: %v", err)
	}
	if copies, _, err := store.Backups(path, nil); err != nil || len(copies) != 1 {
		t.Errorf("copies: %v, %v", copies, err)
	}
}

// Nothing of one lecturer is mixed with what another noted, however much that is.
func TestRestoreOverAnotherLecturersFile(t *testing.T) {
	folder := t.TempDir()
	rs := openReviews(t, filepath.Join(folder, "nalezen.db"))
	saveReviews(t, rs, review("j-1", "een opmerking"))
	made, err := rs.Backup("", noon)
	path := filepath.Join(folder, "ander.db")
	other := openReviews(t, path)
	for _, id := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"} {
		saveReviews(t, other, review(id, "van een ander"))
	}
	if err := errors.Join(err, rs.Close(), other.Close()); err != nil {
		t.Fatal(err)
	}
	if done := restore(t, path, made); done.Entries != 1 || done.Journal != made.Journal {
		t.Errorf("got %+v", done)
	}
	rs = openReviews(t, path)
	if got, err := rs.Review(journal.Part{Journal: "l"}); err != nil || got.Revision != 0 {
		t.Errorf("mixed in: %+v, %v", got, err)
	}
	if desk, err := rs.Desk(); err != nil || desk.Reviewer.ID != made.Journal {
		t.Errorf("the lecturer is %s, %v", desk.Reviewer.ID, err)
	}
}
