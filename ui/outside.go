package ui

import "koffiemoment/journal/exchange"

// HandIns gives the .koffie files among and in the files and folders of from. It returns the errors of the file system.
func HandIns(from []string) ([]string, error) { return handIns(from) }

// ReadKoffie reads a file of somebody else, with the first of the keys that opens it when it is sealed. It returns the
// errors of store.OpenKoffie, exchange.Read and exchange.Open.
func ReadKoffie(path string, keys []exchange.Key) (exchange.Document, error) {
	return readKoffie(path, keys)
}

// AnswersFolder gives the folder where answers to a hand-in go unless another is chosen.
func AnswersFolder(handIn string) string { return answersFolder(handIn) }
