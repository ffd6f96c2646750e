package store_test

import (
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/store"
)

func TestSearch(t *testing.T) {
	j := sound(t)
	add := func(story string, change func(*journal.Draft)) {
		d := draft(t, j, story)
		change(&d)
		finish(t, j, d)
	}
	day := 24 * time.Hour
	add("Één ouder zei:\n“Ça va?”", func(d *journal.Draft) { d.Entry.Encounter.Alias = "Familie Zée" })
	add("Papa kwam te laat", func(d *journal.Draft) {
		d.Place("open", "vlot")
		d.SetDeeper("warm", "glimlachen hielp")
		d.Entry.Wanted, d.Entry.Theirs, d.Entry.Others = "geruststellen", "weg kunnen", []string{"haast"}
		d.Entry.CameBack = &journal.Return{Outcome: journal.WentOther, Said: "ik zweeg"}
		d.Entry.Encounter.Stage, d.Entry.Encounter.When = "stage2", noon.Add(day)
	})
	add("Mama en oma", func(d *journal.Draft) {
		d.Entry.Encounter.Alias, d.Entry.Encounter.When = "familie zee 2", noon.Add(2*day)
		d.Entry.Encounter.Topics = []string{"Slapen"}
		d.SetNoOpportunity("open")
		d.Entry.Intention, d.Entry.Margin = &journal.Plan{If: "als het druk is", Then: "dan wacht ik"}, "stil geheim"
	})
	for name, c := range map[string]struct {
		q    store.Query
		want []uint64
	}{
		"what was wanted":     {store.Query{Text: "geruststellen weg"}, []uint64{2}},
		"other explanations":  {store.Query{Text: "haast zweeg"}, []uint64{2}},
		"all":                 {store.Query{}, []uint64{3, 2, 1}},
		"accents":             {store.Query{Text: "een"}, []uint64{1}},
		"accents asked":       {store.Query{Text: "ÉÉN"}, []uint64{1}},
		"cedilla":             {store.Query{Text: "ca va"}, []uint64{1}},
		"several words":       {store.Query{Text: "oma  mama"}, []uint64{3}},
		"one word is missing": {store.Query{Text: "oma papa"}, nil},
		"part of a word":      {store.Query{Text: "glimlach"}, []uint64{2}},
		"alias in text":       {store.Query{Text: "zee"}, []uint64{3, 1}},
		"alias":               {store.Query{Alias: "FAMILIE ZEE"}, []uint64{1}},
		"topic":               {store.Query{Text: "slapen"}, []uint64{3}},
		"plan":                {store.Query{Text: "wacht druk"}, []uint64{3}},
		"margin":              {store.Query{Text: "geheim"}, []uint64{3}},
		"criterion":           {store.Query{Criterion: "open"}, []uint64{2}},
		"criterion in part":   {store.Query{Criterion: "ope"}, nil},
		"stage":               {store.Query{Stage: "stage1"}, []uint64{3, 1}},
		"from":                {store.Query{From: noon.Add(day)}, []uint64{3, 2}},
		"until":               {store.Query{Until: noon.Add(day)}, []uint64{1}},
		"together":            {store.Query{Text: "papa", Stage: "stage2", Criterion: "open", From: noon}, []uint64{2}},
		"no json":             {store.Query{Text: `"s":`}, nil},
		"no token":            {store.Query{Text: "s:stage1"}, nil},
	} {
		p, err := j.List(c.q, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		var got []uint64
		for _, s := range p.Rows {
			got = append(got, s.Seq)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		whole, err := j.Entries(c.q)
		if err != nil || len(whole) != len(c.want) || len(whole) > 1 && whole[0].Seq > whole[1].Seq {
			t.Errorf("%s: got %d whole entries, %v", name, len(whole), err)
		}
	}
}

func TestSummaryTellsTheEntry(t *testing.T) {
	j := sound(t)
	d := draft(t, j, "  Een lange\n\nregel ë")
	d.Place("warm", "vlot")
	d.Place("open", "start")
	d.SetText("open", "ik vroeg door")
	d.SetDeeper("nieuwsgierig", "en toen nog eens")
	d.SetNoOpportunity("geduld")
	d.Entry.Encounter.Alias, d.Entry.LookHere, d.Entry.Private = "Beer", true, true
	e := finish(t, j, d)
	p, err := j.List(store.Query{}, 0, 1)
	if err != nil {
		t.Fatal(err)
	}
	want := store.Summary{
		ID: e.ID, Seq: 1, Revision: 1, Rubric: e.Rubric.Digest, When: noon, Alias: "Beer", Stage: "stage1", Depth: journal.Full,
		Met: []journal.Met{
			{Criterion: "nieuwsgierig"}, {Criterion: "open", Level: "start"}, {Criterion: "warm", Level: "vlot", Wordless: true},
		},
		NoOpportunity: []string{"geduld"}, Line: "Een lange regel ë", LookHere: true, Private: true,
	}
	if diff := cmp.Diff([]store.Summary{want}, p.Rows); diff != "" {
		t.Error(diff)
	}
}

func TestMomentsOfAStage(t *testing.T) {
	j := filled(t, 9)
	if err := j.Delete("3", noon); err != nil {
		t.Fatal(err)
	}
	for stage, want := range map[string][]uint64{"": {9, 8, 7, 6, 5, 4, 2, 1}, "stage1": {9, 7, 5, 1}, "stage2": {8, 6, 4, 2}, "stage": nil} {
		moments, err := j.Moments(stage)
		var got []uint64
		for _, s := range moments {
			got = append(got, s.Seq)
		}
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("stage %q: %v %s", stage, err, diff)
		}
	}
}

func TestPagesAndBudget(t *testing.T) {
	j := filled(t, 95)
	for _, q := range []store.Query{{}, {Budget: 7}, {Stage: "stage2", Budget: 10}, {Text: "beer"}} {
		whole := q
		whole.Budget = 0
		want, err := j.List(whole, 0, 0)
		if err != nil {
			t.Fatal(err)
		}
		var got []store.Summary
		for before, rounds := uint64(0), 0; ; rounds++ {
			p, err := j.List(q, before, 4)
			if err != nil || rounds > 200 {
				t.Fatalf("round %d: %v", rounds, err)
			}
			if len(p.Rows) > 4 || q.Budget > 0 && p.Looked > q.Budget {
				t.Fatalf("%d rows, looked at %d", len(p.Rows), p.Looked)
			}
			got = append(got, p.Rows...)
			if before = p.Next; before == 0 {
				break
			}
		}
		if diff := cmp.Diff(want.Rows, got); diff != "" {
			t.Errorf("%+v: %s", q, diff)
		}
	}
}

// The first screen and a page of the list must cost the same in a large journal. Allocations count what is decoded.
func TestCostDoesNotGrow(t *testing.T) {
	type cost struct{ Looked, List, Overview int }
	measure := func(n int) (c cost) {
		j := filled(t, n)
		p, err := j.List(store.Query{}, 0, 10)
		if err != nil {
			t.Fatal(err)
		}
		c.Looked = p.Looked
		c.List = int(testing.AllocsPerRun(20, func() { _, _ = j.List(store.Query{}, 0, 10) }))
		c.Overview = int(testing.AllocsPerRun(20, func() { _, _ = j.Overview(10) }))
		return c
	}
	small, large := measure(100), measure(5_000)
	if large.Looked != small.Looked || large.List > small.List+10 || large.Overview > small.Overview+20 {
		t.Errorf("at 100 entries %+v, at 5,000 %+v", small, large)
	}
}

// A day is the one that is read beside an encounter, wherever the journal is opened and on whichever side of summer time.
func TestADayIsTheOneThatIsShown(t *testing.T) {
	j := sound(t)
	var all []journal.Entry
	for _, when := range []string{
		"2026-03-28T23:59:00+01:00", "2026-03-29T03:30:00+02:00", "2026-03-29T23:30:00+02:00", "2026-03-30T00:15:00+02:00",
		"2026-10-25T00:10:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00", "2026-10-26T00:10:00+01:00",
		"2026-12-31T23:50:00+01:00", "2026-12-31T08:00:00-05:00", "2027-01-01T00:05:00+09:00",
	} {
		at, err := time.Parse(time.RFC3339, when)
		if err != nil {
			t.Fatal(err)
		}
		e := many(1)[0]
		e.Encounter.When = at
		all = append(all, e)
	}
	if _, err := j.Import(all, smallRubric()); err != nil {
		t.Fatal(err)
	}
	for _, zone := range []string{"Europe/Brussels", "UTC", "America/New_York", "Asia/Tokyo", "Pacific/Auckland"} {
		here, err := time.LoadLocation(zone)
		if err != nil {
			t.Fatal(err)
		}
		for day, want := range map[string]int{
			"2026-03-28": 1, "2026-03-29": 2, "2026-03-30": 1, "2026-10-24": 0, "2026-10-25": 3, "2026-10-26": 1, "2026-12-31": 2, "2027-01-01": 1,
		} {
			from, err := time.ParseInLocation(time.DateOnly, day, here)
			if err != nil {
				t.Fatal(err)
			}
			page, err := j.List(store.Query{From: from, Until: from.AddDate(0, 0, 1)}, 0, 0)
			if len(page.Rows) != want || err != nil {
				t.Errorf("%s in %s: %d entries, want %d; %v", day, zone, len(page.Rows), want, err)
			}
			for _, s := range page.Rows {
				if got := s.When.Format(time.DateOnly); got != day {
					t.Errorf("%s in %s: the list shows one of %s", day, zone, got)
				}
			}
		}
	}
}
