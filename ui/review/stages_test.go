package review_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// handInStage writes a hand-in of a stage, with one more reflection in it, to a folder.
func handInStage(j *store.Journal, stage, folder string, when time.Time) (path string) {
	r := rubric.Default()
	d := journal.NewDraft("d-"+stage, when, r, journal.Encounter{Stage: stage, When: when}, journal.Short, nil, nil)
	d.Entry.Story = "Oma wachtte bij het hek."
	_, err := j.Finish(d, r, when)
	must(err)
	from, err := j.Collect(store.Query{Stage: stage}, nil)
	must(err)
	name := r.Stage(stage).Name["nl"]
	kept, err := j.HandIn(exchange.Choice{Student: "Noor Vandenbroucke", Stage: stage, StageName: name, Made: when, Dates: exchange.Weeks, By: exchange.ByStage},
		from, store.Sealing{}, folder)
	must(err)
	return kept.File
}

// What a lecturer says of stage 1 and of stage 2 stands side by side, at the lecturer's and at the student's: neither takes the place
// of the other, counts for it or travels in its answer.
func TestTwoStagesOfOneStudent(t *testing.T) {
	j, d := pilot.OpenJournal(t), newDesk(t, nil)
	d.name("Katrien Maes")
	handInStage(j, "stage-1", d.folder, now.AddDate(0, 0, -60))
	p := d.open()
	if got := row(t, p, "► Noor"); got != "► Noor Vandenbroucke 0 van 17 1 nieuw" {
		t.Errorf("alone in the folder the row is %q", got)
	}
	p.Press("enter", "enter", "2", "tab")
	p.Type("Begin eens zelf.")
	p.Press("esc", "esc", "tab", "enter", "esc", "esc", "space", "a")
	writesHalf(p, 1)
	p.Shows(t, "1 geschreven")

	handInStage(j, "stage-2", d.folder, now.AddDate(0, 0, -1))
	p.Press("esc", "esc", "R")
	p.Shows(t, "1 geschreven · 1 nog niet klaar")
	if got := row(t, p, "Stage 1"); got != "► Noor Vandenbroucke · Stage 1 1 van 17 geschreven" {
		t.Errorf("the row of stage 1 is %q", got)
	}
	if got := row(t, p, "Stage 2"); got != "Noor Vandenbroucke · Stage 2 0 van 17 1 nieuw" {
		t.Errorf("the row of stage 2 is %q", got)
	}
	p.Press("down", "enter")
	p.Shows(t, "Noor Vandenbroucke · Stage 2")
	p.Shows(t, "Criteria: 0 van")
	p.Press("enter")
	p.Hides(t, "Begin eens zelf.")
	p.Press("3", "esc", "esc", "space", "a")
	writesHalf(p, 1)
	p.Shows(t, "1 geschreven.")
	positive := rubric.Default().Walked()[0]
	want := map[string]journal.View{positive: {Level: rubric.Default().Levels[1].ID, Remark: "Begin eens zelf."}}
	if one := d.review(j.ID()); !cmp.Equal(one.Views, want) || len(one.Read) != 1 || one.Answered.Number != 1 {
		t.Errorf("of stage 1 is kept %+v, %+v", one, one.Answered)
	}
	checkBothAnswers(t, j, d)
}

// checkBothAnswers opens the answers of a class at the student's, the later one first.
func checkBothAnswers(t *testing.T, j *store.Journal, d *atDesk) {
	t.Helper()
	answers, err := store.KoffiesIn(filepath.Join(d.folder, "antwoorden", "versturen"))
	must(err)
	s := pilot.OpenOn(t, "nl", j)
	for _, path := range []string{answers[1], answers[0]} {
		s.Open(path)
		s.Shows(t, "Het antwoord van Katrien Maes staat nu bij je logboek.")
	}
	s.Hides(t, "vervangen")
	s.Shows(t, "Katrien Maes · Stage 2")
	s.Shows(t, "Naast elkaar · Stage 1")
	s.Press("home", "enter")
	s.Shows(t, "Antwoord van Katrien Maes · Stage 2")
	s.Hides(t, "Begin eens zelf.")
	s.Press("esc", "down", "enter")
	s.Shows(t, "Volgende stap: Begin eens zelf.")
	s.Hides(t, "vervangen")
	s.Press("esc", "down", "down", "enter")
	s.Shows(t, "jij: geen niveau · Katrien Maes: Oefenend")
	s.Hides(t, "Zelfstandig")
	s.Press("esc", "up", "enter")
	s.Shows(t, "Katrien Maes: Zelfstandig")
}
