package store_test

import (
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
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
	if n := count(t, filepath.Dir(path), "zeldzaamwoord"); n == 0 {
		t.Fatal("the marker was never there")
	}
	if _, _, err := s.BeginAnswer("j-1"); err != nil {
		t.Fatal(err)
	}
	if err := s.Forget([]string{"j-1", "j-3", "j-1", "j-9"}); err != nil {
		t.Fatal(err)
	}
	if err := s.Verify(); err != nil {
		t.Error(err)
	}
	wantReview(t, s, stays)
	if got, err := s.Journals(); err != nil || !cmp.Equal(got, []string{"j-12", "j-2"}) {
		t.Errorf("kept about %q, %v", got, err)
	}
	if _, number, _ := s.BeginAnswer("j-1"); number != 2 {
		t.Errorf("the next answer has number %d", number)
	}
	s.Close()
	if n := count(t, filepath.Dir(path), "zeldzaamwoord"); n != 0 {
		t.Errorf("the marker stands in %d places", n)
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
