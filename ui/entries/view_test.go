package entries_test

import (
	"fmt"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/journal"
	"koffiemoment/rubric"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// A typo anywhere in an entry is mended from where one saw it: editing stands on the part that lay under the cursor.
func TestEditingBeginsAtThePartUnderTheCursor(t *testing.T) {
	for part, keys := range map[string][]string{
		"Ontmoeting":       {"up"},
		"Verhaal":          nil,
		"Nieuwsgierigheid": {"down", "down"},
		"Kantlijn":         {"end", "up", "up", "up"}, // behind it come the rows of what stands beside the entry
	} {
		for _, edit := range []string{"e", "enter"} {
			p := pilot.Open(t, "nl", pilot.Filled)
			p.Press("l", "down", "down", "enter")
			p.Press(keys...)
			p.Press(edit)
			p.Shows(t, "Terugblik")
			if text, _, _ := p.Frame(); !strings.Contains(text, "► "+part) {
				t.Errorf("%s stands elsewhere than on %q:\n%s", edit, part, text)
			}
		}
	}
}

// Nothing of an entry is passed over by who reads it with one key, however long its parts are.
func TestAnEntryIsReadWholeWithOneKey(t *testing.T) {
	p := pilot.Open(t, "nl", func(j *store.Journal) {
		story := ""
		for i := range 60 {
			story += fmt.Sprintf("Regel %02d.\n", i)
		}
		write(j, "lang", 0, story)
	})
	p.Press("l", "enter")
	seen := map[string]bool{}
	for range 30 {
		text, _, _ := p.Frame()
		for _, line := range strings.Split(text, "\n") {
			seen[strings.Trim(line, " ►▲▼")] = true
		}
		p.Press("down")
	}
	for i := range 60 {
		if line := fmt.Sprintf("Regel %02d.", i); !seen[line] {
			t.Errorf("%q never came into sight", line)
		}
	}
	p.Press("home")
	p.Shows(t, "Regel 00.")
}

// write finishes an entry of so many days ago.
func write(j *store.Journal, id string, days int, story string) {
	r := rubric.Default()
	at := pilot.Now.AddDate(0, 0, -days)
	d := journal.NewDraft(id, at, r, journal.Encounter{Stage: "stage-1", Alias: "Ouder " + id}, journal.Short, nil, nil)
	d.Entry.Story = story
	if _, err := j.Finish(d, r, pilot.Now); err != nil {
		panic(err)
	}
}

// The wheel goes from part to part, and a click puts the cursor on one without opening anything.
func TestTheMouseMovesOverAnEntry(t *testing.T) {
	p := pilot.Open(t, "nl", pilot.Filled)
	p.Press("l", "end", "enter")
	p.Send(tea.MouseWheelMsg{Button: tea.MouseWheelDown})
	p.Shows(t, "► Positieve ingesteldheid")
	click(t, p, "Realisme")
	p.Shows(t, "► Realisme")
	p.Shows(t, "enter bewerk")
}
