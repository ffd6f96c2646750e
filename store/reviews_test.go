package store_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func TestTheReviewersIDStays(t *testing.T) {
	path := place(t)
	s := openReviews(t, path)
	made, err := s.Desk()
	if err != nil || len(made.Reviewer.ID) < 16 || made.Reviewer.Name != "" {
		t.Errorf("a new desk has %+v, %v", made, err)
	}
	want := store.Desk{
		Reviewer: exchange.Reviewer{ID: "r-1", Name: "An Devos"}, Blind: true, Folder: "/klas",
		Snippets: []store.Snippet{{Level: "vlot", Text: "Mooi."}},
	}
	if err := s.SaveDesk(want); err != nil {
		t.Fatal(err)
	}
	s.Close()
	want.Reviewer.ID = made.Reviewer.ID
	got, err := openReviews(t, path).Desk()
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if other, err := soundReviews(t).Desk(); err != nil || other.Reviewer.ID == made.Reviewer.ID {
		t.Errorf("two lecturers have the same id, %v", err)
	}
}

func TestTheLecturersKeysStay(t *testing.T) {
	path := place(t)
	s := openReviews(t, path)
	secret, recipient, err := s.Identity()
	if err != nil {
		t.Fatal(err)
	}
	s.Close()
	again, same, err := openReviews(t, path).Identity()
	if err != nil || again != secret || same != recipient {
		t.Errorf("the keys changed: %v", err)
	}
	if _, err := exchange.KeyFrom(secret); err != nil {
		t.Error(err)
	}
	if _, err := exchange.LockFor(recipient); err != nil {
		t.Error(err)
	}
}

// A comment on a sentence is found again with the secret it was made with, so that is made once; a file that is only read makes none.
func TestTheSecretOfSentencesStays(t *testing.T) {
	path := place(t)
	s := openReviews(t, path)
	s.Close()
	reading, err := store.OpenReviews(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := reading.AnchorSecret(); !errors.Is(err, store.ErrReadOnly) {
		t.Errorf("only to read: got %v, want ErrReadOnly", err)
	}
	reading.Close()
	s = openReviews(t, path)
	made, err := s.AnchorSecret()
	if err != nil || len(made) < 32 {
		t.Fatalf("%d bytes, %v", len(made), err)
	}
	s.Close()
	if again, err := openReviews(t, path).AnchorSecret(); err != nil || !bytes.Equal(again, made) {
		t.Errorf("it changed: %v", err)
	}
	if other, err := soundReviews(t).AnchorSecret(); err != nil || bytes.Equal(other, made) {
		t.Errorf("two files have the same, %v", err)
	}
}

func TestReviewsComeBack(t *testing.T) {
	path := place(t)
	s := openReviews(t, path)
	wantReview(t, s, journal.Review{Journal: "j-1"})
	one, two, next := review("j-1", "Begin zelf."), review("j-2", "Mooi."), review("j-1", "Vraag door.")
	next.Stage = "stage-2"
	saveReviews(t, s, one, two, next)
	one.Raise("Hoe was dat?")
	saveReviews(t, s, one)
	s.Close()
	s = openReviews(t, path)
	wantReview(t, s, one)
	var each []journal.Review
	err := s.Each([]journal.Part{{Journal: "j-2"}, {Journal: "j-1", Stage: "stage-2"}, {Journal: "j-1", Stage: "stage-3"}, {Journal: "j-1"}}, func(_ int, r *journal.Review) error {
		each = append(each, *r)
		return nil
	})
	if diff := cmp.Diff([]journal.Review{two, next, {Journal: "j-1", Stage: "stage-3"}, one}, each, cmpopts.EquateEmpty()); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	enough := errors.New("enough")
	if err := s.Each([]journal.Part{{Journal: "j-1"}}, func(int, *journal.Review) error { return enough }); !errors.Is(err, enough) {
		t.Errorf("got %v", err)
	}
}

// Commands end in any order: what was said last is what stays.
func TestAnOlderReviewIsRefused(t *testing.T) {
	s := soundReviews(t)
	before := review("j-1", "Begin zelf.")
	after, beside := before.Clone(), before.Clone()
	after.Raise("Hoe was dat?")
	beside.Raise("Wat dacht je toen?")
	saveReviews(t, s, after, after)
	for name, r := range map[string]journal.Review{"an earlier one": before, "one beside it": beside} {
		if err := s.SaveReview(r); !errors.Is(err, store.ErrStale) {
			t.Errorf("%s: got %v, want ErrStale", name, err)
		}
		wantReview(t, s, after)
	}
	if err := s.SaveReview(journal.Review{}); err == nil {
		t.Error("a review of nothing was kept")
	}
}

// A program that dies between taking a number and writing the answer leaves a gap, and never a number twice; saving what was
// said gives none back.
func TestAnswerNumbersNeverRepeat(t *testing.T) {
	path := place(t)
	ids := map[string]bool{}
	r := review("j-1", "Mooi.")
	for want := 1; want <= 3; want++ {
		s := openReviews(t, path)
		r.Raise("nog iets")
		saveReviews(t, s, r)
		id, number, err := s.BeginAnswer("j-1")
		if err != nil || number != want || len(id) < 16 {
			t.Errorf("got answer %q with number %d, want %d; %v", id, number, want, err)
		}
		ids[id] = true
		s.Close()
	}
	if _, number, err := openReviews(t, path).BeginAnswer("j-2"); number != 1 || err != nil || len(ids) != 3 {
		t.Errorf("another journal begins with %d, %v; %d ids", number, err, len(ids))
	}
}

// fullReviews holds something in every bucket and gives its path, closed.
func fullReviews(t *testing.T) string {
	path := place(t)
	s := openReviews(t, path)
	saveReviews(t, s, review("j-1", "een verhaal"))
	_, _, err1 := s.BeginAnswer("j-1")
	_, _, err2 := s.Identity()
	if err := errors.Join(err1, err2, s.SaveExtra(store.RememberedKey, "j-1", "een verhaal"), s.SaveDesk(store.Desk{Folder: "/klas"}), s.Close()); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestAFlippedByteInReviewsIsNoticed(t *testing.T) {
	for bucket, read := range map[string]func(*store.Reviews) error{
		"meta":    func(s *store.Reviews) error { return second(s.Desk()) },
		"reviews": func(s *store.Reviews) error { return second(s.Review(journal.Part{Journal: "j-1"})) },
		"extras": func(s *store.Reviews) error {
			var key string
			return second(s.Extra(store.RememberedKey, "j-1", &key))
		},
		"numbers": func(s *store.Reviews) error { _, _, err := s.BeginAnswer("j-1"); return err },
	} {
		t.Run(bucket, func(t *testing.T) {
			wantDamage(t, fullReviews(t), bucket, store.OpenReviews, read)
		})
	}
}

// Each kind of file is refused where the other belongs, and stays as it is.
func TestTheOtherKindIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		path string
		open func(string) error
	}{
		"reviews as a journal":  {fullReviews(t), func(p string) error { return second(store.Open(p, store.Options{})) }},
		"a journal as reviews":  {fullJournal(t), func(p string) error { return second(store.OpenReviews(p, store.Options{})) }},
		"reviews, only to read": {fullReviews(t), func(p string) error { return second(store.Open(p, store.Options{ReadOnly: true})) }},
	} {
		t.Run(name, func(t *testing.T) {
			before := contents(t, c.path)
			if err := c.open(c.path); !errors.Is(err, store.ErrOtherKind) || errors.Is(err, store.ErrDamaged) {
				t.Errorf("got %v, want ErrOtherKind", err)
			}
			if contents(t, c.path) != before {
				t.Error("the file changed")
			}
		})
	}
}

