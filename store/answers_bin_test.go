package store_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	bolt "go.etcd.io/bbolt"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

func removeAnswer(t *testing.T, j *store.Journal, id string) (inBin string) {
	t.Helper()
	inBin, err := j.RemoveAnswer(id, noon)
	if err != nil {
		t.Fatal(err)
	}
	return inBin
}

// saidBack is all that the journal holds of answers.
func saidBack(t *testing.T, j *store.Journal) []any {
	t.Helper()
	feedback, err1 := j.Feedback()
	replies, err2 := j.Replies()
	tips, err3 := j.Tips()
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	return []any{feedback, replies, tips}
}

// TestAnAnswerGoesToTheBinAndComesBackWhole guards a student who threw out the wrong one: replies and tips included, in its
// place among the others.
func TestAnAnswerGoesToTheBinAndComesBackWhole(t *testing.T) {
	j := sound(t)
	first, second := answer(j, "a-1", "an", 1, "een"), answer(j, "a-2", "an", 2, "twee")
	first.Views[0].Remark, second.Views[0].Remark = "Alleen in de eerste <&>.", "In de tweede."
	keepAnswers(t, j, first, second, answer(j, "b-1", "bea", 1, "drie"))
	only, both := store.TipMark("an", "open", second.Views[0].Remark), store.TipMark("an", "1-bbbb", second.Comments[0].Text)
	if err := errors.Join(
		j.Reply(exchange.StudentReply{Answer: "a-1", Text: "op de eerste", Made: noon}), j.Reply(exchange.StudentReply{Answer: "a-2", Text: "op de tweede", Made: noon}),
		j.TakeTips([]string{only, both, "van mij"}), j.SeeAnswer("a-2"),
	); err != nil {
		t.Fatal(err)
	}
	before := saidBack(t, j)
	id := removeAnswer(t, j, "a-2")
	wantUnseen(t, j, 2, 1+1) // the earlier one stands again
	if tips, err := j.Tips(); !cmp.Equal(marksOf(tips), []string{both, "van mij"}) || err != nil {
		t.Errorf("of the tips are left %v, %v", tips, err)
	}
	if replies, err := j.Replies(); len(replies) != 1 || replies[0].Answer != "a-1" || err != nil {
		t.Errorf("of the replies are left %v, %v", replies, err)
	}
	bin, err := j.Bin()
	if err != nil || len(bin) != 1 || !bin[0].Answer || bin[0].From != "Juf an" || bin[0].Left != store.BinDays || bin[0].ID != id {
		t.Fatalf("in the bin lies %+v, %v", bin, err)
	}
	if _, err := j.RemoveAnswer("a-2", noon); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("removed twice: %v", err)
	}
	if err := errors.Join(j.Restore(id), j.Verify()); err != nil {
		t.Fatal(err)
	}
	after := saidBack(t, j)
	after[2], before[2] = len(after[2].([]journal.Tip)), len(before[2].([]journal.Tip))
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("it came back otherwise:\n%s", diff)
	}
	if err := j.Restore(id); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("put back twice: %v", err)
	}
}

// TestARemovedAnswerTakesTheKeyThatOnlyItBrought guards against one forged answer that shuts out all true ones for good.
func TestARemovedAnswerTakesTheKeyThatOnlyItBrought(t *testing.T) {
	j := sound(t)
	forged, genuine := signed(t, answer(j, "a-1", "an", 1), "bea"), signed(t, answer(j, "a-2", "an", 2), "an")
	keepAnswers(t, j, forged)
	_, err := j.KeepAnswer(genuine, noon)
	differs(t, err, exchange.OtherKey)
	removeAnswer(t, j, "a-1")
	keepAnswers(t, j, genuine)
	_, err = j.KeepAnswer(signed(t, answer(j, "a-3", "an", 3), "bea"), noon)
	differs(t, err, exchange.OtherKey)
}

// TestAnAnswerOpenedAgainGetsWhatTheBinHolds guards replies of a student who opens the file anew in the place of putting back.
func TestAnAnswerOpenedAgainGetsWhatTheBinHolds(t *testing.T) {
	j := sound(t)
	keepAnswers(t, j, answer(j, "a-1", "an", 1))
	if err := j.Reply(exchange.StudentReply{Answer: "a-1", Text: "dank je"}); err != nil {
		t.Fatal(err)
	}
	id := removeAnswer(t, j, "a-1")
	keepAnswers(t, j, answer(j, "a-1", "an", 1))
	if err := j.Restore(id); err != nil {
		t.Fatal(err)
	}
	if replies, err := j.Replies(); len(replies) != 1 || err != nil {
		t.Errorf("got replies %v, %v", replies, err)
	}
	id = removeAnswer(t, j, "a-1")
	keepAnswers(t, j, answer(j, "a-1", "an", 1, "iets anders"))
	differs(t, j.Restore(id), exchange.OtherBytes)
}

