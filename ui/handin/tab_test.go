package handin_test

import (
	"strings"
	"testing"

	"koffiemoment/ui/pilot"

	"koffiemoment/journal"
	"koffiemoment/journal/exchange"
	"koffiemoment/rubric"
)

// Whoever knows two keys hands in: every step ends in a row that goes on.
func TestTabAndEnterHandIn(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, out := handsIn(t, "nl", j)
	p.Press("tab", "tab", "enter") // past the list
	p.Shows(t, "stap 2 van 4")
	p.Press("enter", "enter") // Katrien, Emma
	p.Shows(t, "alleenstaande mama")
	p.Press("tab", "enter")
	p.Shows(t, "stap 3 van 4")
	p.Press("enter", "enter")
	p.Shows(t, "Het heet:")
	p.Press("enter")
	if h, file := pilot.HandInAt(t, koffie(t, out)); len(h.Entries) != 3 || strings.Contains(file, "Emma") {
		t.Errorf("%d entries travel", len(h.Entries))
	}
	p.Shows(t, "Laatst ingediend")
	p.Shows(t, "Noor-Stage-1.koffie")
}

// Enter goes down the whole way as well, through the fields and the list, and takes no tick away.
func TestEnterTakesNoTickAway(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, out := handsIn(t, "nl", j)
	p.Press("right", "right", "tab", "space", "up", "enter", "enter", "enter", "enter")
	p.Press("enter", "enter") // both entries, of which one is ticked
	p.Shows(t, "2 reflecties gaan mee.")
	p.Press("enter", "enter", "enter", "enter")
	if h, _ := pilot.HandInAt(t, koffie(t, out)); len(h.Entries) != 2 || h.Chosen.By != exchange.ByHand {
		t.Errorf("%d entries travel by %q", len(h.Entries), h.Chosen.By)
	}
}

// Tab leads through a step and the keys of its last line, and comes round.
func TestTabComesRound(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	for _, step := range []string{"Wat gaat mee", "Vervang", "Verder", "Maak het bestand"} {
		p.Shows(t, "► "+step)
		for range 12 {
			p.Press("tab")
			if text, _, _ := p.Frame(); strings.Contains(text, "► "+step) {
				break
			}
		}
		p.Shows(t, "► "+step)
		if step == "Vervang" {
			p.Press("v", "v")
		}
		p.Press("ctrl+n")
	}
}

// What was decided, replaced or left here is put back by the same key, the last thing first.
func TestUndoInTheCheck(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "l", "v", "h")
	p.Shows(t, "Je hebt beslist over alles")
	p.Press("u")
	p.Shows(t, "4 beslist, 1 te bekijken")
	p.Press("u")
	p.Shows(t, "1 beslist, 4 te bekijken")
	if e := entryAt(t, j, told); !strings.Contains(e.Story, "mama van Emma") || !strings.Contains(e.Answers["houding.luisteren"].Text, "Emma") {
		t.Errorf("the journal says %q", e.Story)
	}
	p.Press("u")
	p.Shows(t, "0 beslist, 5 te bekijken")
	p.Press("u")
	p.Shows(t, "0 beslist, 5 te bekijken")
}

// An alias that was given anew comes back by the same key.
func TestUndoOfAnotherAlias(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	d := journal.NewDraft("naam", now, rubric.Default(), journal.Encounter{Stage: "stage-1", Alias: "Mama van Katrien"}, journal.Short, nil, nil)
	d.Entry.Story = "Aan de deur."
	_, err := j.Finish(d, rubric.Default(), now)
	must(err)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "v")
	p.Type("Ouder Roos")
	p.Press("enter")
	p.Shows(t, "vervangen · u zet terug")
	p.Press("u")
	if got := entryAt(t, j, told).Encounter.Alias; got != "Mama van Katrien" {
		t.Errorf("the alias is %q", got)
	}
}

// Two people have two names afterwards, also where only some places were replaced and the check ran again in between.
func TestTwoPeopleNeverBecomeOne(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	d := journal.NewDraft("twee", now, rubric.Default(), journal.Encounter{Stage: "stage-1", Alias: "Ouder Roos"}, journal.Short, nil, nil)
	d.Entry.Story = "Mama Katrien kwam met haar zoontje Thomas. Papa Karim kwam later. Thomas lachte naar Katrien."
	e, err := j.Finish(d, rubric.Default(), now)
	must(err)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n")
	p.Shows(t, "door “Ouder Roos”, op 2 plaatsen")
	p.Press("right", "d", "down", "right", "enter") // Thomas, once
	p.Press("left", "left", "left", "v", "v", "v")
	e, err = j.Entry(e.ID)
	must(err)
	if want := "Mama Ouder Roos kwam met haar zoontje kind 1. Papa ouder 2 kwam later. Kind 1 lachte naar Ouder Roos."; e.Story != want {
		t.Errorf("got  %s\nwant %s", e.Story, want)
	}
}

// A second enter, pressed while the file is written, does not close what tells where it is.
func TestKeysPressedWhileTheFileIsWrittenGoNowhere(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, _ := handsIn(t, "nl", j)
	p.Press("ctrl+n", "ctrl+n", "ctrl+n")
	p.Hold()
	p.Press("enter", "enter", "n")
	p.Release()
	p.Shows(t, "Het heet:")
}

// A click does what enter does, and one in a form only goes there.
func TestClicksWhileHandingIn(t *testing.T) {
	j := pilot.OpenJournal(t)
	telling(j)
	p, _ := handsIn(t, "nl", j)
	click(t, p, "Je naam")
	p.Type("!")
	p.Shows(t, "Noor!")
	click(t, p, "Verder")
	p.Shows(t, "stap 2 van 4")
	click(t, p, "Laat staan")
	p.Shows(t, "1 beslist, 4 te bekijken")
	click(t, p, "Verder")
	p.Shows(t, "beslis eerst over 4 passages")
}
