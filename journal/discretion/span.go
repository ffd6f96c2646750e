package discretion

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// particles stand inside a surname.
var particles = newSet(`
	van von de den der d d' da das do dos di del della du des la le el al ben ait ould bin bint abu abou ibn op ter ten te
	vande vanden vander van't 't t y e dela dela' aït`)

// strictParticles are words of their own, too, so that in lower case they need a surname behind them: Emma op school.
var strictParticles = newSet("van de den der la le op ter ten te du des da do e y al t 't")

// lastOf gives the last word of the name that begins at i: given names, particles, surnames, initials.
func (d *document) lastOf(i int, strengths []strength) int {
	last := i
	for j := i + 1; j < len(d.words) && d.continues(last, j); j++ {
		switch {
		case d.partOfName(j, strengths):
			last = j
		case (d.words[j].particle || d.elided(j)) && j-last <= 3:
			continue // a part of the name if a surname follows
		default:
			return last
		}
	}
	return last
}

// continues tells whether nothing but a space, or an initial's full stop, stands between the words of a name and the one at j.
// A genitive ends a name.
func (d *document) continues(last, j int) bool {
	before := &d.words[j-1]
	switch gap := d.words[j].gap; gap {
	case "", " ":
		return !genitive(d.words[last].text) || j > last+1
	case ". ", ".", ".-", ". -", ".’", "-":
		return before.isShortened()
	case "'", "’":
		return before.folded == "d"
	}
	return d.bound(j) && !genitive(d.words[last].text)
}

// genitive tells a name whose owner is followed by what is owned: Emma's.
func genitive(text string) bool {
	return strings.HasSuffix(text, "'s") || strings.HasSuffix(text, "’s")
}

// partOfName tells whether the word at i belongs to the name before it.
func (d *document) partOfName(i int, strengths []strength) bool {
	w, before := &d.words[i], &d.words[i-1]
	switch {
	case w.masked:
		return false
	case w.upper && w.isShortened():
		return strings.HasPrefix(d.text[w.end:], ".")
	case !w.upper:
		name := strengths[i] >= likely && before.folded != "van" && !w.particle
		return name || d.isLowerSurname(w) || strengths[i-1] >= likely && d.unknownSurname(i) || d.behindLowerParticles(i)
	case w.functional || w.particle:
		return false
	case before.particle && isPlainlyStreet(w.folded) && !d.lists.surnames.has(w.folded):
		return false // Luc van de Molenweg
	case before.particle:
		strict := strictParticles.has(before.folded) && !before.upper
		return !strict || d.surname(i) || d.before(i-1) == "van" || before.folded == "van" && d.isSeldomCapital(i)
	case d.elided(i - 1):
		return true
	}
	afterInitial := before.isShortened() && d.lists.surnames.has(w.folded)
	return afterInitial || strengths[i] >= likely || d.surname(i) || !w.opens && strengths[i-1] >= sure && d.isSeldomCapital(i)
}

// isSeldomCapital tells a capital that only the rules take for a word, such as Riethoven, in a text that keeps capitals for names.
func (d *document) isSeldomCapital(i int) bool {
	folded := d.words[i].folded
	return d.proper() && !d.lists.hasAsWord(folded) && !d.lists.towns.has(folded) && !d.lists.touchy.hasWord(folded) && !d.isThing(&d.words[i])
}

// isLowerSurname tells a listed surname in lower case that no list has as something else, or two of which one is such.
func (d *document) isLowerSurname(w *word) bool {
	if w.acts || w.functional || w.masked || d.lists.towns.has(w.folded) {
		return false
	}
	left, right, double := strings.Cut(w.folded, "-")
	return d.lists.onlySurname(w.stem) || double && (d.lists.onlySurname(left) || d.lists.onlySurname(right))
}

