package ui

// HandIns gives the .koffie files among and in the files and folders of from. It returns the errors of the file system.
func HandIns(from []string) ([]string, error) { return handIns(from) }

// AnswersFolder gives the folder where answers to a hand-in go unless another is chosen.
func AnswersFolder(handIn string) string { return answersFolder(handIn) }
