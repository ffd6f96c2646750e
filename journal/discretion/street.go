package discretion

import (
	"regexp"
	"strings"
	"sync"
)

// streets gives the streets with a number: Molenstraat 8 bus 3.
func (d *document) streets() []place {
	var found []place
	for i := range d.words {
		w := &d.words[i]
		rest := d.text[w.end:]
		rest = rest[:min(len(rest), reach)]
		if !w.street && !d.namesStreet(i) || !numberFollows(w.folded, rest) {
			continue
		}
		m := houseNumber().FindStringIndex(rest)
		if m == nil || counted.has(d.at(d.wordAt(w.end+m[1])).folded) {
			continue
		}
		if p, ok := d.street(i, w.end+m[1]); ok {
			found = append(found, p)
		}
	}
	return found
}

// numberFollows is a quick look whether a house number may stand in what follows on a word.
func numberFollows(folded, rest string) bool {
	if len(rest) < 2 {
		return false
	}
	goesOn := rest[0] == ' ' || rest[0] == ',' || rest[0] == '.' && strings.HasSuffix(folded, "str")
	return goesOn && (strings.ContainsAny(rest, figures) || strings.HasPrefix(rest, " z/n"))
}

// houseNumber is what stands behind the name of a street.
var houseNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\.?,? (?:[Nn](?:r|°)\.? ?|(?:op )?nummer )?(?:\d{1,4} ?[A-Za-z]\b|\d{1,4}\b|z/n|zn\b)(?:,? ?(?:[Bb]us|/|bte|b\.?) ?[A-Za-z0-9]{1,4}\b)?`)
})

// streetEnds are what the names of streets end in, by their last letter.
var streetEnds = sync.OnceValue(func() map[byte][]string {
	ends := map[byte][]string{}
	for end := range strings.FieldsSeq(`
		straat stratje straatje laan steenweg stwg weg plein dreef hof lei kaai kade baan berg dijk markt pad park ring
		singel steeg veld velden wijk gracht boulevard heide akker dal lane kouter bosch donk vest vaart brug poort erf tuin
		tuinen hoek plaats rode beek molen dries eind einde kwartier burg meers ham zijde boomgaard residentie str`) {
		last := end[len(end)-1]
		ends[last] = append(ends[last], end)
	}
	return ends
})

// endsStreet tells a word that ends as the names of streets do.
func endsStreet(folded string) bool {
	if len(folded) < 3 {
		return false
	}
	for _, end := range streetEnds()[folded[len(folded)-1]] {
		if strings.HasSuffix(folded, end) {
			return true
		}
	}
	return false
}

// namesStreet tells whether two capitals before a number are a street, or two around a small word: Korte Winkel, Hof ter Linden.
func (d *document) namesStreet(i int) bool {
	if !d.words[i].upper || len(d.words[i].folded) <= 2 || !d.joined(i) {
		return false
	}
	first := i - 1
	if d.insideStreet(first) {
		first--
	}
	opener := d.at(first)
	sure := first < i-1 || opener.folded == "ter" || opener.folded == "ten" // else it may open the sentence
	return opener.upper && streetPrefixes.has(opener.folded) && (!opener.opens || sure)
}

// insideStreet tells the small word in Hof ter Linden.
func (d *document) insideStreet(i int) bool {
	return insideStreets.has(d.at(i).folded) && d.joined(i) && d.words[i-1].upper && streetPrefixes.has(d.words[i-1].folded)
}

// street takes the capitals before the last word of a street's name along, Oude Steenweg 112, and refuses words that end like
// a street and stand before a number by chance.
func (d *document) street(i, end int) (place, bool) {
	w := &d.words[i]
	if !d.alone(span{w.start, end}) || d.streetByChance(w) {
		return place{}, false
	}
	first := i
	for d.joined(first) && i-first < 4 && (d.words[first-1].upper || d.insideStreet(first-1)) && !d.leadsToStreet(first-1) {
		first--
	}
	return place{StreetAddress, Form, d.words[first].start, end}, true
}

// streetByChance tells a word that ends like a street and most likely is none, bladzijde 12: a listed one without a capital of its
// own, and a short one in lower case in a text that writes capitals.
func (d *document) streetByChance(w *word) bool {
	listed := notStreets.has(w.folded)
	if w.upper {
		return listed && w.opens
	}
	return listed || d.capital && len(w.folded) < 8
}

// leadsToStreet tells a capital before a street's name that is no part of it.
func (d *document) leadsToStreet(i int) bool {
	w := &d.words[i]
	opensSentence := w.opens && d.lists.isWord(w.folded) && !streetStarts.has(w.folded)
	return w.masked || placing.has(w.folded) || opensSentence
}

// rueEnd takes a French street as its pattern found it.
func rueEnd(d *document, at span) (place, bool) { return place{}, d.alone(at) }

// counted holds what numbers count where they are no house's: in de hoek 3 kinderen.
var counted = newSet(`
	keer keren kinderen kleuters minuten uur euro jaar weken dagen ouders meter km kilometer mensen stuks blokken procent`)

var (
	// notStreets end like streets and are common words.
	notStreets = newSet(`
		bladzijde dinsdag zijde voorzijde achterzijde keerzijde weg park hof berg markt plein pad baan ring veld wijk tuin
		plaats hoek molen dal poort brug einde eind ham onderweg speelplein kinderplaats vandaag verslag geleden rekenhoek
		poppenhoek bouwhoek leeshoek knutselhoek schilderhoek zandtafel`)
	// streetStarts open the names of streets whose last word tells.
	streetStarts = newSet(`
		oude nieuwe grote kleine lange korte sint koning koningin groene hoge lage brusselse gentse antwerpse leuvense`)
	// placing says that a place follows.
	placing = newSet("in te uit naar van bij richting rond nabij vanuit tot de op en aan straks adres")
	// insideStreets stand between the words of a street's name.
	insideStreets = newSet("ter ten van de der")
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

// namedStreet takes a street without a number: in de Molenstraat, de steenweg op Gierle, korte welvaartstraat.
func (d *document) namedStreet(i int) (place, bool) {
	w := &d.words[i]
	if w.shout || w.masked || !d.joined(i) {
		return place{}, false
	}
	if p, ok := d.roadTo(i); ok {
		return p, true
	}
	if !w.street {
		return place{}, false
	}
	first := d.streetStart(i)
	if !toStreet.has(d.before(first)) && !(first < i && d.joined(first)) {
		return place{}, false
	}
	return place{StreetAddress, Form, d.words[first].start, w.end}, d.isStreet(i) || d.livesThere(first, i)
}

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
	head, cut := strings.CutSuffix(w.folded, "plein")
	return cut && w.upper && len(head) > 2 && !notStreets.has(w.folded) && d.before(i) == "de"
}

func isPlainStreet(head string) bool {
	return plainStreets.has(head) || plainStreets.has(strings.TrimSuffix(head, "s"))
}

// livesThere takes a capital that may be a street where someone lives: wonen op de Molenhoek.
func (d *document) livesThere(first, i int) bool {
	w := &d.words[i]
	if !w.upper || notStreets.has(w.folded) || d.lists.towns.has(w.folded) || len(w.folded) < 6 {
		return false
	}
	for j := first - 1; j >= 0 && first-j <= 4; j-- {
		if lives.has(d.words[j].folded) {
			return true
		}
	}
	return false
}

// lives says that someone lives somewhere.
var lives = newSet("woon woont wonen woonde woonden adres verhuisd verhuizen verhuist appartement rijhuis kot")

// roadTo takes a road by where it goes: steenweg op Gierle.
func (d *document) roadTo(i int) (place, bool) {
	road, to := d.words[i].folded, d.at(i+1).folded
	if road != "steenweg" && road != "baan" || to != "op" && to != "naar" || !d.joined(i+1) || !d.joined(i+2) {
		return place{}, false
	}
	n := d.town(i + 2)
	if n == 0 {
		return place{}, false
	}
	return place{StreetAddress, Form, d.words[i].start, d.words[i+1+n].end}, true
}

// ahead is what stands between a street and the postcode behind it.
var ahead = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^,? (\d{1,4} ?[A-Za-z]?(?:,? ?(?:[Bb]us|/) ?[A-Za-z0-9]{1,4})?)(?:,? (?:in |te )?|\n)[1-9]\d{3} \pL`)
})

// beforePostcodes gives the words and the number before a postcode and its town: vaart links 88, 2800 Mechelen.
func (d *document) beforePostcodes() []place {
	var found []place
	for i := range d.words {
		w := &d.words[i]
		rest := d.text[w.end:]
		if len(rest) < 7 || rest[0] != ' ' && rest[0] != ',' || !digit(rest[1]) && !digit(rest[2]) && !digit(rest[3]) {
			continue
		}
		m := ahead().FindStringSubmatchIndex(rest[:min(len(rest), reach)])
		if m == nil || d.town(d.wordAt(w.end+m[1]-2)) == 0 {
			continue
		}
		first := i
		for d.joined(first) && i-first < 3 && !placing.has(d.words[first-1].folded) && !lives.has(d.words[first-1].folded) {
			first--
		}
		found = append(found, place{StreetAddress, Form, d.words[first].start, w.end + m[3]})
	}
	return found
}
