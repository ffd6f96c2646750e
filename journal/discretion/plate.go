package discretion

import (
	"strings"
	"unicode"
)

// plate takes what has the form of a Belgian plate; without a first digit or a hyphen only near the word.
func plate(d *document, at span) (place, bool) {
	text := d.text[at.start:at.end]
	cued := near(d, at.start, "plaat", "auto", "wagen", "plate")
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" .·-", r) })
	date := len(parts) == 3 && isMonth(fold(parts[1]))
	spoken := len(parts) == 3 && strings.Contains(text, " ") && text != strings.ToUpper(text) // 1 van 123
	return place{}, d.alone(at) && !date && (cued || len(compact(text)) == 7 && !spoken || strings.Contains(text, "-"))
}

// foreignPlate is two to four groups of letters and figures, of any country.
const foreignPlate = `(?i)\b(?:[a-z]{2,3}[ .-]\d{1,3}[a-z]{1,2}\d{1,2}\b|[a-zäöü]{1,3}[ .-]?\d{1,5}(?:[ .-]?[a-z]{1,3}\b)?|\d{1,4}[ .-]?[a-z]{1,3}\b(?:[ .-]?\d{1,4}\b)?|[a-zäöü]{1,3}[ .-][a-z]{1,2}[ .-]?\d{1,4}\b|\d{4,5}[ .|-]{1,3}[a-z]{1,2}[ .|-]{1,3}\d{1,2}\b)`

// foreign takes it behind a word for a plate, and where it is written as one behind a word for a vehicle.
func foreign(d *document, at span) (place, bool) {
	text := d.text[at.start:at.end]
	letters, figures := 0, 0
	for _, r := range text {
		if unicode.IsLetter(r) {
			letters++
		} else if unicode.IsDigit(r) {
			figures++
		}
	}
	if !d.alone(at) || letters == 0 || figures < 2 || letters+figures < 5 || letters+figures > 8 || d.behind(at, "@/.-") {
		return place{}, false
	}
	for _, in := range strings.FieldsFunc(fold(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		if len(in) == 2 && d.lists.isWord(in) && text != strings.ToUpper(text) || len(in) == 3 && text != strings.ToUpper(text) && d.lists.isWord(in) {
			return place{}, false // plaat en 123
		}
	}
	if near(d, at.start, "plaat", "kenteken", "plate", "nrpl") {
		return place{}, true
	}
	glued := !strings.ContainsAny(text, " .")
	return place{}, (text == strings.ToUpper(text) || glued && letters == 3 && figures == 3) && letters >= 2 && letters+figures >= 6 && near(d, at.start,
		"auto", "wagen", "camionet", "busje", "moto", "brommer", "scooter", " golf", "audi", "bmw", "mercedes", "clio", "berlingo", "polo",
		"toyota", "renault", "opel", "peugeot", "citroen", "volvo", "tesla", "skoda", "dacia", "taxi", "caravan", "parke", "parking")
}
