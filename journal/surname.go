package journal

import (
	"slices"
	"strings"
	"unicode"
)

// Surname gives the part of a whole name that a class list goes by. Of a name that is written with a comma it is what stands before it, and
// otherwise it begins at the first particle behind a first name (“Noor Van den Berg”, “Chaima El Idrissi”), or else is the last word. It belongs to
// the surname with its particles, as Flemish lists have it: De Smet stands under the D.
func Surname(name string) string {
	if before, _, found := strings.Cut(name, ","); found && strings.TrimSpace(before) != "" {
		return strings.TrimSpace(before)
	}
	words := strings.Fields(name)
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	if isParticle(words[0]) {
		return strings.Join(words, " ")
	}
	at := slices.IndexFunc(words[1:], isParticle)
	if at < 0 || at == len(words)-2 { // a particle that nothing follows is a name
		at = len(words) - 2
	}
	return strings.Join(words[1+at:], " ")
}

// isParticle says that a word begins a surname which goes on behind it.
func isParticle(word string) bool {
	switch Fold(strings.Trim(word, "'’")) {
	case "van", "vande", "vanden", "vander", "von", "zu", "de", "den", "der", "des", "du", "di", "da", "dos", "del", "della", "la", "le", "les",
		"t", "ter", "ten", "te", "op", "el", "al", "ait", "ben", "bin", "abu":
		return true
	}
	return false
}

// listed is what a list of names is in the order of: the surname letter by letter, past spaces and hyphens, and then the name whole.
func listed(name string) string {
	letters := func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}
	return strings.Map(letters, Fold(Surname(name))) + "\x00" + Fold(name)
}