// unknownSurname tells a word in lower case that no list knows and that ends a name: the sentence, or what someone does, goes on behind it.
func (d *document) unknownSurname(i int) bool {
	w, next := &d.words[i], d.at(i+1)
	if d.known(w) || w.acts || w.masked || len(w.folded) < 4 || dialect(w.folded) {
		return false
	}
	return next.folded == "" || strings.ContainsAny(next.gap, ",.()!?:;\"”\n") || d.joined(i+1) && next.acts
}

// nameStart takes the particles before a surname along: De Keersmaecker, meneer de clercq.
func (d *document) nameStart(i int) int {
	first := d.beforeParticles(i)
	afterTitle, given := d.titledAt(first), d.lists.given.has(d.words[i].folded)
	for ; first < i; first++ {
		particle := &d.words[first]
		opensSentence := particle.opens && given // Van Emma is no surname
		if !particle.masked && (afterTitle || particle.upper && !opensSentence) {
			break
		}
	}
	start := d.words[first].start
	if first < i && d.elided(first) {
		start -= len(d.words[first].gap) - len(strings.TrimRight(d.words[first].gap, "'’"))
	}
	return start
}

// beforeParticles gives the first of the particles that lead to the word at i.
func (d *document) beforeParticles(i int) int {
	first := i
	for d.bound(first) && i-first < 3 && (d.words[first-1].particle || d.elided(first-1)) {
		first--
	}
	return first
}

// nameEnd takes the full stop of an initial along.
func (d *document) nameEnd(i int) int {
	w := &d.words[i]
	if w.isShortened() && strings.HasPrefix(d.text[w.end:], ".") {
		return w.end + 1
	}
	return w.end
}

// initials takes "G.", "J.P." and the initials before a surname. What may count the points of a list is one only before a surname
// or before what people do.
func (d *document) initials(i int) (place, bool) {
	w := &d.words[i]
	doubtful := !w.isLetter() && !compactInitials(w.text) || d.countsPoints(i) && !d.actsBehindStop(i)
	if !d.isInitial(w) || doubtful && !d.surnameFollows(i) {
		return place{}, false
	}
	return place{PersonName, Initials, w.start, w.end + 1}, true
}

// isInitial tells a capital with a full stop.
func (d *document) isInitial(w *word) bool {
	capital := w.upper && !w.masked && (w.isShortened() || compactInitials(w.text))
	return capital && strings.HasPrefix(d.text[w.end:], ".") && !ourLady(d.text[max(0, w.start-len("O.")):])
}

// countsPoints tells where a letter more likely counts than names: first on its line, in a bracket, behind "punt".
func (d *document) countsPoints(i int) bool {
	gap := d.words[i].gap
	return i == 0 || gap == "" || gap == "(" || strings.Contains(gap, "\n") || ordinals.has(d.before(i))
}

// surnameFollows tells whether behind an initial's full stop stands a surname, or another initial.
func (d *document) surnameFollows(i int) bool {
	next := d.at(i + 1)
	near := next.gap == ". " || next.gap == ".-" || next.gap == "."
	return next.upper && near && (next.isShortened() || d.surnameLike(i+1))
}

// actsBehindStop tells whether behind an initial's full stop stands what people do: L. zingt.
func (d *document) actsBehindStop(i int) bool {
	next := d.at(i + 1)
	return next.gap == ". " && !next.upper && next.acts
}

// ourLady tells the O.L. of Onze-Lieve-Vrouw, for whom streets and schools are called.
func ourLady(text string) bool {
	at := strings.Index(text, "O.L.")
	return 0 <= at && at <= len("O.")
}

// compactInitials tells two initials that a hyphen makes one word: J-P.
func compactInitials(text string) bool {
	r, size := utf8.DecodeRuneInString(text)
	return len(text) > size && text[size] == '-' && unicode.IsUpper(r) && utf8.RuneCountInString(text) == 3
}