func TestOpenReviewsIsGuardedAsAJournalIs(t *testing.T) {
	path := fullReviews(t)
	s := openReviews(t, path)
	if _, err := store.OpenReviews(path, store.Options{Timeout: 50 * time.Millisecond}); !errors.Is(err, store.ErrLocked) {
		t.Errorf("a second one: got %v, want ErrLocked", err)
	}
	s.Close()
	if _, err := s.Desk(); !errors.Is(err, store.ErrClosed) {
		t.Errorf("closed: got %v, want ErrClosed", err)
	}
	r, err := store.OpenReviews(path, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	if err := r.SaveReview(review("j-1", "anders")); !errors.Is(err, store.ErrReadOnly) {
		t.Errorf("only to read: got %v, want ErrReadOnly", err)
	}
	r.Close()
	for name, c := range map[string]struct {
		make func(string) error
		want error
	}{
		"empty":            {func(p string) error { return os.WriteFile(p, nil, 0o600) }, store.ErrEmptyFile},
		"text":             {func(p string) error { return os.WriteFile(p, make([]byte, 70_000), 0o600) }, store.ErrDamaged},
		"folder":           {func(p string) error { return os.Mkdir(p, 0o700) }, store.ErrNotRegular},
		"other bbolt file": {otherBolt, store.ErrDamaged},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "nalezen.db")
			if err := c.make(path); err != nil {
				t.Skip(err)
			}
			before, _ := os.ReadFile(path)
			if _, err := store.OpenReviews(path, store.Options{}); !errors.Is(err, c.want) {
				t.Errorf("got %v, want %v", err, c.want)
			}
			if after, _ := os.ReadFile(path); string(after) != string(before) {
				t.Error("the file changed")
			}
		})
	}
}

func TestReviewsShortenedWhileOpen(t *testing.T) {
	fromUnderAProgram(t)
	path := t.TempDir() + "/nalezen.db"
	s := openReviews(t, path)
	for i := range 200 {
		saveReviews(t, s, review(fmt.Sprintf("j-%d", i), strings.Repeat("een lange opmerking ", 20)))
	}
	if err := os.Truncate(path, 3000); err != nil {
		t.Fatal(err)
	}
	if err := second(s.Review(journal.Part{Journal: "j-7"})); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
	if err := s.SaveReview(review("j-7", "anders")); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
}
