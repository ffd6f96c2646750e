package store_test

import (
	"errors"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// TestAnswering walks the way of an answer that is sealed as the hand-in was: the student's own key opens it.
func TestAnswering(t *testing.T) {
	j, s, folder := reflected(t), soundReviews(t), t.TempDir()
	secret, public, err := s.Identity()
	if err != nil {
		t.Fatal(err)
	}
	sent, err := j.HandIn(choice(), collect(t, j), store.Sealing{By: exchange.ByKey, Lock: lockFor(t, public)}, folder)
	if err != nil {
		t.Fatal(err)
	}
	h := opened[*exchange.HandIn](t, sent.File, keyFrom(t, secret))
	seal, err := store.SealingFor(h, "")
	if err != nil {
		t.Fatal(err)
	}
	answer := func(want error) store.Sent {
		t.Helper()
		got, err := s.Answer(h, seal, folder, noon)
		if !errors.Is(err, want) {
			t.Errorf("got %v, want %v", err, want)
		}
		return got
	}
	answer(store.ErrNoName)
	called(t, s, "An")
	answer(store.ErrNothingSaid)
	r := journal.Review{Journal: h.Journal, Stage: h.Stage}
	r.Place("houding.positief", "zelfstandig", "")
	r.Remark("houding.positief", "Volgende stap: wacht even.", "")
	saveReviews(t, s, r)

	first := answer(nil)
	own, err := j.Identity()
	if err != nil {
		t.Fatal(err)
	}
	mine := keyFrom(t, own)
	a := opened[*exchange.Answer](t, first.File, mine)
	if a.HandIn != h.ID || a.Number != 1 || a.Reviewer.Name != "An" || len(a.Views) != 1 {
		t.Errorf("got %+v", a)
	}
	wantReview(t, s, first.Review)
	said := map[string]journal.View{"houding.positief": {Level: "zelfstandig", Remark: "Volgende stap: wacht even."}}
	if diff := cmp.Diff(said, first.Review.Answered.Views); diff != "" {
		t.Errorf("remembered of the answer (-want +got):\n%s", diff)
	}
	answer(store.ErrSaidBefore)
	r = first.Review
	r.Raise("Hoe groet je?")
	saveReviews(t, s, r)
	if second := answer(nil); opened[*exchange.Answer](t, second.File, mine).Number != 2 {
		t.Error("the second answer does not replace the first")
	}
}

// answering is a lecturer with a hand-in that something was said about.
func answering(t *testing.T, say func(*journal.Review)) (*store.Reviews, func() (store.Sent, error)) {
	t.Helper()
	s, h, folder := lecturer(t, "An"), handOver(t, reflected(t)), t.TempDir()
	r := journal.Review{Journal: h.Journal, Stage: h.Stage}
	say(&r)
	saveReviews(t, s, r)
	return s, func() (store.Sent, error) { return s.Answer(h, store.Sealing{}, folder, noon) }
}

// An answer is written again when its file got lost, and when the lecturer goes by another name.
func TestAnAnswerOnceMore(t *testing.T) {
	s, answer := answering(t, func(r *journal.Review) { r.Raise("Hoe groet je?") })
	first, err := answer()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := answer(); !errors.Is(err, store.ErrSaidBefore) {
		t.Errorf("with the file still there: %v", err)
	}
	if err := os.Remove(first.File); err != nil {
		t.Fatal(err)
	}
	if _, err := answer(); err != nil {
		t.Errorf("after the file got lost: %v", err)
	}
	called(t, s, "An Devos")
	if third, err := answer(); err != nil || opened[*exchange.Answer](t, third.File).Reviewer.Name != "An Devos" {
		t.Errorf("under another name: %v", err)
	}
}

func TestANameOfSpacesIsNone(t *testing.T) {
	s, answer := answering(t, func(r *journal.Review) { r.Raise("Hoe groet je?") })
	called(t, s, " \n ")
	if _, err := answer(); !errors.Is(err, store.ErrNoName) {
		t.Errorf("got %v, want ErrNoName", err)
	}
}

// An answer of which nothing fits the hand-in is not written, and one that takes everything back is.
func TestAnAnswerWithNothingInIt(t *testing.T) {
	_, answer := answering(t, func(r *journal.Review) { r.Remark("an-old.criterion", "Iets.", "") })
	if sent, err := answer(); !errors.Is(err, store.ErrNothingFits) || sent.File != "" {
		t.Errorf("got %+v, %v", sent, err)
	}
	s, answer := answering(t, func(r *journal.Review) { r.Raise("Hoe groet je?") })
	sent, err := answer()
	if err != nil {
		t.Fatal(err)
	}
	sent.Review.RemovePoint(0)
	saveReviews(t, s, sent.Review)
	if sent, err := answer(); err != nil || !opened[*exchange.Answer](t, sent.File).Empty() {
		t.Errorf("got %+v, %v", sent, err)
	}
}

// An answer that can't be noted is no answer: its file is taken away again.
func TestAnAnswerThatIsNotNoted(t *testing.T) {
	fromUnderAProgram(t)
	s, h, folder := lecturer(t, "An"), handOver(t, reflected(t)), t.TempDir()
	raise(t, s, h.Part(), "Hoe groet je?")
	away := s.Path() + ".weg"
	got, err := s.Answer(h, whileSealing(folder, func() error { return os.Rename(s.Path(), away) }), folder, noon)
	if !errors.Is(err, store.ErrReplaced) || got.File != "" {
		t.Errorf("got %+v, %v, want ErrReplaced", got, err)
	}
	if left := names(t, folder); len(left) > 0 {
		t.Errorf("left behind: %v", left)
	}
	if err := os.Rename(away, s.Path()); err != nil {
		t.Fatal(err)
	}
}
