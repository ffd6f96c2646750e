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
		j.KeepMentorWords(song, &journal.MentorWords{Text: "Je zong mee tot ze lachte. Volgende keer mag de stilte langer duren.", Made: Now}),
		j.TakeStand("stage-1", journal.Position{Statement: "eigen-manier", Words: "Elke ouder zoekt, op een eigen manier, wat goed is voor het kind.", Side: journal.Before,
			Stand: journal.RatherAgree, Why: "Dat hoop ik, juf Nadia zei het ook.", Made: Now.AddDate(0, 0, -9), Shared: true}),
		j.TakeStand("stage-1", journal.Position{Statement: "eigen-manier", Words: "Elke ouder zoekt, op een eigen manier, wat goed is voor het kind.", Side: journal.After,
			Stand: journal.Depends, Why: "Goed is voor iedereen iets anders.", Made: Now}),
		j.SaveWhole("stage-1", &journal.HeadHeartHands{Head: "Dat een korte groet geen desinteresse is.", Heart: "De opa die hier zelf kleuter was.",
			Hands: "Ik sta nu vroeger aan de poort.", Made: Now}),
		j.SaveWriting("stage-1", &journal.WritingFacts{Facts: []journal.WritingFact{{Fact: "ouder-aan-het-woord", Count: 2, Of: 3}}, Text: "Minder dan ik dacht.", Made: Now}),
		j.SaveSchoolCard(journal.SchoolCard{ID: "de-regenboog", Version: 1, Title: "De regenboog", Headings: []journal.SchoolHead{{Title: "Eten",
			Questions: []journal.SchoolQuestion{{ID: "fruit", Text: "Wat eten ze om tien uur?", Tips: []string{"Hang het aan de deur."}, Here: true}}}}}),
		j.SaveCard(&journal.KeptCard{ID: "kaartje", Card: journal.DiscussionCard{About: "Nieuwsgierigheid", Moment: "Een ouder bleef staan en zei niets.",
			Question: "Wat zou jij doen?"}, Lines: "Ik zou wachten.", At: Now}),
	))
}

// pourBeside puts something hostile into what stands beside entries and over stages, and into cards.
func pourBeside(j *store.Journal) {
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	for _, row := range page.Rows {
		beside, err := j.Beside(row.ID)
		must(err)
		if p := beside.ParentTurn; p != nil {
			pourEach(&p.Told, &p.Question, &p.Answer)
			must(j.TellAsParent(row.ID, p))
		}
		if m := beside.MentorWords; m != nil {
			pourEach(&m.Text)
			must(j.KeepMentorWords(row.ID, m))
		}
		for i := range beside.LookBacks {
			pourEach(&beside.LookBacks[i].Question, &beside.LookBacks[i].Text)
		}
		if len(beside.LookBacks) > 0 {
			must(j.SaveExtra(store.LookBacks, row.ID, beside.LookBacks))
		}
	}
	stages, err := j.Stages()
	must(err)
	for _, x := range stages {
		for i := range x.Positions {
			pourEach(&x.Positions[i].Words, &x.Positions[i].Why)
		}
		if x.Whole != nil {
			pourEach(&x.Whole.Head, &x.Whole.Heart, &x.Whole.Hands)
		}
		if x.Writing != nil {
			pourEach(&x.Writing.Text, &x.Writing.Facts[0].Fact)
		}
		must(errors.Join(j.SaveStands(x.Stage, x.Positions), j.SaveWhole(x.Stage, x.Whole), j.SaveWriting(x.Stage, x.Writing)))
	}
	cards, err := j.Cards()
	must(err)
	for i := range cards {
		pourEach(&cards[i].Card.About, &cards[i].Card.Moment, &cards[i].Card.Question, &cards[i].Lines)
		must(j.SaveCard(&cards[i]))
	}
	schools, err := j.SchoolCards()
	must(err)
	for _, card := range schools {
		pourEach(&card.Title, &card.Headings[0].Title, &card.Headings[0].Questions[0].Text, &card.Headings[0].Questions[0].Tips[0])
		must(j.SaveSchoolCard(card))
	}
}

func pourEach(texts ...*string) {
	for _, text := range texts {
		*text = Pour(*text)
	}
}
