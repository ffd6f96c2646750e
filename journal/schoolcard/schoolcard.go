// Package schoolcard is the card of a school as data: the one that comes with the program, and the tables in which a school writes its own
// with nothing but a spreadsheet. Begin with Default and with Of. It works on bytes: files and the words of screens are for others.
//
// The card that comes with the program is our own wording: questions that parents ask, in their voice, about what happens at a school. It is
// nobody's list of conditions. A school that has one of those brings in its text itself.
package schoolcard

import (
	"embed"
	"encoding/json"
	"fmt"

	"koffiemoment/journal"
)

// DefaultID names the card that comes with the program.
const DefaultID = "wat-ouders-vragen"

//go:embed data/nl.json data/en.json
var cards embed.FS

// Default gives the card that comes with the program, in one of its languages; in Dutch for any other.
func Default(lang string) journal.SchoolCard {
	if lang != "en" {
		lang = "nl"
	}
	var card journal.SchoolCard
	content, err := cards.ReadFile("data/" + lang + ".json")
	if err == nil {
		err = json.Unmarshal(content, &card)
	}
	if err != nil {
		panic(fmt.Sprintf("the card that comes with the program: %v", err)) // it is part of the program, and a test reads it
	}
	return card
}

// IsDefault says whether a card is the one that comes with the program, in either language.
func IsDefault(card *journal.SchoolCard) bool {
	for _, lang := range []string{"nl", "en"} {
		if own := Default(lang); own.SameWords(card) {
			return true
		}
	}
	return false
}

// The beginnings that say where a tip is for.
func inClass() [2]string  { return [2]string{"In de klas: ", "In class: "} }
func atSchool() [2]string { return [2]string{"Op school: ", "At school: "} }
