// Package safety is the wing of what keeps a person's own file, the student's journal or the lecturer's: the calm screen of one that does not open,
// that of one which another window has, the copies that are made of it, and its lock. Begin with Recovery, then Taken, Copies and Lock. It knows what
// a file is and what can be done about it (File), and where that leads as functions of who opens it (Ways); so it knows no logbook, no desk and no
// other wing.
//
// Nothing here is done to the only copy of anything. What a file is taken back from, and what it held before, both stay, and what the old one is
// called now is said.
package safety

import (
	tea "charm.land/bubbletea/v2"

	"koffiemoment/store"
	"koffiemoment/store/vault"
	"koffiemoment/ui/window"
	"koffiemoment/ui/words"
)

// File is one of the person's own files.
type File struct {
	Path    string
	Reviews bool         // the lecturer's; else the student's journal
	Copies  store.Copies // where backups of it are, beyond those beside it
	Key     *vault.Key   // opens it and them where they are locked; nil while no passphrase was given
}

// words are those about this kind of file.
func (f *File) words(win *window.Window) *words.SafetyFile { return win.Words.Safety.File(f.Reviews) }

// backups gives the copies that there are, the newest first.
func (f *File) backups() ([]store.Backup, error) {
	found, _, err := store.Backups(f.Path, f.Key, f.Copies.Folders()...)
	return found, err
}

// places say where they are looked for.
func (f *File) places(win *window.Window) []string {
	return append([]string{win.Words.Safety.Beside}, f.Copies.Folders()...)
}

// Newest gives the newest copy, nil where there is none.
func (f *File) Newest() *store.Backup {
	if found, _ := f.backups(); len(found) > 0 { // what was found comes with the error about a place that could not be looked in
		return &found[0]
	}
	return nil
}

// HasBackup says that something could be put back, for a file that is gone or empty: one that never was has none.
func (f *File) HasBackup() bool {
	return f.Newest() != nil
}

// Enter takes a file that was opened into the program, in the loop.
type Enter func() tea.Cmd

// Ways are where these screens lead. Those that open a file are called beside the loop.
type Ways struct {
	Close func()                                                              // lets go of the file where the program has it open; nil where it has not
	Open  func(*vault.Key) (Enter, error)                                     // opens it as it is now, with a key where one was given
	Read  func(key *vault.Key, path, sign string, gone func()) (Enter, error) // opens a copy for reading only; gone takes it away afterwards. Nil where that can't be
	Leave func() tea.Cmd                                                      // leaves everything as it is; nil ends the program
	Fresh bool                                                                // Open makes a new file where there is none
}

// openedMsg brings a file that was opened, or why it was not.
type openedMsg struct {
	enter Enter
	err   error
}

// opened runs one of the ways.
func opened(open func() (Enter, error)) tea.Msg {
	enter, err := open()
	return openedMsg{enter, err}
}
