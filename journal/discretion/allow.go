package discretion

import (
	"strings"
	"unicode/utf8"
)

// allow masks the aliases and what else is no name: what was decided to be fine, and well-known phrases of several words.
func (d *document) allow(known Known) {
	d.allowed = make(map[string]bool, len(known.Allowed))
	for _, a := range known.Allowed {
		d.allowed[fold(a)] = true
		d.mask(a)
	}
	for _, a := range known.Aliases {
		d.maskShort(d.mask(a))
	}
	for i := range d.words {
		if !d.words[i].upper && d.capital {
			continue
		}
		_, n := d.lists.clean.match(d, i)
		if n == 1 && !d.words[i].upper && d.lists.soft.has(d.words[i].folded) {
			n = 0 // a month or season in lower case is judged by its surroundings
		}
		for k := range n {
			d.words[i+k].masked = true
		}
		d.maskRole(i)
	}
	d.maskCreatures()
}

// mask takes every place where the words of an alias stand, and gives these words.
func (d *document) mask(alias string) []word {
	wanted := read(alias).words
	for i := 0; len(wanted) > 0 && i+len(wanted) <= len(d.words); i++ {
		same := true
		for k := range wanted {
			same = same && d.words[i+k].isFormOf(wanted[k].folded)
		}
		for k := 0; same && k < len(wanted); k++ {
			d.words[i+k].masked, d.words[i+k].alias = true, true
		}
	}
	return wanted
}

// isFormOf tells a word itself and its genitive.
func (w *word) isFormOf(plain string) bool {
	rest, cut := strings.CutPrefix(w.folded, plain)
	return cut && (rest == "" || rest == "'s")
}

// maskShort takes what stands for an alias without its role: Poppy's mum for Parent Poppy.
func (d *document) maskShort(alias []word) {
	name := ""
	for _, w := range alias {
		switch word := stem(w.folded); {
		case isRole(word):
		case name != "" || !d.lists.nature.has(word):
			return
		default:
			name = word
		}
	}
	for i := range d.words {
		if w := &d.words[i]; name != "" && w.upper && w.isFormOf(name) {
			w.masked, w.alias = true, true
		}
	}
}

func isRole(w string) bool { return anonymous.has(w) || parents.has(w) }

// children are told apart by a letter that is not their initial: Kind B.
var children = newSet("kind kleuter leerling peuter child pupil toddler")

// anonymous holds the words that make an alias of the word after them: Gezin Kastanje, Kind B, Parent Sunflower.
var anonymous = newSet("gezin ouder ouders kind kleuter familielid leerling peuter parent parents child pupil toddler")

// parents make an alias of a common word only: Mama Kastanje is one, mama Ewa is not.
var parents = newSet("mama papa moeder vader oma opa fam familie tante nonkel family mum mom mummy mommy dad daddy mother father grandma grandpa granny grandad aunt auntie uncle")

func (d *document) maskRole(i int) {
	role, next := &d.words[i], d.at(i+1)
	if !d.joined(i + 1) {
		return
	}
	if next.folded == "family" || next.folded == "family's" {
		d.maskFamily(role)
	}
	if !next.upper && d.capital {
		return
	}
	word := stem(next.folded)
	starred, name := d.lists.given[word]
	nature, common := d.lists.nature.has(word), d.isCommon(word)
	switch {
	case anonymous.has(role.folded) && (nature || !name || starred || len(word) < 3):
		next.masked = common || next.upper && !d.lists.surnames.has(word)
		next.alias = next.masked
	case parents.has(role.folded) && !name && common:
		next.masked, next.alias = true, true
	case role.folded == "juf" && (strings.HasPrefix(next.folded, "stag") || next.folded == "juf"):
		next.masked = true
	}
}

// maskFamily takes the word before "family": Poppy family.
func (d *document) maskFamily(w *word) {
	_, name := d.lists.given[w.folded]
	if w.upper && (d.lists.nature.has(w.folded) || !name && d.isCommon(w.folded)) {
		w.masked, w.alias = true, true
	}
}

// isCommon tells a word of which an alias can be made.
func (d *document) isCommon(w string) bool {
	return d.lists.nature.has(w) || d.lists.soft.has(w) || d.lists.isWord(w) && !d.lists.onlySurname(w) && !flemish(w)
}

// onlySurname tells a surname that no list has as a word: Peeters.
func (l *lists) onlySurname(w string) bool {
	return l.surnames.has(w) && !l.dutch.has(w) && !l.foreign.has(w) && !l.ownWord(w)
}

// telling gives the surname or the initial beside the role of an alias: Ouder Bakker, Familie De Smet, Ouder L., Peeters family.
func (d *document) telling() []place {
	last := len(d.words) - 1
	if last < 1 || !isRole(d.words[0].folded) && d.words[last].folded != "family" {
		return nil
	}
	i := 0
	if isRole(d.words[0].folded) {
		i = 1
	}
	first := d.words[i].start
	for i+1 < len(d.words) && particles.has(d.words[i].folded) && !d.letter(i) {
		i++
	}
	w := &d.words[i]
	word, found := stem(w.folded), place{PersonName, ListedName, first, w.end}
	switch {
	case d.letter(i):
		found.reason = Initials
		if found.end = d.nameEnd(i); found.end == w.end && children.has(d.words[0].folded) {
			return nil
		}
	case !d.lists.surnames.has(word) || d.lists.nature.has(word) || d.lists.soft.has(word):
		return nil
	}
	return []place{found}
}

func (d *document) letter(i int) bool { return utf8.RuneCountInString(d.words[i].text) == 1 }

// isAllowed tells whether a place holds just what was decided to be fine.
func (d *document) isAllowed(p place) bool {
	return len(d.allowed) > 0 && d.allowed[fold(d.text[p.start:p.end])]
}
