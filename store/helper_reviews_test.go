package store_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func openReviews(t testing.TB, path string) *store.Reviews {
	t.Helper()
	s, err := store.OpenReviews(path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func soundReviews(t testing.TB) *store.Reviews {
	s := openReviews(t, place(t))
	t.Cleanup(func() {
		if err := s.Verify(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// review says something about a journal.
func review(journalID, remark string) journal.Review {
	r := journal.Review{Journal: journalID}
	r.Place("open", "vlot", "")
	r.Remark("open", remark, "")
	r.MarkRead("1-bbbb", "0123", nil)
	return r
}

func saveReviews(t testing.TB, s *store.Reviews, all ...journal.Review) {
	t.Helper()
	for _, r := range all {
		if err := s.SaveReview(r); err != nil {
			t.Fatal(err)
		}
	}
}

func wantReview(t *testing.T, s *store.Reviews, want journal.Review) {
	t.Helper()
	got, err := s.Review(want.Part())
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

// called gives the lecturer of a file a name.
func called(t testing.TB, s *store.Reviews, name string) {
	t.Helper()
	if err := s.SaveDesk(store.Desk{Reviewer: exchange.Reviewer{Name: name}}); err != nil {
		t.Fatal(err)
	}
}

// lecturer is a new file, whose lecturer has a name.
func lecturer(t testing.TB, name string) *store.Reviews {
	t.Helper()
	s := soundReviews(t)
	called(t, s, name)
	return s
}

// raise says something about the part that a hand-in is of.
func raise(t *testing.T, s *store.Reviews, of journal.Part, point string) {
	t.Helper()
	r, err := s.Review(of)
	if err != nil {
		t.Fatal(err)
	}
	r.Raise(point)
	saveReviews(t, s, r)
}
