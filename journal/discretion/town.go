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
			if d.lists.towns.has(d.spelled(i, n)) && d.oneName(i, n) {
				return n
			}
		}
	}
	if d.lists.towns.has(first) || isPartOfTown(first, d.lists) {
		return 1
	}
	return 0
}

// isPartOfTown tells one side of a town: Gent-Zuid, Turnhout-centrum.
func isPartOfTown(folded string, l *lists) bool {
	at := strings.LastIndexByte(folded, '-')
	return at > 2 && sides.has(folded[at+1:]) && l.towns.has(folded[:at])
}

var sides = newSet("noord zuid oost west centrum dorp stad station haven strand bad kolonie mijn linkeroever centraal")

// oneName tells whether only spaces stand between n words, and whether their capitals go together: De Haan, but not De haan.
func (d *document) oneName(i, n int) bool {
	for j := i + 1; j < i+n; j++ {
		if !d.joined(j) {
			return false
		}
	}
	return d.words[i].upper == d.words[i+n-1].upper || schoolJoins.has(d.words[i].folded) && d.words[i+n-1].upper
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

// isPlace tells whether the n words from i on, a town's name, say where someone is at home. A name that is nothing else does so
// wherever it stands, but where someone only goes for a day, where people cheer for it, and in someone's name. One that is a common
// word or a person's name as well needs something beside it that says so.
func (d *document) isPlace(i, n int) bool {
	w := &d.words[i]
	switch {
	case w.masked || d.inName(i) || d.isTrip(i, n) || d.isClub(i, n):
		return false
	case d.afterStreet(i) || w.gap == ", " && w.upper && d.at(i-1).upper && articles.has(d.before(i-1)) && d.spokenOf(i, 6, ofSchool): // stage in 't Vlindertje, Boom
		return true
	case d.standsApart(i, n) && !d.meansMore(i, n):
		return true
	case d.meansMore(i, n) && w.upper:
		return d.isHome(i, n)
	case d.meansMore(i, n):
		return d.isHomeInLower(i, n)
	case n == 1 && d.lists.surnames.has(w.folded) && !cities.has(w.folded):
		return toPlace.has(d.before(i))
	case w.upper:
		return !w.opens || len(w.folded) > 3
	case len(w.folded) > surelyTown:
		return true
	}
	return len(w.folded) > 2 && toPlace.has(d.before(i))
}

// surelyTown is how long a town's name in lower case has to be before nothing beside it need say that it is one.
const surelyTown = 5

// meansMore tells a town's name that is a word or a given name, too. A city is first of all one.
func (d *document) meansMore(i, n int) bool {
	name := d.spelled(i, n)
	if cities.has(name) && (d.words[i].upper || toPlace.has(d.before(i))) {
		return false
	}
	starred, _ := d.lists.towns.find(name)
	return starred || d.lists.isEnglish(name)
}

// isHome tells a town's name that is a word, too, by its capital where none belongs and by what leads to it: in Mol, woont te As.
func (d *document) isHome(i, n int) bool {
	before := d.before(i)
	switch {
	case d.words[i].shout:
		return false
	case before == "te" || before == "t" && d.before(i-1) == "naar":
		return true
	case before == "van" && d.at(i+n).folded == "naar", d.inRow(i):
		return true
	case d.proper() && (toPlace.has(before) || before == "tussen") && !d.determined(i) && d.isOnlyTown(i, n), d.proper() && d.closes(i, n):
		return true
	case toHome.has(before), before == "van" && d.around(i, 4, settling):
		return !d.determined(i) && (d.proper() || d.around(i, 4, settling) || d.inTown(i+n-1))
	}
	return before == "en" && d.isTownBefore(i-2)
}

// inRow tells a town behind another: Balen, Mol.
func (d *document) inRow(i int) bool {
	gap := d.words[i].gap
	return (gap == ", " || gap == "/" || gap == " / " || gap == " - ") && d.at(i-1).upper && d.at(i-1).town && d.lists.towns.has(d.before(i))
}

// isOnlyTown tells a town whose name with a capital is no one's, and no alias: Halen, but not Boom or Veerle.
func (d *document) isOnlyTown(i, n int) bool {
	if d.before(i) == "bij" {
		return close.has(d.before(i - 1))
	}
	return n > 1 || !d.words[i].listed && !related.has(d.before(i-1)) && !isRole(d.before(i-1))
}

// close stands before what is near.
var close = newSet("dicht dichtbij vlak kort")

// closes tells a town that ends what stands before it: De Klimop, Geel.
func (d *document) closes(i, n int) bool {
	gap := d.words[i].gap
	if gap != ", " && gap != " (" || d.words[i].listed || d.lists.nature.has(d.words[i].folded) && gap == ", " {
		return false
	}
	return (d.at(i-1).upper || gap == " (") && !d.joined(i+n)
}

// isTownBefore tells a town in a row of them: tussen Lier en Boom.
func (d *document) isTownBefore(i int) bool {
	return i > 0 && d.words[i].upper && d.lists.towns.has(d.words[i].folded) && (toPlace.has(d.before(i)) || d.before(i) == "tussen")
}

// isHomeInLower tells a town's name that is a word, too, in lower case, by who lives there: ze wonen in mol.
func (d *document) isHomeInLower(i, n int) bool {
	before, folded := d.before(i), d.words[i].folded
	if next := d.at(i + n).folded; before == "van" && (next == "naar" && d.town(i+n+1) > 0 || next == "komt" || next == "kwam") {
		return !seldomTowns.has(folded)
	}
	if before != "in" && before != "uit" && before != "te" && before != "naar" && before != "vanuit" || !d.joined(i) || d.lists.soft.has(folded) || d.goesOn(i+n) {
		return false
	}
	if dwelling.has(d.before(i-1)) || dwelling.has(d.at(i+n).folded) && d.joined(i+n) {
		return true
	}
	if before == "te" || seldomTowns.has(folded) {
		return false
	}
	sure := before != "naar" && !doubtful.has(folded)
	return sure || d.spokenOf(i, 7, dwelling) || d.spokenOf(i-1, 3, settling)
}

// doubtful are those that stand behind "in" now and then: in geel geschilderd.
var doubtful = newSet("geel weelde halen balen luik drongen roy mark")

// seldomTowns are words that a town is called, too, and that stand behind "in" all the time.
var seldomTowns = newSet("meer alle naast doel recht lot komen werken namen laken berg bergen bevel essen perk on lessen landen kapellen sluizen bende appels muizen wellen menen staden stelen lozen stokt rauw bel")

// goesOn tells whether the word at i goes on with what the one before began, which then is no name: wonen in laken dozen.
func (d *document) goesOn(i int) bool {
	w := d.at(i)
	return d.joined(i) && !w.functional && !dwelling.has(w.folded) && d.lists.dutch.has(w.folded) && !w.acts
}

// inTown tells whether what follows on the word at i goes with a place: in Mol-centrum, in Peer zelf.
func (d *document) inTown(i int) bool {
	next := d.at(i + 1).folded
	return next == "zelf" || next == "centrum" || next == "dorp"
}

// inName tells a town that is somebody's surname: Jan Mechelen, mevrouw Van Damme, meneer van aalst.
func (d *document) inName(i int) bool {
	first := d.beforeParticles(i)
	before := d.at(first - 1)
	if !d.joined(first) && before.folded != "" || first == 0 {
		return first < i && d.words[first].upper && d.words[i].upper && d.words[first].folded != "in" && !d.words[first].opens
	}
	for in := first; in < i; in++ {
		if particle := &d.words[in]; particle.upper && !particle.opens && particle.folded != "in" {
			return true // Van Damme, the jas van Van Damme
		}
	}
	if surnamed.has(before.folded) {
		return true
	}
	_, given := d.given(before)
	if first < i {
		return given && before.upper && d.words[i].upper && d.lists.surnames.has(d.words[i].folded)
	}
	return given && before.upper && d.words[i].upper && !d.lists.towns.has(before.folded)
}

// isTrip tells a town where someone goes for a day.
func (d *document) isTrip(i, n int) bool {
	if d.around(i, 6, tripping) || tripping.has(d.at(i+n).folded) {
		return !d.around(i, 6, dwelling)
	}
	return false
}

// isClub tells a town that stands for those who play in its name: fan van Anderlecht, KV Mechelen.
func (d *document) isClub(i, n int) bool {
	if d.words[i].folded == "antwerp" && !d.inEnglish() {
		return true
	}
	return clubs.has(d.before(i)) || d.around(i, 4, playing) || playing.has(d.at(i+n+1).folded) && !d.sentenceBetween(i, i+n+1)
}

// afterStreet tells what stands between a street and its town: Molenstraat 8, Gent.
func (d *document) afterStreet(i int) bool {
	gap := d.words[i].gap
	if !strings.HasSuffix(gap, " ") || !strings.ContainsFunc(gap, unicode.IsDigit) || strings.Trim(gap, " ,()/-\n0123456789") != "" {
		return false
	}
	before := d.at(i - 1)
	if len(before.folded) <= 3 && i > 1 && (before.folded == "bus" || before.isLetter()) {
		return before.folded == "bus" || d.words[i-2].street
	}
	return before.street && !streetLike.has(before.folded)
}

// streetLike end as streets do, and numbers stand behind them elsewhere: bladzijde 12, Gent.
var streetLike = newSet("bladzijde blz dinsdag verslag geleden")

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
	toPlace = newSet("in te uit naar nr van bij richting rond nabij vanuit tot regio station from near omgeving buiten rondom via")
	toHome  = newSet("in te uit naar nr vanuit nabij richting regio omgeving station")
)

