package store_test

import (
	"errors"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// What was said of one stage is not said of the next one: it counts for nothing in its queue and in an answer to it.
func TestWhatWasSaidOfAnEarlierStageIsNotSaidOfTheNext(t *testing.T) {
	j, r := reflected(t), rubric.Default()
	d := journal.NewDraft("d", noon, r, journal.Encounter{Stage: r.Stages[1].ID, When: noon}, journal.Short, nil, nil)
	d.Entry.Story = "Aan de poort."
	if _, err := j.Finish(d, r, noon); err != nil {
		t.Fatal(err)
	}
	s, folder := lecturer(t, "An"), t.TempDir()
	hand := func(stage rubric.Stage) *exchange.HandIn {
		from, err := j.Collect(store.Query{Stage: stage.ID}, nil)
		if err != nil {
			t.Fatal(err)
		}
		c := choice()
		c.Stage, c.StageName = stage.ID, stage.Name["nl"]
		sent, err := j.HandIn(c, from, store.Sealing{}, folder)
		if err != nil {
			t.Fatal(err)
		}
		return opened[*exchange.HandIn](t, sent.File)
	}
	one, two := hand(r.Stages[0]), hand(r.Stages[1])
	said := journal.Review{Journal: j.ID(), Stage: one.Stage}
	said.Open(one.ID, one.Number)
	said.Place("houding.positief", "verkennend", "")
	said.Raise("Hoe groet je?")
	saveReviews(t, s, said)
	if _, err := s.Answer(one, store.Sealing{}, folder, noon); err != nil {
		t.Fatal(err)
	}
	next, err := s.Review(two.Part())
	if diff := cmp.Diff(journal.Review{Journal: j.ID(), Stage: two.Stage}, next); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if _, err := s.Answer(two, store.Sealing{}, folder, noon); !errors.Is(err, store.ErrNothingSaid) {
		t.Errorf("got %v, want ErrNothingSaid", err)
	}
	next.Place("houding.positief", "zelfstandig", "")
	saveReviews(t, s, next)
	sent, err := s.Answer(two, store.Sealing{}, folder, noon)
	if err != nil {
		t.Fatal(err)
	}
	a := opened[*exchange.Answer](t, sent.File)
	if a.Number != 2 || len(a.Views) != 1 || a.Views[0].Level != "zelfstandig" || len(a.Points) != 0 {
		t.Errorf("the answer about the next stage is %+v", a)
	}
	kept, err := s.Review(one.Part())
	if err != nil || kept.Views["houding.positief"].Level != "verkennend" || kept.Answered.Number != 1 {
		t.Errorf("of the first stage is left %+v, %v", kept, err)
	}
}

// What was said and answered beside a later hand-in is not due as an answer to an earlier one, which would take its place: not
// when the file is gone or the lecturer goes by another name either. What is said after it is.
func TestNothingIsDueToAnEarlierHandIn(t *testing.T) {
	j := reflected(t)
	s, folder := lecturer(t, "An"), t.TempDir()
	hands := []*exchange.HandIn{handOver(t, j), handOver(t, j)}
	raise(t, s, hands[1].Part(), "Hoe groet je?")
	sent, err := s.Answer(hands[1], store.Sealing{}, folder, noon)
	if err != nil {
		t.Fatal(err)
	}
	brief := hands[0].Brief()
	if w := (journal.Waiting{Brief: &brief, Standing: brief.Standing(&sent.Review)}); w.Passes(journal.ToAnswer) {
		t.Error("the queue says that the earlier one waits for an answer")
	}
	called(t, s, "An Devos")
	if err := os.Remove(sent.File); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Answer(hands[0], store.Sealing{}, folder, noon); !errors.Is(err, store.ErrSaidBefore) {
		t.Errorf("got %v, want ErrSaidBefore", err)
	}
	sent.Review.Raise("En hoe neem je afscheid?")
	saveReviews(t, s, sent.Review)
	if _, err := s.Answer(hands[0], store.Sealing{}, folder, noon); err != nil {
		t.Errorf("with more to say: %v", err)
	}
}

// An answer stands in the place of what its reviewer said before about the same stage, and of nothing else. Hand-ins that the journal
// does not know are together one part more, and the whole study is one of its own.
func TestAnAnswerStandsForItsStage(t *testing.T) {
	j := sound(t)
	for number, stage := range []string{"stage1", "stage2", "stage1", ""} {
		beginHandIn(t, j)
		h := handedIn([]string{"h-1", "h-2", "h-3", "h-4"}[number], number+1)
		h.Stage = stage
		if err := j.RememberHandIn(h); err != nil {
			t.Fatal(err)
		}
	}
	stage1, stage2, whole, lost := store.About{Known: true, Stage: "stage1"}, store.About{Known: true, Stage: "stage2"}, store.About{Known: true}, store.About{}
	var all []store.Received
	for i, to := range []struct {
		id, reviewer, handIn string
		number               int
		about                store.About
		points               []string
	}{
		{"a-1", "an", "h-1", 1, stage1, []string{"één"}},
		{"a-2", "an", "h-2", 2, stage2, []string{"twee", "drie"}},
		{"b-1", "bea", "h-1", 1, stage1, []string{"vier"}},
		{"a-3", "an", "h-3", 3, stage1, []string{"vijf", "zes", "zeven"}},
		{"a-4", "an", "h-4", 4, whole, nil},
		{"a-5", "an", "lost", 5, lost, []string{"acht"}},
		{"a-6", "an", "gone", 6, lost, []string{"negen"}},
		{"a-7", "an", "h-2", 7, stage2, nil},
	} {
		a := answer(j, to.id, to.reviewer, to.number, to.points...)
		a.HandIn = to.handIn
		keepAnswers(t, j, a)
		all = append(all, store.Received{Answer: a, About: to.about, At: noon, Place: i})
	}
	var got []store.Received
	for _, i := range []int{7, 1, 6, 5, 4, 3, 0, 2} { // An: stage 2, unknown, the whole, stage 1; then Bea
		got = append(got, all[i])
	}
	wantFeedback(t, j, got...)
	wantUnseen(t, j, 5, 0+1+0+3+1)
	if err := errors.Join(j.SeeAnswer("a-7"), j.SeeAnswer("a-1")); err != nil {
		t.Fatal(err)
	}
	wantUnseen(t, j, 4, 5)
	wantOn(t, j, "1-bbbb", "a-7", "b-1")
}
