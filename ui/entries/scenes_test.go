package entries_test

import (
	"testing"

	"koffiemoment/store"
	"koffiemoment/ui/pilot"
)

// scenes are the screens of this package.
func scenes() []pilot.Scene {
	return []pilot.Scene{
		pilot.OnJournal("list", pilot.Filled, pilot.Press("l")),
		pilot.OnJournal("list-search", pilot.Filled, func(p *pilot.Pilot) { p.Press("l", "/"); p.Type("LIÉDJE") }),
		pilot.OnJournal("list-nothing", pilot.Filled, func(p *pilot.Pilot) { p.Press("l", "/"); p.Type("olifant") }),
		pilot.OnJournal("list-filter", pilot.Filled, pilot.Press("l", "f", "down", "right")),
		pilot.OnJournal("list-deleted", pilot.Filled, pilot.Press("l", "down", "x")),
		pilot.OnJournal("list-draft", pilot.Filled, pilot.Press("l", "x")),
		pilot.OnJournal("bin", pilot.Filled, pilot.Press("l", "down", "x", "x", "p")),
		pilot.OnJournal("bin-entry", pilot.Filled, pilot.Press("l", "end", "x", "p", "enter")),
		pilot.OnJournal("bin-purge", pilot.Filled, pilot.Press("l", "down", "x", "p", "x")),
		pilot.OnJournal("bin-unreached", onStick, pilot.Press("l", "down", "x", "p", "x", "down", "enter")),
		pilot.OnJournal("bin-empty", pilot.Filled, pilot.Press("l", "p")),
		pilot.OnJournal("entry", pilot.Filled, pilot.Press("l", "down", "down", "enter")),
		pilot.OnJournal("entry-end", pilot.Filled, pilot.Press("l", "down", "down", "enter", "end")),
		pilot.OnJournal("entry-version", pilot.Filled, pilot.Press("l", "down", "down", "enter", "v")),
	}
}

// onStick is a journal whose copies are on a stick that is not there.
func onStick(j *store.Journal) {
	pilot.Filled(j)
	j.UseCopies(store.Copies{Folder: "/media/stick/kopieen"})
}

func TestScreens(t *testing.T) { pilot.Screens(t, scenes()) }

func TestEverySize(t *testing.T) { pilot.Sizes(t, scenes()) }
