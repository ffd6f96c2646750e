package discretion

import (
	"slices"
	"strings"
)

// sureStreets are the ends that only streets have.
var sureStreets = strings.Fields("straat laan steenweg dreef lei kaai")

// plainStreets begin words for any street: zijstraat.
var plainStreets = newSet(`
	zij hoofd winkel woon speel fiets leef school buurt volks achter voor autostrade dood binnen bus een auto spel zand`)

// streetPrefixes open the names of streets whose last word does not tell: Korte Winkel 11, Ter Eiken 4.
var streetPrefixes = newSet("ter ten korte lange oude nieuwe kleine grote hoge lage groene hof op")

// toStreet stands before a street.
var toStreet = newSet("de den in op aan van uit naar langs te tot door voorbij over the")

// distinctEnds are what only streets end in when the word has a capital, or someone lives there.
var distinctEnds = strings.Fields(`
	straat laan steenweg dreef lei kaai gate wegel kouter vest steeg dries singel wegeltje straatje straatke straete strate plantsoen
	esplanade gaarde laar`)

// namedStreet takes a street without a number: in de Molenstraat, de steenweg op Gierle, korte welvaartstraat.
func (d *document) namedStreet(i int) (place, bool) {
	w := &d.words[i]
	if w.street && d.words[i].gap == ", " && w.upper && d.spokenOf(i, 9, dwelling) && d.isDistinct(i, i) {
		return place{StreetAddress, Form, w.start, w.end}, true
	}
	if w.shout || w.masked || !d.joined(i) {
		return place{}, false
	}
	if p, ok := d.roadTo(i); ok {
		return p, true
	}
	if p, ok := d.frenchStreet(i); ok {
		return p, true
	}
	if !w.street {
		return place{}, false
	}
	first := d.streetStart(i)
	if d.ofPerson(first, i) {
		return place{}, false
	}
	if d.isDistinct(first, i) {
		return place{StreetAddress, Form, d.words[first].start, w.end}, true
	}
	if !toStreet.has(d.before(first)) && !(first < i && d.joined(first)) {
		return place{}, false
	}
	return place{StreetAddress, Form, d.words[first].start, w.end}, d.isStreet(i) || d.livesThere(first, i)
}

// ofPerson tells a surname that ends as streets do: R.J. van den Oetelaar, juf Verstraete.
func (d *document) ofPerson(first, i int) bool {
	w := &d.words[i]
	if schoolNames.has(w.folded) {
		return true
	}
	if isPlainlyStreet(w.folded) && !d.lists.surnames.has(w.folded) {
		return false
	}
	from := d.beforeParticles(first)
	led := d.at(from - 1)
	person := led.titled || led.isShortened() || surnamed.has(led.folded)
	if _, given := d.given(led); given && led.upper {
		person = true
	}
	if person && w.upper && (from < first && d.words[from].folded == "van" || d.bound(from)) {
		return true
	}
	return w.upper && d.lists.surnames.has(w.folded) && !d.spokenOf(first, 6, dwelling) && (d.before(first) == "van" || from < first && d.words[from].folded == "van")
}

func isPlainlyStreet(folded string) bool {
	return slices.ContainsFunc(plainlyStreets, func(end string) bool { return strings.HasSuffix(folded, end) })
}

// plainlyStreets end hardly any surname.
var plainlyStreets = strings.Fields("straat laan weg steenweg dreef plein lei baan kaai straatje")

// isDistinct tells a street by an end that nothing else has: a capital inside a sentence, or, in lower case, what someone lives in.
func (d *document) isDistinct(first, i int) bool {
	w := &d.words[i]
	for _, end := range distinctEnds {
		if first < i && w.folded == end && w.upper && d.words[first].upper {
			return toStreet.has(d.before(first)) // de Kleine Dreef
		}
		head, cut := strings.CutSuffix(w.folded, end)
		if !cut || len(head) < 3 || isPlainStreet(head) || notStreets.has(w.folded) || d.lists.towns.has(w.folded) {
			continue
		}
		if w.upper && !w.opens {
			return !d.lists.dutch.has(w.folded) || d.proper() && (toStreet.has(d.before(first)) || amongStreets.has(d.before(first)))
		}
		return !w.upper && (toStreet.has(d.before(first)) || amongStreets.has(d.before(first))) && d.spokenOf(first, 9, lives)
	}
	return false
}

// amongStreets stands between streets, and before the first of them.
var amongStreets = newSet("tussen en of hoek rond nabij vlakbij achter naast onze hun")

