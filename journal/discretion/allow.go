package discretion

import (
	"strings"
	"sync"
)

// allow masks the aliases and what else is no name: what was decided to be fine, and well-known phrases of several words.
func (d *document) allow(known Known) {
	d.allowed = make(map[string]bool, len(known.Allowed))
	for _, a := range known.Allowed {
		d.allowed[fold(a)] = true
		d.mask(a)
	}
	for _, a := range known.Aliases {
		d.mask(a)
	}
	for i := range d.words {
		if !d.words[i].upper && d.capital {
			continue
		}
		_, n := d.lists.clean.match(d, i)
		for k := range n {
			d.words[i+k].masked = true
		}
		d.maskRole(i)
	}
}

// mask takes every place where the words of an alias stand.
func (d *document) mask(alias string) {
	wanted := read(alias).words
	for i := 0; len(wanted) > 0 && i+len(wanted) <= len(d.words); i++ {
		same := true
		for k := range wanted {
			same = same && d.words[i+k].folded == wanted[k].folded
		}
		for k := 0; same && k < len(wanted); k++ {
			d.words[i+k].masked, d.words[i+k].alias = true, true
		}
	}
}

// anonymous holds the words that make an alias of the word after them: Gezin Kastanje, Kind B, Parent Sunflower.
var anonymous = newSet("gezin ouder ouders kind kleuter familielid leerling peuter parent parents child pupil toddler")

// parents make an alias of a common word only: Mama Kastanje is one, mama Ewa is not.
var parents = newSet("mama papa moeder vader oma opa fam familie tante nonkel")

func (d *document) maskRole(i int) {
	role, next := &d.words[i], d.at(i+1)
	if !d.joined(i+1) || !next.upper && d.capital {
		return
	}
	starred, name := d.lists.given[next.folded]
	common := d.lists.soft.has(next.folded) || d.lists.isWord(next.folded)
	switch {
	case anonymous.has(role.folded) && (!name || starred || len(next.folded) < 3):
		next.masked = next.upper || common
		next.alias = next.masked
	case parents.has(role.folded) && !name && common:
		next.masked, next.alias = true, true
	case role.folded == "juf" && (strings.HasPrefix(next.folded, "stag") || next.folded == "juf"):
		next.masked = true
	}
}

// isAllowed tells whether a place holds just what was decided to be fine.
func (d *document) isAllowed(p place) bool {
	return len(d.allowed) > 0 && d.allowed[fold(d.text[p.start:p.end])]
}

// wordSet is a set that is made when it is first asked for, so that the program's start does not pay for it.
type wordSet func() set

func (s wordSet) has(w string) bool { return s().has(w) }

func newSet(words string) wordSet {
	return sync.OnceValue(func() set {
		s := set{}
		for _, w := range strings.Fields(words) {
			s[w] = struct{}{}
		}
		return s
	})
}
