package discretion

import "strings"

// strength is how sure it is that a word is a name.
type strength int

const (
	no     strength = iota
	maybe           // a common word that is a name too, or an unknown one where a sentence begins
	likely          // a capital that is no known word
	sure
)

// names gives the names of people.
func (d *document) names() []place {
	d.countCommon()
	strengths, reasons := make([]strength, len(d.words)), make([]Reason, len(d.words))
	for i := range d.words {
		strengths[i], reasons[i] = d.weigh(i)
	}
	d.spread(strengths, reasons)
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
			found = append(found, place{PersonName, reasons[i], d.nameStart(i), d.nameEnd(last)})
			i = last
		}
	}
	return found
}

// weigh judges one word by itself and by the words beside it.
func (d *document) weigh(i int) (strength, Reason) {
	w := &d.words[i]
	if w.masked || len(w.folded) < 2 || functional.has(w.folded) || d.shouted(i) || d.headed(w) {
		return no, ""
	}
	starred, given := d.given(w.folded)
	cued := d.cued(i)
	switch {
	case !w.upper:
		return d.weighLower(i, given, starred, cued)
	case given && !d.lists.ownWord(w.folded):
		return sure, ListedName
	case cued && d.couldBeNamed(i):
		return sure, AfterRole
	case given || d.lists.soft.has(stem(w.folded)):
		return d.weighSoft(i), ListedName
	case d.apposed(i):
		return likely, AfterRole
	case d.known(w) && !d.surnameAnyway(i):
		return no, ""
	case d.lists.surnames.has(stem(w.folded)) && (!w.opens || d.acts(i)):
		return likely, ListedName
	case d.isEnglishWord(i):
		return maybe, UnknownWord
	case w.opens:
		return d.weighOpening(i), UnknownWord
	}
	return likely, UnknownWord
}

// headed tells a capital whose hyphen leads to a common word, which says what it is: Elsa-bordjes, Disney-trui.
func (d *document) headed(w *word) bool {
	at := strings.LastIndexByte(w.text, '-')
	if !w.upper || at < 0 {
		return false
	}
	head := fold(w.text[at+1:])
	_, given := d.lists.given[head]
	return len(head) > 3 && head == w.text[at+1:] && !given && (d.lists.inflected(head) || d.lists.soft.has(head))
}

// isEnglishWord tells an English word in a text in another language: Awkward. What stands where someone would is none.
func (d *document) isEnglishWord(i int) bool {
	english, w := loadedEnglish(), stem(d.words[i].folded)
	starred, ok := english.english[w]
	return len(w) > 3 && (ok && !starred || !ok && english.isEnglish(w) || strings.Contains(w, "-") && english.isWord(w)) && !d.linked(i) && !d.acts(i)
}

// surnameAnyway tells a surname that only the rules take for a word, such as Peeters.
func (d *document) surnameAnyway(i int) bool {
	w := &d.words[i]
	return d.lists.surnames.has(stem(w.folded)) && !d.lists.dutch.has(w.folded) && !d.lists.foreign.has(w.folded) && !d.lists.ownWord(w.folded) &&
		!w.opens && !w.shout && !(d.joined(i) && determiners.has(d.words[i-1].folded)) && !d.touchy(w) && !d.lists.towns.has(w.folded) && (d.proper() || d.linked(i))
}

// linked tells whether a word stands before that goes with someone rather than with something.
func (d *document) linked(i int) bool { return d.joined(i) && linking.has(d.words[i-1].folded) }

// weighLower judges a word in lower case: a listed name that is no word at all, or what a role asks a name after.
func (d *document) weighLower(i int, given, starred, cued bool) (strength, Reason) {
	w := &d.words[i]
	word := d.known(w) || d.lists.soft.has(w.folded) || acting.has(w.folded)
	switch {
	case given && cued && !d.functionalNoun(w.folded):
		return sure, ListedName
	case given && !starred && len(w.folded) > 3 && (!word || d.onlyName(w.folded) || len(w.folded) > 6 && d.onlyName(strings.TrimSuffix(w.folded, "s"))):
		return sure, ListedName
	case given && !word && len(w.folded) == 3 && !d.capital && d.acts(i):
		return likely, ListedName
	case cued && (!word && d.namesAfter(i) || d.lists.surnames.has(w.folded) && d.titledAt(d.beforeParticles(i))):
		return likely, AfterRole
	case cued && d.lists.soft.has(w.folded) && !d.isModal(w.folded) && (titled.has(d.at(i-1).folded) || d.at(i-1).folded == "van" || d.at(i-1).folded == "of"):
		return likely, AfterRole
	case d.lists.soft.has(w.folded) && d.someone(i):
		return likely, ListedName
	}
	return no, ""
}

