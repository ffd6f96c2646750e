package stage_test

import (
	"testing"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// said gives a position on the statement at a place of the rubric, so many days ago.
func said(at int, side journal.Side, days int, stand journal.Stand, why string) journal.Position {
	s := &rubric.Default().Statements[at]
	return journal.Position{Statement: s.ID, Words: s.Text.In("nl"), Side: side, Stand: stand, Why: why, Made: pilot.Now.AddDate(0, 0, -days)}
}

// first is a journal in which the statements were answered before the stage, all but the last two.
func first(j *store.Journal) {
	pilot.Filled(j)
	must(j.SaveStands("stage-1", []journal.Position{
		said(0, journal.Before, 10, journal.Disagree, "Dat geloof ik niet van elke ouder."),
		said(1, journal.Before, 10, journal.Agree, ""),
		said(2, journal.Before, 10, journal.RatherAgree, "Een ouder weet niet altijd waar te beginnen."),
		said(3, journal.Before, 10, journal.Depends, ""),
	}))
}

// twice is a journal in which some were answered again.
func twice(j *store.Journal) {
	first(j)
	over, err := j.OverStage("stage-1")
	must(err)
	must(j.SaveStands("stage-1", append(over.Positions,
		said(0, journal.After, 0, journal.Depends, "De papa van Kastanje zocht het in de bouwhoek, en dat zag ik eerst niet. Ik keek naar wat hij niet zei, en niet naar wat hij deed."),
		said(1, journal.After, 0, journal.Agree, ""),
		said(4, journal.After, 0, journal.Agree, "Wie zwijgt, kijkt."),
	)))
}

// looked is a journal with a stage in two of three answers.
func looked(j *store.Journal) {
	pilot.Filled(j)
	must(j.SaveWhole("stage-1", &journal.HeadHeartHands{Head: "Dat stil zijn geen desinteresse is.", Hands: "Ik zet mijn bakje neer en ga naast de deur staan.", Made: pilot.Now}))
}

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	return []pilot.Scene{
		pilot.OnJournal("statement", pilot.Filled, pilot.Press("t")),
		pilot.OnJournal("statement-why", pilot.Filled, func(p *pilot.Pilot) {
			p.Press("t", "down", "down", "enter")
			p.Type("Ik hoop het wel.")
		}),
		pilot.OnJournal("statement-gone", pilot.Filled, pilot.Press("t", "3", "shift+tab", "delete")),
		pilot.OnJournal("statement-last", pilot.Filled, pilot.Press("t", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "ctrl+n", "5", "tab")),
		pilot.OnJournal("shut", first, pilot.Press("t")),
		pilot.OnJournal("again", first, pilot.Press("t", "end", "enter")),
		pilot.OnJournal("pair", twice, pilot.Press("t")),
		pilot.OnJournal("pair-new", twice, pilot.Press("t", "ctrl+n", "ctrl+n", "end")),
		pilot.OnJournal("pairs-end", twice, pilot.Press("t", "ctrl+n", "ctrl+n", "ctrl+n", "down")),
		pilot.OnJournal("whole", pilot.Filled, pilot.Press("h")),
		pilot.OnJournal("whole-second", looked, pilot.Press("h", "down", "enter", "tab")),
		pilot.OnJournal("whole-end", looked, pilot.Press("h", "end")),
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
