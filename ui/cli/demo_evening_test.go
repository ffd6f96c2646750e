package cli_test

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/cli"
	"koffiemoment/ui/words"
)

// TestDemoEvening holds the invented class to what an evening has to show, in each language and on any day it is shown.
func TestDemoEvening(t *testing.T) {
	for _, lang := range words.Languages() {
		for _, day := range []string{"2026-03-13", "2027-01-04", "2028-02-29"} {
			t.Run(lang+" "+day, func(t *testing.T) {
				now, err := time.Parse(time.DateOnly, day)
				if err != nil {
					t.Fatal(err)
				}
				folder := t.TempDir()
				inbox, passphrase, err := cli.HandInAll(folder, lang, now.Add(20*time.Hour))
				if err != nil {
					t.Fatal(err)
				}
				checkEvening(t, folder, inbox, passphrase)
			})
		}
	}
}

func checkEvening(t *testing.T, folder, inbox, passphrase string) {
	t.Helper()
	rs, err := store.OpenReviews(filepath.Join(folder, "nalezen.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer rs.Close()
	shut, why := queueOf(t, rs, inbox)
	if want := []string{"needs-key", "refused", "superseded"}; len(shut.All) != 10 || !slices.Equal(why, want) {
		t.Errorf("%d hand-ins, set aside %v; want 10, %v", len(shut.All), why, want)
	}
	key, err := exchange.KeyWith(passphrase)
	if err != nil {
		t.Fatal(err)
	}
	open, _ := queueOf(t, rs, inbox, key)
	if len(open.All) != 11 {
		t.Errorf("with the passphrase that is said: %d hand-ins, want 11", len(open.All))
	}
	var help, changed, apart, replies, twins, ready int
	for i := range open.All {
		brief, stands := open.All[i].Brief, &open.All[i].Standing
		help, changed, apart, replies = help+stands.Help, changed+stands.ChangedEntries, apart+stands.Apart, replies+brief.Replies
		if open.Twin(brief) != "" {
			twins++
		}
		if stands.State == journal.AnswerReady {
			ready++
		}
	}
	if got, want := []int{help, changed, apart, replies, twins, ready}, []int{1, 1, 2, 1, 2, 1}; !slices.Equal(got, want) {
		t.Errorf("asks for help, changed, apart, replies, of one name, ready: %v; want %v", got, want)
	}
}

// queueOf reads what was handed in, and says why what was set aside was.
func queueOf(t *testing.T, rs *store.Reviews, inbox string, keys ...exchange.Key) (cohort *store.Cohort, why []string) {
	t.Helper()
	files, err := store.Koffies(inbox)
	if err != nil {
		t.Fatal(err)
	}
	found, err := store.ReadCohort(t.Context(), store.Paths(files), keys, nil)
	if err != nil {
		t.Fatal(err)
	}
	if cohort, err = rs.Cohort(found); err != nil {
		t.Fatal(err)
	}
	for _, a := range cohort.Aside {
		why = append(why, string(a.Why))
	}
	slices.Sort(why)
	return cohort, why
}

// BenchmarkDemoEvening is what stands before the first frame of the demo.
func BenchmarkDemoEvening(b *testing.B) {
	for b.Loop() {
		if _, _, err := cli.HandInAll(b.TempDir(), "nl", time.Date(2026, 3, 13, 20, 0, 0, 0, time.UTC)); err != nil {
			b.Fatal(err)
		}
	}
}
