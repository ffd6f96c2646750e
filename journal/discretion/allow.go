package discretion

import "strings"

// allow masks the aliases and what else is no name: what was decided to be fine, and well-known phrases of several words.
// No rule for names takes a word that is masked.
func (d *document) allow(known *familiar) {
	known.mask(d)
	for i := range d.words {
		found := d.longest(d.words[i].clean, i)
		n := found.length()
		if n == 1 && !d.words[i].upper && d.words[i].soft {
			n = 0 // a month or season in lower case is judged by its surroundings
		}
		for j := range n {
			d.words[i+j].masked = true
		}
		if d.words[i].upper || !d.capital {
			d.maskRole(i)
		}
	}
	d.maskCreatures()
}

func isRole(folded string) bool { return anonymous.has(folded) || parents.has(folded) }

// children are told apart by a letter that is not their initial: Kind B.
var children = newSet("kind kleuter leerling peuter child pupil toddler")

// anonymous holds the words that make an alias of the word after them: Gezin Kastanje, Kind B, Parent Sunflower.
var anonymous = newSet("gezin ouder ouders kind kleuter familielid leerling peuter parent parents child pupil toddler")

// parents make an alias of a common word only: Mama Kastanje is one, mama Ewa is not.
var parents = newSet(`
	mama papa moeder vader oma opa fam familie tante nonkel family mum mom mummy mommy dad daddy mother father grandma
	grandpa granny grandad aunt auntie uncle`)

// maskRole takes the word behind a role where the two are an alias that the journal need not know, and the word before "family".
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
	name := next.stem
	switch {
	case anonymous.has(role.folded) && d.hides(name):
		next.masked = d.isCommon(name) || next.upper && !d.lists.surnames.has(name) && (d.met == nil || !d.met.has(next))
		next.alias = next.masked
	case elders.has(role.folded) && !d.lists.nature.has(name) && d.proper():
		// oma Zee: what nobody makes an alias of
	case parents.has(role.folded) && !d.lists.given.has(name) && d.isCommon(name) && !d.onlySoft(name):
		next.maskAlias()
	case role.folded == "juf" && (strings.HasPrefix(next.folded, "stag") || next.folded == "juf"):
		next.masked = true
	}
}

// hides tells a word that behind an anonymous role is more likely an alias than someone's name.
func (d *document) hides(name string) bool {
	starred, given := d.lists.given.find(name)
	return d.lists.nature.has(name) || !given || starred || len(name) < 3
}

// maskFamily takes the word before "family": Poppy family.
func (d *document) maskFamily(w *word) {
	if w.upper && (d.lists.nature.has(w.folded) || !d.lists.given.has(w.folded) && d.isCommon(w.folded)) {
		w.maskAlias()
	}
}

// isCommon tells a word of which an alias can be made.
func (d *document) isCommon(folded string) bool {
	return d.lists.nature.has(folded) || d.lists.soft.has(folded) ||
		d.lists.isWord(folded) && !d.lists.onlySurname(folded) && !flemish(folded)
}

// onlySoft tells a name that is a word, but not one of those of which aliases are made: Precious, Storm, Bakker.
func (d *document) onlySoft(name string) bool {
	return (d.lists.soft.has(name) || d.lists.surnames.has(name)) && !d.lists.nature.has(name)
}

// telling gives the surname or the initial beside the role of an alias: Ouder Bakker, Familie De Smet, Ouder L., Peeters family.
func (d *document) telling() []place {
	first, ok := d.besideRole()
	if !ok {
		return nil
	}
	i := first
	for i+1 < len(d.words) && particles.has(d.words[i].folded) && !d.words[i].isLetter() {
		i++
	}
	w, start := &d.words[i], d.words[first].start
	if !w.isLetter() {
		if !d.tellsFamily(w.stem) {
			return nil
		}
		return []place{{PersonName, ListedName, start, w.end}}
	}
	end := d.nameEnd(i)
	if end == w.end && children.has(d.words[0].folded) {
		return nil // without a full stop
	}
	return []place{{PersonName, Initials, start, end}}
}

// besideRole gives the word in an alias that its role leaves: the one behind a role, or the one that opens what ends in family.
func (d *document) besideRole() (int, bool) {
	last := len(d.words) - 1
	switch {
	case last < 1:
		return 0, false
	case isRole(d.words[0].folded):
		return 1, true
	}
	return 0, d.words[last].folded == "family"
}

// tellsFamily tells a surname that is not what aliases are made of.
func (d *document) tellsFamily(folded string) bool {
	return d.lists.surnames.has(folded) && !d.lists.nature.has(folded) && !d.lists.soft.has(folded)
}
