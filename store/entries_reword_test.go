package store_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// nameDropping names Emma in every text that a hand-in can hold, also in a draft that goes on from the entry. It gives what puts
// "de kleuter" in her place.
func nameDropping(t *testing.T, path string) (j *store.Journal, e journal.Entry, changes []store.Rewording) {
	t.Helper()
	j = open(t, path)
	d := draft(t, j, "Emma zwaaide.")
	d.SetText("warm", "Ik zwaaide naar Emma.")
	e = finish(t, j, d)
	next := journal.Revise("vervolg", noon, smallRubric(), e)
	next.Entry.Story += " Daarna lachte Emma."
	est := finished(estimate("stage1", 1))
	est.Judge("open", journal.Judgement{Level: "vlot", Reason: "Bij Emma."})
	keepAnswers(t, j, answer(j, "a-1", "an", 1))
	if err := errors.Join(j.SaveDraft(next, nil), j.SaveEstimate(est, smallRubric()),
		j.Reply(exchange.StudentReply{Answer: "a-1", Criterion: "open", Text: "Ook bij Emma.", Made: noon}),
		j.SaveHandingIn(store.HandingIn{By: exchange.ByHand, Picked: []string{e.ID}, Why: map[string]string{e.ID: "Om Emma."}}),
	); err != nil {
		t.Fatal(err)
	}
	with := func(of, field, words string) store.Rewording {
		return store.Rewording{Of: of, Field: field, Was: words, Words: strings.ReplaceAll(words, "Emma", "de kleuter"), Found: "Emma", With: "de kleuter"}
	}
	return j, e, []store.Rewording{
		with(e.ID, "story", e.Story), with(discretion.Estimate+"stage1", "reason:open", "Bij Emma."), with(e.ID, "text:warm", "Ik zwaaide naar Emma."),
		with(discretion.Reply, "a-1 open ", "Ook bij Emma."), with(discretion.Why, e.ID, "Om Emma."),
	}
}

func TestRewordingReachesEveryText(t *testing.T) {
	path := place(t)
	j, e, changes := nameDropping(t, path)
	commits := store.TxID(j)
	if err := j.Reword(changes, noon.Add(2*time.Hour)); err != nil {
		t.Fatal(err)
	}
	if n := store.TxID(j) - commits; n != 1 {
		t.Errorf("it takes %d commits", n)
	}
	now, readEntry := j.Entry(e.ID)
	d, readDraft := j.Draft("vervolg")
	estimates, readEstimates := j.Estimates("stage1")
	replies, readReplies := j.Replies()
	h, readChoice := j.HandingIn()
	if err := errors.Join(readEntry, readDraft, readEstimates, readReplies, readChoice); err != nil {
		t.Fatal(err)
	}
	for what, pair := range map[string][2]string{
		"story":  {"de kleuter zwaaide.", now.Story},
		"answer": {"Ik zwaaide naar de kleuter.", now.Answers["warm"].Text},
		"draft":  {"de kleuter zwaaide. Daarna lachte de kleuter.", d.Entry.Story},
		"reason": {"Bij de kleuter.", estimates[0].Judgements["open"].Reason},
		"reply":  {"Ook bij de kleuter.", replies[0].Text},
		"why":    {"Om de kleuter.", h.Why[e.ID]},
	} {
		if pair[0] != pair[1] {
			t.Errorf("%s: got %q, want %q", what, pair[1], pair[0])
		}
	}
	if now.Revision != 2 || estimates[0].Version != 2 || estimates[0].Open() || strings.Contains(estimates[1].Judgements["open"].Reason, "kleuter") {
		t.Errorf("got revision %d and estimates %+v", now.Revision, estimates)
	}
	if err := j.Verify(); err != nil {
		t.Error(err)
	}
}

