// Package mine is the wing where a student takes out all of what is theirs, for other programs, to read or to another computer, and takes a
// whole journal in. Begin with New. It reads the logbook and the store, and knows no other wing.
package mine
