package words

import "koffiemoment/store"

// What the lines that head a text in a side file begin with, whatever its language.
const (
	SideHeading = store.SideHeading
	SideID      = store.SideID // of what kind it is, and by which name the files know it
)

// SideWords are about text that its file does not take or no longer holds, and about the side file that it goes into.
type SideWords struct {
	SavedAgain string // the time
	Astray     string // a file is no longer what was written to it
	Safe       string // the path of the side file
	NoRoom     string // there is no side file either

	QuitAstray, QuitAbout string // somebody wants to quit then

	Nowhere, Stay, Lose, LoseAbout string // somebody wants to quit, and there is no place for a side file

	Intro             string // what a side file begins with
	Draft, Entry, Why string // what is in it
}
