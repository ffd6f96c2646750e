package discretion

import "strings"

// speaking holds what only people do, so that a common word in lower case right before it is a name: lente zei.
var speaking = newSet(`
	zei zegt zeg vroeg vraagt riep roept fluisterde fluistert antwoordde vertelde vertelt lachte lacht huilde huilt weende
	weent knikte knikt zwaaide zwaait wou wil wilde mocht mag moest zat tekende tekent danste zong speelde speelt slaapt
	sliep eet at weet wist kwam`)

// arriving holds the verbs behind which such a word is a name where a word of its own follows: komt winter niet mee.
var (
	arriving = newSet(`
		komt kwam gaat ging zit zat zei vroeg had wou wil wilde mocht mag moest moet stond staat riep huilde lachte speelde
		speelt`)
	continued = newSet(`
		ni nie niet mee binnen toe naar aan met als op af haar zijn da dat weer terug nog altijd heel zo alleen thuis erbij`)
)

// neverLower holds the names that are too common as words to be told by a verb alone.
var neverLower = newSet(`
	ben elke lieve ken keren wei will helder constant ten long lot alla mat mar malen as zon ster job helder praise promise
	london china america asia israel india paris amor ange armen favour faith hope karma london nas nazi tan parel koning
	prins sultan fee rein wilde mus bent`)

// timed stands before a season or month that is one.
var timed = newSet(`
	in tot sinds begin eind einde half midden komende volgende vorige vanaf tegen van wordt is was hele heel na voor elke
	nieuwe richting`)

// someone tells a common word in lower case that is used as a name: lente zei, komt winter niet mee, mei haar mama.
func (d *document) someone(i int) bool {
	if neverLower.has(d.words[i].folded) || d.described(i) || d.numberBefore(i) || d.isTime(i) && !d.at(i+1).acts && !d.spokenTo(i) {
		return false
	}
	if d.small(i) && (d.spokenTo(i) || d.bare(i) || d.joined(i+1) && d.isLowerSurname(d.at(i+1))) {
		return true
	}
	if !d.joined(i+1) || d.words[i+1].upper {
		return false
	}
	next := d.words[i+1].folded
	switch {
	case owning.has(next):
		return d.possesses(i)
	case d.isTime(i):
		return false
	case d.joined(i) && arriving.has(d.before(i)):
		return continued.has(next)
	}
	return d.small(i) && speaking.has(next)
}

// owning stands between someone and what is theirs: mei haar mama.
var owning = newSet("haar zijn zn z'n d'r")

func isRelative(folded string) bool {
	return parents.has(folded) || related.has(folded) || titled.has(folded)
}

// isTime tells a word that is a season or a month for what stands before it.
func (d *document) isTime(i int) bool {
	return d.joined(i) && (timed.has(d.before(i)) || d.words[i].month && joining.has(d.before(i)) && d.at(i-2).month) // in May and June
}

// numberBefore tells whether a number stands before the word: 6 mei.
func (d *document) numberBefore(i int) bool { return strings.ContainsAny(d.words[i].gap, figures) }

// spreadSoft takes the other places of a common word that is a name somewhere in the text, unless something else is meant.
func (d *document) spreadSoft(names set, strengths []strength, reasons []Reason) {
	for i := range d.words {
		name := d.words[i].stem
		if strengths[i] < likely && names.has(name) && d.lists.soft.has(name) && d.mayBeName(i) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
	}
}

// mayBeName tells whether nothing beside a word says that it means what it means as a word.
func (d *document) mayBeName(i int) bool {
	w := &d.words[i]
	if w.masked || d.described(i) || !w.upper && d.joined(i) && degrees.has(d.before(i)) || d.numberBefore(i) || w.opens && d.isModal(w.folded) {
		return false
	}
	return w.upper || !neverLower.has(w.folded) && !d.isTime(i)
}

// degrees stand before what is so, and before no name: het was echt storm.
var degrees = newSet("echt heel zo erg nogal bijna even geen really so very")

// countable holds those of them that as a word have an article, or an adjective before them, so that a bare one is someone.
var countable = newSet(`
	roos storm wolf merel robin parel bloem linde roosje prins koning ster fee jet pip puck vlinder margriet dahlia valentijn beer toon teddy
	engel diamant reis mees prince princess trophee trui vis vos lotus`)

// bare tells one of them, or one that is a word in other languages only, where nothing but someone stands without an article.
func (d *document) bare(i int) bool {
	w, before := &d.words[i], d.before(i)
	_, given := d.given(w)
	if !countable.has(w.folded) && !d.isSeldomWord(w.folded, given) || d.isTime(i) {
		return false
	}
	behind := d.joined(i) && besides.has(before) && before != "als" && before != "voor" && before != "van" && before != "en"
	clause := (w.opens || strings.TrimSpace(w.gap) == "," || d.joined(i) && clauses.has(before)) && d.joined(i+1) && d.at(i+1).acts && d.at(i+1).folded != "en"
	return behind || clause
}

// described tells a word that an article makes a noun, over an adjective too: een mooie merel. Behind "dat" it may be someone: ik zag dat merel.
func (d *document) described(i int) bool {
	before := d.before(i)
	if d.determined(i) && before != "dat" {
		return true
	}
	return d.joined(i) && strings.HasSuffix(before, "e") && d.determined(i-1) && !d.words[i-1].titled
}
