package store_test

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
)

func TestFinishKeepsTheEntry(t *testing.T) {
	path := place(t)
	j := open(t, path)
	d := draft(t, j, "een verhaal")
	d.Place("open", "vlot")
	d.Entry.Encounter.Place = "gang"
	e := finish(t, j, d)
	if !regexp.MustCompile(`^1-[b-df-hj-km-np-tv-z2-9]{4}$`).MatchString(e.ID) || e.Seq != 1 || e.Revision != 1 {
		t.Errorf("got id %q, seq %d, revision %d", e.ID, e.Seq, e.Revision)
	}
	j.Close()
	j = open(t, path)
	for _, id := range []string{e.ID, strings.ToUpper(e.ID), "1"} {
		got, err := j.Entry(id)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(e, got); diff != "" {
			t.Error(diff)
		}
	}
	for _, id := range []string{"", "0", "2", "1-", "1-xxxx", "x", "-1"} {
		if _, err := j.Entry(id); !errors.Is(err, store.ErrNotFound) {
			t.Errorf("id %q: got %v, want ErrNotFound", id, err)
		}
	}
	if s, _ := j.Settings(); s.Depth != journal.Full || s.Stage != "stage1" {
		t.Errorf("remembered %q, %q", s.Depth, s.Stage)
	}
	if r, err := j.Rubric(e.Rubric); err != nil || r.Ref() != e.Rubric {
		t.Errorf("the rubric is not kept: %v", err)
	}
}

func TestFinishTwiceMakesOneEntry(t *testing.T) {
	j := sound(t)
	d := draft(t, j, "een verhaal")
	if err := j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	e := finish(t, j, d)
	again, err := j.Finish(d, smallRubric(), noon)
	if !errors.Is(err, store.ErrDraftDone) || again.ID != e.ID {
		t.Errorf("got %q, %v", again.ID, err)
	}
	if o, _ := j.Overview(9); o.Entries != 1 || len(o.Newest) != 1 || len(o.Drafts) != 0 {
		t.Errorf("got %d entries, %d drafts", o.Entries, len(o.Drafts))
	}
}

func TestNothingIsKeptWithoutItsRubric(t *testing.T) {
	j := sound(t)
	other := smallRubric()
	other.Version = 2
	for name, r := range map[string]*rubric.Rubric{"none": nil, "another": other} {
		d := draft(t, j, "een verhaal")
		if err := j.SaveDraft(d, r); !errors.Is(err, store.ErrNoRubric) {
			t.Errorf("saving with %s: %v", name, err)
		}
		if _, err := j.Finish(d, r, noon); !errors.Is(err, store.ErrNoRubric) {
			t.Errorf("finishing with %s: %v", name, err)
		}
	}
	d := draft(t, j, "een verhaal")
	if err := j.SaveDraft(d, smallRubric()); err != nil {
		t.Fatal(err)
	}
	if r, err := j.Rubric(d.Entry.Rubric); err != nil || r.ID != "small" {
		t.Errorf("the rubric of a draft is not kept with it: %v", err)
	}
}

func TestFinishRefuses(t *testing.T) {
	j := sound(t)
	orphan := draft(t, j, "een verhaal")
	orphan.Of = "7-bbbb"
	for name, c := range map[string]struct {
		d    journal.Draft
		r    *rubric.Rubric
		want error
	}{
		"no story":      {draft(t, j, " \n"), smallRubric(), journal.ErrNoStory},
		"entry is gone": {orphan, smallRubric(), store.ErrNotFound},
	} {
		if err := j.SaveDraft(c.d, smallRubric()); err != nil {
			t.Fatal(err)
		}
		if _, err := j.Finish(c.d, c.r, noon); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
		if _, err := j.Draft(c.d.ID); err != nil {
			t.Errorf("%s: the draft is gone: %v", name, err)
		}
	}
}

func TestAnswersAtOneCriterion(t *testing.T) {
	j := sound(t)
	write := func(change func(*journal.Draft)) string {
		d := draft(t, j, "een verhaal")
		change(&d)
		return finish(t, j, d).ID
	}
	placed := write(func(d *journal.Draft) { d.Place("open", "vlot"); d.SetText("open", "ik vroeg door") })
	other := write(func(d *journal.Draft) { d.Place("warm", "start") })
	none := write(func(d *journal.Draft) { d.SetNoOpportunity("open") })
	binned := write(func(d *journal.Draft) { d.Place("open", "start") })
	if err := j.Delete(binned, noon); err != nil {
		t.Fatal(err)
	}
	text := journal.Answer{Text: "ik vroeg door", Level: "vlot"}
	want := map[string]journal.Answer{placed: text, "1": text, none: {NoOpportunity: true}}
	got, err := j.Answers("open", []string{placed, "1", other, none, binned, "77-bbbb", "", "x"})
	if diff := cmp.Diff(want, got); diff != "" || err != nil {
		t.Errorf("%v %s", err, diff)
	}
	if got, err := j.Answers("open", nil); err != nil || len(got) != 0 {
		t.Errorf("of no entries: got %v, %v", got, err)
	}
}

