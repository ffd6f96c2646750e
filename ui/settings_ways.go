package ui

import (
	"koffiemoment/ui/handin"
	"koffiemoment/ui/kit"
	"koffiemoment/ui/mine"
	"koffiemoment/ui/rubrics"
	"koffiemoment/ui/window"
)

// mineRow leads to all of what is the student's, to take out and in.
func (s *settingsView) mineRow() *kit.Row {
	say := &s.book.Words.Mine
	return &kit.Row{Label: say.Row, Value: say.RowNote, Set: func(string) {}}
}

// opened gives the list of its own that the row under the cursor leads to, which the last rows do; nil for any other.
func (s *settingsView) opened() window.Screen {
	switch len(s.form.Rows) - s.form.At {
	case 3:
		return handin.NewLecturers(s.book)
	case 2:
		return rubrics.New(s.book)
	case 1:
		return mine.New(s.book)
	}
	return nil
}
