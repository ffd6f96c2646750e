package discretion

import "strings"

// isWord tells whether a word is Dutch, English or French, as far as the lists and the rules below go. The Dutch list
// leaves out what the rules make of the other words in it.
func (l *lists) isWord(folded string) bool {
	if l.isEnglish(folded) {
		return true
	}
	folded = strings.TrimSuffix(folded, "'s")
	if len(folded) > longestWord {
		return false
	}
	if l.foreign.has(folded) || l.isDutch(folded) {
		return true
	}
	if left, right, cut := strings.Cut(folded, "-"); cut {
		return (len(left) == 1 || l.isWord(left)) && l.isWord(right)
	}
	left, right, cut := strings.Cut(folded, "'")
	return cut && len(left) <= 2 && l.isWord(right)
}

// longestWord keeps the rules, which try every place to cut a word, from working long on what is none.
const longestWord = 40

// isDutch asks the quickest rules first: most words of a text stand in the list with no more than an ending.
func (l *lists) isDutch(folded string) bool {
	return l.inflected(folded) || l.prefixed(folded) || l.compound(folded) || headed(folded) || l.isRare(folded)
}

// longRare is how long a rare word is before it may be half of a compound.
const longRare = 6

// isRare tells a rare word, with its endings, and the compounds of a long one with a common one.
func (l *lists) isRare(folded string) bool {
	if inflects(folded, &l.rare) {
		return true
	}
	for at := shortestStem + 1; at <= len(folded)-longRare; at++ {
		if l.half(folded[:at]) && inflects(folded[at:], &l.rare) {
			return true
		}
	}
	for at := longRare; at <= len(folded)-shortestStem-1; at++ {
		if inflects(folded[:at], &l.rare) && l.inflected(folded[at:]) {
			return true
		}
	}
	return false
}

// suffixes are by their last letter, the longest first.
var suffixes = [256][]string{
	's': {"loos", "etjes", "tjes", "pjes", "jes", "ers", "s"}, 'n': {"heden", "ingen", "ten", "den", "en", "n"},
	'e': {"lijke", "etje", "loze", "bare", "ende", "tje", "pje", "ere", "ste", "ige", "je", "te", "de", "e"},
	'k': {"lijk"}, 't': {"t"}, 'd': {"heid", "end"}, 'r': {"baar", "er"}, 'g': {"achtig", "ing", "ig"},
}

// Verb stems stand in the list as infinitives; verbal holds the endings that such a stem takes.
var verbal = newSet("en t te ten de den e er s ing ingen end ende")

// shortestStem keeps the rules from finding words in everything.
const shortestStem = 3

func (l *lists) inflected(folded string) bool { return inflects(folded, &l.dutch) }

// inflects tells a word of a list and one with an ending.
func inflects(folded string, words *list) bool {
	if words.has(folded) {
		return true
	}
	if folded == "" {
		return false
	}
	for _, suffix := range suffixes[folded[len(folded)-1]] {
		stem, cut := strings.CutSuffix(folded, suffix)
		if !cut || len(stem) < shortestStem {
			continue
		}
		for _, form := range respell(stem) {
			if form != "" && (words.has(form) || verbal.has(suffix) && words.has(form+"en")) {
				return true
			}
		}
	}
	return false
}

// respell gives the forms that a stem may have without its ending: bakk is bak, man is maan, huiz is huis, grav is graaf.
func respell(stem string) [4]string {
	forms := [4]string{stem}
	last, before := stem[len(stem)-1], stem[len(stem)-2]
	hard := map[byte]string{'v': "f", 'z': "s"}[last]
	if hard != "" {
		forms[1] = stem[:len(stem)-1] + hard
	}
	if len(stem) > 3 && last == before && !vowel(last) {
		forms[2] = stem[:len(stem)-1]
	} else if !vowel(last) && strings.IndexByte("aeou", before) >= 0 && !vowel(stem[len(stem)-3]) {
		forms[2] = stem[:len(stem)-1] + string(before) + stem[len(stem)-1:]
		if hard != "" {
			forms[3] = stem[:len(stem)-1] + string(before) + hard
		}
	}
	return forms
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// heads end words that a kindergarten makes every day, whatever stands before them, and end no names.
var heads = strings.Fields(`
	klas groep week vakantie verlof moment moeder gesprek gesprekken vergadering boekje boekjes schrift schriftje liedje
	verhaal kamer lokaal project activiteit activiteiten ochtend middag avond hoek hoeken juf juffen leerkracht ouders
	kinderen kleuter kleuters feestje talig talige`)

// headed tells a word that ends in one of the heads.
func headed(folded string) bool {
	for _, head := range heads {
		if strings.HasSuffix(folded, head) && len(folded) > len(head)+1 {
			return true
		}
	}
	return false
}

// prefixes make one word of themselves and an inflected one.
var prefixes = strings.Fields(`
	aan achter af be bij door ge her in mee mis na om on onder ont op over samen tegen terug toe uit ver voor weg`)

// prefixed tells a word behind a prefix, and a participle with its ge between: opschrijft, opgeschreven.
func (l *lists) prefixed(folded string) bool {
	for _, prefix := range prefixes {
		if rest, cut := strings.CutPrefix(folded, prefix); cut && len(rest) > shortestStem && (l.inflected(rest) || l.participle(rest)) {
			return true
		}
	}
	return false
}

// participle tells what the prefix of a participle leaves: geschreven in opgeschreven.
func (l *lists) participle(folded string) bool {
	rest, cut := strings.CutPrefix(folded, "ge")
	return cut && len(rest) > 4 && l.inflected(rest)
}

// links stand between the halves of a compound: kring-s-gesprek, boek-en-hoek.
var links = [...]string{"", "s", "en", "e", "n"}

// half tells whether a word may be the first of two: a short one must stand in the list itself.
func (l *lists) half(folded string) bool {
	return l.dutch.has(folded) || len(folded) > shortestStem && l.dutch.has(folded+"en") || len(folded) > shortestStem+1 && l.inflected(folded)
}

// headWord tells whether a word may be the last of two. One that has parts itself must be long, or any two syllables would do.
func (l *lists) headWord(folded string) bool {
	return l.inflected(folded) || len(folded) > 7 && (l.prefixed(folded) || l.compound(folded))
}

func (l *lists) compound(folded string) bool {
	for at := shortestStem; at <= len(folded)-shortestStem; at++ {
		for _, link := range links {
			left, cut := strings.CutSuffix(folded[:at], link)
			if cut && len(left) >= shortestStem && l.half(left) && l.headWord(folded[at:]) {
				return true
			}
		}
	}
	return false
}
