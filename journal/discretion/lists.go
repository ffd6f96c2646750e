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

// phrases finds phrases by their first word. A word of a phrase that ends in * stands for all that begin so.
type phrases struct {
	whole  map[string][]phrase
	prefix map[string][]phrase // by the first prefixLetters letters
}

type phrase struct {
	words []string
	kind  Kind
}

// prefixLetters is how many letters of a first word find its prefixes.
const prefixLetters = 3

func (p *phrases) add(text string, kind Kind) {
	if p.whole == nil {
		p.whole, p.prefix = map[string][]phrase{}, map[string][]phrase{}
	}
	words := strings.Fields(text)
	if first := words[0]; strings.HasSuffix(first, "*") {
		p.prefix[first[:prefixLetters]] = append(p.prefix[first[:prefixLetters]], phrase{words, kind})
	} else {
		p.whole[first] = append(p.whole[first], phrase{words, kind})
	}
}

// match gives the longest phrase that begins at word i, and how many words it has.
func (p *phrases) match(d *document, i int) (kind Kind, n int) {
	w := d.words[i].folded
	candidates := p.whole[w]
	if candidates == nil {
		candidates = p.whole[stem(w)]
	}
	if len(w) >= prefixLetters {
		for _, c := range p.prefix[w[:prefixLetters]] {
			if len(c.words) > n && c.fits(d, i) {
				kind, n = c.kind, len(c.words)
			}
		}
	}
	for _, c := range candidates {
		if len(c.words) > n && c.fits(d, i) {
			kind, n = c.kind, len(c.words)
		}
	}
	return kind, n
}

func (p phrase) fits(d *document, i int) bool {
	if i+len(p.words) > len(d.words) {
		return false
	}
	for k, want := range p.words {
		w := &d.words[i+k]
		prefix, open := strings.CutSuffix(want, "*")
		if k > 0 && strings.ContainsAny(w.gap, ".,;:!?()\n") || w.folded != want && stem(w.folded) != want && !(open && strings.HasPrefix(w.folded, prefix)) {
			return false
		}
	}
	return true
}
