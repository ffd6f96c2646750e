package discretion

import "strings"

// familiar is what is Known, read once for all texts.
type familiar struct {
	english bool
	allowed map[string]bool // folded
	aliases run             // and what was decided to be fine
	short   set             // what stands for an alias without its role
	met     *met            // nil for none
}

// run holds the words that follow on one another in aliases, so that however many there are a text is looked through once.
type run struct {
	ends bool // an alias does here
	next map[string]*run
}

func newFamiliar(known Known, words *lexicon) *familiar {
	f := &familiar{english: known.English, allowed: map[string]bool{}, short: set{}}
	for _, allowed := range known.Allowed {
		f.allowed[fold(plain(allowed))] = true
		if read := read(allowed, words).words; len(read) > 1 { // one word is fine by itself, and no part of a longer name: Emma, not Emma Maes
			f.aliases.add(read)
		}
	}
	for _, alias := range known.Aliases {
		read := read(alias, words).words
		f.aliases.add(read)
		if name := shortOf(read); name != "" {
			f.short[name] = struct{}{}
		}
	}
	if len(known.Names) > 0 {
		f.met = newMet(known.Names)
	}
	return f
}

func (r *run) add(words []word) {
	if len(words) == 0 {
		return
	}
	for i := range words {
		folded := words[i].folded
		if r.next[folded] == nil {
			if r.next == nil {
				r.next = map[string]*run{}
			}
			r.next[folded] = &run{}
		}
		r = r.next[folded]
	}
	r.ends = true
}

// shortOf gives the one word of an alias beside its role that alone tells nothing, a tree's or a flower's; else nothing: the
// name in Parent Emma is a name.
func shortOf(alias []word) string {
	name := ""
	for i := range alias {
		switch folded := alias[i].stem; {
		case isRole(folded):
		case name != "" || !loaded().nature.has(folded):
			return ""
		default:
			name = folded
		}
	}
	return name
}

// mask takes every place in a text where the words of an alias stand, each as it is or in its genitive, and what stands for an
// alias without its role: Poppy's mum for Parent Poppy.
func (f *familiar) mask(d *document) {
	for i := range d.words {
		f.aliases.mask(d, i, i)
		w := &d.words[i]
		if owner, _ := strings.CutSuffix(w.folded, "'s"); w.upper && (f.short.has(w.folded) || f.short.has(owner)) {
			w.maskAlias()
		}
	}
}

// mask takes the words from the one at first on that lead to the end of an alias. Those before i led here.
func (r *run) mask(d *document, first, i int) {
	for j := first; r.ends && j < i; j++ {
		d.words[j].maskAlias()
	}
	if i >= len(d.words) || len(r.next) == 0 {
		return
	}
	folded := d.words[i].folded
	if next := r.next[folded]; next != nil {
		next.mask(d, first, i+1)
	}
	if owner, genitive := strings.CutSuffix(folded, "'s"); genitive && r.next[owner] != nil {
		r.next[owner].mask(d, first, i+1)
	}
}

func (w *word) maskAlias() { w.masked, w.alias = true, true }

// allows tells whether a place holds just what was decided to be fine, in plain signs.
func (f *familiar) allows(words string) bool { return len(f.allowed) > 0 && f.allowed[fold(words)] }
