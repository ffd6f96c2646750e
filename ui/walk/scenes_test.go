package walk_test

import (
	"strings"
	"testing"

	"koffiemoment/ui/pilot"
)

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	story := func(p *pilot.Pilot) { p.Type("Mama vertelde over oma.") }
	full := func(p *pilot.Pilot) { story(p); p.Press("ctrl+n", "3", "enter") }
	on := func(before func(*pilot.Pilot), keys ...string) func(*pilot.Pilot) {
		return func(p *pilot.Pilot) { before(p); p.Press(keys...) }
	}
	return []pilot.Scene{
		pilot.OnJournal("story", nil, func(*pilot.Pilot) {}),
		pilot.OnJournal("story-facts", nil, on(story, "tab", "tab", "down", "down", "down", "right")),
		pilot.OnJournal("story-intention", pilot.Filled, pilot.Press("n")),
		pilot.OnJournal("depth", nil, on(story, "ctrl+n")),
		pilot.OnJournal("criterion", nil, on(full)),
		pilot.OnJournal("criterion-levels", nil, on(full, "tab", "down", "down", "enter")),
		pilot.OnJournal("criterion-deeper", nil, on(full, "ctrl+d")),
		pilot.OnJournal("skill", nil, on(full, strings.Fields(strings.Repeat("ctrl+o ", 8))...)),
		pilot.OnJournal("tip", nil, on(full, strings.Fields(strings.Repeat("ctrl+o ", 13))...)),
		pilot.OnJournal("intention", nil, on(story, "ctrl+n", "enter", "ctrl+n")),
		pilot.OnJournal("goals", nil, on(full, append(strings.Fields(strings.Repeat("ctrl+o ", 13)), "ctrl+n", "ctrl+n", "2")...)),
		pilot.OnJournal("summary", nil, on(story, "ctrl+n", "2", "enter", "tab", "2", "ctrl+n", "ctrl+o", "ctrl+n", "ctrl+n", "ctrl+n")),
		pilot.OnJournal("summary-margin", nil, on(story, "ctrl+n", "enter", "ctrl+n", "ctrl+n", "down", "down", "enter")),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
