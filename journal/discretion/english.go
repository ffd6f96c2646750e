package discretion

import (
	"slices"
	"strings"
	"sync"
)

// loadedEnglish are the lists for a text in English, where its words are no names. They are read at the first such text.
var loadedEnglish = sync.OnceValue(func() *lists {
	l := *loaded()
	l.english = readList("english")
	return &l
})

// functionWords tell which language a text is in; those that two of the languages share are left out.
var functionWords = sync.OnceValue(func() map[string]int {
	leaning := map[string]int{}
	for folded := range englishWords.all() {
		leaning[folded] = 1
	}
	for folded := range otherWords.all() {
		leaning[folded] = -1
	}
	return leaning
})

var (
	englishWords = newSet(`
		the and to that it it's his they with for you my this not but are have at from she what when there their about would
		i i'm i'll how him them who did of which has could asked told said`)
	otherWords = newSet(`
		het een en van ik dat niet zijn haar voor maar op aan te ze hij naar ook als bij mijn er dan nog heb werd uit om le
		les et est une que pour dans pas je elle il avec`)
)

// speak takes the lists for the language in which most of the function words are, or for the one that is expected where
// they do not tell.
func (d *document) speak(english bool) {
	balance := 0
	for i := range d.words {
		balance += d.words[i].leaning
	}
	if balance > 0 || balance == 0 && english {
		d.lists = loadedEnglish()
	}
}

// contractions are what English words are drawn together with.
var contractions = [...]string{"'s", "'m", "'ll", "'d", "'ve", "'re", "n't", "'"}

// englishSuffixes are by their last letter.
var englishSuffixes = [256][]string{
	's': {"s", "es", "ers", "ness", "less"}, 'd': {"ed"}, 'g': {"ing"}, 'r': {"er"}, 'y': {"ly"}, 't': {"est"}, 'l': {"ful"},
}

// isEnglish tells whether a word of an English text is English, as far as the list and these rules go. In a text in another
// language nothing is.
func (l *lists) isEnglish(folded string) bool {
	if len(l.english.slots) == 0 || folded == "" {
		return false
	}
	if l.english.has(folded) {
		return true
	}
	for _, ending := range contractions {
		if base, cut := strings.CutSuffix(folded, ending); cut {
			return l.isEnglish(base)
		}
	}
	for _, suffix := range englishSuffixes[folded[len(folded)-1]] {
		if base, cut := strings.CutSuffix(folded, suffix); cut && len(base) >= shortestStem && l.englishStem(base) {
			return true
		}
	}
	return false
}

// englishStem finds the word of which an ending left a stem: hop is hope, happi is happy, runn is run.
func (l *lists) englishStem(stem string) bool {
	last := len(stem) - 1
	forms := [...]string{stem, stem + "e", strings.TrimSuffix(stem, "i") + "y", stem}
	if len(stem) > shortestStem && stem[last] == stem[last-1] {
		forms[3] = stem[:last]
	}
	return slices.ContainsFunc(forms[:], l.english.has)
}

// ownWord tells a name that is first of all a word of the text's own language: greet, joke, will.
func (l *lists) ownWord(folded string) bool {
	starred, listed := l.english.find(stem(folded))
	return listed && !starred
}

// isModal tells verbs that open questions, which are names, too.
func (d *document) isModal(folded string) bool {
	return d.inEnglish() && (folded == "will" || folded == "may")
}
