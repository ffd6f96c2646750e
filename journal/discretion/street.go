package discretion

import (
	"regexp"
	"slices"
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
		road := d.roadStart(i)
		near := w.street || w.upper || road < i || len(rest) > 1 && digit(rest[1]) && d.inLowerStreet(i)
		if !near || !numberFollows(w.folded, rest) {
			continue
		}
		m := houseNumber().FindStringSubmatchIndex(rest)
		if m == nil {
			continue
		}
		end := w.end + m[1]
		if m[3] > m[2] && !d.isNumbered(end) {
			end = w.end + m[2] // Molenstraat 8, 3 kinderen
		}
		if road < i && d.isNumbered(end) {
			found = append(found, place{StreetAddress, Form, d.words[road].start, end}) // steenweg naar Diest 51
			continue
		}
		if !d.isNumbered(end) || !d.looksLikeStreet(i, end) {
			continue
		}
		if d.isEveryday(i) && !d.livedIn(i, end) {
			continue // op de speelplaats 3 fietsen
		}
		if p, ok := d.street(i, end); ok {
			found = append(found, p)
			if code := bareCode(d.text[end:]); code > 0 {
				found = append(found, place{PostcodeCity, Form, end + code - 4, end + code})
			}
		}
	}
	return found
}

// bareCode gives the end of a postcode that stands behind an address without its town, or 0: , 2800.
func bareCode(rest string) int {
	rest, at := rest[:min(len(rest), 8)], 0
	for at < len(rest) && at < 2 && (rest[at] == ',' || rest[at] == ' ') {
		at++
	}
	if at == 0 || len(rest) < at+4 || rest[at] < '1' || strings.Trim(rest[at:at+4], figures) != "" {
		return 0
	}
	if behind := rest[at+4:]; behind != "" && strings.IndexByte(".,;)\n\"'", behind[0]) < 0 || len(rest) > at+5 && digit(rest[at+5]) {
		return 0
	}
	return at + 4
}

// inLowerStreet tells where someone lives by a word that is none: ze wonen op heikant 6.
func (d *document) inLowerStreet(i int) bool {
	return d.joined(i) && dwelling.has(d.before(i-1)) && toStreet.has(d.before(i)) && !d.lists.isWord(d.words[i].folded)
}

// isNumbered tells whether the number that ends at a byte counts no things and is no piece of a longer one.
func (d *document) isNumbered(end int) bool {
	next := d.at(d.wordAt(end))
	return !(next.start == end+1 && counted.has(next.folded)) && !strings.HasPrefix(d.text[end:], "/") && !isDecimal(d.text[end:])
}

// isDecimal tells what goes on as a number with digits behind its comma or full stop.
func isDecimal(rest string) bool {
	return len(rest) > 1 && (rest[0] == ',' || rest[0] == '.' || rest[0] == ':') && digit(rest[1])
}

// looksLikeStreet tells whether the word before a number that ends at a byte is a street: by how it ends, by the words before it,
// or, where neither says so, by the town or the letterbox behind the number: Lange Munte 87, Kortrijk.
func (d *document) looksLikeStreet(i, end int) bool {
	if d.words[i].street || d.namesStreet(i) || d.inLowerStreet(i) && !d.words[i].upper {
		return true
	}
	w := &d.words[i]
	_, given := d.given(w)
	if given || w.masked || w.shout || len(w.folded) < 3 || unnumbered.has(w.folded) || w.day {
		return false
	}
	if strings.Contains(d.text[w.end:end], "bus ") || d.townBehind(end) {
		return true
	}
	more := end+1 < len(d.text) && digit(d.text[end+1])
	return w.upper && !more && (d.spokenOf(i, 4, dwelling) || d.addressed(i))
}

// addressed tells what follows on the word address: Adres: Hoge Wei 12.
func (d *document) addressed(i int) bool {
	for j := i; j > max(0, i-4) && !strings.ContainsAny(d.words[j].gap, ".!?\n"); j-- {
		if before := d.words[j-1].folded; strings.HasSuffix(before, "adres") {
			return !strings.Contains(before, "mail")
		}
	}
	return false
}

// townBehind tells a town right behind a house number: , Gent and in Gent.
func (d *document) townBehind(end int) bool {
	i := d.wordAt(end)
	if i >= len(d.words) {
		return false
	}
	switch gap := d.text[end:d.words[i].start]; {
	case gap == ", " || gap == " (":
		return d.town(i) > 0
	case gap == " " && (d.words[i].folded == "in" || d.words[i].folded == "te"):
		return d.joined(i+1) && d.town(i+1) > 0 && d.words[i+1].upper
	}
	return false
}

