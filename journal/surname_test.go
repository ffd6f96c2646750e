package journal_test

import (
	"slices"
	"testing"

	"koffiemoment/journal"
)

func TestSurname(t *testing.T) {
	for name, want := range map[string]string{
		"Amber Claes": "Claes", "Bo De Smet": "De Smet", "Noor Van den Berg": "Van den Berg", "Chaima El Idrissi": "El Idrissi",
		"Peeters, Jonas": "Peeters", "Van Damme, Silke": "Van Damme", "Anne Marie Baeten": "Baeten", "Jef Vande Walle": "Vande Walle",
		"Lien d'Hondt": "d'Hondt", "Wout van 't Hof": "van 't Hof", "Amber": "Amber", "De Smet": "De Smet", "Lena Van": "Van", "": "", " ": "",
		", Jan": "Jan",
	} {
		if got := journal.Surname(name); got != want {
			t.Errorf("the surname of %q is %q, want %q", name, got, want)
		}
	}
}

// A class list is in the order of surnames, those with a particle under its letter.
func TestAQueueIsInTheOrderOfAClassList(t *testing.T) {
	var all []journal.Waiting
	for _, name := range []string{"Zita Aerts", "Bo De Smet", "Amber Debacker", "Noor Van Damme", "Ann De Backer", "Jan Aerts", ""} {
		all = append(all, journal.Waiting{Brief: &journal.Brief{Student: name, Journal: name}})
	}
	want := []string{"Jan Aerts", "Zita Aerts", "Amber Debacker", "Ann De Backer", "Bo De Smet", "Noor Van Damme", ""}
	if got := ids(all, journal.Queue(all, journal.All)); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestAQueueIsSortedByWhatWaits(t *testing.T) {
	all := []journal.Waiting{
		{Brief: &journal.Brief{Journal: "a", Student: "An A"}, Standing: journal.Standing{Judged: 2, Unread: 1, Apart: 1}},
		{Brief: &journal.Brief{Journal: "b", Student: "An B"}, Standing: journal.Standing{Judged: 1, Unread: 3}},
		{Brief: &journal.Brief{Journal: "c", Student: "An C"}, Standing: journal.Standing{Judged: 2, Unread: 2, ChangedEntries: 1, Apart: 2}},
	}
	for by, want := range map[journal.Order][]string{
		journal.BySurname: {"a", "b", "c"}, journal.LeastJudged: {"b", "a", "c"}, journal.MostUnread: {"b", "c", "a"}, journal.MostApart: {"c", "a", "b"}, "?": {"a", "b", "c"},
	} {
		if got := ids(all, journal.Sorted(all, journal.All, by)); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", by, got, want)
		}
	}
}

// The next that is not ready is one whose answer nobody called ready, or about whom something was said since it was written.
func TestNextThatIsNotReadyGoesRound(t *testing.T) {
	open, ready := journal.Standing{}, journal.Standing{State: journal.AnswerReady}
	sent, since := journal.Standing{State: journal.AnswerSent}, journal.Standing{State: journal.AnswerSent, Stale: true}
	for _, tt := range []struct {
		standings   []journal.Standing
		after, want int
	}{{nil, -1, -1}, {[]journal.Standing{ready, sent}, 0, -1}, {[]journal.Standing{ready, open, since}, -1, 1}, {[]journal.Standing{open, ready, since}, 0, 2},
		{[]journal.Standing{open, ready, since}, 2, 0}} {
		var all []journal.Waiting
		var order []int
		for i, s := range tt.standings {
			all, order = append(all, journal.Waiting{Standing: s}), append(order, i)
		}
		if got := journal.NextNotReady(all, order, tt.after); got != tt.want {
			t.Errorf("%v after %d: %d, want %d", tt.standings, tt.after, got, tt.want)
		}
	}
}
