package feedback_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/ui/pilot"
)

// An answer is new until it was opened; one that was replaced before that is none to wait for.
func TestAnAnswerIsNewUntilItWasOpened(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Answered(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "esc")
	p.Shows(t, "nieuw ·")
	p.Press("a", "enter", "esc", "esc")
	p.Shows(t, "nieuw ·")
	p.Press("a", "down", "down", "enter", "esc", "esc")
	p.Hides(t, "nieuw ·")
	seen := map[string]bool{}
	for _, r := range pilot.FeedbackOf(t, j) {
		seen[r.Answer.ID] = r.Seen
	}
	if diff := cmp.Diff(map[string]bool{"a-1": false, "a-2": true, "b-1": true}, seen); diff != "" {
		t.Errorf("seen (-want +got):\n%s", diff)
	}
}

// The clock went back between two answers: the student's own view is that beside the one that came last.
func TestTheLastAnswerIsTheOneThatCameLast(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Estimated(j)
	h := pilot.HandIn(j, now.AddDate(0, 0, -2))
	first, last := exchange.NewAnswer("a-1", 1, h, pilot.Maes, now), exchange.NewAnswer("b-1", 1, h, pilot.Claes, now)
	first.Raise("Eerst.")
	last.HandIn = "elders"
	last.Raise("Laatst.")
	_, err := j.KeepAnswer(first, now)
	must(err)
	handed := pilot.Newest(t, j)
	est := journal.NewEstimate("stage-1", rubric.Default(), &handed, now)
	est.Judge("houding.nieuwsgierig", journal.Judgement{Level: "afgestemd"})
	must(j.SaveEstimate(est, rubric.Default()))
	_, err = j.KeepAnswer(last, now.AddDate(0, 0, -1))
	must(err)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("a", "down", "down", "enter", "down", "down")
	p.Shows(t, "jij: Afgestemd")
}
