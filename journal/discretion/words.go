package discretion

import "strings"

// isWord tells whether a word is Dutch, English or French, as far as the lists and the rules below go. The Dutch list
// leaves out what the rules make of the other words in it.
func (l *lists) isWord(w string) bool {
	if l.isEnglish(w) {
		return true
	}
	w = strings.TrimSuffix(w, "'s")
	if len(w) > longestWord {
		return false
	}
	if l.foreign.has(w) || l.isDutch(w) {
		return true
	}
	if left, right, cut := strings.Cut(w, "-"); cut {
		return (len(left) == 1 || l.isWord(left)) && l.isWord(right)
	}
	left, right, cut := strings.Cut(w, "'")
	return cut && len(left) <= 2 && l.isWord(right)
}

// longestWord keeps the rules, which try every place to cut a word, from working long on what is none.
const longestWord = 40

func (l *lists) isDutch(w string) bool {
	return l.inflected(w) || l.prefixed(w) || l.compound(w) || headed(w) || l.isRare(w)
}

// longRare is how long a rare word is before it may be half of a compound.
const longRare = 6

// isRare tells a rare word, with its endings, and the compounds of a long one with a common one.
func (l *lists) isRare(w string) bool {
	if inflects(w, l.rare) {
		return true
	}
	for i := shortestStem + 1; i <= len(w)-longRare; i++ {
		if l.half(w[:i]) && inflects(w[i:], l.rare) {
			return true
		}
	}
	for i := longRare; i <= len(w)-shortestStem-1; i++ {
		if inflects(w[:i], l.rare) && l.inflected(w[i:]) {
			return true
		}
	}
	return false
}

// suffixes are by their last letter, the longest first.
var suffixes = map[byte][]string{
	's': {"loos", "etjes", "tjes", "pjes", "jes", "ers", "s"}, 'n': {"heden", "ingen", "ten", "den", "en", "n"},
	'e': {"lijke", "etje", "loze", "bare", "ende", "tje", "pje", "ere", "ste", "ige", "je", "te", "de", "e"},
	'k': {"lijk"}, 't': {"t"}, 'd': {"heid", "end"}, 'r': {"baar", "er"}, 'g': {"achtig", "ing", "ig"},
}

// Verb stems stand in the list as infinitives; verbal holds the endings that such a stem takes.
var verbal = map[string]bool{"en": true, "t": true, "te": true, "ten": true, "de": true, "den": true, "e": true, "er": true, "s": true, "ing": true, "ingen": true, "end": true, "ende": true}

// shortestStem keeps the rules from finding words in everything.
const shortestStem = 3

func (l *lists) inflected(w string) bool { return inflects(w, l.dutch) }

// inflects tells a word of a list and one with an ending.
func inflects(w string, words set) bool {
	if words.has(w) {
		return true
	}
	if w == "" {
		return false
	}
	for _, suffix := range suffixes[w[len(w)-1]] {
		stem, cut := strings.CutSuffix(w, suffix)
		if !cut || len(stem) < shortestStem {
			continue
		}
		for _, s := range respell(stem) {
			if s != "" && (words.has(s) || verbal[suffix] && words.has(s+"en")) {
				return true
			}
		}
	}
	return false
}

// respell gives the forms that a stem may have without its ending: bakk is bak, man is maan, huiz is huis, grav is graaf.
func respell(s string) [4]string {
	forms := [4]string{s}
	last, before := s[len(s)-1], s[len(s)-2]
	hard := map[byte]string{'v': "f", 'z': "s"}[last]
	if hard != "" {
		forms[1] = s[:len(s)-1] + hard
	}
	if len(s) > 3 && last == before && !vowel(last) {
		forms[2] = s[:len(s)-1]
	} else if !vowel(last) && strings.IndexByte("aeou", before) >= 0 && !vowel(s[len(s)-3]) {
		forms[2] = s[:len(s)-1] + string(before) + s[len(s)-1:]
		if hard != "" {
			forms[3] = s[:len(s)-1] + string(before) + hard
		}
	}
	return forms
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// heads end words that a kindergarten makes every day, whatever stands before them, and end no names.
var heads = strings.Fields("klas groep week vakantie verlof moment moeder gesprek gesprekken vergadering boekje boekjes schrift schriftje liedje verhaal kamer lokaal project activiteit activiteiten ochtend middag avond hoek hoeken juf juffen leerkracht ouders kinderen kleuter kleuters feestje talig talige")

func headed(w string) bool {
	for _, head := range heads {
		if strings.HasSuffix(w, head) && len(w) > len(head)+1 {
			return true
		}
	}
	return false
}

var prefixes = strings.Fields("aan achter af be bij door ge her in mee mis na om on onder ont op over samen tegen terug toe uit ver voor weg")

func (l *lists) prefixed(w string) bool {
	for _, p := range prefixes {
		if rest, cut := strings.CutPrefix(w, p); cut && len(rest) > shortestStem && (l.inflected(rest) || strings.HasPrefix(rest, "ge") && len(rest) > 6 && l.inflected(rest[2:])) {
			return true
		}
	}
	return false
}

var links = [...]string{"", "s", "en", "e", "n"}

// half tells whether a word may be the first of two: a short one must stand in the list itself.
func (l *lists) half(w string) bool {
	return l.dutch.has(w) || len(w) > shortestStem && l.dutch.has(w+"en") || len(w) > shortestStem+1 && l.inflected(w)
}

func (l *lists) compound(w string) bool {
	for i := shortestStem; i <= len(w)-shortestStem; i++ {
		for _, link := range links {
			left, cut := strings.CutSuffix(w[:i], link)
			if cut && len(left) >= shortestStem && l.half(left) && (l.inflected(w[i:]) || len(w)-i > 7 && (l.prefixed(w[i:]) || l.compound(w[i:]))) {
				return true
			}
		}
	}
	return false
}
