package journal_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"koffiemoment/journal"
)

func TestFiltersShowWhatTheyName(t *testing.T) {
	is := map[journal.Filter]journal.Standing{
		journal.Unread: {Unread: 1, Answered: true}, journal.Changed: {ChangedClaims: 1, Answered: true}, journal.Help: {Help: 1, Answered: true},
		journal.Apart: {Apart: 1, Answered: true}, journal.Silent: {Silent: 1, Answered: true}, journal.ToAnswer: {},
	}
	for shown, standing := range is {
		w := journal.Waiting{Standing: standing}
		for _, f := range journal.Filters() {
			if got, want := w.Passes(f), f == shown || f == journal.All; got != want {
				t.Errorf("%s shows what has only %s: %v", f, shown, got)
			}
		}
	}
	stale := journal.Waiting{Standing: journal.Standing{Answered: true, Stale: true}}
	if !stale.Passes(journal.ToAnswer) {
		t.Error("a stale answer is enough")
	}
}

func TestQueueIsByName(t *testing.T) {
	var all []journal.Waiting
	for i, name := range []string{"Zoë", "émile", "Emma", "", "Emile"} {
		all = append(all, journal.Waiting{Brief: &journal.Brief{Student: name, Journal: fmt.Sprint(i)}})
	}
	if got, want := journal.Queue(all, journal.All), []int{1, 4, 2, 0, 3}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestStagesOfOneStudentStandInTheOrderOfHandingIn(t *testing.T) {
	var all []journal.Waiting
	for _, b := range []journal.Brief{{Journal: "j-2", HandIn: "a", Number: 1}, {Journal: "j-1", HandIn: "b", Number: 10}, {Journal: "j-1", HandIn: "c", Number: 9}} {
		b.Student = "An"
		all = append(all, journal.Waiting{Brief: &b})
	}
	if got, want := journal.Queue(all, journal.All), []int{2, 1, 0}; !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// TestQueueStaysInOrder guards the place of a student: whatever the order in which files were read, and whatever filter was
// set before, the queue is the same.
func TestQueueStaysInOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []journal.Waiting
		for i := range rapid.IntRange(0, 12).Draw(t, "students") {
			all = append(all, journal.Waiting{
				Brief:    &journal.Brief{Journal: fmt.Sprint("j-", i), Student: rapid.SampledFrom([]string{"", "An", "an", "Àn", "Bo"}).Draw(t, "name")},
				Standing: journal.Standing{Unread: rapid.IntRange(0, 1).Draw(t, "unread")},
			})
		}
		shuffled := rapid.Permutation(all).Draw(t, "shuffled")
		whole, unread := ids(all, journal.Queue(all, journal.All)), ids(shuffled, journal.Queue(shuffled, journal.Unread))
		if !slices.Equal(whole, ids(shuffled, journal.Queue(shuffled, journal.All))) {
			t.Fatal("the order of reading shows")
		}
		if !subsequence(unread, whole) {
			t.Fatalf("%v is not what is left of %v", unread, whole)
		}
	})
}

func ids(all []journal.Waiting, order []int) (journals []string) {
	for _, i := range order {
		journals = append(journals, all[i].Brief.Journal)
	}
	return journals
}

func subsequence(of, whole []string) bool {
	for _, id := range whole {
		if len(of) > 0 && of[0] == id {
			of = of[1:]
		}
	}
	return len(of) == 0
}

func TestNextUnreadGoesRound(t *testing.T) {
	unread, changed, done := journal.Standing{Unread: 1}, journal.Standing{ChangedEntries: 1}, journal.Standing{Help: 1, Apart: 2, Silent: 3}
	tests := []struct {
		standings []journal.Standing
		after     int
		want      int
	}{
		{nil, -1, -1},
		{[]journal.Standing{done, done}, 0, -1},
		{[]journal.Standing{unread, done, changed}, -1, 0},
		{[]journal.Standing{unread, done, changed}, 0, 2},
		{[]journal.Standing{unread, done, changed}, 2, 0},
		{[]journal.Standing{done, unread, done}, 1, 1},
		{[]journal.Standing{done, unread}, 7, 1},
		{[]journal.Standing{done, unread}, -9, 1},
	}
	for _, tt := range tests {
		var all []journal.Waiting
		var order []int
		for i, s := range tt.standings { // the queue runs against the order of all
			all = slices.Insert(all, 0, journal.Waiting{Standing: s})
			order = append(order, len(tt.standings)-1-i)
		}
		if got := journal.NextUnread(all, order, tt.after); got != tt.want {
			t.Errorf("%v after %d: %d, want %d", tt.standings, tt.after, got, tt.want)
		}
	}
}
