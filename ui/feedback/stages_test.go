package feedback_test

import (
	"testing"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// An answer to stage 2 takes nothing away that the same lecturer said of stage 1.
func TestAnAnswerAboutALaterStageLeavesTheEarlierOne(t *testing.T) {
	j := pilot.OpenJournal(t)
	answeredTwoStages(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("z", "down", "down", "enter")
	p.Shows(t, "Katrien Maes, do 12 maart: Oefenend. Volgende stap:")
	p.Press("esc", "esc", "l", "down", "down", "enter", "end")
	p.Shows(t, "Mooi hoe je naar het liedje vroeg.")
}

// answeredTwoStages is a journal to which Katrien answered on stage 1, and then on stage 2.
func answeredTwoStages(j *store.Journal) {
	pilot.Estimated(j)
	_, err := j.KeepAnswer(pilot.Answer("a-1", 1, pilot.HandIn(j, now.AddDate(0, 0, -2)), now), now)
	must(err)
	_, err = j.KeepAnswer(answerToStage2(j), now)
	must(err)
}

// answerToStage2 is an answer of Katrien to a hand-in of one entry, of stage 2.
func answerToStage2(j *store.Journal) *exchange.Answer {
	r := rubric.Default()
	d := journal.NewDraft("stage-2", now.AddDate(0, 0, -8), r, journal.Encounter{Stage: "stage-2", When: now.AddDate(0, 0, -8)}, journal.Short, nil, nil)
	d.Entry.Story = "Oma wachtte bij het hek."
	_, err := j.Finish(d, r, now)
	must(err)
	from, err := j.Collect(store.Query{Stage: "stage-2"}, nil)
	must(err)
	choice := exchange.Choice{Stage: "stage-2", StageName: "Stage 2", Made: now, Dates: exchange.Weeks, By: exchange.ByStage}
	kept, err := j.HandIn(choice, from, store.Sealing{}, pilot.Outside(j))
	must(err)
	doc, err := store.ReadKoffie(kept.File, nil)
	must(err)
	a := exchange.NewAnswer("a-2", 2, doc.(*exchange.HandIn), pilot.Maes, now)
	a.Look(exchange.View{Criterion: "houding.nieuwsgierig", Level: "zelfstandig"})
	return a
}
