package cli_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/cli"
	"koffiemoment/ui/words"
)

// TestDemoTerm holds the invented term to what it is there to show, in each language and on any day it is shown.
func TestDemoTerm(t *testing.T) {
	for _, lang := range words.Languages() {
		for _, day := range []string{"2026-03-13", "2026-09-27", "2027-01-04", "2028-02-29"} {
			t.Run(lang+" "+day, func(t *testing.T) {
				now, err := time.Parse(time.DateOnly, day)
				if err != nil {
					t.Fatal(err)
				}
				j, err := store.Open(filepath.Join(t.TempDir(), "demo.db"), store.Options{})
				if err != nil {
					t.Fatal(err)
				}
				defer j.Close()
				if err := cli.Fill(j, lang, now.Add(7*time.Hour), t.TempDir()); err != nil {
					t.Fatal(err)
				}
				checkTerm(t, j, now)
				checkCircle(t, j)
			})
		}
	}
}

func checkTerm(t *testing.T, j *store.Journal, now time.Time) {
	t.Helper()
	entries, err := j.Entries(store.Query{})
	if err != nil {
		t.Fatal(err)
	}
	overview, err := j.Overview(5)
	if err != nil {
		t.Fatal(err)
	}
	if own := count(entries, func(e *journal.Entry) bool { return e.Encounter.Initiator == "ik" }); len(entries) != 25 || own != 6 {
		t.Errorf("%d entries, of which the student began %d; want 25 and 6", len(entries), own)
	}
	if private := count(entries, func(e *journal.Entry) bool { return e.Private }); private != 1 {
		t.Errorf("%d private entries, want 1", private)
	}
	checkOrder(t, entries, now)
	checkRubric(t, entries, overview.Rubric)
	checkOverview(t, &overview)
	checkOutcomes(t, j)
}

// checkOrder wants the entries one after another, on school days before today, each with its words.
func checkOrder(t *testing.T, entries []journal.Entry, now time.Time) {
	t.Helper()
	for i := range entries {
		e := &entries[i]
		if i > 0 && !e.Encounter.When.After(entries[i-1].Encounter.When) || !e.Encounter.When.Before(now) {
			t.Errorf("entry %d is out of order: %v", i+1, e.Encounter.When)
		}
		if day := e.Encounter.When.Weekday(); day == time.Saturday || day == time.Sunday {
			t.Errorf("entry %d is on a %v", i+1, day)
		}
		if e.Story == "" || e.Encounter.Alias == "" || len(e.Encounter.Topics) == 0 {
			t.Errorf("entry %d lacks words: %+v", i+1, e.Encounter)
		}
	}
}

// checkRubric wants nothing in the entries that the rubric and the journal do not know.
func checkRubric(t *testing.T, entries []journal.Entry, r *rubric.Rubric) {
	t.Helper()
	for i := range entries {
		e, enc := &entries[i], &entries[i].Encounter
		for id, a := range e.Answers {
			if c, g := r.Criterion(id); c == nil || g.Part == rubric.Goals || a.Level != "" && r.LevelIndex(a.Level) < 0 {
				t.Errorf("entry %d: %s at %q", i+1, id, a.Level)
			}
		}
		for _, id := range e.Goals {
			if !slices.Contains(r.Stage(enc.Stage).Goals, id) {
				t.Errorf("entry %d: %s is no goal of its stage", i+1, id)
			}
		}
		known := slices.Contains(journal.Places(), enc.Place) && slices.Contains(journal.Moments(), enc.Moment) &&
			slices.Contains(journal.Initiators(), enc.Initiator) && slices.Contains(journal.Durations(), enc.Duration) &&
			r.Stage(enc.Stage).Kind(enc.Kind) != nil && slices.Contains(journal.Depths(), e.Depth)
		if !known {
			t.Errorf("entry %d has an unknown fact: %+v", i+1, enc)
		}
	}
}

// checkOverview wants a draft that stopped at step 4, an open intention and one quiet criterion.
func checkOverview(t *testing.T, o *store.Overview) {
	t.Helper()
	if len(o.Drafts) != 1 || o.Intention == nil || o.Open != 1 {
		t.Fatalf("%d drafts, %d open intentions; want 1 and 1", len(o.Drafts), o.Open)
	}
	if page, steps := o.Drafts[0].Page(o.Rubric); page.Step != 4 || steps != 10 {
		t.Errorf("the draft stopped at step %d of %d, want 4 of 10", page.Step, steps)
	}
	for _, id := range o.Rubric.Walked() {
		if quiet := o.Coverage[id].Moments == 0; quiet != (id == "vaardigheid.interactie.samen") {
			t.Errorf("%s has %d moments", id, o.Coverage[id].Moments)
		}
	}
	if len(o.Settings.Focus) == 0 || o.Settings.Starts[o.Settings.Stage].IsZero() {
		t.Errorf("settings lack a focus or a start: %+v", o.Settings)
	}
}

func checkOutcomes(t *testing.T, j *store.Journal) {
	t.Helper()
	intentions, err := j.Intentions()
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for _, i := range intentions {
		for _, came := range i.Returns {
			seen = append(seen, string(came.Outcome))
		}
	}
	for _, want := range journal.Outcomes() {
		if !slices.Contains(seen, string(want)) {
			t.Errorf("no intention came back as %s: %s", want, strings.Join(seen, ", "))
		}
	}
}

// checkCircle wants what a student sees of a lecturer: an answer beside their own view, higher in one place and lower in another, three
// things to try next, a comment, a talking point, and a reply.
func checkCircle(t *testing.T, j *store.Journal) {
	t.Helper()
	heard, err := j.Heard(rubric.Default(), "stage-1")
	if err != nil {
		t.Fatal(err)
	}
	if len(heard.Current()) != 1 || heard.Points() != 1 || len(heard.Replies) != 1 || len(heard.Discussed()) == 0 {
		t.Fatalf("%d answers, %d points, %d replies, %d comments", len(heard.Current()), heard.Points(), len(heard.Replies), len(heard.Discussed()))
	}
	a := heard.Main()
	steps, differ := 0, map[bool]bool{}
	for _, v := range a.Views() {
		if v.Remark != "" && !v.CannotJudge {
			steps++
		}
		if heard.Apart(v.Criterion) {
			differ[a.Rubric.LevelIndex(v.Level) > a.Rubric.LevelIndex(heard.Own(v.Criterion).Level)] = true
		}
	}
	if !a.Handed || !a.Seen || exchange.SignedBy(a.Answer) == "" || steps != 3 || len(differ) != 2 {
		t.Errorf("handed in %v, seen %v, signed by %q, %d next steps, differences up and down %v",
			a.Handed, a.Seen, exchange.SignedBy(a.Answer), steps, differ)
	}
}

func count(entries []journal.Entry, fits func(*journal.Entry) bool) int {
	n := 0
	for i := range entries {
		if fits(&entries[i]) {
			n++
		}
	}
	return n
}
