package ui_test

import (
	"crypto/ed25519"
	"strings"
	"testing"

	"koffiemoment/journal/exchange"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// A second answer that is not signed as the first one was is not shown as the lecturer's until the student says so; and the first shows the
// words by which its key is compared.
func TestAnAnswerOfSomebodyElseIsAskedAbout(t *testing.T) {
	j, h, p := pilot.Lone(t)
	key := ed25519.NewKeyFromSeed(make([]byte, ed25519.SeedSize))
	first := pilot.Answer("a-1", 1, h, now)
	must(exchange.Sign(first, key))
	p.Open(pilot.Write(j, first, store.Sealing{}))
	p.Shows(t, "staat nu bij je logboek")
	p.Press("enter")
	p.Says(t, "Dit is het eerste antwoord van Katrien Maes.")
	p.Says(t, "Vingerafdruk: "+strings.Join(exchange.Fingerprint(exchange.SignedBy(first)), " "))
	forged := pilot.Write(j, pilot.Answer("a-2", 2, h, now), store.Sealing{})
	kept := func() int {
		all, err := j.Feedback()
		must(err)
		return len(all)
	}
	for _, answer := range [][]string{{"enter"}, {"esc"}} {
		p.Open(forged)
		p.Says(t, "Dit zegt een antwoord van Katrien Maes te zijn, maar het is niet ondertekend, en wat eerder kwam wel.")
		if p.Press(answer...); kept() != 1 {
			t.Fatalf("%v took it", answer)
		}
	}
	p.Open(forged)
	p.Press("down", "enter")
	p.Shows(t, "staat nu bij je logboek")
	if kept() != 2 {
		t.Error("what was accepted is not kept")
	}
}
