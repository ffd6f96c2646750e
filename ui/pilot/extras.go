package pilot

import (
	"errors"

	"koffiemoment/journal"
	"koffiemoment/store"
)

// Beside puts beside the entries of a journal, and over stage 1, all that can stand there. The parent's turn and what was said to a statement
// before the stage may go along; the rest is for the student alone.
func Beside(j *store.Journal) {
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	song, block := page.Rows[1].ID, page.Rows[2].ID
	const later = "Wat zie je nu wat je toen niet zag?"
	made := Now.AddDate(0, 0, -1)
	must(errors.Join(
		j.TellAsParent(song, &journal.ParentTurn{Told: "Ik zong thuis met Emma, en ze vroeg meteen welk liedje.", Question: "Wat zou deze ouder van jou willen weten?",
			Answer: "Of ik zelf ook zing met de kleuters.", Made: made, Shared: true}),
		j.LookBack(block, journal.LookBack{Question: later, Text: "Hij wachtte op mij, niet op de bouwhoek.", Made: made}),
		j.LookBack(block, journal.LookBack{Question: later, Text: "Katrien stond er ook bij.", Made: Now}),
		j.TakeStand("stage-1", journal.Position{Statement: "eigen-manier", Words: "Elke ouder zoekt, op een eigen manier, wat goed is voor het kind.", Side: journal.Before,
			Stand: journal.RatherAgree, Why: "Dat hoop ik, juf Nadia zei het ook.", Made: Now.AddDate(0, 0, -9), Shared: true}),
		j.TakeStand("stage-1", journal.Position{Statement: "eigen-manier", Words: "Elke ouder zoekt, op een eigen manier, wat goed is voor het kind.", Side: journal.After,
			Stand: journal.Depends, Why: "Goed is voor iedereen iets anders.", Made: Now}),
		j.SaveWhole("stage-1", &journal.HeadHeartHands{Head: "Dat een korte groet geen desinteresse is.", Heart: "De opa die hier zelf kleuter was.",
			Hands: "Ik sta nu vroeger aan de poort.", Made: Now}),
		j.SaveWriting("stage-1", &journal.WritingFacts{Facts: []journal.WritingFact{{Fact: "ouder-aan-het-woord", Count: 2, Of: 3}}, Text: "Minder dan ik dacht.", Made: Now}),
	))
}
