package discretion

import (
	"strings"
	"sync"
)

// loadedEnglish are the lists for a text in English, where its words are no names. They are read at the first such text.
var loadedEnglish = sync.OnceValue(func() *lists {
	l := *loaded()
	l.english = readStarred("english")
	return &l
})

// functionWords tell which language a text is in; those that two of the languages share are left out.
var functionWords = sync.OnceValue(func() map[string]int {
	leaning := map[string]int{}
	for _, w := range strings.Fields("the and to that it it's his they with for you my this not but are have at from she what when there their about would i i'm i'll how him them who did of which has could asked told said") {
		leaning[w] = 1
	}
	for _, w := range strings.Fields("het een en van ik dat niet zijn haar voor maar op aan te ze hij naar ook als bij mijn er dan nog heb werd uit om le les et est une que pour dans pas je elle il avec") {
		leaning[w] = -1
	}
	return leaning
})

// speak takes the lists for the language in which most of the function words are, or for the one that is expected where
// they do not tell.
func (d *document) speak(english bool) {
	leaning, balance := functionWords(), 0
	for i := range d.words {
		balance += leaning[d.words[i].folded]
	}
	if balance > 0 || balance == 0 && english {
		d.lists = loadedEnglish()
	}
}

// contractions are what English words are drawn together with.
var contractions = [...]string{"'s", "'m", "'ll", "'d", "'ve", "'re", "n't", "'"}

// englishSuffixes are by their last letter.
var englishSuffixes = map[byte][]string{
	's': {"s", "es", "ers", "ness", "less"}, 'd': {"ed"}, 'g': {"ing"}, 'r': {"er"}, 'y': {"ly"}, 't': {"est"}, 'l': {"ful"},
}

// isEnglish tells whether a word of an English text is English, as far as the list and these rules go.
func (l *lists) isEnglish(w string) bool {
	if len(l.english) == 0 || w == "" {
		return false
	}
	if _, ok := l.english[w]; ok {
		return true
	}
	for _, ending := range contractions {
		if base, cut := strings.CutSuffix(w, ending); cut {
			return l.isEnglish(base)
		}
	}
	for _, suffix := range englishSuffixes[w[len(w)-1]] {
		if base, cut := strings.CutSuffix(w, suffix); cut && len(base) >= shortestStem && l.englishStem(base) {
			return true
		}
	}
	return false
}

// englishStem finds the word of which an ending left s: hop is hope, happi is happy, runn is run.
func (l *lists) englishStem(s string) bool {
	last := len(s) - 1
	forms := [...]string{s, s + "e", strings.TrimSuffix(s, "i") + "y", s}
	if len(s) > shortestStem && s[last] == s[last-1] {
		forms[3] = s[:last]
	}
	for _, form := range forms {
		if _, ok := l.english[form]; ok {
			return true
		}
	}
	return false
}

// ownWord tells a name that is first of all a word of the text's own language: greet, joke, will.
func (l *lists) ownWord(w string) bool {
	starred, ok := l.english[stem(w)]
	return ok && !starred
}

// isModal tells verbs that open questions, which are names, too.
func (d *document) isModal(w string) bool {
	return len(d.lists.english) > 0 && (w == "will" || w == "may")
}
