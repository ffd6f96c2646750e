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
	pilot.Shows(t, p, "Het concept is weg")
	p.Press("u")
	pilot.Shows(t, p, "Verder met je concept")
	if drafts := pilot.Drafts(t, j); len(drafts) != 1 || drafts[0].Entry.Story != "Vanmorgen aan de deur." {
		t.Errorf("%d drafts are back", len(drafts))
	}
}

func TestTheOverviewTellsOfAnAnswer(t *testing.T) {
	j, h, p := pilot.Lone(t)
	pilot.Shows(t, p, "Antwoord stagebegeleider")
	_, err := j.KeepAnswer(pilot.Answer("a-1", 1, h, now), now)
	must(err)
	p = pilot.OpenOn(t, "nl", j)
	pilot.Shows(t, p, "Antwoord stagebegeleider  nieuw · 2 gesprekspunten")
	p.Press("z", "down", "down")
	pilot.Shows(t, p, "Zelfstandig  O")
	p.Press("enter")
	pilot.Shows(t, p, "Katrien Maes, do 12 maart: Oefenend. Volgende stap: “Laat een stilte")
	p.Press("esc", "right")
	pilot.Hides(t, p, "antwoord\n")
}
