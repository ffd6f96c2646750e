package ui_test

import (
	"testing"

	"koffiemoment/ui/pilot"
)

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	return []pilot.Scene{
		pilot.OnJournal("overview-empty", nil, pilot.Press("esc")),
		pilot.OnJournal("overview", pilot.Filled, func(*pilot.Pilot) {}),
		pilot.OnJournal("overview-discard", pilot.Filled, pilot.Press("x")),
		pilot.OnJournal("overview-discarded", pilot.Filled, pilot.Press("x", "down", "enter")),
		pilot.OnJournal("around", pilot.Filled, pilot.Press("d", "down")),
		pilot.OnJournal("settings", pilot.Filled, pilot.Press("o", "down", "down")),
		pilot.OnJournal("settings-focus", pilot.Filled, pilot.Press("o", "down", "down", "down", "enter", "enter", "enter", "down", "enter", "enter")),
		pilot.OnJournal("help", pilot.Filled, pilot.Press("f1")),
		pilot.OnJournal("help-story", pilot.Filled, pilot.Press("f1", "enter", "enter")),
		pilot.OnJournal("help-course", pilot.Filled, pilot.Press("f1", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter")),
		pilot.OnJournal("help-course-on", pilot.Filled, pilot.Press("f1", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter", "enter")),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