// TestADamagedAnswerCanBeRemoved guards a student whom one broken answer would else be told of for good.
func TestADamagedAnswerCanBeRemoved(t *testing.T) {
	j := open(t, place(t))
	keepAnswers(t, j, answer(j, "a-1", "an", 1), answer(j, "b-1", "bea", 1))
	err := store.Update(j, func(tx *bolt.Tx) error { return tx.Bucket([]byte("answers")).Put([]byte("a-1"), []byte("kapot")) })
	if err != nil {
		t.Fatal(err)
	}
	removeAnswer(t, j, "a-1")
	if found, err := j.Feedback(); len(found) != 1 || err != nil {
		t.Errorf("got %d, %v", len(found), err)
	}
}

// TestAPurgedAnswerIsNowhere looks for it byte by byte in the file and its copies, also in those of before it was removed.
func TestAPurgedAnswerIsNowhere(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	path := place(t)
	j := open(t, path)
	finish(t, j, draft(t, j, "dit blijft"))
	a := answer(j, "a-1", "an", 1, secretWord)
	a.Comments[0].Text, a.Views[0].Remark = secretWord+" een", secretWord+" twee"
	keepAnswers(t, j, a, answer(j, "b-1", "bea", 1, "dit blijft ook"))
	mark := store.TipMark("an", "open", a.Views[0].Remark)
	if err := errors.Join(j.Reply(exchange.StudentReply{Answer: "a-1", Text: secretWord + " drie"}), j.TakeTips([]string{mark})); err != nil {
		t.Fatal(err)
	}
	backup(t, j, "", noon)
	id := removeAnswer(t, j, "a-1")
	backup(t, j, "", noon.Add(time.Hour))
	if err := j.Restore(id); err != nil {
		t.Fatal(err)
	}
	id = removeAnswer(t, j, "a-1")
	if n := countAll(t, filepath.Dir(path), secretWord); n == 0 {
		t.Fatal("it was nowhere before")
	}
	if err := errors.Join(j.Purge([]string{id}), j.Verify()); err != nil {
		t.Fatal(err)
	}
	for _, sign := range []string{secretWord, mark, "a-1"} {
		if n := countAll(t, filepath.Dir(path), sign); n > 0 {
			t.Errorf("%q still stands in the file or a copy, %d times", sign, n)
		}
	}
	if n := countAll(t, filepath.Dir(path), "dit blijft ook"); n < 3 {
		t.Errorf("the other answer stands in %d files", n)
	}
}

// TestARemovedAnswerGoesAfterItsDays is the bin's own emptying.
func TestARemovedAnswerGoesAfterItsDays(t *testing.T) {
	j := sound(t)
	keepAnswers(t, j, answer(j, "a-1", "an", 1))
	removeAnswer(t, j, "a-1")
	for days := 0; days <= store.BinDays; days += 5 {
		bin, err := j.Bin()
		if err := errors.Join(err, j.PurgeOld(noon.AddDate(0, 0, days))); err != nil || len(bin) != 1 {
			t.Fatalf("on day %d lie %d in the bin, %v", days, len(bin), err)
		}
	}
	if bin, err := j.Bin(); len(bin) != 0 || err != nil {
		t.Errorf("%d lie there for ever, %v", len(bin), err)
	}
}

// TestAMergeBringsNoRemovedAnswerBack guards against an older copy that undoes what the student decided.
func TestAMergeBringsNoRemovedAnswerBack(t *testing.T) {
	path := place(t)
	here := open(t, path)
	keepAnswers(t, here, answer(here, "a-1", "an", 1, "weg hiermee"), answer(here, "b-1", "bea", 1))
	if err := errors.Join(here.Reply(exchange.StudentReply{Answer: "a-1", Text: "dank je"}), here.Close()); err != nil {
		t.Fatal(err)
	}
	there := open(t, twin(t, path))
	here = open(t, path)
	removeAnswer(t, here, "a-1")
	keepAnswers(t, there, answer(there, "c-1", "cas", 1))
	removeAnswer(t, there, "c-1")
	merge(t, here, there)
	found, err := here.Feedback()
	replies, err2 := here.Replies()
	bin, err3 := here.Bin()
	if err := errors.Join(err, err2, err3, here.Verify()); err != nil || len(found) != 1 || len(replies) != 0 || len(bin) != 2 {
		t.Errorf("%d answers, %d replies, %d in the bin, %v", len(found), len(replies), len(bin), err)
	}
	if strings.Contains(found[0].Answer.ID, "a-1") {
		t.Error("the removed one is there again")
	}
}
