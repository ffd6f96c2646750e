// Package schoolcard is the card of a school as data: the one that comes with the program, and the tables in which a school writes its own
// with nothing but a spreadsheet. Begin with Default and with Of. It works on bytes: files and the words of screens are for others.
//
// The card that comes with the program is our own wording: questions that parents ask, in their voice, about what happens at a school. It is
// nobody's list of conditions. A school that has one of those brings in its text itself.
package schoolcard

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"koffiemoment/journal"
)

// DefaultID names the card that comes with the program.
const DefaultID = "wat-ouders-vragen"

// A card is a file that bears its language's code; that of a language without one is the first of these.
//
//go:embed data/*.json
var cards embed.FS

const first = "nl"

// Default gives the card that comes with the program, in one of its languages; in Dutch for any other.
func Default(lang string) journal.SchoolCard {
	var card journal.SchoolCard
	content, err := cards.ReadFile("data/" + lang + ".json")
	if errors.Is(err, fs.ErrNotExist) {
		content, err = cards.ReadFile("data/" + first + ".json")
	}
	if err == nil {
		err = json.Unmarshal(content, &card)
	}
	if err != nil {
		panic(fmt.Sprintf("the card that comes with the program: %v", err)) // it is part of the program, and a test reads it
	}
	return card
}

// IsDefault says whether a card is the one that comes with the program, in any of its languages.
func IsDefault(card *journal.SchoolCard) bool {
	for _, lang := range languages() {
		if own := Default(lang); own.SameWords(card) {
			return true
		}
	}
	return false
}

// languages are those that the card is there in.
func languages() []string {
	files, err := cards.ReadDir("data")
	if err != nil {
		panic(fmt.Sprintf("the cards that come with the program: %v", err)) // they are part of the program
	}
	codes := make([]string, len(files))
	for i, file := range files {
		codes[i] = strings.TrimSuffix(file.Name(), ".json")
	}
	return codes
}

// The beginnings that say where a tip is for.
func inClass() [2]string  { return [2]string{"In de klas: ", "In class: "} }
func atSchool() [2]string { return [2]string{"Op school: ", "At school: "} }
