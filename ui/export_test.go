package ui

// Finish does what the end of the program does after its loop, and gives the side file, if one was written.
func (sh *Shell) Finish() (path string) {
	sh.finish()
	return sh.rescued
}

// Close lets go of the files, as the end of the program does.
func (sh *Shell) Close() { sh.close() }
