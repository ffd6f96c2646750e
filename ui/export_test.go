package ui

import tea "charm.land/bubbletea/v2"

// Finish does what the end of the program does after its loop, and gives the side file, if one was written.
func (sh *Shell) Finish() (path string) {
	sh.finish()
	return sh.rescued
}

// InitWith gives what Init does where the first work of the program is this.
func (sh *Shell) InitWith(first tea.Cmd) tea.Cmd {
	sh.init = first
	return sh.Init()
}

// Close lets go of the files, as the end of the program does.
func (sh *Shell) Close() { sh.close() }
