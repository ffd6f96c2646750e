package discretion

import "strings"

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

type token struct {
	words []string
	class set
	gap   bool
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

func (p *phrases) add(text string, kind Kind) {
	var tokens []token
	for field := range strings.FieldsSeq(text) {
		tokens = append(tokens, p.newToken(field))
	}
	for first := range tokens[0].class {
		p.whole[first] = append(p.whole[first], phrase{tokens, kind})
	}
	for _, first := range tokens[0].words {
		if strings.HasSuffix(first, "*") {
			p.prefix[first[:prefixLetters]] = append(p.prefix[first[:prefixLetters]], phrase{tokens, kind})
		} else {
			p.whole[first] = append(p.whole[first], phrase{tokens, kind})
		}
	}
}

func (p *phrases) newToken(field string) token {
	if name, cut := strings.CutPrefix(field, "@"); cut {
		return token{class: p.classes[name]}
	}
	if field == ".." {
		return token{gap: true}
	}
	return token{words: strings.Split(field, "|")}
}

// classify adds a word to a class, for the phrases that are added after it.
func (p *phrases) classify(word, class string) {
	if p.classes[class] == nil {
		p.classes[class] = set{}
	}
	p.classes[class][word] = struct{}{}
}

// match gives the longest phrase that begins at word i, and how many words it has.
func (p *phrases) match(d *document, i int) (kind Kind, n int) {
	w := d.words[i].folded
	candidates := p.whole[w]
	if candidates == nil {
		candidates = p.whole[stem(w)]
	}
	var open []phrase
	if len(w) >= prefixLetters {
		open = p.prefix[w[:prefixLetters]]
	}
	for k, list := range [...][]phrase{open, candidates} {
		for _, c := range list {
			if k == 0 && !c.tokens[0].takes(w) {
				continue // the others were found by their whole first word
			}
			if length := d.follow(c.tokens[1:], i+1, i) - i; length > n {
				kind, n = c.kind, length
			}
		}
	}
	return kind, n
}

// follow gives the word after those that the tokens take from word i on, or the first of them where they do not fit.
func (d *document) follow(tokens []token, i, first int) int {
	if len(tokens) == 0 {
		return i
	}
	if !tokens[0].gap {
		if d.breaks(i, first) || !tokens[0].takes(d.words[i].folded) {
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

func (t token) takes(w string) bool {
	for _, want := range t.words {
		if prefix, open := strings.CutSuffix(want, "*"); w == want || open && strings.HasPrefix(w, prefix) || stem(w) == want {
			return true
		}
	}
	return t.class.has(w)
}
