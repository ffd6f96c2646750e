package store

import (
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"koffiemoment/journal/exchange"
)

// The name of a file has at most so many characters, with what a folder in which it is taken adds to it: a learning
// platform puts it into a path of its own, and Windows opens none of 260.
const (
	longestName = 45
	roomToCount = len("-99")
)

// HandInName gives the name of the file of an open hand-in, which says what it is: of whom and of which stage. It gives
// an empty one for a sealed hand-in, unless it was chosen that it tells as much: one that only its reader can open has a
// name that tells nobody anything, made of the journal's id and a number that is still to be given.
func HandInName(chosen *exchange.Choice, seal Sealing) string {
	if seal.By != "" && !seal.Named {
		return ""
	}
	who, stage := plainName(chosen.Student), plainName(chosen.StageName)
	room := longestName - roomToCount - len(koffieExt)
	switch {
	case who == "" && stage == "":
		return ""
	case who == "" || stage == "":
		// "logboek" in front also keeps a name from being one that Windows has for itself, such as AUX.
		return shorten("logboek-"+who+stage, room) + koffieExt
	}
	stage = shorten(stage, room/2)
	return shorten(who, room-1-length(stage)) + "-" + stage + koffieExt
}

// fileName is HandInName with what it leaves out.
func (j *Journal) fileName(chosen *exchange.Choice, seal Sealing) string {
	if name := HandInName(chosen, seal); name != "" {
		return name
	}
	return fmt.Sprintf("logboek-%.8s-%d"+koffieExt, j.ID(), chosen.Number)
}

// plainName leaves letters and digits of a text, which every system takes in a name, and one hyphen between its words.
// Letters with marks are whole ones: macOS would take a letter and its mark for the same name, and Windows for another.
func plainName(text string) string {
	words := strings.FieldsFunc(norm.NFC.String(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	return strings.Join(words, "-")
}

// shorten gives the first of the words that have room, and at least as much of one as has.
func shorten(name string, room int) string {
	runes := []rune(name)
	if len(runes) <= room {
		return name
	}
	cut := string(runes[:room])
	if whole := strings.LastIndexByte(cut, '-'); whole > room/2 && runes[room] != '-' {
		cut = cut[:whole]
	}
	return strings.TrimRight(cut, "-")
}

func length(s string) int { return len([]rune(s)) }
