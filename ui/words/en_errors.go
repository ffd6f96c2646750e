package words

func errorsEN() ErrorWords {
	return ErrorWords{
		Damaged:     "A part of your journal is damaged, and so this can’t be shown. Nothing was changed. Make a copy of the file before you go on.",
		Newer:       "This journal was written by a newer version of koffiemoment. Nothing was changed. Please update the program.",
		Draft:       "This journal was written by a trial version of koffiemoment. Nothing was changed. Open it with that same trial version.",
		Replaced:    "The journal file was moved or replaced while it was open. What you write is still on your screen; when you quit it goes into a separate file.",
		Overwritten: "Another copy was put over your journal while it was open. That copy stays as it is. What you write is still on your screen; when you quit it goes into a separate file.",
		Full:        "The disk is full. What was saved is safe; what you are writing is still on your screen. Make some room and saving works again.",
		NotFound:    "This entry is no longer there. The rest of your journal is safe.",
		Locked:      "Your journal is already open in another window. Nothing was changed. Go on there, or close that window first.",
		ReadOnly:    "Nothing can be written in this place. What was saved is safe; what you are writing is still on your screen.",
		Other:       "That did not work. What was saved is safe; what you are writing is still on your screen. Please try again.",
		Online:      "This file is still online, with OneDrive, iCloud or Dropbox, and could not be fetched just now. Nothing was changed. Check that you are connected, choose “Always keep on this device” in the file explorer, and try again.",
		QuitUnsaved: "Your text could not be saved in the journal. Quit all the same? The text then goes into a separate file beside your journal.",
		QuitUnkept:  "What you chose last could not be saved. Quit all the same? Then you choose it again next time.",
		Unreadable:  "Unreadable characters were left out. Set your terminal to UTF-8.",
	}
}

func deskErrorsEN() ErrorWords {
	w := errorsEN()
	w.Damaged = "The file with what you noted while reviewing (nalezen.db) is damaged. Nothing was changed. Make a copy of it before you go on."
	w.Newer = "A newer version of koffiemoment wrote what you noted while reviewing. Nothing was changed. Please update the program."
	w.Draft = "A trial version of koffiemoment wrote what you noted while reviewing. Nothing was changed. Open it with that same trial version."
	w.Locked = "Reviewing is already open in another window. Nothing was changed. Go on there, or close that window first and then press R."
	w.Other = "What you noted while reviewing can’t be read or saved right now. Nothing was changed. Please try again."
	w.NotFound = w.Other
	w.Replaced = "The file with what you note while reviewing was moved or replaced while it was open. What you write is still on your screen; when you quit it goes into a separate file."
	w.Overwritten = "Another copy was put over the file with what you note while reviewing. That copy stays as it is. What you write is still on your screen; when you quit it goes into a separate file."
	w.QuitUnsaved = "What you noted could not be saved. Quit all the same? The text then goes into a separate file beside nalezen.db."
	return w
}
