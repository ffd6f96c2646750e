package ui

import (
	"errors"
	"syscall"

	"koffiemoment/store"
)

// ErrorWords say what went wrong, what is safe and what to do next. None holds what a person wrote.
type ErrorWords struct {
	Damaged, Newer, Replaced, Full, NotFound, Locked, ReadOnly, Other string
	QuitUnsaved, QuitUnkept                                           string
}

// say gives the words for an error of the journal.
func (w *ErrorWords) say(err error) string {
	for _, known := range []struct {
		is   error
		says string
	}{
		{store.ErrDamaged, w.Damaged}, {store.ErrNewer, w.Newer}, {store.ErrReplaced, w.Replaced},
		{store.ErrNotFound, w.NotFound}, {store.ErrLocked, w.Locked}, {store.ErrReadOnly, w.ReadOnly},
		{store.ErrFull, w.Full}, {syscall.EROFS, w.ReadOnly},
	} {
		if errors.Is(err, known.is) {
			return known.says
		}
	}
	return w.Other
}

func errorsNL() ErrorWords {
	return ErrorWords{
		Damaged:     "Een deel van je logboek is beschadigd, en daarom kan dit niet getoond worden. Er is niets veranderd. Maak een kopie van het bestand voor je verder gaat.",
		Newer:       "Dit logboek is geschreven met een nieuwere versie van koffiemoment. Er is niets veranderd. Werk het programma bij.",
		Replaced:    "Het logboekbestand is verplaatst of vervangen terwijl het open was. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand.",
		Full:        "De schijf is vol. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm. Maak wat plaats, dan lukt bewaren weer.",
		NotFound:    "Deze reflectie is er niet meer. De rest van je logboek is veilig.",
		Locked:      "Je logboek is al open in een ander venster. Er is niets veranderd. Ga daar verder, of sluit dat venster eerst.",
		ReadOnly:    "Er kan niets geschreven worden op deze plek. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm.",
		Other:       "Dat lukte niet. Wat bewaard was, is veilig; wat je nu schrijft, staat nog op je scherm. Probeer het nog eens.",
		QuitUnsaved: "Je tekst kon niet in het logboek bewaard worden. Toch stoppen? De tekst komt dan in een apart bestand naast je logboek.",
		QuitUnkept:  "Wat je het laatst koos, kon niet bewaard worden. Toch stoppen? Dan kies je het de volgende keer opnieuw.",
	}
}

func errorsEN() ErrorWords {
	return ErrorWords{
		Damaged:     "A part of your journal is damaged, and so this can’t be shown. Nothing was changed. Make a copy of the file before you go on.",
		Newer:       "This journal was written by a newer version of koffiemoment. Nothing was changed. Please update the program.",
		Replaced:    "The journal file was moved or replaced while it was open. What you write is still on your screen; when you quit it goes into a separate file.",
		Full:        "The disk is full. What was saved is safe; what you are writing is still on your screen. Make some room and saving works again.",
		NotFound:    "This entry is no longer there. The rest of your journal is safe.",
		Locked:      "Your journal is already open in another window. Nothing was changed. Go on there, or close that window first.",
		ReadOnly:    "Nothing can be written in this place. What was saved is safe; what you are writing is still on your screen.",
		Other:       "That did not work. What was saved is safe; what you are writing is still on your screen. Please try again.",
		QuitUnsaved: "Your text could not be saved in the journal. Quit all the same? The text then goes into a separate file beside your journal.",
		QuitUnkept:  "What you chose last could not be saved. Quit all the same? Then you choose it again next time.",
	}
}

// deskErrorsNL gives the same for the file of a lecturer, who may have no journal.
func deskErrorsNL() ErrorWords {
	w := errorsNL()
	w.Damaged = "Het bestand met wat je bij het nalezen noteerde (nalezen.db) is beschadigd. Er is niets veranderd. Maak er een kopie van voor je verder gaat."
	w.Newer = "Een nieuwere versie van koffiemoment schreef wat je bij het nalezen noteerde. Er is niets veranderd. Werk het programma bij."
	w.Locked = "Nalezen is al open in een ander venster. Er is niets veranderd. Ga daar verder, of sluit dat venster eerst en druk dan op R."
	w.Other = "Wat je bij het nalezen noteerde, kan nu niet gelezen of bewaard worden. Er is niets veranderd. Probeer het nog eens."
	w.NotFound = w.Other
	w.Replaced = "Het bestand met wat je bij het nalezen noteert, is verplaatst of vervangen terwijl het open was. Wat je schrijft, staat nog op je scherm; bij het stoppen komt het in een apart bestand."
	w.QuitUnsaved = "Wat je noteerde, kon niet bewaard worden. Toch stoppen? De tekst komt dan in een apart bestand naast nalezen.db."
	return w
}

func deskErrorsEN() ErrorWords {
	w := errorsEN()
	w.Damaged = "The file with what you noted while reviewing (nalezen.db) is damaged. Nothing was changed. Make a copy of it before you go on."
	w.Newer = "A newer version of koffiemoment wrote what you noted while reviewing. Nothing was changed. Please update the program."
	w.Locked = "Reviewing is already open in another window. Nothing was changed. Go on there, or close that window first and then press R."
	w.Other = "What you noted while reviewing can’t be read or saved right now. Nothing was changed. Please try again."
	w.NotFound = w.Other
	w.Replaced = "The file with what you note while reviewing was moved or replaced while it was open. What you write is still on your screen; when you quit it goes into a separate file."
	w.QuitUnsaved = "What you noted could not be saved. Quit all the same? The text then goes into a separate file beside nalezen.db."
	return w
}