func TestRevisionsStay(t *testing.T) {
	j := sound(t)
	first := finish(t, j, draft(t, j, "eerste woorden"))
	later := noon.Add(time.Hour)
	for i, story := range []string{"tweede woorden", "derde woorden"} {
		e, err := j.Entry(first.ID)
		if err != nil {
			t.Fatal(err)
		}
		d := journal.Revise(fmt.Sprintf("r%d", i), later, smallRubric(), e)
		d.Entry.Story = story
		if _, err := j.Finish(d, nil, later); err != nil {
			t.Fatal(err)
		}
	}
	e, err := j.Entry(first.ID)
	if err != nil || e.Seq != 1 || e.Revision != 3 || e.Story != "derde woorden" || !e.Finished.Equal(noon) || !e.Edited.Equal(later) {
		t.Errorf("got %+v, %v", e, err)
	}
	versions, err := j.Versions(first.ID)
	if err != nil || len(versions) != 2 || versions[0].Story != "tweede woorden" {
		t.Fatalf("got %d versions, %v", len(versions), err)
	}
	if diff := cmp.Diff(first, versions[1], cmpopts.EquateEmpty()); diff != "" {
		t.Error(diff)
	}
	if p, _ := j.List(store.Query{Text: "eerste"}, 0, 0); len(p.Rows) != 0 {
		t.Error("the earlier words are still found")
	}
}

// Two drafts of one entry: the second finished stands on top, and nothing of the first is lost.
func TestTwoDraftsOfOneEntry(t *testing.T) {
	j := sound(t)
	e := finish(t, j, draft(t, j, "begin"))
	a, b := journal.Revise("a", noon, smallRubric(), e), journal.Revise("b", noon, smallRubric(), e)
	a.Entry.Story, b.Entry.Story = "van a", "van b"
	finish(t, j, a)
	if got := finish(t, j, b); got.Revision != 3 {
		t.Errorf("got revision %d, want 3", got.Revision)
	}
	if versions, _ := j.Versions(e.ID); len(versions) != 2 || versions[0].Story != "van a" {
		t.Errorf("got %d versions", len(versions))
	}
}

// Readers that start while a commit makes the file longer must not take it for a shortened one.
func TestReadingWhileTheFileGrows(t *testing.T) {
	t.Parallel()
	j := sound(t)
	done := make(chan struct{})
	var wait sync.WaitGroup
	for range 4 {
		wait.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				if _, err := j.Overview(1); err != nil {
					t.Error(err)
					return
				}
			}
		})
	}
	for range 60 {
		finish(t, j, draft(t, j, strings.Repeat("een lang verhaal ", 1000)))
	}
	close(done)
	wait.Wait()
}

func TestManyHandsAtOnce(t *testing.T) {
	j := sound(t)
	var wait sync.WaitGroup
	for i := range 8 {
		d := draft(t, j, fmt.Sprintf("verhaal %d", i))
		wait.Go(func() {
			_, err1 := j.Finish(d, smallRubric(), noon)
			_, err2 := j.List(store.Query{Text: "verhaal"}, 0, 0)
			_, err3 := j.Overview(3)
			if err := errors.Join(err1, err2, err3); err != nil {
				t.Error(err)
			}
		})
	}
	wait.Wait()
	if o, _ := j.Overview(0); o.Entries != 8 {
		t.Errorf("got %d entries, want 8", o.Entries)
	}
}

func TestImportNamesEntriesAnew(t *testing.T) {
	j := sound(t)
	finish(t, j, draft(t, j, "er stond er al een"))
	entries := many(3)
	entries[0].ID, entries[0].Intention = "eerste", &journal.Plan{If: "als", Then: "dan"}
	entries[2].Encounter.Follows, entries[2].CameBack = "eerste", &journal.Return{Intention: "eerste", Outcome: journal.Worked}
	kept, err := j.Import(entries, smallRubric())
	if err != nil {
		t.Fatal(err)
	}
	if kept[0].Seq != 2 || kept[2].Encounter.Follows != kept[0].ID || kept[2].Rubric != smallRubric().Ref() {
		t.Errorf("got seq %d, follows %q", kept[0].Seq, kept[2].Encounter.Follows)
	}
	all, err := j.Intentions()
	if err != nil || len(all) != 1 || all[0].Outcome() != journal.Worked {
		t.Errorf("got %v, %v", all, err)
	}
	if got, err := j.Entry("4"); err != nil || !cmp.Equal(got, kept[2]) {
		t.Errorf("got %v, %s", err, cmp.Diff(kept[2], got))
	}
}
