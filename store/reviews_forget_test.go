package store_test

import (
	"errors"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// forget puts journals in the bin and gives what lies there then.
func forget(t *testing.T, s *store.Reviews, now time.Time, journals ...string) []store.Forgotten {
	t.Helper()
	if err := s.Forget(journals, now); err != nil {
		t.Fatal(err)
	}
	return inBin(t, s)
}

func inBin(t *testing.T, s *store.Reviews) []store.Forgotten {
	t.Helper()
	bin, err := s.Bin()
	if err != nil {
		t.Fatal(err)
	}
	return bin
}

// One question may not cost a cohort: what was forgotten lies in the bin, under a name, and comes back as it was.
func TestWhatWasForgottenComesBack(t *testing.T) {
	path := place(t)
	s := openReviews(t, path)
	one, next, stays := review("j-1", "Begin zelf."), review("j-1", "Vraag door."), review("j-12", "Mooi.")
	next.Stage = "stage-2"
	one.About("Noor")
	saveReviews(t, s, one, next, stays)
	if err := s.SaveExtra(store.RememberedKey, "j-1", "sleutel"); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.BeginAnswer("j-1"); err != nil {
		t.Fatal(err)
	}
	bin := forget(t, s, noon, "j-1", "j-9", "j-1")
	want := []store.Forgotten{{Journal: "j-1", Student: "Noor", Parts: []journal.Part{one.Part(), next.Part()}, Forgotten: noon, Left: store.BinDays}}
	if diff := cmp.Diff(want, bin, cmpopts.IgnoreFields(store.Forgotten{}, "ID", "Order")); diff != "" {
		t.Errorf("in the bin (-want +got):\n%s", diff)
	}
	wantReview(t, s, journal.Review{Journal: "j-1"})
	wantReview(t, s, stays)
	if found, err := s.Extra(store.RememberedKey, "j-1", new(string)); found || err != nil {
		t.Errorf("the key is still there, %v", err)
	}
	if got, err := s.Journals(); err != nil || !cmp.Equal(got, []string{"j-12"}) {
		t.Errorf("kept about %q, %v", got, err)
	}
	s.Close()
	s = openReviews(t, path)
	if err := s.Restore(bin[0].ID, noon); err != nil {
		t.Fatal(err)
	}
	wantReview(t, s, one)
	wantReview(t, s, next)
	var key string
	if _, err := s.Extra(store.RememberedKey, "j-1", &key); key != "sleutel" || err != nil {
		t.Errorf("the key came back as %q, %v", key, err)
	}
	if _, number, _ := s.BeginAnswer("j-1"); number != 2 {
		t.Errorf("the next answer has number %d", number)
	}
	if len(inBin(t, s)) != 0 {
		t.Error("it lies in the bin as well")
	}
	if err := s.Restore(bin[0].ID, noon); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("once more: got %v, want ErrNotFound", err)
	}
}

// Neither what comes back nor what was said since is lost, and who still has the latter open is told that it is stale.
func TestWhatWasSaidSinceGoesToTheBin(t *testing.T) {
	s := soundReviews(t)
	old, other := review("j-1", "Vroeger."), review("j-1", "Een andere stage.")
	other.Stage = "stage-2"
	saveReviews(t, s, old)
	bin := forget(t, s, noon, "j-1")
	since := review("j-1", "Sindsdien.")
	since.Raise("En nu?")
	saveReviews(t, s, since, other)
	if err := s.Restore(bin[0].ID, noon.Add(time.Hour)); err != nil {
		t.Fatal(err)
	}
	back := old
	back.Revision = since.Revision + 1
	wantReview(t, s, back)
	wantReview(t, s, other)
	if err := s.SaveReview(since); !errors.Is(err, store.ErrStale) {
		t.Errorf("over it: got %v, want ErrStale", err)
	}
	bin = inBin(t, s)
	if len(bin) != 1 || !bin[0].Forgotten.Equal(noon.Add(time.Hour)) {
		t.Fatalf("in the bin lies %+v", bin)
	}
	if err := s.Restore(bin[0].ID, noon); err != nil {
		t.Fatal(err)
	}
	since.Revision = back.Revision + 1
	wantReview(t, s, since)
}

// What a lecturer takes away about a student for good is in no byte of the file afterwards; all else stays.
func TestForgottenForGoodLeavesNoByte(t *testing.T) {
	path := place(t)
	s := openReviews(t, path)
	stays := review("j-2", "Dit blijft.")
	saveReviews(t, s, review("j-1", "zeldzaamwoord"), stays, review("j-3", "laterwoord"))
	for about, kind := range map[string]store.Kind{"j-1": store.RememberedKey, "j-4": store.RememberedKey, "": store.SigningKey} {
		if err := s.SaveExtra(kind, about, "sleutel van "+about); err != nil {
			t.Fatal(err)
		}
	}
	folder := filepath.Dir(path)
	forget(t, s, noon, "j-1", "j-4")
	if err := starts(s, noon, 8); err != nil {
		t.Fatal(err)
	}
	forget(t, s, noon.AddDate(0, 0, 8), "j-3")
	for _, marker := range []string{"zeldzaamwoord", "sleutel van j-4", "laterwoord"} {
		if count(t, folder, marker) == 0 {
			t.Fatal("the marker was never there")
		}
	}
	if err := errors.Join(starts(s, noon, 16, 24, 31), s.Verify()); err != nil {
		t.Error(err)
	}
	for _, marker := range []string{"zeldzaamwoord", "sleutel van j-1", "sleutel van j-4"} {
		if n := count(t, folder, marker); n != 0 {
			t.Errorf("%s stands in %d places", marker, n)
		}
	}
	later := inBin(t, s)
	if len(later) != 1 || later[0].Journal != "j-3" {
		t.Fatalf("in the bin lies %+v", later)
	}
	if err := s.Purge([]string{later[0].ID, "nergens"}); !errors.Is(err, store.ErrNotFound) || len(inBin(t, s)) != 1 {
		t.Errorf("got %v, want ErrNotFound and nothing purged", err)
	}
	if err := errors.Join(s.Purge([]string{later[0].ID}), s.Verify()); err != nil || count(t, folder, "laterwoord") != 0 {
		t.Errorf("purged by name: %v", err)
	}
	wantReview(t, s, stays)
	var key string
	if _, err := s.Extra(store.SigningKey, "", &key); key != "sleutel van " || err != nil {
		t.Errorf("the file's own key: %q, %v", key, err)
	}
}

// Into a file with damage in it nothing is written, not even that something goes: it is repaired first.
func TestADamagedReviewIsLeftForRepair(t *testing.T) {
	path := fullReviews(t)
	spoil(t, path, "reviews")
	before := contents(t, path)
	s := openReviews(t, path)
	if err := s.Forget([]string{"j-1"}, noon); !errors.Is(err, store.ErrDamaged) {
		t.Errorf("got %v, want ErrDamaged", err)
	}
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}

// Nothing to forget, and nothing to purge, leaves the file as it is.
func TestForgettingNothing(t *testing.T) {
	path := fullReviews(t)
	before := contents(t, path)
	s := openReviews(t, path)
	if err := errors.Join(s.Forget([]string{"j-9"}, noon), s.PurgeOld(noon), s.Purge(nil)); err != nil {
		t.Fatal(err)
	}
	s.Close()
	if contents(t, path) != before {
		t.Error("the file changed")
	}
}
