package ui

// Rescue does what the end of the program does with text that the journal would not take.
func (sh *Shell) Rescue(folder string) (path string) {
	sh.rescue(folder)
	return sh.rescued
}

// Close lets go of the files, as the end of the program does.
func (sh *Shell) Close() { sh.close() }
