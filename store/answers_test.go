package store_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// answer makes one to a hand-in of j.
func answer(j *store.Journal, id, reviewer string, number int, points ...string) *exchange.Answer {
	return &exchange.Answer{
		Head: exchange.NewHead(exchange.AnswerKind), ID: id, Number: number, HandIn: "h-1", Journal: j.ID(), Made: "2026-03-20",
		Reviewer: exchange.Reviewer{ID: reviewer, Name: "Juf " + reviewer}, Rubric: strings.Repeat("ab", 32), Points: points,
		Views:    []exchange.View{{Criterion: "open", Level: "vlot", Remark: "Volgende stap: begin zelf."}},
		Comments: []exchange.Comment{{Entry: "1-bbbb", Revision: 1, Hash: strings.Repeat("cd", 32), Text: "Mooi hoe je wachtte."}},
	}
}

func keepAnswers(t *testing.T, j *store.Journal, all ...*exchange.Answer) {
	t.Helper()
	for _, a := range all {
		if fresh, err := j.KeepAnswer(a, noon); !fresh || err != nil {
			t.Fatalf("%s: got %v, %v", a.ID, fresh, err)
		}
	}
}

func wantFeedback(t *testing.T, j *store.Journal, want ...store.Received) {
	t.Helper()
	got, err := j.Feedback()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}

func wantUnseen(t *testing.T, j *store.Journal, answers, points int) {
	t.Helper()
	if o, err := j.Overview(0); err != nil || o.Answers != answers || o.Points != points {
		t.Errorf("got %d answers and %d points, want %d and %d; %v", o.Answers, o.Points, answers, points, err)
	}
}

func TestFeedbackComesReviewerByReviewer(t *testing.T) {
	path := place(t)
	j := open(t, path)
	wantFeedback(t, j)
	bea1, an2 := answer(j, "b-1", "bea", 1, "één"), answer(j, "a-2", "an", 2, "twee", "drie")
	an1 := answer(j, "a-1", "an", 1, "vier", "vijf", "zes")
	bea9, an2b := answer(j, "b-9", "bea", 9, "zeven"), answer(j, "a-2b", "an", 2)
	keepAnswers(t, j, bea1, an2, an1)
	wantUnseen(t, j, 2, 1+2)
	keepAnswers(t, j, bea9, an2b)
	wantUnseen(t, j, 2, 1+0)
	if err := errors.Join(j.SeeAnswer("a-1"), j.SeeAnswer("a-1"), j.SeeAnswer("b-9")); err != nil {
		t.Fatal(err)
	}
	if err := j.SeeAnswer("c-1"); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
	j.Close()
	j = open(t, path)
	wantFeedback(t, j, store.Received{Answer: bea9, At: noon, Place: 3, Seen: true}, store.Received{Answer: bea1, At: noon},
		store.Received{Answer: an2b, At: noon, Place: 4}, store.Received{Answer: an2, At: noon, Place: 1}, store.Received{Answer: an1, At: noon, Place: 2, Seen: true})
	wantUnseen(t, j, 1, 1)
}

// The same file opened again, or another file with its id, changes nothing that can be read; that it is another is said.
func TestAnAnswerComesOnce(t *testing.T) {
	j := sound(t)
	a := answer(j, "a-1", "an", 1, "één")
	keepAnswers(t, j, a)
	if err := j.SeeAnswer(a.ID); err != nil {
		t.Fatal(err)
	}
	for _, again := range []*exchange.Answer{a, answer(j, "a-1", "bea", 7, "iets", "anders")} {
		if fresh, err := j.KeepAnswer(again, noon.Add(time.Hour)); fresh || errors.As(err, new(*store.DiffersError)) != (again != a) || err != nil && again == a {
			t.Errorf("got %v, %v", fresh, err)
		}
		wantFeedback(t, j, store.Received{Answer: a, At: noon, Seen: true})
		wantUnseen(t, j, 0, 1)
	}
}

func TestAnAnswerIsKeptWholeOrNotAtAll(t *testing.T) {
	j := sound(t)
	elsewhere, hidden := answer(j, "a-1", "an", 1), answer(j, "a-2", "an", 2, "een\u202epunt")
	elsewhere.Journal = "5d0c0f0e"
	if fresh, err := j.KeepAnswer(elsewhere, noon); fresh || !errors.Is(err, store.ErrElsewhere) {
		t.Errorf("got %v, %v, want ErrElsewhere", fresh, err)
	}
	var refusal *exchange.Refusal
	if fresh, err := j.KeepAnswer(hidden, noon); fresh || !errors.As(err, &refusal) || refusal.Code != exchange.HiddenCharacter {
		t.Errorf("got %v, %v, want a refusal", fresh, err)
	}
	wantFeedback(t, j)
	wantUnseen(t, j, 0, 0)
}

func TestRepliesStandInTheirPlace(t *testing.T) {
	path := place(t)
	j := open(t, path)
	keepAnswers(t, j, answer(j, "a-1", "an", 1), answer(j, "b-1", "bea", 1))
	whole := exchange.StudentReply{Answer: "b-1", Text: "dank je", Made: noon}
	view := exchange.StudentReply{Answer: "a-1", Criterion: "open", Text: "dat zie ik ook zo", Made: noon}
	comment := exchange.StudentReply{Answer: "a-1", Entry: "1-bbbb", Text: "ja", Made: noon}
	other := view
	other.Text, other.Made = "toch niet", noon.Add(time.Hour)
	gone := whole
	gone.Text = " \n"
	for _, r := range []exchange.StudentReply{whole, view, comment, other, gone, gone} {
		if err := j.Reply(r); err != nil {
			t.Fatal(err)
		}
	}
	if err := j.Reply(exchange.StudentReply{Answer: "c-1", Text: "hallo"}); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("got %v, want ErrNotFound", err)
	}
	j.Close()
	got, err := open(t, path).Replies()
	if diff := cmp.Diff([]exchange.StudentReply{comment, other}, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
}
