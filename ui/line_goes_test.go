package ui_test

import (
	"context"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/goes"
	"koffiemoment/ui/line/stands"
	"koffiemoment/ui/pilot"
)

// The same answers make the same self-assessment, whoever asks: screens or lines.
func TestASelfAssessmentInLinesIsTheScreens(t *testing.T) {
	onScreen, inTalk := pilot.OpenJournal(t), pilot.OpenJournal(t)
	pilot.Estimated(onScreen)
	pilot.Estimated(inTalk)

	p := pilot.OpenOn(t, "nl", onScreen)
	p.Press("z", "enter", "3", "tab")
	p.Type("Ik stap erop af.")
	p.Press("tab", "enter", "esc", "esc", "s")
	p.Type("Dat ik wacht.")
	p.Press("esc")

	inLines(t, inTalk, []string{"", "2", "positief", "3", "Ik stap erop af.", ".", "ja", "1", "", ""}, stands.Assess)
	inLines(t, inTalk, []string{"", "Dat ik wacht.", ".", "klaar"}, stands.Mirror)

	want, got := pilot.Newest(t, onScreen), pilot.Newest(t, inTalk)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if said := got.Judgements["houding.positief"]; said.Level != "zelfstandig" || said.Reason == "" || len(said.Moments) != 1 || len(got.Answers) != 1 {
		t.Errorf("not all was answered: %+v", got)
	}
}

// telling is a journal in which a child, a school and a number stand, and where the next hand-in goes.
func telling(t *testing.T) *store.Journal {
	j, r := pilot.OpenJournal(t), rubric.Default()
	pilot.Estimated(j)
	for i, story := range []string{"De mama van Emma zei: bel 0478 12 34 56.", "Papa van Emma bracht haar knuffel naar school De Regenboog."} {
		d := journal.NewDraft([]string{"n1", "n2"}[i], pilot.Now, r, journal.Encounter{Stage: "stage-1"}, journal.Short, nil, nil)
		d.Entry.Story, d.Entry.Encounter.Alias, d.Entry.Margin = story, "Ouder Zon", "voor mij"
		_, err := j.Finish(d, r, pilot.Now)
		must(err)
	}
	must(j.SaveHandingIn(store.HandingIn{By: exchange.ByStage, Stage: "stage-1", Dates: exchange.Weeks, Folder: pilot.Outside(j)}))
	return j
}

// left is what a hand-in comes to: the file, what the journal remembers of it, what was chosen, and what was decided in the check.
type left struct {
	File    *exchange.HandIn
	Handed  []store.HandedIn
	Set     store.HandingIn
	Checked store.Checked
	Entries []journal.Entry
	Own     []journal.Estimate
}

func leftIn(t *testing.T, j *store.Journal) (l left) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(pilot.Outside(j), "*.koffie"))
	must(err)
	if len(files) != 1 {
		t.Fatalf("files %v", files)
	}
	l.File, _ = pilot.HandInAt(t, files[0])
	l.Handed, err = j.HandIns()
	must(err)
	l.Set, err = j.HandingIn()
	must(err)
	from, err := j.Collect(store.Query{Stage: "stage-1"}, nil)
	must(err)
	l.Checked, err = j.Check(context.Background(), from, nil, false, nil)
	must(err)
	l.Entries = from.Entries
	l.Own, err = j.Estimates("stage-1")
	must(err)
	return l
}

// The same decisions make the same file, and leave the same in the journal.
func TestAHandInInLinesIsTheScreens(t *testing.T) {
	onScreen, inTalk := telling(t), telling(t)
	p := pilot.OpenOn(t, "nl", onScreen)
	p.Press("i", "ctrl+n")
	p.Shows(t, "lijkt een naam")
	p.Press("v", "l", "r", "enter", "ctrl+n", "ctrl+n", "ctrl+n", "enter")

	inLines(t, inTalk, []string{"", "", "", "", "", "1", "1", "laat staan", "1", "1", "3", "", "", "ja"}, goes.HandIn)

	want, got := leftIn(t, onScreen), leftIn(t, inTalk)
	random := cmp.Options{
		cmpopts.IgnoreFields(exchange.HandIn{}, "ID", "Recipient"), cmpopts.IgnoreFields(store.HandedIn{}, "ID", "File"),
		cmpopts.IgnoreFields(store.HandingIn{}, "Folder"), cmpopts.IgnoreUnexported(store.Checked{}, rubric.Rubric{}, exchange.HandIn{}, exchange.Head{}),
	}
	if diff := cmp.Diff(want, got, random); diff != "" {
		t.Error(diff)
	}
	if len(got.Checked.Kept) != 1 || len(got.File.Entries) != 4 {
		t.Errorf("kept %v of %d entries", got.Checked.Kept, len(got.File.Entries))
	}
}
