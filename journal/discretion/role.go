package discretion

import (
	"strings"

	"koffiemoment/journal"
)

// role is who somebody is in a kindergarten.
type role int

// The roles. Somebody of whom a text does not tell, or tells more than one thing, is just somebody.
const (
	somebody role = iota
	aChild
	aParent
	aRelative
	aColleague
)

// word is the role in the words of a stand-in.
func (r role) word(english bool) string {
	words := [...][2]string{{"persoon", "person"}, {"kind", "child"}, {"ouder", "parent"}, {"familielid", "relative"}, {"collega", "colleague"}}
	if english {
		return words[r][1]
	}
	return words[r][0]
}

// Who a word makes of the name right behind it.
var (
	parental   = newSet("mama mamma mams papa pappa paps moeder vader ouder stiefpapa stiefmama pluspapa plusmama pleegmama pleegpapa mum mummy mom mommy dad daddy mother father parent maman")
	childlike  = newSet("kind kindje kleuter peuter leerling zoon zoontje dochter dochtertje zus zusje broer broertje child toddler pupil son daughter sister brother")
	kindred    = newSet("oma opa tante nonkel neef nicht meme pepe bomma bompa moemoe vava peter meter grootmoeder grootvader grandma grandpa granny grandad grandmother grandfather aunt auntie uncle cousin")
	collegial  = newSet("juf juffrouw meester zorgjuf turnjuf turnmeester leerkracht mentor stagementor directeur directrice collega stagiair stagiaire lector teacher colleague miss headteacher")
	possessive = newSet("haar zijn z'n d'r hun")
	partners   = newSet("man vrouw partner husband wife ex")
	joining    = newSet("en met and with")
	unclear    = newSet("vriend vriendin naam verjaardag friend friends name birthday") // who has these may be anybody
)

func roleAfter(word string) role {
	switch {
	case parental.has(word):
		return aParent
	case childlike.has(word):
		return aChild
	case kindred.has(word):
		return aRelative
	case collegial.has(word):
		return aColleague
	}
	return somebody
}

// roleIn is what the words beside a name tell of who has it: mama Katrien, de mama van Emma, Emma's mama, Emma en haar mama, Katrien, de
// mama van Emma, haar mama, Katrien, …
func roleIn(before, found, after string) role {
	last, beforeThat := lastWords(before)
	if last == "en" || last == "and" || last == "&" {
		if child := listedBehind(before); child != somebody {
			return child
		}
	}
	if last == "van" || last == "of" {
		switch {
		case unclear.has(beforeThat):
			return somebody
		case childlike.has(beforeThat) || partners.has(beforeThat):
			return aParent
		case related.has(beforeThat):
			return aChild
		}
	}
	if r := roleAfter(last); r != somebody {
		return r
	}
	if explained, cut := strings.CutSuffix(last, ","); cut && strings.HasPrefix(after, ",") {
		return roleAfter(explained)
	}
	if apposition, cut := strings.CutPrefix(after, ", "); cut {
		if article, noun := firstWords(apposition); determiners.has(article) {
			return roleAfter(noun)
		}
		return somebody
	}
	first, second := firstWords(after)
	owns := apostrophe(found) != "" || leftOver(found, after) != "" || first == "'s" || first == "’s"
	if joining.has(first) && possessive.has(second) {
		_, rest, _ := strings.Cut(strings.TrimLeft(after, " "), " ")
		first, second = firstWords(rest)
	}
	if first == "'s" || first == "’s" || possessive.has(first) {
		first, owns = second, true
	}
	if owns && (parental.has(first) || kindred.has(first)) {
		return aChild
	}
	return somebody
}

// listedBehind is the role of a name that "en" joins to one before it: de mama van Emma en Lotte.
func listedBehind(before string) role {
	words := strings.Fields(before[max(0, len(before)-80):])
	if n := len(words); n >= 4 && bare(words[n-3]) == "van" && related.has(bare(words[n-4])) {
		if who := bare(words[n-4]); !unclear.has(who) && !childlike.has(who) && !partners.has(who) {
			return aChild
		}
	}
	return somebody
}

// lastWords gives the two words that lead to a name with nothing but spaces between.
func lastWords(before string) (last, beforeThat string) {
	words := strings.Fields(before[max(0, len(before)-80):])
	if n := len(words); n > 0 {
		last = bare(words[n-1])
		if n > 1 {
			beforeThat = bare(words[n-2])
		}
	}
	return last, beforeThat
}

func firstWords(after string) (first, second string) {
	words := strings.Fields(after[:min(len(after), 80)])
	if len(words) > 0 {
		first = strings.TrimRight(bare(words[0]), ".,;:!?")
		if len(words) > 1 {
			second = strings.TrimRight(bare(words[1]), ".,;:!?")
		}
	}
	return first, second
}

// bare is a word as the sets have it; what opens a quotation or a bracket is no part of it, and a mark that ends a sentence is.
func bare(word string) string { return strings.TrimLeft(journal.Fold(word), `"“„(‘`) }
