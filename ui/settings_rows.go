package ui

import (
	"strconv"

	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/ui/handin"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/mine"
	"koffiemoment/ui/rubrics"
	"koffiemoment/ui/window"
)

// leadsTo gives a row that opens a screen of its own.
func (s *settingsView) leadsTo(label, value string, to func() window.Screen) *kit.Row {
	row := &kit.Row{Label: label, Value: value, Set: func(string) {}}
	s.opens[row] = func() tea.Cmd { return s.book.Push(to()) }
	return row
}

// mouseRow asks whether the program listens to the mouse, which takes selecting with it from the terminal.
func (s *settingsView) mouseRow() *kit.Row {
	w, chosen := &s.book.Words.Settings, mouseOn
	if s.shell.config.NoMouse {
		chosen = mouseOff
	}
	row := kit.ChoiceRow(w.Mouse, []kit.Option{{ID: mouseOn, Name: w.MouseOn}, {ID: mouseOff, Name: w.MouseOff}}, chosen,
		func(id string) { s.shell.setMouse(id == mouseOn) })
	row.Note = w.MouseNote
	return row
}

const mouseOn, mouseOff = "on", "off"

// lecturersRow leads to those whom a hand-in can be sealed for.
func (s *settingsView) lecturersRow() *kit.Row {
	say := &s.book.Words.Lecturers
	value := say.KnownNone
	if n := len(s.lecturers); n > 0 {
		value = say.KnownCount.Of(n)
	}
	return s.leadsTo(say.Known, value, func() window.Screen { return handin.NewLecturers(s.book) })
}

// rubricRow leads to the rubric in use and what can be done with it.
func (s *settingsView) rubricRow() *kit.Row {
	r := s.book.Rubric
	return s.leadsTo(s.book.Words.Settings.Rubric, r.Title.In(s.book.Lang())+" ("+r.ID+" "+strconv.Itoa(r.Version)+")",
		func() window.Screen { return rubrics.New(s.book) })
}

// mineRow leads to all of what is the student's, to take out and in.
func (s *settingsView) mineRow() *kit.Row {
	say := &s.book.Words.Mine
	return s.leadsTo(say.Row, say.RowNote, func() window.Screen { return mine.New(s.book) })
}

// leads says that a row opens a list of its own.
func leads(r *kit.Row) bool { return r.Input == nil && len(r.Options) == 0 }

// lecturersMsg brings the lecturers whose keys were taken.
type lecturersMsg []store.Lecturer

// readLecturers gives none where they can't be read, which is told where they are needed.
func (s *settingsView) readLecturers() tea.Cmd {
	j := s.book.Store
	if j == nil {
		return nil
	}
	return func() tea.Msg {
		all, _ := j.Lecturers()
		return lecturersMsg(all)
	}
}
