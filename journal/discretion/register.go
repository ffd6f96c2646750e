package discretion

import "strings"

// registerNumber is a number of a register of any country behind the word for it: BSN van Fenna: 218463972, paspoort EH 123456.
const registerNumber = `(?i)\b(?:bsn|burgerservicenummer|cnp|pesel|tc|t\.c\.|kimlik|nif|nie|dni|insz|niss|inss|rrn|rr|rijksregister\pL*|nationaal nummer|numéro national|registre national|` +
	`n\.?n\.?|ssn|egn|steuer-?id|codice fiscale|bis-?(?:nummer|nr)|identiteits\pL+|id-?kaart|kaartnummer|paspoort\pL*|passport|pas(?:nummer|nr)|verblijfs\pL+|vreemdelingen\pL*|` +
	`ov-?(?:nummer|nr)|dossier(?:nummer|nr)|aansluitingsnummer|mutualiteit\pL*|kids-?id|groeipakket\pL*)` +
	`(?:[ .:=(]|nr|nummer|no|is|van \p{Lu}\pL+|van (?:hem|haar)|n°|tc)*` +
	`((?:[a-z]{1,3}[ -]?)?\d(?:[ ./-]{0,2}\d){5,16}(?:[ -]?[a-z]\b)?)`

// registered is a word of which such a pattern has one.
var registered = has("bsn", "burgerserv", "cnp", "pesel", "tc", "t.c.", "kimlik", "nif", "nie ", "dni", "insz", "niss", "inss", "rr", "rijksreg", "nationa", "nn", "n.n",
	"ssn", "egn", "steuer", "fiscale", "bis", "identit", "kaart", "pas", "verblijf", "vreemd", "ov", "dossier", "aansluit", "mutual", "kids", "groeip")

// register takes a number that has as many digits as registers give, and that no other word makes something else.
func register(d *document, at span) (place, bool) {
	for at.end > at.start && (d.text[at.end-1] == ' ' || d.text[at.end-1] == '.') {
		at.end--
	}
	n := len(strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, d.text[at.start:at.end]))
	return place{start: at.start, end: at.end}, n >= 7 && n <= 15 && d.alone(at)
}
