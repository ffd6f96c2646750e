package beside_test

import (
	"testing"
	"time"

	"koffiemoment/journal"
	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// scenes are the screens of this package, and an entry with what was written beside it.
func scenes() []pilot.Scene {
	open := []string{"l", "down", "down", "enter"}
	at := func(keys ...string) func(*pilot.Pilot) { return pilot.Press(append(open, keys...)...) }
	return []pilot.Scene{
		pilot.OnJournal("turn", pilot.Filled, at("o")),
		pilot.OnJournal("turn-written", pilot.Filled, func(p *pilot.Pilot) { at("o")(p); p.Type("Ik zong vroeger zelf ook.\nZij vroeg welk liedje.") }),
		pilot.OnJournal("turn-onward", pilot.Filled, at("o", "tab")),
		pilot.OnJournal("turn-question", told, at("o", "ctrl+n")),
		pilot.OnJournal("turn-share", told, at("o", "ctrl+n", "ctrl+n")),
		pilot.OnJournal("look", pilot.Filled, at("t")),
		pilot.OnJournal("look-again", told, at("t", "pgdown", "pgdown")),
		pilot.OnJournal("comes-by", pilot.Filled, func(p *pilot.Pilot) {
			p.Clock = p.Clock.AddDate(0, 0, 12)
			p.Press("down", "up")
		}),
		pilot.OnJournal("entry", told, at("end", "up")),
		pilot.OnJournal("entry-turn", told, at("end", "up", "up")),
		pilot.OnJournal("entry-none", pilot.Filled, at("end", "up", "up")),
		pilot.OnJournal("mentor", pilot.Filled, at("m")),
		pilot.OnJournal("mentor-share", byMentor, at("m", "ctrl+n")),
		pilot.OnJournal("entry-mentor", byMentor, at("end")),
	}
}

// told is a journal in which the second entry has a parent's turn, and was looked back on twice.
func told(j *store.Journal) {
	pilot.Filled(j)
	id := second(j)
	must(j.TellAsParent(id, &journal.ParentTurn{Told: "Ik wou vertellen dat oma altijd zingt. Ze vroeg welk liedje, en toen wist ik het even niet meer.",
		Question: "Wat zou deze ouder van jou willen weten?", Answer: "Of hij in de klas ook zingt.", Made: pilot.Now.Add(-time.Hour)}))
	must(j.LookBack(id, journal.LookBack{Question: "Wat zie je nu wat je toen niet zag?", Text: "Dat ze met haar jas aan toch bleef staan.", Made: pilot.Now.AddDate(0, 0, -1), Shared: true}))
	must(j.LookBack(id, journal.LookBack{Question: "Vertel je telkens hetzelfde verhaal?", Text: "Ik schrijf altijd over haast.", Made: pilot.Now}))
}

// byMentor is that journal with what the mentor wrote about the second entry.
func byMentor(j *store.Journal) {
	told(j)
	must(j.KeepMentorWords(second(j), &journal.MentorWords{Text: "Je zong mee tot ze lachte. Volgende keer mag de stilte langer duren.", Made: pilot.Now.Add(-time.Hour)}))
}

// second is the id of the entry on which most of these scenes stand.
func second(j *store.Journal) string {
	page, err := j.List(store.Query{}, 0, 0)
	must(err)
	return page.Rows[1].ID
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
