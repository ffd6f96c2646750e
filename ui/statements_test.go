package ui_test

import (
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

const offered = "Voor je verdergaat: waar sta je?"

// began is a journal with one moment, of today.
func began(j *store.Journal) {
	r := rubric.Default()
	must(j.UseRubric(r))
	must(j.SaveSettings(journal.Settings{Stage: "stage-1"}))
	d := journal.NewDraft("d", now, r, journal.Encounter{Stage: "stage-1", When: now}, journal.Short, nil, nil)
	d.Entry.Story = "Aan het hek."
	_, err := j.Finish(d, r, now)
	must(err)
}

// Where a stage begins the statements are offered in one line, which goes by one key or by the first answer.
func TestStatementsAreOfferedWhereAStageBegins(t *testing.T) {
	p := pilot.Open(t, "nl", began)
	p.Shows(t, "Tweede moment") // one thing at a time
	p.Hides(t, offered)
	p.Press("f3")
	p.Shows(t, offered)
	p.Shows(t, "q stop") // the way out stays in sight
	p.Press("f3")
	p.Hides(t, offered)

	p = pilot.Open(t, "nl", began)
	p.Press("f3", "t", "1", "esc")
	p.Hides(t, offered)
	p.Press("d")
	p.Shows(t, "aan het einde opnieuw")
	p = pilot.Open(t, "nl", pilot.Filled) // it began more than a week ago
	p.Hides(t, offered)
}

// Before the first moment of all they are a row.
func TestStatementsComeBeforeTheFirstMoment(t *testing.T) {
	p := pilot.Open(t, "nl", nil)
	p.Press("esc")
	p.Shows(t, "waar sta je, voor je begint?")
	p.Press("t")
	p.Shows(t, "stelling 1 van 6")
}

// Once the self-assessment is finished they are offered again, and not after that.
func TestStatementsAreOfferedAgainAtTheEnd(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("t", "2", "esc", "z", "2", "r", "j", "esc")
	p.Shows(t, "De stellingen nog eens?")
	p.Press("t", "end", "enter", "3", "esc")
	p.Hides(t, "De stellingen nog eens?")
	p.Press("t")
	p.Shows(t, "● Eerder oneens")
}
