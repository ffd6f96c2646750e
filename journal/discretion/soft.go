package discretion

// speaking holds what only people do, so that a common word in lower case right before it is a name: lente zei.
var speaking = newSet("zei zegt zeg vroeg vraagt riep roept fluisterde fluistert antwoordde vertelde vertelt lachte lacht huilde huilt weende weent knikte knikt zwaaide zwaait wou wil wilde mocht mag moest zat tekende tekent danste zong speelde speelt slaapt sliep eet at weet wist kwam")

// arriving holds the verbs behind which such a word is a name where a word of its own follows: komt winter niet mee.
var (
	arriving  = newSet("komt kwam gaat ging zit zat zei vroeg had wou wil wilde mocht mag moest moet stond staat riep huilde lachte speelde speelt")
	continued = newSet("ni nie niet mee binnen toe naar aan met als op af haar zijn da dat weer terug nog altijd heel zo alleen thuis erbij")
)

// neverLower holds the names that are too common as words to be told by a verb alone.
var neverLower = newSet("ben elke lieve ken keren wei will helder constant ten long lot alla mat mar malen as zon ster job helder praise promise london china america asia israel india paris amor ange armen favour faith hope karma london nas nazi tan parel koning prins sultan fee")

// timed stands before a season or month that is one.
var timed = newSet("in tot sinds begin eind einde half midden komende volgende vorige vanaf tegen van wordt is was hele heel na voor elke nieuwe richting")

// someone tells a common word in lower case that is used as a name: lente zei, komt winter niet mee, mei haar mama.
func (d *document) someone(i int) bool {
	w, next := d.words[i].folded, d.at(i+1)
	before := d.at(i - 1).folded
	if neverLower.has(w) || d.joined(i) && determiners.has(before) || d.numberBefore(i) || !d.joined(i+1) || next.upper {
		return false
	}
	switch {
	case next.folded == "haar" || next.folded == "zijn" || next.folded == "zn" || next.folded == "d'r":
		role := d.at(i + 2).folded
		return d.joined(i+2) && (parents.has(role) || related.has(role) || titled.has(role))
	case d.joined(i) && timed.has(before):
		return false
	case d.joined(i) && arriving.has(before):
		return continued.has(next.folded)
	}
	return !d.capital && speaking.has(next.folded)
}

// numberBefore tells whether a number stands before the word: 6 mei.
func (d *document) numberBefore(i int) bool {
	for k := range len(d.words[i].gap) {
		if digit(d.words[i].gap[k]) {
			return true
		}
	}
	return false
}

// spreadSoft takes the other places of a common word that is a name somewhere in the text, unless something else is meant.
func (d *document) spreadSoft(names map[string]bool, strengths []strength, reasons []Reason) {
	for i := range d.words {
		w := &d.words[i]
		if strengths[i] >= likely || w.masked || !names[stem(w.folded)] || !d.lists.soft.has(stem(w.folded)) || d.numberBefore(i) || w.opens && d.isModal(w.folded) {
			continue
		}
		if before := d.at(i - 1).folded; d.joined(i) && (determiners.has(before) || !w.upper && timed.has(before)) {
			continue
		}
		if w.upper || !neverLower.has(w.folded) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
	}
}
