package store_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// TestAReplyTravelsWithThePartOfItsAnswer guards what a student says to one reviewer from being read by another: one of a stage
// and one of the whole study may be different people.
func TestAReplyTravelsWithThePartOfItsAnswer(t *testing.T) {
	j := sound(t)
	if err := errors.Join(j.UseRubric(smallRubric()), j.SaveSettings(journal.Settings{Stage: "stage2"})); err != nil {
		t.Fatal(err)
	}
	e := finish(t, j, draft(t, j, "een verhaal"))
	var replies []error
	for id, part := range map[string]string{"a-one": "stage1", "a-two": "stage2", "a-all": ""} {
		handIn, _, number := beginHandIn(t, j)
		h := handedIn(handIn, number)
		h.Stage = part
		if err := j.RememberHandIn(h); err != nil {
			t.Fatal(err)
		}
		a := answer(j, id, id, 1)
		a.HandIn = handIn
		keepAnswers(t, j, a)
		replies = append(replies, j.Reply(exchange.StudentReply{Answer: id, Text: "aan " + id}), j.Reply(exchange.StudentReply{Answer: id, Entry: e.ID, Text: "erover"}))
	}
	lost := answer(j, "a-lost", "lost", 1)
	lost.HandIn = "onbekend"
	keepAnswers(t, j, lost)
	replies = append(replies, j.Reply(exchange.StudentReply{Answer: "a-lost", Text: "aan wie dan ook"}))
	if err := errors.Join(replies...); err != nil {
		t.Fatal(err)
	}
	for stage, want := range map[string][]string{"stage1": {"a-one", "a-one"}, "stage2": {"a-lost", "a-two", "a-two"}, "": {"a-all", "a-all"}} {
		from, err := j.Collect(store.Query{Stage: stage}, []string{e.ID})
		if err != nil {
			t.Fatal(err)
		}
		choice := readChoice(t, j, stage)
		for _, all := range [][]exchange.StudentReply{from.Replies, choice.Replies} {
			var to []string
			for _, reply := range all {
				to = append(to, reply.Answer)
			}
			if diff := cmp.Diff(want, to); diff != "" {
				t.Errorf("with %q travel replies to %s", stage, diff)
			}
		}
	}
}
