package store_test

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/store"
)

// What a lecturer takes away about a student is in no byte of the file afterwards; all else stays.
func TestForgetLeavesNoByte(t *testing.T) {
	path := place(t)
	s := openReviews(t, path)
	stays, next := review("j-2", "Dit blijft."), review("j-1", "zeldzaamwoord")
	next.Stage = "stage-2"
	longer := stays
	longer.Journal = "j-12"
	saveReviews(t, s, review("j-1", "zeldzaamwoord"), next, stays, longer, review("j-3", "zeldzaamwoord"))
	for about, kind := range map[string]store.Kind{"j-1": store.RememberedKey, "j-4": store.RememberedKey, "": store.SigningKey} {
		if err := s.SaveExtra(kind, about, "sleutel van "+about); err != nil {
			t.Fatal(err)
		}
	}
	for _, marker := range []string{"zeldzaamwoord", "sleutel van j-4"} {
		if n := count(t, filepath.Dir(path), marker); n == 0 {
			t.Fatal("the marker was never there")
		}
	}
	if _, _, err := s.BeginAnswer("j-1"); err != nil {
		t.Fatal(err)
	}
	if err := s.Forget([]string{"j-4"}); err != nil {
		t.Fatal(err)
	}
	if n := count(t, filepath.Dir(path), "sleutel van j-4"); n != 0 {
		t.Error("a key that stood alone is still there")
	}
	if err := errors.Join(s.Forget([]string{"j-1", "j-3", "j-1", "j-9"}), s.Verify()); err != nil {
		t.Error(err)
	}
	wantReview(t, s, stays)
	var key string
	if found, err := s.Extra(store.SigningKey, "", &key); !found || key != "sleutel van " || err != nil {
		t.Errorf("the file's own key: %q, %v", key, err)
	}
	if got, err := s.Journals(); err != nil || !cmp.Equal(got, []string{"j-12", "j-2"}) {
		t.Errorf("kept about %q, %v", got, err)
	}
	if _, number, _ := s.BeginAnswer("j-1"); number != 2 {
		t.Errorf("the next answer has number %d", number)
	}
	s.Close()
	for _, marker := range []string{"zeldzaamwoord", "sleutel van j-1"} {
		if n := count(t, filepath.Dir(path), marker); n != 0 {
			t.Errorf("%s stands in %d places", marker, n)
		}
	}
}

// What is damaged can be taken away as well, and then the file is whole again.
func TestADamagedReviewCanBeForgotten(t *testing.T) {
	path := fullReviews(t)
	spoil(t, path, "reviews")
	s := openReviews(t, path)
	if err := s.Forget([]string{"j-1"}); err != nil {
		t.Fatal(err)
	}
	if err := s.Verify(); err != nil {
		t.Error(err)
	}
}

// Nothing to forget leaves the file as it is.
func TestForgettingNothing(t *testing.T) {
	path := fullReviews(t)
	before := contents(t, path)
	s := openReviews(t, path)
	if err := s.Forget([]string{"j-9"}); err != nil {
		t.Fatal(err)
	}
	s.Close()
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}
