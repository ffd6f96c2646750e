package feedback_test

import (
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// TestAnAnswerGoesByAKeyAndComesBackByAnother guards a student to whom a wrong file would else cling for good.
func TestAnAnswerGoesByAKeyAndComesBackByAnother(t *testing.T) {
	j, h, p := pilot.Lone(t)
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{}))
	p.Press("enter", "tab")
	p.Type("Dank je.")
	p.Press("esc", "x")
	p.Shows(t, "In de prullenmand · u zet terug")
	p.Shows(t, "Nog geen antwoord.")
	if replies, err := j.Replies(); len(replies) > 0 || err != nil {
		t.Errorf("replies stayed: %v, %v", replies, err)
	}
	p.Press("u")
	p.Shows(t, "Teruggezet")
	p.Press("enter", "tab")
	p.Shows(t, "Dank je.")
	p.Press("esc", "x", "esc")
	p.Hides(t, "gesprekspunten")
	p.Press("l", "p")
	p.Shows(t, "Antwoord van Katrien Maes")
	p.Press("enter")
	p.Says(t, "Zet het antwoord eerst terug met u")
	p.Press("x")
	p.Says(t, "Dit antwoord voorgoed wegdoen, met je reacties en tips erbij?")
	p.Press("enter") // the harmless one
	p.Press("u", "esc", "esc", "a", "enter", "tab")
	p.Shows(t, "Dank je.")
}

// TestXOnARowThatIsNoAnswerTakesNothingAway guards against a key that reaches past what the cursor is on.
func TestXOnARowThatIsNoAnswerTakesNothingAway(t *testing.T) {
	j, h, p := pilot.Lone(t)
	p.Open(pilot.Write(j, pilot.Answer("a-1", 1, h, now), store.Sealing{}))
	p.Press("end", "x")
	if found, err := j.Feedback(); len(found) != 1 || err != nil {
		t.Errorf("%d answers are left, %v", len(found), err)
	}
}
