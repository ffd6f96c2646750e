package ui_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/line/around"
	"koffiemoment/ui/line/ask"
	"koffiemoment/ui/line/diary"
	"koffiemoment/ui/pilot"
)

// besideAll is what was written around a stage and beside one moment.
type besideAll struct {
	Over   journal.StageExtras
	Beside journal.Extras
	Cards  []journal.KeptCard
	Tips   []journal.Tip
	School journal.SchoolCard
}

func readAll(t *testing.T, j *store.Journal, entry string) (all besideAll) {
	t.Helper()
	var errs [5]error
	all.Over, errs[0] = j.OverStage("stage-1")
	all.Beside, errs[1] = j.Beside(entry)
	all.Cards, errs[2] = j.Cards()
	all.Tips, errs[3] = j.Tips()
	all.School, errs[4] = j.SchoolCardInUse("nl")
	for _, err := range errs {
		must(err)
	}
	return all
}

// The same answers keep the same around a stage and beside a moment, whoever asks: screens or lines.
func TestWhatLiesAroundIsKeptInLinesAsOnScreen(t *testing.T) {
	menu := func(d *diary.Diary, _ string) { around.Menu(d) }
	for name, test := range map[string]struct {
		fill   func(*store.Journal)
		screen func(p *pilot.Pilot)
		lines  []string
		talk   func(d *diary.Diary, entry string)
	}{
		"statements before": {pilot.Filled, func(p *pilot.Pilot) {
			p.Press("t", "2")
			p.Type("Omdat.")
			p.Press("ctrl+n", "5", "ctrl+n", "ctrl+n", "1", "shift+tab", "delete", "u", "esc")
		}, []string{"stellingen", "2", "Omdat.", "5", "", "", "1", "terug", "leeg", "zet terug", "later"}, menu},
		"statements after": {twiceAsked, func(p *pilot.Pilot) {
			p.Press("t", "end", "enter", "3")
			p.Type("Nu niet.")
			p.Press("ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "home", "down", "enter", "esc")
		}, []string{"stellingen", "opnieuw", "3", "Nu niet.", "", "", "", "", "", "", "ja", "nee"}, menu},
		"head, heart and hands": {pilot.Filled, func(p *pilot.Pilot) {
			p.Press("h")
			p.Type("Dat stil zijn niets zegt.")
			p.Press("ctrl+n", "ctrl+n")
			p.Type("Ik ga naar de poort.")
			p.Press("ctrl+n", "down", "enter", "enter")
		}, []string{"hoofd", "Dat stil zijn niets zegt.", ".", "", "Ik ga naar de poort.", ".", "ja"}, menu},
		"the parent's turn": {pilot.Filled, func(p *pilot.Pilot) {
			p.Press("l", "down", "down", "enter", "o")
			p.Type("Ik bleef graag even staan.")
			p.Press("ctrl+n")
			p.Type("Of hij zingt.")
			p.Press("ctrl+n", "down", "enter")
		}, []string{"Ik bleef graag even staan.", ".", "Of hij zingt.", ".", "ja"}, func(d *diary.Diary, entry string) { around.Turn(d, entry) }},
		"looking back": {pilot.Filled, func(p *pilot.Pilot) {
			p.Press("l", "down", "down", "enter", "t")
			p.Type("Ze had haast.")
			p.Press("ctrl+n", "enter")
		}, []string{"Ze had haast.", ".", "nee"}, func(d *diary.Diary, entry string) { around.Look(d, entry) }},
		"the mentor's words": {pilot.Filled, func(p *pilot.Pilot) {
			p.Press("l", "down", "down", "enter", "m")
			p.Type("Je wachtte.")
			p.Press("enter")
			p.Type("Goed zo.")
			p.Press("ctrl+n", "down", "enter")
		}, []string{"Je wachtte.", "Goed zo.", ".", "ja"}, func(d *diary.Diary, entry string) { around.Mentor(d, entry) }},
		"a card": {pilot.Filled, func(p *pilot.Pilot) {
			p.Press("p", "enter", "enter", "ctrl+n")
			p.Press("enter")
			p.Type("Emma lachte, Ouder Kastanje keek.")
			p.Press("ctrl+n", "enter", "enter", "2", "down", "enter", "esc")
		}, []string{"kaartjes", "1", "1", "", "2", "Emma lachte, Ouder Kastanje keek.", ".", "", "1", "1", "2", "1"}, menu},
		"a tip": {pilot.Filled, func(p *pilot.Pilot) {
			p.Press("j", "down", "enter")
			p.Type("Zet een bank bij de poort.")
			p.Press("esc")
		}, []string{"tips", "2", "Zet een bank bij de poort.", ""}, menu},
		"the school's card": {pilot.Filled, func(p *pilot.Pilot) { p.Press("c", "down", "space") }, []string{"schoolkaart", "", "ja", "klaar"}, menu},
	} {
		t.Run(name, func(t *testing.T) {
			onScreen, inTalk := pilot.OpenJournal(t), pilot.OpenJournal(t)
			test.fill(onScreen)
			test.fill(inTalk)
			entry := secondOf(inTalk)
			p := pilot.OpenOn(t, "nl", onScreen)
			test.screen(p)
			must(p.Shell.Keeper.Flush())
			inLines(t, inTalk, test.lines, func(d *diary.Diary) ask.Word {
				test.talk(d, entry)
				return ask.Answered
			})
			want, got := readAll(t, onScreen, secondOf(onScreen)), readAll(t, inTalk, entry)
			if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(journal.KeptCard{}, "ID"), cmpopts.IgnoreFields(journal.Tip{}, "Mark")); diff != "" {
				t.Error(diff)
			}
			nothing := pilot.OpenJournal(t)
			if test.fill(nothing); cmp.Equal(readAll(t, nothing, secondOf(nothing)), want, cmpopts.EquateEmpty()) {
				t.Error("nothing was written at all")
			}
		})
	}
}

// secondOf gives the id of the second moment, of which nothing is private.
func secondOf(j *store.Journal) string {
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	return page.Rows[1].ID
}

// twiceAsked is a journal in which one statement was answered before the stage.
func twiceAsked(j *store.Journal) {
	pilot.Filled(j)
	first := &rubric.Default().Statements[0]
	must(j.SaveStands("stage-1", []journal.Position{{Statement: first.ID, Words: first.Text.In("nl"), Side: journal.Before, Stand: journal.Agree, Made: now.AddDate(0, 0, -5)}}))
}
