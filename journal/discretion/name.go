package discretion

import (
	"slices"
	"strings"
)

// strength is how sure it is that a word is a name.
type strength int

const (
	no     strength = iota
	maybe           // a common word that is a name too, or an unknown one where a sentence begins
	likely          // a capital that is no known word
	sure
)

// names gives the names of people. Each word is weighed by itself and by its neighbours; then what is sure in one place is
// carried to the others, and only then words are joined, so that a name has all its parts.
func (d *document) names() []place {
	strengths, reasons := make([]strength, len(d.words)), make([]Reason, len(d.words))
	for i := range d.words {
		strengths[i], reasons[i] = d.weigh(i)
	}
	d.rows(strengths, reasons)
	d.spread(strengths, reasons)
	d.recognise(strengths, reasons)
	return d.again(d.joinNames(strengths, reasons))
}

// joinNames gives the names with what belongs to each, from what was judged word by word.
func (d *document) joinNames(strengths []strength, reasons []Reason) []place {
	var found []place
	for i := 0; i < len(d.words); i++ {
		if p, ok := d.initials(i); ok {
			last := d.lastOf(i, strengths)
			p.end = max(p.end, d.nameEnd(last))
			found, i = append(found, p), last
		} else if strengths[i] >= likely {
			last := d.lastOf(i, strengths)
			start := d.nameStart(i)
			if first := d.surnameFirst(i, last, strengths); first < i {
				start = d.nameStart(first)
				found = slices.DeleteFunc(found, func(p place) bool { return p.end > start })
			}
			found = append(found, place{PersonName, reasons[i], start, d.nameEnd(last)})
			i = last
		}
	}
	return found
}

// weigh judges one word by itself and by the words beside it.
func (d *document) weigh(i int) (strength, Reason) {
	w := &d.words[i]
	if w.masked || len(w.folded) < 2 || w.functional || d.shouted(i) || d.isThing(w) {
		return no, ""
	}
	if !w.upper {
		return d.weighLower(i)
	}
	_, given := d.given(w)
	switch {
	case given && !d.lists.ownWord(w.folded) && !(w.month && d.isTime(i)):
		return sure, ListedName
	case d.cued(i) && d.couldBeNamed(i):
		return sure, AfterRole
	case given || d.lists.soft.has(w.stem):
		return d.weighSoft(i, given), ListedName
	case d.apposed(i), d.behindParticle(i):
		return likely, AfterRole
	case d.capitalAlone(i):
		return likely, AfterRole
	case d.known(w) && !d.surnameAnyway(i):
		return no, ""
	case d.lists.surnames.has(w.stem) && (!w.opens || d.acts(i)):
		return likely, ListedName
	case d.isEnglishWord(i):
		return maybe, UnknownWord
	case w.opens:
		return d.weighOpening(i), UnknownWord
	}
	return likely, UnknownWord
}

// weighLower judges a word in lower case, of which more is asked: it is a listed name and no word at all, or a role, a title or
// what someone does stands beside it.
func (d *document) weighLower(i int) (strength, Reason) {
	folded, cued := d.words[i].folded, d.cued(i)
	starred, given := d.given(&d.words[i])
	common := d.isOrdinary(&d.words[i])
	switch {
	case given && (cued && !d.functionalNoun(folded) || !starred && d.isUnmistakable(folded, common)):
		return sure, ListedName
	case (given || d.words[i].soft && !neverLower.has(folded)) && !d.words[i].titled && d.signsOff(i):
		return likely, AfterRole
	case given && !common && d.small(i) && (len(folded) > 2 && d.placed(i) || d.acts(i) || d.spokenTo(i) || d.dear(i)):
		return likely, ListedName
	case (given || d.words[i].soft) && !d.words[i].titled && (d.introduced(i) || d.explained(i)):
		return likely, AfterRole
	case cued && ((!common || flemish(folded)) && d.namesAfter(i) || d.surnameAfterTitle(i) || d.softAfterRole(i)):
		return likely, AfterRole
	case d.words[i].soft && (d.someone(i) || d.before(i) == "ons" && d.small(i) && d.ungrammatical(i)):
		return likely, ListedName
	case len(folded) > 3 && d.small(i) && d.isLowerSurname(&d.words[i]) && !d.lists.inflected(folded) && d.placed(i) && !d.determined(i):
		return likely, ListedName
	case d.stranger(i):
		return likely, AfterRole
	}
	return no, ""
}

