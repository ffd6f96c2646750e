package entries

import (
	"koffiemoment/ui/kit"
	"koffiemoment/ui/logbook"
	"koffiemoment/ui/window"
)

// NewBin gives the bin.
func NewBin(book *logbook.Logbook) window.Screen { return newBin(book) }

// RowAt draws a screen and gives the row that lies on a line of it, as a click would find it.
func RowAt(s window.Screen, w, h, y int) (row int, found bool) {
	var f *kit.Frame
	switch v := s.(type) {
	case *list:
		f = v.frame(w, h)
	case *moments:
		f = v.frame(w, h)
	case *bin:
		f = v.frame(w)
	}
	f.Draw(&kit.Theme{}, w, h)
	return f.RowAt(w/2, y)
}
