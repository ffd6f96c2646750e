package discretion

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// houseNumber is what stands behind the name of a street.
var houseNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\.?,? (?:[Nn](?:r|°)\.? ?|(?:op )?nummer )?(?:\d{1,4} ?[A-Za-z]\b|\d{1,4}\b|z/n|zn\b)(?:,? ?(?:[Bb]us|/|bte|b\.?) ?[A-Za-z0-9]{1,4}\b)?`)
})

// streetEnds are what the names of streets end in, by their last letter.
var streetEnds = sync.OnceValue(func() map[byte][]string {
	ends := map[byte][]string{}
	for end := range strings.FieldsSeq("straat stratje straatje laan steenweg stwg weg plein dreef hof lei kaai kade baan berg dijk markt pad park ring singel steeg veld velden wijk gracht boulevard heide akker dal lane kouter bosch donk vest vaart brug poort erf tuin tuinen hoek plaats rode beek molen dries eind einde kwartier burg meers ham zijde boomgaard residentie str") {
		last := end[len(end)-1]
		ends[last] = append(ends[last], end)
	}
	return ends
})

// streets gives the streets with a number: Molenstraat 8 bus 3.
func (d *document) streets() []place {
	var found []place
	for i := range d.words {
		w := &d.words[i]
		rest := d.text[w.end:]
		rest = rest[:min(len(rest), reach)]
		if len(rest) < 2 || rest[0] != ' ' && rest[0] != ',' && !(rest[0] == '.' && strings.HasSuffix(w.folded, "str")) || !strings.ContainsAny(rest, "0123456789") && !strings.HasPrefix(rest, " z/n") || !endsStreet(w.folded) && !d.namesStreet(i) {
			continue
		}
		if m := houseNumber().FindStringIndex(rest); m != nil {
			if p, ok := d.street(i, w.end+m[1]); ok && !counted.has(d.at(d.wordAt(w.end+m[1])).folded) {
				found = append(found, p)
			}
		}
	}
	return found
}

// counted holds what numbers count where they are no house's.
var counted = newSet("keer keren kinderen kleuters minuten uur euro jaar weken dagen ouders meter km kilometer mensen stuks blokken procent")

func endsStreet(w string) bool {
	if len(w) < 3 {
		return false
	}
	for _, end := range streetEnds()[w[len(w)-1]] {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// street takes the capitals before the last word of a street's name along, and refuses the words that end like a street
// and stand before a number by chance: Oude Steenweg 112.
func (d *document) street(i, end int) (place, bool) {
	w := &d.words[i]
	listed := notStreets.has(w.folded)
	if !d.alone([2]int{w.start, end}) || !w.upper && (listed || d.capital && len(w.folded) < 8) || listed && w.opens {
		return place{}, false
	}
	start := w.start
	for k := i; k > 0 && i-k < 4 && d.joined(k) && (d.words[k-1].upper || d.insideStreet(k-1)); k-- {
		b := &d.words[k-1]
		if b.masked || placing.has(b.folded) || b.opens && d.lists.isWord(b.folded) && !streetStarts.has(b.folded) {
			break
		}
		start = b.start
	}
	return place{StreetAddress, Form, start, end}, true
}

// rueEnd takes a French street as its pattern found it.
func rueEnd(d *document, at [2]int) (place, bool) { return place{}, d.alone(at) }

var (
	notStreets   = newSet("bladzijde dinsdag zijde voorzijde achterzijde keerzijde weg park hof berg markt plein pad baan ring veld wijk tuin plaats hoek molen dal poort brug einde eind ham onderweg speelplein kinderplaats vandaag verslag geleden rekenhoek poppenhoek bouwhoek leeshoek knutselhoek schilderhoek zandtafel")
	streetStarts = newSet("oude nieuwe grote kleine lange korte sint koning koningin groene hoge lage brusselse gentse antwerpse leuvense")
	placing      = newSet("in te uit naar van bij richting rond nabij vanuit tot de op en aan straks adres")
)

// wordAt gives the word that begins at or after a byte.
func (d *document) wordAt(at int) int {
	i, _ := slices.BinarySearchFunc(d.words, at, func(w word, at int) int { return w.start - at })
	return i
}

// postcode takes four digits before a town, or before a capital that is no word.
func postcode(d *document, at [2]int) (place, bool) {
	i := d.wordAt(at[0])
	for d.at(i).start < at[0]+4 && i < len(d.words) {
		i++
	}
	if n := d.town(i); n > 0 {
		end := d.words[i+n-1].end
		return place{start: at[0], end: end, reason: ListedTown}, d.alone([2]int{at[0], end})
	}
	w := d.at(i)
	return place{}, w.upper && !w.masked && !d.lists.isWord(w.folded) && d.alone(at)
}

// town gives how many words from i on are the name of a town.
func (d *document) town(i int) int {
	if i >= len(d.words) {
		return 0
	}
	w := d.words[i].folded
	if d.lists.opening.has(w) {
		for n := 4; n > 1; n-- {
			if i+n > len(d.words) {
				continue
			}
			name := w
			for _, next := range d.words[i+1 : i+n] {
				name += " " + next.folded
			}
			if d.lists.towns.has(name) {
				return n
			}
		}
	}
	if d.lists.towns.has(w) {
		return 1
	}
	return 0
}

// dayWords and monthNames make a date in words: drie maart.
var (
	dayWords   = newSet("eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste eenentwintigste tweeentwintigste drieentwintigste vierentwintigste vijfentwintigste zesentwintigste zevenentwintigste achtentwintigste negenentwintigste dertigste eenendertigste twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig eenendertig")
	monthNames = newSet("januari februari maart april mei juni juli augustus september oktober november december maarte meert april aprille juin julie oogst sept okt dec")
)

var toPlace = newSet("in te uit naar van bij richting rond nabij vanuit tot regio station from near")

// places gives towns and streets without their numbers, where the word before says that a place follows.
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

// dayAndMonth gives how many words from i on are a date in words: drie maart, den achtsten van april.
func (d *document) dayAndMonth(i int) int {
	day := d.words[i].folded
	if !dayWords.has(day) && !dayWords.has(strings.TrimSuffix(day, "n")) || !d.joined(i+1) {
		return 0
	}
	if monthNames.has(d.at(i + 1).folded) {
		return 2
	}
	if d.words[i+1].folded == "van" && d.joined(i+2) && monthNames.has(d.at(i+2).folded) {
		return 3
	}
	return 0
}

// cities are towns that a word in lower case means, too, whatever else it may be.
var cities = newSet("gent brugge leuven mechelen antwerpen brussel kortrijk hasselt genk aalst oostende turnhout roeselare dendermonde lokeren ieper lier temse")

func (d *document) isPlace(i, n int) bool {
	w := &d.words[i]
	_, name := d.lists.given[w.folded]
	common := n == 1 && (d.lists.inflected(w.folded) || d.lists.foreign.has(w.folded) || d.lists.isEnglish(w.folded) || name)
	before := d.at(i - 1).folded
	switch {
	case w.masked:
		return false
	case before == "naar" && !d.around(i, 5, settling) || before == "in" && d.around(i, 6, tripping) && !d.around(i, 6, settling):
		return false
	case !w.upper && cities.has(w.folded):
		return toPlace.has(before)
	case !w.upper:
		return !common && len(w.folded) > 3 && (before == "in" || before == "te" || before == "uit" || before == "naar")
	case common:
		return before == "te" || (before == "in" || before == "uit" || before == "naar") && !name && len(w.folded) > 3 && !d.lists.dutch.has(w.folded)
	}
	afterNumber := strings.HasSuffix(w.gap, ", ") && strings.IndexFunc(w.gap, unicode.IsDigit) >= 0
	return afterNumber || toPlace.has(before) || strings.ContainsAny(w.gap, ",(\"“") && len(w.folded) > 3 && !d.lists.surnames.has(w.folded) && !d.at(i+n).upper
}

// settling says that someone lives, works or went to live in a place, tripping that they go there for a day.
var (
	settling = newSet("woon woont wonen woonde woonden verhuis verhuisd verhuisde verhuizen verhuist verhuisden getrokken werk werkt werken werkte werkten adres thuis kot lives live lived moved moving works stage school")
	tripping = newSet("uitstap uitstapje daguitstap schoolreis reis reisje trip museum zoo dierenpark pretpark vakantie weekend weekendje concert match wedstrijd festival feesten beurs congres studiedag marathon foor kerstmarkt shoppen winkelen")
)

// around tells whether one of the words stands among the few before the word at i or right after it.
func (d *document) around(i, few int, words wordSet) bool {
	for k := max(0, i-few); k < min(i+3, len(d.words)); k++ {
		if words.has(d.words[k].folded) && (k >= i || !d.sentenceBetween(k, i)) {
			return true
		}
	}
	return false
}

func (d *document) sentenceBetween(k, i int) bool {
	for k++; k <= i; k++ {
		if d.words[k].opens {
			return true
		}
	}
	return false
}

func (d *document) gapAfter(i int) string {
	if i+1 < len(d.words) {
		return d.words[i+1].gap
	}
	return ""
}
