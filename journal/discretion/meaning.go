package discretion

import "strings"

// known tells whether a word means something besides a name.
func (d *document) known(w *word) bool {
	s := d.sense(w)
	if !s.judged {
		s.judged, s.means = true, d.means(w)
	}
	return s.means
}

// sense gives what is known of a word's meaning in the language of the text.
func (d *document) sense(w *word) *sense {
	if d.inEnglish() {
		return &w.senses[1]
	}
	return &w.senses[0]
}

// means asks without a memory what known remembers.
func (d *document) means(w *word) bool {
	switch {
	case w.shout && len(w.folded) < 6, d.lists.isWord(w.folded), d.lists.touchy.hasWord(w.folded), d.isMarked(w):
		return true
	case d.lists.towns.has(w.folded) && !d.lists.surnames.has(w.folded):
		return true
	case w.upper && (d.ofTown(w.folded) || d.branded(w.folded)):
		return true
	}
	short := squeeze(w.folded)
	if d.drawn(w.folded) {
		return true
	}
	return short != w.folded && d.lists.isWord(short)
}

// isMarked tells a word behind an abbreviation or a letter: CLB-map, T-shirt.
func (d *document) isMarked(w *word) bool {
	left, right, cut := strings.Cut(w.text, "-")
	return cut && len(left) < 6 && left == strings.ToUpper(left) && d.lists.isWord(fold(right))
}

// ofTown tells what is called after a town, such as its dialect: Genks, Gentse.
func (d *document) ofTown(folded string) bool {
	if starred, _ := d.lists.given.find(folded); starred || d.lists.surnames.has(folded) {
		return false
	}
	for _, ending := range [...]string{"s", "se", "enaar", "enaars", "er"} {
		if base, cut := strings.CutSuffix(folded, ending); cut && len(base) > 3 && d.lists.towns.has(base) {
			return true
		}
	}
	return false
}

// branded tells a compound of a brand or show and a common word: Pokémonkaart.
func (d *document) branded(folded string) bool {
	for at := 4; at <= min(len(folded), longestWord)-4; at++ {
		if d.lists.clean.hasWhole(folded[:at]) && d.lists.inflected(folded[at:]) {
			return true
		}
	}
	return false
}

// squeeze writes a drawn out word as it is spelled: neeee is nee.
func squeeze(folded string) string {
	var out strings.Builder
	for at := range len(folded) {
		if at < 2 || folded[at] != folded[at-1] || folded[at] != folded[at-2] {
			out.WriteByte(folded[at])
		}
	}
	return out.String()
}

// isThing tells a capital whose hyphen leads to a common word, which says what it is: Elsa-bordjes, Disney-trui.
func (d *document) isThing(w *word) bool {
	at := strings.LastIndexByte(w.text, '-')
	if !w.upper || at < 0 {
		return false
	}
	last := fold(w.text[at+1:])
	inLower := last == w.text[at+1:]
	return inLower && len(last) > 3 && !d.lists.given.has(last) && (d.lists.inflected(last) || d.lists.soft.has(last))
}

// isEnglishWord tells an English word in a text in another language: Awkward. What stands where someone would is none.
func (d *document) isEnglishWord(i int) bool {
	return meansInEnglish(d.words[i].stem) && !d.linked(i) && !d.acts(i)
}

// meansInEnglish tells a word of some length that English has besides a name: three letters are soon a word somewhere.
func meansInEnglish(folded string) bool {
	if len(folded) <= 3 {
		return false
	}
	l := loadedEnglish()
	starred, listed := l.english.find(folded)
	switch {
	case listed && !starred:
		return true
	case !listed && l.isEnglish(folded):
		return true
	}
	return strings.Contains(folded, "-") && l.isWord(folded)
}

// hasAsWord tells a word that a list has, apart from those that the rules make.
func (l *lists) hasAsWord(folded string) bool {
	return l.dutch.has(folded) || l.foreign.has(folded) || l.ownWord(folded)
}

