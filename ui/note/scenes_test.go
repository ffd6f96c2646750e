package note_test

import (
	"testing"

	"koffiemoment/rubric"
	"koffiemoment/ui"
	"koffiemoment/ui/pilot"
)

const pasted = "Losse gedachte zonder dag.\ndi 10 maart 2026, 8u15\nMama Zonnebloem bleef aan de deur staan. Ik vroeg hoe het was, en ze vertelde over de nacht.\nZe lachte toen ze vertrok.\n---\n" +
	"Later sprak ik met Emma Peeters.\n31/2\nEen dag die niet bestaat.\n1/4/2026\nEen die nog moet komen."

func at(keys ...string) func(*pilot.Pilot) {
	return func(p *pilot.Pilot) {
		p.Press("-")
		p.Paste(pasted)
		p.Press(keys...)
	}
}

var scenes = []pilot.Scene{
	pilot.OnJournal("paste", pilot.Filled, pilot.Press("-")),
	pilot.OnJournal("pasted", pilot.Filled, at("tab")),
	pilot.OnJournal("nothing", pilot.Filled, pilot.Press("-", "ctrl+n")),
	pilot.OnJournal("preview", pilot.Filled, at("ctrl+n", "down")),
	pilot.OnJournal("left-out", pilot.Filled, at("ctrl+n", "space", "end")),
	pilot.OnJournal("made", pilot.Filled, at("ctrl+n", "ctrl+n")),
	pilot.OnJournal("undone", pilot.Filled, at("ctrl+n", "ctrl+n", "u")),
	pilot.OnJournal("of-others", pilot.Filled, func(p *pilot.Pilot) {
		p.Press("-")
		p.Paste("10/03/2026, 08:15 - Noor: Een.\n10/03/2026, 08:16 - Mama: Twee.")
		p.Press("ctrl+n")
	}),
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes) }

// What was pasted stays until drafts came of it, and is back when these are put back.
func TestANoteBecomesDraftsAndIsPutBack(t *testing.T) {
	j := pilot.OpenJournal(t)
	pilot.Filled(j)
	p, err := pilot.New(ui.Options{Language: "nl", Theme: "none", Default: rubric.Default}, j)
	if err != nil {
		t.Fatal(err)
	}
	drafts := func() []string {
		o, err := j.Overview(0)
		if err != nil {
			t.Fatal(err)
		}
		var stories []string
		for _, d := range o.Drafts {
			stories = append(stories, d.Entry.Story)
		}
		return stories
	}
	before := len(drafts())
	p.Press("-")
	p.Paste("Een.\n---\nTwee.\n---\nDrie.")
	p.Press("esc", "-", "tab", "enter")
	p.Shows(t, "3 delen")
	p.Press("down", "space", "tab", "tab")
	p.Shows(t, "► Maak 2 concepten")
	if len(drafts()) != before {
		t.Fatal("drafts were made before anybody said so")
	}
	p.Press("enter")
	p.Says(t, "Er staan 2 concepten bij op je overzicht.")
	if got := drafts(); len(got) != before+2 || got[0] != "Een." || got[1] != "Drie." {
		t.Errorf("the drafts are %q", got)
	}
	p.Press("u")
	p.Says(t, "Dat ligt nu in de prullenmand, 30 dagen lang.")
	if len(drafts()) != before {
		t.Error("they are still offered")
	}
	if bin, err := j.Bin(); err != nil || len(bin) < 2 {
		t.Errorf("%d in the bin, %v", len(bin), err)
	}
	p.Press("esc")
	p.Shows(t, "Drie.")
	p.Press("ctrl+n", "ctrl+n", "enter")
	p.Shows(t, "► Verder met je concept")
	p.Press("-")
	p.Hides(t, "Drie.")
}