// surnameLike judges a word behind an initial's full stop, where it looks like the first of a sentence.
func (d *document) surnameLike(i int) bool {
	w := &d.words[i]
	particle := w.particle && w.upper && d.at(i+1).upper
	return particle || d.lists.surnames.has(w.stem) || !d.known(w) && len(w.folded) > 3
}

// ordinals stand before a letter that tells apart.
var ordinals = newSet("vitamine punt plan klas deel groep optie bijlage stap fase type letter kind kleuter ouder gezin vraag")

// shortInitials are initials of more than one letter: A.Ph. de Visser.
var shortInitials = newSet("ph th ch chr joh wm")

// isShortened tells a letter that stands for a name, and what stands for it with two.
func (w *word) isShortened() bool { return w.isLetter() || w.upper && shortInitials.has(w.folded) }

// surnameFirst gives the word of the surname that stands before the given name at i, as on lists: De Smet Kim; De Vries, Berend. Without
// one it gives i.
func (d *document) surnameFirst(i, last int, strengths []strength) int {
	j := i - 1
	if _, given := d.given(&d.words[i]); !given || j < 0 || !d.isSurnameAlone(j) {
		return i
	}
	first := d.beforeParticles(j)
	if d.joined(first) && (d.titledAt(first) || first > 0 && strengths[first-1] >= likely) {
		return i
	}
	next := d.at(last + 1)
	row := next.gap == ", " || next.folded == "en" || next.folded == "and" // of several names
	if d.joined(i) || d.words[i].gap == ", " && !row {
		return j
	}
	return i
}

// isSurnameAlone tells a listed surname that is no word, and one that a particle with a capital makes one.
func (d *document) isSurnameAlone(i int) bool {
	w, first := &d.words[i], d.beforeParticles(i)
	if w.masked || w.functional || !w.upper && !w.hushed {
		return false
	}
	particle := &d.words[first]
	if first < i && (particle.upper || particle.hushed) {
		return d.lists.surnames.has(w.folded) || !d.lists.hasAsWord(w.folded) && !d.lists.given.has(w.folded)
	}
	return w.upper && d.lists.onlySurname(w.folded) && !d.lists.towns.has(w.folded)
}

// behindParticle tells a surname that is a word by the capital of its particle: papa van De Wit, De Smedt kwam. Where a sentence begins, or of
// an animal, more is asked: it may be a story.
func (d *document) behindParticle(i int) bool {
	w, first := &d.words[i], d.beforeParticles(i)
	for first < i && !d.words[first].upper {
		first++ // the van of: mama van De Backer
	}
	particle := &d.words[first]
	if first == i || particle.shout || particle.masked || w.opens || !d.lists.surnames.has(w.stem) && !d.lists.towns.has(w.folded) ||
		particle.folded != "van" && d.lists.towns.has(w.folded) {
		return false
	}
	if w.creature || d.lists.nature.has(w.folded) || particle.opens {
		return d.proper() && (!particle.opens || d.acts(i) && !w.creature) && (!w.creature || d.cued(i))
	}
	return true
}

// elidesParticle tells a surname that its particle is drawn to: D'Hollander, T'Jampens.
func elidesParticle(text string) bool {
	letter, rest, cut := strings.Cut(strings.ReplaceAll(text, "’", "'"), "'")
	first, _ := utf8.DecodeRuneInString(rest)
	return cut && len(letter) == 1 && len(rest) > 3 && unicode.IsUpper(first)
}

// behindLowerParticles tells the last word of a surname in small letters: a word of no list behind its particle, or any behind two of them:
// van der zwaan.
func (d *document) behindLowerParticles(i int) bool {
	w, before := &d.words[i], &d.words[i-1]
	if w.functional || w.masked || w.acts || len(w.folded) < 4 || !before.particle && !d.elided(i-1) || strings.Contains(w.gap, ".") {
		return false
	}
	article := before.folded == "der" || before.folded == "den" || before.folded == "d"
	return article && (d.before(i-1) == "van" || before.folded == "d") || !d.known(w)
}
