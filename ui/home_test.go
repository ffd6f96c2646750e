package ui_test

import (
	"testing"

	"koffiemoment/ui/pilot"
)

func TestADiscardedDraftCanComeBack(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p := pilot.OpenOn(t, "nl", j)
	p.Press("x", "j")
	p.Shows(t, "Concept weggegooid")
	p.Press("u")
	p.Shows(t, "Verder met je concept")
	if drafts := pilot.Drafts(t, j); len(drafts) != 1 || drafts[0].Entry.Story != "Vanmorgen aan de deur." {
		t.Errorf("%d drafts are back", len(drafts))
	}
}

func TestTheOverviewTellsOfAnAnswer(t *testing.T) {
	j, h, p := pilot.Lone(t)
	p.Shows(t, "Antwoord op je logboek")
	_, err := j.KeepAnswer(pilot.Answer("a-1", 1, h, now), now)
	must(err)
	p = pilot.OpenOn(t, "nl", j)
	p.Shows(t, "Antwoord op je logboek    nieuw · 2 gesprekspunten")
	p.Press("z", "down", "down")
	p.Shows(t, "Zelfstandig O")
	p.Press("enter")
	p.Shows(t, "Katrien Maes, do 12 maart: Oefenend. Volgende stap: “Laat een stilte")
	p.Press("esc", "right")
	p.Hides(t, "antwoord\n")
}
