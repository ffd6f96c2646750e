package entries

import (
	"koffiemoment/journal/exchange"
	"koffiemoment/ui/words"
)

// Told gives what the student wrote beside the entry, whether it was handed in or not: the reader is the student.
func (v *View) Told() []words.Told {
	return v.book.Words.TellBeside(exchange.BesideWhole(&v.read.Beside), v.book.Words.OwnDay)
}
