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
		pilot.OnJournal("story-written", nil, story),
		pilot.OnJournal("thought", nil, on(story, "tab")),
		pilot.OnJournal("encounter", nil, on(story, "tab", "tab", "enter", "down", "down", "down", "right")),
		pilot.OnJournal("encounter-out", nil, on(story, "tab", "tab", "enter", "shift+tab", "tab", "tab")),
		pilot.OnJournal("story-intention", pilot.Filled, pilot.Press("n")),
		pilot.OnJournal("depth", nil, on(story, "ctrl+n")),
		pilot.OnJournal("wants", nil, full),
		pilot.OnJournal("criterion", nil, on(full, "ctrl+n")),
		pilot.OnJournal("criterion-levels", nil, on(full, "ctrl+n", "tab", "down", "down", "space")),
		pilot.OnJournal("criterion-deeper", nil, on(full, "ctrl+n", "ctrl+d")),
		pilot.OnJournal("skill", nil, on(full, strings.Fields("ctrl+n"+strings.Repeat(" ctrl+o", 8))...)),
		pilot.OnJournal("tip", nil, on(full, strings.Fields("ctrl+n"+strings.Repeat(" ctrl+o", 13))...)),
		pilot.OnJournal("others", nil, on(full, strings.Fields("ctrl+n"+strings.Repeat(" ctrl+o", 13)+" ctrl+n")...)),
		pilot.OnJournal("intention", nil, on(story, "ctrl+n", "enter", "ctrl+n")),
		pilot.OnJournal("goals", nil, on(full, strings.Fields("ctrl+n"+strings.Repeat(" ctrl+o", 13)+" ctrl+n ctrl+n ctrl+n down space")...)),
		pilot.OnJournal("summary", nil, on(story, "ctrl+n", "2", "enter", "ctrl+n", "tab", "2", "ctrl+n", "ctrl+o", "ctrl+t")),
		pilot.OnJournal("summary-margin", nil, on(story, "ctrl+t", "up", "up", "up", "up", "enter")),
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