// isOrdinary tells a word that in lower case most likely is no name.
func (d *document) isOrdinary(w *word) bool {
	return d.known(w) || w.soft || w.acts
}

// isUnmistakable tells a given name that is long enough to be no chance, and that is common at most because a rule makes a word of
// it, or of its genitive.
func (d *document) isUnmistakable(folded string, common bool) bool {
	long, longer := len(folded) > 3, len(folded) > 6
	return long && (!common || d.onlyName(folded)) || longer && d.onlyName(strings.TrimSuffix(folded, "s"))
}

// namesAfter tells whether what asks for a name here takes any unknown word: "mama" alone does not in a text with capitals,
// where a verb in dialect may follow.
func (d *document) namesAfter(i int) bool {
	return d.small(i) || !parents.has(d.words[i-1].folded) || d.titledAt(d.beforeParticles(i))
}

// surnameAfterTitle tells a listed surname behind a title that wants one, whatever else it means: meneer bakker.
func (d *document) surnameAfterTitle(i int) bool {
	return d.lists.surnames.has(d.words[i].folded) && d.titledAt(d.beforeParticles(i))
}

// softAfterRole tells a word that is a name, too, right behind a role: juf roos, mama van lente.
func (d *document) softAfterRole(i int) bool {
	folded, before := d.words[i].folded, d.before(i)
	named := d.before(i-1) == "naam"
	return d.lists.soft.has(folded) && !d.isModal(folded) && (titled.has(before) || before == "van" || before == "of" || named)
}

// weighSoft judges a capital that is a common word and a name: Roos, Wolf, Jade.
func (d *document) weighSoft(i int, given bool) strength {
	w := &d.words[i]
	switch {
	case w.month && d.isTime(i):
		return no
	case w.upper && !w.opens && d.proper() && !d.isTime(i) && !d.numberBefore(i) && (!dayWide.has(w.folded) || d.linked(i) || d.acts(i)) && (!d.determined(i) || owners.has(d.before(i)) || d.before(i) == "die" && d.acts(i)):
		return likely
	case d.determined(i) && !d.ungrammatical(i):
		return no
	case w.opens && d.proper() && !d.inEnglish() && (countable.has(w.folded) || d.isSeldomWord(w.folded, given)) && d.bareOpening(i):
		return likely
	case d.determined(i) && d.proper() || d.aged(i) || d.introduced(i) || d.explained(i) || d.signsOff(i) || d.before(i) == "ben" && d.before(i-1) == "ik":
		return likely
	case w.opens && d.proper() && !d.inEnglish() && d.isSeldomWord(w.folded, given) && d.joined(i+1):
		return likely
	case d.acts(i) || d.beforeSurname(i) || genitive(w.text):
		return likely
	case w.opens && d.tooOrNot(i):
		return likely
	case w.opens && !d.inEnglish():
		return no
	case w.opens || !d.proper():
		return maybe
	case d.linked(i) || d.joined(i) && d.at(i-1).acts || d.isSeldomWord(w.folded, given):
		return likely
	}
	return maybe
}

// owners stand before who is dear, and an adjective that people have: haar Roos, kleine Wolf.
var owners = newSet("haar zijn mijn onze ons hun jouw uw kleine den my her his our little")

// bareOpening tells a word that has no article where a sentence begins with it and goes on, or on a line that is about someone: Roos deelde
// uit; Storm, allergie.
func (d *document) bareOpening(i int) bool {
	next := d.at(i + 1)
	switch next.gap {
	case ", ":
		return !next.listed && !d.lists.nature.has(next.folded)
	case " (":
		return articles.has(next.folded) || ofClass.has(next.folded)
	case " - ", " + ", " & ":
		return i == 0 || strings.Contains(d.words[i].gap, "\n")
	}
	return d.joined(i+1) && !next.upper && next.folded != "en" && next.folded != "of" && next.folded != "in" && next.folded != "met"
}

