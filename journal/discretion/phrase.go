package discretion

import (
	"slices"
	"strings"
)

// phrases finds phrases by their first word.
type phrases struct {
	whole   map[string][]phrase
	prefix  map[string][]phrase // by the first prefixLetters letters
	classes map[string]set
}

// phrase is a small pattern: "a|b" is one of two words, a word that ends in * all that begin so, @class one of a class,
// and ".." up to two words of any kind.
type phrase struct {
	tokens []token
	kind   Kind
}

// token stands for one word of a phrase, or for a gap of some.
type token struct {
	words    []string
	open     []string // what stands before a *
	class    set
	gap      bool
	initials uint32 // of all that it takes: most words differ in the first letter already
}

const (
	// prefixLetters is how many letters of a first word find its prefixes.
	prefixLetters = 3
	// widestGap is how many words ".." may stand for.
	widestGap = 2
)

func newPhrases() phrases {
	return phrases{map[string][]phrase{}, map[string][]phrase{}, map[string]set{}}
}

func (ps *phrases) add(line string, kind Kind) {
	var tokens []token
	for field := range strings.FieldsSeq(line) {
		tokens = append(tokens, ps.newToken(field))
	}
	for first := range tokens[0].class {
		ps.whole[first] = append(ps.whole[first], phrase{tokens, kind})
	}
	for _, first := range tokens[0].open {
		ps.prefix[first[:prefixLetters]] = append(ps.prefix[first[:prefixLetters]], phrase{tokens, kind})
	}
	for _, first := range tokens[0].words {
		ps.whole[first] = append(ps.whole[first], phrase{tokens, kind})
	}
}

func (ps *phrases) newToken(field string) token {
	if class, isClass := strings.CutPrefix(field, "@"); isClass {
		one := token{class: ps.classes[class]}
		for word := range one.class {
			one.initials |= initial(word)
		}
		return one
	}
	if field == ".." {
		return token{gap: true}
	}
	var one token
	for word := range strings.SplitSeq(field, "|") {
		one.initials |= initial(word)
		if prefix, open := strings.CutSuffix(word, "*"); open {
			one.open = append(one.open, prefix)
		} else {
			one.words = append(one.words, word)
		}
	}
	return one
}

// initial gives a bit for the first letter of a word, which some letters share.
func initial(folded string) uint32 {
	if folded == "" {
		return 0
	}
	return 1 << (folded[0] % 32)
}

// classify adds a word to a class, for the phrases that are added after it: in its list, @ sorts before every letter.
func (ps *phrases) classify(folded, class string) {
	if ps.classes[class] == nil {
		ps.classes[class] = set{}
	}
	ps.classes[class][folded] = struct{}{}
}

// longest gives the kind of the longest of the phrases that word i begins, and how many words it has; of two as long, the one that
// was added first.
func (d *document) longest(begun []phrase, i int) (kind Kind, n int) {
	for j := range begun {
		kind, n = d.longer(&begun[j], i, kind, n)
	}
	return kind, n
}

// longer gives the kind and the length of a phrase whose first word is the one at i, or those it was given where these are longer.
func (d *document) longer(candidate *phrase, i int, kind Kind, n int) (Kind, int) {
	if length := d.follow(candidate.tokens[1:], i+1, i) - i; length > n {
		return candidate.kind, length
	}
	return kind, n
}

// beginning gives the phrases that a word begins: those that are open, then those whose whole first word it is, in its genitive too
// where none has that.
func (ps *phrases) beginning(folded string) (begun []phrase) {
	if len(folded) >= prefixLetters {
		for _, open := range ps.prefix[folded[:prefixLetters]] {
			if open.tokens[0].takes(folded, stem(folded)) {
				begun = append(begun, open)
			}
		}
	}
	whole := ps.whole[folded]
	if whole == nil {
		whole = ps.whole[stem(folded)]
	}
	return append(begun, whole...)
}

// hasWhole tells whether a word is a phrase by itself, as it is spelled there.
func (ps *phrases) hasWhole(folded string) bool {
	return slices.ContainsFunc(ps.whole[folded], func(candidate phrase) bool { return len(candidate.tokens) == 1 })
}

// hasWord tells whether a word is a phrase by itself, or begins as one that is open.
func (ps *phrases) hasWord(folded string) bool {
	if ps.hasWhole(folded) {
		return true
	}
	return len(folded) >= prefixLetters && slices.ContainsFunc(ps.prefix[folded[:prefixLetters]], func(candidate phrase) bool {
		return len(candidate.tokens) == 1 && candidate.tokens[0].takes(folded, stem(folded))
	})
}

// follow gives the word after those that the tokens take from word i on, or the first of the phrase where they do not fit.
func (d *document) follow(tokens []token, i, first int) int {
	if len(tokens) == 0 {
		return i
	}
	if !tokens[0].gap {
		if d.breaks(i, first) || tokens[0].initials&d.words[i].initial == 0 || !tokens[0].takes(d.words[i].folded, d.words[i].stem) {
			return first
		}
		return d.follow(tokens[1:], i+1, first)
	}
	for skip := 0; skip <= widestGap && (skip == 0 || !d.breaks(i+skip-1, first)); skip++ {
		if end := d.follow(tokens[1:], i+skip, first); end > first {
			return end
		}
	}
	return first
}

// breaks tells whether a phrase cannot go on with word i.
func (d *document) breaks(i, first int) bool {
	return i >= len(d.words) || i > first && d.words[i].gap != " " && strings.ContainsAny(d.words[i].gap, ".,;:!?()\n\"")
}

// takes tells whether a word, or what a genitive leaves of it, is one of those that the token stands for.
func (one *token) takes(folded, stem string) bool {
	for _, want := range one.words {
		if folded == want || stem == want {
			return true
		}
	}
	for _, prefix := range one.open {
		if strings.HasPrefix(folded, prefix) {
			return true
		}
	}
	return one.class.has(folded)
}
