package discretion

import (
	"regexp"
	"strings"
	"sync"
)

// sureStreets are the ends that only streets have.
var sureStreets = strings.Fields("straat laan steenweg dreef lei kaai")

// plainStreets begin words for any street: zijstraat.
var plainStreets = newSet("zij hoofd winkel woon speel fiets leef school buurt volks achter voor autostrade dood binnen bus een auto spel zand")

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
	if !endsStreet(w.folded) {
		return place{}, false
	}
	first := i
	if streetStarts.has(d.words[i-1].folded) && d.words[i-1].upper == w.upper {
		first--
	}
	for w.upper && d.joined(first) && i-first < 3 && d.words[first-1].upper && !d.words[first-1].opens {
		first--
	}
	if before := d.at(first - 1).folded; !toStreet.has(before) && !(first < i && d.joined(first)) {
		return place{}, false
	}
	return place{StreetAddress, Form, d.words[first].start, w.end}, d.isStreet(i) || d.livesThere(first, i)
}

func (d *document) isStreet(i int) bool {
	w := &d.words[i]
	for _, end := range sureStreets {
		head, cut := strings.CutSuffix(w.folded, end)
		if cut && len(head) > 2 && !plainStreets.has(head) && !plainStreets.has(strings.TrimSuffix(head, "s")) && !notStreets.has(w.folded) {
			return w.upper || len(head) > 3 && !d.lists.dutch.has(w.folded) && !d.lists.rare.has(w.folded)
		}
	}
	head, cut := strings.CutSuffix(w.folded, "plein")
	return cut && w.upper && len(head) > 2 && !notStreets.has(w.folded) && d.at(i-1).folded == "de"
}

// livesThere takes a capital that may be a street where someone lives: wonen op de Molenhoek.
func (d *document) livesThere(first, i int) bool {
	w := &d.words[i]
	if !w.upper || !endsStreet(w.folded) || notStreets.has(w.folded) || d.lists.towns.has(w.folded) || len(w.folded) < 6 {
		return false
	}
	for k := first - 1; k >= 0 && first-k <= 4; k-- {
		if lives.has(d.words[k].folded) {
			return true
		}
	}
	return false
}

var lives = newSet("woon woont wonen woonde woonden adres verhuisd verhuizen verhuist appartement rijhuis kot")

// roadTo takes a road by where it goes: steenweg op Gierle.
func (d *document) roadTo(i int) (place, bool) {
	to := d.at(i + 1).folded
	if w := &d.words[i]; w.folded != "steenweg" && w.folded != "baan" || to != "op" && to != "naar" || !d.joined(i+1) || !d.joined(i+2) {
		return place{}, false
	}
	n := d.town(i + 2)
	if n == 0 {
		return place{}, false
	}
	return place{StreetAddress, Form, d.words[i].start, d.words[i+1+n].end}, true
}

// namesStreet tells whether two capitals before a number are a street.
func (d *document) namesStreet(i int) bool {
	k := i - 1
	if d.insideStreet(k) {
		k--
	}
	return d.words[i].upper && d.joined(i) && d.at(k).upper && streetPrefixes.has(d.at(k).folded) &&
		len(d.words[i].folded) > 2 && (!d.words[k].opens || k < i-1 || d.words[k].folded == "ter" || d.words[k].folded == "ten")
}

// insideStreet tells the small word in Hof ter Linden.
func (d *document) insideStreet(k int) bool {
	w := d.at(k).folded
	return (w == "ter" || w == "ten" || w == "van" || w == "de" || w == "der") && d.joined(k) && d.words[k-1].upper && streetPrefixes.has(d.words[k-1].folded)
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
		if len(rest) < 7 || rest[0] != ' ' && rest[0] != ',' || !strings.ContainsAny(rest[:4], "0123456789") {
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