// tooOrNot tells who stands alone with ook, wel or niet: Divine ook.
func (d *document) tooOrNot(i int) bool {
	next, after := d.at(i+1).folded, d.at(i+2)
	return d.joined(i+1) && (next == "ook" || next == "wel" || next == "niet" || next == "too") && (after.opens || after.folded == "")
}

func (d *document) beforeSurname(i int) bool { return d.joined(i+1) && d.surname(i+1) }

// isSeldomWord tells a name that only another language, or only a rule, makes a word of.
func (d *document) isSeldomWord(folded string, given bool) bool {
	if given && !d.lists.soft.has(stem(folded)) {
		return true
	}
	return d.lists.soft.has(folded) && !d.inEnglish() && !d.lists.isDutch(folded) && !d.lists.nature.has(folded)
}

// linked tells whether a word stands before that goes with someone rather than with something.
func (d *document) linked(i int) bool { return d.joined(i) && linking.has(d.before(i)) }

// linking holds words after which a capital without an article is more likely someone than something.
var linking = newSet(`
	zelfs behalve net met naast aan voor bij tegen en of dat hem haar zag hoorde riep als van om naar tussen achter with and
	that told from to about of between behind beside when saw heard after`)

// surnameAnyway tells a surname that only the rules take for a word, such as Peeters, where a name may stand.
func (d *document) surnameAnyway(i int) bool {
	w := &d.words[i]
	if !d.lists.surnames.has(w.stem) || d.lists.hasAsWord(w.folded) || d.lists.touchy.hasWord(w.folded) || d.lists.towns.has(w.folded) {
		return false
	}
	return (!w.opens || d.acts(i)) && !w.shout && !d.determined(i) && (d.proper() || d.linked(i))
}

// capitalAlone tells a common word with a capital that stands where someone does, in a text that keeps capitals for names: de tweeling van
// Vos, dat Raaf haar jas zocht.
func (d *document) capitalAlone(i int) bool {
	w := &d.words[i]
	if !d.proper() || w.opens || w.shout || d.inEnglish() || d.determined(i) || w.day || w.announces || w.town || w.acts || d.isThing(w) || headed(w.folded) || isRole(w.folded) ||
		w.titled || len(w.folded) < 3 || !d.joined(i) {
		return false
	}
	linked := d.linked(i)
	does := (linked || clauses.has(d.before(i))) && d.joined(i+1) && d.acts(i) && d.at(i+1).folded != "en"
	return does || linked && d.lists.surnames.has(w.stem) && !d.lists.touchy.hasWord(w.folded)
}

// weighOpening judges an unknown word where a sentence begins. A short one may be dialect.
func (d *document) weighOpening(i int) strength {
	w := &d.words[i]
	long := len(w.folded) > 4 && !w.shout
	if long || d.acts(i) || d.joined(i+1) && d.goesOnAsName(i+1) {
		return likely
	}
	return maybe
}

// goesOnAsName tells a word that stands behind names: a capital, a particle, zijn, or en before a capital.
func (d *document) goesOnAsName(i int) bool {
	w := &d.words[i]
	owns := w.folded == "zijn" || w.folded == "haar"
	joins := w.folded == "en" && d.at(i+1).upper
	return w.upper && !w.opens || w.particle || owns || joins
}

// countCommon counts the capitals on common words inside sentences, which tell whether those of a text say anything.
func (d *document) countCommon() {
	var seen [8]*spelling // a name that is a word is one, however often it comes
	for i := range d.words {
		w := &d.words[i]
		if !w.upper || w.opens || w.masked || w.shout || d.common < len(seen) && slices.Contains(seen[:d.common], w.spelling) ||
			d.inProperName(i) || !d.isCommonCapital(w.folded) {
			continue
		}
		if d.common < len(seen) {
			seen[d.common] = w.spelling
		}
		d.common++
	}
}

// inProperName tells a capital of a town behind what leads to one, and those of a name with an article of its own: in Geel, De Kleine Beer.
func (d *document) inProperName(i int) bool {
	w := &d.words[i]
	if w.town && (toPlace.has(d.before(i)) || between.has(d.before(i))) {
		return true
	}
	if articles.has(w.folded) || w.folded == "ons" {
		return d.joined(i+1) && d.words[i+1].upper
	}
	if d.besideSomeone(i) {
		return true
	}
	for j := i; d.joined(j) && d.words[j-1].upper && i-j < longestNickname; j-- {
		if opener := d.words[j-1].folded; articles.has(opener) || opener == "ons" {
			return !d.words[j-1].opens
		}
	}
	return false
}

