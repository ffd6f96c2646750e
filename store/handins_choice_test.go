package store_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/store"
)

// choosable is a journal with an entry a day in stage 1, from noon on, of which the last is private. All but the fourth were handed in;
// since then the first says something else and the second has another margin.
func choosable(t *testing.T) (j *store.Journal, all []journal.Entry) {
	t.Helper()
	j = sound(t)
	for i, alias := range []string{"Ouder Eik", "ouder eik", "Ouder Linde", "", "Ouder Beuk"} {
		d := draft(t, j, fmt.Sprintf("verhaal %d", i))
		d.Entry.Encounter.Alias, d.Entry.Encounter.When, d.Entry.Private = alias, noon.AddDate(0, 0, i), i == 4
		if i == 2 {
			d.Entry.Intention = &journal.Plan{If: "als", Then: "dan"}
		}
		all = append(all, finish(t, j, d))
	}
	other := draft(t, j, "elders")
	other.Entry.Encounter.Stage = "stage2"
	all = append(all, finish(t, j, other))
	for number, stage := range []string{"stage1", "stage1", "stage2"} {
		id, _, _ := beginHandIn(t, j)
		h := store.HandedIn{ID: id, Number: number + 1, Made: noon, Stage: stage, By: exchange.ByStage}
		for _, i := range []int{0, 1, 2} {
			h.Entries = append(h.Entries, store.HandedEntry{ID: all[i].ID, Revision: 1, Hash: exchange.Hash(&all[i])})
		}
		if stage == "stage1" {
			h.Entries = append(h.Entries, store.HandedEntry{ID: "9-zzzz", Revision: 1})
		}
		if err := j.RememberHandIn(h); err != nil {
			t.Fatal(err)
		}
	}
	for i, change := range []func(*journal.Entry){func(e *journal.Entry) { e.Story += " anders" }, func(e *journal.Entry) { e.Margin = "kantlijn" }} {
		d := journal.Revise(fmt.Sprintf("herzien %d", i), noon, smallRubric(), all[i])
		change(&d.Entry)
		finish(t, j, d)
	}
	keepAnswers(t, j, answer(j, "a-1", "an", 1))
	for _, r := range []exchange.StudentReply{{Text: "aan jou"}, {Entry: all[3].ID, Text: "hierbij"}, {Entry: all[4].ID, Text: "geheim"}} {
		r.Answer, r.Made = "a-1", noon
		if err := j.Reply(r); err != nil {
			t.Fatal(err)
		}
	}
	saveEstimates(t, j, finished(estimate("stage1", 1)), estimate("stage1", 2), estimate("stage2", 1))
	return j, all
}

func readChoice(t *testing.T, j *store.Journal, stage string) *store.Choice {
	t.Helper()
	c, err := j.Choice(stage)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func TestChoice(t *testing.T) {
	j, all := choosable(t)
	c := readChoice(t, j, "stage1")
	if c.Last == nil || c.Last.Number != 2 || len(c.Before) != 3 {
		t.Errorf("got %+v after %d hand-ins, want number 2", c.Last, len(c.Before))
	}
	if !c.Edited[all[0].ID] || c.Edited[all[1].ID] || !c.Handed[all[1].ID] || c.Handed[all[3].ID] {
		t.Errorf("got edited %v of %v", c.Edited, c.Handed)
	}
	if len(c.Estimates) != 1 || c.Estimates[0].Version != 2 || len(c.Rows) != 4 || len(c.Private) != 1 || c.Rows[0].ID != all[3].ID {
		t.Errorf("got %+v with %d entries and %d private ones", c.Estimates, len(c.Rows), len(c.Private))
	}
	whole := readChoice(t, j, "")
	if whole.Last != nil || len(whole.Handed) != 0 || len(whole.Rows) != 5 || len(whole.Estimates) != 2 {
		t.Errorf("the whole study: last %+v, %d entries, %d estimates", whole.Last, len(whole.Rows), len(whole.Estimates))
	}
}

func TestTally(t *testing.T) {
	j, all := choosable(t)
	c := readChoice(t, j, "stage1")
	ids := func(at ...int) map[string]bool {
		m := map[string]bool{}
		for _, i := range at {
			m[all[i].ID] = true
		}
		return m
	}
	from, until := noon.AddDate(0, 0, 1), noon.AddDate(0, 0, 4)
	for name, want := range map[string]struct {
		set          store.HandingIn
		picked, stay map[string]bool
		tally        store.Tally
		listed       int
		chosen       []int
	}{
		"everything": {set: store.HandingIn{By: exchange.ByStage, From: from, Until: from}, listed: 4, chosen: []int{3, 2, 1, 0},
			tally: store.Tally{Private: 1, Plans: 1, Aliases: 2, Replies: 2, Fresh: 1, Edited: 1, Absent: 1}},
		"all but two": {set: store.HandingIn{By: exchange.ByStage}, stay: ids(2, 3), listed: 4, chosen: []int{1, 0},
			tally: store.Tally{Stay: 2, Private: 1, Aliases: 1, Replies: 1, Edited: 1, Absent: 2}},
		"a period": {set: store.HandingIn{By: exchange.ByRange, From: from, Until: until}, listed: 3, chosen: []int{3, 2, 1},
			tally: store.Tally{Plans: 1, Aliases: 2, Replies: 2, Fresh: 1, Absent: 2}},
		"from a day on": {set: store.HandingIn{By: exchange.ByRange, From: until}, tally: store.Tally{Private: 1, Replies: 1, Absent: 4}},
		"by hand": {set: store.HandingIn{By: exchange.ByHand}, picked: ids(0, 4), stay: ids(0), listed: 4, chosen: []int{0},
			tally: store.Tally{Private: 1, Aliases: 1, Replies: 1, Edited: 1, Absent: 3}},
	} {
		t.Run(name, func(t *testing.T) {
			got := c.Tally(&want.set, want.picked, want.stay)
			var chosen []string
			for _, i := range want.chosen {
				chosen = append(chosen, all[i].ID)
			}
			if len(got.Listed) != want.listed || !slices.Equal(got.IDs(), chosen) {
				t.Errorf("got %d listed and %v chosen, want %d and %v", len(got.Listed), got.IDs(), want.listed, chosen)
			}
			got.Listed, got.Chosen = nil, nil
			if diff := cmp.Diff(want.tally, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// A period without a first or last day begins with the first entry and ends today.
func TestThePeriodOfATally(t *testing.T) {
	j, all := choosable(t)
	c := readChoice(t, j, "stage1")
	now := noon.AddDate(0, 0, 9)
	for name, want := range map[string]struct {
		from, until time.Time
		now         time.Time
		first, last time.Time
	}{
		"both days":         {noon.AddDate(0, 0, -5), noon.AddDate(0, 0, 3), now, noon.AddDate(0, 0, -5), noon.AddDate(0, 0, 2)},
		"no first day":      {time.Time{}, noon.AddDate(0, 0, 3), now, noon, noon.AddDate(0, 0, 2)},
		"no last day":       {noon.AddDate(0, 0, 1), time.Time{}, now, noon.AddDate(0, 0, 1), now},
		"an entry tomorrow": {noon, time.Time{}, noon, noon, all[3].Encounter.When},
	} {
		t.Run(name, func(t *testing.T) {
			set := store.HandingIn{By: exchange.ByRange, From: want.from, Until: want.until}
			tally := c.Tally(&set, nil, nil)
			if first, last := tally.Period(&set, want.now); !first.Equal(want.first) || !last.Equal(want.last) {
				t.Errorf("got %v to %v, want %v to %v", first, last, want.first, want.last)
			}
		})
	}
}