// namesAfter tells whether what asks for a name here takes any unknown word: "mama" alone does not in a text with capitals,
// where a verb in dialect may follow.
func (d *document) namesAfter(i int) bool {
	before := d.words[i-1].folded
	return !d.capital || !parents.has(before) || d.titledAt(d.beforeParticles(i))
}

// onlyName tells a given name that only the rules take for a word: jasmin, senne.
func (d *document) onlyName(w string) bool {
	starred, listed := d.lists.given[w]
	return listed && !starred && !d.lists.dutch.has(w) && !d.lists.foreign.has(w) && !d.lists.isEnglish(w) && !d.lists.soft.has(w) &&
		!d.lists.towns.has(w) && !acting.has(w)
}

// functionalNoun tells the words that follow a role often and are names only by chance.
func (d *document) functionalNoun(w string) bool {
	return len(w) < 3 || d.lists.dutch.has(w) || d.lists.ownWord(w)
}

// weighSoft judges a capital that is a common word and a name: Roos, Wolf, Jade.
func (d *document) weighSoft(i int) strength {
	before, w := d.at(i-1), &d.words[i]
	switch {
	case d.joined(i) && determiners.has(before.folded):
		return no
	case d.acts(i) || d.joined(i+1) && d.at(i+1).upper && d.surname(i+1):
		return likely
	case strings.HasSuffix(w.text, "'s") || strings.HasSuffix(w.text, "’s"):
		return likely
	case w.opens && len(d.lists.english) == 0:
		return no
	case w.opens:
		return maybe
	case d.joined(i) && (acting.has(before.folded) || linking.has(before.folded)) && d.proper():
		return likely
	}
	_, given := d.given(w.folded)
	if (given && !d.lists.soft.has(stem(w.folded)) || d.lists.soft.has(w.folded) && !d.lists.isDutch(w.folded) && !d.lists.nature.has(w.folded) && len(d.lists.english) == 0) && d.proper() {
		return likely
	}
	return maybe
}

// linking holds words after which a capital without an article is more likely someone than something.
var linking = newSet("zelfs behalve net met naast aan voor bij tegen en of dat hem haar zag hoorde riep als van om naar tussen achter with and that told from to about of between behind beside when saw heard after")

// proper tells whether a text keeps its capitals for names: hardly a common word has one inside a sentence.
func (d *document) proper() bool { return d.common < 2 }

func (d *document) countCommon() {
	for i := range d.words {
		w := &d.words[i]
		if w.upper && !w.opens && !w.masked && !w.shout && w.folded != "i" && (d.lists.dutch.has(w.folded) || d.isCapitalWord(w.folded)) && !d.lists.soft.has(w.folded) {
			d.common++
		}
	}
}

// isCapitalWord tells an English word that a capital makes neither a name nor a family's role.
func (d *document) isCapitalWord(w string) bool {
	_, given := d.lists.given[w]
	return d.lists.ownWord(w) && !given && !isRole(w)
}

// weighOpening judges an unknown word where a sentence begins.
func (d *document) weighOpening(i int) strength {
	next := d.at(i + 1)
	if d.acts(i) || d.joined(i+1) && (next.upper && !next.opens || particles.has(next.folded) || next.folded == "zijn" || next.folded == "haar" || next.folded == "en" && d.at(i+2).upper) {
		return likely
	}
	if len(d.words[i].folded) > 4 && !d.words[i].shout {
		return likely
	}
	return maybe
}

// known tells whether a word means something besides a name.
func (d *document) known(w *word) bool {
	if !w.judged {
		w.judged, w.meant = true, d.means(w)
	}
	return w.meant
}

func (d *document) means(w *word) bool {
	if w.shout && len(w.folded) < 6 || d.lists.isWord(w.folded) {
		return true
	}
	if d.lists.towns.has(w.folded) && !d.lists.surnames.has(w.folded) || w.upper && (d.ofTown(w.folded) || d.branded(w.folded)) {
		return true
	}
	if left, right, cut := strings.Cut(w.text, "-"); cut && len(left) < 6 && left == strings.ToUpper(left) && d.lists.isWord(fold(right)) {
		return true
	}
	short := squeeze(w.folded)
	return d.touchy(w) || short != w.folded && d.lists.isWord(short)
}

// ofTown tells what is called after a town, such as its dialect: Genks, Gentse.
func (d *document) ofTown(w string) bool {
	for _, ending := range [...]string{"s", "se", "enaar", "enaars", "er"} {
		if base, cut := strings.CutSuffix(w, ending); cut && len(base) > 3 && d.lists.towns.has(base) && !d.lists.surnames.has(w) && !d.lists.given[w] {
			return true
		}
	}
	return false
}

// branded tells a compound of a brand or show and a common word: Pokémonkaart.
func (d *document) branded(w string) bool {
	for i := 4; i <= min(len(w), longestWord)-4; i++ {
		for _, p := range d.lists.clean.whole[w[:i]] {
			if len(p.tokens) == 1 && d.lists.inflected(w[i:]) {
				return true
			}
		}
	}
	return false
}