// unnumbered are followed by numbers that are no house's: Kleuter 7, Week 3.
var unnumbered = newSet(`
	kleuter kind ouder week dag stagedag stageweek klas groep nummer punt les deel lokaal hoofdstuk graad leerjaar ronde fase stap
	opdracht bijlage pagina criterium doel score leeftijd bus lijn tram trein spoor perron versie kamer zaal gang module
	reflectie verslag gesprek moment dinsdag maandag woensdag donderdag vrijdag zaterdag zondag juf mama papa gezin kapstok`)

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
	return regexp.MustCompile(`^\.?,? (?:[Nn](?:r|°)\.? ?|(?:op )?(?:huis)?nummer )?(?:\d{1,4} t/m \d{1,4}\b|\d{1,4} ?b\.? ?\d{1,4}\b|\d{1,4} ?[A-Za-z]\b|\d{1,4}\b|z/n|zn\b)(?:,? ?(?:[Bb]us|/|bte|b\.?) ?[A-Za-z0-9]{1,4}\b)?((?:(?:,? (?:en|of|tot|tot en met|t/m) |, | ?[-–] ?)\d{1,3}[A-Za-z]?\b)*)`)
})

// streetEnds are what the names of streets end in, by their last letter.
var streetEnds = sync.OnceValue(func() map[byte][]string {
	ends := map[byte][]string{}
	for end := range strings.FieldsSeq(`
		straat stratje straatje laan steenweg stwg weg plein dreef hof lei kaai kade baan berg dijk markt pad park ring
		singel steeg veld velden wijk gracht boulevard heide akker dal lane kouter bosch donk vest vaart brug poort erf tuin
		tuinen hoek plaats rode beek molen dries eind einde kwartier burg meers ham zijde boomgaard residentie str gate wegel
			wegeltje kouter gang blok bos hoeve laar straete strate vijver plantsoen esplanade gaarde wegske straatke stroatje boulevart
			heem bunder`) {
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
	if d.joined(i) && !w.upper && streetStarts.has(d.words[i-1].folded) {
		first--
	}
	for w.upper && d.joined(first) && i-first < 4 && (d.words[first-1].upper || d.insideStreet(first-1)) && !d.leadsToStreet(first-1) {
		first--
	}
	return place{StreetAddress, Form, d.words[first].start, end}, true
}

// isEveryday tells a word in lower case that ends as streets do, among others, and means something.
func (d *document) isEveryday(i int) bool {
	w := &d.words[i]
	sure := slices.ContainsFunc(sureStreets, func(end string) bool { return strings.HasSuffix(w.folded, end) })
	return !w.upper && !sure && (d.inDictionary(w.folded) || headed(w.folded) || strings.HasSuffix(w.folded, "plaats"))
}

// livedIn tells whether something beside a street and its number, which ends at a byte, says that someone is at home there.
func (d *document) livedIn(i, end int) bool {
	return d.spokenOf(i, 4, lives) || d.townBehind(end) || strings.Contains(d.text[d.words[i].end:end], "bus ")
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

// rueEnd takes a French street as its pattern found it, from its own first word on: avenue Louise en rue Haute 4.
func rueEnd(d *document, at span) (place, bool) {
	for i := d.wordAt(at.start); i < len(d.words) && d.words[i].start < at.end; i++ {
		if frenchStreets.has(d.words[i].folded) || d.words[i].folded == "place" {
			at.start = d.words[i].start
		}
	}
	return place{start: at.start, end: at.end}, d.alone(at)
}

// counted holds what numbers count where they are no house's: in de hoek 3 kinderen.
var counted = newSet(`
	keer keren kinderen kleuters minuten uur euro jaar weken dagen ouders meter km kilometer mensen stuks blokken procent`)

var (
	// notStreets end like streets and are common words.
	notStreets = newSet(`
		bladzijde dinsdag zijde voorzijde achterzijde keerzijde weg park hof berg markt plein pad baan ring veld wijk tuin
		plaats hoek molen dal poort brug einde eind ham onderweg speelplein kinderplaats vandaag verslag geleden rekenhoek
		poppenhoek bouwhoek leeshoek knutselhoek schilderhoek zandtafel bos gang blok hoeve vijver toegang ingang uitgang
		doorgang overgang voortgang vooruitgang afgang bouwblok duplo-blok gangbos speelbos kinderhoek verfhoek winkelhoek`)
	// streetStarts open the names of streets whose last word tells.
	streetStarts = newSet(`
		oude nieuwe grote kleine lange korte sint burgemeester pastoor dokter kardinaal generaal kanunnik professor koning koningin groene hoge lage brusselse gentse antwerpse leuvense`)
	// placing says that a place follows.
	placing = newSet("in te uit naar van bij richting rond nabij vanuit tot de op en aan straks adres")
	// insideStreets stand between the words of a street's name.
	insideStreets = newSet("ter ten van de der")
)

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
		first = min(first, d.roadStart(i))
		found = append(found, place{StreetAddress, Form, d.words[first].start, w.end + m[3]})
	}
	return found
}
