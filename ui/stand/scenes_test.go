package stand_test

import (
	"testing"

	"koffiemoment/ui/pilot"
)

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	return []pilot.Scene{
		pilot.OnJournal("assess", pilot.Filled, pilot.Press("z", "down", "down")),
		pilot.OnJournal("assess-quiet", pilot.Filled, pilot.Press("z", "down")),
		pilot.OnJournal("assess-finish", pilot.Filled, pilot.Press("z", "2", "r")),
		pilot.OnJournal("judge", pilot.Filled, func(p *pilot.Pilot) {
			p.Press("z", "down", "down", "enter", "3", "tab")
			p.Type("Ik vraag door.")
			p.Press("tab", "space")
		}),
		pilot.OnJournal("judge-moments", pilot.Filled, pilot.Press("z", "down", "down", "3", "enter", "tab", "tab")),
		pilot.OnJournal("judge-none", pilot.Filled, pilot.Press("z", "down", "enter")),
		pilot.OnJournal("growth", pilot.Filled, pilot.Press("g", "down", "down")),
		pilot.OnJournal("growth-study", pilot.Filled, pilot.Press("g", "left")),
		pilot.OnJournal("mirror", pilot.Filled, pilot.Press("s")),
		pilot.OnJournal("mirror-answer", pilot.Filled, func(p *pilot.Pilot) { p.Press("s"); p.Type("Meer dan ik dacht.") }),
		pilot.OnJournal("mirror-nothing", pilot.Filled, pilot.Press("s", "tab", "tab", "right")),
		pilot.OnJournal("moments", pilot.Filled, pilot.Press("z", "down", "down", "m")),
		pilot.OnJournal("intentions", pilot.Filled, pilot.Press("w")),
		pilot.OnJournal("intentions-none", nil, pilot.Press("esc", "w")),
		pilot.OnJournal("surroundings", pilot.Filled, pilot.Press("k")),
		pilot.OnJournal("surroundings-family", pilot.Filled, func(p *pilot.Pilot) {
			p.Press("k", "end", "enter")
			p.Type("J.P.")
			p.Press("enter", "enter")
		}),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