// squeeze writes a drawn out word as it is spelled: neeee is nee.
func squeeze(w string) string {
	var b strings.Builder
	for i := range len(w) {
		if i < 2 || w[i] != w[i-1] || w[i] != w[i-2] {
			b.WriteByte(w[i])
		}
	}
	return b.String()
}

// touchy tells whether a word is one of the sensitive ones, such as a language.
func (d *document) touchy(w *word) bool {
	for _, p := range d.lists.touchy.whole[w.folded] {
		if len(p.tokens) == 1 {
			return true
		}
	}
	if len(w.folded) < prefixLetters {
		return false
	}
	for _, p := range d.lists.touchy.prefix[w.folded[:prefixLetters]] {
		if len(p.tokens) == 1 && p.tokens[0].takes(w.folded) {
			return true
		}
	}
	return false
}

// given looks a word up among the given names, with its genitive and its pet endings, and part by part when it has a
// hyphen.
func (d *document) given(w string) (starred, ok bool) {
	if starred, ok = d.lists.given[w]; ok {
		return starred, true
	}
	for _, ending := range [...]string{"'s", "'", "s", "ke", "tje", "je", "kes", "en"} {
		base, cut := strings.CutSuffix(w, ending)
		if !cut || len(base) < 3 {
			continue
		}
		if _, ok = d.lists.given[base]; ok && (ending[0] == '\'' || !d.lists.isWord(w)) && (ending != "en" || d.lists.surnames.has(base)) {
			return len(base) < 4, true
		}
	}
	left, right, cut := strings.Cut(w, "-")
	if !cut {
		return false, false
	}
	_, first := d.lists.given[left]
	common, second := d.lists.given[stem(right)]
	return false, first && (second && !common || !d.lists.isWord(right)) || second && !d.lists.isWord(left)
}

// stem takes the genitive off.
func stem(w string) string { return strings.TrimSuffix(strings.TrimSuffix(w, "'s"), "'") }

// surname tells whether a capital beside a given name goes with it.
func (d *document) surname(i int) bool {
	w := &d.words[i]
	if !w.upper || w.masked || w.opens || functional.has(w.folded) {
		return false
	}
	_, given := d.given(w.folded)
	return given || d.lists.surnames.has(stem(w.folded)) || !d.known(w) || d.lists.soft.has(w.folded)
}

// shouted tells whether a word stands among others in capitals, where a capital says nothing.
func (d *document) shouted(i int) bool {
	if !d.words[i].shout {
		return false
	}
	_, given := d.lists.given[d.words[i].folded]
	return !given || d.lists.isWord(d.words[i].folded) || d.at(i-1).shout && d.at(i+1).shout
}

// spread carries what is sure to the other places where the same word stands, and to what is joined with a name by "en".
func (d *document) spread(strengths []strength, reasons []Reason) {
	sureNames := map[string]bool{}
	for i, s := range strengths {
		if s == sure || s == likely && reasons[i] != UnknownWord {
			sureNames[stem(d.words[i].folded)] = true
		}
	}
	d.spreadSoft(sureNames, strengths, reasons)
	for i := range d.words {
		w := &d.words[i]
		if d.listed(i, strengths) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
		if strengths[i] >= likely || w.masked || !w.upper && d.known(w) || functional.has(w.folded) || w.opens && d.isModal(w.folded) {
			continue
		}
		if (sureNames[stem(w.folded)] || w.upper && sureNames[strings.TrimSuffix(w.folded, "s")]) && (!w.upper || !d.joined(i) || !determiners.has(d.words[i-1].folded)) && (w.upper || d.lists.given[w.folded] || !d.lists.isWord(w.folded)) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
		if w.upper && strengths[i] == maybe && (d.pairs(i, -1, strengths) || d.pairs(i, 1, strengths)) {
			strengths[i], reasons[i] = likely, NamedBefore
		}
	}
}

// pairs tells whether a name stands beside the word, with "en" or a comma between.
func (d *document) pairs(i, step int, strengths []strength) bool {
	k := i + step
	if k < 0 || k >= len(d.words) {
		return false
	}
	comma := strings.TrimSpace(d.words[max(i, k)].gap) == ","
	if d.words[k].folded == "en" || d.words[k].folded == "and" || d.words[k].folded == "et" {
		k += step
	} else if !comma {
		return false
	}
	return k >= 0 && k < len(d.words) && strengths[k] >= likely && d.words[k].upper == d.words[i].upper
}

// listed tells a word in lower case that is a name, too, and stands between others in a list of names.
func (d *document) listed(i int, strengths []strength) bool {
	w := &d.words[i]
	_, given := d.lists.given[w.folded]
	return !w.upper && !w.masked && (given || d.lists.soft.has(w.folded)) && strengths[i] < likely && d.pairs(i, -1, strengths) && d.pairs(i, 1, strengths)
}
