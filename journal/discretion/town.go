package discretion

import (
	"slices"
	"strings"
	"unicode"
)

// postcode takes four digits before a town, or before a capital that is no word.
func postcode(d *document, at span) (place, bool) {
	i := d.wordAt(at.start)
	for d.at(i).start < at.start+4 && i < len(d.words) {
		i++ // a B- before the digits is a word, too
	}
	if n := d.town(i); n > 0 {
		end := d.words[i+n-1].end
		return place{start: at.start, end: end, reason: ListedTown}, d.alone(span{at.start, end})
	}
	w := d.at(i)
	return place{}, w.upper && !w.masked && !d.lists.isWord(w.folded) && d.alone(at)
}

// wordAt gives the word that begins at or after a byte.
func (d *document) wordAt(at int) int {
	i, _ := slices.BinarySearchFunc(d.words, at, func(one word, at int) int { return one.start - at })
	return i
}

// longestTown is how many words the name of a town has at most.
const longestTown = 4

// town gives how many words from i on are the name of a town: the most that are.
func (d *document) town(i int) int {
	if i >= len(d.words) || !d.words[i].town {
		return 0
	}
	first := d.words[i].folded
	if d.lists.opening.has(first) {
		for n := min(longestTown, len(d.words)-i); n > 1; n-- {
			if d.lists.towns.has(d.spelled(i, n)) {
				return n
			}
		}
	}
	if d.lists.towns.has(first) {
		return 1
	}
	return 0
}

// spelled gives n words from i on as the lists write them.
func (d *document) spelled(i, n int) string {
	folded := d.words[i].folded
	for _, next := range d.words[i+1 : i+n] {
		folded += " " + next.folded
	}
	return folded
}

// places gives towns, dates in words and streets without their numbers, where the word before says that a place follows.
func (d *document) places() []place {
	var found []place
	for i := 0; i < len(d.words); i++ {
		w := &d.words[i]
		if n := d.town(i); n > 0 && d.isPlace(i, n) {
			found = append(found, place{PostcodeCity, ListedTown, w.start, d.words[i+n-1].end})
			i += n - 1
		} else if n := d.dayAndMonth(i); n > 0 {
			found = append(found, place{ExactDate, Form, w.start, d.words[i+n-1].end})
		} else if p, ok := d.namedStreet(i); ok {
			found = append(found, p)
		}
	}
	return found
}

// isPlace tells whether the n words from i on, a town's name, say where someone is at home. Many such names are common words or
// people's names as well, and a town that is only visited tells nothing.
func (d *document) isPlace(i, n int) bool {
	w := &d.words[i]
	before, long := d.before(i), len(w.folded) > 3
	switch {
	case w.masked || d.isTrip(i):
		return false
	case !w.upper && cities.has(w.folded):
		return toPlace.has(before)
	case !w.upper:
		return long && toHome.has(before) && !d.meansMore(i, n)
	case d.meansMore(i, n):
		return before == "te" || toHome.has(before) && long && !d.lists.given.has(w.folded) && !d.lists.dutch.has(w.folded)
	}
	return afterNumber(w.gap) || toPlace.has(before) || d.standsApart(i, n)
}

// meansMore tells a town's name that is a word or a given name, too.
func (d *document) meansMore(i, n int) bool {
	folded := d.words[i].folded
	return n == 1 && (d.lists.given.has(folded) || d.lists.inflected(folded) || d.lists.foreign.has(folded) || d.lists.isEnglish(folded))
}

// isTrip tells a town where someone goes for a day.
func (d *document) isTrip(i int) bool {
	switch d.before(i) {
	case "naar":
		return !d.around(i, 5, settling)
	case "in":
		return d.around(i, 6, tripping) && !d.around(i, 6, settling)
	}
	return false
}

// afterNumber tells what stands between a street and its town: Molenstraat 8, Gent.
func afterNumber(gap string) bool {
	return strings.HasSuffix(gap, ", ") && strings.ContainsFunc(gap, unicode.IsDigit)
}

// standsApart tells a town behind a comma or in brackets, which is no surname and no first part of a name.
func (d *document) standsApart(i, n int) bool {
	w := &d.words[i]
	return strings.ContainsAny(w.gap, ",(\"“") && len(w.folded) > 3 && !d.lists.surnames.has(w.folded) && !d.at(i+n).upper
}

// cities are towns that a word in lower case means, too, whatever else it may be.
var cities = newSet(`
	gent brugge leuven mechelen antwerpen brussel kortrijk hasselt genk aalst oostende turnhout roeselare dendermonde
	lokeren ieper lier temse`)

// toPlace holds what stands before a place, toHome what of it leads to a place where someone is at home.
var (
	toPlace = newSet("in te uit naar van bij richting rond nabij vanuit tot regio station from near")
	toHome  = newSet("in te uit naar")
)

// settling says that someone lives, works or went to live in a place, tripping that they go there for a day.
var (
	settling = newSet(`
		woon woont wonen woonde woonden verhuis verhuisd verhuisde verhuizen verhuist verhuisden getrokken werk werkt werken
		werkte werkten adres thuis kot lives live lived moved moving works stage school`)
	tripping = newSet(`
		uitstap uitstapje daguitstap schoolreis reis reisje trip museum zoo dierenpark pretpark vakantie weekend weekendje
		concert match wedstrijd festival feesten beurs congres studiedag marathon foor kerstmarkt shoppen winkelen`)
)

// around tells whether one of the words stands among the few before the word at i or right after it.
func (d *document) around(i, few int, words *wordSet) bool {
	for j := max(0, i-few); j < min(i+3, len(d.words)); j++ {
		if words.has(d.words[j].folded) && (j >= i || !d.sentenceBetween(j, i)) {
			return true
		}
	}
	return false
}