// When one of the changes can't be made, none is, in whatever order they come: not a byte of the file changes.
func TestRewordingIsWholeOrNotAtAll(t *testing.T) {
	gone := func(of, field string) store.Rewording { return store.Rewording{Of: of, Field: field, Words: "iets"} }
	for name, one := range map[string]struct {
		change store.Rewording
		want   error
	}{
		"an entry that is gone":  {gone("9-zzzz", "story"), store.ErrNotFound},
		"a text that is gone":    {gone("2", "text:geduld"), store.ErrNotFound},
		"a reason":               {gone(discretion.Estimate+"stage1", "reason:warm"), store.ErrNotFound},
		"what was to go is gone": {store.Rewording{Of: "2", Field: "story", Was: "Emma", Words: "iets", Found: "Emma", With: "iets"}, store.ErrNotFound},
		"an alias of nobody":     {renaming("Ouder Els", "Ouder Beuk")[0], store.ErrNotFound},
		"no alias":               {renaming(" ", "Ouder Beuk")[0], store.ErrNotFound},
		"an estimate":            {gone(discretion.Estimate+"stage2", "reason:open"), store.ErrNotFound},
		"a reply":                {gone(discretion.Reply, "a-1 warm "), store.ErrNotFound},
		"a line on why":          {gone(discretion.Why, "9-zzzz"), store.ErrNotFound},
		"no story is left":       {store.Rewording{Of: "2", Field: "story", Was: "nog een"}, journal.ErrNoStory},
		"an alias that is taken": {renaming("", "Ouder Linde")[0], store.ErrAliasTaken},
	} {
		t.Run(name, func(t *testing.T) {
			path := place(t)
			j, _, changes := nameDropping(t, path)
			finish(t, j, draft(t, j, "nog een"))
			if err := j.SaveSurroundings(journal.Surroundings{Families: []string{"Ouder Linde"}}); err != nil {
				t.Fatal(err)
			}
			before := contents(t, path)
			for at := range len(changes) + 1 {
				all := slices.Insert(slices.Clone(changes), at, one.change)
				if err := j.Reword(all, noon); !errors.Is(err, one.want) || contents(t, path) != before {
					t.Errorf("as number %d: got %v, want %v; the file changed: %v", at, err, one.want, contents(t, path) != before)
				}
			}
		})
	}
}

// What says the same already needs no new revision, and nothing to change no commit.
func TestRewordingToTheSameWords(t *testing.T) {
	j := sound(t)
	e := finish(t, j, draft(t, j, "Emma zwaaide."))
	commits := store.TxID(j)
	if err := j.Reword(nil, noon); err != nil || store.TxID(j) != commits {
		t.Errorf("nothing to change: %v, %d commits", err, store.TxID(j)-commits)
	}
	if err := j.Reword([]store.Rewording{{Of: e.ID, Field: "story", Words: e.Story}}, noon); err != nil {
		t.Fatal(err)
	}
	if again, err := j.Entry(e.ID); err != nil || again.Revision != 1 {
		t.Errorf("got revision %d, %v", again.Revision, err)
	}
}

// What was written between the check and the change is not lost: only what was found goes.
func TestRewordingKeepsWhatWasWrittenSince(t *testing.T) {
	j, e, changes := nameDropping(t, place(t))
	next := journal.Revise("nog een", noon, smallRubric(), e)
	next.Entry.Story += " Toen kwam oma."
	finish(t, j, next)
	est := estimate("stage1", 2)
	est.Judge("open", journal.Judgement{Level: "vlot", Reason: "Bij Emma. En later weer."})
	if err := errors.Join(j.SaveEstimate(est, smallRubric()),
		j.Reply(exchange.StudentReply{Answer: "a-1", Criterion: "open", Text: "Ook bij Emma, denk ik.", Made: noon}),
		j.SaveHandingIn(store.HandingIn{By: exchange.ByHand, Picked: []string{e.ID}, Why: map[string]string{e.ID: "Om Emma, denk ik."}}),
		j.Reword(changes, noon),
	); err != nil {
		t.Fatal(err)
	}
	now, readEntry := j.Entry(e.ID)
	estimates, readEstimates := j.Estimates("stage1")
	replies, readReplies := j.Replies()
	h, readChoice := j.HandingIn()
	if err := errors.Join(readEntry, readEstimates, readReplies, readChoice); err != nil {
		t.Fatal(err)
	}
	got := []string{now.Story, estimates[0].Judgements["open"].Reason, replies[0].Text, h.Why[e.ID]}
	want := []string{"de kleuter zwaaide. Toen kwam oma.", "Bij de kleuter. En later weer.", "Ook bij de kleuter, denk ik.", "Om de kleuter, denk ik."}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
