package discretion

import (
	"slices"
	"strings"
)

// registerNumber is a number of a register of any country behind the word for it: BSN van Fenna: 218463972, paspoort EH 123456.
const registerNumber = `(?i)\b(?:bsn|burgerservicenummer|cnp|pesel|tc|kimlik|nif|nie|dni|insz|niss|inss|rrn|rr|rijksregister\pL*|nationaal nummer|numéro national|registre national|` +
	`ssn|egn|steuer-?id|codice fiscale|bis-?(?:nummer|nr)|identiteits\pL+|id-?kaart|kaartnummer|paspoort\pL*|passport|pas(?:nummer|nr)|verblijfs\pL+|vreemdelingen\pL*|` +
	`ov-?(?:nummer|nr)|dossier(?:nummer|nr)|aansluitingsnummer|mutualiteit\pL*|kids-?id|groeipakket\pL*)` +
	`(?:[ .:=(]|nr|nummer|no|is|van \p{Lu}\pL+|van (?:hem|haar)|n°|tc)*` +
	`((?:[a-z]{1,3}[ -]?)?\d(?:[ ./-]{0,2}\d){5,16}(?:[ -]?[a-z]\b)?)`

// registering are the words that such a pattern begins with, and registerStarts what others of them begin with.
var registering = newSet(`
	bsn burgerservicenummer cnp pesel tc kimlik nif nie dni insz niss inss rrn rr nationaal numero registre ssn egn steuerid steuer-id codice
	bisnummer bisnr bis-nummer bis-nr idkaart id-kaart kaartnummer passport pasnummer pasnr ovnummer ovnr ov-nummer ov-nr dossiernummer dossiernr
	aansluitingsnummer kidsid kids-id`)

var registerStarts = strings.Fields("rijksregister identiteits paspoort verblijfs vreemdelingen mutualiteit groeipakket")

func isRegister(folded string) bool {
	return registering.has(folded) || slices.ContainsFunc(registerStarts, func(start string) bool { return strings.HasPrefix(folded, start) })
}

// registers gives the parts behind such a word.
func (d *document) registers() []part {
	return d.partsBehind(func(w *word) bool { return w.register })
}

// register takes a number that has as many digits as registers give, and that no other word makes something else.
func register(d *document, at span) (place, bool) {
	for at.end > at.start && (d.text[at.end-1] == ' ' || d.text[at.end-1] == '.') {
		at.end--
	}
	n, letters := d.newPart(at.start, at.end).digits, len(compact(d.text[at.start:at.end]))
	return place{start: at.start, end: at.end}, n >= 6 && letters >= 7 && n <= 15 && d.alone(at)
}
