package store_test

import (
	"errors"
	"strings"
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/discretion"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

// peopleIn gives what a check found, as the names of one text are read.
func peopleIn(c store.Checked, of string) (names []string) {
	for _, issue := range c.Issues {
		if issue.Text.Of == of && issue.Finding.Kind == discretion.PersonName {
			names = append(names, issue.Finding.Text)
		}
	}
	return names
}

func wantNames(t *testing.T, c store.Checked, of string, want ...string) {
	t.Helper()
	if got := peopleIn(c, of); strings.Join(got, ", ") != strings.Join(want, ", ") {
		t.Errorf("in %s: got %q, want %q", of, got, want)
	}
}

// Who is surely named in one text that leaves is found in all others: in another entry, in a reply, in a self-assessment, in why an entry was
// picked. So is who is named in an alias of the journal, also in one that does not leave; and nobody once that is gone.
func TestNamesMetInTheJournal(t *testing.T) {
	j := sound(t)
	sure := tell(t, j, "d1", "De papa van Zoriska kwam.", "Ouder Linde", false)
	other := tell(t, j, "d2", "Vandaag wou zoriska niet mee.", "Ouder Linde", false)
	from := collect(t, j)
	from.Replies = []exchange.StudentReply{{Answer: "a1", Text: "Ik sprak over zoriska.", Made: noon}}
	from.Estimates = []journal.Estimate{{Stage: stage1, Judgements: map[string]journal.Judgement{"houding.luisteren": {Reason: "Bij zoriska zag ik het."}}}}
	c := check(t, j, from, map[string]string{sure.ID: "om zoriska"})
	for _, of := range []string{sure.ID, other.ID, discretion.Reply, discretion.Estimate + stage1, discretion.Why} {
		if len(peopleIn(c, of)) != 1 {
			t.Errorf("in %s: got %q", of, peopleIn(c, of))
		}
	}
	alone, err := j.Collect(store.Query{}, []string{other.ID})
	if err != nil {
		t.Fatal(err)
	}
	wantNames(t, check(t, j, alone, nil), other.ID)
	hidden := tell(t, j, "d3", "Geheim.", "mama van Zoriska", true)
	wantNames(t, check(t, j, alone, nil), other.ID, "zoriska")
	if err := errors.Join(j.Delete(hidden.ID, noon), j.Purge([]string{hidden.ID})); err != nil {
		t.Fatal(err)
	}
	wantNames(t, check(t, j, alone, nil), other.ID)
}

// What a check remembers of an entry is what that says by itself: who is met in another is found, and found no more once nobody is.
func TestWhatIsRememberedFollowsFromOneEntry(t *testing.T) {
	_, j := largeJournal(t)
	e, err := j.Entry("3")
	if err != nil {
		t.Fatal(err)
	}
	reword := func(of journal.Entry, id, story string) journal.Entry {
		again := journal.Revise(id, noon, rubric.Default(), of)
		again.Entry.Story = story
		made, err := j.Finish(again, rubric.Default(), noon)
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
	other, err := j.Entry("5")
	if err != nil {
		t.Fatal(err)
	}
	e, other = reword(e, "r", "Vandaag wou zoriska niet mee."), reword(other, "s", "De papa van Zoriska kwam.")
	wantNames(t, check(t, j, collect(t, j), nil), e.ID, "zoriska")
	kept := records(t, j)[e.ID]
	if kept == nil {
		t.Fatal("nothing is remembered of it")
	}
	other = reword(other, "u", "De papa kwam.")
	wantNames(t, check(t, j, collect(t, j), nil), e.ID)
	reword(other, "v", "De papa van Zoriska kwam.")
	wantNames(t, check(t, j, collect(t, j), nil), e.ID, "zoriska")
	wantFound(t, j, oneByOne(t, j))
	if string(records(t, j)[e.ID]) != string(kept) {
		t.Error("another entry changed what is remembered of this one")
	}
}

// A word that was decided to be fine is so in that place only: not the same word elsewhere, no longer name, and no other.
func TestAWordThatIsFineIsFineByItself(t *testing.T) {
	j := sound(t)
	e := tell(t, j, "d1", "Emma zong. Daarna kwam Emma Maes, en Thomas.", "", false)
	tell(t, j, "d2", "emma lachte.", "", false)
	c := check(t, j, collect(t, j), nil)
	wantOpen(t, c, 4)
	if err := j.Keep(c.Issues[:1], true); err != nil {
		t.Fatal(err)
	}
	wantOpen(t, check(t, j, collect(t, j), nil), 3)
	again := journal.Revise("r", noon, rubric.Default(), e)
	again.Entry.Story += " Juf Emma keek."
	if _, err := j.Finish(again, rubric.Default(), noon); err != nil {
		t.Fatal(err)
	}
	wantOpen(t, check(t, j, collect(t, j), nil), 5)
}

// A replacement reaches what was written since in a draft, also of a name that only another entry tells.
func TestANameMetElsewhereIsReplacedInDrafts(t *testing.T) {
	j := sound(t)
	tell(t, j, "d1", "De papa van Zoriska kwam.", "", false)
	e := tell(t, j, "d2", "Vandaag wou zoriska niet mee.", "", false)
	d := journal.Revise("meer", noon, rubric.Default(), e)
	d.Entry.Story += " Toen lachte zoriska toch."
	if err := j.SaveDraft(d, rubric.Default()); err != nil {
		t.Fatal(err)
	}
	c, cast := check(t, j, collect(t, j), nil), discretion.Cast{}
	c.Propose(cast)
	if err := j.Reword(store.Rewordings(c.Proposed(cast)), noon); err != nil {
		t.Fatal(err)
	}
	after, err := j.Draft("meer")
	if want := "Vandaag wou kind 1 niet mee. Toen lachte kind 1 toch."; err != nil || after.Entry.Story != want {
		t.Errorf("got %q, %v", after.Entry.Story, err)
	}
	wantOpen(t, check(t, j, collect(t, j), nil), 0)
}
