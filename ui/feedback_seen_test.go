package ui_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// An answer is new until it was opened; one that was replaced before that is none to wait for.
func TestAnAnswerIsNewUntilItWasOpened(t *testing.T) {
	j := openJournal(t)
	answered(j)
	p := openOn(t, "nl", j)
	p.Press("a", "esc")
	shows(t, p, "nieuw ·")
	p.Press("a", "enter", "esc", "esc")
	shows(t, p, "nieuw ·")
	p.Press("a", "down", "down", "enter", "esc", "esc")
	misses(t, p, "nieuw ·")
	seen := map[string]bool{}
	for _, r := range feedbackOf(t, j) {
		seen[r.Answer.ID] = r.Seen
	}
	if diff := cmp.Diff(map[string]bool{"a-1": false, "a-2": true, "b-1": true}, seen); diff != "" {
		t.Errorf("seen (-want +got):\n%s", diff)
	}
}

// The clock went back between two answers: the student's own view is that beside the one that came last.
func TestTheLastAnswerIsTheOneThatCameLast(t *testing.T) {
	j := openJournal(t)
	estimated(j)
	h := handIn(j, now.AddDate(0, 0, -2))
	first, last := exchange.NewAnswer("a-1", 1, h, maes, now), exchange.NewAnswer("b-1", 1, h, claes, now)
	first.Raise("Eerst.")
	last.HandIn = "elders"
	last.Raise("Laatst.")
	_, err := j.KeepAnswer(first, now)
	must(err)
	handed := newest(t, j)
	est := journal.NewEstimate("stage-1", rubric.Default(), &handed, now)
	est.Judge("houding.nieuwsgierig", journal.Judgement{Level: "afgestemd"})
	must(j.SaveEstimate(est, rubric.Default()))
	_, err = j.KeepAnswer(last, now.AddDate(0, 0, -1))
	must(err)
	p := openOn(t, "nl", j)
	p.Press("a", "down", "down", "enter", "down", "down")
	shows(t, p, "jij: Afgestemd")
}