var (
	// settling says that someone lives, works or went to live in a place.
	settling = newSet(`
		woon woont wonen woonde woonden gewoond wonend verhuis verhuisd verhuisde verhuizen verhuist verhuisden getrokken rijdt bus trein tram werk
		werkt werken werkte werkten adres thuis kot lives live lived moved moving works stage school komt kom kwam gekomen afkomstig
		geboren opgegroeid gezin familie appartement huis pendelt`)
	// dwelling is what of it is said of a place whose name is a word, too.
	dwelling = newSet(`
		woon woont wonen woonde woonden gewoond wonend verhuis verhuisd verhuisde verhuizen verhuist verhuisden afkomstig geboren
		opgegroeid lives live lived moved woonachtig gehuisvest gedomicilieerd`)
	// tripping says that someone goes there for a day.
	tripping = newSet(`
		uitstap uitstapje daguitstap schoolreis reis reisje trip museum zoo dierenpark pretpark vakantie weekend weekendje
		concert match wedstrijd festival feesten beurs congres studiedag marathon foor kerstmarkt shoppen winkelen dagje
		bezoeken kermis carnaval optreden filmzaal cinema`)
	// playing says that a place stands for a team, clubs stand before its name.
	playing = newSet("supporter supporters supportert fan fans voetbalploeg ploeg truitje voetbaltruitje shirt sjaal kampioen goal")
	clubs   = newSet("kv club rsc krc fc vk kaa kvc tegen ksv ksk royal heel half gans uz az ku ucll zna ua vub ulb pxl universiteit")
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
