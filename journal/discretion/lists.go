package discretion

import (
	"bytes"
	"compress/gzip"
	"embed"
	"io"
	"strings"
	"sync"
)

//go:embed data/*.txt data/*.txt.gz
var data embed.FS

// lists are the words of data/, whose README says where they come from.
type lists struct {
	given    map[string]bool // names; true for one that is also a Dutch word and so needs a capital
	soft     set             // common words that are also names: only their surroundings make them one
	surnames set
	dutch    set
	rare     set             // Dutch words that few compounds are made of
	foreign  set             // English and French words
	english  map[string]bool // more of them, true for one that is a name where it has a capital; nil unless the text is English
	nature   set             // trees, flowers, animals and colours, of which aliases are made
	towns    set
	clean    phrases // brands, shows, tools, feasts, neutral languages and regions
	touchy   phrases
	opening  set // first words of the place names of several words
}

type set map[string]struct{}

func (s set) has(w string) bool {
	_, ok := s[w]
	return ok
}

// loaded reads the lists once, at the first check.
var loaded = sync.OnceValue(func() *lists {
	l := &lists{
		given: readStarred("given", 10_000), soft: readSet("soft"), surnames: readSet("surnames"), dutch: readSet("dutch"), rare: readSet("rare"),
		foreign: readSet("foreign"), nature: readSet("nature"), towns: readSet("towns"), opening: set{},
		clean: newPhrases(), touchy: newPhrases(),
	}
	for town := range l.towns {
		if first, _, several := strings.Cut(town, " "); several {
			l.opening[first] = struct{}{}
		}
	}
	for line := range lines("clean") {
		l.clean.add(line, "")
	}
	for line := range lines("sensitive") {
		kind, phrase, _ := strings.Cut(line, " ")
		if name, class := strings.CutPrefix(kind, "@"); class {
			l.touchy.class(name, phrase)
			continue
		}
		l.touchy.add(phrase, Kind(kind))
	}
	return l
})

// lines goes through the lines of a list. The lists are part of the program: one that is missing would fail every test.
func lines(name string) func(func(string) bool) {
	content, err := data.ReadFile("data/" + name + ".txt")
	if err != nil {
		packed, _ := data.ReadFile("data/" + name + ".txt.gz")
		content = unpack(packed)
	}
	return func(yield func(string) bool) {
		for line := range strings.Lines(string(content)) {
			if line = strings.TrimSuffix(line, "\n"); line != "" && !yield(line) {
				return
			}
		}
	}
}

func unpack(packed []byte) []byte {
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return nil
	}
	content, _ := io.ReadAll(r)
	return content
}

func readSet(name string) set {
	s := make(set, 4_000)
	for line := range lines(name) {
		s[line] = struct{}{}
	}
	return s
}

// readStarred gives the words of a list, true for those with a star.
func readStarred(name string, room int) map[string]bool {
	words := make(map[string]bool, room)
	for line := range lines(name) {
		word, starred := strings.CutSuffix(line, "*")
		words[word] = starred
	}
	return words
}

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

// class names a class of words, for the phrases that are added after it.
func (p *phrases) class(name, words string) {
	c := set{}
	for w := range strings.FieldsSeq(words) {
		c[w] = struct{}{}
	}
	p.classes[name] = c
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