// onlySurname tells a surname that no list has as a word: Peeters.
func (l *lists) onlySurname(folded string) bool {
	return l.surnames.has(folded) && !l.hasAsWord(folded)
}

// onlyName tells a given name that only the rules take for a word: jasmin, senne.
func (d *document) onlyName(folded string) bool {
	starred, given := d.lists.given.find(folded)
	if !given || starred {
		return false
	}
	isListed := d.lists.dutch.has(folded) || d.lists.foreign.has(folded) || d.lists.isEnglish(folded) || acting.has(folded)
	return !isListed && !d.lists.soft.has(folded) && !d.lists.towns.has(folded)
}

// functionalNoun tells the words that follow a role often and are names only by chance.
func (d *document) functionalNoun(folded string) bool {
	return len(folded) < 3 || d.lists.dutch.has(folded) || d.lists.ownWord(folded)
}

// given tells whether a word is a given name. Starred says that a name is a word, too, or too short to be sure of.
func (d *document) given(w *word) (starred, ok bool) {
	s := d.sense(w)
	if !s.weighed {
		s.weighed = true
		s.starred, s.given = d.findGiven(w.folded)
	}
	return s.starred, s.given
}

// findGiven looks a word up among the given names, with its genitive and its pet endings, and part by part when it has a
// hyphen.
func (d *document) findGiven(folded string) (starred, ok bool) {
	if starred, ok = d.lists.given.find(folded); ok {
		return starred, true
	}
	for _, ending := range [...]string{"'s", "'", "s", "ke", "tje", "je", "kes", "en"} {
		if base, cut := strings.CutSuffix(folded, ending); cut && d.isGivenForm(base, ending, folded) {
			return len(base) < 4, true
		}
	}
	left, right, cut := strings.Cut(folded, "-")
	return false, cut && d.isDoubleName(left, right)
}

// isGivenForm tells a given name with an ending that makes no word of it. In -en only what is a surname, too, is a name.
func (d *document) isGivenForm(base, ending, folded string) bool {
	if len(base) < 3 || !d.lists.given.has(base) || ending == "en" && !d.lists.surnames.has(base) {
		return false
	}
	return ending[0] == '\'' || !d.lists.isWord(folded)
}

// isDoubleName tells two names, or one and what is no word: Marie-Louise.
func (d *document) isDoubleName(left, right string) bool {
	first := d.lists.given.has(left)
	starred, second := d.lists.given.find(stem(right))
	return first && (second && !starred || !d.lists.isWord(right)) || second && !d.lists.isWord(left)
}

// stem takes the genitive off.
func stem(folded string) string { return strings.TrimSuffix(strings.TrimSuffix(folded, "'s"), "'") }

// surname tells whether a capital beside a given name goes with it.
func (d *document) surname(i int) bool {
	w := &d.words[i]
	if !w.upper || w.masked || w.opens || w.functional {
		return false
	}
	_, given := d.given(w)
	return given || d.lists.surnames.has(w.stem) || !d.known(w) || w.soft || elidesParticle(w.text)
}

// shouted tells whether a word stands among others in capitals, where a capital says nothing.
func (d *document) shouted(i int) bool {
	w := &d.words[i]
	if !w.shout {
		return false
	}
	return !d.lists.given.has(w.folded) || d.lists.isWord(w.folded) || d.at(i-1).shout && d.at(i+1).shout
}

// drawn tells a word to which the one before it is drawn, as it is spoken: kvond, tgeld, twas.
func (d *document) drawn(folded string) bool {
	if len(folded) < 4 || folded[0] != 'k' && folded[0] != 't' || vowel(folded[1]) || strings.IndexByte("hjlr", folded[1]) >= 0 && folded[1:] != "heb" {
		return false
	}
	return d.lists.inflected(folded[1:])
}