// besideSomeone tells the capital of a common word behind who someone is, or behind a given name: meme Suiker, Hilde Kok, juf Van Acker.
func (d *document) besideSomeone(i int) bool {
	w, before := &d.words[i], d.at(i-1)
	if !d.joined(i) || w.acts && !w.particle {
		return false
	}
	_, given := d.given(before)
	return before.titled || given && before.upper || before.upper && before.particle && d.lists.surnames.has(w.folded) || before.folded == "van" && related.has(d.before(i-1))
}

func (d *document) isCommonCapital(folded string) bool {
	return folded != "i" && !d.lists.soft.has(folded) && (d.lists.dutch.has(folded) || d.isEnglishCapital(folded))
}

// isEnglishCapital tells an English word that a capital makes neither a name nor a family's role.
func (d *document) isEnglishCapital(folded string) bool {
	return d.lists.ownWord(folded) && !d.lists.given.has(folded) && !isRole(folded)
}

// spread carries what is sure to the other places where the same word stands, and to what is joined with a name by "en".
func (d *document) spread(strengths []strength, reasons []Reason) {
	names := set{}
	for i := range d.words {
		if strengths[i] == sure || strengths[i] == likely && reasons[i] != UnknownWord {
			names[d.words[i].stem] = struct{}{}
		}
	}
	if len(names) > 0 {
		d.spreadSoft(names, strengths, reasons)
	}
	for i := range d.words {
		w := &d.words[i]
		if d.listed(i, strengths) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
		if strengths[i] >= likely || !d.mayBeSpread(w) && !w.soft {
			continue
		}
		beside := d.mayPair(i, strengths[i]) && (d.pairs(i, -1, strengths) || d.pairs(i, 1, strengths))
		if beside || d.mayBeSpread(w) && d.repeatsName(i, names) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
	}
}

// mayPair tells a word that a name beside it makes one: a capital that may be one, and in a text in small letters a name that is a word, too,
// or what no list knows.
func (d *document) mayPair(i int, strength strength) bool {
	w := &d.words[i]
	switch {
	case w.upper:
		return strength == maybe
	case !d.small(i) || w.masked || len(w.folded) < 3 || d.determined(i) || neverLower.has(w.folded) || w.acts:
		return false
	}
	_, given := d.given(w)
	return (w.soft || given) && !d.isTime(i) || len(w.folded) > 3 && !dialect(w.folded) && !d.known(w)
}

// mayBeSpread tells a word that is a name if it is one elsewhere: no other meaning is at hand.
func (d *document) mayBeSpread(w *word) bool {
	switch {
	case w.masked, w.functional, w.opens && d.isModal(w.folded):
		return false
	}
	return w.upper || !d.known(w)
}

// repeatsName tells one of the names again, a capital also with the s of a genitive: Emmas jas.
func (d *document) repeatsName(i int, names set) bool {
	w := &d.words[i]
	if !w.upper {
		return names.has(w.stem)
	}
	return (names.has(w.stem) || names.has(strings.TrimSuffix(w.folded, "s"))) && !d.determined(i)
}

// pairs tells whether a name stands beside the word, with "en" or a comma between. Step says on which side.
func (d *document) pairs(i, step int, strengths []strength) bool {
	j := i + step
	if j < 0 || j >= len(d.words) {
		return false
	}
	comma := strings.TrimSpace(d.words[max(i, j)].gap) == ","
	if d.words[j].folded == "en" || d.words[j].folded == "and" || d.words[j].folded == "et" {
		j += step
	} else if !comma {
		return false
	}
	return j >= 0 && j < len(d.words) && strengths[j] >= likely && d.words[j].upper == d.words[i].upper
}

// listed tells a word in lower case that is a name, too, and stands between others in a list of names.
func (d *document) listed(i int, strengths []strength) bool {
	w := &d.words[i]
	if w.upper || w.masked || strengths[i] >= likely || !w.listed {
		return false
	}
	return d.pairs(i, -1, strengths) && d.pairs(i, 1, strengths)
}