// frenchStreet takes a street in French without a number: rue Haute, chaussée de Gand.
func (d *document) frenchStreet(i int) (place, bool) {
	if !frenchStreets.has(d.words[i].folded) {
		return place{}, false
	}
	last := i
	for j := i + 1; j <= i+5 && (d.joined(j) || d.at(j).gap == "'"); j++ {
		if w := &d.words[j]; w.upper && !w.opens && !frenchStreets.has(w.folded) {
			last = j
		} else if !frenchJoins.has(w.folded) {
			break
		}
	}
	return place{StreetAddress, Form, d.words[i].start, d.words[last].end}, last > i
}

var (
	frenchStreets = newSet("rue avenue chaussee boulevard square quai impasse allee clos dreve")
	frenchJoins   = newSet("de du des la le les l d l' d' aux au")
)

// streetStart gives the first word of a street's name that ends at i: one such as oude, written as the last is, and capitals.
func (d *document) streetStart(i int) int {
	w, first := &d.words[i], i
	if streetStarts.has(d.words[i-1].folded) && d.words[i-1].upper == w.upper {
		first--
	}
	for w.upper && d.joined(first) && i-first < 3 && d.words[first-1].upper && !d.words[first-1].opens {
		first--
	}
	return first
}

// isStreet tells a street by its end alone.
func (d *document) isStreet(i int) bool {
	w := &d.words[i]
	for _, end := range sureStreets {
		head, cut := strings.CutSuffix(w.folded, end)
		if cut && len(head) > 2 && !isPlainStreet(head) && !notStreets.has(w.folded) {
			return w.upper || len(head) > 3 && !d.lists.dutch.has(w.folded) && !d.lists.rare.has(w.folded)
		}
	}
	for _, end := range [...]string{"plein", "weg", "baan", "pad", "wijk"} {
		head, cut := strings.CutSuffix(w.folded, end)
		if cut && w.upper && !w.opens && len(head) > 2 && !notStreets.has(w.folded) {
			return !d.inDictionary(w.folded) && d.proper() && !isPlainStreet(head)
		}
	}
	return false
}

// beginsPlain tells a compound of which the first part makes any street of it: woonplein, winkelstraat.
func beginsPlain(folded string) bool {
	for head := range plainStreets.all() {
		if len(head) > 3 && strings.HasPrefix(folded, head) {
			return true
		}
	}
	return false
}

func isPlainStreet(head string) bool {
	return plainStreets.has(head) || plainStreets.has(strings.TrimSuffix(head, "s"))
}

// livesThere takes a capital that may be a street where someone lives: wonen op de Molenhoek.
func (d *document) livesThere(first, i int) bool {
	w := &d.words[i]
	if notStreets.has(w.folded) || d.lists.towns.has(w.folded) || len(w.folded) < 5 || headed(w.folded) {
		return false
	}
	if !w.upper {
		return !d.inDictionary(w.folded) && !plainPlaces.has(w.folded) && !beginsPlain(w.folded) && len(w.folded) > 6 && d.spokenOf(first, 9, dwelling)
	}
	return d.spokenOf(first, 9, lives)
}

// lives says that someone lives somewhere.
var lives = newSet(`
	woon woont wonen woonde woonden gewoond adres verhuisd verhuisde verhuisden verhuizen verhuist getrokken appartement rijhuis huis huisje studio flat kot thuis hoek
	buurman buurvrouw buren gezin familie`)

// roads are called after where they go.
var roads = newSet("steenweg baan weg heirbaan stwg heerbaan kassei kasseiweg")

// roadStart gives the first word of a road's name that ends at i with where it goes, or i: steenweg naar Diest.
func (d *document) roadStart(i int) int {
	if to := d.before(i); to != "op" && to != "naar" || !d.words[i].upper || !d.joined(i) || !d.joined(i-1) || i < 2 {
		return i
	}
	if road := d.before(i - 1); !roads.has(road) || road == "weg" && !d.words[i-2].upper || d.town(i) == 0 && d.known(&d.words[i]) {
		return i
	}
	if d.joined(i-2) && (streetStarts.has(d.before(i-2)) || d.words[i-3].upper && !d.words[i-3].opens) {
		return i - 3
	}
	return i - 2
}

// roadTo takes a road by where it goes: steenweg op Gierle.
func (d *document) roadTo(i int) (place, bool) {
	road, to := d.words[i].folded, d.at(i+1).folded
	if !roads.has(road) || road == "weg" || to != "op" && to != "naar" || !d.joined(i+1) || !d.joined(i+2) {
		return place{}, false
	}
	n := d.town(i + 2)
	if n == 0 {
		return place{}, false
	}
	if d.joined(i) && d.words[i-1].upper && !d.words[i-1].opens || streetStarts.has(d.before(i)) {
		i, n = i-1, n+1
	}
	return place{StreetAddress, Form, d.words[i].start, d.words[i+1+n].end}, true
}
