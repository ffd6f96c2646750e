package looks_test

import (
	"testing"

	"koffiemoment/ui/pilot"
)

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	return []pilot.Scene{
		pilot.OnJournal("families", told, pilot.Press("=")),
		pilot.OnJournal("families-none", pilot.Filled, pilot.Press("=")),
		pilot.OnJournal("story", told, pilot.Press("=", "enter")),
		pilot.OnJournal("story-look", told, func(p *pilot.Pilot) {
			p.Press("=", "enter", "end", "n")
			p.Type("Hij kwam van de nachtploeg.")
		}),
		pilot.OnJournal("story-share", told, func(p *pilot.Pilot) {
			p.Press("=", "enter", "end", "n")
			p.Type("Hij kwam van de nachtploeg.")
			p.Press("ctrl+n")
		}),
		pilot.OnJournal("story-looked", told, func(p *pilot.Pilot) {
			p.Press("=", "enter", "n")
			p.Type("Hij kwam van de nachtploeg.")
			p.Press("tab", "enter", "enter")
		}),
		pilot.OnJournal("writing", told, pilot.Press(",")),
		pilot.OnJournal("writing-said", told, func(p *pilot.Pilot) {
			p.Press(",", "down", "tab", "tab", "tab")
			p.Type("Papa komt nooit zelf aan het woord.")
		}),
		pilot.OnJournal("writing-waits", told, pilot.Press(",", "right")),
		pilot.OnJournal("then-now-list", told, pilot.Press("y")),
		pilot.OnJournal("then-now-none", pilot.Filled, pilot.Press("y")),
		pilot.OnJournal("then-now", told, pilot.Press("y", "enter")),
		pilot.OnJournal("then-now-moment", told, pilot.Press("y", "enter", "tab", "tab")),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
